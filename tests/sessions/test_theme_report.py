"""The page that stands by itself: what is on it, and what never gets out of it."""

import re
from dataclasses import replace
from datetime import date

import pytest

from methods.wording import load_wording
from sessions.theme_comparing import compare
from sessions.theme_files import theme_file
from sessions.theme_report import report_page
from tests.sessions.neighbourhood_talks import VOICES, said
from tests.sessions.small_codebook import LetterEncoder, small_codebook

NASTY = '<script>alert("buurt")</script> & <img src=x onerror=y>'


@pytest.fixture
def read(settings, tmp_path):
    def read_notes(lines, codebook=None, name="notes.csv"):
        source = tmp_path / name
        rows = [
            f'n{number},"{text}",{VOICES[number % 3]},2026-02-{1 + number % 9:02d}'
            for number, text in enumerate(line.replace('"', '""') for line in lines)
        ]
        source.write_text("\n".join(["id,text,perspective,date", *rows]), encoding="utf-8")
        return theme_file(
            source,
            tmp_path / "themes.csv",
            settings,
            encoder=LetterEncoder(),
            codebook=codebook,
        )

    return read_notes


def _page(done, language="nl", comparison=None):
    words = load_wording(language)
    return report_page(done, words, on=date(2026, 3, 3), comparison=comparison)


def _text(page):
    body = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", body).split())


def test_the_page_says_how_much_was_said_by_whom_and_when(read):
    text = _text(_page(read(said(36), small_codebook())))
    assert "36 regels, 4 voorstellen voor een thema." in text
    assert "Gezegd op 9 dagen, van zo 1 februari 2026 tot en met ma 9 februari 2026." in text
    assert "gemaakt op di 3 maart 2026" in text
    assert "Afval, onderhoud en schoon" in text
    assert "Afval en grofvuil · 9" in text
    assert "9 regels · op 9 van 9 dagen" in text or "9 regels · op 3 van 9 dagen" in text
    assert "● inwoners" in text


def test_typical_quotes_are_by_different_perspectives(read):
    page = _page(read(said(36), small_codebook()))
    card = page.split('<section class="theme"')[1]
    assert set(re.findall(r'<footer lang="nl"><span class="mark (\w+)"', card)) == set(VOICES)


def test_a_perspective_that_said_nothing_is_named_as_not_heard(read):
    lines = said(36)
    done = read(lines, small_codebook())
    done = replace(done, lines=tuple(replace(n, perspective="resident") for n in done.lines))
    assert _text(_page(done)).count("▲ vrijwilligers nog niet gehoord") == 4


def test_the_page_says_that_people_decide_and_who_wrote_the_examples(read):
    text = _text(_page(read(said(36), small_codebook())))
    assert "De computer stelt voor, mensen besluiten." in text
    assert "Een taalmodel schreef ze; niemand zei ze echt." in text
    assert "Een taalmodel schreef" not in _text(_page(read(said(36))))


def test_the_page_names_reader_codebook_and_the_code_of_what_went_in(read):
    done = read(said(36), small_codebook())
    text = _text(_page(replace(done, fingerprint="abcdef0123456789" * 4)))
    assert "Gelezen door letters" in text
    assert "Code van het taalmodel abcdef0123456789 Codeboek klein" in text
    assert done.reading.input_hash in text


def test_what_people_typed_is_never_layout(read):
    lines = [*said(24), *(f"{NASTY} plafond {n}" for n in range(3)), NASTY]
    done = read(lines, small_codebook(), name="a<b>&c.csv")
    page = _page(done)
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;" in page
    assert "a&lt;b&gt;&amp;c.csv" in page


def test_the_page_asks_for_nothing_outside_itself(read):
    page = _page(read(said(24), small_codebook()))
    assert "default-src 'none'" in page
    assert not re.findall(r"""(?:src|href|url)\s*[=(]\s*["']?(?!#|data:)[\w/.]""", page)
    assert "@import" not in page
    assert len(page) < 200_000


def test_a_note_without_a_place_stands_there_with_the_reason(read):
    text = _text(_page(read([*said(24), "Ja hoor."], small_codebook())))
    assert "1 regel: zegt te weinig om te plaatsen Ja hoor." in text


def test_more_than_eight_notes_without_a_place_are_counted(read):
    text = _text(_page(read([*said(24), *["Ja hoor."] * 11], small_codebook())))
    assert text.count("Ja hoor.") == 8
    assert "En nog 3 regels." in text


def test_doubt_says_between_which_themes(read):
    done = read(said(24), small_codebook())
    first, second = done.reading.themes[:2]
    torn = [
        replace(place, certainty="doubt", reason="between_two", cluster=1, second_cluster=2)
        if number < 3
        else place
        for number, place in enumerate(done.reading.placements)
    ]
    done = replace(done, reading=replace(done.reading, placements=tuple(torn)))
    names = sorted((done.names.label(first), done.names.label(second)))
    text = _text(_page(done))
    assert f"3 regels staan tussen “{names[0]}” en “{names[1]}”." in text
    assert "Bij 3 regels is er twijfel." in text


def test_a_file_with_three_notes_still_gives_a_page(read):
    text = _text(_page(read(["Dag.", "Er ligt rommel", "De lamp is stuk"])))
    assert "nog geen voorstel voor een thema" in text


def test_a_long_quote_is_cut_at_a_word(read):
    long = "Er ligt grofvuil en zwerfafval bij de glasbak " + "en overal papier " * 60
    page = _text(_page(read([long] * 6 + said(20), small_codebook())))
    assert "papier …" in page
    assert "papier " * 40 not in page


def test_the_page_speaks_english_where_that_was_chosen(read):
    page = _page(read(said(36), small_codebook()), "en")
    assert '<html lang="en">' in page
    assert "The computer proposes, people decide." in _text(page)
    assert "Waste, upkeep and cleanliness" in _text(page)


def test_the_comparison_stands_on_the_page_with_an_example_of_each_pair(read, tmp_path):
    done = read(said(36), small_codebook())
    names = ("waste_and_upkeep", "traffic_and_parking", "noise_and_neighbours", "pride")
    rows = [f"n{number},{names[number % 4]}" for number in range(36)]
    coded = tmp_path / "coded.csv"
    coded.write_text("\n".join(["id,theme", *rows]), encoding="utf-8")
    text = _text(_page(done, comparison=compare(done, coded)))
    assert "Dezelfde naam: bij 27 van 36 regels (75%)." in text
    assert re.search(r"9 regels: mensen “[^”]+”, computer “Alleen zijn[^”]+” Ik voel me", text)


def test_the_same_reading_gives_the_same_page(read):
    one = _page(read(said(24), small_codebook()))
    assert one == _page(read(said(24), small_codebook()))
