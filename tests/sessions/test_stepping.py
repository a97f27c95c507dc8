"""Beginning a neighbourhood, and moving through the six steps."""

from uuid import uuid4

import pytest

from methods.refusal import Refused
from models import Neighbourhood, StepMove
from sessions.stepping import (
    advice_on,
    begin_neighbourhood,
    begin_next_round,
    move_step,
    open_round,
)
from tests.conftest import TODAY


def test_a_name_is_enough_to_begin(db, member):
    round_ = begin_neighbourhood(db, name=" Zonnehoek ", by=member, today=TODAY)
    assert (round_.number, round_.step, round_.title) == (1, "signal", "Zonnehoek")


def test_a_double_tap_begins_one_neighbourhood(db, member):
    form = uuid4()
    rounds = {
        begin_neighbourhood(db, name="x", by=member, today=TODAY, record_id=form).id
        for _ in range(2)
    }
    assert len(rounds) == db.number_of(Neighbourhood) == 1


@pytest.mark.parametrize("code", ["GM0637", "WK063712", "BU06371203", "bu 0637 12 0A"])
def test_cbs_codes_are_kept_as_text_with_their_zeros(db, member, code):
    round_ = begin_neighbourhood(db, name="x", cbs_code=code, cbs_year=2025, by=member, today=TODAY)
    place = db.find(Neighbourhood, round_.neighbourhood_id)
    assert place.cbs_code == code.upper().replace(" ", "")


@pytest.mark.parametrize("code", ["0637", "GM637", "WK06371", "BU063712033", "XX0637"])
def test_something_that_is_no_cbs_code_is_refused_and_nothing_is_begun(db, member, code):
    with pytest.raises(Refused, match="cbs_code"):
        begin_neighbourhood(db, name="x", cbs_code=code, cbs_year=2025, by=member, today=TODAY)
    db.rollback()
    assert db.number_of(Neighbourhood) == 0


def test_a_cbs_code_without_its_year_is_refused_since_boundaries_change(db, member):
    with pytest.raises(Refused, match="cbs_year"):
        begin_neighbourhood(db, name="x", cbs_code="GM0637", by=member, today=TODAY)


def test_going_on_is_advised_about_and_never_locked(db, content, round_, member):
    assert not any(a.is_met for a in advice_on(db, content, round_, today=TODAY))
    move_step(db, round_, "tackle", by=member, today=TODAY)
    assert round_.step == "tackle"


def test_a_step_back_asks_for_a_reason_and_both_moves_stay_on_record(db, round_, member):
    move_step(db, round_, "share", by=member, today=TODAY)
    with pytest.raises(Refused, match="reason_missing"):
        move_step(db, round_, "research", by=member, today=TODAY)
    move_step(db, round_, "research", reason="Jongeren nog niet gesproken", by=member, today=TODAY)
    moves = [(m.from_step, m.to_step) for m in db.every(StepMove, order="recorded_at")]
    assert moves == [("signal", "share"), ("share", "research")]


def test_a_next_round_closes_the_one_before_and_can_begin_only_once(db, round_, member):
    following = begin_next_round(db, round_, title="Tweede", by=member, today=TODAY)
    assert (following.number, following.previous_round_id) == (2, round_.id)
    assert round_.closed_on == TODAY
    with pytest.raises(Refused, match="round_has_next"):
        begin_next_round(db, round_, title="Nog een", by=member, today=TODAY)


def test_a_team_opens_its_own_round_rather_than_the_example(db, round_, example):
    assert open_round(db).id == round_.id
    assert open_round(db, str(example.id)).id == example.id
    assert open_round(db, "not-a-round").id == round_.id
