"""Which column of a file meant what, remembered for the next file with the same columns."""

from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field

from models.record import Record


class ImportMapping(Record, table=True):
    """The mapping that a person chose for files with these column headings."""

    #: What the headings add up to: in a file without real headings they are people's words.
    headings_hash: str = Field(max_length=64, unique=True)
    #: Field → the place of its column among the headings in alphabetical order, from 0.
    mapping: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
