"""The screen of step six: empty, in use, refused."""

import pytest

from models import (
    Conversation,
    Intervention,
    ReportBack,
    Retrospective,
    RetrospectiveAction,
    RetrospectiveLine,
    Round,
    Signal,
)
from sessions.looking_back import add_action, add_line
from sessions.remembering import remembered
from tests.conftest import TODAY, texts_of
from tests.screens.typing_in_tests import set_safe_text
from tests.sessions.neighbourhood_at_work import carried_out, looked_back, spoken_about


def _press(at, label):
    return next(b for b in at.button if b.label == label).click().run()


def test_a_team_that_did_nothing_yet_reads_what_comes_first(screen, round_, member):
    at = screen("retrospectives", round_, member)
    assert not at.exception
    assert "Er is nog niets om op terug te kijken" in texts_of(at)


def test_a_team_that_did_something_reads_how_to_look_back(screen, db, round_, member):
    carried_out(db, round_, member)
    at = screen("retrospectives", round_, member)
    assert "Er is nog geen terugblik" in texts_of(at)


def test_looking_back_alone_is_refused_and_with_one_resident_it_opens(screen, db, round_, member):
    carried_out(db, round_, member)
    at = screen("retrospectives", round_, member)
    _press(at, "Terugblik beginnen")
    assert "minstens één" in texts_of(at)
    next(n for n in at.number_input if n.label == "Inwoners").set_value(1)
    _press(at, "Terugblik beginnen")
    assert not at.exception
    assert db.number_of(Retrospective) == 1
    assert "Terugblik: Kookavonden" in texts_of(at)
    assert "1 inwoner" in texts_of(at)


def test_what_went_well_comes_before_what_can_be_better(screen, db, round_, member):
    held = looked_back(db, round_, member)
    add_line(db, held.id, kind="improve", text="Te laat begonnen", by=member)
    add_line(db, held.id, kind="went_well", text="De soep was op", by=member)
    at = screen("retrospectives", round_, member, record=held.id)
    assert not at.exception
    said = texts_of(at)
    assert said.index("De soep was op") < said.index("Te laat begonnen")
    assert "Rode draad" in said


def test_a_line_is_kept_and_an_empty_one_is_refused_in_its_own_words(screen, db, round_, member):
    held = looked_back(db, round_, member)
    at = screen("retrospectives", round_, member, record=held.id)
    _press(at, "Zet dit bij wat goed ging")
    assert "“Wat lukte er, en door wie?” is nog leeg" in texts_of(at)
    form = f"text:retrospective-went_well:{held.id}:went_well"
    set_safe_text(at, form, "De jongeren kookten mee")
    _press(at, "Zet dit bij wat goed ging")
    assert [line.text for line in db.every(RetrospectiveLine)] == ["De jongeren kookten mee"]


def test_an_action_gets_an_owner_and_a_sixth_is_advised_against(screen, db, round_, member):
    held = looked_back(db, round_, member)
    for number in range(5):
        add_action(db, held.id, text=f"a{number}", owner="team", due_on=TODAY, by=member)
    at = screen("retrospectives", round_, member, record=held.id)
    assert "Zo veel onthoudt een team niet" not in texts_of(at)
    set_safe_text(at, f"text:action:{held.id}:action", "Sleutel bijmaken")
    set_safe_text(at, f"text:action:{held.id}:action_owner", "bewonersgroep")
    _press(at, "Actie bewaren")
    assert not at.exception
    assert db.number_of(RetrospectiveAction) == 6
    assert "meer dan 5 acties open" in texts_of(at)


def test_last_times_actions_stand_on_top_and_can_be_ticked_off(screen, db, round_, member):
    held = looked_back(db, round_, member)
    action = add_action(db, held.id, text="Bank vragen", owner="team", due_on=TODAY, by=member)
    at = screen("retrospectives", round_, member)
    assert "Eerst: de acties van vorige keer" in texts_of(at)
    _press(at, "Deze actie is klaar")
    assert "Mooi, deze actie is klaar" in texts_of(at)
    assert "Eerst: de acties van vorige keer" not in texts_of(at)
    db.refresh(action)
    assert action.done_on is not None


def test_an_action_goes_on_as_a_signal_once(screen, db, round_, member):
    held = looked_back(db, round_, member)
    action = add_action(db, held.id, text="Bank vragen", owner="team", due_on=TODAY, by=member)
    at = screen("retrospectives", round_, member, record=action.id, within=held.id)
    _press(at, "Maak er een signaal van")
    assert [s.from_action_id for s in db.every(Signal)] == [action.id]
    assert "Maak er een signaal van" not in {b.label for b in at.button}


def test_the_next_round_opens_by_itself_with_what_is_left_over(
    screen, settings, db, round_, member
):
    held = looked_back(db, round_, member)
    add_action(db, held.id, text="Bank vragen", owner="team", due_on=TODAY, by=member)
    at = screen("retrospectives", round_, member)
    set_safe_text(at, f"text:next-round:{round_.id}:round_title", "Verder met de bank")
    _press(at, "Volgende ronde beginnen")
    assert not at.exception
    following = db.first(Round, previous_round_id=round_.id)
    assert following.title == "Verder met de bank"
    assert remembered(settings)["round"] == str(following.id)
    assert "Ronde 2 is begonnen" in texts_of(at)
    assert "Volgende ronde beginnen" not in {b.label for b in at.button}
    assert [s.observation for s in db.every(Signal, round_id=following.id)] == ["Bank vragen"]


def test_who_heard_nothing_is_named_first_and_telling_closes_the_thread(screen, db, round_, member):
    held = looked_back(db, round_, member)
    intervention = db.find(Intervention, held.intervention_id)
    spoken_about(db, intervention, member, round_=round_)
    at = screen("retrospectives", round_, member, record=held.id)
    assert "Nog niet teruggekoppeld: 1 van 1 gesprekken" in texts_of(at)
    assert "Niemand groet hier" in texts_of(at)
    set_safe_text(at, f"text:told:{held.id}:told_text", "U zei dat niemand groet.")
    _press(at, "Terugkoppeling bewaren")
    assert not at.exception
    told = db.first(ReportBack)
    assert (told.conversation_id, told.text) == (
        db.first(Conversation).id,
        "U zei dat niemand groet.",
    )
    assert "hoorden wat er met hun woorden is gedaan" in texts_of(at)


def test_words_of_four_people_are_not_on_the_card(screen, db, round_, member):
    held = looked_back(db, round_, member)
    intervention = db.find(Intervention, held.intervention_id)
    spoken_about(db, intervention, member, round_=round_, people=4, text="Vier zeiden dit")
    at = screen("retrospectives", round_, member, record=held.id)
    card = "\n".join(m.value for m in at.markdown)
    assert "“Vier zeiden dit”" not in card
    assert "zo weinig mensen" in texts_of(at)


def test_telling_nobody_is_refused(screen, db, round_, member):
    held = looked_back(db, round_, member)
    at = screen("retrospectives", round_, member, record=held.id)
    assert "steunt nog niet op gesprekken" in texts_of(at)
    set_safe_text(at, f"text:told:{held.id}:told_text", "Iets")
    _press(at, "Terugkoppeling bewaren")
    assert "Kies eerst aan wie je het vertelde" in texts_of(at)
    assert db.number_of(ReportBack) == 0


@pytest.mark.parametrize("table", [Retrospective, RetrospectiveAction, ReportBack])
def test_the_example_opens_each_kind_of_record_with_its_thread(screen, db, example, member, table):
    for record in db.every(table, order="recorded_at", limit=2):
        within = getattr(record, "retrospective_id", record.id)
        at = screen("retrospectives", example, member, record=record.id, within=within)
        assert not at.exception
        assert "Hier komt het vandaan" in texts_of(at)


def test_the_second_round_of_the_example_begins_with_what_was_left_over(
    screen, db, example, member
):
    at = screen("retrospectives", example, member)
    assert not at.exception
    assert "Eerst: de acties van vorige keer" in texts_of(at)
    assert "eerlijk antwoord geven over hun bank" in texts_of(at)


def test_an_action_of_another_neighbourhood_brings_that_one_in_view(
    screen, db, round_, member, example
):
    action = db.first(RetrospectiveAction, done_on=None)
    at = screen("retrospectives", round_, member, record=action.id)
    assert not at.exception
    assert at.sidebar.selectbox[0].value in {example.id, example.previous_round_id}
    assert "Dit is een voorbeeld" in texts_of(at)


def test_a_new_round_celebrates_what_went_well_the_time_before(screen, db, example, member):
    at = screen("retrospectives", example, member)
    said = texts_of(at)
    assert "Om te vieren uit ronde 1" in said
    assert "De muur met uitspraken werd beter gelezen" in said
