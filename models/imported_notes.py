"""What of a round came out of files: asked before more is read in."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlmodel import col, select

from models.conversation import Conversation, Note
from models.correction import Correction
from models.database import Database


@dataclass(frozen=True)
class ImportedNote:
    """A note out of a file, with the conversation it was put in."""

    note_id: UUID
    conversation_id: UUID
    imported_from: str
    question: str
    held_on: date
    outside_id: str | None
    text: str


def imported_notes(db: Database, round_id: UUID) -> list[ImportedNote]:
    """Every note of a round that came out of a file, as columns: thousands in one question."""
    columns: Any = (
        Note.id,
        Note.conversation_id,
        Conversation.imported_from,
        Conversation.question,
        Conversation.held_on,
        Note.outside_id,
        Note.text,
    )
    statement: Any = select(*columns).join(
        Conversation, col(Conversation.id) == col(Note.conversation_id)
    )
    statement = statement.where(*_out_of_a_file(round_id))
    return [ImportedNote(*row) for row in db.exec(statement).all()]


def first_texts(db: Database, round_id: UUID) -> dict[UUID, str]:
    """The text that imported notes had before they were first corrected, where it was kept."""
    statement = (
        select(Correction.record_id, Correction.old_value)
        .join(Note, col(Note.id) == col(Correction.record_id))
        .join(Conversation, col(Conversation.id) == col(Note.conversation_id))
        .where(*_out_of_a_file(round_id))
        .where(col(Correction.field) == "text", col(Correction.old_value_removed).is_(False))
        # Newest first, so that the oldest is what stays.
        .order_by(col(Correction.recorded_at).desc())
    )
    return dict(db.exec(statement).all())


def forgotten_texts(db: Database, round_id: UUID) -> set[UUID]:
    """The imported notes of which an earlier text was not kept, since a name stood in it."""
    statement = (
        select(Correction.record_id)
        .join(Note, col(Note.id) == col(Correction.record_id))
        .join(Conversation, col(Conversation.id) == col(Note.conversation_id))
        .where(*_out_of_a_file(round_id))
        .where(col(Correction.field) == "text", col(Correction.old_value_removed).is_(True))
    )
    return set(db.exec(statement).all())


def _out_of_a_file(round_id: UUID) -> tuple[Any, Any]:
    return col(Conversation.round_id) == round_id, col(Conversation.imported_from) != ""
