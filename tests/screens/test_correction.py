"""Better words, and taking a missed name out, on every screen that shows what was typed."""

import pytest

from models import (
    AlreadyHere,
    Assignment,
    Choice,
    Correction,
    Dissent,
    Intervention,
    InterventionTask,
    ReportBack,
    Retrospective,
    RetrospectiveAction,
    Round,
    SharingSession,
    Signal,
    SignalFollowUp,
    StepMove,
    TeamName,
)
from sessions.recording import keep
from tests.conftest import TODAY, texts_of
from tests.screens.typing_in_tests import safe_text_facts, set_safe_text

SCREENS = {
    "signals": (Signal, Signal),
    "themes": (Dissent, Dissent),
    "sharing_sessions": (SharingSession, TeamName),
    "interventions": (Intervention, InterventionTask),
    "retrospectives": (ReportBack, ReportBack),
}


@pytest.mark.parametrize("module", SCREENS)
def test_a_screen_that_shows_a_text_lets_people_correct_it(screen, db, example, member, module):
    shown, table = SCREENS[module]
    record = db.first(shown)
    asked = record.theme_id if shown is Dissent else record.id
    at = screen(module, example, member, record=asked)
    assert not at.exception
    ids = {str(r.id) for r in db.every(table)}
    keys = [e.key for e in at.get("bidi_component") if e.key and e.key.startswith("text:correct:")]
    assert any(key.split(":")[2] in ids for key in keys)


def test_a_name_in_a_follow_up_is_taken_out_of_the_text_and_of_the_old_line(
    screen, db, round_, member
):
    signal = keep(
        db, Signal(round_id=round_.id, observation="Ruzie.", observed_on=TODAY), by=member
    )
    line = SignalFollowUp(signal_id=signal.id, text="Piet gebeld.", followed_up_on=TODAY)
    line = keep(db, line, by=member)
    db.commit()
    at = screen("signals", round_, member, record=signal.id)
    which = next(s for s in at.selectbox if s.label == "Welke tekst?")
    which.set_value(f"{line.id}:text").run()
    field = f"text:correct:{line.id}:text:follow_up"
    assert safe_text_facts(at, field)["value"] == "Piet gebeld."
    set_safe_text(at, field, "Iemand gebeld.")
    next(c for c in at.checkbox if c.label.startswith("Er stond een naam")).check()
    _press(at, "Verbetering bewaren")
    assert not at.exception
    db.refresh(line)
    assert line.text == "Iemand gebeld."
    assert [c.old_value for c in db.every(Correction, record_id=line.id)] == [""]
    assert "Piet" not in texts_of(at)


def test_a_text_that_is_emptied_is_refused(screen, db, example, member):
    told = db.first(ReportBack)
    at = screen("retrospectives", example, member, record=told.id)
    set_safe_text(at, f"text:correct:{told.id}:text:told_text", " ")
    _press(at, "Verbetering bewaren")
    assert "is nog leeg" in texts_of(at)


def test_options_and_decisions_and_what_is_here_already_can_be_corrected(
    screen, db, example, member
):
    choice = db.first(Choice)
    at = screen("interventions", example, member, record=choice.id)
    assert any(choice.reason[:80] in label for label in _offered(at))
    here = db.first(AlreadyHere)
    assignment = db.find(Assignment, here.assignment_id)
    at = screen("interventions", example, member, record=assignment.id)
    keys = [e.key for e in at.get("bidi_component")]
    lines = {str(h.id) for h in db.every(AlreadyHere, assignment_id=assignment.id)}
    assert any(k.split(":")[2] in lines for k in keys if k.startswith("text:correct:"))


def test_the_actions_and_lines_of_a_retrospective_can_be_corrected(screen, db, example, member):
    action = db.first(RetrospectiveAction)
    held = db.find(Retrospective, action.retrospective_id)
    at = screen("retrospectives", example, member, record=held.id)
    assert not at.exception
    assert f"Wie pakt het op? · {action.owner}" in _offered(at)


def test_the_reason_for_a_step_back_can_be_corrected(screen, db, example, member):
    move = next(m for m in db.every(StepMove) if m.reason)
    at = screen("administration", db.find(Round, move.round_id), member)
    assert not at.exception
    assert any(move.reason[:80] in label for label in _offered(at))


def _offered(at):
    """What may be chosen at the question which text, as the labels that people read."""
    return [o for box in at.selectbox if box.label == "Welke tekst?" for o in box.options]


def _press(at, label):
    next(b for b in at.button if b.label == label).click().run()
