"""Counting who speaks in a theme: conversations first, nobody twice."""

from models.theme_count import notes_in_round, proposal_voices, theme_voices
from models.theme_notes import decided_notes, taken_out_notes
from sessions import theming
from sessions.note_placing import add_note, take_note_out
from sessions.theme_deciding import make_theme, set_theme_aside
from tests.sessions.neighbourhood_talks import hold_talks, read_now, said


def test_a_conversation_in_which_all_three_spoke_counts_once(db, round_, member):
    notes = hold_talks(db, round_, said(20))
    theme = make_theme(db, round_, "Avonden", note_ids=[n.id for n in notes[:12]], by=member)
    voices = theme_voices(db, round_.id)[theme.id]
    assert (voices.conversations, voices.notes) == (2, 12)
    assert voices.by_perspective == {"resident": 4, "volunteer": 4, "professional": 4}
    assert notes_in_round(db, round_.id) == 20


def test_a_note_that_was_taken_out_no_longer_counts(db, round_, member):
    notes = hold_talks(db, round_, said(3))
    theme = make_theme(db, round_, "Avonden", note_ids=[n.id for n in notes], by=member)
    take_note_out(db, notes[0].id, theme.id, by=member)
    assert theme_voices(db, round_.id)[theme.id].by_perspective == {
        "volunteer": 1, "professional": 1,
    }  # fmt: skip
    assert taken_out_notes(db, round_.id) == {(notes[0].id, theme.id)}
    add_note(db, notes[0].id, theme.id, by=member)
    assert taken_out_notes(db, round_.id) == set()


def test_a_proposal_counts_only_what_people_did_not_place_since(
    db, engine, settings, round_, member
):
    hold_talks(db, round_, said(20))
    run = read_now(db, engine, settings, round_, member)
    card = theming.proposal_of(db, round_).cards[0]
    note_id = card.proposal.typical[0]
    theme = make_theme(db, round_, "Avonden", by=member)
    add_note(db, note_id, theme.id, by=member)
    after = proposal_voices(db, run.id, card.proposal.id)[card.proposal.id]
    assert after.notes == card.voices.notes - 1
    assert proposal_voices(db, run.id)[card.proposal.id] == after


def test_notes_of_a_theme_that_lies_aside_stay_decided(db, round_, member):
    notes = hold_talks(db, round_, said(2))
    theme = make_theme(db, round_, "Avonden", note_ids=[notes[0].id], by=member)
    set_theme_aside(db, theme.id, by=member)
    assert decided_notes(db, round_.id) == [(notes[0].id, theme.id)]


def test_a_neighbourhood_next_door_is_not_counted(db, example, round_, member):
    hold_talks(db, round_, said(2))
    assert theme_voices(db, round_.id) == {}
    assert notes_in_round(db, round_.id) == 2
