"""The coming months: important days with their lead times, and our own plans in between."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from methods.content import Content
from methods.entries import CalendarRule
from models import Round
from models.database import Database
from models.option_choices import interventions_of_round, open_tasks_of_round
from toolkit.calendar_rules import Occurrence, occurrences_between

#: What a lead time asks for, after the three in `methods/calendar.yaml` (12, 6 and 1 weeks).
PARTNERS_FROM_WEEKS = 10
INVITE_FROM_WEEKS = 3


@dataclass(frozen=True)
class LeadTime:
    """So many weeks before a day something should begin; `day` is when that is."""

    weeks: int
    what: str  # partners, invite, brief
    day: date
    #: Its day has come: begin now.
    has_come: bool


@dataclass(frozen=True)
class ImportantDay:
    """A returning day in the coming months."""

    rule: CalendarRule
    occurrence: Occurrence
    lead_times: tuple[LeadTime, ...] = ()


@dataclass(frozen=True)
class OwnPlan:
    """Something of our own on a day: an intervention that starts, or a task that is due."""

    kind: str  # intervention, task
    intervention_id: UUID
    title: str
    day: date
    last_day: date | None = None
    owner: str = ""


@dataclass(frozen=True)
class Ahead:
    """What is coming: dated things in order, and days whose date somebody must announce."""

    days: tuple[ImportantDay | OwnPlan, ...] = ()
    announced_yearly: tuple[ImportantDay, ...] = ()
    until: date = field(default=date.max)


def look_ahead(db: Database, content: Content, round_: Round, *, today: date) -> Ahead:
    """Important days and own plans from today on, in order of their day."""
    until = today + timedelta(days=int(content.limit("calendar_days_ahead", on=today)))
    rules = {r.slug: r for r in content.all(CalendarRule)}
    coming = [
        ImportantDay(rules[o.slug], o, _lead_times(rules[o.slug], o, today=today))
        for o in occurrences_between(rules.values(), today, until)
    ]
    dated: list[ImportantDay | OwnPlan] = [d for d in coming if d.occurrence.first_day]
    dated += _own_plans(db, round_, today, until)
    return Ahead(
        days=tuple(sorted(dated, key=_day_of)),
        announced_yearly=tuple(d for d in coming if d.occurrence.first_day is None),
        until=until,
    )


def _own_plans(db: Database, round_: Round, first: date, last: date) -> list[OwnPlan]:
    interventions = interventions_of_round(db, round_.id)
    plans = [
        OwnPlan("intervention", i.id, i.title, i.starts_on, i.ends_on)
        for i in interventions
        if i.starts_on and i.state != "done" and i.starts_on <= last
        if (i.ends_on or i.starts_on) >= first
    ]
    plans += [
        OwnPlan("task", t.intervention_id, t.text, t.due_on, owner=t.owner)
        for t in open_tasks_of_round(db, round_.id)
        if first <= t.due_on <= last
    ]
    return plans


def _lead_times(rule: CalendarRule, occurrence: Occurrence, *, today: date) -> tuple[LeadTime, ...]:
    if occurrence.first_day is None:
        return ()
    starts = [
        (weeks, occurrence.first_day - timedelta(weeks=weeks))
        for weeks in sorted(rule.lead_weeks, reverse=True)
    ]
    return tuple(LeadTime(weeks, _what_to_do(weeks), day, day <= today) for weeks, day in starts)


def _what_to_do(weeks: int) -> str:
    if weeks >= PARTNERS_FROM_WEEKS:
        return "partners"
    return "invite" if weeks >= INVITE_FROM_WEEKS else "brief"


def _day_of(item: ImportantDay | OwnPlan) -> tuple[date, int, str]:
    if isinstance(item, ImportantDay):
        return item.occurrence.first_day or date.max, 0, item.rule.slug
    return item.day, 1, item.title
