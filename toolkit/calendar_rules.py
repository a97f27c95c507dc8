"""Works out on which days the returning days of a year fall, and which of them are near a plan."""

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from hijridate import Gregorian, Hijri

from methods.entries import CalendarRule

Certainty = Literal["sure", "confirm", "unknown"]

#: A lunar day is worked out by table; a sighting of the moon may put it a day earlier or later.
LUNAR_MARGIN_DAYS = 1
#: A lunar month has 29 or 30 days; a rule of this length from the first day means the month.
WHOLE_LUNAR_MONTH = 30


@dataclass(frozen=True)
class Occurrence:
    """One time that a day or period falls. Without days (`unknown`) somebody must announce it."""

    slug: str
    first_day: date | None
    last_day: date | None
    certainty: Certainty
    #: So many days earlier or later are possible.
    margin_days: int = 0


@dataclass(frozen=True)
class NearDay:
    """An important day beside a plan. `days_away` is 0 within it, negative when it comes first."""

    occurrence: Occurrence
    days_away: int


def occurrences(rules: Iterable[CalendarRule], year: int) -> list[Occurrence]:
    """Every occurrence that starts in `year`, the earliest first, those without a date last.

    A lunar day may fall twice in one year. A date that a year does not have (29 February, a
    fifth Monday, week 53) is no occurrence, and neither is a lunar day outside the table
    (1924 to 2077).
    """
    found = [occurrence for rule in rules for occurrence in _of_rule(rule, year)]
    return sorted(found, key=_order)


def occurrences_between(rules: Iterable[CalendarRule], first: date, last: date) -> list[Occurrence]:
    """Occurrences with a day from `first` to `last`, and those whose date nobody knows yet."""
    rules = list(rules)
    # A period that began in the year before may still run.
    dated = [
        o
        for year in range(first.year - 1, last.year + 1)
        for o in occurrences(rules, year)
        if o.first_day and o.last_day and o.first_day <= last and o.last_day >= first
    ]
    return sorted(dated, key=_order) + [
        o for o in occurrences(rules, first.year) if o.certainty == "unknown"
    ]


def near_days(rules: Iterable[CalendarRule], day: date, *, within: int) -> list[NearDay]:
    """Important days on `day`, or at most `within` days from it, the nearest first.

    The margin of a lunar day counts as near, since it may turn out to be that day.
    """
    reach = timedelta(days=within + LUNAR_MARGIN_DAYS)
    near = []
    for occurrence in occurrences_between(rules, day - reach, day + reach):
        if occurrence.first_day is None or occurrence.last_day is None:
            continue
        if day < occurrence.first_day:
            away = (occurrence.first_day - day).days
        else:
            away = min(0, (occurrence.last_day - day).days)
        if abs(away) <= within + occurrence.margin_days:
            near.append(NearDay(occurrence, away))
    return sorted(near, key=lambda n: (abs(n.days_away), n.occurrence.slug))


def _of_rule(rule: CalendarRule, year: int) -> list[Occurrence]:
    if rule.kind == "manual":
        return [Occurrence(rule.slug, None, None, "unknown")]
    if rule.kind == "lunar":
        return _lunar(rule, year)
    first = _first_day(rule, year)
    if first is None:
        return []
    last = first + timedelta(days=rule.days - 1)
    return [Occurrence(rule.slug, first, last, "confirm" if rule.confirm else "sure")]


def _first_day(rule: CalendarRule, year: int) -> date | None:
    try:
        if rule.kind == "iso_week" and rule.week:
            return date.fromisocalendar(year, rule.week, 1)
        if rule.month is None:
            return None
        if rule.kind == "nth_weekday" and rule.weekday is not None and rule.nth:
            ahead = (rule.weekday - date(year, rule.month, 1).weekday()) % 7
            day = 1 + ahead + 7 * (rule.nth - 1)
            in_month = day <= calendar.monthrange(year, rule.month)[1]
            return date(year, rule.month, day) if in_month else None
        if rule.day is None:
            return None
        given = date(year, rule.month, rule.day)
    except ValueError:
        return None
    if rule.kind == "saturday_on_or_before":
        return given - timedelta(days=(given.weekday() - calendar.SATURDAY) % 7)
    return given if rule.kind == "fixed" else None


def _lunar(rule: CalendarRule, year: int) -> list[Occurrence]:
    if rule.hijri_month is None or rule.hijri_day is None:
        return []
    found = []
    try:
        lunar_year = Gregorian(year, 1, 1).to_hijri().year
    except (OverflowError, ValueError):
        return []
    for candidate in (lunar_year, lunar_year + 1):
        try:
            start = Hijri(candidate, rule.hijri_month, rule.hijri_day)
            first = date.fromisoformat(start.to_gregorian().isoformat())
        except (OverflowError, ValueError):
            continue
        if first.year != year:
            continue
        days = rule.days
        if days == WHOLE_LUNAR_MONTH and rule.hijri_day == 1:
            days = start.month_length()
        last = first + timedelta(days=days - 1)
        found.append(Occurrence(rule.slug, first, last, "confirm", LUNAR_MARGIN_DAYS))
    return found


def _order(occurrence: Occurrence) -> tuple[date, str]:
    return occurrence.first_day or date.max, occurrence.slug
