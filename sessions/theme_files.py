"""Themes for a file of notes, without a screen and without a database: `samenleven themes`."""

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from methods.refusal import Refused
from sessions.codebook_loading import load_codebook
from sessions.codebook_names import CodebookNames, codebook_names
from sessions.encoding import LEXICAL, fingerprint, load_encoder, reader_name
from sessions.settings import Settings
from toolkit.cell_values import day_reader, language_of, perspective_of
from toolkit.interchange import Limits, Table, read_table
from toolkit.masking import mask

if TYPE_CHECKING:
    from toolkit.codebook_match import Codebook
    from toolkit.embedding import Encoder
    from toolkit.reading import NoteText, Placement, Reading

#: The first six keep their place; what is new comes behind them.
COLUMNS = (
    *("id", "theme", "theme_label", "second_theme", "certainty", "reason"),
    *("sub_theme", "codebook", "resembles"),
)
ASKED = ("text", "id", "perspective", "date", "lang")
#: What stands before the id of an example, which is no id of this file.
OF_CODEBOOK = "codebook:"
#: A cell that begins like this is worked out by a spreadsheet instead of shown.
_FORMULA = re.compile(r"^\s*[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?")


@dataclass(frozen=True)
class FileOfThemes:
    """What came of it, to say to whoever asked and to make a report of."""

    source: str
    lines: "tuple[NoteText, ...]"
    days: tuple[date, ...]  # on which something was said, as far as the file tells
    reading: "Reading"
    names: CodebookNames
    fingerprint: str = ""

    @cached_property
    def by_id(self) -> "Mapping[str, tuple[NoteText, Placement]]":
        """Each note with its place."""
        pairs = zip(self.lines, self.reading.placements, strict=True)
        return {note.id: (note, place) for note, place in pairs}

    @property
    def notes(self) -> int:
        """How many notes there are."""
        return len(self.lines)

    @property
    def themes(self) -> int:
        """How many themes are proposed."""
        return len(self.reading.themes)

    @property
    def unplaced(self) -> int:
        """How many notes have no place."""
        return sum(placed.cluster is None for placed in self.reading.placements)

    @property
    def reader(self) -> str:
        """Who read the notes."""
        return self.reading.reader


def theme_file(
    source: Path,
    target: Path,
    settings: Settings | None = None,
    progress: Callable[[str, int, int], None] | None = None,
    *,
    folder: Path | None = None,
    encoder: "Encoder | None" = None,
    codebook: "Codebook | None" = None,
) -> FileOfThemes:
    """Read the notes in `source`, and write a row per note to `target`, in the same order.

    A row without text gets a row that says so; a row without an id gets its number in the file;
    a perspective or language that is not known counts as resident or Dutch. `folder` holds an
    own codebook, laid over ours. An encoder that is handed in reads with the codebook handed
    in, or with none. The target is written only when all went well.
    Raises Refused: "file_missing", "file_not_writable", "column_missing", "cell_faults",
    "id_twice", "codebook_needs_model", and what `read_table`, `load_encoder`, `load_codebook`
    and `codebook_names` raise.
    """
    from toolkit.reading import read_notes

    settings = settings or Settings()
    notes, days = notes_in(source)
    names = codebook_names(settings, folder)
    if not target.absolute().parent.is_dir():
        raise Refused("file_not_writable", file=str(target))
    if folder is not None and encoder is None and reader_name(settings) == LEXICAL:
        raise Refused("codebook_needs_model", path=str(folder))
    code = ""
    if encoder is None:
        encoder, code = load_encoder(settings), fingerprint(settings)
        codebook = load_codebook(
            settings, encoder, fingerprint=code, folder=folder, progress=progress
        )
    reading = read_notes(notes, encoder, codebook=codebook, progress=progress)
    done = FileOfThemes(source.name, notes, days, reading, names, code)
    write_beside(target, _as_csv(done))
    return done


def notes_in(source: Path) -> "tuple[tuple[NoteText, ...], tuple[date, ...]]":
    """The notes of a file, masked, and the days that it names. Raises as `theme_file`."""
    from toolkit.reading import NoteText

    table = table_in(source)
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
    said = sorted({note.conversation for note in notes} - {""})
    read = day_reader(said)
    return tuple(notes), tuple(sorted({day for text in said if (day := read(text))}))


def table_in(source: Path) -> Table:
    """The table in a file. Raises Refused: "file_missing", "cell_faults", and as
    `read_table`."""
    try:
        content = source.read_bytes()
    except OSError as fault:
        raise Refused("file_missing", file=str(source)) from fault
    table = read_table(source.name, content, Limits())
    if table.faults:
        fault_ = table.faults[0]
        raise Refused("cell_faults", file=source.name, count=len(table.faults), row=fault_.row)
    return table


def write_beside(target: Path, text: str) -> None:
    """Write a file, beside its place first, so that a full disk or a stop leaves no half one.
    Raises Refused("file_not_writable")."""
    beside = target.with_name(f".{target.name}.part")
    try:
        beside.write_text(text, encoding="utf-8", newline="")
        beside.replace(target)
    except OSError as fault:
        beside.unlink(missing_ok=True)
        raise Refused("file_not_writable", file=str(target)) from fault


def _as_csv(done: FileOfThemes) -> str:
    themes = {theme.number: theme for theme in done.reading.themes}
    labels = {number: done.names.label(theme) for number, theme in themes.items()}
    rows = []
    for placed in done.reading.placements:
        theme = themes.get(placed.cluster or 0)
        alike = [OF_CODEBOOK + name for name in placed.examples] or placed.resembles
        rows.append(
            (
                placed.note_id,
                "" if placed.cluster is None else str(placed.cluster),
                labels.get(placed.cluster or 0, ""),
                "" if placed.second_cluster is None else str(placed.second_cluster),
                placed.certainty,
                placed.reason,
                placed.sub_theme,
                theme.codebook if theme else "",
                "; ".join(alike[:3]),
            )
        )
    return _written(rows)


def _written(rows: Sequence[tuple[str, ...]]) -> str:
    written = io.StringIO(newline="")
    table = csv.writer(written)
    table.writerow(COLUMNS)
    table.writerows([_plain_cell(cell) for cell in row] for row in rows)
    return written.getvalue()


def _plain_cell(text: str) -> str:
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text
