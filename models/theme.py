"""Step three, the people's side: themes they accepted and named."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON
from sqlmodel import Field

from models.record import Record, UtcDateTime, free_text


class Theme(Record, table=True):
    """What people say is going on, in their own words; accepted by a member of the team."""

    round_id: UUID = Field(foreign_key="round.id", index=True)
    name: str = free_text(max_length=120)
    description: str = free_text("", max_length=2000)
    #: Whether the team named it first or the machine proposed it.
    origin: str = Field(default="team", max_length=8)  # team, machine
    accepted_by_id: UUID = Field(foreign_key="member.id", index=True)
    accepted_at: datetime = Field(sa_type=UtcDateTime)
    state: str = Field(default="accepted", max_length=10)  # accepted, set_aside, merged, undone
    merged_into_id: UUID | None = Field(default=None, foreign_key="theme.id", index=True)
    #: What it came from: the machine's cluster, or the name given when reading together.
    proposal_id: UUID | None = Field(default=None, foreign_key="proposedtheme.id", index=True)
    team_name_id: UUID | None = Field(default=None, foreign_key="teamname.id", index=True)


class ThemeNote(Record, table=True):
    """A note belongs to a theme, because people say so. `ended_at` is set when it was moved."""

    theme_id: UUID = Field(foreign_key="theme.id", index=True)
    note_id: UUID = Field(foreign_key="note.id", index=True)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ended_by_id: UUID | None = Field(default=None, foreign_key="member.id")
    #: A person put this very note here, or it came along with an accepted proposal.
    placed_by_hand: bool = False
    #: People hear in it the other side of what most notes of the theme say.
    other_side: bool = False


class ThemeDecision(Record, table=True):
    """One thing people decided about themes, with what it changed, so that it can be undone.

    `made` and `ended` are ids of links between notes and themes; `changed` holds
    [kind, id, field, value before] of other records. What was typed is not kept here a second
    time: there the value before is the id of the `Correction` that holds it.
    """

    round_id: UUID = Field(foreign_key="round.id", index=True)
    kind: str = Field(max_length=20)
    theme_id: UUID | None = Field(default=None, foreign_key="theme.id", index=True)
    made: list[str] = Field(default_factory=list, sa_type=JSON)
    ended: list[str] = Field(default_factory=list, sa_type=JSON)
    changed: list[list[Any]] = Field(default_factory=list, sa_type=JSON)
    undone_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Dissent(Record, table=True):
    """A view that differs from the theme as worded; it stands beside it and travels along."""

    theme_id: UUID = Field(foreign_key="theme.id", index=True)
    perspective: str = Field(default="resident", max_length=12)
    text: str = free_text(max_length=2000)
