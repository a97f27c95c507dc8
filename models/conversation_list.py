"""Lists and counts of conversations and notes, taken by the database so that a screen never
loads all notes of a round."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, update
from sqlmodel import col, select

from models.conversation import Conversation, ConversationSignal, Note
from models.database import Database
from models.signal import Signal


@dataclass(frozen=True)
class Spoken:
    """Who was at the table and who was written down, over all conversations of a round. Visits,
    not people: who came twice counts twice."""

    conversations: int = 0
    only_professionals: int = 0
    without_notes: int = 0
    visits: dict[str, int] = field(default_factory=dict)
    notes: dict[str, int] = field(default_factory=dict)
    #: The stumbling blocks that at least one note names.
    stumbling_blocks: frozenset[str] = frozenset()


def conversations_page(
    db: Database, round_id: UUID, *, contains: str = "", limit: int, offset: int = 0
) -> list[Conversation]:
    """Conversations of a round, the last one held first."""
    order = (Conversation.held_on, Conversation.recorded_at, Conversation.id)
    statement = select(Conversation).where(*_of_round(round_id, contains))
    statement = statement.order_by(*[col(c).desc() for c in order])
    return list(db.exec(statement.offset(offset).limit(limit)).all())


def conversations_count(db: Database, round_id: UUID, *, contains: str = "") -> int:
    """How many conversations of a round have a place or question that holds `contains`."""
    statement = select(func.count()).select_from(Conversation)
    return int(db.exec(statement.where(*_of_round(round_id, contains))).one())


def note_counts(db: Database, conversation_ids: Collection[UUID]) -> dict[UUID, int]:
    """How many notes each of these conversations has; one without notes is left out."""
    statement = (
        select(Note.conversation_id, func.count())
        .where(col(Note.conversation_id).in_(conversation_ids))
        .group_by(col(Note.conversation_id))
    )
    return {conversation: int(count) for conversation, count in db.exec(statement).all()}


def next_position(db: Database, conversation_id: UUID) -> int:
    """The place after the last note. The conversation stays ours until the commit, so that two
    people writing at once do not take the same place."""
    ours = update(Conversation).where(col(Conversation.id) == conversation_id)
    ours = ours.values(held_on=Conversation.held_on).execution_options(synchronize_session=False)
    db.execute(ours)
    last = select(func.max(Note.position)).where(col(Note.conversation_id) == conversation_id)
    return int(db.exec(last).one() or 0) + 1


def notes_before(db: Database, note: Note, *, newest_first: bool) -> int:
    """How many notes of its conversation stand before this one in a list."""
    position = col(Note.position)
    before = position > note.position if newest_first else position < note.position
    statement = select(func.count()).select_from(Note)
    statement = statement.where(col(Note.conversation_id) == note.conversation_id, before)
    return int(db.exec(statement).one())


def linked_signals(db: Database, conversation_id: UUID) -> list[Signal]:
    """The signals that led to a conversation, the oldest first."""
    statement = (
        select(Signal)
        .join(ConversationSignal, col(ConversationSignal.signal_id) == col(Signal.id))
        .where(col(ConversationSignal.conversation_id) == conversation_id)
        .order_by(col(Signal.observed_on), col(Signal.id))
    )
    return list(db.exec(statement).all())


def spoken(db: Database, round_id: UUID) -> Spoken:
    """Who spoke in a round and what about, as counts."""
    there = {
        "resident": col(Conversation.residents),
        "volunteer": col(Conversation.volunteers),
        "professional": col(Conversation.professionals),
    }
    others = there["resident"] + there["volunteer"]
    columns: list[Any] = [func.count(), *[func.sum(column) for column in there.values()]]
    columns += [
        func.count().filter(others == 0, there["professional"] > 0),
        func.count().filter(
            ~select(Note.id).where(col(Note.conversation_id) == col(Conversation.id)).exists()
        ),
    ]
    row = db.exec(select(*columns).where(col(Conversation.round_id) == round_id)).one()
    talks, *visits, only_professionals, without_notes = (int(number or 0) for number in row)
    notes, blocks = _notes_by_perspective(db, round_id)
    return Spoken(
        conversations=talks,
        only_professionals=only_professionals,
        without_notes=without_notes,
        visits=dict(zip(there, visits, strict=True)),
        notes=notes,
        stumbling_blocks=blocks,
    )


def _notes_by_perspective(db: Database, round_id: UUID) -> tuple[dict[str, int], frozenset[str]]:
    by = (col(Note.perspective), col(Note.stumbling_block))
    statement = (
        select(*by, func.count())
        .join(Conversation, col(Conversation.id) == col(Note.conversation_id))
        .where(col(Conversation.round_id) == round_id)
        .group_by(*by)
    )
    notes: dict[str, int] = {}
    blocks: set[str] = set()
    for perspective, block, count in db.exec(statement).all():
        notes[perspective] = notes.get(perspective, 0) + int(count)
        blocks |= {block} if block else set()
    return notes, frozenset(blocks)


def _of_round(round_id: UUID, contains: str) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [col(Conversation.round_id) == round_id]
    if contains.strip():
        texts = (col(Conversation.place), col(Conversation.question))
        word = contains.strip()
        conditions.append(or_(*[text.icontains(word, autoescape=True) for text in texts]))
    return conditions
