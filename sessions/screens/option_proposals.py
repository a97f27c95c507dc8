"""What the catalogue proposes for an assignment: order, reasons for and against, hard stops."""

from collections import Counter

import streamlit as st

from methods.entries import Intervention as CatalogueEntry
from models import Assignment
from models.option_choices import OptionOnTable
from sessions import choosing
from sessions.choosing import TeamSays
from sessions.screens import state
from sessions.screens.desk import Desk
from sessions.screens.option_reasons import show_facts, show_reasons
from toolkit.ranking import EFFORTS, RankedOption

#: Proposals on one page; each has its reasons, so a few fill a screen.
PER_PAGE = 5


def show_proposals(at: Desk, assignment: Assignment, options: list[OptionOnTable]) -> None:
    """The order, with what is not known said first and the hard stops apart at the end."""
    st.write(at.say("interventions-proposed-what"))
    says = _team_says(at, assignment)
    if says.acute_danger:
        st.error(at.say("interventions-danger"))
    ranked = choosing.propose_options(at.db, at.content, assignment.id, says, today=at.today)
    for code in ranked[0].missing if ranked else ():
        st.markdown(f"○ {at.say(f'interventions-missing-{code}')}")
    placed = [r for r in ranked if r.place is not None]
    stopped = [r for r in ranked if r.stop is not None]
    there = {o.option.intervention_slug for o in options}
    if placed:
        _placed(at, assignment, placed, there)
    if stopped:
        _stopped(at, stopped)


def _team_says(at: Desk, assignment: Assignment) -> TeamSays:
    with st.expander(at.say("interventions-team-says")):
        effort = st.selectbox(
            at.say("field-team_effort"),
            [None, *EFFORTS],
            format_func=lambda e: at.say(f"effort-{e}") if e else at.say("not-said"),
            key=f"effort:{assignment.id}",
        )
        danger = st.checkbox(at.say("interventions-says-danger"), key=f"danger:{assignment.id}")
        harmed = st.checkbox(at.say("interventions-says-harmed"), key=f"harmed:{assignment.id}")
        apart = st.checkbox(at.say("interventions-says-apart"), key=f"apart:{assignment.id}")
    return TeamSays(
        effort=effort, somebody_was_harmed=harmed, spoken_apart=apart, acute_danger=danger
    )


def _placed(
    at: Desk, assignment: Assignment, placed: list[RankedOption], there: set[str | None]
) -> None:
    shared = Counter(r.place for r in placed)
    pages = -(-len(placed) // PER_PAGE)
    shown = placed[:PER_PAGE]
    if pages > 1:
        page = st.pagination(pages, max_visible_pages=5, key=f"proposals:{assignment.id}:{pages}")
        shown = placed[(page - 1) * PER_PAGE : page * PER_PAGE]
    for ranked in shown:
        entry = at.content.find(CatalogueEntry, ranked.slug)
        if entry is None:
            continue
        with st.container(border=True):
            key = (
                "interventions-place-shared" if shared[ranked.place] > 1 else "interventions-place"
            )
            st.caption(at.say(key, place=ranked.place, count=shared[ranked.place] - 1))
            st.markdown(f"### {at.entry(entry.name)}")
            st.markdown(at.entry(entry.goal))
            show_reasons(at, entry, ranked)
            show_facts(at, entry)
            if ranked.slug in there:
                st.markdown(f"✓ {at.say('interventions-is-on-table')}")
            else:
                _put_on_table(at, assignment, entry)


def _put_on_table(at: Desk, assignment: Assignment, entry: CatalogueEntry) -> None:
    form = state.form(f"option-{entry.slug}", assignment.id)
    at.save_button(
        at.say("interventions-put-on-table"),
        form,
        lambda: choosing.put_on_table(
            at.db,
            at.content,
            assignment.id,
            title=at.entry(entry.name),
            description=at.entry(entry.goal),
            slug=entry.slug,
            by=at.by,
            record_id=form.id,
        ),
        told=at.say("interventions-on-table-now"),
        primary=False,
    )


def _stopped(at: Desk, stopped: list[RankedOption]) -> None:
    st.header(at.say("interventions-not-now"))
    by_reason: dict[str, list[str]] = {}
    for ranked in stopped:
        entry = at.content.find(CatalogueEntry, ranked.slug)
        if ranked.stop and entry:
            by_reason.setdefault(ranked.stop[0], []).append(at.entry(entry.name))
    for code, names in by_reason.items():
        with st.container(border=True):
            st.markdown(f"**{at.say(f'interventions-stop-{code}')}**")
            st.markdown("\n".join(f"- {name}" for name in names))
