"""Step six: looking back, and the actions that come out of it."""

from datetime import timedelta

import pytest

from methods.refusal import Refused
from models import Correction, Retrospective, RetrospectiveAction, RetrospectiveLine
from sessions import looking_back
from sessions.correcting import correct_text
from tests.conftest import TODAY
from tests.sessions.neighbourhood_at_work import carried_out, looked_back


def _code(call, *args, **more):
    with pytest.raises(Refused) as caught:
        call(*args, **more)
    return caught.value


def _hold(db, intervention, member, **more):
    values = {"held_on": TODAY, "residents": 1, "volunteers": 0, "professionals": 0}
    values |= {"by": member, "today": TODAY, **more}
    return looking_back.hold_retrospective(db, intervention.id, **values)


def test_one_resident_is_enough_to_look_back_and_nobody_is_not(db, round_, member):
    intervention = carried_out(db, round_, member)
    assert _hold(db, intervention, member).residents == 1
    assert _code(_hold, db, intervention, member, residents=0).code == "nobody_there"
    assert _code(_hold, db, intervention, member, residents=-1).code == "count_negative"


def test_nobody_looks_back_before_the_first_day_or_after_today(db, round_, member):
    intervention = carried_out(db, round_, member, starts_on=TODAY)
    before = _code(_hold, db, intervention, member, held_on=TODAY - timedelta(days=1))
    assert (before.code, before.facts["first"]) == ("looked_back_too_early", TODAY)
    after = _code(_hold, db, intervention, member, held_on=TODAY + timedelta(days=1))
    assert after.code == "day_in_future"
    assert db.number_of(Retrospective) == 0


def test_the_same_form_sent_twice_is_one_retrospective(db, round_, member):
    intervention = carried_out(db, round_, member)
    first = _hold(db, intervention, member)
    again = _hold(db, intervention, member, record_id=first.id, residents=9)
    assert again.id == first.id
    assert (db.number_of(Retrospective), again.residents) == (1, 1)


def test_a_line_says_what_kind_it_is_and_keeps_its_old_words(db, content, round_, member):
    held = looked_back(db, round_, member)
    line = looking_back.add_line(db, held.id, kind="went_well", text="De soep was op.", by=member)
    _correct(db, content, line, "De soep ging schoon op.", member)
    assert line.text == "De soep ging schoon op."
    assert [c.old_value for c in db.every(Correction, record_id=line.id)] == ["De soep was op."]
    refused = _code(looking_back.add_line, db, held.id, kind="blame", text="x", by=member)
    assert refused.code == "not_one_of"
    assert db.number_of(RetrospectiveLine) == 1


def test_a_missed_name_leaves_no_old_line(db, content, round_, member):
    held = looked_back(db, round_, member)
    line = looking_back.add_line(db, held.id, kind="improve", text="Jan kwam te laat", by=member)
    _correct(db, content, line, "Iemand kwam te laat", member, forget=True)
    kept = db.first(Correction, record_id=line.id)
    assert (kept.old_value, kept.old_value_removed) == ("", True)


def test_an_action_has_an_owner_and_a_day_from_the_retrospective_on(db, round_, member):
    held = looked_back(db, round_, member)
    values = {"text": "Sleutel bijmaken", "owner": "bewonersgroep", "by": member}
    assert _add(db, held, **values, due_on=held.held_on).due_on == held.held_on
    early = _code(_add, db, held, **values, due_on=held.held_on - timedelta(days=1))
    assert early.code == "day_too_early"
    assert _code(_add, db, held, **values, due_on=None).code == "day_missing"
    nobody = _code(_add, db, held, **{**values, "owner": " "}, due_on=TODAY)
    assert (nobody.code, nobody.facts["field"]) == ("text_missing", "action_owner")
    assert db.number_of(RetrospectiveAction) == 1


def test_a_tick_can_be_taken_back_and_both_stay_on_record(db, round_, member):
    held = looked_back(db, round_, member)
    action = _add(db, held, text="x", owner="opbouwwerker", due_on=TODAY, by=member)
    looking_back.mark_done(db, action.id, done_on=TODAY, by=member)
    assert action.done_on == TODAY
    looking_back.mark_done(db, action.id, done_on=None, by=member)
    assert action.done_on is None
    assert db.number_of(Correction, record_id=action.id, field="done_on") == 2


def test_five_open_actions_can_be_remembered_and_a_sixth_is_advised_against(
    db, content, round_, member
):
    held = looked_back(db, round_, member)
    for number in range(5):
        _add(db, held, text=f"actie {number}", owner="team", due_on=TODAY, by=member)
    actions = db.every(RetrospectiveAction)
    assert looking_back.too_many_actions(content, actions, today=TODAY) is None
    sixth = _add(db, held, text="actie 5", owner="team", due_on=TODAY, by=member)
    assert looking_back.too_many_actions(content, [*actions, sixth], today=TODAY) == 5
    looking_back.mark_done(db, sixth.id, done_on=TODAY, by=member)
    assert looking_back.too_many_actions(content, [*actions, sixth], today=TODAY) is None


def test_the_example_celebrates_everything_that_went_well_and_nothing_else(db, example):
    lines = looking_back.to_celebrate(db, db.every(Retrospective))
    told = [line for of_one in lines.values() for line in of_one]
    assert {line.kind for line in told} == {"went_well"}
    assert len(told) == db.number_of(RetrospectiveLine, kind="went_well")


def _add(db, held, **values):
    return looking_back.add_action(db, held.id, **values)


def _correct(db, content, line, text, member, **more):
    values = {"by": member, "today": TODAY, **more}
    correct_text(db, content, RetrospectiveLine, line.id, "text", text, **values)
