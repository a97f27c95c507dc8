"""Which column holds what, and what its cells say."""

from datetime import date

import pytest

from toolkit.cell_values import day_reader, kind_of, language_of, perspective_of
from toolkit.column_mapping import (
    guess_mapping,
    headings_key,
    mapping_to_remember,
    remembered_mapping,
)


@pytest.mark.parametrize(
    ("headings", "guessed"),
    [
        (
            ["Nr.", "Datum", "Gesprek", "Wie", "Notitie", "Taal"],
            {
                "id": "Nr.",
                "date": "Datum",
                "conversation": "Gesprek",
                "perspective": "Wie",
                "text": "Notitie",
                "language": "Taal",
            },
        ),
        (
            ["id", "text", "perspective", "date", "lang"],
            {
                "id": "id",
                "text": "text",
                "perspective": "perspective",
                "date": "date",
                "language": "lang",
            },
        ),
        (["Opmerking van bewoner", "soort"], {"text": "Opmerking van bewoner", "kind": "soort"}),
        (["Opmerking", "Tekst"], {"text": "Tekst"}),
        (["Tijdstempel", "Vraag 1"], {}),
    ],
)
def test_plain_headings_tell_what_they_hold(headings, guessed):
    assert guess_mapping(headings) == guessed


def test_the_same_headings_in_another_order_have_the_same_key():
    assert headings_key(["Tekst", "Rol"]) == headings_key(["rol", "tekst"])
    assert headings_key(["Tekst"]) != headings_key(["Tekst", "Rol"])


def test_many_long_headings_still_have_a_key_that_fits():
    assert len(headings_key([f"Vraag {n}: wat vindt u ervan?" * 3 for n in range(60)])) == 64


def test_words_of_people_that_stand_as_headings_are_not_remembered():
    headings = ["Mijn buurman klaagt", "B"]
    assert "buurman" not in headings_key(headings)
    kept = mapping_to_remember(headings, {"text": headings[0]})
    assert kept == {"text": 1}
    assert remembered_mapping(headings, kept) == {"text": headings[0]}


def test_a_mapping_is_found_back_with_the_columns_in_another_order():
    kept = mapping_to_remember(["Tekst", "Rol"], {"text": "Tekst"})
    assert remembered_mapping(["rol", "TEKST"], kept) == {"text": "TEKST"}


def test_a_remembered_column_that_is_gone_is_left_out():
    assert remembered_mapping(["Tekst"], {"text": 0, "id": 1}) == {"text": "Tekst"}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Bewoner", "resident"),
        ("inwoners", "resident"),
        ("VRIJWILLIGER", "volunteer"),
        ("beroepskracht", "professional"),
        ("professional", "professional"),
        ("citaat", None),
        ("Jan", None),
    ],
)
def test_a_role_is_known_by_its_usual_words_only(words, code):
    assert perspective_of(words) == code


def test_a_quote_and_a_summary_are_told_apart():
    assert (kind_of("Citaat"), kind_of("samenvatting"), kind_of("inwoner")) == (
        "quote",
        "summary",
        None,
    )


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("nl", "nl"),
        ("Nederlands", "nl"),
        ("Dutch", "nl"),
        ("nl-NL", "nl"),
        ("Turks", "tr"),
        ("العربية", "ar"),
        ("Papiaments", "pap"),
        ("Klinkklaar", None),
    ],
)
def test_a_language_is_known_by_code_and_by_name(words, code):
    assert language_of(words) == code


@pytest.mark.parametrize(
    "written",
    [
        "3-3-2026",
        "03/03/2026",
        "3.3.26",
        "2026-03-03",
        "2026-03-03 14:05:00",
        "2026-03-03T14:05:00Z",
        "3 maart 2026",
        "di 3 mrt 2026",
        "3 March 2026",
        "46084",
    ],
)
def test_the_third_of_march_is_read_however_it_is_written(written):
    assert day_reader([written])(written) == date(2026, 3, 3)


@pytest.mark.parametrize("written", ["31-2-2026", "volgende week", "3-2026", "1900-01-01", "12"])
def test_what_is_no_day_is_not_guessed(written):
    assert day_reader([written])(written) is None


def test_the_day_stands_before_the_month_unless_the_whole_column_says_otherwise():
    assert day_reader(["3/4/2026", "12/4/2026"])("3/4/2026") == date(2026, 4, 3)
    assert day_reader(["3/4/2026", "3/15/2026"])("3/4/2026") == date(2026, 3, 4)
    mixed = day_reader(["15/3/2026", "3/15/2026"])
    assert (mixed("15/3/2026"), mixed("3/15/2026")) == (date(2026, 3, 15), None)
