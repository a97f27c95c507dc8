"""What is left over comes back first, becomes a signal, and starts the next round."""

from datetime import timedelta

import pytest

from methods.refusal import Refused
from models import CarriedAction, Round, Signal
from sessions.carrying_over import become_signal, left_over, start_next_round
from sessions.looking_back import add_action, hold_retrospective, mark_done
from sessions.stepping import begin_next_round
from sessions.tracing import thread_of
from tests.conftest import TODAY
from tests.sessions.neighbourhood_at_work import carried_out, looked_back


def _action(db, held, member, text="Sleutel bijmaken", days=7):
    due = TODAY + timedelta(days=days)
    return add_action(db, held.id, text=text, owner="bewonersgroep", due_on=due, by=member)


def _start(db, content, round_, member, **more):
    values = {"title": "Tweede ronde", "by": member, "today": TODAY, **more}
    return start_next_round(db, content, round_, **values)


def test_an_action_done_does_not_come_back(db, round_, member):
    held = looked_back(db, round_, member)
    done, open_ = _action(db, held, member), _action(db, held, member, "Bank vragen")
    mark_done(db, done.id, done_on=TODAY, by=member)
    assert [item.action.id for item in left_over(db, round_)] == [open_.id]


def test_last_times_actions_come_first_and_this_times_own_are_not_among_them(db, round_, member):
    intervention = carried_out(db, round_, member)
    hold = {"residents": 2, "volunteers": 0, "professionals": 0, "by": member, "today": TODAY}
    earlier = hold_retrospective(db, intervention.id, held_on=TODAY - timedelta(days=7), **hold)
    later = hold_retrospective(db, intervention.id, held_on=TODAY, **hold)
    old, new = _action(db, earlier, member, "Oud"), _action(db, later, member, "Nieuw")
    assert [i.action.id for i in left_over(db, round_, before=later)] == [old.id]
    assert left_over(db, round_, before=earlier) == []
    assert {i.action.id for i in left_over(db, round_)} == {old.id, new.id}


def test_the_next_round_begins_with_the_chosen_actions_as_signals(db, content, round_, member):
    held = looked_back(db, round_, member)
    taken = _action(db, held, member)
    _action(db, held, member, "Blijft liggen")
    following = _start(db, content, round_, member, carry=[taken.id])
    assert (following.number, following.previous_round_id) == (2, round_.id)
    assert round_.closed_on == TODAY
    signals = db.every(Signal, round_id=following.id)
    assert [(s.observation, s.from_action_id) for s in signals] == [("Sleutel bijmaken", taken.id)]
    carried = [(c.action_id, c.round_id) for c in db.every(CarriedAction)]
    assert carried == [(taken.id, following.id)]
    onward = thread_of(db, "retrospective", held.id).led_to
    assert {"action", "signal", "round"} <= {strand.kind for strand in onward}


def test_actions_can_go_along_without_becoming_signals(db, content, round_, member):
    action = _action(db, looked_back(db, round_, member), member)
    following = _start(db, content, round_, member, carry=[action.id], as_signals=False)
    assert db.number_of(CarriedAction, action_id=action.id, round_id=following.id) == 1
    assert db.number_of(Signal, round_id=following.id) == 0


def test_a_refused_next_round_leaves_nothing_half(db, content, round_, member):
    action = _action(db, looked_back(db, round_, member), member)
    with pytest.raises(Refused, match="text_missing"):
        _start(db, content, round_, member, title="  ", carry=[action.id])
    db.rollback()
    assert (db.number_of(Round), db.number_of(Signal), round_.closed_on) == (1, 0, None)
    assert db.number_of(CarriedAction) == 0


def test_a_break_down_halfway_leaves_nothing_half(db, content, round_, member, monkeypatch):
    action = _action(db, looked_back(db, round_, member), member)
    round_id = round_.id
    monkeypatch.setattr("sessions.carrying_over._signal_of", _the_plug_is_pulled)
    with pytest.raises(OSError, match="plug"):
        _start(db, content, round_, member, carry=[action.id])
    db.rollback()
    db.expire_all()
    assert db.number_of(Round) == 1
    assert db.find(Round, round_id).closed_on is None
    assert db.number_of(CarriedAction) == 0


def test_a_done_action_cannot_be_carried_over(db, content, round_, member):
    action = _action(db, looked_back(db, round_, member), member)
    mark_done(db, action.id, done_on=TODAY, by=member)
    with pytest.raises(Refused, match="not_one_of"):
        _start(db, content, round_, member, carry=[action.id])


def test_an_action_still_open_two_rounds_later_is_not_lost(db, content, round_, member):
    action = _action(db, looked_back(db, round_, member), member)
    second = _start(db, content, round_, member, carry=[action.id])
    third = _start(db, content, second, member, title="Derde", carry=[action.id])
    assert [i.action.id for i in left_over(db, third)] == [action.id]
    assert db.number_of(Signal, from_action_id=action.id) == 2


def test_an_action_that_goes_along_twice_keeps_its_link_to_the_round_between(
    db, content, round_, member
):
    action = _action(db, looked_back(db, round_, member), member)
    second = _start(db, content, round_, member, carry=[action.id], as_signals=False)
    third = _start(db, content, second, member, title="Derde", carry=[action.id])
    rounds = next(s for s in thread_of(db, "action", action.id).led_to if s.kind == "round")
    assert {knot.id for knot in rounds.knots} == {second.id, third.id}
    assert [s.kind for s in thread_of(db, "round", second.id).came_from][-1] == "action"


def test_what_was_not_taken_along_still_shows_in_the_round_after(db, content, round_, member):
    action = _action(db, looked_back(db, round_, member), member)
    following = begin_next_round(db, round_, title="Tweede", by=member, today=TODAY)
    assert [i.action.id for i in left_over(db, following)] == [action.id]


def test_an_action_becomes_one_signal_in_a_round_however_often_it_is_asked(
    db, content, round_, member
):
    action = _action(db, looked_back(db, round_, member), member)
    values = {"by": member, "today": TODAY}
    first = become_signal(db, content, action.id, round_, observation="Schuur dicht", **values)
    again = become_signal(db, content, action.id, round_, **values)
    assert first.id == again.id
    assert first.observation == "Schuur dicht"
    assert left_over(db, round_)[0].signal_id == first.id


def test_a_next_round_answers_to_the_same_policy_goal(db, content, example, member):
    following = _start(db, content, example, member)
    assert example.policy_goal_id is not None
    assert following.policy_goal_id == example.policy_goal_id


def _the_plug_is_pulled(*_, **__):
    raise OSError("the plug")
