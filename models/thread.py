"""The red thread as it is stored: which record leads to which, walked in both directions."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func, or_
from sqlmodel import SQLModel, col, select

from models.assignment import Assignment, AssignmentNote, AssignmentSignal, AssignmentTheme
from models.conversation import Conversation, ConversationSignal, Note
from models.database import Database
from models.intervention import Intervention
from models.option import Choice, Option
from models.retrospective import CarriedAction, ReportBack, Retrospective, RetrospectiveAction
from models.round import Round
from models.sharing_session import SessionNote, SharingSession, TeamName
from models.signal import Signal
from models.theme import Theme, ThemeNote

#: Kinds of record on the thread, in the order of the work.
KINDS: dict[str, type[SQLModel]] = {
    "signal": Signal,
    "conversation": Conversation,
    "note": Note,
    "sharing_session": SharingSession,
    "theme": Theme,
    "assignment": Assignment,
    "option": Option,
    "choice": Choice,
    "intervention": Intervention,
    "retrospective": Retrospective,
    "report_back": ReportBack,
    "action": RetrospectiveAction,
    "round": Round,
}

#: SQLite takes at most 32,766 values in one question; well under it keeps plans short.
_AT_ONCE = 500


#: The note still belongs to the theme; people may have moved it away.
PLACED = col(ThemeNote.ended_at).is_(None)


@dataclass(frozen=True)
class Edge:
    """One kind of link: `source` leads to `target`, joined by two columns of one table."""

    source: str
    target: str
    source_column: Any
    target_column: Any
    only: tuple[Any, ...] = ()


EDGES = (
    Edge(
        "signal", "conversation", ConversationSignal.signal_id, ConversationSignal.conversation_id
    ),
    Edge("conversation", "note", Note.conversation_id, Note.id),
    Edge("note", "theme", ThemeNote.note_id, ThemeNote.theme_id, (PLACED,)),
    Edge("note", "assignment", AssignmentNote.note_id, AssignmentNote.assignment_id),
    Edge("note", "sharing_session", SessionNote.note_id, SessionNote.session_id),
    Edge(
        "sharing_session",
        "theme",
        TeamName.session_id,
        Theme.id,
        (col(Theme.team_name_id) == col(TeamName.id), col(Theme.state) != "undone"),
    ),
    Edge("theme", "assignment", AssignmentTheme.theme_id, AssignmentTheme.assignment_id),
    Edge("signal", "assignment", AssignmentSignal.signal_id, AssignmentSignal.assignment_id),
    Edge("assignment", "option", Option.assignment_id, Option.id),
    Edge("option", "choice", Choice.option_id, Choice.id),
    Edge("choice", "intervention", Intervention.choice_id, Intervention.id),
    Edge("intervention", "retrospective", Retrospective.intervention_id, Retrospective.id),
    Edge("retrospective", "action", RetrospectiveAction.retrospective_id, RetrospectiveAction.id),
    Edge("retrospective", "report_back", ReportBack.retrospective_id, ReportBack.id),
    Edge("signal", "report_back", ReportBack.signal_id, ReportBack.id),
    Edge("conversation", "report_back", ReportBack.conversation_id, ReportBack.id),
    Edge("action", "signal", Signal.from_action_id, Signal.id),
    Edge("action", "round", CarriedAction.action_id, CarriedAction.round_id),
)

#: A conversation leads through its notes to themes, assignments and reading together. Walked
#: in one question each: a round may hold ten thousand notes, and carrying them all over would
#: take a second.
THROUGH_NOTES = (
    Edge(
        "conversation",
        "sharing_session",
        Note.conversation_id,
        SessionNote.session_id,
        (col(SessionNote.note_id) == col(Note.id),),
    ),
    Edge(
        "conversation",
        "theme",
        Note.conversation_id,
        ThemeNote.theme_id,
        (col(ThemeNote.note_id) == col(Note.id), PLACED),
    ),
    Edge(
        "conversation",
        "assignment",
        Note.conversation_id,
        AssignmentNote.assignment_id,
        (col(AssignmentNote.note_id) == col(Note.id),),
    ),
)


def linked(db: Database, kind: str, ids: Collection[UUID], *, onward: bool) -> dict[str, set[UUID]]:
    """What these records lead to (`onward`) or came from, one link away, by kind.

    Notes are stepped over: from a conversation one arrives at themes, and back. Only a walk
    that starts at a note steps from it.
    """
    found: dict[str, set[UUID]] = {}
    for edge in (*EDGES, *THROUGH_NOTES):
        near, far = (edge.source, edge.target) if onward else (edge.target, edge.source)
        if near != kind or far == "note":
            continue
        near_column, far_column = edge.source_column, edge.target_column
        if not onward:
            near_column, far_column = far_column, near_column
        for some in _in_parts(ids):
            statement = select(far_column).where(
                col(near_column).in_(some), col(far_column).is_not(None), *edge.only
            )
            found.setdefault(far, set()).update(db.exec(statement.distinct()).all())
    return {far: there for far, there in found.items() if there}


def notes_between(
    db: Database, seen: Mapping[str, Collection[UUID]], *, onward: bool, most: int, after: int = 0
) -> tuple[int, list[Note]]:
    """How many notes lie on one side of a record, and `most` of them `after` the first so many,
    given the other kinds there: onward the notes of its conversations, back those under its
    themes and assignments."""
    which: list[Any]
    if onward:
        which = [col(Note.conversation_id).in_(seen.get("conversation", ()))]
    else:
        themes = select(ThemeNote.note_id).where(
            col(ThemeNote.theme_id).in_(seen.get("theme", ())), PLACED
        )
        assignments = select(AssignmentNote.note_id).where(
            col(AssignmentNote.assignment_id).in_(seen.get("assignment", ()))
        )
        # A meeting that read notes together has those notes, when it is what one starts from.
        starts_at_meeting = not ({"theme", "assignment"} & set(seen))
        read = select(SessionNote.note_id).where(
            col(SessionNote.session_id).in_(
                seen.get("sharing_session", ()) if starts_at_meeting else ()
            )
        )
        which = [or_(*(col(Note.id).in_(some) for some in (themes, assignments, read)))]
    total = db.exec(select(func.count()).select_from(Note).where(*which)).one()
    order = (col(Note.recorded_at), col(Note.id))
    statement = select(Note).where(*which).order_by(*order).offset(after).limit(most)
    return int(total), list(db.exec(statement))


def records(
    db: Database, kind: str, ids: Collection[UUID], *, most: int, after: int = 0
) -> list[Any]:
    """Up to `most` of these records `after` the first so many, the earliest written first."""
    table: Any = KINDS[kind]
    found: list[Any] = []
    for some in _in_parts(ids):
        statement = select(table).where(col(table.id).in_(some))
        order = (col(table.recorded_at), col(table.id))
        found += db.exec(statement.order_by(*order).limit(after + most))
    return sorted(found, key=lambda r: (r.recorded_at, r.id))[after : after + most]


def _in_parts(ids: Iterable[UUID]) -> Iterable[list[UUID]]:
    ordered = sorted(ids)
    for start in range(0, len(ordered), _AT_ONCE):
        yield ordered[start : start + _AT_ONCE]
