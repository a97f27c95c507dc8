"""Step three: the team reads the same notes together and names what it sees."""

from datetime import date
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from models.record import Record, free_text


class SharingSession(Record, table=True):
    """A meeting in which people read and interpret; who was there is kept as counts."""

    round_id: UUID = Field(foreign_key="round.id", index=True)
    held_on: date
    residents: int = 0
    volunteers: int = 0
    professionals: int = 0


class SessionNote(Record, table=True):
    """One of the notes that everybody read."""

    __table_args__ = (UniqueConstraint("session_id", "note_id"),)

    session_id: UUID = Field(foreign_key="sharingsession.id", index=True)
    note_id: UUID = Field(foreign_key="note.id", index=True)
    position: int


class TeamName(Record, table=True):
    """What somebody in the meeting called what they read, before the machine spoke."""

    session_id: UUID = Field(foreign_key="sharingsession.id", index=True)
    text: str = free_text(max_length=300)
