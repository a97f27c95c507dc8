"""Step one: writing down what was noticed, following it up, and estimating the tension."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from methods.content import Content
from methods.entries import StumblingBlock, TensionPhase
from methods.refusal import Refused
from models import Member, Round, Signal, SignalFollowUp, TensionEstimate
from models.database import Database
from sessions.checking import (
    most_characters,
    need_day_from,
    need_one_of,
    need_past_day,
    need_text,
    some_text,
)
from sessions.recording import correct, existing, keep

SOURCE_KINDS = ("resident", "volunteer", "professional", "media", "figure")
STATES = ("open", "followed_up", "closed")


@dataclass(frozen=True)
class SignalDetails:
    """What can be added to a signal when there is time."""

    interpretation: str = ""
    source_kind: str = ""
    is_positive: bool = False
    stumbling_block: str | None = None
    follow_up_on: date | None = None


def record_signal(
    db: Database,
    content: Content,
    round_: Round,
    *,
    observation: str,
    place: str = "",
    observed_on: date | None,
    details: SignalDetails | None = None,
    by: Member,
    today: date,
    record_id: UUID | None = None,
) -> Signal:
    """Store a signal: what was seen or heard, roughly where, and when.

    `record_id` is the form's identity: the same form sent twice gives one signal.
    Raises Refused: "text_missing", "text_too_long", "day_missing", "day_in_future", "not_one_of".
    """
    details = details or SignalDetails()
    most = most_characters(content, "observation_max_characters", today=today)
    signal = Signal(
        round_id=round_.id,
        observation=need_text(observation, "observation", most=most),
        place=some_text(place, "place", most=160),
        observed_on=need_past_day(observed_on, "observed_on", today=today),
        **_checked(content, details, most=most, today=today),
    )
    if record_id:
        signal.id = record_id
    signal = keep(db, signal, by=by)
    db.commit()
    return signal


def add_details(
    db: Database,
    content: Content,
    signal_id: UUID,
    details: SignalDetails,
    *,
    by: Member,
    today: date,
) -> Signal:
    """Complete a signal later; what stood there before is kept. Raises as `record_signal`."""
    signal = existing(db, Signal, signal_id)
    most = most_characters(content, "observation_max_characters", today=today)
    for field, value in _checked(content, details, most=most, today=None).items():
        correct(db, signal, field, value, by=by)
    db.commit()
    return signal


def follow_up(
    db: Database,
    signal_id: UUID,
    text: str,
    *,
    closes: bool = False,
    next_on: date | None = None,
    by: Member,
    today: date,
    record_id: UUID | None = None,
) -> SignalFollowUp:
    """Add what was done with a signal; it is then followed up, or closed.

    Raises Refused: "text_missing", "text_too_long", "not_there" or "day_too_early".
    """
    signal = existing(db, Signal, signal_id)
    line = SignalFollowUp(
        signal_id=signal.id,
        text=need_text(text, "follow_up", most=2000),
        followed_up_on=today,
    )
    if next_on is not None:
        need_day_from(next_on, "follow_up_on", first=today)
    if record_id:
        line.id = record_id
    line = keep(db, line, by=by)
    correct(db, signal, "state", "closed" if closes else "followed_up", by=by)
    planned = signal.follow_up_on
    if closes or next_on or (planned is not None and planned <= today):
        # A day that is still to come stays planned until somebody names another.
        correct(db, signal, "follow_up_on", None if closes else next_on, by=by)
    db.commit()
    return line


def find_signals(
    db: Database,
    round_: Round,
    *,
    state: str | None = None,
    is_positive: bool | None = None,
    stumbling_block: str | None = None,
    contains: str = "",
) -> list[Signal]:
    """The signals of a round that pass every filter, newest first."""
    wanted = {"state": state, "is_positive": is_positive, "stumbling_block": stumbling_block}
    equal = {name: value for name, value in wanted.items() if value is not None}
    order = ("observed_on", "recorded_at")
    signals = db.every(Signal, order=order, newest_first=True, round_id=round_.id, **equal)
    word = contains.casefold().strip()
    return [s for s in signals if word in f"{s.observation} {s.place}".casefold()]


def estimate_tension(
    db: Database,
    content: Content,
    round_: Round,
    *,
    phase: str,
    present: str,
    reason: str,
    by: Member,
    today: date,
    record_id: UUID | None = None,
) -> TensionEstimate:
    """Keep the phase that people estimated together; it expires, and is never a ranking.

    Raises Refused: "not_one_of", "text_missing", "text_too_long".
    """
    need_one_of(phase, "phase", [p.slug for p in content.all(TensionPhase)])
    days = int(content.limit("tension_phase_valid_days", on=today))
    estimate = TensionEstimate(
        round_id=round_.id,
        phase=phase,
        set_on=today,
        expires_on=today + timedelta(days=days),
        present=need_text(present, "present", most=300),
        reason=need_text(reason, "reason", most=2000),
    )
    if record_id:
        estimate.id = record_id
    estimate = keep(db, estimate, by=by)
    db.commit()
    return estimate


def tension_now(db: Database, round_: Round, *, today: date) -> TensionEstimate | None:
    """The newest estimate that has not expired; None when people must look again."""
    order = ("set_on", "recorded_at")
    estimates = db.every(TensionEstimate, order=order, newest_first=True, round_id=round_.id)
    return estimates[0] if estimates and estimates[0].expires_on >= today else None


def _checked(
    content: Content, details: SignalDetails, *, most: int, today: date | None
) -> dict[str, object]:
    if details.source_kind:
        need_one_of(details.source_kind, "source_kind", SOURCE_KINDS)
    if details.stumbling_block and not content.find(StumblingBlock, details.stumbling_block):
        raise Refused("not_one_of", field="stumbling_block")
    if details.follow_up_on is not None and today is not None:
        need_day_from(details.follow_up_on, "follow_up_on", first=today)
    return {
        "interpretation": some_text(details.interpretation, "interpretation", most=most),
        "source_kind": details.source_kind,
        "is_positive": details.is_positive,
        "stumbling_block": details.stumbling_block,
        "follow_up_on": details.follow_up_on,
    }
