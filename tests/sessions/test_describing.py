"""What a round and its place are called, and which policy goal they answer to."""

import pytest

from methods.refusal import Refused
from models import Correction, Neighbourhood, PolicyGoal
from sessions.describing import (
    answer_to,
    describe_neighbourhood,
    describe_round,
    machine_facts,
    make_policy_goal,
    policy_goals,
)
from sessions.settings import Settings

GOAL = {"programme": "Samen", "line": "Prettig wonen", "goal": "Buren kennen buren"}


def _describe(db, place, member, **more):
    values = {"name": "Zonnehoek", "municipality": "Zoetermeer", "cbs_code": "", "cbs_year": None}
    describe_neighbourhood(db, place, **{**values, **more}, by=member)


@pytest.fixture
def place(db, round_):
    return db.find(Neighbourhood, round_.neighbourhood_id)


def test_another_title_and_scope_keep_the_old_ones(db, round_, member):
    describe_round(db, round_, title="De Hoek", scope="buurt", by=member)
    assert (round_.title, round_.scope) == ("De Hoek", "buurt")
    old = {(c.field, c.old_value) for c in db.every(Correction, record_id=round_.id)}
    assert old == {("title", "Zonnehoek"), ("scope", "wijk")}


def test_a_round_is_never_about_a_street(db, round_, member):
    with pytest.raises(Refused, match="not_one_of"):
        describe_round(db, round_, title="x", scope="street", by=member)
    assert db.number_of(Correction) == 0


def test_a_cbs_code_comes_with_its_year_or_not_at_all(db, place, member):
    with pytest.raises(Refused, match="cbs_year"):
        _describe(db, place, member, cbs_code="WK063712")
    with pytest.raises(Refused, match="cbs_code"):
        _describe(db, place, member, cbs_code="0637", cbs_year=2025)
    assert place.cbs_code is None
    _describe(db, place, member, cbs_code="wk 063712", cbs_year=2025)
    assert (place.cbs_code, place.cbs_year) == ("WK063712", 2025)


def test_taking_a_cbs_code_out_takes_its_year_and_keeps_the_old_line(db, place, member):
    _describe(db, place, member, cbs_code="GM0637", cbs_year=2024)
    _describe(db, place, member, cbs_year=2024)
    assert (place.cbs_code, place.cbs_year) == (None, None)
    old = [c.old_value for c in db.every(Correction, record_id=place.id, field="cbs_code")]
    assert old == ["", "GM0637"]


def test_a_programme_of_the_same_name_is_not_made_twice(db, round_, member):
    first = make_policy_goal(db, round_, **GOAL, by=member)
    second = make_policy_goal(db, round_, **{**GOAL, "goal": "Minder lawaai"}, by=member)
    assert first.parent_id == second.parent_id
    assert db.number_of(PolicyGoal) == 4
    assert round_.policy_goal_id == second.id
    assert [path.titles[-1] for path in policy_goals(db)] == ["Buren kennen buren", "Minder lawaai"]
    assert policy_goals(db)[0].titles[:2] == ("Samen", "Prettig wonen")


def test_half_a_policy_goal_is_refused_and_nothing_is_made(db, round_, member):
    with pytest.raises(Refused, match="text_missing"):
        make_policy_goal(db, round_, **{**GOAL, "goal": " "}, by=member)
    assert (db.number_of(PolicyGoal), round_.policy_goal_id) == (0, None)


def test_a_round_may_answer_to_no_goal_again(db, round_, member):
    goal = make_policy_goal(db, round_, **GOAL, by=member)
    answer_to(db, round_, None, by=member)
    assert round_.policy_goal_id is None
    kept = db.every(Correction, record_id=round_.id, field="policy_goal_id")
    assert str(goal.id) in {c.old_value for c in kept}


def test_a_missing_model_does_not_keep_the_facts_away(settings, monkeypatch, tmp_path):
    assert machine_facts(settings)["reader"] == ""
    monkeypatch.setenv("SAMENLEVEN_MODEL", str(tmp_path / "nowhere"))
    assert "nowhere" in machine_facts(Settings())["reader"]
