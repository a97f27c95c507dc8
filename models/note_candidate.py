"""What the pick of notes to read together needs to know of each note of a round."""

from uuid import UUID

from sqlmodel import col, select

from models.conversation import Conversation, Note
from models.database import Database


def where_said(conversation: Conversation, note: Note) -> str:
    """Day, place, and the note's name in its file or its position: the same on every machine
    where these notes are, which an identity is not."""
    name = note.outside_id or f"{note.position:06}"
    return "\x1f".join((conversation.held_on.isoformat(), conversation.place, name))


def note_candidates(db: Database, round_id: UUID) -> list[tuple[Note, str]]:
    """Every note of a round with where it was said."""
    statement = (
        select(Note, Conversation)
        .join(Conversation, col(Conversation.id) == col(Note.conversation_id))
        .where(col(Conversation.round_id) == round_id)
    )
    return [(note, where_said(talk, note)) for note, talk in db.exec(statement).all()]


def notes_in_order(db: Database, note_ids: list[UUID]) -> list[tuple[Note, Conversation]]:
    """These notes with their conversations, in the order given; one that is gone is left out."""
    statement = (
        select(Note, Conversation)
        .join(Conversation, col(Conversation.id) == col(Note.conversation_id))
        .where(col(Note.id).in_(note_ids))
    )
    found = {note.id: (note, talk) for note, talk in db.exec(statement).all()}
    return [found[n] for n in note_ids if n in found]
