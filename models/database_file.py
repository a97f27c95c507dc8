"""A SQLite file as a whole: is it sound, is it ours, may it take the place of another."""

import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from models.database import HEAD, MIGRATIONS

#: Every SQLite file begins with these bytes.
FIRST_BYTES = b"SQLite format 3\x00"
#: What SQLite keeps beside a file that is in use.
BESIDE = ("-wal", "-shm", "-journal")


@dataclass(frozen=True)
class FileState:
    """What a file turned out to be: "sound", or why it cannot be used: "not_sqlite",
    "damaged", "not_ours" or "newer"."""

    code: str
    version: str | None = None


def state_of(file: Path) -> FileState:
    """Look a file over without changing what it holds."""
    with file.open("rb") as opened:
        if opened.read(len(FIRST_BYTES)) != FIRST_BYTES:
            return FileState("not_sqlite")
    try:
        version = _checked(file)
    except sqlite3.DatabaseError:
        return FileState("damaged")
    if version is None:
        return FileState("not_ours")
    return FileState("sound" if version in _known_versions() else "newer", version)


def bring_along(source: Path, target: Path) -> None:
    """Copy a file byte for byte, with what SQLite left beside it: a copied folder may hold lines
    that are not yet in the file itself. The source is only read."""
    shutil.copyfile(source, target)
    for ending in BESIDE[::2]:
        left = source.with_name(source.name + ending)
        if left.is_file():
            shutil.copyfile(left, target.with_name(target.name + ending))


def settle(file: Path) -> None:
    """Fold everything into the one file. Raises sqlite3.OperationalError when another program
    has the file open, and sqlite3.DatabaseError when it is damaged."""
    connection = sqlite3.connect(file, timeout=1)
    try:
        connection.execute("PRAGMA journal_mode=DELETE").fetchone()
    finally:
        connection.close()


def remove_beside(file: Path) -> None:
    """Remove what SQLite left beside a file."""
    for ending in BESIDE:
        file.with_name(file.name + ending).unlink(missing_ok=True)


def _checked(file: Path) -> str | None:
    """The migration a sound file stands at; None when it is not one of ours."""
    connection = sqlite3.connect(file, timeout=5)
    try:
        if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise sqlite3.DatabaseError("integrity_check")
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise sqlite3.DatabaseError("foreign_key_check")
        named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name IN (?, ?)"
        tables = connection.execute(named, ("alembic_version", "neighbourhood")).fetchall()
        if len(tables) < 2:
            return None
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(row[0]) if row else None
    finally:
        connection.close()


def _known_versions() -> set[str]:
    """The migrations that this program has; another one was made by a newer program."""
    files = (MIGRATIONS / "versions").glob("[0-9]*.py")
    return {HEAD, *(file.name.split("_", 1)[0] for file in files)}
