"""What people hand in as a table: every common way of saving one, and everything that is none."""

import csv
import io
import time
import tracemalloc
import unicodedata
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from methods.refusal import Refused
from toolkit.interchange import Limits, Table, read_table

SAID = "Één buurvrouw zei: ‘te duur’, en de gymzaal is ’s avonds dicht."


def _refusal(content, name="notities.csv", **limits):
    with pytest.raises(Refused) as refused:
        read_table(name, content, Limits(**limits) if limits else None)
    return refused.value


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_a_list_from_any_office_program_reads_the_same(delimiter, encoding):
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerows([["tekst", "rol"], [SAID, "inwoner"], ["Tweede regel", "vrijwilliger"]])
    table = read_table("notities.csv", text.getvalue().encode(encoding))
    assert table.headings == ("tekst", "rol")
    assert table.rows == ((SAID, "inwoner"), ("Tweede regel", "vrijwilliger"))
    assert table.delimiter == delimiter


def test_emoji_and_arabic_come_through():
    words = "الحي جميل 🌳 maar druk"
    assert read_table("a.csv", f"tekst;rol\n{words};inwoner\n".encode()).rows[0][0] == words


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("cp1254", "Çocuklar için güvenli bir oyun alanı istiyoruz, ışıklar çok az."),
        ("cp1250", "Chciałbym więcej zieleni, mówiła sąsiadka, i żeby było ciszej."),
        ("mac_roman", "Één café, zei ze, is té weinig voor onze straat."),
        ("cp850", "Het café is té duur voor ons, één keer per week."),
        ("cp1256", "الحي جميل جدا لكنه مزدحم في المساء"),
        ("cp1251", "Нам нужна детская площадка и больше света на улице"),
    ],
)
def test_letters_of_an_old_program_come_through(encoding, words):
    table = read_table("a.csv", f"tekst;rol\n{words};inwoner\nStil;inwoner\n".encode(encoding))
    assert table.rows[0][0] == words


def test_rows_are_numbered_as_a_spreadsheet_numbers_them():
    content = b'tekst;rol\r\n"Eerste\r\nregel";inwoner\r\n\r\nTweede;inwoner\r\n'
    table = read_table("a.csv", content)
    assert table.numbers == (2, 4)
    assert table.rows[0][0] == "Eerste\nregel"


def test_a_comma_in_a_sentence_does_not_make_a_column():
    table = read_table("a.csv", b"tekst\nDruk, maar gezellig\nStil\nVol, vies, kapot\n")
    assert table.headings == ("tekst",)
    assert [row[0] for row in table.rows] == ["Druk, maar gezellig", "Stil", "Vol, vies, kapot"]


def test_excels_own_first_line_is_not_a_row():
    table = read_table("a.csv", b"sep=;\r\ntekst;rol\r\nStil;inwoner\r\n")
    assert (table.headings, table.numbers) == (("tekst", "rol"), (2,))


def test_a_stray_quotation_mark_does_not_swallow_the_rows_after_it():
    content = b'tekst;rol\n"Te duur" zei ze;inwoner\n"Druk;inwoner\nStil;inwoner\n'
    table = read_table("a.csv", content)
    assert [row[0] for row in table.rows] == ['"Te duur" zei ze', '"Druk', "Stil"]


def test_a_quotation_mark_that_never_closes_is_named_by_its_row():
    content = b'tekst;rol\n"Twee\nregels";inwoner\nStil;inwoner\n"Druk;inwoner\nVol;inwoner\n'
    refused = _refusal(content)
    assert (refused.code, refused.facts["row"]) == ("import_quote_open", 4)


def test_a_separator_in_a_text_is_named_and_the_text_is_not_cut_off():
    table = read_table("a.csv", b"tekst;rol\nDruk; maar fijn;inwoner\nStil;inwoner\nVol;inwoner\n")
    assert [(fault.row, fault.code) for fault in table.faults] == [(2, "cells_shifted")]


def test_a_row_that_ends_early_is_filled_up():
    assert read_table("a.csv", b"tekst;rol;taal\nStil\nDruk;inwoner;nl\n").rows[0] == (
        "Stil",
        "",
        "",
    )


def test_a_damaged_letter_is_named_by_its_row_and_spoils_no_other():
    good = "één straat, drie buren\n" * 20
    table = read_table("a.csv", b"tekst\n" + good.encode() + b"caf\xe9 dicht\n")
    assert table.rows[0][0] == "één straat, drie buren"
    assert [(fault.row, fault.code) for fault in table.faults] == [(22, "character_lost")]


def test_a_formula_in_a_text_file_is_just_text():
    assert read_table("a.csv", b"tekst;rol\n=1+1;inwoner\n").rows[0][0] == "=1+1"


def test_empty_bytes_in_a_text_are_left_out():
    table = read_table(
        "a.csv",
        b"tekst;rol\n"
        + b"Stil hier, zei ze bij de koffie;inwoner\n" * 9
        + b"Stil\x00 hier;inwoner\n",
    )
    assert table.rows[-1][0] == "Stil hier"


def test_a_cell_of_a_million_characters_is_named_and_not_carried_along():
    content = b"tekst;rol\nStil;inwoner\n" + b"a" * 1_000_000 + b";inwoner\n"
    table = read_table("a.csv", content)
    assert [(f.row, f.column, f.code, f.size) for f in table.faults] == [
        (3, 0, "cell_too_long", 1_000_000)
    ]
    assert table.rows[1] == ("", "inwoner")


def test_the_longest_cell_allowed_is_read_and_one_more_character_is_not():
    content = b"tekst\n" + b"a" * 20 + b"\n" + b"b" * 21 + b"\n"
    table = read_table("a.csv", content, Limits(cell_characters=20))
    assert [fault.row for fault in table.faults] == [3]


def test_a_last_column_without_a_heading_is_called_by_its_letter():
    assert read_table("a.csv", b"tekst;\nStil;inwoner\nDruk;inwoner\n").headings == ("tekst", "B")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "import_empty"),
        (b"\xef\xbb\xbf \r\n\r\n", "import_empty"),
        (b"tekst;rol\r\n", "import_only_headings"),
        (b"tekst;rol\r\n;\r\n \r\n", "import_only_headings"),
        (b"tekst;Tekst\nStil;Druk\n", "import_heading_twice"),
        (b"%PDF-1.7\n...", "import_not_a_table"),
        (b"\x89PNG\r\n\x1a\n", "import_not_a_table"),
        (bytes(range(256)) * 40, "import_not_a_table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "import_old_excel"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "import_password",
        ),
        (b"PK\x03\x04" + bytes(100), "import_zip_damaged"),
    ],
)
def test_what_is_no_table_is_refused_with_the_reason(content, code):
    assert _refusal(content).code == code


def test_a_file_may_be_as_large_as_the_limit_and_not_larger():
    row = b"x" * 99 + b"\n"
    assert read_table("a.csv", b"t\n" + row * 9_999, Limits(megabytes=1)).numbers[-1] == 10_000
    refused = _refusal(b"t\n" + row * 10_000, megabytes=1)
    assert (refused.code, refused.facts["have"]) == ("import_too_big", 2)


def test_a_file_may_have_as_many_rows_as_the_limit_and_not_more():
    assert len(read_table("a.csv", b"t\n" + b"x\n" * 5, Limits(rows=5)).rows) == 5
    assert _refusal(b"t\n" + b"x\n" * 6, rows=5).code == "import_too_many_rows"


def test_a_file_of_fifty_megabytes_is_read_in_seconds_and_in_reasonable_memory():
    row = ("Wij willen meer groen in de straat, zei ze. " * 33 + ";inwoner\n").encode()
    content = b"tekst;rol\n" + row * (50_000_000 // len(row))
    started = time.perf_counter()
    tracemalloc.start()
    table = read_table("groot.csv", content)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(table.rows) == 50_000_000 // len(row)
    assert most < 4 * len(content)
    # Measured with the tracing on, which makes it several times slower.
    assert time.perf_counter() - started < 20


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=600))
def test_any_bytes_give_a_table_or_a_refusal(content):
    with suppress(Refused):
        table = read_table("iets", content)
        assert isinstance(table, Table)
        assert all(len(row) == len(table.headings) for row in table.rows)


PLAIN = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn"), exclude_characters="\ufeff"),
    min_size=1,
    max_size=40,
).filter(lambda text: text.strip() == text)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(PLAIN, PLAIN), min_size=1, max_size=8), st.sampled_from(",;\t|"))
def test_whatever_a_program_writes_with_care_comes_back_to_the_letter(rows, delimiter):
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerows([("tekst", "rol"), *rows])
    table = read_table("a.csv", text.getvalue().encode("utf-8-sig"))
    composed = tuple(tuple(unicodedata.normalize("NFC", cell) for cell in row) for row in rows)
    assert table.rows == composed
