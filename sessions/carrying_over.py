"""Step six into step one: last time's actions come back first, and what is left over starts
the next round."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from methods.content import Content
from methods.refusal import Refused
from models import CarriedAction, Member, Retrospective, RetrospectiveAction, Round, Signal
from models.database import Database
from sessions.checking import most_characters, need_text
from sessions.looking_back import interventions_of
from sessions.recording import existing, keep
from sessions.stepping import prepare_next_round


@dataclass(frozen=True)
class LeftOver:
    """An action that is still open, and when it was agreed."""

    action: RetrospectiveAction
    agreed_on: date
    #: The signal that it became already in the round in view.
    signal_id: UUID | None


def left_over(
    db: Database, round_: Round, *, before: Retrospective | None = None
) -> list[LeftOver]:
    """Open actions of this round, of the round before it, and what was carried over to either,
    the earliest due first. With `before`: only what was agreed at other retrospectives, held
    no later than that one."""
    rounds = [r for r in (round_.id, round_.previous_round_id) if r]
    own = [i.id for i in interventions_of(db, rounds)]
    held = [r.id for r in db.every(Retrospective, intervention_id=own)]
    found = db.every(RetrospectiveAction, retrospective_id=held, done_on=None)
    carried = {c.action_id for c in db.every(CarriedAction, round_id=rounds)}
    found += db.every(RetrospectiveAction, id=carried, done_on=None)
    actions = {a.id: a for a in found}
    agreed = {
        r.id: r.held_on
        for r in db.every(Retrospective, id={a.retrospective_id for a in actions.values()})
    }
    signals = {
        s.from_action_id: s.id
        for s in db.every(Signal, round_id=round_.id, from_action_id=list(actions))
    }
    return [
        LeftOver(action, agreed[action.retrospective_id], signals.get(action.id))
        for action in sorted(actions.values(), key=lambda a: (a.due_on, a.recorded_at, a.id))
        if before is None
        or (
            action.retrospective_id != before.id
            and agreed[action.retrospective_id] <= before.held_on
        )
    ]


def become_signal(
    db: Database,
    content: Content,
    action_id: UUID,
    round_: Round,
    *,
    observation: str = "",
    by: Member,
    today: date,
) -> Signal:
    """Let an action go on as a signal in this round or a later one: the thread runs on. Without
    words of its own the signal says what the action said. An action becomes one signal per
    round: asked again, the first is returned.

    Raises Refused: "not_there", "text_too_long".
    """
    action = existing(db, RetrospectiveAction, action_id)
    most = most_characters(content, "observation_max_characters", today=today)
    signal = _signal_of(db, action, round_, observation=observation, by=by, today=today, most=most)
    db.commit()
    return signal


def start_next_round(
    db: Database,
    content: Content,
    round_: Round,
    *,
    title: str,
    carry: Collection[UUID] = (),
    as_signals: bool = True,
    by: Member,
    today: date,
) -> Round:
    """Close this round and begin the next with the actions that people chose to take along;
    each becomes a signal there when `as_signals`. All of it or nothing.

    Raises Refused: "round_has_next", "text_missing", "text_too_long", "not_one_of" for an
    action that is not left over.
    """
    open_ = {item.action.id: item.action for item in left_over(db, round_)}
    if not set(carry) <= set(open_):
        raise Refused("not_one_of", field="carry")
    most = most_characters(content, "observation_max_characters", today=today)
    following = prepare_next_round(db, round_, title=title, by=by, today=today)
    for action_id, action in open_.items():
        if action_id not in carry:
            continue
        keep(db, CarriedAction(action_id=action.id, round_id=following.id), by=by)
        if as_signals:
            _signal_of(db, action, following, observation="", by=by, today=today, most=most)
    db.commit()
    return following


def _signal_of(
    db: Database,
    action: RetrospectiveAction,
    round_: Round,
    *,
    observation: str,
    by: Member,
    today: date,
    most: int,
) -> Signal:
    there = db.first(Signal, from_action_id=action.id, round_id=round_.id)
    if there is not None:
        return there
    signal = Signal(
        round_id=round_.id,
        observation=need_text(observation.strip() or action.text, "observation", most=most),
        observed_on=today,
        from_action_id=action.id,
    )
    return keep(db, signal, by=by)
