"""In how many conversations a theme or a proposal was heard, moment by moment. The database
counts, so that ten thousand notes are counted as fast as ten."""

from collections.abc import Collection
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import distinct, extract, func
from sqlmodel import col, select

from models.conversation import Conversation, Note
from models.database import Database
from models.theme import Theme, ThemeNote
from models.theme_count import in_a_theme
from models.theme_run import ProposedPlace

#: What counts as one moment: a month as (year, month), a day as (day,), a conversation as
#: (day, identity).
Moment = tuple[Any, ...]
_HELD = col(Conversation.held_on)
_MOMENTS: dict[str, tuple[Any, ...]] = {
    "month": (extract("year", _HELD), extract("month", _HELD)),
    "day": (_HELD,),
    "conversation": (_HELD, col(Conversation.id)),
}


def span_of_talks(db: Database, round_id: UUID) -> tuple[int, date | None, date | None]:
    """How many conversations a round has, and the days of the first and the last."""
    statement = select(func.count(), func.min(_HELD), func.max(_HELD))
    count, first, last = db.exec(
        statement.select_from(Conversation).where(col(Conversation.round_id) == round_id)
    ).one()
    return int(count), first, last


def talks_held(db: Database, round_id: UUID, by: str) -> list[tuple[Moment, int]]:
    """The conversations of a round, counted by month, day or conversation, in order of time."""
    moment = _MOMENTS[by]
    statement = (
        select(*moment, func.count(col(Conversation.id)))  # type: ignore[call-overload]
        .where(col(Conversation.round_id) == round_id)
        .group_by(*moment)
        .order_by(*moment)
    )
    return [(tuple(row[:-1]), int(row[-1])) for row in db.exec(statement).all()]


def theme_moments(
    db: Database, round_id: UUID, by: str, theme_ids: Collection[UUID] | None = None
) -> dict[UUID, dict[Moment, int]]:
    """For every theme of a round, or these: the conversations in which it was heard, counted as
    `talks_held` counts. One question for all themes; a moment without it is left out."""
    statement = (
        _counted(col(ThemeNote.theme_id), by)
        .join(Note, col(Note.id) == col(ThemeNote.note_id))
        .join(Theme, col(Theme.id) == col(ThemeNote.theme_id))
        .where(col(Theme.round_id) == round_id, col(ThemeNote.ended_at).is_(None))
    )
    if theme_ids is not None:
        statement = statement.where(col(ThemeNote.theme_id).in_(theme_ids))
    return _by_owner(db, statement, col(ThemeNote.theme_id), by)


def proposal_moments(db: Database, run_id: UUID, by: str) -> dict[UUID, dict[Moment, int]]:
    """The same for every proposal of a run, without the notes that people placed since."""
    statement = (
        _counted(col(ProposedPlace.proposal_id), by)
        .join(Note, col(Note.id) == col(ProposedPlace.note_id))
        .where(
            col(ProposedPlace.run_id) == run_id,
            col(ProposedPlace.proposal_id).is_not(None),
            ~in_a_theme(ProposedPlace.note_id),
        )
    )
    return _by_owner(db, statement, col(ProposedPlace.proposal_id), by)


def _counted(owner: Any, by: str) -> Any:
    talks = func.count(distinct(col(Note.conversation_id)))
    return select(owner, *_MOMENTS[by], talks)  # type: ignore[call-overload]


def _by_owner(db: Database, statement: Any, owner: Any, by: str) -> dict[UUID, dict[Moment, int]]:
    statement = statement.join(Conversation, col(Conversation.id) == col(Note.conversation_id))
    found: dict[UUID, dict[Moment, int]] = {}
    for owner_id, *moment, count in db.exec(statement.group_by(owner, *_MOMENTS[by])).all():
        found.setdefault(owner_id, {})[tuple(moment)] = int(count)
    return found
