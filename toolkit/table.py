"""A table as people keep it in a spreadsheet: headings, rows, and what could not be read in it."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from methods.refusal import Refused

#: More columns than this is a list of votes or a report, not a list of notes.
MOST_COLUMNS = 300

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]")


@dataclass(frozen=True)
class Limits:
    """How large a file may be; the numbers come from `methods/thresholds.yaml`."""

    megabytes: int = 60
    rows: int = 100_000
    cell_characters: int = 20_000


@dataclass(frozen=True)
class CellFault:
    """Something in one row that cannot be read. `column` is its place from 0, None when it is
    about the row as a whole; `size` is the length of a cell that is too long."""

    row: int
    column: int | None
    code: str  # cell_too_long, formula_without_value, cell_error, cells_shifted, character_lost
    size: int = 0


@dataclass(frozen=True)
class Table:
    """What stands in a file. Every row has as many cells as there are headings."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    #: The number of each row as a spreadsheet shows it.
    numbers: tuple[int, ...]
    faults: tuple[CellFault, ...] = ()
    #: How the letters of a text file were stored, and what stands between its cells.
    encoding: str = ""
    delimiter: str = ""
    #: The sheet of a workbook that was read, and all sheets it has.
    sheet: str = ""
    sheets: tuple[str, ...] = ()

    def column(self, heading: str) -> int:
        """The place of a heading, from 0. Raises ValueError when it is not there."""
        return self.headings.index(heading)


@dataclass(frozen=True)
class FoundRows:
    """The rows as a reader found them, numbered from 1, blank ones left out."""

    rows: Iterable[tuple[int, Sequence[str]]]
    faults: list[CellFault]


def table_of(found: FoundRows, limits: Limits) -> Table:
    """Make a table of the rows found: the first row holds the headings.

    Raises Refused: "import_empty", "import_only_headings", "import_too_many_rows",
    "import_too_many_columns" or "import_heading_twice".
    """
    numbered = iter(found.rows)
    _, first = next(numbered, (0, ()))
    if not any(cell.strip() for cell in first):
        raise Refused("import_empty")
    faults = found.faults
    rows: list[tuple[str, ...]] = []
    numbers: list[int] = []
    for number, row in numbered:
        if len(rows) == limits.rows:
            raise Refused("import_too_many_rows", most=limits.rows)
        faults += [
            CellFault(number, place, "cell_too_long", len(cell))
            for place, cell in enumerate(row)
            if len(cell) > limits.cell_characters
        ]
        # What is too long is not carried along: it is named by its row and never stored.
        rows.append(
            tuple(clean_cell(cell) if len(cell) <= limits.cell_characters else "" for cell in row)
        )
        numbers.append(number)
    if not rows:
        raise Refused("import_only_headings")
    headings = _headings(first, rows)
    wide = len(headings)
    for number, row in zip(numbers, rows, strict=True):
        # More cells than headings, or fewer after a broken-off text: a mark that separates cells
        # or closes a text stands where none was meant, and the columns no longer fit.
        if any(row[wide:]) or (len(row) < wide and any("\n" in cell for cell in row)):
            faults.append(CellFault(number, None, "cells_shifted"))
    return Table(
        headings=headings,
        rows=tuple((*row[:wide], *[""] * (wide - len(row))) for row in rows),
        numbers=tuple(numbers),
        faults=tuple(sorted(faults, key=lambda fault: fault.row)),
    )


def clean_cell(text: str) -> str:
    """A cell as it may be stored: one kind of line end, composed letters, no control marks."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _CONTROL.sub("", text)).strip()


def column_letter(place: int) -> str:
    """A column's name as a spreadsheet shows it: A, B, … Z, AA."""
    name, place = "", place + 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(65 + rest) + name
    return name


def _headings(first: Sequence[str], rows: list[tuple[str, ...]]) -> tuple[str, ...]:
    headings = [" ".join(clean_cell(cell).split()) for cell in first]
    while headings and not headings[-1]:
        headings.pop()
    # A last column that nobody gave a heading: most rows have something in it. When few rows
    # have, those rows are broken, and are named as such.
    beyond = [len(row) for row in rows if any(row[len(headings) :])]
    if len(beyond) * 2 > len(rows):
        headings += [""] * (min(beyond) - len(headings))
    if len(headings) > MOST_COLUMNS:
        raise Refused("import_too_many_columns", most=MOST_COLUMNS)
    # A column without a heading is called by its letter, so that it can be chosen.
    headings = [heading or column_letter(place) for place, heading in enumerate(headings)]
    seen: set[str] = set()
    for heading in headings:
        if heading.casefold() in seen:
            raise Refused("import_heading_twice", heading=heading[:80])
        seen.add(heading.casefold())
    return tuple(headings)
