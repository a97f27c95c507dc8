"""The old line, kept when a record is corrected."""

from uuid import UUID

from sqlmodel import Field

from models.record import Record


class Correction(Record, table=True):
    """A text as it stood before it was corrected. The record keeps its identity, so that every
    link of the red thread still holds."""

    record_kind: str = Field(max_length=40)
    record_id: UUID = Field(index=True)
    field: str = Field(max_length=40)
    #: Empty when the old line was taken out because it held something that identifies a person.
    old_value: str = Field(default="", max_length=6000)
    old_value_removed: bool = False
