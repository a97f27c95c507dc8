"""What the home page tells: where the round stands, what is new, waits, is due, is worth
celebrating."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from methods.content import Content
from models import (
    Assignment,
    Conversation,
    Intervention,
    InterventionTask,
    Retrospective,
    RetrospectiveLine,
    Round,
    Signal,
)
from models.database import Database
from models.tally import round_tally
from sessions.carrying_over import left_over

#: Items in one list of the home page.
MOST = 5


@dataclass(frozen=True)
class Item:
    """One thing on the home page: a record, and the day that matters about it."""

    kind: str
    id: UUID
    title: str
    day: date
    owner: str = ""


@dataclass(frozen=True)
class Overview:
    """What the home page shows of a round."""

    tally: dict[str, int]
    new: list[Item]
    waits: list[Item]
    due: list[Item]
    #: How many are due, also those that no longer fit on the page.
    due_in_all: int
    stories: list[Item]


def overview_of(db: Database, content: Content, round_: Round, *, today: date) -> Overview:
    """Everything on the home page, each list short and in the order of urgency. A record stands
    in one list only: what is due does not also wait, what is celebrated is not also new."""
    due = _due(db, content, round_, today=today)
    stories = _stories(db, round_)
    return Overview(
        tally=round_tally(db, round_.id),
        new=_without(stories, _new(db, round_))[:MOST],
        waits=_without([*due, *stories], _waiting(db, content, round_, today=today))[:MOST],
        due=due[:MOST],
        due_in_all=len(due),
        stories=stories,
    )


def _without(elsewhere: list[Item], items: list[Item]) -> list[Item]:
    there = {item.id for item in elsewhere}
    return [item for item in items if item.id not in there]


def _new(db: Database, round_: Round, most: int = 2 * MOST) -> list[Item]:
    signals = db.every(
        Signal, order="recorded_at", newest_first=True, limit=most, round_id=round_.id
    )
    talks = db.every(
        Conversation, order="recorded_at", newest_first=True, limit=most, round_id=round_.id
    )
    items = [Item("signal", s.id, s.observation, s.recorded_at.date()) for s in signals]
    items += [
        Item("conversation", c.id, c.question or c.place, c.recorded_at.date()) for c in talks
    ]
    return sorted(items, key=lambda item: item.day, reverse=True)[:most]


def _waiting(db: Database, content: Content, round_: Round, *, today: date) -> list[Item]:
    """Signals that nobody has followed up for longer than the threshold, the oldest first."""
    days = int(content.limit("signal_waits_days", on=today))
    open_ = db.every(Signal, order="observed_on", round_id=round_.id, state="open")
    late = [s for s in open_ if s.observed_on <= today - timedelta(days=days)]
    return [Item("signal", s.id, s.observation, s.observed_on) for s in late]


def _due(db: Database, content: Content, round_: Round, *, today: date) -> list[Item]:
    """Tasks, actions and follow-ups that are due soon or late, the earliest first. Last time's
    actions wait here too: those of the round before, and those that were carried over."""
    soon = today + timedelta(days=int(content.limit("task_due_soon_days", on=today)))
    own = _interventions(db, [round_.id])
    tasks = db.every(InterventionTask, intervention_id=[i.id for i in own], done_on=None)
    actions = [item.action for item in left_over(db, round_)]
    signals = [s for s in db.every(Signal, round_id=round_.id) if s.state != "closed"]
    items = [Item("intervention", t.intervention_id, t.text, t.due_on, t.owner) for t in tasks]
    items += [Item("retrospective", a.retrospective_id, a.text, a.due_on, a.owner) for a in actions]
    items += [
        Item("signal", s.id, s.observation, s.follow_up_on) for s in signals if s.follow_up_on
    ]
    return sorted((i for i in items if i.day <= soon), key=lambda item: item.day)


def _stories(db: Database, round_: Round, most: int = 3) -> list[Item]:
    """What changed and went well, from retrospectives of this round and the one before, and
    positive signals: worth telling again."""
    rounds = [r for r in (round_.id, round_.previous_round_id) if r]
    interventions = _interventions(db, rounds)
    days = {
        r.id: r.held_on
        for r in db.every(Retrospective, intervention_id=[i.id for i in interventions])
    }
    lines = db.every(RetrospectiveLine, retrospective_id=list(days), kind=["changed", "went_well"])
    items = [
        Item("retrospective", line.retrospective_id, line.text, days[line.retrospective_id])
        for line in sorted(lines, key=lambda line: (line.kind, line.recorded_at))
    ]
    good = db.every(
        Signal,
        order="observed_on",
        newest_first=True,
        limit=most,
        round_id=round_.id,
        is_positive=True,
    )
    items = [Item("signal", s.id, s.observation, s.observed_on) for s in good[:2]] + items
    return items[:most]


def _interventions(db: Database, round_ids: list[UUID]) -> list[Intervention]:
    assignments = db.every(Assignment, round_id=round_ids)
    return db.every(Intervention, assignment_id=[a.id for a in assignments])
