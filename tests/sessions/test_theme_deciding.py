"""What people decided about themes stands, whatever the machine reads afterwards."""

import pytest

from methods.refusal import Refused
from models import (
    Assignment,
    AssignmentTheme,
    Correction,
    Dissent,
    Note,
    ProposedPlace,
    ProposedTheme,
    Theme,
    ThemeNote,
    ThemeRun,
)
from models.assignment_evidence import themes_of
from sessions import theming
from sessions.note_placing import add_note, move_note, take_note_out
from sessions.sharing import name_what_you_see, start_session
from sessions.theme_deciding import (
    accept_proposal,
    bring_proposal_back,
    bring_theme_back,
    join_proposal,
    make_theme,
    rename_theme,
    set_proposal_aside,
    set_theme_aside,
)
from sessions.theme_hearing import dissent
from sessions.theme_regrouping import merge_themes
from sessions.theme_storing import store_reading
from tests.conftest import TODAY
from tests.sessions.neighbourhood_talks import hold_talks, read_now, said
from toolkit.reading import Placement, Reading
from toolkit.reading import ProposedTheme as Cluster


def _notes_in(db, theme):
    return {link.note_id for link in db.every(ThemeNote, theme_id=theme.id, ended_at=None)}


def test_ten_decisions_about_sixty_notes_stand_after_twenty_more_notes_and_a_new_reading(
    db, engine, settings, content, round_, member
):
    hold_talks(db, round_, said(60))
    session = start_session(
        db, content, round_, held_on=TODAY, residents=4, volunteers=1, professionals=1, by=member,
        today=TODAY,
    )  # fmt: skip
    seen = name_what_you_see(db, session.id, "Stille avonden", by=member)
    read_now(db, engine, settings, round_, member)
    cards = theming.proposal_of(db, round_).cards
    assert len(cards) >= 4
    first, second, third, fourth = (card.proposal for card in cards[:4])

    # 1-2: two proposals become themes, 3: one of them gets a better name.
    rubbish = accept_proposal(db, first.id, "Wie ruimt het op?", by=member)
    parking = accept_proposal(db, second.id, second.label, by=member)
    rename_theme(db, parking.id, "Waar laat je je auto?", by=member)
    # 4: what the team saw becomes a theme of its own, 5: a note is put in it by hand.
    quiet = make_theme(db, round_, seen.text, team_name_id=seen.id, by=member)
    moved, lost, both = sorted(_notes_in(db, rubbish))[:3]
    move_note(db, moved, rubbish.id, quiet.id, by=member)
    # 6: a note is taken out, 7: another stands in two themes.
    take_note_out(db, lost, rubbish.id, by=member)
    add_note(db, both, parking.id, by=member)
    # 8: a proposal is set aside, 9: another joins a theme, 10: a view that differs is kept.
    set_proposal_aside(db, third.id, by=member)
    aside_notes = {p.note_id for p in db.every(ProposedPlace, proposal_id=third.id)}
    join_proposal(db, fourth.id, quiet.id, by=member)
    dissent(db, quiet.id, perspective="resident", text="Het is hier juist fijn stil.", by=member)
    before = {t.id: _notes_in(db, t) for t in (rubbish, parking, quiet)}

    hold_talks(db, round_, said(20, start=60))
    run = read_now(db, engine, settings, round_, member)
    assert run.state == "done"
    db.expire_all()

    assert {t.name for t, _ in theming.themes_of(db, round_)} == {
        "Wie ruimt het op?", "Waar laat je je auto?", "Stille avonden",
    }  # fmt: skip
    assert {t.id: _notes_in(db, t) for t in (rubbish, parking, quiet)} == before
    assert moved in before[quiet.id] - before[rubbish.id]
    assert both in before[rubbish.id] & before[parking.id]
    assert db.first(Theme, id=quiet.id).team_name_id == seen.id
    assert db.number_of(Dissent, theme_id=quiet.id) == 1
    proposal = theming.proposal_of(db, round_)
    offered = {
        p.note_id: p.proposal_id for p in db.every(ProposedPlace, run_id=run.id) if p.proposal_id
    }
    decided = set().union(*before.values())
    assert not decided & set(offered), "a note that people placed is offered again"
    of_rubbish = {c.proposal.id for c in proposal.cards if c.theme and c.theme.id == rubbish.id}
    assert offered.get(lost) not in of_rubbish or lost not in offered
    again = {c.proposal.id for c in proposal.aside}
    assert any(offered.get(note) in again for note in aside_notes), "it came back by itself"


def test_the_machine_does_not_put_a_note_back_where_people_took_it_out(
    db, engine, settings, round_, member
):
    hold_talks(db, round_, said(40))
    read_now(db, engine, settings, round_, member)
    theme = accept_proposal(
        db, theming.proposal_of(db, round_).cards[0].proposal.id, "Rommel", by=member
    )
    for note_id in sorted(_notes_in(db, theme))[:3]:
        take_note_out(db, note_id, theme.id, by=member)
    out = {link.note_id for link in db.every(ThemeNote, theme_id=theme.id) if link.ended_at}
    run = read_now(db, engine, settings, round_, member)
    joins = {p.id for p in db.every(ProposedTheme, run_id=run.id, accepted_theme_id=theme.id)}
    places = {p.note_id: p for p in db.every(ProposedPlace, run_id=run.id, note_id=out)}
    assert not [p for p in places.values() if p.proposal_id in joins]
    assert "taken_out" in {p.reason for p in places.values()}


def test_accepting_the_same_proposal_twice_gives_one_theme(db, engine, settings, round_, member):
    hold_talks(db, round_, said(20))
    read_now(db, engine, settings, round_, member)
    proposal = theming.proposal_of(db, round_).cards[0].proposal
    one = accept_proposal(db, proposal.id, "Rommel", by=member)
    two = accept_proposal(db, proposal.id, "Rommel", by=member)
    assert one.id == two.id
    assert db.number_of(Theme) == 1


def test_a_theme_without_a_name_is_refused_and_the_proposal_stays_open(
    db, engine, settings, round_, member
):
    hold_talks(db, round_, said(20))
    read_now(db, engine, settings, round_, member)
    proposal = theming.proposal_of(db, round_).cards[0].proposal
    with pytest.raises(Refused) as refused:
        accept_proposal(db, proposal.id, "  ", by=member)
    assert refused.value.code == "text_missing"
    db.rollback()
    assert theming.proposal_of(db, round_).cards[0].proposal.id == proposal.id


def test_merging_takes_notes_dissents_and_assignments_along(db, round_, member):
    notes = hold_talks(db, round_, said(4))
    small = make_theme(db, round_, "Scooters", note_ids=[n.id for n in notes[:2]], by=member)
    large = make_theme(db, round_, "Avonden", note_ids=[n.id for n in notes[1:]], by=member)
    dissent(db, small.id, perspective="volunteer", text="Het zijn er drie.", by=member)
    assignment = Assignment(round_id=round_.id, title="Rust op het plein")
    db.add(assignment)
    db.flush()
    db.add(AssignmentTheme(assignment_id=assignment.id, theme_id=small.id))
    db.commit()
    merge_themes(db, small.id, large.id, by=member)
    assert _notes_in(db, large) == {n.id for n in notes}
    assert _notes_in(db, small) == set()
    assert db.first(Dissent, theme_id=large.id).text == "Het zijn er drie."
    assert db.first(AssignmentTheme, assignment_id=assignment.id, theme_id=large.id)
    assert not db.first(AssignmentTheme, assignment_id=assignment.id, theme_id=small.id)
    assert [t.name for t in themes_of(db, assignment.id)] == ["Avonden"]
    assert db.first(Correction, record_id=assignment.id, field="theme").old_value == str(small.id)
    assert (small.state, small.merged_into_id) == ("merged", large.id)


def test_a_theme_does_not_merge_into_itself(db, round_, member):
    theme = make_theme(db, round_, "Scooters", by=member)
    with pytest.raises(Refused) as refused:
        merge_themes(db, theme.id, theme.id, by=member)
    assert refused.value.code == "same_theme"


def test_a_better_name_keeps_the_old_one(db, round_, member):
    theme = make_theme(db, round_, "Overlast", by=member)
    rename_theme(db, theme.id, "Nergens om te zitten", by=member)
    assert theme.name == "Nergens om te zitten"
    assert db.first(Correction, record_id=theme.id, field="name").old_value == "Overlast"


def test_what_was_set_aside_can_be_brought_back_whole(db, engine, settings, round_, member):
    hold_talks(db, round_, said(20))
    read_now(db, engine, settings, round_, member)
    proposal = theming.proposal_of(db, round_).cards[0].proposal
    set_proposal_aside(db, proposal.id, by=member)
    assert proposal.id not in {c.proposal.id for c in theming.proposal_of(db, round_).cards}
    bring_proposal_back(db, proposal.id, by=member)
    theme = accept_proposal(db, proposal.id, "Rommel", by=member)
    held = _notes_in(db, theme)
    set_theme_aside(db, theme.id, by=member)
    assert theming.themes_of(db, round_) == []
    bring_theme_back(db, theme.id, by=member)
    assert [t.id for t, _ in theming.themes_of(db, round_)] == [theme.id]
    assert _notes_in(db, theme) == held


def test_two_themes_of_a_round_cannot_have_one_name(db, round_, member):
    make_theme(db, round_, "Stille avonden", by=member)
    other = make_theme(db, round_, "Rommel", by=member)
    with pytest.raises(Refused) as refused:
        make_theme(db, round_, "stille avonden", by=member)
    assert refused.value.code == "theme_name_taken"
    with pytest.raises(Refused):
        rename_theme(db, other.id, "Stille avonden", by=member)
    assert rename_theme(db, other.id, "Rommel", description="Bij de glasbak.", by=member)


def test_a_double_tap_makes_one_theme(db, round_, member):
    one = make_theme(db, round_, "Stille avonden", by=member)
    two = make_theme(db, round_, "Stille avonden", by=member, record_id=one.id)
    assert one.id == two.id


def test_a_cluster_that_was_laid_aside_stays_so_when_half_its_notes_were_placed_by_hand(
    db, engine, settings, round_, member
):
    hold_talks(db, round_, said(40))
    run = read_now(db, engine, settings, round_, member)
    aside = theming.proposal_of(db, round_).cards[0].proposal
    set_proposal_aside(db, aside.id, by=member)
    held = sorted(p.note_id for p in db.every(ProposedPlace, proposal_id=aside.id))
    placed = held[: len(held) * 6 // 10]
    theme = make_theme(db, round_, "Uitgezocht", note_ids=placed, by=member)
    # The machine finds the rest of that cluster again.
    rest = tuple(str(note_id) for note_id in held[len(placed) :])
    again = ThemeRun(round_id=run.round_id, state="running")
    db.add(again)
    db.flush()
    reading = Reading(
        (Cluster(1, "Rest", (), rest, rest[:3], 1),),
        tuple(Placement(note_id, 1, None, "good", "resembles") for note_id in rest),
        "lexical", {}, "",
    )  # fmt: skip
    fixed = {str(note_id): str(theme.id) for note_id in placed}
    store_reading(db, again, reading, db.every(Note), fixed=fixed, vectors={})
    assert db.first(ProposedTheme, run_id=again.id).decision == "set_aside"
