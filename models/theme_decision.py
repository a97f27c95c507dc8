"""What people decided about themes, newest first; and letting one decide at a time."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, update
from sqlmodel import col, select

from models.assignment import AssignmentTheme
from models.database import Database
from models.round import Round
from models.theme import Dissent, Theme, ThemeDecision, ThemeNote


@dataclass(frozen=True)
class DecisionRow:
    """A decision without the long lists of what it changed, only how long they are."""

    id: UUID
    kind: str
    theme_id: UUID | None
    by_id: UUID | None
    at: datetime
    undone_at: datetime | None
    made: int
    ended: int
    changed: list[list[Any]]


def take_turn(db: Database, round_id: UUID) -> None:
    """Wait until nobody else is deciding about this round's themes, and see what they decided.
    The turn ends with the transaction. Whatever this conversation read before is read again.

    Writing the round's own number back makes SQLite as well as PostgreSQL wait for each other.
    """
    db.flush()
    statement = update(Round).where(col(Round.id) == round_id).values(number=Round.number)
    db.execute(statement.execution_options(synchronize_session=False))
    db.expire_all()


def decision_rows(
    db: Database, round_id: UUID, *, theme_id: UUID | None = None, limit: int, offset: int = 0
) -> list[DecisionRow]:
    """The last decisions of a round, or those about one theme."""
    statement = select(
        ThemeDecision.id,
        ThemeDecision.kind,
        ThemeDecision.theme_id,
        ThemeDecision.recorded_by_id,
        ThemeDecision.recorded_at,
        ThemeDecision.undone_at,
        func.json_array_length(col(ThemeDecision.made)),
        func.json_array_length(col(ThemeDecision.ended)),
        ThemeDecision.changed,
    ).where(col(ThemeDecision.round_id) == round_id)  # type: ignore[call-overload]
    if theme_id is not None:
        statement = statement.where(col(ThemeDecision.theme_id) == theme_id)
    newest = (col(ThemeDecision.recorded_at).desc(), col(ThemeDecision.id).desc())
    rows = db.exec(statement.order_by(*newest).offset(offset).limit(limit)).all()
    return [DecisionRow(*row) for row in rows]


def number_of_decisions(db: Database, round_id: UUID, theme_id: UUID | None = None) -> int:
    """How many decisions there are to look back on."""
    if theme_id is None:
        return db.number_of(ThemeDecision, round_id=round_id)
    return db.number_of(ThemeDecision, round_id=round_id, theme_id=theme_id)


def standing_decisions_after(db: Database, decision: ThemeDecision) -> list[ThemeDecision]:
    """Later decisions about the same round that nobody took back."""
    statement = select(ThemeDecision).where(
        col(ThemeDecision.round_id) == decision.round_id,
        col(ThemeDecision.recorded_at) >= decision.recorded_at,
        col(ThemeDecision.id) != decision.id,
        col(ThemeDecision.undone_at).is_(None),
    )
    return list(db.exec(statement).all())


def links_by_id(db: Database, ids: list[UUID]) -> list[ThemeNote]:
    """These links between notes and themes, however many."""
    found: list[ThemeNote] = []
    for start in range(0, len(ids), 500):
        found += db.every(ThemeNote, id=ids[start : start + 500])
    return found


def stands_elsewhere_as_well(db: Database, links: list[ThemeNote]) -> bool:
    """Whether one of these notes was put back in the same theme by another link since."""
    ids = {link.id for link in links}
    for theme_id in {link.theme_id for link in links}:
        notes = {link.note_id for link in links if link.theme_id == theme_id}
        standing = db.every(ThemeNote, theme_id=theme_id, ended_at=None)
        if any(link.note_id in notes and link.id not in ids for link in standing):
            return True
    return False


def is_built_on(db: Database, theme_id: UUID, made: set[UUID]) -> bool:
    """Whether people did more with a theme than make it: an assignment answers it, a view that
    differs stands beside it, or notes were added."""
    if db.first(AssignmentTheme, theme_id=theme_id) or db.first(Dissent, theme_id=theme_id):
        return True
    standing = select(ThemeNote.id).where(
        col(ThemeNote.theme_id) == theme_id, col(ThemeNote.ended_at).is_(None)
    )
    merged = db.first(Theme, merged_into_id=theme_id)
    return merged is not None or any(link not in made for link in db.exec(standing).all())


def undone_links(db: Database, round_id: UUID) -> set[UUID]:
    """Links that ended because the decision that made them was taken back: nobody said that
    those notes do not belong there."""
    statement = select(ThemeDecision.made).where(
        col(ThemeDecision.round_id) == round_id, col(ThemeDecision.undone_at).is_not(None)
    )
    return {UUID(link) for made in db.exec(statement).all() for link in made}
