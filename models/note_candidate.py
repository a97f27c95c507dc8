"""What the pick of notes to read together needs to know of each note of a round."""

from uuid import UUID

from sqlalchemy import func
from sqlmodel import col, select

from models.conversation import Conversation, Note
from models.database import Database


def note_candidates(db: Database, round_id: UUID) -> list[tuple[UUID, UUID, str, int]]:
    """(note, conversation, perspective, characters) of every note of a round."""
    statement = (
        select(Note.id, Note.conversation_id, Note.perspective, func.length(Note.text))
        .join(Conversation, col(Conversation.id) == col(Note.conversation_id))
        .where(col(Conversation.round_id) == round_id)
    )
    return [(n, c, p, int(length)) for n, c, p, length in db.exec(statement).all()]


def notes_in_order(db: Database, note_ids: list[UUID]) -> list[tuple[Note, Conversation]]:
    """These notes with their conversations, in the order given; one that is gone is left out."""
    statement = (
        select(Note, Conversation)
        .join(Conversation, col(Conversation.id) == col(Note.conversation_id))
        .where(col(Note.id).in_(note_ids))
    )
    found = {note.id: (note, talk) for note, talk in db.exec(statement).all()}
    return [found[n] for n in note_ids if n in found]
