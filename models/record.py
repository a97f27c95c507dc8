"""What every stored row has: a stable identity, who wrote it down and when.

Records are added to, not rewritten; a corrected text keeps its old line in `Correction`.
"""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import DateTime, Dialect
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, stored in UTC. SQLite forgets time zones, so this puts UTC back on the way out."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Into the database: UTC, without its name."""
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Out of the database: UTC again."""
        return value.replace(tzinfo=UTC) if value else None


def now() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)


def free_text(default: Any = ..., *, max_length: int = 6000) -> Any:
    """A column for what a person typed. `sessions.recording` masks every such column before it
    is stored; the mark is what tells it which."""
    return Field(
        default=default,
        max_length=max_length,
        sa_column_kwargs={"info": {"free_text": True}},
    )


class Record(SQLModel):
    """The columns that every record has."""

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    #: The member who wrote it down; not the person who said it.
    recorded_by_id: UUID | None = Field(default=None, foreign_key="member.id", index=True)
    recorded_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)
