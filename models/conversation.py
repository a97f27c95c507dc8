"""Step two: conversations and the notes they yield."""

from datetime import date
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from models.record import Record, free_text


class Conversation(Record, table=True):
    """People who talked; who was there is kept as counts, never as names."""

    round_id: UUID = Field(foreign_key="round.id", index=True)
    held_on: date
    place: str = free_text("", max_length=160)
    format: str | None = Field(default=None, max_length=40)
    question: str = free_text("", max_length=500)
    summary: str = free_text("", max_length=4000)
    residents: int = 0
    volunteers: int = 0
    professionals: int = 0
    #: Whether those present agreed that literal words are used.
    quotes_allowed: bool = True
    #: Whether somebody under sixteen was there; then no literal words are kept.
    children_present: bool = False
    #: The file it came from, when it was imported.
    imported_from: str = Field(default="", max_length=160)


class ConversationSignal(Record, table=True):
    """The red thread: this conversation was held because of this signal."""

    __table_args__ = (UniqueConstraint("conversation_id", "signal_id"),)

    conversation_id: UUID = Field(foreign_key="conversation.id", index=True)
    signal_id: UUID = Field(foreign_key="signal.id", index=True)


class Note(Record, table=True):
    """One recorded line of a conversation: somebody's literal words, or a summary of them."""

    __table_args__ = (UniqueConstraint("conversation_id", "position"),)

    conversation_id: UUID = Field(foreign_key="conversation.id", index=True)
    #: Order within the conversation, from 1.
    position: int
    text: str = free_text(max_length=4000)
    perspective: str = Field(default="resident", max_length=12)
    kind: str = Field(default="summary", max_length=8)  # quote, summary
    language: str = Field(default="nl", max_length=8)
    stumbling_block: str | None = Field(default=None, max_length=40)
    #: Its name in the file it was imported from, so that the thread reaches the source.
    outside_id: str | None = Field(default=None, max_length=80)
