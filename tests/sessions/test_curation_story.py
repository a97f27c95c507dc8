"""A team curates three hundred notes, fifty more come in, and the machine reads again: every one
of thirty decisions stands. With the shipped model and codebook, on notes by unseen writers."""

from datetime import date
from itertools import pairwise
from uuid import UUID

import pytest

from methods.codebook.examples import examples
from models import Conversation, Note, ProposedPlace, ProposedTheme, Theme, ThemeNote, ThemeRun
from sessions import theming
from sessions.codebook_loading import HELD_BACK
from sessions.note_placing import add_note, move_note, take_note_out
from sessions.recording import keep
from sessions.theme_deciding import (
    accept_proposal,
    make_theme,
    rename_theme,
    set_proposal_aside,
)
from sessions.theme_worker import carry_out

HELD = [e for e in examples(HELD_BACK) if e.writer == "natural"]
FIRST, NEW = HELD[:300], HELD[300:350]


@pytest.fixture
def modelled(settings):
    """The model that comes along, instead of the comparison of words that tests use."""
    return settings.model_copy(update={"model": None})


def write(db, round_, member, said, *, per_talk=15):
    """Notes over conversations of fifteen lines, voices in turn."""
    for start in range(0, len(said), per_talk):
        talk = Conversation(round_id=round_.id, held_on=date(2026, 3, 1 + start % 20), residents=5)
        keep(db, talk, by=member)
        for number, example in enumerate(said[start : start + per_talk], start=1):
            voice = ("resident", "resident", "volunteer", "professional")[number % 4]
            note = Note(
                conversation_id=talk.id, position=number, text=example.text, perspective=voice
            )
            keep(db, note, by=member)
    db.commit()


def read(db, engine, settings, round_, member):
    run = theming.start_run(db, settings, round_, by=member, launch=lambda *_: None)
    carry_out(engine, run.id, settings)
    db.expire_all()
    run = db.find(ThemeRun, run.id)
    assert run.state == "done", run.error_code
    return run


def standing(db):
    """(note, theme) for everything that people placed and did not end."""
    return {(link.note_id, link.theme_id) for link in db.every(ThemeNote, ended_at=None)}


def test_thirty_decisions_stand_when_fifty_notes_come_in(db, engine, modelled, round_, member):
    write(db, round_, member, FIRST)
    run = read(db, engine, modelled, round_, member)
    cards = theming.proposal_of(db, round_).cards
    assert len(cards) >= 15
    unplaced = db.number_of(ProposedPlace, run_id=run.id, proposal_id=None)
    assert unplaced <= 0.1 * len(FIRST)

    # Ten accepted, four of them under a name of the team's own; two laid aside.
    accepted = [
        accept_proposal(db, card.proposal.id, f"Thema {n}", by=member)
        for n, card in enumerate(cards[:10])
    ]
    for theme in accepted[:4]:
        rename_theme(db, theme.id, f"{theme.name} in onze woorden", by=member)
    aside = [card.proposal.id for card in cards[10:12]]
    for proposal_id in aside:
        set_proposal_aside(db, proposal_id, by=member)
    # Eight notes moved, three taken out, two in a second theme, one theme made by hand.
    moved, out, also = [], [], []
    for theme, target in pairwise(accepted[:9]):
        link = db.every(ThemeNote, theme_id=theme.id, ended_at=None)[0]
        move_note(db, link.note_id, theme.id, target.id, by=member)
        moved.append((link.note_id, target.id))
    for theme in accepted[3:6]:
        links = db.every(ThemeNote, theme_id=theme.id, ended_at=None)
        note_id = next(x.note_id for x in links if (x.note_id, theme.id) not in moved)
        take_note_out(db, note_id, theme.id, by=member)
        out.append((note_id, theme.id))
    for theme in accepted[6:8]:
        link = db.every(ThemeNote, theme_id=theme.id, ended_at=None)[-1]
        add_note(db, link.note_id, accepted[9].id, by=member)
        also.append((link.note_id, accepted[9].id))
    by_hand = make_theme(db, round_, "Dat zag alleen de tafel", by=member)
    before = standing(db)
    names = {theme.id: theme.name for theme in db.every(Theme)}
    assert len(accepted) + 4 + len(aside) + len(moved) + len(out) + len(also) + 1 == 30

    write(db, round_, member, NEW)
    again = read(db, engine, modelled, round_, member)

    assert standing(db) == before
    assert {theme.id: theme.name for theme in db.every(Theme)} == names
    assert set(moved) | set(also) <= before
    assert db.find(Theme, by_hand.id).state == "accepted"
    offered = {
        (place.note_id, db.find(ProposedTheme, place.proposal_id).accepted_theme_id)
        for place in db.every(ProposedPlace, run_id=again.id)
        if place.proposal_id
    }
    assert not offered & {(UUID(str(note)), theme) for note, theme in out}
    # The new notes have a place, most of them in a theme that the team has already.
    new_texts = {example.text for example in NEW}
    places = {p.note_id: p for p in db.every(ProposedPlace, run_id=again.id)}
    fresh = [places[note.id] for note in db.every(Note) if note.text in new_texts]
    assert len(fresh) == len(NEW)
    assert sum(place.proposal_id is None for place in fresh) <= 0.1 * len(NEW)
    joined = {
        p.id for p in db.every(ProposedTheme, run_id=again.id) if p.accepted_theme_id is not None
    }
    assert sum(place.proposal_id in joined for place in fresh) >= 10
    # What it would have put elsewhere is told, and changed nothing.
    assert again.settings["decided"] == len({note for note, _ in before})
    assert again.settings["would_move"] >= 0
