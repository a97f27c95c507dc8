"""Step two: conversations, who was there, what led to them and what came up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from methods.content import Content
from methods.entries import DialogueFormat, StumblingBlock
from methods.refusal import Refused
from models import Conversation, ConversationSignal, Correction, Member, Note, Party, Round, Signal
from models.conversation_list import (
    conversations_count,
    conversations_page,
    note_counts,
    spoken,
)
from models.database import Database
from sessions.checking import (
    PERSPECTIVES,
    most_characters,
    need_counts,
    need_one_of,
    need_past_day,
    need_text,
    some_text,
)
from sessions.mapping import KINDS
from sessions.recording import correct, existing, keep
from toolkit.coverage import Gap, Heard, not_yet_heard


@dataclass(frozen=True)
class ConversationDetails:
    """The head of a conversation: when, where, what about, and who was there, as counts."""

    held_on: date | None
    place: str = ""
    question: str = ""
    format: str | None = None
    residents: int = 0
    volunteers: int = 0
    professionals: int = 0
    quotes_allowed: bool = False
    children_present: bool = False


@dataclass(frozen=True)
class ListedConversation:
    """A conversation in a list, with the number of its notes."""

    conversation: Conversation
    notes: int


def record_conversation(
    db: Database,
    content: Content,
    round_: Round,
    details: ConversationDetails,
    *,
    signal_ids: Sequence[UUID] = (),
    by: Member,
    today: date,
    record_id: UUID | None = None,
) -> Conversation:
    """Store a conversation: when and where it was, who was there, and the signals behind it.

    With children under sixteen at the table no literal words are kept, whatever was agreed.
    Raises Refused: "text_missing", "text_too_long", "day_missing", "day_in_future",
    "nobody_there", "count_negative", "not_one_of", "not_there".
    """
    checked = _checked(content, details, today=today)
    conversation = Conversation(round_id=round_.id, **checked)
    if record_id:
        conversation.id = record_id
    conversation = keep(db, conversation, by=by)
    for signal_id in signal_ids:
        _link(db, conversation, signal_id, by=by)
    db.commit()
    return conversation


def correct_conversation(
    db: Database,
    content: Content,
    conversation_id: UUID,
    details: ConversationDetails,
    *,
    by: Member,
    today: date,
    forget: bool = False,
) -> int:
    """Correct the head of a conversation; what stood there before is kept.

    `forget` is for a name that was missed in the place or the question: then the old line goes.

    When literal words may no longer be used, the notes that were quotes are quotes no more.
    Returns how many those were. Raises as `record_conversation`.
    """
    conversation = existing(db, Conversation, conversation_id)
    for field, value in _checked(content, details, today=today).items():
        typed = field in ("place", "question")
        correct(db, conversation, field, value, by=by, forget=forget and typed)
    quotes = 0 if conversation.quotes_allowed else quote_no_more(db, conversation, by=by)
    db.commit()
    return quotes


def quote_no_more(db: Database, conversation: Conversation, *, by: Member) -> int:
    """Literal words of a conversation may no longer be used: its quotes become summaries.
    Returns how many those were. Does not commit."""
    quotes = db.every(Note, conversation_id=conversation.id, kind="quote")
    for note in quotes:
        correct(db, note, "kind", "summary", by=by)
    return len(quotes)


def summarise(
    db: Database,
    content: Content,
    conversation_id: UUID,
    summary: str,
    *,
    by: Member,
    today: date,
    forget: bool = False,
) -> Conversation:
    """Close a conversation with what it came down to; a second time corrects the first.

    Raises Refused: "text_missing", "text_too_long" or "not_there".
    """
    conversation = existing(db, Conversation, conversation_id)
    most = most_characters(content, "text_max_characters", today=today)
    text = need_text(summary, "conversation_summary", most=min(most, 4000))
    correct(db, conversation, "summary", text, by=by, forget=forget)
    db.commit()
    return conversation


def link_signal(db: Database, conversation_id: UUID, signal_id: UUID, *, by: Member) -> None:
    """The red thread: this conversation was held because of this signal.

    Raises Refused("not_there") for a signal of another round.
    """
    _link(db, existing(db, Conversation, conversation_id), signal_id, by=by)
    db.commit()


def unlink_signal(db: Database, conversation_id: UUID, signal_id: UUID, *, by: Member) -> None:
    """Take the link away again; that it was there is kept."""
    link = db.first(ConversationSignal, conversation_id=conversation_id, signal_id=signal_id)
    if link is None:
        return
    was = Correction(
        record_kind="conversation",
        record_id=conversation_id,
        field="signal",
        old_value=str(signal_id),
    )
    keep(db, was, by=by)
    db.delete(link)
    db.commit()


def find_conversations(
    db: Database, round_: Round, *, contains: str = "", page: int = 1, per_page: int = 15
) -> tuple[list[ListedConversation], int]:
    """One page of the conversations of a round, the last one held first, and how many there are."""
    total = conversations_count(db, round_.id, contains=contains)
    start = (page - 1) * per_page
    found = conversations_page(db, round_.id, contains=contains, limit=per_page, offset=start)
    notes = note_counts(db, [c.id for c in found])
    return [ListedConversation(c, notes.get(c.id, 0)) for c in found], total


def who_was_heard(db: Database, round_: Round) -> Heard:
    """Who sat at the table in a round and who was written down, as counts."""
    counted = spoken(db, round_.id)
    parties = db.every(Party, neighbourhood_id=round_.neighbourhood_id)
    return Heard(
        conversations=counted.conversations,
        visits=counted.visits,
        notes=counted.notes,
        only_professionals=counted.only_professionals,
        without_notes=counted.without_notes,
        stumbling_blocks=counted.stumbling_blocks,
        party_kinds={party.kind for party in parties},
    )


def whom_we_miss(content: Content, heard: Heard) -> list[Gap]:
    """Who was not heard yet, as far as what was written down can tell."""
    return not_yet_heard(
        heard,
        perspectives=PERSPECTIVES,
        stumbling_blocks=[block.slug for block in content.all(StumblingBlock)],
        party_kinds=KINDS,
    )


def _link(db: Database, conversation: Conversation, signal_id: UUID, *, by: Member) -> None:
    signal = existing(db, Signal, signal_id)
    if signal.round_id != conversation.round_id:
        raise Refused("not_there")
    equal = {"conversation_id": conversation.id, "signal_id": signal.id}
    if db.first(ConversationSignal, **equal) is None:
        keep(db, ConversationSignal(**equal), by=by)


def _checked(content: Content, details: ConversationDetails, *, today: date) -> dict[str, object]:
    if details.format is not None:
        slugs = [f.slug for f in content.all(DialogueFormat)]
        need_one_of(details.format, "dialogue_format", slugs)
    counts = need_counts(details.residents, details.volunteers, details.professionals)
    residents, volunteers, professionals = counts
    return {
        "held_on": need_past_day(details.held_on, "conversation_held_on", today=today),
        "place": need_text(details.place, "conversation_place", most=160),
        "question": some_text(details.question, "conversation_question", most=500),
        "format": details.format,
        "residents": residents,
        "volunteers": volunteers,
        "professionals": professionals,
        "quotes_allowed": details.quotes_allowed and not details.children_present,
        "children_present": details.children_present,
    }
