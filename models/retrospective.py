"""Step six: looking back, carrying over, and telling people what was done."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from models.record import Record, free_text


class Retrospective(Record, table=True):
    """A meeting that looks back on an intervention; who was there is kept as counts."""

    intervention_id: UUID = Field(foreign_key="intervention.id", index=True)
    held_on: date
    residents: int = 0
    volunteers: int = 0
    professionals: int = 0


class RetrospectiveLine(Record, table=True):
    """One thing said when looking back."""

    retrospective_id: UUID = Field(foreign_key="retrospective.id", index=True)
    kind: str = Field(max_length=10)  # went_well, improve, changed
    text: str = free_text(max_length=2000)


class RetrospectiveAction(Record, table=True):
    """What somebody will do next. Left-over actions go along to the next round."""

    retrospective_id: UUID = Field(foreign_key="retrospective.id", index=True)
    text: str = free_text(max_length=500)
    owner: str = free_text(max_length=120)
    due_on: date
    done_on: date | None = None


class CarriedAction(Record, table=True):
    """The red thread: this action went along to this round. It may go along more than once."""

    action_id: UUID = Field(foreign_key="retrospectiveaction.id", index=True)
    round_id: UUID = Field(foreign_key="round.id", index=True)


class ReportBack(Record, table=True):
    """What the people who spoke were told about it: the end of the red thread."""

    retrospective_id: UUID = Field(foreign_key="retrospective.id", index=True)
    conversation_id: UUID | None = Field(default=None, foreign_key="conversation.id", index=True)
    signal_id: UUID | None = Field(default=None, foreign_key="signal.id", index=True)
    told_on: date
    #: How they were told: a letter, at the door, at the meeting.
    how: str = free_text("", max_length=200)
    text: str = free_text(max_length=4000)
