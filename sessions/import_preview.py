"""What would come in from a file: everything a person sees before anything is stored."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from methods.content import Content
from methods.refusal import Refused
from models import Round
from models.database import Database
from sessions.checking import PERSPECTIVES, most_characters, need_one_of, need_past_day
from sessions.import_grouping import AlreadyIn, PlannedConversation, group
from sessions.import_reading import Source, limits_on
from sessions.noting import KINDS
from toolkit.interchange import (
    ACCEPTED,
    REJECTED,
    UNMODERATED,
    Defaults,
    LineFault,
    NoteLine,
    NoteLines,
    Skip,
    lines_of,
    statement_lines,
)

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Choices:
    """What a person says about a file, beside what stands in it."""

    #: Field → heading of its column; for a table only.
    mapping: Mapping[str, str] = field(default_factory=dict)
    perspective: str = "resident"
    kind: str = "summary"
    #: None: Dutch for a table, English for Polis.
    language: str | None = None
    #: The day of the conversation where no row gives one; None: the day of reading in.
    held_on: date | None = None
    #: Who was there, when the file is one conversation; zero where that is not known.
    residents: int = 0
    volunteers: int = 0
    professionals: int = 0
    #: Without it no note is kept as literal words.
    quotes_allowed: bool = False
    #: With somebody under sixteen there no note is kept as literal words, whatever was agreed.
    children_present: bool = False
    include_rejected: bool = False
    include_unmoderated: bool = False

    @property
    def keeps_quotes(self) -> bool:
        """Whether literal words out of a table stay literal words."""
        return self.quotes_allowed and not self.children_present


@dataclass(frozen=True)
class Preview:
    """What would come in, masked; nothing is stored yet."""

    source: Source
    choices: Choices
    lines: tuple[NoteLine, ...]
    conversations: tuple[PlannedConversation, ...]
    skipped: tuple[Skip, ...]
    faults: tuple[LineFault, ...]

    @property
    def may_be_stored(self) -> bool:
        """Whether there is anything new, and no row that must be put right first."""
        return bool(self.lines) and not self.faults


def preview(
    db: Database,
    content: Content,
    round_: Round | None,
    source: Source,
    choices: Choices,
    *,
    today: date,
    progress: Progress | None = None,
) -> Preview:
    """What would come in. Faults and skipped rows are named by their row in the file.

    Raises Refused: "import_no_text_column", "not_one_of", "count_negative", "day_in_future".
    """
    _check(choices, today)
    read = _read(content, source, choices, today, progress)
    already = AlreadyIn(db, round_.id if round_ else None, source.name)
    heading = choices.mapping.get("id", "") if source.table is not None else "comment-id"
    divided = already.divide(read.lines, heading=heading)
    lines, faults = divided.new, (*read.faults, *divided.faults)
    if source.table is not None and not choices.keeps_quotes:
        lines = tuple(replace(line, kind="summary") for line in lines)
    held_on = choices.held_on or (source.polis.last_day if source.polis else None) or today
    return Preview(
        source=source,
        choices=choices,
        lines=lines,
        conversations=group(lines, divided.back, title=source.title, held_on=min(held_on, today)),
        skipped=tuple(sorted((*read.skipped, *divided.skipped), key=lambda skip: skip.row)),
        faults=tuple(sorted(faults, key=lambda fault: fault.row)),
    )


def _check(choices: Choices, today: date) -> None:
    need_one_of(choices.perspective, "import_perspective", PERSPECTIVES)
    need_one_of(choices.kind, "import_kind", KINDS)
    if choices.held_on is not None:
        need_past_day(choices.held_on, "import_held_on", today=today)
    if min(choices.residents, choices.volunteers, choices.professionals) < 0:
        raise Refused("count_negative")


def _read(
    content: Content, source: Source, choices: Choices, today: date, progress: Progress | None
) -> NoteLines:
    most = most_characters(content, "note_max_characters", today=today)
    if source.polis is not None:
        states = {ACCEPTED}
        states |= {REJECTED} if choices.include_rejected else set()
        states |= {UNMODERATED} if choices.include_unmoderated else set()
        language = choices.language or "en"
        return statement_lines(source.polis, states, language=language, most_characters=most)
    if source.table is None:
        raise Refused("import_empty", file=source.name)
    return lines_of(
        source.table,
        choices.mapping,
        Defaults(choices.perspective, choices.kind, choices.language or "nl"),
        most_characters=most,
        most_cell_characters=limits_on(content, today).cell_characters,
        today=today,
        progress=progress,
    )
