"""Whether anything still points at a record, whichever table it stands in."""

from sqlalchemy import delete, exists, select
from sqlmodel import SQLModel, col

from models.correction import Correction
from models.database import Database
from models.member import Member
from models.policy import PolicyGoal


def is_referred_to(db: Database, record: Member | PolicyGoal) -> bool:
    """True when a row of any table refers to this one: it cannot be taken out."""
    name = str(type(record).__tablename__)
    for table in SQLModel.metadata.sorted_tables:
        for column in table.columns:
            if not any(key.column.table.name == name for key in column.foreign_keys):
                continue
            if db.scalar(select(exists().where(column == record.id))):
                return True
    return False


def remove_lines_of_what_is_gone(db: Database) -> None:
    """Delete the old lines of records that were taken out. Does not commit."""
    tables = {table.name: table for table in SQLModel.metadata.sorted_tables}
    for name in db.scalars(select(col(Correction.record_kind)).distinct()).all():
        table = tables.get(name)
        if table is None:
            continue
        still_there = select(table.c.id).where(table.c.id == col(Correction.record_id))
        db.execute(
            delete(Correction)
            .where(col(Correction.record_kind) == name, ~exists(still_there))
            .execution_options(synchronize_session=False)
        )
