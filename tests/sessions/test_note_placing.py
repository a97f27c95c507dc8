"""Where notes may go: into a theme that stands in this round, and never out of sight."""

from uuid import uuid4

import pytest

from methods.refusal import Refused
from models import Note, ProposedPlace, ProposedTheme, ThemeNote
from models.theme_count import TAKEN_OUT
from models.theme_notes import taken_out_notes, unplaced_notes
from sessions import theming
from sessions.note_placing import add_note, move_note, take_note_out
from sessions.stepping import begin_neighbourhood
from sessions.theme_deciding import (
    accept_proposal,
    join_proposal,
    make_theme,
    set_theme_aside,
)
from sessions.theme_regrouping import merge_themes
from tests.conftest import TODAY
from tests.sessions.neighbourhood_talks import hold_talks, read_now, said


def _notes_in(db, theme):
    return {link.note_id for link in db.every(ThemeNote, theme_id=theme.id, ended_at=None)}


def _accounted_for(db, round_):
    """Every note of the round: in a theme, on a card, unplaced or unread, and in one of these."""
    proposal = theming.proposal_of(db, round_)
    in_themes = {
        note_id
        for state in ("accepted", "set_aside")
        for theme, _ in theming.themes_of(db, round_, state=state)
        for note_id in _notes_in(db, theme)
    }
    on_cards = sum(card.voices.notes for card in [*proposal.cards, *proposal.aside])
    return len(in_themes) + on_cards + sum(proposal.unplaced.values()) + proposal.unread


def test_every_note_is_in_a_theme_on_a_card_unplaced_or_unread(
    db, engine, settings, round_, member
):
    hold_talks(db, round_, [*said(40), "!!!"])
    run = read_now(db, engine, settings, round_, member)
    assert _accounted_for(db, round_) == 41
    first, second = (card.proposal for card in theming.proposal_of(db, round_).cards[:2])
    theme = accept_proposal(db, first.id, "Rommel", by=member)
    join_proposal(db, second.id, theme.id, by=member)
    assert _accounted_for(db, round_) == 41
    of_first = db.every(ProposedPlace, proposal_id=first.id)[0].note_id
    of_second = db.every(ProposedPlace, proposal_id=second.id)[0].note_id
    take_note_out(db, of_first, theme.id, by=member)
    take_note_out(db, of_second, theme.id, by=member)
    assert _accounted_for(db, round_) == 41
    assert theming.proposal_of(db, round_).unplaced[TAKEN_OUT] == 2
    listed = unplaced_notes(db, run.id, TAKEN_OUT, limit=10)
    assert {line.note.id for line in listed} == {of_first, of_second}

    hold_talks(db, round_, ["Dit kwam er later bij."])
    assert _accounted_for(db, round_) == 42
    read_now(db, engine, settings, round_, member)
    decided = next(iter(sorted(_notes_in(db, theme))))
    take_note_out(db, decided, theme.id, by=member)
    assert _accounted_for(db, round_) == 42
    set_theme_aside(db, theme.id, by=member)
    assert _accounted_for(db, round_) == 42


def test_notes_for_a_theme_that_was_merged_go_where_it_went(db, engine, settings, round_, member):
    hold_talks(db, round_, said(40))
    read_now(db, engine, settings, round_, member)
    small, middle, large = (
        make_theme(db, round_, name, by=member) for name in ("Scooters", "Lawaai", "Avonden")
    )
    merge_themes(db, small.id, middle.id, by=member)
    merge_themes(db, middle.id, large.id, by=member)
    card = theming.proposal_of(db, round_).cards[0]
    card.proposal.accepted_theme_id = small.id
    db.commit()
    assert theming.card_of(db, card.proposal).theme.id == large.id
    assert join_proposal(db, card.proposal.id, small.id, by=member).id == large.id
    assert len(_notes_in(db, large)) == card.voices.notes
    other = next(n for n in db.every(Note) if n.id not in _notes_in(db, large))
    add_note(db, other.id, small.id, by=member)
    assert other.id in _notes_in(db, large)
    assert _notes_in(db, small) == _notes_in(db, middle) == set()
    with pytest.raises(Refused) as refused:
        move_note(db, other.id, small.id, large.id, by=member)
    assert refused.value.code == "same_theme"
    take_note_out(db, other.id, small.id, by=member)
    assert other.id not in _notes_in(db, large)


@pytest.mark.parametrize("which", ["lies_aside", "elsewhere"])
def test_no_note_goes_to_a_theme_that_lies_aside_or_is_of_another_round(
    db, engine, settings, round_, member, which
):
    notes = hold_talks(db, round_, said(20))
    read_now(db, engine, settings, round_, member)
    standing = make_theme(db, round_, "Rommel", note_ids=[notes[0].id], by=member)
    where = round_
    if which == "elsewhere":
        where = begin_neighbourhood(db, name="Maanhoek", by=member, today=TODAY)
    closed = make_theme(db, where, "Avonden", by=member)
    if which == "lies_aside":
        set_theme_aside(db, closed.id, by=member)
    proposal = theming.proposal_of(db, round_).cards[0].proposal
    for put in (
        lambda: add_note(db, notes[1].id, closed.id, by=member),
        lambda: move_note(db, notes[0].id, standing.id, closed.id, by=member),
        lambda: join_proposal(db, proposal.id, closed.id, by=member),
    ):
        with pytest.raises(Refused) as refused:
            put()
        assert refused.value.code == f"theme_{which}"
    assert _notes_in(db, closed) == set()
    assert _notes_in(db, standing) == {notes[0].id}
    assert not db.find(ProposedTheme, proposal.id).decision


def test_a_note_that_is_not_there_cannot_be_moved(db, round_, member):
    one, two = (make_theme(db, round_, name, by=member) for name in ("Rommel", "Avonden"))
    with pytest.raises(Refused) as refused:
        move_note(db, uuid4(), one.id, two.id, by=member)
    assert refused.value.code == "not_there"


def test_a_note_taken_out_of_a_theme_is_not_offered_to_the_one_it_was_merged_into(
    db, round_, member
):
    notes = hold_talks(db, round_, said(4))
    small = make_theme(db, round_, "Scooters", note_ids=[n.id for n in notes[:2]], by=member)
    large = make_theme(db, round_, "Avonden", note_ids=[n.id for n in notes[2:]], by=member)
    take_note_out(db, notes[0].id, small.id, by=member)
    merge_themes(db, small.id, large.id, by=member)
    assert taken_out_notes(db, round_.id) == {(notes[0].id, large.id)}
    add_note(db, notes[0].id, large.id, by=member)
    assert taken_out_notes(db, round_.id) == set()
