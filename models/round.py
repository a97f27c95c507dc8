"""A round: one pass of the six steps."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from models.record import Record, free_text


class Round(Record, table=True):
    """One pass of the six steps, about a buurt, a wijk, a city or a self-organising group."""

    neighbourhood_id: UUID = Field(foreign_key="neighbourhood.id", index=True)
    number: int = 1
    title: str = free_text(max_length=160)
    scope: str = Field(default="wijk", max_length=10)  # buurt, wijk, city, group
    #: The step the team says it stands at; `StepMove` tells how it came there.
    step: str = Field(default="signal", max_length=10)
    policy_goal_id: UUID | None = Field(default=None, foreign_key="policygoal.id", index=True)
    #: The round whose left-over actions this one started from.
    previous_round_id: UUID | None = Field(default=None, foreign_key="round.id", index=True)
    started_on: date
    closed_on: date | None = None


class StepMove(Record, table=True):
    """The round moved a step, forward or back, and why."""

    round_id: UUID = Field(foreign_key="round.id", index=True)
    from_step: str = Field(max_length=10)
    to_step: str = Field(max_length=10)
    moved_on: date
    reason: str = free_text("", max_length=1000)
