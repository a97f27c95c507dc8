"""A copy of everything, made while people write, and put back without losing what was there."""

import shutil
import sqlite3
import threading
from datetime import UTC, datetime

import pytest

from methods.refusal import Refused
from models import Note, Signal
from models.database import Database, version_of
from sessions.backing_up import backup, copies, new_copy_name, restore
from sessions.demonstrating import add_example
from sessions.recording import keep, open_store
from sessions.settings import Settings
from tests.conftest import TODAY

NOW = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)


@pytest.fixture
def kept(settings, tmp_path):
    """A home with the example in it, closed, and a copy of that."""
    engine = open_store(settings)
    with Database(engine) as db:
        round_id = add_example(db).id
    engine.dispose()
    return round_id, backup(settings, tmp_path / "copies" / "whole.sqlite")


def _signals(settings):
    engine = open_store(settings)
    with Database(engine) as db:
        number = db.number_of(Signal)
    engine.dispose()
    return number


def _write(settings, round_id, text="Nog iets"):
    engine = open_store(settings)
    with Database(engine) as db:
        keep(db, Signal(round_id=round_id, observation=text, observed_on=TODAY), by=None)
        db.commit()
    engine.dispose()


def _code(call, *args, **more):
    with pytest.raises(Refused) as caught:
        call(*args, **more)
    return caught.value.code


def test_a_copy_put_back_brings_back_that_day_and_keeps_the_present(settings, kept):
    round_id, copy = kept
    before = _signals(settings)
    _write(settings, round_id)
    assert _signals(settings) == before + 1
    replaced = restore(settings, copy, at=NOW)
    assert _signals(settings) == before
    restore(settings, replaced, at=NOW)
    assert _signals(settings) == before + 1


def test_a_copy_taken_while_somebody_writes_is_whole(settings, kept, tmp_path):
    round_id, _ = kept
    stop, started = threading.Event(), threading.Event()
    written = []

    def write():
        engine = open_store(settings)
        with Database(engine) as db:
            while not stop.is_set():
                # Two lines in one transaction: a copy holds both or neither.
                for half in ("a", "b"):
                    text = f"regel {len(written)}{half}"
                    row = Signal(round_id=round_id, observation=text, observed_on=TODAY)
                    keep(db, row, by=None)
                db.commit()
                written.append(len(written))
                started.set()
        engine.dispose()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        assert started.wait(20)
        for number in range(3):
            backup(settings, tmp_path / f"under-load-{number}.sqlite")
    finally:
        stop.set()
        writer.join()
    for number in range(3):
        restore(settings, tmp_path / f"under-load-{number}.sqlite", at=NOW)
        engine = open_store(settings)
        with Database(engine) as db:
            texts = [s.observation for s in db.every(Signal) if s.observation.startswith("regel")]
        engine.dispose()
        assert texts
        assert sum(t.endswith("a") for t in texts) == sum(t.endswith("b") for t in texts)
    assert len(copies(settings)) == 3


def test_a_text_file_called_sqlite_is_refused_and_the_present_stays(settings, kept, tmp_path):
    before = _signals(settings)
    text = tmp_path / "notes.sqlite"
    text.write_text("Dit is geen database, wel een mooi verhaal.", encoding="utf-8")
    assert _code(restore, settings, text, at=NOW) == "restore_not_sqlite"
    assert _signals(settings) == before
    assert copies(settings) == []


def test_a_database_of_another_program_is_refused(settings, kept, tmp_path):
    other = tmp_path / "other.sqlite"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE recipe (name TEXT)")
    connection.close()
    assert _code(restore, settings, other, at=NOW) == "restore_not_ours"


def test_a_copy_of_a_newer_program_is_refused(settings, kept):
    _, copy = kept
    with sqlite3.connect(copy) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    assert _code(restore, settings, copy, at=NOW) == "restore_newer"


def test_half_a_copy_is_refused_and_the_present_stays(settings, kept, tmp_path):
    _, copy = kept
    before = _signals(settings)
    half = tmp_path / "half.sqlite"
    whole = copy.read_bytes()
    half.write_bytes(whole[: len(whole) // 2])
    assert _code(restore, settings, half, at=NOW) == "restore_damaged"
    assert _signals(settings) == before


def test_nothing_is_put_back_while_the_app_is_open(settings, kept):
    _, copy = kept
    engine = open_store(settings)
    with Database(engine) as db:
        before = db.number_of(Note)
        assert _code(restore, settings, copy, at=NOW) == "restore_in_use"
        assert db.number_of(Note) == before
    engine.dispose()


def test_a_damaged_present_is_kept_as_it_is_and_replaced(settings, kept):
    _, copy = kept
    before = _signals(settings)
    present = settings.home / "samenleven.sqlite"
    present.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    damaged = present.read_bytes()
    replaced = restore(settings, copy, at=NOW)
    assert replaced.read_bytes() == damaged
    assert _signals(settings) == before


def test_lines_that_lay_beside_the_copied_file_come_along(settings, kept, tmp_path):
    round_id, _ = kept
    before = _signals(settings)
    engine = open_store(settings)
    folder = tmp_path / "copied-by-hand"
    folder.mkdir()
    with Database(engine) as db:
        keep(db, Signal(round_id=round_id, observation="Net", observed_on=TODAY), by=None)
        db.commit()
        for file in settings.home.glob("samenleven.sqlite*"):
            shutil.copy(file, folder)
    engine.dispose()
    assert (folder / "samenleven.sqlite-wal").stat().st_size > 0
    restore(settings, folder / "samenleven.sqlite", at=NOW)
    assert _signals(settings) == before + 1


def test_a_copy_never_takes_the_place_of_something_unless_asked(settings, kept, tmp_path):
    _, copy = kept
    taken = tmp_path / "taken.sqlite"
    taken.write_text("van iemand anders", encoding="utf-8")
    assert _code(backup, settings, taken) == "copy_there"
    assert taken.read_text(encoding="utf-8") == "van iemand anders"
    backup(settings, taken, force=True)
    assert taken.read_bytes()[:15] == copy.read_bytes()[:15]
    assert [f.name for f in tmp_path.iterdir() if f.name.startswith(".samenleven")] == []


def test_a_copy_is_not_put_on_the_database_itself_or_on_a_folder(settings, kept, tmp_path):
    assert _code(backup, settings, tmp_path) == "copy_no_place"
    own = settings.home / "samenleven.sqlite"
    assert _code(backup, settings, own, force=True) == "copy_no_place"
    assert _signals(settings) > 0


def test_a_place_that_cannot_be_written_is_named(settings, kept, tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert _code(backup, settings, tmp_path / "file" / "copy.sqlite") == "copy_no_place"


def test_an_empty_home_has_nothing_to_copy_and_can_receive_one(settings, tmp_path, monkeypatch):
    assert _code(backup, settings, tmp_path / "copy.sqlite") == "copy_nothing_yet"
    open_store(settings).dispose()
    copy = backup(settings, tmp_path / "copy.sqlite")
    monkeypatch.setenv("SAMENLEVEN_HOME", str(tmp_path / "elsewhere"))
    elsewhere = Settings()
    assert restore(elsewhere, copy, at=NOW) is None
    engine = open_store(elsewhere)
    assert version_of(engine) is not None
    engine.dispose()


def test_a_file_that_is_not_there_is_named(settings, tmp_path):
    assert _code(restore, settings, tmp_path / "none.sqlite", at=NOW) == "restore_no_file"


def test_postgresql_is_copied_with_its_own_tool(settings, tmp_path, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgresql://somewhere/samenleven")
    assert _code(backup, Settings(), tmp_path / "copy.sqlite") == "copy_not_sqlite"
    assert _code(restore, Settings(), tmp_path / "copy.sqlite", at=NOW) == "copy_not_sqlite"


def test_copies_are_named_after_their_moment(settings):
    assert new_copy_name(settings, NOW).name == "samenleven-20260303-120000.sqlite"
