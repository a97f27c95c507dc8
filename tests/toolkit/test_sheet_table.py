"""Workbooks as people hand them in: several sheets, formulas, dates, damage."""

import io
import zipfile
from datetime import date, datetime

import pytest
from openpyxl import Workbook

from methods.refusal import Refused
from toolkit.interchange import Limits, read_table


def _workbook(**sheets):
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def _with_part(content, name, change):
    source, target = zipfile.ZipFile(io.BytesIO(content)), io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for part in source.namelist():
            found = source.read(part)
            made.writestr(part, change(found) if part == name else found)
    return target.getvalue()


def test_days_and_whole_numbers_read_as_people_see_them():
    content = _workbook(
        Blad1=[
            ["nr", "tekst", "datum"],
            [7.0, "Stil", date(2026, 3, 3)],
            [8, "Druk", datetime(2026, 3, 3, 14, 5)],  # noqa: DTZ001 (Excel knows no zones)
        ]
    )
    table = read_table("notities.xlsx", content)
    assert table.rows == (("7", "Stil", "2026-03-03"), ("8", "Druk", "2026-03-03 14:05:00"))
    assert (table.sheet, table.numbers) == ("Blad1", (2, 3))


def test_the_first_sheet_with_rows_is_read_and_another_can_be_chosen():
    content = _workbook(
        Uitleg=[], Kop=[["tekst"]], Maart=[["tekst"], ["Stil"]], April=[["tekst"], ["Druk"]]
    )
    table = read_table("a.xlsx", content)
    assert (table.sheet, table.sheets) == ("Maart", ("Uitleg", "Kop", "Maart", "April"))
    assert read_table("a.xlsx", content, sheet="April").rows == (("Druk",),)
    with pytest.raises(Refused, match="import_no_such_sheet"):
        read_table("a.xlsx", content, sheet="Mei")


def test_blank_rows_do_not_shift_the_numbers():
    content = _workbook(Blad1=[["tekst"], ["Stil"], [None], ["Druk"]])
    assert read_table("a.xlsx", content).numbers == (2, 4)


def test_a_formula_that_was_never_worked_out_is_named_by_row_and_column():
    content = _workbook(Blad1=[["nr", "tekst"], [1, "Stil"], [2, '="Dr"&"uk"'], [3, "Vol"]])
    table = read_table("a.xlsx", content)
    assert [(f.row, f.column, f.code) for f in table.faults] == [(3, 1, "formula_without_value")]


def test_a_formula_with_its_outcome_reads_as_the_outcome():
    content = _workbook(Blad1=[["tekst"], ['="Dr"&"uk"']])
    worked_out = _with_part(
        content,
        "xl/worksheets/sheet1.xml",
        lambda xml: (
            xml.replace(b'<c r="A2">', b'<c r="A2" t="str">')
            .replace(b"<v></v>", b"<v>Druk</v>")
            .replace(b"<v />", b"<v>Druk</v>")
            .replace(b"<v/>", b"<v>Druk</v>")
        ),
    )
    table = read_table("a.xlsx", worked_out)
    assert (table.rows, table.faults) == ((("Druk",),), ())


def test_an_error_of_excel_is_named():
    content = _workbook(Blad1=[["tekst"], ["#REF!"]])
    assert [f.code for f in read_table("a.xlsx", content).faults] == ["cell_error"]


def test_a_workbook_with_the_wrong_name_is_still_a_workbook():
    content = _workbook(Blad1=[["tekst"], ["Stil"]])
    assert read_table("notities.csv", content).rows == (("Stil",),)


def test_a_document_is_no_table():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr("word/document.xml", "<w:document/>")
    with pytest.raises(Refused, match="import_not_a_table"):
        read_table("verslag.xlsx", packed.getvalue())


def test_a_damaged_workbook_is_refused():
    content = _workbook(Blad1=[["tekst"], ["Stil"]])
    for broken in (
        content[: len(content) // 2],
        _with_part(content, "xl/worksheets/sheet1.xml", lambda xml: xml[:40]),
        _with_part(content, "xl/workbook.xml", lambda xml: xml[:200]),
    ):
        with pytest.raises(Refused, match=r"import_(workbook|zip)_damaged"):
            read_table("a.xlsx", broken)


def test_a_workbook_that_unpacks_to_far_too_much_is_not_unpacked():
    content = _workbook(Blad1=[["tekst"], ["Stil"]])
    bomb = _with_part(content, "xl/worksheets/sheet1.xml", lambda xml: xml + b" " * 4_000_001)
    assert len(bomb) < 100_000
    with pytest.raises(Refused, match="import_unpacks_too_big"):
        read_table("a.xlsx", bomb, Limits(megabytes=1))
