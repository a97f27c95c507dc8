"""Step five, second half: carrying out, tasks, what happened, and important days nearby."""

from datetime import date, timedelta

import pytest

from methods.refusal import Refused
from models import Correction, Intervention
from models.option_choices import interventions_of_round
from sessions import choosing, planning_ahead, tackling
from sessions.commissioning import AssignmentText, write_assignment
from sessions.planning_ahead import ImportantDay, OwnPlan
from tests.conftest import TODAY

TOMORROW, YESTERDAY = TODAY + timedelta(days=1), TODAY - timedelta(days=1)


@pytest.fixture
def option(db, content, round_, member):
    text = AssignmentText("Samen schoon")
    assignment = write_assignment(db, content, round_, text, by=member, today=TODAY)
    return choosing.put_on_table(db, content, assignment.id, title="Klusdag", by=member)


@pytest.fixture
def choice(db, option, member):
    return _decide(db, option, member, "chosen")


@pytest.fixture
def intervention(db, choice, member):
    return tackling.start_intervention(db, choice.id, title="Klusdag", by=member)


def _decide(db, option, member, decision):
    return choosing.decide(
        db, option.id, decision, reason="Zo.", decided_on=TODAY, by=member, today=TODAY
    )


def _task(db, intervention, member, due_on=TODAY, **more):
    values = {"text": "Handschoenen halen", "owner": "welzijnswerk", **more}
    return tackling.add_task(db, intervention.id, due_on=due_on, by=member, **values)


def _code(call, *args, **more):
    with pytest.raises(Refused) as caught:
        call(*args, **more)
    return caught.value


def test_what_was_refused_is_not_carried_out(db, option, member):
    refused = _decide(db, option, member, "refused")
    call = tackling.start_intervention
    assert _code(call, db, refused.id, title="Toch", by=member).code == "not_chosen"


def test_a_choice_that_was_overruled_later_is_not_carried_out(db, option, choice, member):
    _decide(db, option, member, "refused")
    call = tackling.start_intervention
    assert _code(call, db, choice.id, title="Toch", by=member).code == "not_chosen"


def test_a_choice_is_carried_out_once_and_a_double_tap_is_no_second_time(db, choice, member):
    start = tackling.start_intervention
    first = start(db, choice.id, title="Klusdag", by=member, record_id=choice.id)
    again = start(db, choice.id, title="Klusdag", by=member, record_id=choice.id)
    assert first is again
    assert _code(start, db, choice.id, title="Nog een", by=member).code == "already_started"
    assert db.number_of(Intervention) == 1


def test_it_may_end_on_the_day_it_starts_and_not_before(db, choice, member):
    start = tackling.start_intervention
    dates = {"starts_on": TODAY, "ends_on": YESTERDAY}
    assert _code(start, db, choice.id, title="Kort", by=member, **dates).code == "day_too_early"
    assert start(db, choice.id, title="Kort", starts_on=TODAY, ends_on=TODAY, by=member)


def test_another_plan_keeps_the_dates_that_stood_there(db, intervention, member):
    for day in (TODAY, TOMORROW):
        tackling.replan(
            db, intervention.id, state="running", starts_on=day, ends_on=None, by=member
        )
    kept = [c.old_value for c in db.every(Correction, field="starts_on", order="recorded_at")]
    assert kept == ["", str(TODAY)]
    assert (intervention.state, intervention.starts_on) == ("running", TOMORROW)


@pytest.mark.parametrize(
    ("given", "field"), [({"owner": " "}, "task_owner"), ({"text": ""}, "task")]
)
def test_a_task_needs_words_and_somebody_who_does_it(db, intervention, member, given, field):
    refused = _code(_task, db, intervention, member, **given)
    assert (refused.code, refused.facts["field"]) == ("text_missing", field)


def test_a_task_without_a_day_is_refused(db, intervention, member):
    assert _code(_task, db, intervention, member, due_on=None).code == "day_missing"


def test_a_task_due_today_is_not_late_and_one_due_yesterday_is(db, intervention, member):
    _task(db, intervention, member, due_on=TODAY)
    assert tackling.progress_of(db, intervention.id, today=TODAY).late == 0
    late = _task(db, intervention, member, due_on=YESTERDAY)
    progress = tackling.progress_of(db, intervention.id, today=TODAY)
    assert (progress.late, progress.next_task) == (1, late)


def test_planned_against_done_tells_what_came_later(db, intervention, member):
    early, late = (_task(db, intervention, member, due_on=d) for d in (TODAY, YESTERDAY))
    for task in (early, late):
        tackling.mark_task(db, task.id, done_on=TODAY, by=member, today=TODAY)
    progress = tackling.progress_of(db, intervention.id, today=TODAY)
    assert (progress.planned, progress.done, progress.done_after_due) == (2, 2, 1)
    tackling.mark_task(db, early.id, done_on=None, by=member, today=TODAY)
    assert tackling.progress_of(db, intervention.id, today=TODAY).next_task == early


def test_a_task_is_not_done_tomorrow_already(db, intervention, member):
    task = _task(db, intervention, member)
    call = tackling.mark_task
    refused = _code(call, db, task.id, done_on=TOMORROW, by=member, today=TODAY)
    assert refused.code == "day_in_future"


def test_the_log_takes_what_happened_and_not_what_is_to_come(db, intervention, member):
    call = tackling.log
    line = call(
        db, intervention.id, text="Zeven mensen.", happened_on=TODAY, by=member, today=TODAY
    )
    assert line.text == "Zeven mensen."
    refused = _code(
        call, db, intervention.id, text="Straks", happened_on=TOMORROW, by=member, today=TODAY
    )
    assert refused.code == "day_in_future"


def test_an_intervention_without_a_date_comes_before_dated_ones(
    db, content, round_, option, intervention, member
):
    other = choosing.put_on_table(
        db, content, option.assignment_id, title="Iets met een datum", by=member
    )
    dated = tackling.start_intervention(
        db, _decide(db, other, member, "chosen").id, title="B", starts_on=TODAY, by=member
    )
    assert interventions_of_round(db, round_.id) == [intervention, dated]


def test_a_plan_on_remembrance_day_is_warned_about_and_stored_all_the_same(
    db, content, intervention, member
):
    day = date(2026, 5, 4)
    near = [n.occurrence.slug for n in tackling.important_days_near(content, day)]
    assert near[0] == "remembrance_day"
    assert _task(db, intervention, member, due_on=day).due_on == day


def test_an_ordinary_day_has_no_warning(content):
    assert tackling.important_days_near(content, date(2026, 8, 12)) == []
    assert tackling.important_days_near(content, None) == []


def test_own_plans_stand_between_the_important_days(db, content, round_, intervention, member):
    tackling.replan(
        db,
        intervention.id,
        state="planned",
        starts_on=date(2026, 5, 10),
        ends_on=None,
        by=member,
    )
    ahead = planning_ahead.look_ahead(db, content, round_, today=TODAY)
    names = [d.rule.slug if isinstance(d, ImportantDay) else d.title for d in ahead.days]
    assert names.index("liberation_day") < names.index("Klusdag") < names.index("idahot")
    assert "week_against_racism" in [d.rule.slug for d in ahead.announced_yearly]


def test_what_is_done_or_past_is_no_plan_any_more(db, content, round_, intervention, member):
    _task(db, intervention, member, due_on=YESTERDAY)
    tackling.replan(
        db, intervention.id, state="done", starts_on=TOMORROW, ends_on=TOMORROW, by=member
    )
    ahead = planning_ahead.look_ahead(db, content, round_, today=TODAY)
    assert [d for d in ahead.days if isinstance(d, OwnPlan)] == []


def test_twelve_weeks_before_keti_koti_partners_are_asked_and_from_that_day_it_is_now(
    db, content, round_
):
    def partners(today):
        ahead = planning_ahead.look_ahead(db, content, round_, today=today)
        [keti_koti] = [
            d for d in ahead.days if isinstance(d, ImportantDay) and d.rule.slug == "keti_koti"
        ]
        return keti_koti.lead_times[0]

    day = date(2026, 4, 8)
    lead = partners(day - timedelta(days=1))
    assert (lead.what, lead.weeks, lead.day, lead.has_come) == ("partners", 12, day, False)
    assert partners(day).has_come
