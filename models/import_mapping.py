"""Which column of a file meant what, remembered for the next file with the same columns."""

from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field

from models.record import Record


class ImportMapping(Record, table=True):
    """The mapping that a person chose for files with these column headings."""

    #: The headings, lower case and sorted, joined by a tab.
    headings: str = Field(max_length=2000, unique=True)
    mapping: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
