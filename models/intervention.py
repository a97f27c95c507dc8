"""Step five: the choice carried out."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from models.record import Record, free_text


class Intervention(Record, table=True):
    """A chosen option on its way: planned, running or done."""

    assignment_id: UUID = Field(foreign_key="assignment.id", index=True)
    choice_id: UUID = Field(foreign_key="choice.id", index=True)
    title: str = free_text(max_length=160)
    starts_on: date | None = None
    ends_on: date | None = None
    state: str = Field(default="planned", max_length=8)  # planned, running, done


class InterventionTask(Record, table=True):
    """Who does what before when. The owner is a role or an organisation."""

    intervention_id: UUID = Field(foreign_key="intervention.id", index=True)
    text: str = free_text(max_length=500)
    owner: str = free_text(max_length=120)
    due_on: date
    done_on: date | None = None


class InterventionLog(Record, table=True):
    """What happened, line by line."""

    intervention_id: UUID = Field(foreign_key="intervention.id", index=True)
    happened_on: date
    text: str = free_text(max_length=3000)
