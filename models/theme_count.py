"""How much is said in a theme or a proposal, by whom and in how many conversations. All counts
are taken by the database, so that ten thousand notes are counted as fast as ten."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, distinct, exists, func
from sqlmodel import col, select

from models.conversation import Conversation, Note
from models.database import Database
from models.theme import Theme, ThemeNote
from models.theme_run import ProposedPlace


@dataclass(frozen=True)
class Voices:
    """Notes and conversations of one theme or proposal, and the notes per perspective."""

    notes: int
    conversations: int
    by_perspective: dict[str, int]


def theme_voices(db: Database, round_id: UUID) -> dict[UUID, Voices]:
    """The voices of every theme of a round, whatever its state. An empty theme is left out."""
    rows = (
        select(col(ThemeNote.theme_id), col(Note.perspective), *_counts())
        .join(Note, col(Note.id) == col(ThemeNote.note_id))
        .join(Theme, col(Theme.id) == col(ThemeNote.theme_id))
        .where(col(Theme.round_id) == round_id, col(ThemeNote.ended_at).is_(None))
    )
    return _voices(db, rows, col(ThemeNote.theme_id))


def proposal_voices(db: Database, run_id: UUID) -> dict[UUID, Voices]:
    """The voices of every proposal of a run, without the notes that people placed since."""
    rows = (
        select(col(ProposedPlace.proposal_id), col(Note.perspective), *_counts())
        .join(Note, col(Note.id) == col(ProposedPlace.note_id))
        .where(
            col(ProposedPlace.run_id) == run_id,
            col(ProposedPlace.proposal_id).is_not(None),
            ~in_a_theme(ProposedPlace.note_id),
        )
    )
    return _voices(db, rows, col(ProposedPlace.proposal_id))


def unplaced_counts(db: Database, run_id: UUID) -> dict[str, int]:
    """How many notes a run left without a place, by reason, and people did not place since."""
    statement = (
        select(col(ProposedPlace.reason), func.count())
        .where(*without_place(run_id))
        .group_by(col(ProposedPlace.reason))
        .order_by(col(ProposedPlace.reason))
    )
    return {reason: int(count) for reason, count in db.exec(statement).all()}


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
    """What holds for a place of a run where the note stands nowhere yet."""
    return (
        col(ProposedPlace.run_id) == run_id,
        col(ProposedPlace.proposal_id).is_(None),
        col(ProposedPlace.reason) != "decided",
        ~in_a_theme(ProposedPlace.note_id),
    )


def _counts() -> tuple[Any, Any]:
    return func.count(distinct(col(Note.id))), col(Note.conversation_id)


def _voices(db: Database, rows: Any, owner: Any) -> dict[UUID, Voices]:
    notes: dict[UUID, dict[str, int]] = {}
    talks: dict[UUID, set[UUID]] = {}
    grouped = rows.group_by(owner, col(Note.perspective), col(Note.conversation_id))
    for owner_id, perspective, count, talk in db.exec(grouped).all():
        voices = notes.setdefault(owner_id, {})
        voices[perspective] = voices.get(perspective, 0) + int(count)
        talks.setdefault(owner_id, set()).add(talk)
    return {
        owner_id: Voices(sum(voices.values()), len(talks[owner_id]), voices)
        for owner_id, voices in notes.items()
    }
