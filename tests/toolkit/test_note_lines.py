"""Rows of a table as notes: what comes in, what is skipped, what must be put right."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from methods.refusal import Refused
from toolkit.interchange import Defaults, guess_mapping, lines_of, read_table

TODAY = date(2026, 3, 3)


def _lines(content, mapping=None, *, most=2000, **defaults):
    table = read_table("a.csv", content.encode())
    return lines_of(
        table,
        guess_mapping(table.headings) if mapping is None else mapping,
        Defaults(**defaults),
        most_characters=most,
        most_cell_characters=20_000,
        today=TODAY,
    )


def test_a_row_says_who_when_where_and_in_which_language():
    found = _lines(
        "id;tekst;rol;datum;taal;gesprek;soort\n"
        "a1;Stil hier;Bewoner;3-2-2026;Turks;Koffieochtend;citaat\n"
    )
    (line,) = found.lines
    assert (line.row, line.outside_id, line.text) == (2, "a1", "Stil hier")
    assert (line.perspective, line.language, line.kind) == ("resident", "tr", "quote")
    assert (line.day, line.conversation) == (date(2026, 2, 3), "Koffieochtend")


def test_what_a_row_does_not_say_is_as_the_person_said_for_all():
    (line,) = _lines("tekst;rol\nStil;\n", perspective="volunteer", kind="quote").lines
    assert (line.perspective, line.kind, line.language) == ("volunteer", "quote", "nl")


def test_notes_are_masked_before_anyone_sees_them():
    (line,) = _lines("tekst;gesprek\nMail ik@wijk.nl maar;Bij 06-12345678\n").lines
    assert line.text == "Mail [e-mailadres] maar"
    assert line.conversation == "Bij [telefoonnummer]"


def test_an_id_that_is_somebodys_address_is_not_kept():
    (line,) = _lines("id;tekst\njan@wijk.nl;Stil\n").lines
    assert line.outside_id is None


def test_every_wrong_row_is_named_with_its_own_number_and_column():
    found = _lines(
        "tekst;datum;rol;taal;soort\n"
        "Stil;31-2-2026;inwoner;nl;citaat\n"
        "Druk;4-3-2026;inwoner;nl;citaat\n"
        "Vol;3-3-2026;Jan;nl;citaat\n"
        "Fijn;3-3-2026;inwoner;xyzzy;citaat\n"
        "Leeg;3-3-2026;inwoner;nl;gerucht\n"
        f"{'a' * 51};3-3-2026;inwoner;nl;citaat\n",
        most=50,
    )
    assert [(f.row, f.heading, f.code) for f in found.faults] == [
        (2, "datum", "day_unreadable"),
        (3, "datum", "day_in_future"),
        (4, "rol", "perspective_unknown"),
        (5, "taal", "language_unknown"),
        (6, "soort", "kind_unknown"),
        (7, "tekst", "text_too_long"),
    ]


def test_a_note_of_exactly_the_longest_length_comes_in():
    assert len(_lines(f"tekst\n{'a' * 50}\n", most=50).lines) == 1


def test_a_row_without_text_is_skipped_and_nothing_about_it_is_wrong():
    found = _lines("tekst;datum\n;gisteren\nStil;3-3-2026\n")
    assert [(s.row, s.reason) for s in found.skipped] == [(2, "no_text")]
    assert found.faults == ()


def test_a_broken_cell_in_a_column_that_is_not_used_does_not_matter():
    content = f"tekst;verslag\nStil;{'a' * 20_001}\n"
    assert len(_lines(content, {"text": "tekst"}).lines) == 1
    assert [f.code for f in _lines(content, {"text": "verslag"}).faults] == ["cell_too_long"]


def test_two_people_who_say_the_same_are_two_notes():
    assert len(_lines("tekst\nTe duur\nTe duur\n").lines) == 2


def test_the_same_id_with_the_same_text_is_one_note():
    found = _lines("id;tekst\n1;Te duur\n1;Te duur\n")
    assert (len(found.lines), [s.reason for s in found.skipped]) == (1, ["twice_in_file"])


def test_the_same_id_with_another_text_is_no_id_of_a_note():
    (fault,) = _lines("id;tekst\n1;Te duur\n1;Te druk\n").faults
    assert (fault.row, fault.code, fault.other_row) == (3, "id_twice", 2)


def test_without_a_column_for_the_text_nothing_can_come_in():
    with pytest.raises(Refused, match="import_no_text_column"):
        _lines("a;b\n1;2\n")


CELLS = st.sampled_from(
    ["", "Stil", "1", "2", "31-2-2026", "3-3-2026", "4-3-2026", "inwoner", "Jan", "nl", "a" * 60]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(CELLS, min_size=7, max_size=7), min_size=1, max_size=6))
def test_no_row_disappears_it_comes_in_is_skipped_or_is_named(rows):
    text = "\n".join(["id;tekst;rol;datum;taal;gesprek;soort", *(";".join(row) for row in rows)])
    # A row of empty cells only is no row to a spreadsheet either.
    filled = {number for number, row in enumerate(rows, start=2) if any(row)}
    if not filled:
        return
    found = _lines(text, most=50)
    told = {x.row for x in (*found.lines, *found.skipped, *found.faults)}
    assert told == filled
