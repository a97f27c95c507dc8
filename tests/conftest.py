"""What every test builds on: an empty home on this machine, a team member, a round."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from methods.content import Content, load_content
from models import Member, Note, Round
from models.database import Database
from sessions.accounts import introduce
from sessions.demonstrating import add_example
from sessions.recording import open_store
from sessions.remembering import remember
from sessions.settings import Settings
from sessions.stepping import begin_neighbourhood

#: The day on which the tests take place, unless a test says otherwise.
TODAY = date(2026, 3, 3)


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """An empty home of its own for every test."""
    monkeypatch.setenv("SAMENLEVEN_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.delenv("SAMENLEVEN_CONTENT", raising=False)
    # Words only, and when asked: a test that wants the model says so.
    monkeypatch.setenv("SAMENLEVEN_MODEL", "lexical")
    monkeypatch.setenv("SAMENLEVEN_READS_AHEAD", "false")
    return Settings()


@pytest.fixture
def engine(settings: Settings) -> Iterator[Any]:
    """The database of that home, brought up to date."""
    engine = open_store(settings)
    yield engine
    engine.dispose()


@pytest.fixture
def db(engine: Any) -> Iterator[Database]:
    """One conversation with that database."""
    with Database(engine) as db:
        yield db


@pytest.fixture
def content() -> Content:
    """The project's own content."""
    return load_content()


@pytest.fixture
def member(db: Database) -> Member:
    """A neighbourhood worker."""
    return introduce(db, "Sam")


@pytest.fixture
def round_(db: Database, member: Member) -> Round:
    """A first round in a neighbourhood of one's own, standing at the first step."""
    return begin_neighbourhood(db, name="Zonnehoek", by=member, today=TODAY)


@pytest.fixture
def example(db: Database) -> Round:
    """The example district; its newest round."""
    return add_example(db)


@pytest.fixture
def screen(settings: Settings, engine: Any) -> Callable[..., AppTest]:
    """Open one screen as somebody who gave a name: `screen("signals", round_, member)`.

    `record` is what the address asks for; the database must have been committed.
    """

    def open_screen(
        module: str, round_: Round, member: Member, *, record: Any = None, **more: str
    ) -> AppTest:
        remember(settings, member=str(member.id), round=str(round_.id), language="nl")
        script = f"from sessions.screens.frame import show\nshow(first={module!r})"
        at = AppTest.from_string(script, default_timeout=20)
        for name, value in {**({"record": record} if record else {}), **more}.items():
            at.query_params[name] = str(value)
        return at.run()

    return open_screen


def texts_of(at: AppTest) -> str:
    """Everything a screen says, joined, for looking up a sentence: as it was given to the page,
    and as it is read there, without the marks that keep typed text from being layout."""
    kinds = (
        "title",
        "header",
        "subheader",
        "markdown",
        "caption",
        "info",
        "success",
        "warning",
        "error",
    )
    given = "\n".join(str(e.value) for kind in kinds for e in getattr(at, kind))
    read = re.sub(r"\\([^\w\s])", r"\1", given)
    return f"{given}\n{read}"


def note_texts(db: Database, **equal: Any) -> list[str]:
    """The texts of the notes as they are stored, in order."""
    return [n.text for n in db.every(Note, order=("conversation_id", "position"), **equal)]
