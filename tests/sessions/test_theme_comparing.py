"""What people made of the same notes, beside what the machine proposes."""

import pytest

from methods.refusal import Refused
from methods.wording import load_wording
from sessions.comparison_words import comparison_lines, pair_line
from sessions.theme_comparing import compare, need_shared_ids
from sessions.theme_files import theme_file
from tests.sessions.neighbourhood_talks import said
from tests.sessions.small_codebook import LetterEncoder, small_codebook

NAMES = ("waste_and_upkeep", "Verkeer en parkeren", "Noise and trouble between neighbours")


@pytest.fixture
def read(settings, tmp_path):
    """Read so many notes: rubbish, parking, youth, loneliness, in turn."""

    def read_notes(how_many, *, codebook=None):
        source = tmp_path / "notes.csv"
        rows = [f'n{number},"{text}"' for number, text in enumerate(said(how_many))]
        source.write_text("\n".join(["id,text", *rows]), encoding="utf-8")
        return theme_file(
            source,
            tmp_path / "themes.csv",
            settings,
            encoder=LetterEncoder(),
            codebook=codebook or small_codebook(),
        )

    return read_notes


@pytest.fixture
def coded(tmp_path):
    def write(themes, heading="id,theme"):
        file = tmp_path / "coded.csv"
        rows = [f'n{number},"{theme}"' for number, theme in enumerate(themes)]
        file.write_text("\n".join([heading, *rows]), encoding="utf-8")
        return file

    return write


def _told(found):
    return "\n".join(comparison_lines(found, load_wording("nl")))


def test_who_reads_the_same_agrees_entirely_whichever_way_a_theme_is_named(read, coded):
    themes = [(*NAMES, "loneliness")[number % 4] for number in range(40)]
    found = compare(read(40), coded(themes))
    assert (found.grouping, found.kappa, found.same, found.named) == (1.0, 1.0, 40, 40)
    assert found.apart == ()
    assert "bij 40 van 40 regels (100%)" in _told(found)


def test_a_second_name_counts_for_the_same_name_and_not_for_kappa(read, coded):
    themes = [(*NAMES, "pride; loneliness")[number % 4] for number in range(40)]
    found = compare(read(40), coded(themes))
    assert found.same == 40
    assert found.kappa is not None
    assert found.kappa < 1
    assert found.apart == ()


def test_nineteen_notes_are_counted_and_get_no_share(read, coded):
    themes = [(*NAMES, "loneliness")[number % 4] for number in range(19)]
    told = _told(compare(read(40), coded(themes)))
    assert "%" not in told
    assert "Kappa" not in told
    assert "minder dan 20" in told
    assert "Bij 19 regels kunnen we de naam van het thema vergelijken." in told


def test_twenty_notes_get_a_share(read, coded):
    themes = [(*NAMES, "loneliness")[number % 4] for number in range(20)]
    told = _told(compare(read(40), coded(themes)))
    assert "(100%)" in told
    assert "0 is toeval, 1 is helemaal gelijk" in told


def test_names_of_the_teams_own_are_compared_as_groups_only(read, coded):
    themes = [("Troep", "Auto's", "Herrie", "Stil verdriet")[number % 4] for number in range(40)]
    themes[0] = "Herrie"
    found = compare(read(40), coded(themes))
    assert (found.named, found.kappa) == (0, None)
    assert found.grouping is not None
    assert 0.8 < found.grouping < 1
    assert [(pair.people, pair.count) for pair in found.apart] == [("Herrie", 1)]
    assert found.apart[0].note == said(1)[0]
    assert "De namen kunnen we dus niet vergelijken" in _told(found)


def test_the_pairs_that_differ_most_come_first_and_are_five_at_most(read, coded):
    right = ["waste_and_upkeep", "traffic_and_parking", "noise_and_neighbours", "loneliness"]
    themes = [right[number % 4] for number in range(60)]
    wrong = ("pride", "language", "prejudice", "recognition", "growing_up", "money_worries")
    for place, name in enumerate(wrong):
        for number in range(6 - place):
            themes[4 * number + place % 4] = name
    found = compare(read(60), coded(themes))
    counts = [pair.count for pair in found.apart]
    assert len(counts) == 5
    assert counts == sorted(counts, reverse=True)
    line = pair_line(found.apart[0], load_wording("nl"))
    assert line.startswith(f"{counts[0]} regels: mensen “")


def test_a_note_that_nobody_coded_does_not_count_and_no_theme_is_an_answer(read, coded):
    themes = ["waste_and_upkeep", "", "geen", "loneliness"]
    found = compare(read(40), coded(themes))
    assert found.notes == 3
    assert found.same == 2
    assert found.apart[0].people == ""
    assert "mensen “geen thema”" in pair_line(found.apart[0], load_wording("nl"))


def test_coded_notes_that_are_not_in_the_file_are_counted_apart(read, coded):
    found = compare(read(24), coded([*["loneliness"] * 24, "pride"]))
    assert (found.notes, found.not_here) == (24, 1)
    assert "1 andere regel staat niet in het bestand" in _told(found)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("id,thema\nn0,pride\n", "compare_column_missing"),
        ("id,theme\nn0,\n", "compare_no_themes"),
        ("id,theme\nx9,pride\n", "compare_nothing"),
        ("id,theme\nn0,pride\nn0,language\n", "id_twice"),
        ("", "import_empty"),
    ],
)
def test_a_coding_that_cannot_be_used_is_refused_before_the_reading(tmp_path, text, code):
    notes, coding = tmp_path / "notes.csv", tmp_path / "coded.csv"
    notes.write_text("id,text\nn0,Er ligt rommel\n", encoding="utf-8")
    coding.write_text(text, encoding="utf-8")
    with pytest.raises(Refused) as refused:
        need_shared_ids(notes, coding)
    assert refused.value.code == code
    assert load_wording("nl").say(f"refused-{code}", {"file": "", **refused.value.facts})


def test_without_an_id_the_number_of_the_row_is_the_id(tmp_path):
    notes, coding = tmp_path / "notes.csv", tmp_path / "coded.csv"
    notes.write_text("text\nEr ligt rommel\n", encoding="utf-8")
    coding.write_text("id,theme\n2,pride\n", encoding="utf-8")
    need_shared_ids(notes, coding)
