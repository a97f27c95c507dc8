"""A copy of everything that is kept, and putting one back. Nothing is replaced before it has
been looked over, and what is replaced is kept beside the other copies."""

import os
import sqlite3
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from methods.refusal import Refused
from models.database import copy_sqlite
from models.database_file import bring_along, remove_beside, settle, state_of
from sessions.recording import open_store
from sessions.settings import Settings


def database_file(settings: Settings) -> Path:
    """The SQLite file that holds everything. Raises Refused("copy_not_sqlite")."""
    if not settings.url.startswith("sqlite:///"):
        raise Refused("copy_not_sqlite")
    return Path(settings.url.removeprefix("sqlite:///").split("?", 1)[0])


def copies(settings: Settings) -> list[Path]:
    """The copies in the folder for copies, the newest first."""
    found = settings.backups.glob("*.sqlite") if settings.backups.is_dir() else ()
    return sorted(found, key=lambda file: (file.stat().st_mtime, file.name), reverse=True)


def new_copy_name(settings: Settings, at: datetime) -> Path:
    """Where a copy made now is put."""
    return _free_place(settings.backups / f"samenleven-{at:%Y%m%d-%H%M%S}.sqlite")


def backup(settings: Settings, target: Path, *, force: bool = False) -> Path:
    """A whole copy, also while people are writing. It is made beside its place and then moved,
    so that there is never half a copy.

    Raises Refused: "copy_not_sqlite", "copy_nothing_yet" when there is no database,
    "copy_there" when something stands in its place (unless `force`), "copy_no_place" when the
    target is a folder, or cannot be written.
    """
    source = database_file(settings)
    if not source.is_file():
        raise Refused("copy_nothing_yet", path=str(source))
    if target.is_dir() or target.resolve() == source.resolve():
        raise Refused("copy_no_place", path=str(target))
    if target.exists() and not force:
        raise Refused("copy_there", path=str(target))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".samenleven-", dir=target.parent) as beside:
            copy = Path(beside) / "copy.sqlite"
            copy_sqlite(source, copy)
            _reach_the_disk(copy)
            copy.replace(target)
    except OSError as error:
        raise Refused("copy_no_place", path=str(target)) from error
    return target


def restore(settings: Settings, source: Path, *, at: datetime) -> Path | None:
    """Put a copy in the place of the present database, and return where that was kept; None
    when there was none. The copy itself is only read.

    First the copy is looked over and brought up to date in a folder of its own; only then is
    anything replaced.

    Raises Refused: "copy_not_sqlite", "restore_no_file", "restore_not_sqlite",
    "restore_damaged", "restore_not_ours", "restore_newer" with the version, "restore_in_use"
    when Samenleven is still running.
    """
    present = database_file(settings)
    if not source.is_file():
        raise Refused("restore_no_file", path=str(source))
    present.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".restore-", dir=present.parent) as beside:
        copy = Path(beside) / "copy.sqlite"
        bring_along(source, copy)
        state = state_of(copy)
        if state.code != "sound":
            raise Refused(f"restore_{state.code}", path=str(source), version=state.version or "")
        _bring_up_to_date(settings, copy)
        kept = _keep_present(settings, present, at=at)
        remove_beside(present)
        copy.replace(present)
    open_store(settings).dispose()
    return kept


def _bring_up_to_date(settings: Settings, copy: Path) -> None:
    there = settings.model_copy(update={"database_url": f"sqlite:///{copy}"})
    # A cached address would still be that of the present database.
    there.__dict__.pop("url", None)
    open_store(there).dispose()
    settle(copy)
    _reach_the_disk(copy)


def _keep_present(settings: Settings, present: Path, *, at: datetime) -> Path | None:
    """A copy of what is about to be replaced; a damaged file is kept byte for byte."""
    if not present.is_file():
        return None
    settings.backups.mkdir(parents=True, exist_ok=True)
    kept = _free_place(settings.backups / f"before-restore-{at:%Y%m%d-%H%M%S}.sqlite")
    try:
        settle(present)
    except sqlite3.OperationalError as error:
        raise Refused("restore_in_use") from error
    except sqlite3.DatabaseError:
        bring_along(present, kept)
        return kept
    copy_sqlite(present, kept)
    _reach_the_disk(kept)
    return kept


def _free_place(file: Path) -> Path:
    number, free = 1, file
    while free.exists():
        number += 1
        free = file.with_stem(f"{file.stem}-{number}")
    return free


def _reach_the_disk(file: Path) -> None:
    with suppress(OSError), file.open("rb+") as opened:
        os.fsync(opened.fileno())
