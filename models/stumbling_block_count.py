"""How often each stumbling block is named in a round, and where last."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import distinct, func
from sqlmodel import col, select

from models.conversation import Conversation, Note
from models.database import Database
from models.signal import Signal


@dataclass(frozen=True)
class Named:
    """Where a stumbling block was named: in how many conversations, notes and signals."""

    conversations: int = 0
    notes: int = 0
    signals: int = 0


def stumbling_blocks_named(db: Database, round_id: UUID) -> dict[str, Named]:
    """The counts of every stumbling block that a note or a signal of the round names."""
    notes = db.exec(
        select(
            col(Note.stumbling_block), func.count(), func.count(distinct(col(Note.conversation_id)))
        )
        .join(Conversation, col(Conversation.id) == col(Note.conversation_id))
        .where(col(Conversation.round_id) == round_id, col(Note.stumbling_block).is_not(None))
        .group_by(col(Note.stumbling_block))
    ).all()
    signals = db.exec(
        select(col(Signal.stumbling_block), func.count())
        .where(col(Signal.round_id) == round_id, col(Signal.stumbling_block).is_not(None))
        .group_by(col(Signal.stumbling_block))
    ).all()
    noticed = {str(block): int(count) for block, count in signals}
    said = {str(block): (int(talks), int(count)) for block, count, talks in notes}
    return {
        block: Named(*said.get(block, (0, 0)), signals=noticed.get(block, 0))
        for block in {*noticed, *said}
    }


def latest_notes_on(
    db: Database, round_id: UUID, stumbling_block: str, *, limit: int
) -> list[tuple[Note, Conversation]]:
    """The notes that name a stumbling block, the latest conversation first."""
    statement = (
        select(Note, Conversation)
        .join(Conversation, col(Conversation.id) == col(Note.conversation_id))
        .where(col(Conversation.round_id) == round_id, col(Note.stumbling_block) == stumbling_block)
        .order_by(col(Conversation.held_on).desc(), col(Note.position).desc(), col(Note.id))
        .limit(limit)
    )
    return [(note, talk) for note, talk in db.exec(statement).all()]
