"""Step four: the words of an assignment and what they rest on."""

import pytest

from methods.refusal import Refused
from models import (
    Assignment,
    AssignmentNote,
    AssignmentTheme,
    Conversation,
    Correction,
    Dissent,
    Note,
    Signal,
    Theme,
    ThemeNote,
    now,
)
from models.assignment_evidence import (
    dissents_of,
    evidence_of,
    notes_beside,
    number_beside,
    signals_of,
    stumbling_blocks_named,
    themes_of,
)
from sessions import commissioning
from sessions.commissioning import AssignmentText
from sessions.recording import keep
from tests.conftest import TODAY

WHOLE = AssignmentText("Aanbellen", "Er hangen briefjes.", "Mensen bellen aan.")


@pytest.fixture
def talk(db, round_, member):
    return keep(
        db, Conversation(round_id=round_.id, held_on=TODAY, place="De Kom", residents=4), by=member
    )


@pytest.fixture
def theme(db, round_, member):
    return _theme(db, round_, member, "Geluid")


def _theme(db, round_, member, name, **more):
    theme = Theme(
        round_id=round_.id, name=name, accepted_by_id=member.id, accepted_at=now(), **more
    )
    return keep(db, theme, by=member)


def _note(db, talk, theme, text, position, **more):
    note = keep(db, Note(conversation_id=talk.id, text=text, position=position, **more), by=None)
    keep(db, ThemeNote(theme_id=theme.id, note_id=note.id), by=None)
    return note


def _write(db, content, round_, member, text=WHOLE, **more):
    values = {"by": member, "today": TODAY, **more}
    return commissioning.write_assignment(db, content, round_, text, **values)


def _code(call, *args, **more):
    with pytest.raises(Refused) as caught:
        call(*args, **more)
    return caught.value


def test_a_title_is_enough_to_begin_an_assignment(db, content, round_, member):
    assignment = _write(db, content, round_, member, AssignmentText("Aanbellen"))
    assert (assignment.state, assignment.present_situation) == ("concept", "")


def test_an_assignment_without_a_title_is_refused(db, content, round_, member):
    refused = _code(_write, db, content, round_, member, AssignmentText(" "))
    assert (refused.code, refused.facts["field"]) == ("text_missing", "assignment_title")


def test_a_double_tap_makes_one_assignment(db, content, round_, member, theme):
    form = theme.id
    first = _write(db, content, round_, member, theme_ids=[theme.id], record_id=form)
    again = _write(db, content, round_, member, theme_ids=[theme.id], record_id=form)
    assert first is again
    assert db.number_of(AssignmentTheme) == 1


@pytest.mark.parametrize("state", ["set_aside", "merged"])
def test_only_an_accepted_theme_leads_to_an_assignment(db, content, round_, member, state):
    theme = _theme(db, round_, member, "Weg", state=state)
    refused = _code(_write, db, content, round_, member, theme_ids=[theme.id])
    assert refused.code == "theme_not_accepted"


def test_a_phone_number_in_the_text_is_masked(db, content, round_, member):
    text = AssignmentText("Aanbellen", "Bel 06-12345678 bij geluid.")
    assert "12345678" not in _write(db, content, round_, member, text).present_situation


def test_what_is_missing_keeps_an_assignment_a_concept(db, content, round_, member, theme):
    only_now = AssignmentText("Aanbellen", "Er hangen briefjes.")
    assignment = _write(db, content, round_, member, only_now, theme_ids=[theme.id])
    refused = _code(commissioning.settle_assignment, db, assignment.id, by=member)
    assert (refused.code, refused.facts["field"]) == ("text_missing", "wanted_situation")
    assert assignment.state == "concept"


def test_an_assignment_that_answers_no_theme_is_not_settled(db, content, round_, member):
    assignment = _write(db, content, round_, member)
    assert _code(commissioning.settle_assignment, db, assignment.id, by=member).code == (
        "theme_missing"
    )


def test_both_situations_and_one_theme_are_enough_to_settle(db, content, round_, member, theme):
    assignment = _write(db, content, round_, member, theme_ids=[theme.id])
    commissioning.settle_assignment(db, assignment.id, by=member)
    assert assignment.state == "final"
    commissioning.reopen_assignment(db, assignment.id, by=member)
    assert assignment.state == "concept"
    assert "final" in [c.old_value for c in db.every(Correction, field="state")]


def test_new_words_keep_the_old_ones_beside_them(db, content, round_, member, theme):
    assignment = _write(db, content, round_, member, theme_ids=[theme.id])
    better = AssignmentText("Aanbellen", "Er hangen briefjes zonder naam.", "Mensen bellen aan.")
    commissioning.reword_assignment(
        db, content, assignment.id, better, theme_ids=[theme.id], by=member, today=TODAY
    )
    assert assignment.present_situation == "Er hangen briefjes zonder naam."
    [kept] = db.every(Correction, record_id=assignment.id)
    assert (kept.field, kept.old_value) == ("present_situation", "Er hangen briefjes.")


def test_a_settled_assignment_cannot_lose_its_last_theme(db, content, round_, member, theme):
    assignment = _write(db, content, round_, member, theme_ids=[theme.id])
    commissioning.settle_assignment(db, assignment.id, by=member)
    refused = _code(
        commissioning.reword_assignment,
        db, content, assignment.id, WHOLE, theme_ids=[], by=member, today=TODAY,
    )  # fmt: skip
    assert refused.code == "theme_missing"
    assert [t.id for t in themes_of(db, assignment.id)] == [theme.id]


def test_another_theme_takes_the_place_of_the_first_and_that_is_written_down(
    db, content, round_, member, theme
):
    other = _theme(db, round_, member, "Groeten")
    assignment = _write(db, content, round_, member, theme_ids=[theme.id])
    commissioning.reword_assignment(
        db, content, assignment.id, WHOLE, theme_ids=[other.id], by=member, today=TODAY
    )
    assert [t.name for t in themes_of(db, assignment.id)] == ["Groeten"]
    assert db.first(Correction, field="theme").old_value == str(theme.id)


def test_a_theme_that_was_merged_later_stays_linked_when_words_change(
    db, content, round_, member, theme
):
    assignment = _write(db, content, round_, member, theme_ids=[theme.id])
    theme.state = "merged"
    commissioning.reword_assignment(
        db, content, assignment.id, WHOLE, theme_ids=[theme.id], by=member, today=TODAY
    )
    assert themes_of(db, assignment.id) == [theme]


def test_literal_words_come_first_and_a_moved_note_does_not_come_along(
    db, round_, member, talk, theme
):
    _note(db, talk, theme, "Samengevat", 1)
    _note(db, talk, theme, "Letterlijk, collega", 2, kind="quote", perspective="professional")
    _note(db, talk, theme, "Letterlijk, buur", 3, kind="quote")
    moved = _note(db, talk, theme, "Verplaatst", 4, kind="quote")
    db.first(ThemeNote, note_id=moved.id).ended_at = now()
    db.flush()
    shown = [e.note.text for e in notes_beside(db, [theme.id], limit=10)]
    assert shown == ["Letterlijk, buur", "Letterlijk, collega", "Samengevat"]
    assert number_beside(db, [theme.id]) == 3
    assert number_beside(db, [theme.id], perspective="professional") == 1


def test_words_that_may_not_be_quoted_are_not_shown_as_literal(db, talk, theme):
    talk.quotes_allowed = False
    _note(db, talk, theme, "Niet letterlijk gebruiken", 1, kind="quote")
    [shown] = notes_beside(db, [theme.id], limit=10)
    assert not shown.is_literal


def test_a_note_in_two_themes_stands_beside_the_text_once(db, round_, member, talk, theme):
    other = _theme(db, round_, member, "Groeten")
    note = _note(db, talk, theme, "Beide", 1)
    keep(db, ThemeNote(theme_id=other.id, note_id=note.id), by=None)
    assert len(notes_beside(db, [theme.id, other.id], limit=10)) == 1
    assert number_beside(db, [theme.id, other.id]) == 1


def test_the_same_words_carry_each_part_once(db, content, round_, member, talk, theme):
    assignment = _write(db, content, round_, member, theme_ids=[theme.id])
    note = _note(db, talk, theme, "Er hangt een briefje.", 1, kind="quote")
    for part in ("present", "present", "wanted"):
        commissioning.rest_on_note(db, assignment.id, note.id, part, by=member)
    assert [e.link.part for e in evidence_of(db, assignment.id)] == ["present", "wanted"]
    assert commissioning.weight_of(db, assignment.id).conversations == 1


def test_an_unknown_part_is_refused(db, content, round_, member, talk, theme):
    assignment = _write(db, content, round_, member)
    note = _note(db, talk, theme, "Iets", 1)
    call = commissioning.rest_on_note
    assert _code(call, db, assignment.id, note.id, "title", by=member).code == "not_one_of"


def test_taking_words_away_leaves_a_trace_and_not_the_link(
    db, content, round_, member, talk, theme
):
    assignment = _write(db, content, round_, member)
    note = _note(db, talk, theme, "Iets", 1)
    link = commissioning.rest_on_note(db, assignment.id, note.id, "present", by=member)
    commissioning.take_away_note(db, link.id, by=member)
    assert db.number_of(AssignmentNote) == 0
    trace = db.first(Correction, field="evidence_present")
    assert (trace.record_id, trace.old_value) == (assignment.id, str(note.id))


def test_a_signal_can_be_added_twice_and_stands_there_once(db, content, round_, member):
    assignment = _write(db, content, round_, member)
    signal = keep(
        db, Signal(round_id=round_.id, observation="Briefje", observed_on=TODAY), by=member
    )
    commissioning.rest_on_signal(db, assignment.id, signal.id, by=member)
    commissioning.rest_on_signal(db, assignment.id, signal.id, by=member)
    assert signals_of(db, assignment.id) == [signal]
    commissioning.take_away_signal(db, assignment.id, signal.id, by=member)
    assert signals_of(db, assignment.id) == []
    assert db.first(Correction, field="evidence_signal").old_value == str(signal.id)


def test_stumbling_blocks_are_counted_over_notes_and_signals_each_once(
    db, content, round_, member, talk, theme
):
    assignment = _write(db, content, round_, member)
    note = _note(db, talk, theme, "Niemand zegt iets", 1, stumbling_block="not_addressing")
    for part in ("present", "wanted"):
        commissioning.rest_on_note(db, assignment.id, note.id, part, by=member)
    signal = Signal(
        round_id=round_.id, observation="Stil", observed_on=TODAY, stumbling_block="not_addressing"
    )
    commissioning.rest_on_signal(db, assignment.id, keep(db, signal, by=member).id, by=member)
    assert stumbling_blocks_named(db, assignment.id) == {"not_addressing": 2}


def test_who_disagrees_with_a_theme_travels_along(db, content, round_, member, theme):
    other = _theme(db, round_, member, "Los")
    for about, text in ((theme, "Het is juist te stil."), (other, "Hoort er niet bij.")):
        keep(db, Dissent(theme_id=about.id, text=text), by=member)
    assignment = _write(db, content, round_, member, theme_ids=[theme.id])
    assert [d.text for d, _ in dissents_of(db, assignment.id)] == ["Het is juist te stil."]


def test_what_happens_here_already_needs_words(db, content, round_, member):
    assignment = _write(db, content, round_, member)
    call = commissioning.add_already_here
    assert _code(call, db, assignment.id, " ", by=member).code == "text_missing"
    line = call(db, assignment.id, "Buren vegen samen.", by=member)
    assert (line.text, line.party_id) == ("Buren vegen samen.", None)


def test_the_assignment_of_the_example_rests_mostly_on_residents(db, example):
    found = [a for a in db.every(Assignment) if a.title.startswith("Van de achterkant")]
    weight = commissioning.weight_of(db, found[0].id)
    assert weight.lines == 14
    assert weight.by_part == {"present": 8, "wanted": 6}
