"""Step three in pictures: the map and its list, who says what, themes through time."""

from datetime import date
from operator import attrgetter

import pytest

from methods.wording import load_wording
from models import Conversation, Theme, ThemeNote
from sessions.screens import theme_trend
from sessions.screens.theme_trend import trend_line, trend_lines
from sessions.theme_deciding import make_theme
from sessions.theme_pictures import dots_of, newest_reading
from tests.conftest import texts_of
from tests.screens.typing_in_tests import set_safe_text
from tests.sessions.neighbourhood_talks import hold_talks, read_now, said


@pytest.fixture
def read(db, engine, settings, round_, member):
    """A neighbourhood of forty notes in four conversations that the machine has read."""
    hold_talks(db, round_, said(40))
    return read_now(db, engine, settings, round_, member)


@pytest.fixture
def pictures(screen, member):
    """Open the pictures of a round, at the map or at another one."""

    def open_pictures(round_, picture="map"):
        at = screen("themes", round_, member)
        at.session_state[f"themes-tabs:{round_.id}:nl"] = "In beeld"
        at.session_state[f"pictures:{round_.id}"] = picture
        at.run()
        assert not at.exception
        return at

    return open_pictures


def _press(at, label):
    next(b for b in at.button if b.label == label).click().run()
    assert not at.exception


def _list(at, round_):
    at.session_state[f"pick-list:pick:{round_.id}"] = True
    at.run()
    assert not at.exception
    return at


def _tick(at, number):
    for place in range(number):
        [box for box in at.checkbox if box.key.startswith("pick:")][place].check().run()
        assert not at.exception


def _in_theme(db, theme):
    db.expire_all()
    return db.number_of(ThemeNote, theme_id=theme.id, ended_at=None)


def _dots(db, round_):
    return dots_of(db, round_, newest_reading(db, round_), attrgetter("label"))[0]


def _spread(db, round_, *days):
    for talk, day in zip(db.every(Conversation, round_id=round_.id, order="id"), days, strict=True):
        talk.held_on = day
    db.commit()


def test_without_a_reading_there_is_no_map_yet(pictures, round_):
    at = pictures(round_)
    assert "De kaart komt er zodra" in texts_of(at)
    assert not at.get("vega_lite_chart")


def test_the_map_says_in_words_what_it_shows(pictures, read, round_):
    at = pictures(round_)
    (chart,) = at.get("vega_lite_chart")
    assert "Kaart met 40 regels" in chart.proto.alt
    assert "door het lot" not in texts_of(at)


def test_a_map_of_some_of_the_notes_says_so(pictures, read, round_, monkeypatch):
    monkeypatch.setattr("sessions.theme_pictures.MOST_DOTS", 10)
    assert "Deze ronde heeft 40 regels. De kaart toont er 10" in texts_of(pictures(round_))


def test_without_a_mouse_notes_are_ticked_in_a_list_and_go_to_a_theme_in_one_tap(
    pictures, db, read, round_, member
):
    theme = make_theme(db, round_, "Avonden", by=member)
    at = _list(pictures(round_), round_)
    _tick(at, 2)
    assert "2 regels gekozen" in texts_of(at)
    next(s for s in at.selectbox if s.label == "Naar welk thema?").select(theme.id).run()
    _press(at, "Zet deze 2 regels bij “Avonden”")
    assert "De 2 regels staan nu bij “Avonden”" in texts_of(at)
    assert _in_theme(db, theme) == 2
    assert "gekozen" not in "".join(s.value for s in at.subheader)


def test_what_was_ticked_stays_ticked_when_the_page_is_turned(pictures, db, round_, member, read):
    notes = [dot.note_id for dot in _dots(db, round_)]
    theme = make_theme(db, round_, "Alles", note_ids=notes, by=member)
    at = _list(pictures(round_), round_)
    _tick(at, 1)
    at.session_state[f"pick-page:theme:{theme.id}"] = 2
    at.run()
    assert "1 regel gekozen" in texts_of(at)
    _tick(at, 1)
    assert "2 regels gekozen" in texts_of(at)


def test_a_note_that_stands_elsewhere_can_move_or_stand_in_both(pictures, db, read, round_, member):
    notes = [dot.note_id for dot in _dots(db, round_)]
    one = make_theme(db, round_, "Avonden", note_ids=notes[:3], by=member)
    two = make_theme(db, round_, "Rommel", by=member)
    at = _list(pictures(round_), round_)
    at.selectbox(key=f"pick-from:pick:{round_.id}").select(("theme", one.id)).run()
    _tick(at, 1)
    next(s for s in at.selectbox if s.label == "Naar welk thema?").select(two.id).run()
    assert "1 van deze regels staat al bij een ander thema" in texts_of(at)
    assert "Zet hem ook bij “Rommel”" in [b.label for b in at.button]
    _press(at, "Verplaats deze regel naar “Rommel”")
    assert (_in_theme(db, one), _in_theme(db, two)) == (2, 1)


def test_what_was_picked_can_become_a_theme_of_its_own(pictures, db, read, round_):
    at = _list(pictures(round_), round_)
    _tick(at, 2)
    set_safe_text(at, f"text:pick:{round_.id}:theme_name", "Stille avonden")
    _press(at, "Thema maken met deze 2 regels")
    db.expire_all()
    theme = db.first(Theme, name="Stille avonden")
    assert _in_theme(db, theme) == 2


def test_a_new_theme_without_a_name_is_refused_and_the_pick_stays(pictures, db, read, round_):
    at = _list(pictures(round_), round_)
    _tick(at, 1)
    _press(at, "Thema maken met deze regel")
    assert "is nog leeg" in texts_of(at)
    assert "1 regel gekozen" in texts_of(at)
    assert db.number_of(Theme) == 0


def test_a_pick_can_be_dropped(pictures, read, round_):
    at = _list(pictures(round_), round_)
    _tick(at, 1)
    _press(at, "Keuze wissen")
    assert "gekozen" not in texts_of(at)
    assert not any(box.value for box in at.checkbox if box.key.startswith("pick:"))


def test_a_voice_that_was_not_heard_is_said_in_words_in_picture_table_and_alt(
    pictures, db, round_, member
):
    notes = hold_talks(db, round_, said(20))
    without = [n.id for n in notes if n.perspective != "professional"]
    make_theme(db, round_, "Avonden", note_ids=without, by=member)
    at = pictures(round_, "voices")
    (chart,) = at.get("vega_lite_chart")
    assert "■ nog niet gehoord".encode() in chart.proto.SerializeToString()
    assert "professional nog niet gehoord" in chart.proto.alt
    assert "In 2 van 2 gesprekken" in chart.proto.alt
    table = next(m.value for m in at.markdown if m.value.startswith("| Thema |"))
    assert "| Avonden \\(14 regels\\) | 7 | 7 | nog niet gehoord | 2 van 2 |" in table


def test_who_says_what_is_said_of_a_proposal_too(pictures, read, round_):
    assert "inwoner" in pictures(round_, "voices").get("vega_lite_chart")[0].proto.alt


def test_without_themes_the_pictures_say_what_to_do_first(pictures, round_):
    for picture in ("voices", "time"):
        assert "Nog geen thema's" in texts_of(pictures(round_, picture))


def test_themes_through_time_are_said_in_words_and_in_a_table(pictures, db, round_, member):
    notes = hold_talks(db, round_, said(80))
    days = [date(2026, 2, 1)] * 4 + [date(2026, 3, 1)] * 4
    _spread(db, round_, *days)
    first = db.every(Conversation, round_id=round_.id, order="id")[0]
    march = db.every(Conversation, round_id=round_.id, order="id")[4:7]
    held = {first.id, *(talk.id for talk in march)}
    ids = [n.id for n in notes if n.conversation_id in held]
    make_theme(db, round_, "Avonden", note_ids=ids, by=member)
    at = pictures(round_, "time")
    assert "Gehoord in 1 van 4 gesprekken in februari, in 3 van 4 in maart." in texts_of(at)
    (chart,) = at.get("vega_lite_chart")
    assert "Avonden, door de tijd: februari 2026 1 van 4; maart 2026 3 van 4" in chart.proto.alt
    assert "| Avonden | 1 van 4 | 3 van 4 |" in texts_of(at)


def test_with_few_conversations_each_is_shown_by_itself(pictures, db, round_, member):
    notes = hold_talks(db, round_, said(40))
    _spread(db, round_, *[date(2026, 3, day) for day in (2, 3, 9, 10)])
    last = db.every(Conversation, round_id=round_.id, order="id")[3]
    ids = [n.id for n in notes if n.conversation_id == last.id]
    make_theme(db, round_, "Avonden", note_ids=ids, by=member)
    at = pictures(round_, "time")
    assert "Eerst gehoord in 0 van 2 gesprekken, daarna in 1 van 2." in texts_of(at)
    assert "| Avonden | niet | niet | niet | wel |" in texts_of(at)


def test_three_conversations_in_one_month_tell_nothing_of_time(pictures, db, round_, member):
    notes = hold_talks(db, round_, said(30))
    make_theme(db, round_, "Avonden", note_ids=[n.id for n in notes], by=member)
    at = pictures(round_, "time")
    assert "vier gesprekken in één maand" in texts_of(at)
    assert not at.get("vega_lite_chart")


def test_the_pictures_of_the_example_open(pictures, example):
    for picture, charts in (("map", 0), ("voices", 1), ("time", 8)):
        at = pictures(example, picture)
        assert len(at.get("vega_lite_chart")) == charts


class _Desk:
    """As much of a desk as a sentence needs."""

    def __init__(self, db, round_, wording):
        self.db, self.open_round, self.wording = db, round_, wording

    def say(self, key, **facts):
        return self.wording.say(key, facts)


@pytest.fixture
def desk(db):
    return lambda round_: _Desk(db, round_, load_wording("nl"))


def test_a_theme_that_was_never_heard_has_no_sentence(db, desk, example, member):
    theme = make_theme(db, example, "Nog leeg", by=member)
    assert trend_line(desk(example), theme.id) == ""


def test_the_sentences_of_all_cards_cost_one_question(db, desk, example, monkeypatch):
    themes = [t.id for t in db.every(Theme, round_id=example.id, state="accepted")]
    asked = []
    real = theme_trend.theme_trend
    monkeypatch.setattr(theme_trend, "theme_trend", lambda *a: asked.append(a) or real(*a))
    lines = trend_lines(desk(example), themes)
    assert len(asked) == 1
    assert len(lines) == len(themes) > 1
    assert lines[themes[0]] == trend_line(desk(example), themes[0])
    assert all(line.startswith("Gehoord in ") for line in lines.values())


def test_a_year_that_turns_is_named(db, desk, round_, member):
    notes = hold_talks(db, round_, said(20))
    _spread(db, round_, date(2025, 12, 30), date(2026, 1, 6))
    theme = make_theme(db, round_, "Avonden", note_ids=[n.id for n in notes], by=member)
    assert trend_line(desk(round_), theme.id) == (
        "Gehoord in 1 van 1 gesprek in december 2025, in 1 van 1 in januari 2026."
    )
