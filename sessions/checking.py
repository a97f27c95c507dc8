"""The door: tables do not check themselves, so each use case asks here before it stores."""

from collections.abc import Collection
from datetime import date

from methods.content import Content
from methods.refusal import Refused
from toolkit.masking import mask

PERSPECTIVES = ("resident", "volunteer", "professional")


def need_text(text: str | None, field: str, *, most: int) -> str:
    """The text without spaces around it.

    Raises Refused("text_missing", field) and Refused("text_too_long", field, have, most).
    `field` is a wording key under `field-`.
    """
    stripped = (text or "").strip()
    if not stripped:
        raise Refused("text_missing", field=field)
    return _short_enough(stripped, field, most)


def some_text(text: str | None, field: str, *, most: int) -> str:
    """The text without spaces around it, which may be empty. Raises as `need_text`."""
    return _short_enough((text or "").strip(), field, most)


def need_one_of(value: str | None, field: str, allowed: Collection[str]) -> str:
    """A value out of a fixed set. Raises Refused("not_one_of", field)."""
    if value is None or value not in allowed:
        raise Refused("not_one_of", field=field)
    return value


def need_past_day(day: date | None, field: str, *, today: date) -> date:
    """A day that has come. Raises Refused("day_missing") and Refused("day_in_future")."""
    if day is None:
        raise Refused("day_missing", field=field)
    if day > today:
        raise Refused("day_in_future", field=field, day=day)
    return day


def need_day_from(day: date | None, field: str, *, first: date) -> date:
    """A day not before `first`. Raises Refused("day_missing") and Refused("day_too_early")."""
    if day is None:
        raise Refused("day_missing", field=field)
    if day < first:
        raise Refused("day_too_early", field=field, first=first)
    return day


def need_counts(residents: int, volunteers: int, professionals: int) -> tuple[int, int, int]:
    """Who was there, as counts. Raises Refused("nobody_there") and Refused("count_negative")."""
    counts = (residents, volunteers, professionals)
    if min(counts) < 0:
        raise Refused("count_negative")
    if sum(counts) == 0:
        raise Refused("nobody_there")
    return counts


def most_characters(content: Content, slug: str, *, today: date) -> int:
    """A length limit from the thresholds, as a whole number."""
    return int(content.limit(slug, on=today))


def _short_enough(text: str, field: str, most: int) -> str:
    # Masked first: a mask is sometimes longer than what it covers, and PostgreSQL counts.
    text = mask(text).text
    if len(text) > most:
        raise Refused("text_too_long", field=field, have=len(text), most=most)
    return text
