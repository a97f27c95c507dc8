"""What people decided about themes can be taken back, exactly and no further."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from methods.refusal import Refused
from models import (
    Assignment,
    AssignmentTheme,
    Correction,
    Dissent,
    Member,
    ProposedTheme,
    Theme,
    ThemeDecision,
    ThemeNote,
)
from models.database import Database
from models.sub_theme import parts_of_proposal
from models.tally import round_tally
from models.theme_notes import decided_notes, taken_out_notes
from sessions import theming
from sessions.accounts import introduce
from sessions.note_placing import add_note, move_note, move_notes, take_note_out
from sessions.sharing import name_what_you_see, start_session
from sessions.sub_theming import notes_within, parts_within
from sessions.theme_deciding import (
    accept_part,
    accept_proposal,
    bring_proposal_back,
    bring_theme_back,
    join_proposal,
    make_theme,
    rename_theme,
    set_proposal_aside,
    set_theme_aside,
)
from sessions.theme_hearing import dissent, hear_other_side
from sessions.theme_regrouping import merge_themes, split_theme
from sessions.theme_undoing import last_decisions, undo_decision
from sessions.tracing import starting_points, thread_of
from tests.conftest import TODAY
from tests.sessions.codebook_reading import read_with_codebook
from tests.sessions.neighbourhood_talks import hold_talks, read_now, said


def _standing(db):
    """Which note stands in which theme, and how each theme stands: all that a decision changes."""
    db.expire_all()
    links = {
        (n.note_id, n.theme_id, n.placed_by_hand, n.other_side)
        for n in db.every(ThemeNote, ended_at=None)
    }
    themes = {(t.id, t.name, t.description, t.state, t.merged_into_id) for t in db.every(Theme)}
    proposals = {(p.id, p.decision, p.accepted_theme_id) for p in db.every(ProposedTheme)}
    answers = {(a.assignment_id, a.theme_id) for a in db.every(AssignmentTheme)}
    views = {(d.id, d.theme_id) for d in db.every(Dissent)}
    return links, {t for t in themes if t[3] != "undone"}, proposals, answers, views


def _last(db, round_):
    return last_decisions(db, round_, limit=1)[0]


@pytest.fixture
def talked(db, engine, settings, round_, member):
    """Forty notes, read by the machine, and two themes with three notes each."""
    notes = hold_talks(db, round_, said(40))
    one = make_theme(db, round_, "Rommel", note_ids=[n.id for n in notes[:3]], by=member)
    two = make_theme(db, round_, "Avonden", note_ids=[n.id for n in notes[3:6]], by=member)
    dissent(db, one.id, perspective="resident", text="Het valt wel mee.", by=member)
    assignment = Assignment(round_id=round_.id, title="Rust op het plein")
    db.add(assignment)
    db.flush()
    db.add(AssignmentTheme(assignment_id=assignment.id, theme_id=one.id))
    db.commit()
    read_now(db, engine, settings, round_, member)
    return notes, one, two


DECISIONS = {
    "accept": lambda db, p, notes, one, two, by: accept_proposal(db, p.id, "Parkeren", by=by),
    "join": lambda db, p, notes, one, two, by: join_proposal(db, p.id, two.id, by=by),
    "aside": lambda db, p, notes, one, two, by: set_proposal_aside(db, p.id, by=by),
    "rename": lambda db, p, notes, one, two, by: rename_theme(
        db, one.id, "Wie ruimt het op?", description="Bij de glasbak.", by=by
    ),
    "add": lambda db, p, notes, one, two, by: add_note(db, notes[0].id, two.id, by=by),
    "take_out": lambda db, p, notes, one, two, by: take_note_out(db, notes[0].id, one.id, by=by),
    "move": lambda db, p, notes, one, two, by: move_note(db, notes[0].id, one.id, two.id, by=by),
    "merge": lambda db, p, notes, one, two, by: merge_themes(db, one.id, two.id, by=by),
    "split": lambda db, p, notes, one, two, by: split_theme(
        db, one.id, [notes[0].id], "Ratten", by=by
    ),
    "theme_aside": lambda db, p, notes, one, two, by: set_theme_aside(db, one.id, by=by),
    "other_side": lambda db, p, notes, one, two, by: hear_other_side(
        db, notes[0].id, one.id, by=by
    ),
}


@pytest.mark.parametrize("kind", DECISIONS)
def test_a_decision_is_one_line_and_taking_it_back_leaves_all_as_it_was(
    db, round_, member, talked, kind
):
    proposal = theming.proposal_of(db, round_).cards[0].proposal
    decided, before = db.number_of(ThemeDecision), _standing(db)
    DECISIONS[kind](db, proposal, *talked, member)
    assert db.number_of(ThemeDecision) == decided + 1
    assert _standing(db) != before
    last = _last(db, round_)
    assert (last.kind, last.by, last.is_undone) == (kind, "Sam", False)
    undo_decision(db, last.id, by=member)
    assert _standing(db) == before
    undo_decision(db, last.id, by=member)
    assert _standing(db) == before, "taking back twice is taking back once"
    assert _last(db, round_).is_undone


@pytest.mark.parametrize("kind", ["back", "theme_back"])
def test_bringing_back_can_be_taken_back_as_well(db, round_, member, talked, kind):
    _, one, _ = talked
    proposal = theming.proposal_of(db, round_).cards[0].proposal
    if kind == "back":
        set_proposal_aside(db, proposal.id, by=member)
    else:
        set_theme_aside(db, one.id, by=member)
    before = _standing(db)
    if kind == "back":
        bring_proposal_back(db, proposal.id, by=member)
    else:
        bring_theme_back(db, one.id, by=member)
    undo_decision(db, _last(db, round_).id, by=member)
    assert _standing(db) == before


def test_a_theme_that_was_taken_back_is_nowhere_and_its_name_is_free(
    db, content, round_, member, talked
):
    session = start_session(
        db, content, round_, held_on=TODAY, residents=3, volunteers=0, professionals=1, by=member,
        today=TODAY,
    )  # fmt: skip
    seen = name_what_you_see(db, session.id, "Stille avonden", by=member)
    counted = round_tally(db, round_.id)["themes_accepted"]
    theme = make_theme(db, round_, seen.text, team_name_id=seen.id, by=member)
    assert [k.kind for s in thread_of(db, "sharing_session", session.id).led_to for k in s.knots
            ].count("theme") == 1  # fmt: skip
    undo_decision(db, _last(db, round_).id, by=member)
    assert theme.state == "undone"
    assert "Stille avonden" not in {t.name for t, _ in theming.themes_of(db, round_)}
    assert round_tally(db, round_.id)["themes_accepted"] == counted
    assert [name.id for name in theming.unused_names(db, round_)] == [seen.id]
    led_to = thread_of(db, "sharing_session", session.id).led_to
    assert "theme" not in {k.kind for s in led_to for k in s.knots}
    assert theme.id not in {knot.id for knot in starting_points(db, round_, "theme")}
    again = make_theme(db, round_, "Stille avonden", team_name_id=seen.id, by=member)
    assert again.id != theme.id
    with pytest.raises(Refused) as refused:
        add_note(db, talked[0][0].id, theme.id, by=member)
    assert refused.value.code == "theme_undone"


def test_a_proposal_that_was_accepted_and_taken_back_can_be_accepted_again(
    db, round_, member, talked
):
    card = theming.proposal_of(db, round_).cards[0]
    first = accept_proposal(db, card.proposal.id, "Parkeren", by=member)
    undo_decision(db, _last(db, round_).id, by=member)
    assert card.proposal.id in {c.proposal.id for c in theming.proposal_of(db, round_).cards}
    second = accept_proposal(db, card.proposal.id, "Parkeren", by=member)
    assert (first.id != second.id, first.state, second.state) == (True, "undone", "accepted")
    assert theming.voices_of(db, second) == card.voices


def test_the_machine_may_propose_again_what_somebody_put_in_a_theme_and_took_back(
    db, round_, member, talked
):
    notes, _, two = talked
    add_note(db, notes[0].id, two.id, by=member)
    undo_decision(db, _last(db, round_).id, by=member)
    assert taken_out_notes(db, round_.id) == set()
    take_note_out(db, notes[3].id, two.id, by=member)
    assert taken_out_notes(db, round_.id) == {(notes[3].id, two.id)}
    undo_decision(db, _last(db, round_).id, by=member)
    assert taken_out_notes(db, round_.id) == set()
    assert (notes[3].id, two.id) in decided_notes(db, round_.id)


def _rename(db, notes, theme, other, by):
    rename_theme(db, theme.id, "Waar laat je je auto?", by=by)


def _move_out(db, notes, theme, other, by):
    link = db.every(ThemeNote, theme_id=theme.id, ended_at=None)[0]
    move_note(db, link.note_id, theme.id, other.id, by=by)


def _add(db, notes, theme, other, by):
    add_note(db, notes[0].id, theme.id, by=by)


def _differ(db, notes, theme, other, by):
    dissent(db, theme.id, perspective="resident", text="Er is plek zat.", by=by)


def _answer(db, notes, theme, other, by):
    assignment = db.every(Assignment)[0]
    db.add(AssignmentTheme(assignment_id=assignment.id, theme_id=theme.id))
    db.commit()


def _merge_into(db, notes, theme, other, by):
    merge_themes(db, other.id, theme.id, by=by)


@pytest.mark.parametrize("later", [_rename, _move_out, _add, _differ, _answer, _merge_into])
def test_a_theme_is_not_taken_back_when_somebody_built_on_it_since(
    db, round_, member, talked, later
):
    notes, one, _ = talked
    card = theming.proposal_of(db, round_).cards[0]
    theme = accept_proposal(db, card.proposal.id, "Parkeren", by=member)
    decision = _last(db, round_)
    later(db, notes, theme, one, member)
    before = _standing(db)
    with pytest.raises(Refused) as refused:
        undo_decision(db, decision.id, by=member)
    assert refused.value.code == "undo_later_change"
    assert _standing(db) == before, "a refusal changes nothing"


def test_decisions_are_taken_back_one_after_the_other(db, round_, member, talked):
    before = _standing(db)
    theme = accept_proposal(
        db, theming.proposal_of(db, round_).cards[0].proposal.id, "Parkeren", by=member
    )
    rename_theme(db, theme.id, "Waar laat je je auto?", by=member)
    rename_theme(db, theme.id, "Nergens plek", by=member)
    set_theme_aside(db, theme.id, by=member)
    for _ in range(4):
        newest = next(d for d in last_decisions(db, round_, limit=9) if d.can_be_undone)
        undo_decision(db, newest.id, by=member)
    assert _standing(db) == before


def test_a_merge_is_not_taken_back_when_its_notes_moved_on(db, round_, member, talked):
    notes, one, two = talked
    three = make_theme(db, round_, "Ratten", by=member)
    merge_themes(db, one.id, two.id, by=member)
    merged = _last(db, round_)
    move_note(db, notes[0].id, two.id, three.id, by=member)
    with pytest.raises(Refused):
        undo_decision(db, merged.id, by=member)
    undo_decision(db, _last(db, round_).id, by=member)
    undo_decision(db, merged.id, by=member)
    assert {link.note_id for link in db.every(ThemeNote, theme_id=one.id, ended_at=None)} == {
        note.id for note in notes[:3]
    }


def test_an_assignment_that_let_go_of_a_merged_theme_does_not_get_it_back(
    db, round_, member, talked
):
    _, one, two = talked
    merge_themes(db, one.id, two.id, by=member)
    db.delete(db.first(AssignmentTheme, theme_id=two.id))
    db.commit()
    undo_decision(db, _last(db, round_).id, by=member)
    assert db.number_of(AssignmentTheme) == 0


def test_a_note_does_not_go_back_to_a_theme_that_was_merged_since(db, round_, member, talked):
    notes, one, two = talked
    move_note(db, notes[0].id, one.id, two.id, by=member)
    moved = _last(db, round_)
    three = make_theme(db, round_, "Ratten", by=member)
    merge_themes(db, one.id, three.id, by=member)
    before = _standing(db)
    with pytest.raises(Refused) as refused:
        undo_decision(db, moved.id, by=member)
    assert refused.value.code == "undo_later_change"
    assert _standing(db) == before


def test_a_name_that_somebody_else_uses_now_does_not_come_back(db, round_, member, talked):
    _, one, two = talked
    rename_theme(db, one.id, "Wie ruimt het op?", by=member)
    renamed = _last(db, round_)
    rename_theme(db, two.id, "Rommel", by=member)
    with pytest.raises(Refused) as refused:
        undo_decision(db, renamed.id, by=member)
    assert refused.value.code == "theme_name_taken"
    assert one.name == "Wie ruimt het op?"


def test_a_name_that_was_forgotten_stands_in_no_decision_and_does_not_come_back(
    db, round_, member, talked
):
    _, one, _ = talked
    rename_theme(db, one.id, "De rommel van Kwibus", by=member)
    rename_theme(db, one.id, "Rommel op straat", by=member, forget=True)
    kept = str([d.model_dump_json() for d in db.every(ThemeDecision)])
    assert "Kwibus" not in kept
    assert "Rommel" not in kept, "what was typed stands once, among the old lines"
    named, forgotten = last_decisions(db, round_, limit=2)[::-1]
    assert not forgotten.can_be_undone
    for decision in (forgotten, named):
        with pytest.raises(Refused):
            undo_decision(db, decision.id, by=member)
    assert one.name == "Rommel op straat"
    assert "Kwibus" not in {line.old_value for line in db.every(Correction)}


def test_who_took_a_decision_back_is_kept(db, round_, member, talked):
    robin = introduce(db, "Robin")
    set_theme_aside(db, talked[1].id, by=member)
    decision = _last(db, round_)
    undo_decision(db, decision.id, by=robin)
    line = db.first(Correction, record_id=decision.id, field="undone_at")
    assert line.recorded_by_id == robin.id


def test_a_part_of_a_theme_becomes_a_theme_of_its_own_and_leaves_the_other(
    db, content, round_, member
):
    notes = hold_talks(db, round_, said(8, ("rubbish",)))
    proposal = read_with_codebook(db, round_, {"rubbish": notes[:5], "vermin": notes[5:]})
    theme = accept_proposal(db, proposal.id, "Rommel", by=member)
    parts = parts_within(db, content, theme)
    assert [(part.slug, part.notes) for part in parts] == [("rubbish", 5), ("vermin", 3)]
    rats = split_theme(db, theme.id, notes_within(db, theme, parts[1]), "Ratten", by=member)
    held = {t.name: v.notes for t, v in theming.themes_of(db, round_)}
    assert held == {"Rommel": 5, "Ratten": 3}
    assert rats.origin == "machine"
    assert not any(n.placed_by_hand for n in db.every(ThemeNote, theme_id=rats.id))
    assert [part.slug for part in parts_within(db, content, theme)] == ["rubbish"]


def test_a_part_of_a_proposal_is_taken_over_and_the_rest_stays_open(db, round_, member):
    notes = hold_talks(db, round_, said(8, ("rubbish",)))
    proposal = read_with_codebook(db, round_, {"rubbish": notes[:5], "vermin": notes[5:]})
    rats = accept_part(db, proposal.id, "vermin", "Ratten", by=member)
    assert theming.voices_of(db, rats).notes == 3
    card = theming.proposal_of(db, round_).cards[0]
    assert (card.voices.notes, parts_of_proposal(db, proposal.id)) == (5, [("rubbish", 5)])
    with pytest.raises(Refused) as refused:
        accept_part(db, proposal.id, "vermin", "Nog meer ratten", by=member)
    assert refused.value.code == "part_decided"
    rest = accept_proposal(db, proposal.id, "Rommel", by=member)
    assert theming.voices_of(db, rest).notes == 5
    undo_decision(db, _last(db, round_).id, by=member)
    undo_decision(db, _last(db, round_).id, by=member)
    assert theming.proposal_of(db, round_).cards[0].voices.notes == 5


def test_nothing_ticked_moves_nothing(db, round_, member, talked):
    _, one, two = talked
    before = _standing(db)
    for move in (
        lambda: move_notes(db, [], one.id, two.id, by=member),
        lambda: split_theme(db, one.id, [], "Ratten", by=member),
    ):
        with pytest.raises(Refused) as refused:
            move()
        assert refused.value.code == "nothing_ticked"
    assert _standing(db) == before


def test_the_other_side_goes_along_when_themes_merge(db, round_, member, talked):
    notes, one, two = talked
    hear_other_side(db, notes[0].id, one.id, by=member)
    merge_themes(db, one.id, two.id, by=member)
    assert db.first(ThemeNote, note_id=notes[0].id, theme_id=two.id).other_side
    take_note_out(db, notes[0].id, two.id, by=member)
    with pytest.raises(Refused) as refused:
        hear_other_side(db, notes[0].id, two.id, by=member)
    assert refused.value.code == "note_taken_out"


def test_two_members_accept_the_same_proposal_from_screens_of_before(
    db, engine, round_, member, talked
):
    proposal_id = theming.proposal_of(db, round_).cards[0].proposal.id
    robin_id = introduce(db, "Robin").id
    with Database(engine) as other:
        robin = other.find(Member, robin_id)
        seen = theming.proposal_of(other, round_).cards[0].proposal
        assert not seen.decision
        mine = accept_proposal(db, proposal_id, "Parkeren", by=member)
        same = accept_proposal(other, proposal_id, "Parkeren", by=robin)
        assert same.id == mine.id
        with pytest.raises(Refused) as refused:
            accept_proposal(other, proposal_id, "Auto's", by=robin)
        assert (refused.value.code, refused.value.facts["name"]) == ("proposal_decided", "Parkeren")
        for decide in (
            lambda: set_proposal_aside(other, proposal_id, by=robin),
            lambda: join_proposal(other, proposal_id, talked[1].id, by=robin),
        ):
            with pytest.raises(Refused) as refused:
                decide()
            assert refused.value.code == "proposal_decided"
    db.expire_all()
    assert db.number_of(Theme, proposal_id=proposal_id) == 1
    assert db.number_of(ThemeDecision, kind="accept") == 1


def test_a_note_that_a_colleague_just_moved_does_not_end_up_in_two_themes(
    db, engine, round_, member, talked
):
    notes, one, two = talked
    three = make_theme(db, round_, "Ratten", by=member)
    robin_id = introduce(db, "Robin").id
    note_id, one_id, two_id, three_id = notes[0].id, one.id, two.id, three.id
    with Database(engine) as other:
        robin = other.find(Member, robin_id)
        assert other.first(ThemeNote, note_id=note_id, theme_id=one_id, ended_at=None)
        move_note(db, note_id, one_id, two_id, by=member)
        move_note(other, note_id, one_id, two_id, by=robin)
        with pytest.raises(Refused) as refused:
            move_note(other, note_id, one_id, three_id, by=robin)
        assert (refused.value.code, refused.value.facts["name"]) == ("note_moved", "Avonden")
        take_note_out(other, note_id, one_id, by=robin)
    db.expire_all()
    standing = db.every(ThemeNote, note_id=note_id, ended_at=None)
    assert [link.theme_id for link in standing] == [two_id]
    assert db.number_of(ThemeDecision, kind="move") == 1


def test_two_members_press_in_the_same_instant(db, engine, round_, member, talked):
    proposal_id = theming.proposal_of(db, round_).cards[0].proposal.id
    _, one, two = talked
    one_id, two_id = one.id, two.id
    members = [member.id, introduce(db, "Robin").id]
    together = Barrier(2)

    def press(member_id):
        with Database(engine) as own:
            who = own.find(Member, member_id)
            together.wait()
            theme = accept_proposal(own, proposal_id, "Parkeren", by=who)
            together.wait()
            merge_themes(own, one_id, two_id, by=who)
            return theme.id

    with ThreadPoolExecutor(2) as pool:
        made = list(pool.map(press, members))
    db.expire_all()
    assert made[0] == made[1]
    assert db.number_of(Theme, name="Parkeren") == 1
    assert db.number_of(ThemeNote, theme_id=two_id, ended_at=None) == 6
    assert db.number_of(ThemeDecision, kind="merge") == 1


def test_two_members_take_the_same_decision_back(db, engine, round_, member, talked):
    before = _standing(db)
    set_theme_aside(db, talked[1].id, by=member)
    decision_id, members = _last(db, round_).id, [member.id, introduce(db, "Robin").id]

    def press(member_id):
        with Database(engine) as own:
            undo_decision(own, decision_id, by=own.find(Member, member_id))

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(press, members))
    assert _standing(db) == before
