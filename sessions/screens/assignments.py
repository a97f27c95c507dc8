"""Step four on screen: the assignments of the round, and a new one from its themes."""

import streamlit as st

from models import Assignment, Theme
from models.assignment_evidence import evidence_counts
from sessions import commissioning
from sessions.screens import state
from sessions.screens.assignment_form import ask_assignment
from sessions.screens.assignment_view import show_assignment
from sessions.screens.desk import Desk
from sessions.screens.pages import asked_record, link_to
from sessions.screens.step_head import show_step


def show(at: Desk) -> None:
    """One assignment when the address asks for it, else the list and the form."""
    assignment = at.db.find(Assignment, asked_record(at))
    if assignment is not None:
        show_assignment(at, assignment)
        return
    show_step(at, "develop", at.say("page-assignments"))
    listed, new = st.tabs(
        [at.say("assignments-tab-list"), at.say("assignments-tab-new")],
        key=f"assignments-tabs:{at.open_round.id}:{at.wording.language}",
        on_change="rerun",
    )
    with listed:
        _list(at)
    with new:
        _new(at)


def _list(at: Desk) -> None:
    order = ("recorded_at", "id")
    found = at.db.every(Assignment, order=order, newest_first=True, round_id=at.open_round.id)
    if not found:
        st.info(at.say("assignments-none"))
        return
    counts = evidence_counts(at.db, at.open_round.id)
    for assignment in found:
        with st.container(border=True):
            st.caption(
                f"{at.say(f'assignment-{assignment.state}')} · "
                + at.say("assignments-rests-on", count=counts.get(assignment.id, 0))
            )
            st.markdown(f"**{at.plain(assignment.title)}**")
            if assignment.for_whom:
                st.markdown(f"{at.say('field-for_whom')} {at.plain(assignment.for_whom)}")
            link_to(at, "assignments", at.say("assignments-open"), record=assignment.id)
            link_to(at, "interventions", at.say("assignments-to-options"), record=assignment.id)


def _new(at: Desk) -> None:
    if not at.db.number_of(Theme, round_id=at.open_round.id, state="accepted"):
        st.info(at.say("assignments-no-themes"))
        link_to(at, "themes", at.say("assignments-to-themes"))
    form = state.form("assignment", at.open_round.id)
    text, theme_ids = ask_assignment(at, form)

    def write() -> None:
        written = commissioning.write_assignment(
            at.db,
            at.content,
            at.open_round,
            text,
            theme_ids=theme_ids,
            by=at.by,
            today=at.today,
            record_id=form.id,
        )
        # What comes next is picking what the text rests on, and that is on its own page.
        st.query_params["record"] = str(written.id)

    at.save_button(at.say("assignments-keep"), form, write, told=at.say("assignments-kept"))
