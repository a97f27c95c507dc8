"""The end of the red thread: telling the people who spoke what was done with their words."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from methods.refusal import Refused
from models import Conversation, Intervention, Member, ReportBack, Retrospective, Signal
from models.database import Database
from models.foundation import conversations_behind, signals_behind
from sessions.checking import need_past_day, need_text, some_text
from sessions.recording import existing, keep


@dataclass(frozen=True)
class Listener:
    """A conversation on which an intervention rests, and what its people were told."""

    conversation: Conversation
    told: tuple[ReportBack, ...]


def report_back(
    db: Database,
    retrospective_id: UUID,
    *,
    conversation_id: UUID | None = None,
    signal_id: UUID | None = None,
    told_on: date | None,
    how: str,
    text: str,
    by: Member,
    today: date,
    record_id: UUID | None = None,
) -> ReportBack:
    """Keep what people were told: those of a conversation, whoever gave a signal, or both.

    Raises Refused: "not_there", "told_nobody", "day_missing", "day_in_future", "text_missing",
    "text_too_long".
    """
    held = existing(db, Retrospective, retrospective_id)
    if conversation_id is None and signal_id is None:
        raise Refused("told_nobody")
    if conversation_id is not None:
        existing(db, Conversation, conversation_id)
    if signal_id is not None:
        existing(db, Signal, signal_id)
    told = ReportBack(
        retrospective_id=held.id,
        conversation_id=conversation_id,
        signal_id=signal_id,
        told_on=need_past_day(told_on, "told_on", today=today),
        how=some_text(how, "told_how", most=200),
        text=need_text(text, "told_text", most=4000),
    )
    if record_id:
        told.id = record_id
    told = keep(db, told, by=by)
    db.commit()
    return told


def listeners(db: Database, intervention: Intervention) -> list[Listener]:
    """The conversations on which an intervention rests: first those whose people heard nothing
    yet, the longest ago first."""
    talks = conversations_behind(db, intervention.assignment_id)
    told: dict[UUID | None, list[ReportBack]] = {}
    ids = [talk.id for talk in talks]
    for line in db.every(ReportBack, order=("told_on", "recorded_at"), conversation_id=ids):
        told.setdefault(line.conversation_id, []).append(line)
    found = [Listener(talk, tuple(told.get(talk.id, ()))) for talk in talks]
    return sorted(found, key=lambda one: (bool(one.told), one.conversation.held_on))


def signals_to_tell(db: Database, intervention: Intervention) -> list[Signal]:
    """The signals on which an intervention rests, the earliest first: their givers may be told."""
    return signals_behind(db, intervention.assignment_id)
