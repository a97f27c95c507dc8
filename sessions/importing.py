"""Reading notes in from a file: see first what would come in, then store all of it or nothing.

A file yields notes that are masked before anyone sees them, grouped into conversations: by the
conversation that a row names, else by its day, else all in one.
"""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from methods.content import Content
from methods.refusal import Refused
from models import Conversation, Member, Note, Round
from models.conversation_list import next_position
from models.database import Database
from sessions.conversing import quote_no_more
from sessions.import_grouping import AlreadyIn, PlannedConversation
from sessions.import_preview import Choices, Preview, Progress, preview
from sessions.import_reading import limits_on, open_path, remember_mapping, suggest_mapping
from sessions.recording import correct, keep
from sessions.stepping import prepare_neighbourhood
from toolkit.interchange import NoteLine

__all__ = [
    "Choices",
    "Imported",
    "Preview",
    "Stored",
    "import_as_neighbourhood",
    "import_path",
    "preview",
    "store",
]

#: How many notes go to the database at once; the progress moves with each.
AT_ONCE = 500


@dataclass(frozen=True)
class Stored:
    """What came in."""

    notes: int
    conversation_ids: tuple[UUID, ...]
    skipped: int


@dataclass(frozen=True)
class Imported:
    """What a file would bring in, and what was stored: nothing for a dry run or with faults."""

    preview: Preview
    stored: Stored | None = None
    round: Round | None = None


def store(
    db: Database,
    round_: Round,
    seen: Preview,
    *,
    by: Member,
    progress: Progress | None = None,
) -> Stored:
    """Store everything that a preview showed, in one transaction.

    What came in since the preview was made is not stored again: a double tap adds nothing.
    Raises Refused: "import_has_faults" with their count, or "import_nothing_new".
    """
    if seen.faults:
        raise Refused("import_has_faults", count=len(seen.faults))
    divided = AlreadyIn(db, round_.id, seen.source.name).divide(seen.lines)
    if divided.faults:
        raise Refused("import_has_faults", count=len(divided.faults))
    lines = divided.new
    if not lines:
        raise Refused("import_nothing_new")
    new = set(lines)
    done, ids = 0, []
    for planned in seen.conversations:
        wanted = [line for line in planned.lines if line in new]
        if not wanted:
            continue
        conversation = _conversation(db, round_, seen, planned, by=by)
        ids.append(conversation.id)
        first = next_position(db, conversation.id)
        for start in range(0, len(wanted), AT_ONCE):
            part = wanted[start : start + AT_ONCE]
            db.add_all(
                _note(line, conversation, first + start + place, by)
                for place, line in enumerate(part)
            )
            # The guard masks each of them once more on its way in.
            db.flush()
            done += len(part)
            if progress:
                progress(done, len(lines))
    if seen.source.table is not None:
        remember_mapping(db, seen.source.table, seen.choices.mapping, by=by)
    db.commit()
    return Stored(len(lines), tuple(ids), len(seen.skipped) + len(divided.skipped))


def import_path(
    db: Database,
    content: Content,
    round_: Round | None,
    path: Path,
    *,
    include_rejected: bool = False,
    by: Member,
    today: date,
    dry_run: bool = False,
    sheet: str | None = None,
    choices: Choices | None = None,
) -> Imported:
    """Read a file or a Polis folder in without a screen: the columns as remembered or guessed.

    With faults nothing is stored and they stand in the preview.
    Raises Refused as `open_path`, `preview` and `store` do.
    """
    source = open_path(path, limits_on(content, today), sheet=sheet)
    given = choices or Choices(include_rejected=include_rejected)
    if source.table is not None and not given.mapping:
        given = replace(given, mapping=suggest_mapping(db, source.table).mapping)
    seen = preview(db, content, round_, source, given, today=today)
    if dry_run or seen.faults or round_ is None:
        return Imported(seen, round=round_)
    return Imported(seen, store(db, round_, seen, by=by), round_)


def import_as_neighbourhood(
    db: Database,
    content: Content,
    name: str,
    path: Path,
    *,
    include_rejected: bool = False,
    by: Member,
    today: date,
    dry_run: bool = False,
    sheet: str | None = None,
) -> Imported:
    """Read a file in as the first round of a new neighbourhood; without the notes there will be
    no neighbourhood either. Raises Refused as `import_path` and `prepare_neighbourhood` do."""
    looked = import_path(
        db,
        content,
        None,
        path,
        include_rejected=include_rejected,
        by=by,
        today=today,
        sheet=sheet,
    )
    if dry_run or looked.preview.faults:
        return looked
    if not looked.preview.lines:
        raise Refused("import_nothing_new")
    round_ = prepare_neighbourhood(db, name=name, by=by, today=today)
    return Imported(looked.preview, store(db, round_, looked.preview, by=by), round_)


def _conversation(
    db: Database, round_: Round, seen: Preview, planned: PlannedConversation, *, by: Member
) -> Conversation:
    there = db.find(Conversation, planned.existing_id)
    polis, choices = seen.source.polis, seen.choices
    children = polis is None and choices.children_present
    if there is not None:
        if children:
            correct(db, there, "children_present", True, by=by)
            correct(db, there, "quotes_allowed", False, by=by)
            quote_no_more(db, there, by=by)
        return there
    alone = len(seen.conversations) == 1
    told = f"{polis.question}\n{polis.url}".strip() if polis else ""
    conversation = Conversation(
        round_id=round_.id,
        held_on=planned.held_on,
        question=planned.name,
        summary=told[:4000],
        residents=polis.voters if polis else choices.residents * alone,
        volunteers=choices.volunteers * alone,
        professionals=choices.professionals * alone,
        # What was put to a vote in public may be quoted; of a table somebody must say so.
        quotes_allowed=polis is not None or choices.keeps_quotes,
        children_present=children,
        imported_from=seen.source.name,
    )
    return keep(db, conversation, by=by)


def _note(line: NoteLine, conversation: Conversation, position: int, by: Member) -> Note:
    return Note(
        conversation_id=conversation.id,
        position=position,
        text=line.text,
        perspective=line.perspective,
        kind=line.kind if conversation.quotes_allowed else "summary",
        language=line.language,
        outside_id=line.outside_id,
        recorded_by_id=by.id,
    )
