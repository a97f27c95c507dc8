"""The red thread on a page of its own: picked, asked for, and everything of one kind."""

from uuid import uuid4

from models import Intervention, Note, Round, Signal
from models.thread import KINDS
from sessions.tracing import strand_of, thread_of
from tests.conftest import texts_of


def _links(at):
    return [e.proto.label for e in at.get("page_link")]


def test_a_round_without_records_says_where_a_thread_begins(screen, round_, member):
    at = screen("red_thread", round_, member)
    assert not at.exception
    assert "daar start elke draad" in texts_of(at)


def test_a_full_round_offers_something_to_follow(screen, example, member):
    at = screen("red_thread", example, member)
    assert not at.exception
    assert [s.label for s in at.selectbox if s.label == "Kies"] == ["Kies"]


def test_the_address_decides_which_record_is_followed(screen, db, example, member):
    signal = db.first(Signal, round_id=example.previous_round_id)
    at = screen("red_thread", db.find(Round, signal.round_id), member, record=signal.id)
    assert not at.exception
    assert [s for s in at.selectbox if s.label == "Kies"] == []
    assert "Hier komt het vandaan" in texts_of(at)


def test_a_record_that_is_gone_lets_people_pick_another(screen, example, member):
    at = screen("red_thread", example, member, record=uuid4())
    assert not at.exception
    assert "Dit staat er niet meer" in texts_of(at)
    assert [s.label for s in at.selectbox if s.label == "Kies"] == ["Kies"]


def test_beyond_five_of_a_kind_the_rest_is_one_link_away_and_a_page_at_a_time(
    screen, db, example, member
):
    intervention = db.first(Intervention)
    notes = _strand(db, intervention, "note")
    assert notes.total > 20
    at = screen("interventions", example, member, record=intervention.id)
    assert f"Bekijk ze alle {notes.total}" in _links(at)
    more = {"kind": "intervention", "all": "note"}
    at = screen("red_thread", example, member, record=intervention.id, **more)
    assert not at.exception
    first = _first_words(db, intervention, page=1)
    second = _first_words(db, intervention, page=2)
    shown = "\n".join(_links(at))
    assert len(first) == 20
    assert all(words in shown for words in first)
    assert not any(words in shown for words in second)


def test_the_pages_together_hold_every_record_once(db, example):
    intervention = db.first(Intervention)
    for kind in KINDS:
        found, page = [], 1
        total = thread_strand(db, intervention, kind, 1).total
        while len(found) < total:
            found += [k.id for k in thread_strand(db, intervention, kind, page).knots]
            page += 1
        assert len(set(found)) == len(found) == total


def thread_strand(db, intervention, kind, page):
    return strand_of(db, "intervention", intervention.id, kind, onward=False, page=page, per_page=7)


def _strand(db, intervention, kind):
    back = thread_of(db, "intervention", intervention.id).came_from
    return next(s for s in back if s.kind == kind)


def _first_words(db, intervention, *, page):
    strand = strand_of(
        db, "intervention", intervention.id, "note", onward=False, page=page, per_page=20
    )
    notes = [db.find(Note, knot.id) for knot in strand.knots]
    return [note.text.split(".")[0].split(",")[0][:25].replace("'", "") for note in notes]
