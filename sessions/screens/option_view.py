"""One option: what was decided about it and why, deciding again, and starting to carry it out."""

from datetime import date

import streamlit as st

from methods.entries import Intervention as CatalogueEntry
from models import Assignment, Choice, Intervention, Option
from models.option_choices import OptionOnTable, options_on_table
from sessions import choosing, tackling
from sessions.choosing import DECISIONS
from sessions.screens import state
from sessions.screens.correction import show_correction
from sessions.screens.desk import Desk
from sessions.screens.near_days import warn_near
from sessions.screens.option_reasons import show_facts
from sessions.screens.pages import link_to
from sessions.screens.thread_strip import show_thread


def show_option(at: Desk, option: Option, choice: Choice | None = None) -> None:
    """An option with its decisions; `choice` is the one that the address asked for."""
    on_table = next(
        o for o in options_on_table(at.db, option.assignment_id) if o.option.id == option.id
    )
    link_to(
        at, "interventions", at.say("interventions-back-to-options"), record=option.assignment_id
    )
    st.title(at.plain(option.title))
    st.caption(
        f"{at.say(f'option-{on_table.state}')} · "
        + at.say("written-down", name=at.who(option), moment=option.recorded_at)
    )
    assignment = at.db.find(Assignment, option.assignment_id)
    if assignment is not None:
        link_to(at, "assignments", at.plain(assignment.title), record=assignment.id)
    if option.description:
        st.markdown(at.plain(option.description))
    entry = at.content.find(CatalogueEntry, option.intervention_slug)
    if entry is not None:
        show_facts(at, entry)
    _choices(at, on_table)
    if on_table.state == "chosen" and on_table.latest:
        _carry_out(at, option, on_table.latest)
    _decide(at, on_table)
    show_correction(at, option, *on_table.choices)
    if choice is not None:
        show_thread(at, "choice", choice.id)
    else:
        show_thread(at, "option", option.id)


def _choices(at: Desk, on_table: OptionOnTable) -> None:
    for made in reversed(on_table.choices):
        with st.container(border=True):
            st.markdown(
                f"**{at.say(f'interventions-decided-{made.decision}', day=made.decided_on)}**"
            )
            st.markdown(at.plain(made.reason))
            if made.present:
                st.caption(f"{at.say('field-choice_present')} {at.plain(made.present)}")
            if made.look_again_on:
                st.caption(at.say("interventions-look-again", day=made.look_again_on))


def _carry_out(at: Desk, option: Option, choice: Choice) -> None:
    started = at.db.first(Intervention, choice_id=choice.id)
    if started is not None:
        link_to(at, "interventions", at.say("interventions-to-started"), record=started.id)
        return
    with st.container(border=True):
        st.header(at.say("interventions-start-title"))
        form = state.form("start", choice.id)
        title = at.text(
            form, "intervention_title", lines=1, most=160, value=option.title, required=True
        )
        left, right = st.columns(2)
        with left:
            starts = st.date_input(
                at.say("field-intervention_starts_on"),
                None,
                format="DD-MM-YYYY",
                key=f"starts:{form.token}",
            )
        with right:
            ends = st.date_input(
                at.say("field-intervention_ends_on"),
                None,
                format="DD-MM-YYYY",
                key=f"ends:{form.token}",
            )
        warn_near(at, starts)

        def start() -> None:
            begun = tackling.start_intervention(
                at.db,
                choice.id,
                title=title,
                starts_on=starts if isinstance(starts, date) else None,
                ends_on=ends if isinstance(ends, date) else None,
                by=at.by,
                record_id=form.id,
            )
            # What comes next is dividing the tasks, and that is on its own page.
            st.query_params["record"] = str(begun.id)

        at.save_button(
            at.say("interventions-start"), form, start, told=at.say("interventions-started")
        )


def _decide(at: Desk, on_table: OptionOnTable) -> None:
    again = bool(on_table.choices)
    title = at.say("interventions-decide-again" if again else "interventions-decide-title")
    with st.expander(title, expanded=not again):
        if again:
            st.write(at.say("interventions-decide-again-what"))
        form = state.form("decide", on_table.option.id)
        decision = st.radio(
            at.say("field-decision"),
            DECISIONS,
            index=None,
            format_func=lambda code: at.say(f"decision-{code}"),
            key=f"decision:{form.token}",
        )
        reason = at.text(form, "choice_reason", lines=3, most=3000, required=True)
        present = at.text(form, "choice_present", lines=1, most=300)
        left, right = st.columns(2)
        with left:
            day = st.date_input(
                at.say("field-choice_decided_on"),
                at.today,
                max_value=at.today,
                format="DD-MM-YYYY",
                key=f"decided:{form.token}",
            )
        with right:
            look_again = st.date_input(
                at.say("field-look_again_on"),
                None,
                format="DD-MM-YYYY",
                key=f"again:{form.token}",
            )
        at.save_button(
            at.say("interventions-decision-keep"),
            form,
            lambda: choosing.decide(
                at.db,
                on_table.option.id,
                decision or "",
                reason=reason,
                present=present,
                decided_on=day if isinstance(day, date) else None,
                look_again_on=look_again if isinstance(look_again, date) else None,
                by=at.by,
                today=at.today,
                record_id=form.id,
            ),
            told=at.say("interventions-decision-kept"),
        )
