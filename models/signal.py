"""Step one: what was noticed."""

from datetime import date
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from models.record import Record, free_text


class Signal(Record, table=True):
    """Something noticed in the neighbourhood: what happened, never who people are."""

    round_id: UUID = Field(foreign_key="round.id", index=True)
    #: What was literally seen or heard.
    observation: str = free_text(max_length=2000)
    #: What the writer thinks it means; kept apart from the observation.
    interpretation: str = free_text("", max_length=2000)
    #: Roughly where: a square, a shop, a stairwell; never an address.
    place: str = free_text("", max_length=160)
    observed_on: date
    source_kind: str = Field(default="", max_length=12)  # resident, volunteer, professional, ...
    is_positive: bool = False
    stumbling_block: str | None = Field(default=None, max_length=40)
    #: The day somebody means to look at it again.
    follow_up_on: date | None = None
    state: str = Field(default="open", max_length=12)  # open, followed_up, closed
    #: The action of a retrospective that this signal came from.
    from_action_id: UUID | None = Field(
        default=None, foreign_key="retrospectiveaction.id", index=True
    )


class SignalPair(Record, table=True):
    """Two signals that look alike, as people judged: one event, or two. Kept once a pair, the
    lower identity first."""

    __table_args__ = (UniqueConstraint("signal_id", "other_id"),)

    signal_id: UUID = Field(foreign_key="signal.id", index=True)
    other_id: UUID = Field(foreign_key="signal.id", index=True)
    is_same: bool


class SignalFollowUp(Record, table=True):
    """What was done with a signal, added line by line."""

    signal_id: UUID = Field(foreign_key="signal.id", index=True)
    text: str = free_text(max_length=2000)
    followed_up_on: date


class TensionEstimate(Record, table=True):
    """The tension phase of a neighbourhood as people estimated it together; it expires."""

    round_id: UUID = Field(foreign_key="round.id", index=True)
    phase: str = Field(max_length=10)  # rust, ongemak, spanning, incident
    set_on: date
    expires_on: date
    #: Who decided together, as roles and counts.
    present: str = free_text(max_length=300)
    reason: str = free_text(max_length=2000)
