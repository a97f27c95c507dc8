"""Step four: the assignment (opdracht), from the present to the wanted situation."""

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from models.record import Record, free_text


class Assignment(Record, table=True):
    """What the network takes on, worded together."""

    round_id: UUID = Field(foreign_key="round.id", index=True)
    title: str = free_text(max_length=160)
    present_situation: str = free_text("", max_length=6000)
    wanted_situation: str = free_text("", max_length=6000)
    for_whom: str = free_text("", max_length=1000)
    question: str = free_text("", max_length=1000)
    limits: str = free_text("", max_length=2000)
    state: str = Field(default="concept", max_length=8)  # concept, final


class AssignmentTheme(Record, table=True):
    """The red thread: this assignment answers this theme."""

    __table_args__ = (UniqueConstraint("assignment_id", "theme_id"),)

    assignment_id: UUID = Field(foreign_key="assignment.id", index=True)
    theme_id: UUID = Field(foreign_key="theme.id", index=True)


class AssignmentNote(Record, table=True):
    """What the assignment rests on: the literal words beside one of its sentences."""

    assignment_id: UUID = Field(foreign_key="assignment.id", index=True)
    note_id: UUID = Field(foreign_key="note.id", index=True)
    part: str = Field(default="present", max_length=8)  # present, wanted


class AssignmentSignal(Record, table=True):
    """What the assignment rests on: a signal."""

    __table_args__ = (UniqueConstraint("assignment_id", "signal_id"),)

    assignment_id: UUID = Field(foreign_key="assignment.id", index=True)
    signal_id: UUID = Field(foreign_key="signal.id", index=True)


class AlreadyHere(Record, table=True):
    """What residents and organisations already do about it, before anything new is proposed."""

    assignment_id: UUID = Field(foreign_key="assignment.id", index=True)
    party_id: UUID | None = Field(default=None, foreign_key="party.id", index=True)
    text: str = free_text(max_length=2000)
