"""The policy a round may answer to: programme, line, goal."""

from uuid import UUID

from sqlmodel import Field

from models.record import Record, free_text


class PolicyGoal(Record, table=True):
    """A programme, one of its lines, or one of that line's goals; `parent_id` joins them."""

    kind: str = Field(max_length=10)  # programme, line, goal
    title: str = free_text(max_length=200)
    parent_id: UUID | None = Field(default=None, foreign_key="policygoal.id", index=True)
