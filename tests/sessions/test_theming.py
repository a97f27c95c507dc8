"""Letting the machine read: one reader at a time, stopped, died, and what it proposes."""

import subprocess
import sys
import time
from datetime import timedelta

import pytest

from methods.refusal import Refused
from models import ProposedPlace, ProposedTheme, Round, ThemeRun, now
from models.database import DatabaseSilent
from sessions import theming
from sessions.noting import NoteDetails, correct_note
from sessions.theme_deciding import make_theme
from sessions.theme_worker import Reporter, carry_out
from tests.conftest import TODAY
from tests.sessions.neighbourhood_talks import hold_talks, read_now, said


def _not_started(*_):
    """A worker that is about to begin."""


def test_a_worker_of_its_own_reads_the_notes_and_leaves_a_proposal(db, settings, round_, member):
    hold_talks(db, round_, said(40))
    run = theming.start_run(db, settings, round_, by=member)
    _wait_for(db, run)
    assert (run.state, run.error_code, run.reader) == ("done", "", "lexical")
    proposal = theming.proposal_of(db, round_)
    assert sum(card.voices.notes for card in proposal.cards) + sum(proposal.unplaced.values()) == 40
    assert len(run.input_hash) == 64


def test_two_people_who_ask_at_once_get_one_reading(db, settings, round_, member):
    hold_talks(db, round_, said(20))
    theming.start_run(db, settings, round_, by=member, launch=_not_started)
    with pytest.raises(Refused) as refused:
        theming.start_run(db, settings, round_, by=member, launch=_not_started)
    assert refused.value.code == "run_busy"


def test_without_notes_there_is_nothing_to_read(db, settings, round_, member):
    with pytest.raises(Refused) as refused:
        theming.start_run(db, settings, round_, by=member, launch=_not_started)
    assert refused.value.code == "no_notes"


def test_a_worker_that_died_is_noticed_and_the_next_may_start(db, settings, round_, member):
    hold_talks(db, round_, said(20))
    run = theming.start_run(db, settings, round_, by=member, launch=_not_started)
    soon, late = run.heard_at + timedelta(seconds=44), run.heard_at + timedelta(seconds=46)
    assert theming.newest_run(db, round_, at=soon).state == "waiting"
    assert theming.newest_run(db, round_, at=late).error_code == "worker_died"
    theming.start_run(db, settings, round_, by=member, launch=_not_started)


def test_a_worker_that_is_killed_is_noticed_at_once(db, settings, round_, member):
    hold_talks(db, round_, said(40))
    run = theming.start_run(db, settings, round_, by=member)
    worker = theming._workers[run.id]
    worker.kill()
    worker.wait()
    assert theming.newest_run(db, round_).error_code == "worker_died"


def test_a_worker_that_just_finished_is_not_taken_for_dead(
    db, engine, settings, round_, member, monkeypatch
):
    hold_talks(db, round_, said(20))
    run = theming.start_run(db, settings, round_, by=member, launch=_not_started)
    carry_out(engine, run.id, settings)
    assert run.state == "waiting", "this row was read before the worker was done"

    class Ended:
        def poll(self):
            return 0

    monkeypatch.setitem(theming._workers, run.id, Ended())
    assert theming.newest_run(db, round_).state == "done"
    assert run.id not in theming._workers


def test_a_stopped_reading_leaves_nothing_behind(db, engine, settings, round_, member):
    hold_talks(db, round_, said(20))
    run = theming.start_run(db, settings, round_, by=member, launch=_not_started)
    theming.stop_run(db, run.id)
    carry_out(engine, run.id, settings)
    db.refresh(run)
    assert run.state == "stopped"
    assert db.number_of(ProposedTheme) == db.number_of(ProposedPlace) == 0


def test_a_reading_that_is_stopped_halfway_stores_nothing(db, engine, settings, round_, member):
    hold_talks(db, round_, said(20))
    run = theming.start_run(db, settings, round_, by=member, launch=_not_started)

    class SlowReader:
        name = "slow"

        def encode(self, texts, *, progress=None):
            theming.stop_run(db, run.id)
            for _ in range(100):
                time.sleep(0.1)
                progress(1, 100)
            raise AssertionError("was not stopped")

    carry_out(engine, run.id, settings, encoder=SlowReader())
    db.refresh(run)
    assert run.state == "stopped"
    assert db.number_of(ProposedTheme) == 0


def test_a_fault_while_reading_never_tells_what_a_note_said(db, engine, settings, round_, member):
    hold_talks(db, round_, ["Mijn dochter durft niet meer langs het plein.", *said(20)])
    run = theming.start_run(db, settings, round_, by=member, launch=_not_started)

    class BrokenReader:
        name = "broken"

        def encode(self, texts, *, progress=None):
            raise ValueError(f"cannot read {texts}")

    carry_out(engine, run.id, settings, encoder=BrokenReader())
    db.refresh(run)
    assert (run.state, run.error_code) == ("failed", "run_failed")
    assert run.settings == {"fault": "ValueError"}
    assert "dochter" not in run.model_dump_json()


def test_the_model_that_was_set_and_is_gone_is_named(db, settings, round_, member, tmp_path):
    hold_talks(db, round_, said(20))
    gone = settings.model_copy(update={"model": tmp_path / "weg"})
    with pytest.raises(Refused) as refused:
        theming.start_run(db, gone, round_, by=member, launch=_not_started)
    assert (refused.value.code, refused.value.facts["path"]) == (
        "model_missing", str(tmp_path / "weg"),
    )  # fmt: skip


def test_the_same_notes_give_the_same_proposal_twice(db, engine, settings, round_, member):
    hold_talks(db, round_, said(40))
    first = read_now(db, engine, settings, round_, member)
    labels = [p.label for p in db.every(ProposedTheme, order="number", run_id=first.id)]
    second = read_now(db, engine, settings, round_, member)
    assert labels
    assert labels == [p.label for p in db.every(ProposedTheme, order="number", run_id=second.id)]
    assert first.input_hash == second.input_hash


def test_a_note_written_after_the_reading_is_counted_as_not_read(
    db, engine, settings, round_, member
):
    hold_talks(db, round_, said(20))
    read_now(db, engine, settings, round_, member)
    assert theming.proposal_of(db, round_).unread == 0
    hold_talks(db, round_, ["Dit kwam er later bij."])
    assert theming.proposal_of(db, round_).unread == 1


def test_the_process_behind_the_screens_never_loads_torch():
    script = (
        "import sys\n"
        "from importlib import import_module\n"
        "from sessions.screens.pages import PAGES\n"
        "import sessions.screens.frame, sessions.theming\n"
        "for page in PAGES:\n"
        "    try: import_module(f'sessions.screens.{page.module}')\n"
        "    except ModuleNotFoundError as gone:\n"
        "        if not str(gone.name).startswith('sessions.'): raise\n"
        "heavy = {'torch', 'transformers', 'sentence_transformers', 'sklearn', 'altair'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    run = subprocess.run(  # our own modules, in a fresh process
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip().splitlines()[-1] == "[]"


def test_a_sign_of_life_that_the_database_did_not_take_is_given_again(
    db, engine, settings, round_, member, monkeypatch
):
    hold_talks(db, round_, said(20))
    run = theming.start_run(db, settings, round_, by=member, launch=_not_started)
    before, write, tries = run.heard_at, Reporter._write, []

    def locked_at_first(reporter):
        tries.append(1)
        if len(tries) == 1:
            raise DatabaseSilent("locked", {}, Exception())
        write(reporter)

    monkeypatch.setattr(Reporter, "_write", locked_at_first)
    with Reporter(engine, run.id, lambda: None):
        end = time.monotonic() + 10
        while len(tries) < 3 and time.monotonic() < end:
            time.sleep(0.05)
    db.commit()
    db.refresh(run)
    assert len(tries) >= 3
    assert run.heard_at > before


def _everything_said_of(db, run):
    proposals = db.every(ProposedTheme, run_id=run.id)
    places = db.every(ProposedPlace, run_id=run.id)
    return str([p.model_dump_json() for p in [*proposals, *places]]).lower()


def test_a_name_that_is_forgotten_is_taken_out_of_what_the_machine_said(
    db, engine, settings, content, round_, member
):
    lines = said(20, ("rubbish", "youth"))
    notes = hold_talks(
        db, round_, [f"{lines[n]} Kwibus en Kwibus." for n in range(0, 20, 2)] + lines[1::2]
    )
    first = read_now(db, engine, settings, round_, member)
    group = db.first(ProposedPlace, run_id=first.id, note_id=notes[0].id).proposal_id
    # Placed by people, the same words mark the group that joins their theme.
    make_theme(db, round_, "Rommel", note_ids=[n.id for n in notes[:8]], by=member)
    second = read_now(db, engine, settings, round_, member)
    assert all("kwibus" in _everything_said_of(db, run) for run in (first, second))
    others = [
        p.label for p in db.every(ProposedTheme, order="id", run_id=first.id) if p.id != group
    ]
    for number, note in enumerate(notes[:10]):
        correct_note(
            db, content, note.id, lines[2 * number], NoteDetails(), by=member, today=TODAY,
            forget=True,
        )  # fmt: skip
    db.expire_all()
    assert not [run.id for run in (first, second) if "kwibus" in _everything_said_of(db, run)]
    assert others == [
        p.label for p in db.every(ProposedTheme, order="id", run_id=first.id) if p.id != group
    ], "a group without the name keeps its title"


def test_a_name_forgotten_while_the_machine_reads_is_not_stored_by_it(
    db, engine, settings, content, round_, member
):
    from toolkit.embedding import LexicalEncoder

    lines = said(20)
    notes = hold_talks(db, round_, [lines[0] + " Kwibus.", *lines[1:]])
    run = theming.start_run(db, settings, round_, by=member, launch=_not_started)

    class ReaderMeanwhile(LexicalEncoder):
        def encode(self, texts, *, progress=None):
            correct_note(
                db, content, notes[0].id, lines[0], NoteDetails(), by=member, today=TODAY,
                forget=True,
            )  # fmt: skip
            return super().encode(texts, progress=progress)

    carry_out(engine, run.id, settings, encoder=ReaderMeanwhile())
    db.refresh(run)
    assert run.state == "done"
    place = db.first(ProposedPlace, run_id=run.id, note_id=notes[0].id)
    assert place.shared_words == []
    assert "kwibus" not in _everything_said_of(db, run)
    assert db.find(ProposedTheme, place.proposal_id).phrases == []


def _wait_for(db, run: ThemeRun, most: float = 90):
    end = now() + timedelta(seconds=most)
    while now() < end:
        db.commit()
        db.refresh(run)
        if run.state not in theming.ALIVE:
            theming._workers[run.id].wait()
            theming.newest_run(db, db.find(Round, run.round_id))
            assert run.id not in theming._workers
            return
        time.sleep(0.2)
    raise AssertionError(f"still {run.state} {run.stage}")
