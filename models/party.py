"""Step two: who is active in the neighbourhood."""

from uuid import UUID

from sqlmodel import Field

from models.record import Record, free_text


class Party(Record, table=True):
    """An organisation or group in the network; never a person."""

    neighbourhood_id: UUID = Field(foreign_key="neighbourhood.id", index=True)
    name: str = free_text(max_length=120)
    kind: str = Field(max_length=20)
    #: What it does in the neighbourhood.
    about: str = free_text("", max_length=1000)
    #: Whom it reaches.
    reach: str = free_text("", max_length=500)
