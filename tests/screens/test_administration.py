"""Beheer on screen: names and codes, the example out in one click, copies, own content."""

import pytest

from models import Member, Neighbourhood, PolicyGoal, Round
from sessions import overlaying
from sessions.accounts import introduce
from sessions.backing_up import copies
from sessions.demonstrating import add_example, remove_example
from sessions.recording import correct
from sessions.remembering import remembered
from sessions.stepping import begin_neighbourhood
from tests.conftest import TODAY, texts_of
from tests.screens.typing_in_tests import set_safe_text


def _press(at, label):
    return next(b for b in at.button if b.label == label).click().run()


def _tick(at, part):
    next(c for c in at.checkbox if part in c.label).check().run()


def test_a_round_gets_another_name(screen, db, round_, member):
    at = screen("administration", round_, member)
    assert not at.exception
    set_safe_text(at, f"text:round:{round_.id}:round_title", "De Hoek")
    _press(at, "Ronde aanpassen")
    db.refresh(round_)
    assert round_.title == "De Hoek"
    assert "Wat er stond, is ook bewaard" in texts_of(at)


def test_something_that_is_no_cbs_code_is_refused_in_words(screen, db, round_, member):
    at = screen("administration", round_, member)
    set_safe_text(at, f"text:place:{round_.neighbourhood_id}:cbs_code", "Zoetermeer")
    _press(at, "Wijk aanpassen")
    assert "geen CBS-code" in texts_of(at)
    set_safe_text(at, f"text:place:{round_.neighbourhood_id}:cbs_code", "WK063712")
    _press(at, "Wijk aanpassen")
    assert "Vul ook het jaar" in texts_of(at)
    next(n for n in at.number_input if n.label == "Jaar van de code").set_value(2025)
    _press(at, "Wijk aanpassen")
    place = db.find(Neighbourhood, round_.neighbourhood_id)
    db.refresh(place)
    assert (place.cbs_code, place.cbs_year) == ("WK063712", 2025)


def test_a_policy_goal_is_made_and_shown_with_its_programme(screen, db, round_, member):
    at = screen("administration", round_, member)
    for field, text in {
        "policy_programme": "Samen",
        "policy_line": "Prettig wonen",
        "policy_goal_title": "Buren kennen buren",
    }.items():
        set_safe_text(at, f"text:policy-goal:{round_.id}:{field}", text)
    _press(at, "Doel maken en bij deze ronde zetten")
    assert not at.exception
    assert db.number_of(PolicyGoal) == 3
    assert "**Programma:** Samen" in texts_of(at)


def test_a_second_neighbourhood_opens_by_itself(screen, settings, db, round_, member):
    at = screen("administration", round_, member)
    set_safe_text(at, "text:neighbourhood:neighbourhood_name", "De Horst")
    _press(at, "Wijk beginnen")
    assert not at.exception
    begun = db.first(Round, title="De Horst")
    assert remembered(settings)["round"] == str(begun.id)
    assert "De nieuwe wijk staat in beeld" in texts_of(at)


def test_the_example_goes_after_a_tick_and_one_click_and_the_own_round_opens(
    screen, settings, db, round_, example, member
):
    at = screen("administration", example, member)
    assert "Voorbeeld weghalen" not in {b.label for b in at.button}
    _tick(at, "Haal Wilgenrade helemaal weg")
    _press(at, "Voorbeeld weghalen")
    assert not at.exception
    assert db.number_of(Neighbourhood) == 1
    assert "round" not in remembered(settings)
    assert remembered(settings)["member"] == str(member.id)
    assert "Dit is een voorbeeld" not in texts_of(at)
    assert "Voorbeeld erbij zetten" in {b.label for b in at.button}


def test_with_only_the_example_the_welcome_is_next(screen, settings, db, example, member):
    at = screen("administration", example, member)
    _tick(at, "Haal Wilgenrade helemaal weg")
    _press(at, "Voorbeeld weghalen")
    assert not at.exception
    assert {"Wijk beginnen", "Open het voorbeeld"} <= {b.label for b in at.button}


def test_whoever_worked_under_a_name_of_the_example_is_asked_for_a_name(
    screen, settings, db, round_, example
):
    somebody = db.every(Member, is_example=True)[0]
    at = screen("administration", example, somebody)
    _tick(at, "Haal Wilgenrade helemaal weg")
    _press(at, "Voorbeeld weghalen")
    assert not at.exception
    assert "member" not in remembered(settings)
    assert [b.label for b in at.button] == ["Naam bewaren"]


def test_an_example_can_be_put_in_again_after_the_own_work_came_to_rest_on_it(db):
    example = add_example(db)
    somebody = introduce(db, db.every(Member, is_example=True)[0].name)
    own = begin_neighbourhood(db, name="Zonnehoek", by=somebody, today=TODAY)
    correct(db, own, "policy_goal_id", example.policy_goal_id, by=somebody)
    db.commit()
    remove_example(db)
    assert db.find(Member, somebody.id).is_example is False
    assert own.policy_goal_id is not None
    assert db.number_of(Member) == 1
    assert add_example(db).title == example.title
    remove_example(db)
    assert [r.id for r in db.every(Round)] == [own.id]


def test_the_example_is_added_beside_the_own_neighbourhood(screen, db, round_, member):
    at = screen("administration", round_, member)
    _press(at, "Voorbeeld erbij zetten")
    assert not at.exception
    assert db.number_of(Neighbourhood, is_example=True) == 1
    assert "Dit is een voorbeeld" not in texts_of(at)


def test_a_name_is_corrected_and_a_colleagues_name_is_not_taken(screen, db, round_, member):
    introduce(db, "Noor")
    at = screen("administration", round_, member)
    form = f"text:rename:{member.id}:desk_name"
    set_safe_text(at, form, "Noor")
    _press(at, "Naam aanpassen")
    assert "Er is al iemand die Noor heet" in texts_of(at)
    set_safe_text(at, form, "Samira")
    _press(at, "Naam aanpassen")
    assert "Je werkt als Samira" in texts_of(at)
    db.refresh(member)
    assert member.name == "Samira"


def test_somebody_else_takes_the_desk_and_the_work_stays_who_did_it(screen, db, round_, member):
    at = screen("administration", round_, member)
    set_safe_text(at, f"text:rename:{member.id}:desk_name", "Noor")
    _tick(at, "Hier zit nu iemand anders")
    _press(at, "Naam aanpassen")
    assert "Je werkt als Noor" in texts_of(at)
    db.refresh(member)
    assert member.name == "Sam"


def test_a_copy_is_made_with_one_click_and_can_be_downloaded(screen, settings, round_, member):
    at = screen("administration", round_, member)
    assert str(settings.backups).replace("-", "\\-") in texts_of(at).replace("\\_", "_")
    _press(at, "Kopie maken")
    assert not at.exception
    assert len(copies(settings)) == 1
    assert "De kopie is gemaakt" in texts_of(at)


def test_the_page_tells_where_everything_is(screen, settings, round_, member):
    said = texts_of(screen("administration", round_, member)).replace("\\", "")
    assert str(settings.home) in said
    assert "**Versie:** 0.1.0" in said


def test_a_bad_file_of_the_municipality_is_named_on_every_page_and_the_work_goes_on(
    screen, settings, round_, member, overlay
):
    for module in ("home", "administration"):
        at = screen(module, round_, member)
        assert not at.exception
        assert "glossary.yaml is geen lijst" in texts_of(at)
    (overlay / "glossary.yaml").write_text("[]\n", encoding="utf-8")
    _press(at, "Eigen bestanden opnieuw lezen")
    assert "is geen lijst" not in texts_of(at)
    assert "De bestanden zijn opnieuw gelezen" in texts_of(at)


@pytest.fixture
def overlay(settings):
    folder = settings.home / "content"
    folder.mkdir(parents=True)
    (folder / "glossary.yaml").write_text("slug: x\n", encoding="utf-8")
    overlaying.read_again()
    yield folder
    overlaying.read_again()
