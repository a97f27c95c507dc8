"""One retrospective on screen, and one of its actions or of the things that people were told."""

from datetime import date, timedelta

import streamlit as st

from models import (
    Conversation,
    Intervention,
    ReportBack,
    Retrospective,
    RetrospectiveAction,
    RetrospectiveLine,
    Signal,
)
from sessions import looking_back
from sessions.carrying_over import left_over
from sessions.checking import PERSPECTIVES
from sessions.looking_back import LINE_KINDS
from sessions.recording import existing
from sessions.screens import report_back_view, state
from sessions.screens.action_list import buttons, due, show_left_over, signal_in_view
from sessions.screens.correction import show_correction
from sessions.screens.desk import Desk
from sessions.screens.pages import link_to
from sessions.screens.perspectives import who_was_there
from sessions.screens.thread_strip import show_thread

#: An action is due in a month unless people say otherwise.
USUAL_TERM = timedelta(days=28)


def show(at: Desk, held: Retrospective) -> None:
    """Last time's actions, what went well, what changed, what can be better, what people hear."""
    intervention = existing(at.db, Intervention, held.intervention_id)
    link_to(at, "retrospectives", at.say("back-to-list"))
    st.title(at.say("retrospectives-one", title=at.plain(intervention.title)))
    st.markdown(f"**{at.wording.day(held.held_on)}** · {present(at, held)}")
    st.caption(at.say("written-down", name=at.who(held), moment=held.recorded_at))
    round_ = looking_back.round_of(at.db, held) or at.open_round
    show_left_over(at, left_over(at.db, round_, before=held))
    lines, actions, told = st.tabs(
        [
            at.say("retrospectives-tab-lines"),
            at.say("retrospectives-tab-actions"),
            at.say("retrospectives-tab-told"),
        ]
    )
    with lines:
        _lines(at, held)
    with actions:
        _actions(at, held)
    with told:
        report_back_view.show(at, held, intervention)
    show_thread(at, "retrospective", held.id)


def present(at: Desk, held: Retrospective) -> str:
    """Who looked back, as counts."""
    counts = {code: getattr(held, f"{code}s") for code in PERSPECTIVES}
    return who_was_there(at, counts)


def _lines(at: Desk, held: Retrospective) -> None:
    said = at.db.every(RetrospectiveLine, order="recorded_at", retrospective_id=held.id)
    for kind in LINE_KINDS:
        mark = "→" if kind == "improve" else "✓"
        with st.container(border=True, key=f"{_warmth(kind)}-{kind}-{held.id}"):
            st.header(at.say(f"retrospectives-{kind}"))
            for line in said:
                if line.kind == kind:
                    st.markdown(f"{mark} {at.plain(line.text)}")
            _add_line(at, held, kind)
    show_correction(at, *said)


def _warmth(kind: str) -> str:
    """What went well stands out on the page."""
    return "celebrate" if kind == "went_well" else "said"


def _add_line(at: Desk, held: Retrospective, kind: str) -> None:
    form = state.form(f"retrospective-{kind}", held.id)
    text = at.text(form, kind, lines=2)
    at.save_button(
        at.say(f"retrospectives-add-{kind}"),
        form,
        lambda: looking_back.add_line(
            at.db, held.id, kind=kind, text=text, by=at.by, record_id=form.id
        ),
        told=at.say("retrospectives-line-kept"),
        primary=kind == "went_well",
    )


def _actions(at: Desk, held: Retrospective) -> None:
    actions = at.db.every(RetrospectiveAction, order="due_on", retrospective_id=held.id)
    if not actions:
        st.info(at.say("actions-none"))
    most = looking_back.too_many_actions(at.content, actions, today=at.today)
    if most is not None:
        st.warning(at.say("actions-too-many", most=most))
    for action in sorted(actions, key=lambda one: one.done_on is not None):
        with st.container(border=True):
            st.markdown(at.plain(action.text))
            st.caption(due(at, action))
            more = {"within": str(held.id)}
            link_to(at, "retrospectives", at.say("actions-open"), record=action.id, more=more)
    show_correction(at, *actions)
    st.header(at.say("actions-new"))
    form = state.form("action", held.id)
    text = at.text(form, "action", lines=2, most=500, required=True)
    left, right = st.columns([2, 1])
    with left:
        owner = at.text(form, "action_owner", lines=1, most=120, required=True)
    with right:
        day = st.date_input(
            at.say("field-action_due_on"),
            max(at.today, held.held_on) + USUAL_TERM,
            min_value=held.held_on,
            format="DD-MM-YYYY",
            key=f"due:{form.token}",
        )
    at.save_button(
        at.say("actions-keep"),
        form,
        lambda: looking_back.add_action(
            at.db,
            held.id,
            text=text,
            owner=owner,
            due_on=day if isinstance(day, date) else None,
            by=at.by,
            record_id=form.id,
        ),
        told=at.say("actions-kept"),
    )


def show_action(at: Desk, action: RetrospectiveAction) -> None:
    """One action with its thread."""
    held = existing(at.db, Retrospective, action.retrospective_id)
    link_to(at, "retrospectives", at.say("retrospectives-back"), record=held.id)
    st.title(at.say("actions-one"))
    with st.container(border=True):
        st.markdown(at.plain(action.text))
        st.caption(due(at, action))
        buttons(at, action, signal_in_view(at, action))
    show_thread(at, "action", action.id)
    show_correction(at, action)


def show_told(at: Desk, told: ReportBack) -> None:
    """What people were told, with its thread."""
    held = existing(at.db, Retrospective, told.retrospective_id)
    link_to(at, "retrospectives", at.say("retrospectives-back"), record=held.id)
    st.title(at.say("told-one"))
    with st.container(border=True, key=f"celebrate-{told.id}"):
        how = f" · {at.plain(told.how)}" if told.how else ""
        st.caption(f"{at.wording.day(told.told_on)}{how}")
        st.markdown(at.plain(told.text))
    talk = at.db.find(Conversation, told.conversation_id)
    if talk is not None:
        link_to(at, "conversations", at.say("told-to-talk"), record=talk.id)
    signal = at.db.find(Signal, told.signal_id)
    if signal is not None:
        link_to(at, "signals", at.say("told-to-signal"), record=signal.id)
    show_thread(at, "report_back", told.id)
    show_correction(at, told)
