"""Step five on screen: what we are going to do, and per assignment what could be done."""

from uuid import UUID

import streamlit as st

from models import Assignment, Choice, Intervention, Option
from models.option_choices import interventions_of_round
from sessions import tackling
from sessions.screens.desk import Desk
from sessions.screens.intervention_line import when_and_where_it_stands
from sessions.screens.intervention_view import show_intervention
from sessions.screens.option_table import show_options
from sessions.screens.option_view import show_option
from sessions.screens.pages import asked_record, link_to
from sessions.screens.step_head import show_step


def show(at: Desk) -> None:
    """What the address asks for (an intervention, an option, a choice about one, or the options
    of an assignment), else everything of the round."""
    asked = asked_record(at)
    intervention = at.db.find(Intervention, asked)
    if intervention is not None:
        show_intervention(at, intervention)
        return
    choice = at.db.find(Choice, asked)
    option = at.db.find(Option, choice.option_id if choice else asked)
    if option is not None:
        show_option(at, option, choice)
        return
    assignment = at.db.find(Assignment, asked)
    if assignment is not None:
        show_options(at, assignment)
        return
    show_step(at, "tackle", at.say("page-interventions"))
    order = ("recorded_at", "id")
    assignments = at.db.every(Assignment, order=order, newest_first=True, round_id=at.open_round.id)
    if not assignments:
        st.info(at.say("interventions-none"))
        link_to(at, "assignments", at.say("interventions-to-assignments"))
        return
    _running(at)
    st.header(at.say("interventions-per-assignment"))
    for assignment in assignments:
        _assignment(at, assignment)


def _running(at: Desk) -> None:
    st.header(at.say("interventions-ours"))
    found = interventions_of_round(at.db, at.open_round.id)
    if not found:
        st.write(at.say("interventions-nothing-chosen"))
    for intervention in found:
        progress = tackling.progress_of(at.db, intervention.id, today=at.today)
        with st.container(border=True):
            st.caption(when_and_where_it_stands(at, intervention))
            st.markdown(f"**{at.plain(intervention.title)}**")
            st.markdown(
                at.say("interventions-progress", done=progress.done, planned=progress.planned)
            )
            if progress.late:
                st.markdown(f"**→ {at.say('interventions-late', count=progress.late)}**")
            link_to(at, "interventions", at.say("interventions-open"), record=intervention.id)


def _assignment(at: Desk, assignment: Assignment) -> None:
    options = at.db.every(Option, assignment_id=assignment.id)
    decided: set[UUID] = {
        c.option_id for c in at.db.every(Choice, option_id=[o.id for o in options])
    }
    with st.container(border=True):
        st.caption(at.say(f"assignment-{assignment.state}"))
        st.markdown(f"**{at.plain(assignment.title)}**")
        st.markdown(at.say("interventions-options-count", count=len(options), decided=len(decided)))
        link_to(at, "interventions", at.say("interventions-see-options"), record=assignment.id)
