"""The place a round is about."""

from sqlmodel import Field

from models.record import Record, free_text


class Neighbourhood(Record, table=True):
    """A buurt, wijk or city, or a group that organises itself across places."""

    name: str = free_text(max_length=120)
    municipality: str = free_text("", max_length=120)
    #: GM, WK or BU code as text, since leading zeros and letters count.
    cbs_code: str | None = Field(default=None, max_length=10)
    #: Boundaries change: the year that the code belongs to.
    cbs_year: int | None = None
    #: Shipped example, marked on every screen and removable in one go.
    is_example: bool = False
