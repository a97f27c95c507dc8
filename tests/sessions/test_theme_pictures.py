"""The map of notes, and putting what was picked on it in a theme in one go."""

from operator import attrgetter

import pytest

from methods.refusal import Refused
from models import ThemeDecision, ThemeNote
from sessions import theme_pictures
from sessions.note_placing import take_note_out
from sessions.stepping import begin_neighbourhood
from sessions.theme_deciding import accept_proposal, make_theme
from sessions.theme_pictures import Dot, dots_of, dots_within, newest_reading, put_notes
from sessions.theming import proposal_of
from tests.conftest import TODAY
from tests.sessions.neighbourhood_talks import hold_talks, read_now, said


def _notes_in(db, theme):
    return {link.note_id for link in db.every(ThemeNote, theme_id=theme.id, ended_at=None)}


def _dot(note, x, y):
    return Dot(note.id, note.text, note.perspective, x, y, None)


def test_picked_notes_go_to_a_theme_in_one_decision(db, round_, member):
    notes = hold_talks(db, round_, said(6))
    theme = make_theme(db, round_, "Avonden", by=member)
    before = db.number_of(ThemeDecision)
    put_notes(db, round_, [n.id for n in notes[:4]], theme.id, by=member)
    assert _notes_in(db, theme) == {n.id for n in notes[:4]}
    assert db.number_of(ThemeDecision) == before + 1


def test_picked_twice_or_tapped_twice_stands_there_once(db, round_, member):
    notes = hold_talks(db, round_, said(2))
    theme = make_theme(db, round_, "Avonden", by=member)
    for _ in range(2):
        put_notes(db, round_, [notes[0].id, notes[0].id], theme.id, by=member)
    assert db.number_of(ThemeNote, theme_id=theme.id) == 1


def test_a_note_stays_in_its_other_theme_unless_it_is_moved(db, round_, member):
    notes = hold_talks(db, round_, said(2))
    one = make_theme(db, round_, "Avonden", note_ids=[n.id for n in notes], by=member)
    two = make_theme(db, round_, "Rommel", by=member)
    put_notes(db, round_, [notes[0].id], two.id, by=member)
    assert _notes_in(db, one) == {n.id for n in notes}
    put_notes(db, round_, [notes[0].id], two.id, by=member, out_of_others=True)
    assert (_notes_in(db, one), _notes_in(db, two)) == ({notes[1].id}, {notes[0].id})


def test_nothing_picked_is_refused(db, round_, member):
    theme = make_theme(db, round_, "Avonden", by=member)
    with pytest.raises(Refused, match="nothing_picked"):
        put_notes(db, round_, [], theme.id, by=member)


def test_notes_of_another_round_are_refused_and_nothing_moves(db, round_, member):
    here = hold_talks(db, round_, said(1))
    other = begin_neighbourhood(db, name="Overkant", by=member, today=TODAY)
    there = hold_talks(db, other, said(1))
    theme = make_theme(db, round_, "Avonden", by=member)
    with pytest.raises(Refused, match="theme_elsewhere"):
        put_notes(db, round_, [here[0].id, there[0].id], theme.id, by=member)
    db.rollback()
    assert _notes_in(db, theme) == set()


def test_a_frame_picks_what_lies_in_it_edges_included(db, round_):
    notes = hold_talks(db, round_, said(3))
    dots = [_dot(notes[0], 0.0, 0.0), _dot(notes[1], 1.0, 1.0), _dot(notes[2], 1.1, 1.0)]
    assert dots_within(dots, [], {"x": [1.0, 0.0], "y": [0.0, 1.0]}) == [notes[0].id, notes[1].id]


def test_half_a_frame_picks_nothing_and_a_single_dot_goes_beside_it(db, round_):
    notes = hold_talks(db, round_, said(2))
    dots = [_dot(notes[0], 0.0, 0.0), _dot(notes[1], 1.0, 1.0)]
    assert dots_within(dots, [], {"x": [0.0, 2.0]}) == []
    assert dots_within(dots, [str(notes[1].id), "niets"], {}) == [notes[1].id]


def test_a_note_that_was_taken_out_of_its_theme_has_no_place_on_the_map(
    db, engine, settings, round_, member
):
    hold_talks(db, round_, said(40))
    run = read_now(db, engine, settings, round_, member)
    card = proposal_of(db, round_).cards[0]
    theme = accept_proposal(db, card.proposal.id, "Rommel", by=member)
    note_id = next(iter(_notes_in(db, theme)))
    assert {
        d.theme for d in dots_of(db, round_, run, attrgetter("label"))[0] if d.note_id == note_id
    } == {"Rommel"}
    take_note_out(db, note_id, theme.id, by=member)
    assert {
        d.theme for d in dots_of(db, round_, run, attrgetter("label"))[0] if d.note_id == note_id
    } == {None}


def test_a_map_of_part_of_the_notes_says_of_how_many(
    db, engine, settings, round_, member, monkeypatch
):
    hold_talks(db, round_, said(40))
    read_now(db, engine, settings, round_, member)
    monkeypatch.setattr(theme_pictures, "MOST_DOTS", 10)
    dots, read = dots_of(db, round_, newest_reading(db, round_), attrgetter("label"))
    assert (len(dots), read) == (10, 40)
    again, _ = dots_of(db, round_, newest_reading(db, round_), attrgetter("label"))
    assert [d.note_id for d in again] == [d.note_id for d in dots]


def _themes_of_dot(db, round_, run, note_id):
    dots, _ = dots_of(db, round_, run, attrgetter("label"))
    return {dot.theme for dot in dots if dot.note_id == note_id}
