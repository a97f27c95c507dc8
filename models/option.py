"""Step five: what could be done, and what was decided about it."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from models.record import Record, free_text


class Option(Record, table=True):
    """Something that could be done about an assignment: from the catalogue or home-made."""

    assignment_id: UUID = Field(foreign_key="assignment.id", index=True)
    #: The catalogue entry, or None for what the team thought up itself.
    intervention_slug: str | None = Field(default=None, max_length=60)
    title: str = free_text(max_length=160)
    description: str = free_text("", max_length=3000)


class Choice(Record, table=True):
    """What was decided about one option, and why. A later choice does not erase an earlier."""

    option_id: UUID = Field(foreign_key="option.id", index=True)
    decision: str = Field(max_length=8)  # chosen, refused
    reason: str = free_text(max_length=3000)
    decided_on: date
    #: Who was there, as roles and counts.
    present: str = free_text("", max_length=300)
    #: When to look at it again.
    look_again_on: date | None = None
