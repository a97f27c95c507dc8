"""Reads a table out of an Excel workbook: stored values only; formulas and macros never run."""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from openpyxl import load_workbook  # type: ignore[import-untyped]

from methods.refusal import Refused
from toolkit.table import MOST_COLUMNS, CellFault, FoundRows, Limits, Table, table_of
from toolkit.zip_contents import open_zip

#: A cell's formula in the sheet's XML.
_FORMULA = re.compile(rb"<f[ >/]")
_CHUNK = 1 << 20


def is_workbook(packed: zipfile.ZipFile) -> bool:
    """Whether a zip is an Excel workbook."""
    return "xl/workbook.xml" in packed.namelist()


def read_sheet_table(content: bytes, limits: Limits, sheet: str | None = None) -> Table:
    """The table on `sheet`, or on the first sheet that has one.

    Raises Refused as `table_of` and `open_zip` do, "import_workbook_damaged" and
    "import_no_such_sheet".
    """
    with_formulas = _has_formulas(open_zip(content, limits))
    with warnings.catch_warnings():
        # openpyxl warns of styles and checks that it leaves out; they are no part of a table.
        warnings.simplefilter("ignore")
        try:
            values = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
            formulas = load_workbook(io.BytesIO(content), read_only=True) if with_formulas else None
            return _read(values, formulas, limits, sheet)
        except Refused:
            raise
        except Exception as error:
            # A damaged workbook fails in as many ways as there are parts in it.
            raise Refused("import_workbook_damaged") from error


def _read(values: Any, formulas: Any, limits: Limits, sheet: str | None) -> Table:
    shown = [s for s in values.worksheets if s.sheet_state == "visible"] or values.worksheets
    names = tuple(s.title for s in shown)
    if sheet is not None and sheet not in names:
        raise Refused("import_no_such_sheet", sheet=sheet[:80])
    refusal = Refused("import_empty")
    for name in (sheet,) if sheet is not None else names:
        faults: list[CellFault] = []
        rows = _rows(values[name], formulas[name] if formulas else None, faults)
        try:
            table = table_of(FoundRows(rows, faults), limits)
        except Refused as refused:
            if refused.code not in {"import_empty", "import_only_headings"}:
                raise
            refusal = refused
            continue
        return replace(table, sheet=name, sheets=names)
    raise refusal


def _rows(
    sheet: Any, formulas: Any, faults: list[CellFault]
) -> Iterator[tuple[int, Sequence[str]]]:
    # Some programs write a wrong size in the file; then rows would be missing.
    sheet.reset_dimensions()
    beside: Iterator[Any] = iter(())
    if formulas is not None:
        formulas.reset_dimensions()
        beside = iter(formulas.iter_rows(max_col=MOST_COLUMNS + 1))
    for number, row in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS + 1), start=1):
        written = next(beside, ())
        cells = []
        for place, cell in enumerate(row):
            cells.append(_shown(cell.value, cell.number_format if cell.value is not None else ""))
            if cell.data_type == "e" and cell.value is not None:
                faults.append(CellFault(number, place, "cell_error"))
            elif cell.value is None and written and written[place].data_type == "f":
                faults.append(CellFault(number, place, "formula_without_value"))
                # Kept in the row, so that the row is not taken for a blank one.
                cells[-1] = "="
        while cells and not cells[-1]:
            cells.pop()
        if any(cells):
            yield number, cells


def _shown(value: Any, number_format: str) -> str:
    """A value as text: a day as 2026-03-03, a whole number without a decimal."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.isoformat(" ") if value.time() != time() else value.date().isoformat()
    if isinstance(value, date | time | timedelta):
        return str(value)
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        # A number kept as 007 is shown with its zeros.
        zeros = len(number_format) if number_format and not number_format.strip("0") else 0
        return str(int(value)).zfill(zeros)
    return str(value)


def _has_formulas(packed: zipfile.ZipFile) -> bool:
    for part in packed.infolist():
        if not part.filename.startswith("xl/worksheets/") or part.is_dir():
            continue
        try:
            with packed.open(part) as sheet:
                tail = b""
                while piece := sheet.read(_CHUNK):
                    if _FORMULA.search(tail + piece):
                        return True
                    tail = piece[-8:]
        except Exception as error:
            raise Refused("import_workbook_damaged") from error
    return False
