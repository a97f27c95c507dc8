"""The home page: what is new, what waits, what is due, what to celebrate."""

from datetime import timedelta

from models import Round
from sessions.carrying_over import start_next_round
from sessions.looking_back import add_action
from sessions.overviewing import overview_of
from sessions.signalling import SignalDetails, follow_up, record_signal
from tests.conftest import TODAY
from tests.sessions.neighbourhood_at_work import looked_back


def _signal(db, content, round_, member, days_ago, **details):
    day = TODAY - timedelta(days=days_ago)
    return record_signal(
        db,
        content,
        round_,
        observation=f"{days_ago} dagen geleden",
        observed_on=day,
        details=SignalDetails(**details),
        by=member,
        today=TODAY,
    )


def test_a_new_round_has_nothing_to_show_and_says_so(db, content, round_):
    overview = overview_of(db, content, round_, today=TODAY)
    assert (overview.new, overview.waits, overview.due, overview.stories) == ([], [], [], [])


def test_a_signal_waits_from_its_fourteenth_day_on(db, content, round_, member):
    _signal(db, content, round_, member, 13)
    late = _signal(db, content, round_, member, 14)
    assert [i.id for i in overview_of(db, content, round_, today=TODAY).waits] == [late.id]


def test_a_followed_up_signal_waits_no_longer(db, content, round_, member):
    late = _signal(db, content, round_, member, 30)
    follow_up(db, late.id, "Gebeld.", by=member, today=TODAY)
    assert overview_of(db, content, round_, today=TODAY).waits == []


def test_what_is_to_be_looked_at_again_this_week_is_due(db, content, round_, member):
    near = _signal(db, content, round_, member, 0, follow_up_on=TODAY + timedelta(days=7))
    _signal(db, content, round_, member, 0, follow_up_on=TODAY + timedelta(days=8))
    assert [i.id for i in overview_of(db, content, round_, today=TODAY).due] == [near.id]


def test_good_news_is_worth_celebrating(db, content, round_, member):
    good = _signal(db, content, round_, member, 1, is_positive=True)
    assert [i.id for i in overview_of(db, content, round_, today=TODAY).stories] == [good.id]


def test_last_rounds_open_actions_wait_in_the_new_round(db, content, example):
    due = overview_of(db, content, example, today=TODAY.replace(year=2030)).due
    assert "retrospective" in {item.kind for item in due}


def test_an_action_that_was_carried_over_twice_is_still_due(db, content, round_, member):
    held = looked_back(db, round_, member)
    action = add_action(
        db, held.id, text="Sleutel bijmaken", owner="bewonersgroep", due_on=TODAY, by=member
    )
    values = {"carry": [action.id], "as_signals": False, "by": member, "today": TODAY}
    second = start_next_round(db, content, round_, title="Tweede", **values)
    third = start_next_round(db, content, second, title="Derde", **values)
    assert [i.title for i in overview_of(db, content, third, today=TODAY).due] == [
        "Sleutel bijmaken"
    ]


def test_what_the_round_before_changed_is_told_again(db, content, example):
    first = db.find(Round, example.previous_round_id)
    stories = overview_of(db, content, first, today=TODAY).stories
    assert "retrospective" in {item.kind for item in stories}
