"""How much is said in a theme or a proposal, by whom and in how many conversations. All counts
are taken by the database, so that ten thousand notes are counted as fast as ten."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, case, distinct, exists, func, literal, or_, union_all
from sqlmodel import col, select

from models.conversation import Conversation, Note
from models.database import Database
from models.theme import Theme, ThemeNote
from models.theme_run import ProposedPlace, ProposedTheme

#: The reason of a note that people took away from where it stood.
TAKEN_OUT = "taken_out"


@dataclass(frozen=True)
class Voices:
    """Notes and conversations of one theme or proposal, and the notes per perspective."""

    notes: int
    conversations: int
    by_perspective: dict[str, int]


def theme_voices(db: Database, round_id: UUID) -> dict[UUID, Voices]:
    """The voices of every theme of a round, whatever its state. An empty theme is left out."""

    def joined(statement: Any) -> Any:
        return (
            statement.join(Note, col(Note.id) == col(ThemeNote.note_id))
            .join(Theme, col(Theme.id) == col(ThemeNote.theme_id))
            .where(col(Theme.round_id) == round_id, col(ThemeNote.ended_at).is_(None))
        )

    return _voices(db, col(ThemeNote.theme_id), joined)


def proposal_voices(
    db: Database, run_id: UUID, proposal_id: UUID | None = None
) -> dict[UUID, Voices]:
    """The voices of every proposal of a run, or of one, without the notes that people placed
    since."""

    def joined(statement: Any) -> Any:
        statement = statement.join(Note, col(Note.id) == col(ProposedPlace.note_id)).where(
            col(ProposedPlace.run_id) == run_id,
            col(ProposedPlace.proposal_id).is_not(None),
            ~in_a_theme(ProposedPlace.note_id),
        )
        if proposal_id is None:
            return statement
        return statement.where(col(ProposedPlace.proposal_id) == proposal_id)

    return _voices(db, col(ProposedPlace.proposal_id), joined)


def other_side_count(db: Database, theme_id: UUID) -> int:
    """In how many notes of a theme people hear the other side."""
    return db.number_of(ThemeNote, theme_id=theme_id, ended_at=None, other_side=True)


def unplaced_counts(db: Database, run_id: UUID) -> dict[str, int]:
    """How many notes a run left without a place, by reason, and people did not place since."""
    reasons = select(why_without_place().label("reason")).where(*without_place(run_id)).subquery()
    statement = (
        select(reasons.c.reason, func.count()).group_by(reasons.c.reason).order_by(reasons.c.reason)
    )
    return {reason: int(count) for reason, count in db.exec(statement).all()}


def notes_in_round(db: Database, round_id: UUID) -> int:
    """How many notes a round holds."""
    statement = (
        select(func.count())
        .select_from(Note)
        .join(Conversation, col(Conversation.id) == col(Note.conversation_id))
        .where(col(Conversation.round_id) == round_id)
    )
    return int(db.exec(statement).one())


def unread_count(db: Database, round_id: UUID, run_id: UUID) -> int:
    """Notes that came in after a run read the round, and that no theme holds."""
    read = exists().where(
        col(ProposedPlace.run_id) == run_id, col(ProposedPlace.note_id) == col(Note.id)
    )
    statement = (
        select(func.count())
        .select_from(Note)
        .join(Conversation, col(Conversation.id) == col(Note.conversation_id))
        .where(col(Conversation.round_id) == round_id, ~read, ~in_a_theme(Note.id))
    )
    return int(db.exec(statement).one())


def in_a_theme(note_id: Any) -> ColumnElement[bool]:
    """Whether people gave the note a place that stands: in a theme, or set aside with one."""
    return (
        select(ThemeNote.id)
        .join(Theme, col(Theme.id) == col(ThemeNote.theme_id))
        .where(
            col(ThemeNote.note_id) == col(note_id),
            col(ThemeNote.ended_at).is_(None),
            col(Theme.state).in_(("accepted", "set_aside")),
        )
        .correlate_except(ThemeNote, Theme)
        .exists()
    )


def without_place(run_id: UUID) -> tuple[Any, ...]:
    """What holds for a place of a run where the note stands nowhere: in no theme, and on no
    card, since a proposal that became a theme is not shown any more."""
    return (
        col(ProposedPlace.run_id) == run_id,
        or_(col(ProposedPlace.proposal_id).is_(None), _of_a_proposal_that_was_taken()),
        ~in_a_theme(ProposedPlace.note_id),
    )


def why_without_place() -> ColumnElement[str]:
    """The machine's reason; of a note that once had a theme, that people took it out."""
    had_a_theme = or_(
        col(ProposedPlace.proposal_id).is_not(None), col(ProposedPlace.reason) == "decided"
    )
    return case((had_a_theme, TAKEN_OUT), else_=col(ProposedPlace.reason))


def _of_a_proposal_that_was_taken() -> ColumnElement[bool]:
    return exists().where(
        col(ProposedTheme.id) == col(ProposedPlace.proposal_id),
        col(ProposedTheme.decision).in_(("accepted", "joined")),
    )


def _voices(db: Database, owner: Any, joined: Any) -> dict[UUID, Voices]:
    """The notes are gone through once; a conversation in which all three spoke counts once."""
    talk, perspective = col(Note.conversation_id), col(Note.perspective)
    notes = func.count(distinct(col(Note.id))).label("notes")
    columns: Any = (
        owner.label("owner"),
        talk.label("talk"),
        perspective.label("perspective"),
        notes,
    )
    said = joined(select(*columns)).group_by(owner, talk, perspective).cte("said")
    spoken = select(said.c.owner, said.c.perspective, func.sum(said.c.notes)).group_by(
        said.c.owner, said.c.perspective
    )
    heard = select(said.c.owner, literal(""), func.count(distinct(said.c.talk))).group_by(
        said.c.owner
    )
    counts: dict[UUID, dict[str, int]] = {}
    for owner_id, who, count in db.execute(union_all(spoken, heard)).all():
        counts.setdefault(owner_id, {})[who] = int(count)
    return {
        owner_id: Voices(sum(found.values()) - found[""], found.pop(""), found)
        for owner_id, found in counts.items()
    }
