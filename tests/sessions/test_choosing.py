"""Step five, first half: options for an assignment and what is decided about them."""

from datetime import timedelta

import pytest

from methods.refusal import Refused
from models import Assignment, Choice, Option
from models.option_choices import options_on_table
from sessions import choosing, signalling
from sessions.choosing import TeamSays
from sessions.commissioning import AssignmentText, write_assignment
from tests.conftest import TODAY


@pytest.fixture
def assignment(db, content, round_, member):
    text = AssignmentText("Samen schoon", "Vuil.", "Groepen houden samen het plein schoon.")
    return write_assignment(db, content, round_, text, by=member, today=TODAY)


@pytest.fixture
def option(db, content, assignment, member):
    return choosing.put_on_table(db, content, assignment.id, title="Thee op de stoep", by=member)


def _decide(db, option, member, decision="chosen", reason="Past bij ons.", **more):
    values = {"reason": reason, "decided_on": TODAY, "by": member, "today": TODAY, **more}
    return choosing.decide(db, option.id, decision, **values)


def _code(call, *args, **more):
    with pytest.raises(Refused) as caught:
        call(*args, **more)
    return caught.value


def _estimate(db, content, round_, member, phase, today=TODAY):
    more = {"present": "3 inwoners", "reason": "Zo is het.", "by": member, "today": today}
    return signalling.estimate_tension(db, content, round_, phase=phase, **more)


def test_the_whole_catalogue_is_laid_beside_an_assignment(db, content, assignment):
    assert len(choosing.propose_options(db, content, assignment.id, today=TODAY)) == 32


def test_an_estimate_that_expired_no_longer_counts(db, content, round_, assignment, member):
    estimate = _estimate(db, content, round_, member, "spanning")
    on_last_day = choosing.propose_options(db, content, assignment.id, today=estimate.expires_on)
    after = choosing.propose_options(
        db, content, assignment.id, today=estimate.expires_on + timedelta(days=1)
    )
    assert "phase" not in on_last_day[0].missing
    assert "phase" in after[0].missing


def test_tension_and_a_dirty_square_bring_the_common_task_first(
    db, content, round_, assignment, member
):
    _estimate(db, content, round_, member, "spanning")
    assert choosing.propose_options(db, content, assignment.id, today=TODAY)[0].slug == (
        "common_task"
    )


def test_a_large_dialogue_stands_first_only_after_the_team_put_it_on_the_table(
    db, content, round_, member
):
    text = AssignmentText(
        "De stad in gesprek", "", "Meepraten over beleid: inspraak, vertrouwen, gemeente."
    )
    assignment = write_assignment(db, content, round_, text, by=member, today=TODAY)
    _estimate(db, content, round_, member, "spanning")
    says = TeamSays(effort="L")

    def place():
        ranked = choosing.propose_options(db, content, assignment.id, says, today=TODAY)
        return {r.slug: r.place for r in ranked}["city_conversations"]

    assert place() > 1
    choosing.put_on_table(
        db, content, assignment.id, title="Gesprek", slug="city_conversations", by=member
    )
    assert place() == 1


def test_an_unknown_effort_is_refused(db, content, assignment):
    call = choosing.propose_options
    says = TeamSays(effort="XL")
    assert _code(call, db, content, assignment.id, says, today=TODAY).code == "not_one_of"


def test_a_catalogue_entry_lies_on_the_table_once(db, content, assignment, member):
    put = choosing.put_on_table
    first = put(db, content, assignment.id, title="Klus", slug="common_task", by=member)
    again = put(db, content, assignment.id, title="Klus twee", slug="common_task", by=member)
    assert first is again
    assert db.number_of(Option) == 1


def test_an_entry_that_left_the_catalogue_cannot_come_on_the_table(db, content, assignment, member):
    call = choosing.put_on_table
    refused = _code(call, db, content, assignment.id, title="x", slug="gone", by=member)
    assert refused.code == "not_there"


@pytest.mark.parametrize("decision", ["chosen", "refused"])
def test_a_decision_without_a_reason_is_not_stored(db, option, member, decision):
    refused = _code(_decide, db, option, member, decision, reason="  ")
    assert (refused.code, refused.facts["field"]) == ("text_missing", "choice_reason")
    assert db.number_of(Choice) == 0


def test_nothing_is_decided_without_saying_what(db, option, member):
    assert _code(_decide, db, option, member, "").facts["field"] == "decision"


def test_a_decision_of_tomorrow_is_refused_and_one_of_today_is_not(db, option, member):
    _decide(db, option, member)
    tomorrow = TODAY + timedelta(days=1)
    assert _code(_decide, db, option, member, decided_on=tomorrow).code == "day_in_future"


def test_looking_again_comes_on_the_day_of_the_decision_or_later(db, option, member):
    _decide(db, option, member, look_again_on=TODAY)
    before = TODAY - timedelta(days=1)
    assert _code(_decide, db, option, member, look_again_on=before).code == "day_too_early"


def test_a_later_decision_holds_and_the_earlier_stays(db, option, member):
    _decide(db, option, member, "refused", reason="Te koud.")
    _decide(db, option, member, "chosen", reason="Het is lente.")
    [on_table] = options_on_table(db, option.assignment_id)
    assert on_table.state == "chosen"
    assert [c.reason for c in on_table.choices] == ["Te koud.", "Het is lente."]


def test_a_decision_sent_twice_is_one_decision(db, option, member):
    for _ in range(2):
        _decide(db, option, member, record_id=option.id)
    assert db.number_of(Choice) == 1


def test_refused_options_of_the_example_still_show_their_reasons(db, example):
    first = next(a for a in db.every(Assignment) if a.title.startswith("Van de achterkant"))
    refused = [o for o in options_on_table(db, first.id) if o.state == "refused"]
    assert len(refused) == 3
    assert all(o.latest.reason for o in refused)
