"""The door to the database: opening it, bringing it up to date, and the questions that every
table answers alike. SQL stays on this floor."""

import sqlite3
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Engine, event, func, inspect, text
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, SQLModel, col, create_engine, select

T = TypeVar("T", bound=SQLModel)

#: The database did not answer: locked for longer than a question waits, or out of reach.
DatabaseSilent = OperationalError

MIGRATIONS = Path(__file__).parent / "migrations"
#: The newest migration; `tests/models` holds it against the folder.
HEAD = "0002"


class Database(Session):
    """A conversation with the database: one transaction until `commit`.

    Objects stay readable after a commit, since a screen shows what it just stored.
    """

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, expire_on_commit=False)

    def every(
        self,
        table: type[T],
        *,
        order: str | tuple[str, ...] = (),
        newest_first: bool = False,
        limit: int | None = None,
        offset: int = 0,
        **equal: Any,
    ) -> list[T]:
        """All rows whose columns equal `equal`; a list, set or tuple means "one of these"."""
        names = (order,) if isinstance(order, str) else order
        columns = [getattr(table, name) for name in names]
        statement = select(table).where(*_conditions(table, equal))
        statement = statement.order_by(*[c.desc() for c in columns] if newest_first else columns)
        return list(self.exec(statement.offset(offset).limit(limit)).all())

    def first(self, table: type[T], **equal: Any) -> T | None:
        """One row whose columns equal `equal`, or None."""
        return self.exec(select(table).where(*_conditions(table, equal)).limit(1)).first()

    def number_of(self, table: type[SQLModel], **equal: Any) -> int:
        """How many rows have columns equal to `equal`."""
        statement = select(func.count()).select_from(table).where(*_conditions(table, equal))
        return int(self.exec(statement).one())

    def find(self, table: type[T], record_id: UUID | str | None) -> T | None:
        """The row with this identity; None for an unknown or unreadable one."""
        if record_id is None:
            return None
        try:
            return self.get(table, record_id if isinstance(record_id, UUID) else UUID(record_id))
        except ValueError:
            return None


def _conditions(table: type[SQLModel], equal: dict[str, Any]) -> Iterable[Any]:
    for name, value in equal.items():
        column = col(getattr(table, name))
        yield column.in_(value) if isinstance(value, list | set | tuple) else column == value


def open_engine(url: str) -> Engine:
    """An engine for `url`. SQLite gets write-ahead logging, foreign keys and full durability;
    `postgresql://` is answered by psycopg 3."""
    if url.startswith(("postgresql://", "postgres://")):
        url = "postgresql+psycopg://" + url.split("://", 1)[1]
    engine = create_engine(
        url,
        pool_pre_ping=not url.startswith("sqlite"),
        # A fault would otherwise quote what somebody typed, and faults end up in logs.
        hide_parameters=True,
    )
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _: Any) -> None:
    cursor = connection.cursor()
    # FULL: a line that is shown as kept has reached the disk, also when the plug is pulled.
    for pragma in ("journal_mode=WAL", "foreign_keys=ON", "busy_timeout=10000", "synchronous=FULL"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def version_of(engine: Engine) -> str | None:
    """The migration the database stands at; None for an empty one."""
    if not inspect(engine).has_table("alembic_version"):
        return None
    with engine.connect() as connection:
        version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return str(version) if version else None


def bring_up_to_date(engine: Engine, backups: Path, *, at: datetime) -> Path | None:
    """Run the migrations that are still to come, after a copy of a SQLite file that holds
    records. Returns the copy, or None when none was needed."""
    version = version_of(engine)
    if version == HEAD:
        return None
    copy = None
    if version and engine.dialect.name == "sqlite" and engine.url.database:
        backups.mkdir(parents=True, exist_ok=True)
        copy = backups / f"before-migration-{at:%Y%m%d-%H%M%S}.sqlite"
        copy_sqlite(Path(engine.url.database), copy)
    # Alembic takes a third of a second to import, and is needed only when something changed.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    return copy


def copy_sqlite(source: Path, target: Path) -> None:
    """A whole and consistent copy of a SQLite file, also while others write to it."""
    with sqlite3.connect(source) as live, sqlite3.connect(target) as copy:
        live.backup(copy)
    live.close()
    copy.close()


def free_text_columns(table: type[SQLModel]) -> frozenset[str]:
    """The columns of a table that hold what a person typed."""
    return frozenset(c.name for c in inspect(table).columns if c.info.get("free_text"))


def on_store(guard: Callable[[SQLModel], None]) -> None:
    """Let `guard` see, and change, every record just before it is stored."""

    @event.listens_for(Database, "before_flush")
    def _(session: Session, *_: Any) -> None:
        for record in (*session.new, *session.dirty):
            guard(record)
