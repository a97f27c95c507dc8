"""The options of one assignment: what happens here already, what is proposed, what is decided."""

import streamlit as st

from models import AlreadyHere, Assignment, Party, Round
from models.option_choices import OptionOnTable, options_on_table
from sessions import choosing, commissioning
from sessions.screens import state
from sessions.screens.correction import show_correction
from sessions.screens.desk import Desk
from sessions.screens.option_proposals import show_proposals
from sessions.screens.pages import link_to
from sessions.screens.thread_strip import show_thread


def show_options(at: Desk, assignment: Assignment) -> None:
    """Three tabs in the order of the work; what is there comes before what could come."""
    link_to(at, "interventions", at.say("back-to-list"))
    st.title(at.say("interventions-options-title"))
    with st.container(border=True):
        st.markdown(f"**{at.plain(assignment.title)}**")
        st.markdown(
            f"**{at.say('assignments-part-wanted')}**  \n"
            + (at.plain(assignment.wanted_situation) or at.say("assignments-part-empty"))
        )
        link_to(at, "assignments", at.say("interventions-whole-assignment"), record=assignment.id)
    if assignment.state == "concept":
        st.warning(at.say("interventions-still-concept"))
    options = options_on_table(at.db, assignment.id)
    here, proposed, table = st.tabs(
        [
            at.say("interventions-tab-here"),
            at.say("interventions-tab-proposed"),
            at.say("interventions-tab-table"),
        ],
        key=f"options-tabs:{assignment.id}:{at.wording.language}",
        on_change="rerun",
    )
    with here:
        _already_here(at, assignment)
    with proposed:
        _proposed(at, assignment, options)
    with table:
        _table(at, assignment, options)
    show_thread(at, "assignment", assignment.id)


def _already_here(at: Desk, assignment: Assignment) -> None:
    st.write(at.say("interventions-here-what"))
    round_ = at.db.find(Round, assignment.round_id)
    place = round_.neighbourhood_id if round_ else None
    parties = {p.id: p.name for p in at.db.every(Party, order="name", neighbourhood_id=place)}
    lines = at.db.every(AlreadyHere, order="recorded_at", assignment_id=assignment.id)
    for line in lines:
        with st.container(border=True):
            st.markdown(at.plain(line.text))
            name = parties.get(line.party_id) if line.party_id else None
            st.caption(at.plain(name) if name else at.say("interventions-here-residents"))
    form = state.form("already-here", assignment.id)
    text = at.text(form, "already_here", lines=2, required=True)
    party = st.selectbox(
        at.say("field-already_here_party"),
        [None, *parties],
        format_func=lambda p: parties[p] if p else at.say("interventions-here-residents"),
        key=f"here-party:{form.token}",
    )
    at.save_button(
        at.say("interventions-here-keep"),
        form,
        lambda: commissioning.add_already_here(
            at.db, assignment.id, text, party_id=party, by=at.by, record_id=form.id
        ),
        told=at.say("interventions-here-kept"),
    )
    show_correction(at, *lines)


def _proposed(at: Desk, assignment: Assignment, options: list[OptionOnTable]) -> None:
    if not at.db.number_of(AlreadyHere, assignment_id=assignment.id):
        st.info(at.say("interventions-here-first"))
        asked = st.checkbox(at.say("interventions-here-nothing"), key=f"nothing:{assignment.id}")
        if not asked:
            return
    show_proposals(at, assignment, options)


def _table(at: Desk, assignment: Assignment, options: list[OptionOnTable]) -> None:
    if not options:
        st.info(at.say("interventions-table-empty"))
    for code in ("open", "chosen", "refused"):
        of_state = [o for o in options if o.state == code]
        if not of_state:
            continue
        st.header(at.say(f"interventions-list-{code}", count=len(of_state)))
        for option in of_state:
            _on_table(at, assignment, option)
    with st.expander(at.say("interventions-own-option"), expanded=not options):
        form = state.form("own-option", assignment.id)
        title = at.text(form, "option_title", lines=1, most=160, required=True)
        description = at.text(form, "option_description", lines=3, most=3000)
        at.save_button(
            at.say("interventions-own-keep"),
            form,
            lambda: choosing.put_on_table(
                at.db,
                at.content,
                assignment.id,
                title=title,
                description=description,
                by=at.by,
                record_id=form.id,
            ),
            told=at.say("interventions-on-table-now"),
        )


def _on_table(at: Desk, assignment: Assignment, on_table: OptionOnTable) -> None:
    option, latest = on_table.option, on_table.latest
    with st.container(border=True):
        st.markdown(f"**{at.plain(option.title)}**")
        if option.description:
            st.markdown(at.plain(option.description))
        if latest:
            st.markdown(f"*{at.say('interventions-because')}* {at.plain(latest.reason)}")
            st.caption(at.say(f"interventions-decided-{latest.decision}", day=latest.decided_on))
        link_to(
            at,
            "interventions",
            at.say("interventions-see-decided" if latest else "interventions-decide"),
            record=option.id,
            more={"within": str(assignment.id)},
        )
