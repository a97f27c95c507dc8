"""When a theme was heard, in words: as a sentence on a card, and at each moment of a picture."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from babel.dates import format_date

from sessions.screens.desk import Desk
from sessions.theme_trend import Heard, in_halves, in_months, theme_trend

#: Months that a sentence names, the latest.
MONTHS_SAID = 3


def trend_line(at: Desk, theme_id: UUID) -> str:
    """In one sentence when a theme was heard; empty while there is no course to see. For many
    themes at once ask `trend_lines`, which asks the database once."""
    return trend_lines(at, [theme_id]).get(theme_id, "")


def trend_lines(at: Desk, theme_ids: Collection[UUID]) -> dict[UUID, str]:
    """The sentence of each of these themes; empty while there is no course to see."""
    trend = theme_trend(at.db, at.open_round, theme_ids)
    return {t: sentence(at, trend.of(t)) for t in theme_ids} if trend else {}


def sentence(at: Desk, course: list[Heard]) -> str:
    """By month when there are at least two; else the first conversations beside the last."""
    if not any(moment.heard for moment in course):
        return ""
    months = in_months(course)
    if len(months) > 1:
        years = len({month.day.year for month in months[-MONTHS_SAID:]}) > 1
        parts = [
            at.say(
                "pictures-heard-then" if place else "pictures-heard-first",
                heard=month.heard,
                of=month.talks,
                when=format_date(month.day, "LLLL y" if years else "LLLL", at.wording.language),
            )
            for place, month in enumerate(months[-MONTHS_SAID:])
        ]
        return f"{', '.join(parts)}."
    halves = in_halves(course)
    if halves is None:
        return ""
    early, late = halves
    return at.say(
        "pictures-heard-halves",
        early=early.heard, early_of=early.talks, late=late.heard, late_of=late.talks,
    )  # fmt: skip


def when_in_full(at: Desk, moment: Heard, step: str) -> str:
    """A moment as it is said."""
    if step == "month":
        return format_date(moment.day, "LLLL y", at.wording.language)
    if step == "week":
        return at.say("pictures-week-of", day=moment.day)
    return at.wording.day(moment.day)


def when_in_short(at: Desk, day: date, step: str) -> str:
    """A moment as it stands below a bar."""
    pattern = "LLL yy" if step == "month" and day.month == 1 else "LLL"
    return format_date(day, pattern if step == "month" else "d MMM", at.wording.language)


def heard_of(at: Desk, moment: Heard, step: str, *, short: bool = False) -> str:
    """In how many of the conversations of a moment; of a single one whether."""
    if step == "conversation":
        return at.say("pictures-heard" if moment.heard else "pictures-not-heard")
    if short:
        return f"{moment.heard}/{moment.talks}"
    return at.say("pictures-of", heard=moment.heard, of=moment.talks)
