"""The screen of step five: options, decisions, carrying out."""

from datetime import date

from models import (
    AlreadyHere,
    Assignment,
    Choice,
    Intervention,
    InterventionLog,
    InterventionTask,
    Option,
    Round,
)
from sessions import choosing
from sessions.commissioning import AssignmentText, write_assignment
from sessions.tackling import start_intervention
from tests.conftest import TODAY, texts_of
from tests.screens.typing_in_tests import set_safe_text


def _press(at, label):
    next(b for b in at.button if b.label == label).click().run()


def _first_round(db):
    return db.every(Round, order="number")[0]


def _assignment(db, content, round_, member):
    text = AssignmentText("Samen schoon", "Vuil.", "Groepen houden samen het plein schoon.")
    return write_assignment(db, content, round_, text, by=member, today=TODAY)


def _option(db, content, round_, member):
    assignment = _assignment(db, content, round_, member)
    return choosing.put_on_table(db, content, assignment.id, title="Thee op de stoep", by=member)


def _chosen(db, content, round_, member):
    option = _option(db, content, round_, member)
    return choosing.decide(
        db, option.id, "chosen", reason="Zo.", decided_on=TODAY, by=member, today=TODAY
    )


def test_without_an_assignment_the_screen_says_what_to_write_first(screen, round_, member):
    at = screen("interventions", round_, member)
    assert not at.exception
    assert "Schrijf eerst een opdracht" in texts_of(at)


def test_the_list_shows_what_is_carried_out_and_what_could_be_done(screen, db, example, member):
    at = screen("interventions", _first_round(db), member)
    assert not at.exception
    assert "Klusdagen achter Het Wiel" in texts_of(at)
    assert "mogelijkheden op tafel" in texts_of(at)


def test_what_happens_here_already_is_asked_before_anything_is_proposed(
    screen, db, content, round_, member
):
    assignment = _assignment(db, content, round_, member)
    at = screen("interventions", round_, member, record=assignment.id)
    assert not at.exception
    assert "Kijk eerst samen wat hier al gebeurt" in texts_of(at)
    assert "Wat ervoor spreekt" not in texts_of(at)
    set_safe_text(at, f"text:already-here:{assignment.id}:already_here", "Buren vegen samen.")
    _press(at, "Dit erbij zetten")
    assert db.number_of(AlreadyHere, assignment_id=assignment.id) == 1
    assert "Wat ervoor spreekt" in texts_of(at)


def test_a_team_that_asked_around_in_vain_sees_the_proposals_too(
    screen, db, content, round_, member
):
    assignment = _assignment(db, content, round_, member)
    at = screen("interventions", round_, member, record=assignment.id)
    next(c for c in at.checkbox if "hier gebeurt nog niets aan" in c.label).check().run()
    assert not at.exception
    shown = texts_of(at)
    assert "Plaats 1" in shown
    assert "geen geldige inschatting van de sfeer" in shown


def test_in_danger_the_screen_says_112_and_proposes_nothing(screen, db, content, round_, member):
    assignment = _assignment(db, content, round_, member)
    at = screen("interventions", round_, member, record=assignment.id)
    next(c for c in at.checkbox if "hier gebeurt nog niets aan" in c.label).check().run()
    next(c for c in at.checkbox if "gevaar" in c.label).check().run()
    assert not at.exception
    assert "Bel 112" in texts_of(at)
    assert "Plaats 1" not in texts_of(at)


def test_a_proposal_comes_on_the_table(screen, db, example, member):
    assignment = next(a for a in db.every(Assignment) if a.title.startswith("Wie iets kan"))
    before = db.number_of(Option, assignment_id=assignment.id)
    at = screen("interventions", example, member, record=assignment.id)
    _press(at, "Leg dit op tafel")
    assert not at.exception
    assert db.number_of(Option, assignment_id=assignment.id) == before + 1
    assert "Ligt al op tafel" in texts_of(at)


def test_an_own_idea_without_a_name_is_refused(screen, db, content, round_, member):
    assignment = _assignment(db, content, round_, member)
    at = screen("interventions", round_, member, record=assignment.id)
    _press(at, "Eigen idee op tafel leggen")
    assert "“Wat is het idee?” is nog leeg" in texts_of(at)
    assert db.number_of(Option) == 0


def test_refused_options_stay_visible_with_their_reason(screen, db, example, member):
    assignment = next(a for a in db.every(Assignment) if a.title.startswith("Van de achterkant"))
    at = screen("interventions", _first_round(db), member, record=assignment.id)
    assert not at.exception
    assert "Niet gekozen (3)" in texts_of(at)
    assert "plakbriefjes" in texts_of(at)


def test_no_decision_is_stored_without_its_reason(screen, db, content, round_, member):
    option = _option(db, content, round_, member)
    at = screen("interventions", round_, member, record=option.id, within=option.assignment_id)
    next(r for r in at.radio if r.label == "Wat besluiten jullie?").set_value("refused").run()
    _press(at, "Besluit bewaren")
    assert "“Waarom?” is nog leeg" in texts_of(at)
    assert db.number_of(Choice) == 0
    set_safe_text(at, f"text:decide:{option.id}:choice_reason", "Te koud op de stoep.")
    _press(at, "Besluit bewaren")
    assert not at.exception
    assert db.first(Choice, option_id=option.id).decision == "refused"
    assert "Te koud op de stoep" in texts_of(at)


def test_a_choice_in_the_address_opens_its_option_with_the_thread_of_the_choice(
    screen, db, content, round_, member
):
    choice = _chosen(db, content, round_, member)
    at = screen("interventions", round_, member, record=choice.id, within=choice.option_id)
    assert not at.exception
    assert at.title[0].value == "Thee op de stoep"
    assert "Rode draad" in texts_of(at)


def test_what_was_chosen_is_started_and_opens(screen, db, content, round_, member):
    choice = _chosen(db, content, round_, member)
    at = screen("interventions", round_, member, record=choice.option_id)
    _press(at, "Aanpak beginnen")
    assert not at.exception
    assert db.first(Intervention, choice_id=choice.id).title == "Thee op de stoep"
    assert "Verdeel nu de taken" in texts_of(at)


def test_a_task_without_an_owner_is_refused_and_with_one_it_is_kept(
    screen, db, content, round_, member
):
    choice = _chosen(db, content, round_, member)
    intervention = start_intervention(db, choice.id, title="Thee", by=member)
    at = screen("interventions", round_, member, record=intervention.id)
    set_safe_text(at, f"text:task:{intervention.id}:task", "Thermoskan lenen")
    next(d for d in at.date_input if d.label == "Klaar voor").set_value(date(2027, 5, 4)).run()
    assert "Dodenherdenking" in texts_of(at)
    set_safe_text(at, f"text:task:{intervention.id}:task", "Thermoskan lenen")
    _press(at, "Taak bewaren")
    assert "“Wie doet het?” is nog leeg" in texts_of(at)
    set_safe_text(at, f"text:task:{intervention.id}:task", "Thermoskan lenen")
    set_safe_text(at, f"text:task:{intervention.id}:task_owner", "buurthuis")
    _press(at, "Taak bewaren")
    assert not at.exception
    [task] = db.every(InterventionTask)
    assert (task.owner, task.due_on) == ("buurthuis", date(2027, 5, 4))
    _press(at, "Dit is klaar")
    db.expire_all()
    assert db.find(InterventionTask, task.id).done_on is not None


def test_the_example_shows_planned_beside_done_and_the_way_to_the_retrospective(
    screen, db, example, member
):
    intervention = db.first(Intervention, title="Klusdagen achter Het Wiel")
    at = screen("interventions", _first_round(db), member, record=intervention.id)
    assert not at.exception
    shown = texts_of(at)
    assert "4 van 6 taken klaar" in shown
    assert "2 taken kwamen later klaar dan gepland" in shown
    assert "Te weinig handschoenen" in shown
    before = db.number_of(InterventionLog)
    _press(at, "In het logboek zetten")
    assert "is nog leeg" in texts_of(at)
    assert db.number_of(InterventionLog) == before
