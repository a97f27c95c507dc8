"""What an assignment rests on, one question to the database each: the conversations, signals,
themes and literal words on the red thread behind it."""

from typing import Any
from uuid import UUID

from sqlalchemy import or_
from sqlmodel import col, select

from models.assignment import AssignmentNote, AssignmentSignal, AssignmentTheme
from models.conversation import Conversation, ConversationSignal, Note
from models.database import Database
from models.signal import Signal
from models.theme import Theme, ThemeNote


def conversations_behind(db: Database, assignment_id: UUID) -> list[Conversation]:
    """The conversations whose words the assignment rests on, the longest ago first."""
    statement = select(Conversation).where(col(Conversation.id).in_(_talks(assignment_id)))
    return list(db.exec(statement.order_by(col(Conversation.held_on), col(Conversation.id))))


def signals_behind(db: Database, assignment_id: UUID) -> list[Signal]:
    """The signals that the assignment or one of its conversations came from, the longest ago
    first."""
    of_talks = select(ConversationSignal.signal_id).where(
        col(ConversationSignal.conversation_id).in_(_talks(assignment_id))
    )
    own = select(AssignmentSignal.signal_id).where(
        col(AssignmentSignal.assignment_id) == assignment_id
    )
    statement = select(Signal).where(or_(col(Signal.id).in_(of_talks), col(Signal.id).in_(own)))
    return list(db.exec(statement.order_by(col(Signal.observed_on), col(Signal.id))))


def themes_behind(
    db: Database, assignment_id: UUID, *, conversation_id: UUID | None = None, most: int
) -> list[Theme]:
    """The themes that the assignment answers; with a conversation only those it spoke of."""
    statement = (
        select(Theme)
        .join(AssignmentTheme, col(AssignmentTheme.theme_id) == col(Theme.id))
        .where(col(AssignmentTheme.assignment_id) == assignment_id)
    )
    if conversation_id is not None:
        spoken_of = (
            select(ThemeNote.theme_id)
            .join(Note, col(Note.id) == col(ThemeNote.note_id))
            .where(col(Note.conversation_id) == conversation_id, _still_placed())
        )
        statement = statement.where(col(Theme.id).in_(spoken_of))
    return list(db.exec(statement.order_by(col(Theme.recorded_at), col(Theme.id)).limit(most)))


def quotes_behind(
    db: Database, assignment_id: UUID, conversation_id: UUID, *, perspective: str, most: int
) -> list[Note]:
    """Literal words out of one conversation that the assignment rests on, in their order."""
    in_theme = select(ThemeNote.note_id).where(
        col(ThemeNote.note_id) == col(Note.id),
        _still_placed(),
        col(ThemeNote.theme_id).in_(_themes(assignment_id)),
    )
    picked = select(AssignmentNote.note_id).where(
        col(AssignmentNote.note_id) == col(Note.id),
        col(AssignmentNote.assignment_id) == assignment_id,
    )
    statement = select(Note).where(
        col(Note.conversation_id) == conversation_id,
        col(Note.kind) == "quote",
        col(Note.perspective) == perspective,
        or_(in_theme.exists(), picked.exists()),
    )
    return list(db.exec(statement.order_by(col(Note.position)).limit(most)))


def _themes(assignment_id: UUID) -> Any:
    return select(AssignmentTheme.theme_id).where(
        col(AssignmentTheme.assignment_id) == assignment_id
    )


def _talks(assignment_id: UUID) -> Any:
    """The conversations of the notes in its themes, and of the words picked for it."""
    in_themes = (
        select(Note.conversation_id)
        .join(ThemeNote, col(ThemeNote.note_id) == col(Note.id))
        .where(col(ThemeNote.theme_id).in_(_themes(assignment_id)), _still_placed())
    )
    picked = (
        select(Note.conversation_id)
        .join(AssignmentNote, col(AssignmentNote.note_id) == col(Note.id))
        .where(col(AssignmentNote.assignment_id) == assignment_id)
    )
    return in_themes.union(picked)


def _still_placed() -> Any:
    return col(ThemeNote.ended_at).is_(None)
