"""Reads the export of a Polis conversation: its statements, and how many people voted.

Of the votes only the number of voters is taken: who voted what is no part of a conversation.
"""

import csv
import io
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from methods.refusal import Refused
from toolkit.masking import mask
from toolkit.note_lines import (
    LONGEST_CONVERSATION,
    LineFault,
    NoteLine,
    NoteLines,
    Skip,
    id_as_kept,
)
from toolkit.table import Limits, Table, clean_cell
from toolkit.table_reading import need_size, read_table
from toolkit.text_encoding import encoding_of
from toolkit.zip_contents import files_named, open_zip

POLIS_FILES = ("comments.csv", "summary.csv", "participants-votes.csv")
NEEDED = ("comment-id", "comment-body", "moderated")

ACCEPTED, UNMODERATED, REJECTED = 1, 0, -1


@dataclass(frozen=True)
class Statement:
    """One statement that people could vote on. `moderated` is 1 for accepted, -1 for rejected,
    0 when nobody looked at it."""

    row: int
    id: str
    text: str
    moderated: int
    said_on: date | None


@dataclass(frozen=True)
class PolisExport:
    """A Polis conversation as far as it comes in here."""

    topic: str
    url: str
    question: str
    voters: int
    statements: tuple[Statement, ...]

    @property
    def needs_attribution(self) -> bool:
        """Open data of pol.is is shared under CC BY 4.0, which asks to name where it is from."""
        return "pol.is" in self.url

    @property
    def last_day(self) -> date | None:
        """The day of the last statement."""
        return max((s.said_on for s in self.statements if s.said_on), default=None)

    def number(self, moderated: int) -> int:
        """How many statements moderators left in this state."""
        return sum(s.moderated == moderated for s in self.statements)


def is_polis_table(table: Table) -> bool:
    """Whether a table is the `comments.csv` of a Polis export."""
    return set(NEEDED) <= set(table.headings)


def polis_files_in(content: bytes, limits: Limits) -> dict[str, bytes]:
    """The files of the export in a zip, in whatever folder they lie.

    Raises Refused: "import_zip_not_polis", "import_zip_two_exports" and as `open_zip`.
    """
    need_size(len(content), limits)
    folders = files_named(open_zip(content, limits), POLIS_FILES)
    exports = [files for files in folders.values() if "comments.csv" in files]
    if not exports:
        raise Refused("import_zip_not_polis")
    if len(exports) > 1:
        raise Refused("import_zip_two_exports", count=len(exports))
    return exports[0]


def read_polis(files: Mapping[str, bytes], limits: Limits | None = None) -> PolisExport:
    """The conversation in an export's files, by name; only `comments.csv` must be there.

    Raises Refused("import_not_polis") and as `read_table`, and "import_rows_unreadable" with
    the row of the first statement that cannot be read.
    """
    limits = limits or Limits()
    if "comments.csv" not in files:
        raise Refused("import_not_polis")
    table = read_table("comments.csv", files["comments.csv"], limits)
    if not is_polis_table(table):
        raise Refused("import_not_polis")
    if table.faults:
        raise Refused("import_rows_unreadable", row=table.faults[0].row, count=len(table.faults))
    told = _summary(files.get("summary.csv", b""))
    voters = _rows_in(files.get("participants-votes.csv", b""))
    return PolisExport(
        topic=told.get("topic", ""),
        url=told.get("url", ""),
        question=told.get("conversation-description", ""),
        voters=voters,
        statements=_statements(table),
    )


def statement_lines(
    export: PolisExport, states: Collection[int], *, language: str, most_characters: int
) -> NoteLines:
    """The statements in these states of moderation as notes: literal words of residents, in one
    conversation."""
    lines, skipped, faults = [], [], []
    for statement in export.statements:
        if statement.moderated not in states:
            continue
        if not statement.text:
            skipped.append(Skip(statement.row, "no_text"))
        elif (have := len(statement.text)) > most_characters:
            code, heading = "text_too_long", "comment-body"
            faults.append(LineFault(statement.row, code, heading, have=have, most=most_characters))
        else:
            lines.append(
                NoteLine(
                    row=statement.row,
                    text=mask(statement.text).text,
                    perspective="resident",
                    kind="quote",
                    language=language,
                    conversation=mask(f"Polis: {export.topic}".rstrip(": ")).text[
                        :LONGEST_CONVERSATION
                    ],
                    outside_id=id_as_kept(statement.id),
                )
            )
    return NoteLines(tuple(lines), tuple(skipped), tuple(faults))


def _statements(table: Table) -> tuple[Statement, ...]:
    places = {heading: place for place, heading in enumerate(table.headings)}
    statements = []
    for number, row in zip(table.numbers, table.rows, strict=True):
        given = {heading: row[place] for heading, place in places.items()}
        state = given["moderated"]
        if state not in {"-1", "0", "1"}:
            raise Refused("import_rows_unreadable", row=number, count=1)
        statements.append(
            Statement(
                row=number,
                id=given["comment-id"],
                text=given["comment-body"],
                moderated=int(state),
                said_on=_day(given.get("timestamp", "")),
            )
        )
    return tuple(statements)


def _day(milliseconds: str) -> date | None:
    # The written date names a time zone that differs per export; the number beside it does not.
    try:
        return datetime.fromtimestamp(int(milliseconds) / 1000, UTC).date()
    except (ValueError, OverflowError, OSError):
        return None


def _summary(content: bytes) -> dict[str, str]:
    if not content:
        return {}
    text = content.decode(encoding_of(content), "replace")
    rows = [row for row in csv.reader(io.StringIO(text, newline="")) if len(row) > 1]
    return {row[0].strip(): " ".join(clean_cell(row[1]).split()) for row in rows}


def _rows_in(content: bytes) -> int:
    if not content:
        return 0
    lines = io.TextIOWrapper(io.BytesIO(content), encoding_of(content), "replace", newline="")
    rows = sum(1 for row in csv.reader(lines) if row and row[0])
    return max(rows - 1, 0)
