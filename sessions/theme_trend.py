"""Step three through time: in which share of the conversations held was a theme heard?"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from models import Round, ThemeRun
from models.database import Database
from models.theme_trend import (
    Moment,
    proposal_moments,
    span_of_talks,
    talks_held,
    theme_moments,
)

#: With fewer conversations than this, each is shown by itself.
FEW_TALKS = 8
#: With fewer than this, in a single month, nothing can be said about a course.
FEWEST_TALKS = 4


@dataclass(frozen=True)
class Held:
    """One moment on the line of time, and how many conversations were held then."""

    day: date
    talks: int


@dataclass(frozen=True)
class Heard:
    """Of the conversations of one moment, in how many a theme was heard."""

    day: date
    heard: int
    talks: int


@dataclass(frozen=True)
class Trend:
    """The line of time of a round, and where on it each theme was heard.

    `step` says what one moment is: a conversation, a day, a week or a month; `day` of a moment is
    its first day.
    """

    step: str
    held: tuple[Held, ...]
    heard: Mapping[UUID, tuple[int, ...]]

    def of(self, owner_id: UUID) -> list[Heard]:
        """The course of one theme or proposal; one that was never heard has only zeros."""
        counts = self.heard.get(owner_id, (0,) * len(self.held))
        return [Heard(m.day, n, m.talks) for m, n in zip(self.held, counts, strict=True)]


def theme_trend(
    db: Database, round_: Round, theme_ids: Collection[UUID] | None = None
) -> Trend | None:
    """When the themes of a round, or these, were heard; None while there is no course to see:
    fewer than four conversations that all were in one month."""
    by = _moment_of(db, round_)
    if by is None:
        return None
    return _trend(db, round_, by, theme_moments(db, round_.id, by, theme_ids))


def proposal_trend(db: Database, round_: Round, run: ThemeRun) -> Trend | None:
    """The same for what the machine proposes."""
    by = _moment_of(db, round_)
    return None if by is None else _trend(db, round_, by, proposal_moments(db, run.id, by))


def in_months(course: list[Heard]) -> list[Heard]:
    """A course by month, whatever its step. A conversation has one day, so counts add up."""
    return _folded(course, lambda day: day.replace(day=1))


def in_halves(course: list[Heard]) -> tuple[Heard, Heard] | None:
    """The first and the last half of the conversations, as even as the moments allow; None when
    all were at one moment."""
    if len(course) < 2:
        return None
    total = sum(moment.talks for moment in course)
    cut = min(
        range(1, len(course)), key=lambda n: abs(total - 2 * sum(m.talks for m in course[:n]))
    )
    early, late = course[:cut], course[cut:]
    first, last = (
        Heard(part[0].day, sum(m.heard for m in part), sum(m.talks for m in part))
        for part in (early, late)
    )
    return first, last


def _moment_of(db: Database, round_: Round) -> str | None:
    """By what the database counts."""
    count, first, last = span_of_talks(db, round_.id)
    if first is None or last is None:
        return None
    one_month = (first.year, first.month) == (last.year, last.month)
    if one_month and count < FEWEST_TALKS:
        return None
    if count < FEW_TALKS:
        return "conversation"
    return "day" if one_month else "month"


def _trend(
    db: Database, round_: Round, by: str, found: Mapping[UUID, Mapping[Moment, int]]
) -> Trend | None:
    held = talks_held(db, round_.id, by)
    courses = {
        owner: [Heard(_first_day(m), counts.get(m, 0), talks) for m, talks in held]
        for owner, counts in found.items()
    }
    line = [Heard(_first_day(m), 0, talks) for m, talks in held]
    if by == "day" and _monday(line[0].day) != _monday(line[-1].day):
        by = "week"
        line = _folded(line, _monday)
        courses = {owner: _folded(course, _monday) for owner, course in courses.items()}
    if len(line) < 2:
        return None
    return Trend(
        by,
        tuple(Held(moment.day, moment.talks) for moment in line),
        {owner: tuple(m.heard for m in course) for owner, course in courses.items()},
    )


def _first_day(moment: Moment) -> date:
    return moment[0] if isinstance(moment[0], date) else date(int(moment[0]), int(moment[1]), 1)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _folded(course: list[Heard], start: Callable[[date], date]) -> list[Heard]:
    folded: dict[date, Heard] = {}
    for moment in course:
        day = start(moment.day)
        so_far = folded.get(day, Heard(day, 0, 0))
        folded[day] = Heard(day, so_far.heard + moment.heard, so_far.talks + moment.talks)
    return list(folded.values())
