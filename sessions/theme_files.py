"""Themes for a file of notes, without a screen and without a database: `samenleven themes`."""

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from methods.refusal import Refused
from sessions.encoding import load_encoder
from sessions.settings import Settings
from toolkit.cell_values import language_of, perspective_of
from toolkit.interchange import Limits, Table, read_table
from toolkit.masking import mask

if TYPE_CHECKING:
    from toolkit.embedding import Encoder

COLUMNS = ("id", "theme", "theme_label", "second_theme", "certainty", "reason")
ASKED = ("text", "id", "perspective", "date", "lang")
#: A cell that begins like this is worked out by a spreadsheet instead of shown.
_FORMULA = re.compile(r"^\s*[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?")


@dataclass(frozen=True)
class FileOfThemes:
    """What came of it, to say to whoever asked."""

    notes: int
    themes: int
    unplaced: int
    reader: str


def theme_file(
    source: Path,
    target: Path,
    settings: Settings | None = None,
    progress: Callable[[str, int, int], None] | None = None,
    *,
    encoder: "Encoder | None" = None,
) -> FileOfThemes:
    """Read the notes in `source`, and write a row per note to `target`, in the same order.

    A row without text gets a row that says so; a row without an id gets its number in the file;
    a perspective or language that is not known counts as resident or Dutch.
    The target is written only when all went well.
    Raises Refused: "file_missing", "file_not_writable", "column_missing", "cell_faults",
    "id_twice", what `read_table` raises, and what `load_encoder` raises.
    """
    from toolkit.reading import NoteText, read_notes

    table = _read(source)
    place = {h.strip().casefold(): number for number, h in enumerate(table.headings)}
    if "text" not in place:
        raise Refused("column_missing", file=source.name, column="text")
    at = {name: place[name] for name in ASKED if name in place}
    notes = []
    for number, row in zip(table.numbers, table.rows, strict=True):
        cells = {name: row[column].strip() for name, column in at.items()}
        notes.append(
            NoteText(
                id=cells.get("id") or str(number),
                text=mask(cells["text"]).text,
                perspective=perspective_of(cells.get("perspective", "")) or "resident",
                # Notes of one day count as one conversation: a file tells no more than that.
                conversation=cells.get("date", ""),
                language=language_of(cells.get("lang", "")) or "nl",
                where=cells.get("id") or str(number),
            )
        )
    twice = [note for note, times in Counter(n.id for n in notes).items() if times > 1]
    if twice:
        raise Refused("id_twice", file=source.name, id=twice[0][:80])
    reading = read_notes(notes, encoder or load_encoder(settings or Settings()), progress=progress)
    labels = {theme.number: theme.label for theme in reading.themes}
    rows = [
        (
            placed.note_id,
            "" if placed.cluster is None else str(placed.cluster),
            labels.get(placed.cluster or 0, ""),
            "" if placed.second_cluster is None else str(placed.second_cluster),
            placed.certainty,
            placed.reason,
        )
        for placed in reading.placements
    ]
    _write(target, rows)
    unplaced = sum(placed.cluster is None for placed in reading.placements)
    return FileOfThemes(len(notes), len(labels), unplaced, reading.reader)


def _read(source: Path) -> Table:
    try:
        content = source.read_bytes()
    except OSError as fault:
        raise Refused("file_missing", file=str(source)) from fault
    table = read_table(source.name, content, Limits())
    if table.faults:
        fault_ = table.faults[0]
        raise Refused("cell_faults", file=source.name, count=len(table.faults), row=fault_.row)
    return table


def _write(target: Path, rows: Sequence[tuple[str, ...]]) -> None:
    """Beside the target first, so that a full disk or a stop leaves no half file."""
    written = io.StringIO(newline="")
    table = csv.writer(written)
    table.writerow(COLUMNS)
    table.writerows([_plain_cell(cell) for cell in row] for row in rows)
    beside = target.with_name(f".{target.name}.part")
    try:
        beside.write_text(written.getvalue(), encoding="utf-8", newline="")
        beside.replace(target)
    except OSError as fault:
        beside.unlink(missing_ok=True)
        raise Refused("file_not_writable", file=str(target)) from fault


def _plain_cell(text: str) -> str:
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text
