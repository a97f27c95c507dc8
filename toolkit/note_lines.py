"""Turns the rows of a table into notes as they may be stored, and says which rows cannot."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from methods.refusal import Refused
from toolkit.cell_values import day_reader, kind_of, language_of, perspective_of
from toolkit.masking import mask
from toolkit.table import Table

#: Longer names of a conversation are texts: the wrong column was chosen.
LONGEST_CONVERSATION = 160
LONGEST_ID = 80
#: How much of a wrong value is shown back.
SHOWN_BACK = 40
TOLD_EVERY = 500


@dataclass(frozen=True)
class Defaults:
    """What holds for every row that does not say otherwise."""

    perspective: str = "resident"
    kind: str = "summary"
    language: str = "nl"


@dataclass(frozen=True)
class NoteLine:
    """One note, masked. `row` is its row in the file."""

    row: int
    text: str
    perspective: str
    kind: str
    language: str
    day: date | None = None
    conversation: str = ""
    outside_id: str | None = None


@dataclass(frozen=True)
class Skip:
    """A row that adds nothing: it has no text, or stands in the file or the round already."""

    row: int
    reason: str  # no_text, twice_in_file, already_here


@dataclass(frozen=True)
class LineFault:
    """A row that cannot be read as it stands; nothing is stored until it is put right."""

    row: int
    code: str
    heading: str = ""
    given: str = ""
    have: int = 0
    most: int = 0
    other_row: int = 0


@dataclass(frozen=True)
class NoteLines:
    """Everything a table yields."""

    lines: tuple[NoteLine, ...]
    skipped: tuple[Skip, ...] = ()
    faults: tuple[LineFault, ...] = ()


@dataclass
class _Reader:
    table: Table
    mapping: Mapping[str, str]
    defaults: Defaults
    most_characters: int
    most_cell_characters: int
    today: date
    faults: list[LineFault] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.places = {name: self.table.column(h) for name, h in self.mapping.items()}
        place = self.places.get("date")
        self.read_day = day_reader(() if place is None else (row[place] for row in self.table.rows))

    def cell_faults(self) -> None:
        """What could not be read counts only in a column that is used."""
        for fault in self.table.faults:
            if fault.column is not None and fault.column not in self.places.values():
                continue
            heading = "" if fault.column is None else self.table.headings[fault.column]
            most = self.most_cell_characters
            self.faults.append(
                LineFault(fault.row, fault.code, heading, have=fault.size, most=most)
            )

    def line(self, number: int, row: tuple[str, ...]) -> NoteLine:
        """One row, with what is wrong in it added to the faults."""
        given = {name: row[place] for name, place in self.places.items()}
        text = given["text"]
        if len(text) > self.most_characters:
            self._fault(number, "text_too_long", "text", have=len(text), most=self.most_characters)
        day = self.read_day(given["date"]) if given.get("date") else None
        if given.get("date") and day is None:
            self._fault(number, "day_unreadable", "date", given["date"])
        elif day is not None and day > self.today:
            self._fault(number, "day_in_future", "date", given["date"])
        conversation = " ".join(given.get("conversation", "").split())
        if len(conversation) > LONGEST_CONVERSATION:
            have, most = len(conversation), LONGEST_CONVERSATION
            self._fault(number, "conversation_too_long", "conversation", have=have, most=most)
        outside_id = given.get("id", "")
        if len(outside_id) > LONGEST_ID:
            self._fault(number, "id_too_long", "id", have=len(outside_id), most=LONGEST_ID)
        return NoteLine(
            row=number,
            text=mask(text[: self.most_characters]).text,
            perspective=self._code(number, "perspective", given, perspective_of),
            kind=self._code(number, "kind", given, kind_of),
            language=self._code(number, "language", given, language_of),
            day=day,
            conversation=mask(conversation[:LONGEST_CONVERSATION]).text,
            outside_id=id_as_kept(outside_id),
        )

    def _code(
        self,
        number: int,
        name: str,
        given: dict[str, str],
        read: Callable[[str], str | None],
    ) -> str:
        default: str = getattr(self.defaults, name)
        words = given.get(name, "")
        code = read(words) if words else default
        if code is None:
            self._fault(number, f"{name}_unknown", name, words)
        return code or default

    def _fault(
        self, number: int, code: str, name: str, given: str = "", *, have: int = 0, most: int = 0
    ) -> None:
        shown = mask(given).text[:SHOWN_BACK]
        self.faults.append(LineFault(number, code, self.mapping[name], shown, have, most))


def id_as_kept(given: str) -> str | None:
    """The id of a line as it may be stored; one that is itself a telephone number or address is
    not kept."""
    return given[:LONGEST_ID] if given and mask(given).text == given else None


def lines_of(
    table: Table,
    mapping: Mapping[str, str],
    defaults: Defaults,
    *,
    most_characters: int,
    most_cell_characters: int,
    today: date,
    progress: Callable[[int, int], None] | None = None,
) -> NoteLines:
    """The notes in a table under a mapping (field → heading).

    A row without text is skipped. An id that comes back with the same text is skipped; with
    another text it is a fault, since it then is no id of a line.
    Raises Refused("import_no_text_column") when no column holds the text.
    """
    if "text" not in mapping:
        raise Refused("import_no_text_column", headings=", ".join(table.headings)[:300])
    reader = _Reader(table, mapping, defaults, most_characters, most_cell_characters, today)
    reader.cell_faults()
    unreadable = {fault.row for fault in reader.faults}
    lines: list[NoteLine] = []
    skipped: list[Skip] = []
    first: dict[str, NoteLine] = {}
    for done, (number, row) in enumerate(zip(table.numbers, table.rows, strict=True)):
        if progress and done % TOLD_EVERY == 0:
            progress(done, len(table.rows))
        if number in unreadable:
            continue
        if not row[reader.places["text"]]:
            skipped.append(Skip(number, "no_text"))
            continue
        line = reader.line(number, row)
        same = first.setdefault(line.outside_id, line) if line.outside_id else line
        if same is line:
            lines.append(line)
        elif same.text == line.text:
            skipped.append(Skip(number, "twice_in_file"))
        else:
            heading = mapping["id"]
            shown = (line.outside_id or "")[:SHOWN_BACK]
            reader.faults.append(LineFault(number, "id_twice", heading, shown, other_row=same.row))
    faults = tuple(sorted(reader.faults, key=lambda fault: fault.row))
    return NoteLines(tuple(lines), tuple(skipped), faults)
