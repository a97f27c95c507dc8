"""One intervention: tasks, what happened, planned against done, and the thread."""

from datetime import date

import streamlit as st

from models import Intervention, InterventionLog, InterventionTask, Retrospective
from sessions import tackling
from sessions.screens import state
from sessions.screens.correction import show_correction
from sessions.screens.desk import Desk
from sessions.screens.intervention_line import when_and_where_it_stands
from sessions.screens.near_days import near_sentences, warn_near
from sessions.screens.pages import link_to
from sessions.screens.thread_strip import show_thread
from sessions.tackling import STATES

#: Log lines on one page, the newest first.
PER_PAGE = 15


def show_intervention(at: Desk, intervention: Intervention) -> None:
    """Everything about carrying out one choice."""
    link_to(at, "interventions", at.say("back-to-list"))
    st.title(at.plain(intervention.title))
    st.caption(
        f"{when_and_where_it_stands(at, intervention)} · "
        + at.say("written-down", name=at.who(intervention), moment=intervention.recorded_at)
    )
    _planned_and_done(at, intervention)
    tasks, happened, plan = st.tabs(
        [
            at.say("interventions-tab-tasks"),
            at.say("interventions-tab-log"),
            at.say("interventions-tab-plan"),
        ],
        key=f"intervention-tabs:{intervention.id}:{at.wording.language}",
        on_change="rerun",
    )
    with tasks:
        _tasks(at, intervention)
    with happened:
        _log(at, intervention)
    with plan:
        _plan(at, intervention)
    _looking_back(at, intervention)
    show_thread(at, "intervention", intervention.id)


def _planned_and_done(at: Desk, intervention: Intervention) -> None:
    progress = tackling.progress_of(at.db, intervention.id, today=at.today)
    with st.container(border=True):
        st.markdown(
            f"**{at.say('interventions-progress', done=progress.done, planned=progress.planned)}**"
        )
        if progress.late:
            st.markdown(f"→ {at.say('interventions-late', count=progress.late)}")
        if progress.done_after_due:
            st.markdown(at.say("interventions-done-later", count=progress.done_after_due))
        if progress.next_task:
            task = progress.next_task
            st.markdown(
                f"{at.say('interventions-next', day=task.due_on)}  \n"
                f"{at.plain(task.text)} · {at.plain(task.owner)}"
            )
    for sentence in near_sentences(at, intervention.starts_on):
        if intervention.state == "planned":
            st.warning(f"{at.say('field-intervention_starts_on')}: {sentence}")


def _tasks(at: Desk, intervention: Intervention) -> None:
    order = ("due_on", "id")
    found = at.db.every(InterventionTask, order=order, intervention_id=intervention.id)
    if not found:
        st.info(at.say("interventions-no-tasks"))
    for task in [*(t for t in found if not t.done_on), *(t for t in found if t.done_on)]:
        _task(at, task)
    show_correction(at, *found)
    with st.container(border=True):
        st.markdown(f"**{at.say('interventions-new-task')}**")
        form = state.form("task", intervention.id)
        text = at.text(form, "task", lines=1, most=500, required=True)
        owner, day = st.columns(2)
        with owner:
            who = at.text(form, "task_owner", lines=1, most=120, required=True)
        with day:
            due = st.date_input(
                at.say("field-task_due_on"), None, format="DD-MM-YYYY", key=f"due:{form.token}"
            )
        warn_near(at, due)
        at.save_button(
            at.say("interventions-task-keep"),
            form,
            lambda: tackling.add_task(
                at.db,
                intervention.id,
                text=text,
                owner=who,
                due_on=due if isinstance(due, date) else None,
                by=at.by,
                record_id=form.id,
            ),
            told=at.say("interventions-task-kept"),
        )


def _task(at: Desk, task: InterventionTask) -> None:
    form = state.form("task-done", task.id)
    with st.container(border=True):
        mark = "✓" if task.done_on else "○"
        st.markdown(f"{mark} {at.plain(task.text)}")
        late = task.done_on is None and task.due_on < at.today
        parts = [at.plain(task.owner), at.say("interventions-due", day=task.due_on)]
        if task.done_on:
            parts.append(at.say("interventions-done-on", day=task.done_on))
        elif late:
            parts.append(at.say("home-late"))
        st.caption(" · ".join(parts))
        for sentence in near_sentences(at, None if task.done_on else task.due_on):
            st.caption(f"△ {sentence}")
        done_on = None if task.done_on else at.today
        at.save_button(
            at.say("interventions-not-done" if task.done_on else "interventions-mark-done"),
            form,
            lambda: tackling.mark_task(at.db, task.id, done_on=done_on, by=at.by, today=at.today),
            told=at.say("interventions-task-changed"),
            primary=False,
        )


def _log(at: Desk, intervention: Intervention) -> None:
    form = state.form("log", intervention.id)
    text = at.text(form, "log_line", lines=3, most=3000, required=True)
    day = st.date_input(
        at.say("field-log_happened_on"),
        at.today,
        max_value=at.today,
        format="DD-MM-YYYY",
        key=f"happened:{form.token}",
    )
    at.save_button(
        at.say("interventions-log-keep"),
        form,
        lambda: tackling.log(
            at.db,
            intervention.id,
            text=text,
            happened_on=day if isinstance(day, date) else None,
            by=at.by,
            today=at.today,
            record_id=form.id,
        ),
        told=at.say("interventions-log-kept"),
    )
    total = at.db.number_of(InterventionLog, intervention_id=intervention.id)
    page = 1
    if total > PER_PAGE:
        page = st.pagination(-(-total // PER_PAGE), key=f"log:{intervention.id}")
    lines = at.db.every(
        InterventionLog,
        order=("happened_on", "recorded_at"),
        newest_first=True,
        limit=PER_PAGE,
        offset=(page - 1) * PER_PAGE,
        intervention_id=intervention.id,
    )
    for line in lines:
        st.markdown(f"**{at.wording.day(line.happened_on)}**  \n{at.plain(line.text)}")
    show_correction(at, *lines)


def _plan(at: Desk, intervention: Intervention) -> None:
    show_correction(at, intervention)
    form = state.form("plan", intervention.id)
    stands = st.radio(
        at.say("field-intervention_state"),
        STATES,
        index=STATES.index(intervention.state),
        format_func=lambda code: at.say(f"intervention-{code}"),
        horizontal=True,
        key=f"state:{form.token}",
    )
    left, right = st.columns(2)
    with left:
        starts = st.date_input(
            at.say("field-intervention_starts_on"),
            intervention.starts_on,
            format="DD-MM-YYYY",
            key=f"starts:{form.token}",
        )
    with right:
        ends = st.date_input(
            at.say("field-intervention_ends_on"),
            intervention.ends_on,
            format="DD-MM-YYYY",
            key=f"ends:{form.token}",
        )
    if starts != intervention.starts_on:
        warn_near(at, starts)
    at.save_button(
        at.say("interventions-plan-keep"),
        form,
        lambda: tackling.replan(
            at.db,
            intervention.id,
            state=stands,
            starts_on=starts if isinstance(starts, date) else None,
            ends_on=ends if isinstance(ends, date) else None,
            by=at.by,
        ),
        told=at.say("interventions-plan-kept"),
    )


def _looking_back(at: Desk, intervention: Intervention) -> None:
    held = at.db.every(Retrospective, order="held_on", intervention_id=intervention.id)
    for retrospective in held:
        label = at.say("interventions-retrospective", day=retrospective.held_on)
        link_to(at, "retrospectives", label, record=retrospective.id)
    if not held:
        link_to(at, "retrospectives", at.say("interventions-to-retrospective"))
