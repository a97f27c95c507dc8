"""Reads a table that is stored as text: cells between commas, semicolons, tabs or bars."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from methods.refusal import Refused
from toolkit.table import CellFault, FoundRows, Limits, Table, table_of
from toolkit.text_encoding import encoding_of

DELIMITERS = (",", ";", "\t", "|")
#: Stands in no text, so that a file of one column is read as one column.
NO_DELIMITER = "\x1f"
#: A line of our own after the last: it comes back as itself unless a quote was left open.
LAST_LINE = "\x1eend of the file\x1e"
#: How many rows are looked at to see which mark separates the cells.
LOOKED_AT = 60

# The limit is Python's own and holds for the process. Longer cells must be read to be named.
csv.field_size_limit(1 << 30)


def read_text_table(content: bytes, limits: Limits) -> Table:
    """The table in a text file. Raises Refused as `table_of` does, "import_not_a_table" for what
    is no text, and "import_quote_open" with the row where a quotation mark never closes."""
    encoding = encoding_of(content)
    delimiter, skipped = _announced(content, encoding)
    delimiter = delimiter or _delimiter_of(content, encoding)
    faults: list[CellFault] = []
    try:
        rows = _rows(content, encoding, delimiter, skipped, faults)
        table = table_of(FoundRows(rows, faults), limits)
    except Refused as refused:
        if refused.code != "import_quote_open":
            raise
        plain = _without_quotes(content, encoding, delimiter, skipped, limits)
        if plain is None:
            raise
        table = plain
    shown = "" if delimiter == NO_DELIMITER else delimiter
    return replace(table, encoding=encoding.removesuffix("-sig"), delimiter=shown)


def _lines(content: bytes, encoding: str) -> Iterator[str]:
    # In the text stream's own pieces: a whole text as one string takes up to four times the room.
    return io.TextIOWrapper(io.BytesIO(content), encoding, "replace", newline="")


def _announced(content: bytes, encoding: str) -> tuple[str, int]:
    """Excel's own first line `sep=;`, which it does not show or count as a row."""
    first = next(_lines(content[:64], encoding), "").strip().strip('"')
    given = first.removeprefix("sep=")
    return (given, 1) if first.startswith("sep=") and len(given) == 1 else ("", 0)


def _delimiter_of(content: bytes, encoding: str) -> str:
    """The mark with which most rows have as many cells as there are headings."""
    best, highest = NO_DELIMITER, (0.5, 0)
    for delimiter in DELIMITERS:
        reader = csv.reader(_lines(content, encoding), delimiter=delimiter)
        rows = [row for row in islice(reader, LOOKED_AT) if row]
        wide = len(rows[0]) if rows else 0
        if wide < 2:
            continue
        fitting = sum(len(row) == wide for row in rows[1:])
        share = fitting / (len(rows) - 1) if len(rows) > 1 else 1.0
        if (share, wide) > highest:
            best, highest = delimiter, (share, wide)
    return best


def _rows(
    content: bytes, encoding: str, delimiter: str, skipped: int, faults: list[CellFault]
) -> Iterator[tuple[int, Sequence[str]]]:
    lines = islice(_lines(content, encoding), skipped, None)
    number = 0
    for number, row in enumerate(csv.reader(_ended(lines), delimiter=delimiter), start=1):
        if row == [LAST_LINE]:
            return
        if row and row[-1].endswith(LAST_LINE):
            break
        yield from _seen(number, row, encoding, faults)
    raise Refused("import_quote_open", row=number)


def _seen(
    number: int, row: Sequence[str], encoding: str, faults: list[CellFault]
) -> Iterator[tuple[int, Sequence[str]]]:
    if not any(cell and not cell.isspace() for cell in row):
        return
    if encoding in {"utf-8", "utf-8-sig"}:
        faults += [
            CellFault(number, place, "character_lost")
            for place, cell in enumerate(row)
            if "\ufffd" in cell
        ]
    yield number, row


def _ended(lines: Iterator[str]) -> Iterator[str]:
    last = "\n"
    for last in lines:
        yield last
    if not last.endswith(("\n", "\r")):
        yield "\n"
    yield LAST_LINE


def _without_quotes(
    content: bytes, encoding: str, delimiter: str, skipped: int, limits: Limits
) -> Table | None:
    """The table when a stray quotation mark is taken as an ordinary mark: only when then every
    row fits its headings, so that no text is broken off or glued to the next."""
    if delimiter == NO_DELIMITER:
        return None
    faults: list[CellFault] = []
    lines = islice(_lines(content, encoding), skipped, None)
    rows = list(csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE))
    if len({len(row) for row in rows if row}) != 1:
        return None
    unquoted = [[_unquoted(cell) for cell in row] for row in rows]
    found = (
        seen
        for number, row in enumerate(unquoted, start=1)
        for seen in _seen(number, row, encoding, faults)
    )
    return table_of(FoundRows(found, faults), limits)


def _unquoted(cell: str) -> str:
    if len(cell) > 1 and cell[0] == cell[-1] == '"':
        return cell[1:-1].replace('""', '"')
    return cell
