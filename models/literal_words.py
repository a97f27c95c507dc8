"""Notes that were literal words and may no longer be, as long as nobody rewrote them."""

from typing import Any
from uuid import UUID

from sqlalchemy import func
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from models.conversation import Conversation, Note
from models.correction import Correction
from models.database import Database


def still_literal(
    db: Database, conversation_id: UUID, *, most: int, note_id: UUID | None = None
) -> tuple[int, list[Note]]:
    """How many notes of a conversation without quotes were quotes and still have the words they
    had then, and the first `most` of them. With `note_id` only that note is looked at."""
    was_quote, rewritten = aliased(Correction), aliased(Correction)
    later = select(rewritten.id).where(
        col(rewritten.record_id) == col(was_quote.record_id),
        col(rewritten.field) == "text",
        col(rewritten.recorded_at) >= col(was_quote.recorded_at),
    )
    relabelled = select(was_quote.id).where(
        col(was_quote.record_id) == col(Note.id),
        col(was_quote.field) == "kind",
        col(was_quote.old_value) == "quote",
        ~later.exists(),
    )
    where: list[Any] = [
        col(Note.conversation_id) == conversation_id,
        col(Note.kind) == "summary",
        col(Conversation.id) == col(Note.conversation_id),
        col(Conversation.quotes_allowed).is_(False),
        relabelled.exists(),
    ]
    if note_id is not None:
        where.append(col(Note.id) == note_id)
    total = db.exec(select(func.count(col(Note.id))).where(*where)).one()
    found = db.exec(select(Note).where(*where).order_by(col(Note.position)).limit(most))
    return int(total), list(found)
