"""When a theme was heard: by month, by week or by conversation, whichever says something."""

from datetime import date, timedelta

import pytest

from models import Conversation, Note
from sessions.theme_deciding import make_theme
from sessions.theme_trend import Heard, in_halves, in_months, proposal_trend, theme_trend
from tests.sessions.neighbourhood_talks import hold_talks, read_now, said


def _talks(db, round_, days):
    """One conversation a day, with two notes each."""
    notes = []
    for day in days:
        talk = Conversation(round_id=round_.id, held_on=day, residents=3)
        db.add(talk)
        db.flush()
        notes.append(
            [Note(conversation_id=talk.id, position=n, text=f"Regel {n} van {day}") for n in (1, 2)]
        )
        db.add_all(notes[-1])
    db.commit()
    return notes


def _theme(db, round_, member, talks, name="Avonden"):
    return make_theme(db, round_, name, note_ids=[n.id for t in talks for n in t], by=member)


def _days(first, number, step=1):
    return [first + timedelta(days=n * step) for n in range(number)]


def test_three_conversations_in_one_month_have_no_course(db, round_, member):
    talks = _talks(db, round_, _days(date(2026, 3, 2), 3))
    _theme(db, round_, member, talks)
    assert theme_trend(db, round_) is None


def test_a_round_without_conversations_has_no_course(db, round_):
    assert theme_trend(db, round_) is None


def test_a_fourth_conversation_in_that_month_shows_each_of_them(db, round_, member):
    talks = _talks(db, round_, _days(date(2026, 3, 2), 4))
    theme = _theme(db, round_, member, talks[2:])
    trend = theme_trend(db, round_)
    assert trend.step == "conversation"
    assert [m.heard for m in trend.of(theme.id)] == [0, 0, 1, 1]


def test_two_months_show_a_course_however_few_conversations(db, round_, member):
    talks = _talks(db, round_, [date(2026, 2, 28), date(2026, 3, 1)])
    theme = _theme(db, round_, member, talks[1:])
    course = theme_trend(db, round_).of(theme.id)
    assert in_months(course) == [
        Heard(date(2026, 2, 1), 0, 1),
        Heard(date(2026, 3, 1), 1, 1),
    ]


@pytest.mark.parametrize(("number", "step"), [(7, "conversation"), (8, "month")])
def test_from_eight_conversations_on_a_month_is_one_moment(db, round_, member, number, step):
    talks = _talks(db, round_, _days(date(2026, 2, 25), number))
    theme = _theme(db, round_, member, talks[:5])
    trend = theme_trend(db, round_)
    assert trend.step == step
    assert [(m.heard, m.talks) for m in in_months(trend.of(theme.id))] == [(4, 4), (1, number - 4)]


def test_many_conversations_in_one_month_are_shown_by_week(db, round_, member):
    talks = _talks(db, round_, _days(date(2026, 3, 2), 9))
    theme = _theme(db, round_, member, talks[:3])
    trend = theme_trend(db, round_)
    assert trend.step == "week"
    assert trend.of(theme.id) == [Heard(date(2026, 3, 2), 3, 7), Heard(date(2026, 3, 9), 0, 2)]


def test_many_conversations_on_one_day_have_no_course(db, round_, member):
    talks = _talks(db, round_, [date(2026, 3, 2)] * 9)
    _theme(db, round_, member, talks)
    assert theme_trend(db, round_) is None


def test_a_conversation_counts_once_whatever_number_of_notes_it_gave(db, round_, member):
    talks = _talks(db, round_, _days(date(2026, 2, 1), 10, step=5))
    theme = _theme(db, round_, member, talks)
    assert all(m.heard == m.talks for m in theme_trend(db, round_).of(theme.id))


def test_a_conversation_without_notes_counts_as_held(db, round_, member):
    talks = _talks(db, round_, _days(date(2026, 2, 20), 10, step=2))
    theme = _theme(db, round_, member, talks)
    db.add(Conversation(round_id=round_.id, held_on=date(2026, 3, 9), residents=2))
    db.commit()
    march = theme_trend(db, round_).of(theme.id)[-1]
    assert march.talks == march.heard + 1


def test_halves_are_as_even_as_the_moments_allow():
    def week(day, heard, talks):
        return Heard(date(2026, 3, day), heard, talks)

    early, late = in_halves([week(2, 1, 1), week(9, 2, 6), week(16, 0, 2)])
    assert ((early.heard, early.talks), (late.heard, late.talks)) == ((3, 7), (0, 2))
    assert in_halves([week(2, 1, 9)]) is None


def test_what_the_machine_proposes_has_a_course_too(db, engine, settings, round_, member):
    hold_talks(db, round_, said(40))
    for place, talk in enumerate(db.every(Conversation, round_id=round_.id, order="id")):
        talk.held_on = date(2026, 1 + place, 3)
    db.commit()
    run = read_now(db, engine, settings, round_, member)
    trend = proposal_trend(db, round_, run)
    assert len(trend.held) == 4
    assert trend.heard
    assert all(sum(counts) >= 1 for counts in trend.heard.values())
