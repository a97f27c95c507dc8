"""Homes for the servers of the browser tests: an empty one, one with the example in it, and a
guard that lets nothing leave this machine."""

from __future__ import annotations

import os
from pathlib import Path

from models.database import Database
from sessions.accounts import introduce
from sessions.demonstrating import add_example
from sessions.recording import open_store
from sessions.remembering import remember
from sessions.settings import Settings

REPOSITORY = Path(__file__).parents[2]
#: The folder with the guard; Python loads it by itself from the import path.
GUARD = REPOSITORY / "tests" / "network_guard"


def guarded(env: dict[str, str], folder: Path) -> dict[str, str]:
    """This environment, with the guard in the server's process."""
    path = f"{GUARD}{os.pathsep}{REPOSITORY}"
    return {**env, "PYTHONPATH": path, "GUARD_LOG": str(guard_log(folder))}


def guard_log(folder: Path) -> Path:
    """Where the guard writes what tried to leave; there is no such file when nothing did."""
    return folder / "left-the-machine.txt"


def empty_home(folder: Path, language: str | None = None) -> dict[str, str]:
    """The environment of a server that nobody used yet."""
    remember(_settings(folder), language=language)
    return {"SAMENLEVEN_HOME": str(folder / "home")}


def home_with_example(
    folder: Path, member: str | None = "Sam", language: str | None = None
) -> dict[str, str]:
    """The environment of a server with the example district; without `member` nobody gave a
    name yet."""
    settings = _settings(folder)
    engine = open_store(settings)
    with Database(engine) as db:
        round_ = add_example(db)
        who = str(introduce(db, member).id) if member else None
        db.commit()
        remember(settings, member=who, round=str(round_.id), language=language)
    engine.dispose()
    return {"SAMENLEVEN_HOME": str(folder / "home")}


def _settings(folder: Path) -> Settings:
    return Settings(home=folder / "home")
