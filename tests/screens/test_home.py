"""The home page, the red thread and the welcome: empty, full, refused."""

from streamlit.testing.v1 import AppTest

from models import Conversation, Member, ReportBack, Round, Theme
from sessions.remembering import remember, remembered
from sessions.signalling import record_signal
from tests.conftest import TODAY, texts_of
from tests.screens.typing_in_tests import set_safe_text

FRAME = "from sessions.screens.frame import show\nshow()"


def _press(at, label):
    return next(b for b in at.button if b.label == label).click().run()


def test_an_empty_database_greets_with_two_choices(settings, engine):
    at = AppTest.from_string(FRAME, default_timeout=20).run()
    assert not at.exception
    assert {"Wijk beginnen", "Open het voorbeeld"} <= {b.label for b in at.button}
    assert "Politie en handhaving kunnen hier niet in" in texts_of(at)


def test_without_a_name_nothing_begins(settings, engine, db):
    at = AppTest.from_string(FRAME, default_timeout=20).run()
    _press(at, "Open het voorbeeld")
    assert "Vul je naam in" in texts_of(at)
    assert db.number_of(Round) == 0


def test_a_name_and_a_place_begin_a_neighbourhood(settings, engine, db):
    at = AppTest.from_string(FRAME, default_timeout=20).run()
    set_safe_text(at, "text:name:your_name", "Sam")
    set_safe_text(at, "text:neighbourhood:neighbourhood_name", "Zonnehoek")
    _press(at, "Wijk beginnen")
    assert not at.exception
    assert "Zonnehoek" in texts_of(at)
    assert db.first(Member).name == "Sam"
    assert "member" in remembered(settings)


def test_the_name_is_asked_again_on_another_machine_and_only_the_name(settings, engine, round_):
    at = AppTest.from_string(FRAME, default_timeout=20).run()
    assert [b.label for b in at.button] == ["Naam bewaren"]
    set_safe_text(at, "text:name:your_name", "Noor")
    _press(at, "Naam bewaren")
    assert "Je werkt als Noor" in texts_of(at)


def test_a_new_round_says_what_to_do_first(screen, round_, member):
    at = screen("home", round_, member)
    assert not at.exception
    said = texts_of(at)
    assert "nog geen signalen" in said
    assert "hier staat de ronde" in said


def test_the_example_is_marked_on_the_page_and_shows_all_six_steps(screen, db, example, member):
    at = screen("home", example, member)
    assert not at.exception
    assert "Dit is een voorbeeld" in texts_of(at)
    assert len([c for c in at.markdown if "hier staat de ronde" in c.value]) == 1


def test_a_step_back_without_a_reason_is_refused_on_the_page(screen, db, example, member):
    at = screen("home", example, member)
    at.selectbox(key=_step_key(at)).select("signal").run()
    _press(at, "Ronde naar deze stap brengen")
    assert "Voor een stap terug is een reden nodig" in texts_of(at)


def test_the_page_is_in_english_when_that_was_chosen(settings, engine, round_, member):
    remember(settings, member=str(member.id), language="en")
    at = AppTest.from_string(FRAME, default_timeout=20).run()
    assert "no signals yet" in texts_of(at)


def test_the_red_thread_page_is_empty_for_a_new_round(screen, round_, member):
    at = screen("red_thread", round_, member)
    assert not at.exception
    assert "daar start elke draad" in texts_of(at)


def test_the_red_thread_page_walks_the_example_from_any_kind(screen, db, example, member):
    assert db.number_of(ReportBack) > 0
    first = db.find(Round, example.previous_round_id)
    at = screen("red_thread", first, member)
    for kind in ("signal", "theme", "intervention", "report_back"):
        at.selectbox(key="thread-kind").select(kind).run()
        assert not at.exception
        assert "Hier komt het vandaan" in texts_of(at), kind


def test_a_link_into_the_round_before_brings_that_round_in_view(screen, db, example, member):
    theme = db.first(Theme, round_id=example.previous_round_id)
    at = screen("themes", example, member, record=theme.id)
    assert not at.exception
    first = db.find(Round, example.previous_round_id)
    talks = db.number_of(Conversation, round_id=first.id)
    assert f"van {talks} gesprekken" in texts_of(at)
    assert at.sidebar.selectbox[0].value == first.id
    at.sidebar.selectbox[0].select(example.id).run()
    assert at.sidebar.selectbox[0].value == example.id


def test_marks_that_people_type_are_shown_and_not_carried_out(screen, db, content, round_, member):
    record_signal(
        db,
        content,
        round_,
        observation="**Niet vet** :red[x] $a$ [link](http://x)",
        observed_on=TODAY,
        by=member,
        today=TODAY,
    )
    at = screen("signals", round_, member)
    shown = next(m.value for m in at.markdown if "Niet vet" in m.value)
    assert "\\*\\*Niet vet\\*\\*" in shown
    assert "\\[link\\]" in shown


def _step_key(at):
    return next(s.key for s in at.selectbox if str(s.key).startswith("step:"))
