"""How every record reaches the database: masked, signed, once.

A guard masks each column that holds free text in every record that is about to be stored,
whichever use case made it, so that no path around the mask exists.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from methods.refusal import Refused
from models import Correction, Member, Record, now
from models.database import Database, bring_up_to_date, free_text_columns, on_store, open_engine
from sessions.settings import Settings
from toolkit.masking import mask

R = TypeVar("R", bound=Record)


def open_store(settings: Settings, *, at: datetime | None = None) -> Any:
    """Open the database of this machine, brought up to date, with the guard in place."""
    if settings.url.startswith("sqlite:///"):
        settings.home.mkdir(parents=True, exist_ok=True)
    engine = open_engine(settings.url)
    bring_up_to_date(engine, settings.backups, at=at or now())
    return engine


@contextmanager
def conversation_with(engine: Any) -> Iterator[Database]:
    """One conversation with the database; what was not committed is taken back at the end."""
    with Database(engine) as db:
        yield db


@contextmanager
def short_conversation(settings: Settings) -> Iterator[Database]:
    """One conversation with the database of this machine, which is closed after it: for a
    command that does one thing and ends."""
    engine = open_store(settings)
    try:
        with conversation_with(engine) as db:
            yield db
    finally:
        engine.dispose()


def keep(db: Database, record: R, *, by: Member | None) -> R:
    """Put a record in the database, signed by `by`. Does not commit.

    A form that is sent twice (a double tap, a retry) stores one record: the one that is there
    is returned. What was typed on in between is not lost: it corrects the text that is there.
    """
    there = db.find(type(record), record.id)
    if there is not None:
        for column in sorted(free_text_columns(type(record))):
            correct(db, there, column, getattr(record, column), by=by)
        return there
    record.recorded_by_id = by.id if by else None
    db.add(record)
    db.flush()
    return record


def correct(
    db: Database, record: Record, field: str, value: Any, *, by: Member | None, forget: bool = False
) -> None:
    """Change one field and keep the old line beside it. Does not commit.

    `forget` is for a name that was missed: then the old line is not kept, and earlier lines
    of the same field are emptied as well.
    """
    old = getattr(record, field)
    if isinstance(value, str) and field in free_text_columns(type(record)):
        value = mask(value).text
    if forget:
        # Also when the text itself was mended before: the name still stands in an old line.
        for earlier in db.every(Correction, record_id=record.id, field=field):
            earlier.old_value, earlier.old_value_removed = "", True
        db.flush()
    if old == value:
        return
    kind = type(record).__name__.lower()
    kept = Correction(
        record_kind=kind,
        record_id=record.id,
        field=field,
        old_value="" if forget or old is None else str(old),
        old_value_removed=forget,
    )
    keep(db, kept, by=by)
    setattr(record, field, value)
    db.flush()


def existing(db: Database, table: type[R], record_id: UUID | str | None) -> R:
    """The record with this identity. Raises Refused("not_there")."""
    record = db.find(table, record_id)
    if record is None:
        raise Refused("not_there")
    return record


def _mask_free_text(record: Any) -> None:
    for name in free_text_columns(type(record)):
        value = getattr(record, name)
        if isinstance(value, str) and value:
            masked = mask(value).text
            if masked != value:
                setattr(record, name, masked)


on_store(_mask_free_text)
