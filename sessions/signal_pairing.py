"""Step one: two signals about one event, as the machine suspects and people decide."""

from dataclasses import dataclass
from uuid import UUID

from methods.refusal import Refused
from models import Member, Round, Signal, SignalPair
from models.database import Database
from models.theme_decision import take_turn
from sessions.recording import correct, existing, keep
from toolkit.near_duplicates import Report, near_duplicates

#: Signals looked through, newest first: two reports of one event come in shortly after another.
LOOKED_THROUGH = 300


@dataclass(frozen=True)
class Suspected:
    """Two signals that may be one event, with the words in which they differ."""

    one: Signal
    other: Signal
    only_one: tuple[str, ...]
    only_other: tuple[str, ...]


def suspected_pairs(db: Database, round_: Round, *, most: int = 3) -> list[Suspected]:
    """Pairs that nobody judged yet, the likest first."""
    signals = db.every(
        Signal, order="recorded_at", newest_first=True, limit=LOOKED_THROUGH, round_id=round_.id
    )
    by_id = {str(signal.id): signal for signal in signals}
    pairs = near_duplicates(
        [Report(key, s.observation, s.observed_on, s.place) for key, s in by_id.items()]
    )
    ids = [signal.id for signal in signals]
    judged = {(p.signal_id, p.other_id) for p in db.every(SignalPair, signal_id=ids)}
    found = []
    for pair in pairs:
        one, other = by_id[pair.one], by_id[pair.other]
        if _in_order(one.id, other.id) not in judged:
            found.append(Suspected(one, other, pair.only_one, pair.only_other))
        if len(found) == most:
            break
    return found


def judge_pair(
    db: Database, one_id: UUID, other_id: UUID, *, is_same: bool, by: Member
) -> SignalPair:
    """Say whether two signals are about one event. Both stay; a later judgement replaces an
    earlier one.

    Raises Refused: "not_there", "same_signal", "signal_elsewhere" for one of another round.
    """
    one, other = existing(db, Signal, one_id), existing(db, Signal, other_id)
    if one.id == other.id:
        raise Refused("same_signal")
    if one.round_id != other.round_id:
        raise Refused("signal_elsewhere")
    take_turn(db, one.round_id)
    first, second = _in_order(one.id, other.id)
    pair = db.first(SignalPair, signal_id=first, other_id=second)
    if pair is None:
        pair = SignalPair(signal_id=first, other_id=second, is_same=is_same)
        keep(db, pair, by=by)
    correct(db, pair, "is_same", is_same, by=by)
    db.commit()
    return pair


def same_event(db: Database, signal: Signal) -> list[Signal]:
    """The signals that people linked to this one, over more than one link, earliest first."""
    found, waiting = {signal.id}, [signal.id]
    while waiting:
        here = waiting.pop()
        near = [p.other_id for p in db.every(SignalPair, signal_id=here, is_same=True)]
        near += [p.signal_id for p in db.every(SignalPair, other_id=here, is_same=True)]
        waiting += [other for other in near if other not in found]
        found.update(near)
    found.discard(signal.id)
    return db.every(Signal, order=("observed_on", "recorded_at"), id=list(found)) if found else []


def _in_order(one: UUID, other: UUID) -> tuple[UUID, UUID]:
    return (one, other) if str(one) < str(other) else (other, one)
