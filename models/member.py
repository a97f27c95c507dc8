"""Who writes things down: a member of the team, known by the name they gave."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlmodel import Field, SQLModel

from models.record import UtcDateTime, now


class Member(SQLModel, table=True):
    """A member of the team. Never a resident who spoke: their names are not kept anywhere."""

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    name: str = Field(max_length=80, unique=True)
    joined_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)
    #: Made by the example district; goes when the example is removed.
    is_example: bool = False
