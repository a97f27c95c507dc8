"""Step six on screen: last time's actions first, what went well, looking back, going on."""

from datetime import date

import streamlit as st

from models import Intervention, ReportBack, Retrospective, RetrospectiveAction, Round
from sessions import looking_back
from sessions.carrying_over import left_over
from sessions.checking import PERSPECTIVES
from sessions.screens import next_round, retrospective_view, state
from sessions.screens.action_list import show_left_over
from sessions.screens.desk import Desk
from sessions.screens.pages import asked_record, link_to
from sessions.screens.step_head import show_step

#: Retrospectives on one page, and lines of each that are shown in the list.
PER_PAGE = 10
LINES = 3
#: More people than this are not at one table.
MOST_PEOPLE = 500


def show(at: Desk) -> None:
    """The record that the address asks for, else what to celebrate and what to do next."""
    if _show_asked(at):
        return
    show_step(at, "celebrate", at.say("page-retrospectives"))
    show_left_over(at, left_over(at.db, at.open_round))
    held = looking_back.retrospectives_of(at.db, at.open_round)
    carried_out = looking_back.interventions_of(at.db, [at.open_round.id])
    before = at.db.find(Round, at.open_round.previous_round_id)
    told, new, following = st.tabs(
        [
            at.say("retrospectives-tab-held"),
            at.say("retrospectives-tab-new"),
            at.say("retrospectives-tab-next"),
        ]
    )
    with told:
        _held(at, held, carried_out)
        if before is not None and not held:
            _before(at, before)
    with new:
        _new(at, held, carried_out)
    with following:
        next_round.show(at)


def _show_asked(at: Desk) -> bool:
    asked = asked_record(at)
    action = at.db.find(RetrospectiveAction, asked)
    told = at.db.find(ReportBack, asked)
    held = at.db.find(Retrospective, asked) or at.db.find(Retrospective, asked_record(at, "within"))
    if action is not None:
        retrospective_view.show_action(at, action)
    elif told is not None:
        retrospective_view.show_told(at, told)
    elif held is not None:
        retrospective_view.show(at, held)
    return bool(action or told or held)


def _held(at: Desk, held: list[Retrospective], carried_out: list[Intervention]) -> None:
    """Every time people looked back, with what went well in front."""
    if not carried_out:
        st.info(at.say("retrospectives-nothing-done"))
        link_to(at, "interventions", at.say("retrospectives-to-interventions"))
        return
    if not held:
        st.info(at.say("retrospectives-none"))
        return
    shown = held[:PER_PAGE]
    if len(held) > PER_PAGE:
        number = st.pagination(-(-len(held) // PER_PAGE), key="retrospectives-page")
        shown = held[(number - 1) * PER_PAGE : number * PER_PAGE]
    _celebrate(at, shown)


def _before(at: Desk, before: Round) -> None:
    """The first time around there is nothing to celebrate yet, but there was last time."""
    held = looking_back.retrospectives_of(at.db, before)[:PER_PAGE]
    if held:
        st.header(at.say("retrospectives-before", number=before.number))
        _celebrate(at, held)


def _celebrate(at: Desk, shown: list[Retrospective]) -> None:
    good = looking_back.to_celebrate(at.db, shown)
    ids = {one.intervention_id for one in shown}
    titles = {i.id: i.title for i in at.db.every(Intervention, id=ids)}
    for one in shown:
        with st.container(border=True, key=f"celebrate-{one.id}"):
            st.markdown(f"### {at.plain(titles[one.intervention_id])}")
            st.markdown(f"{at.wording.day(one.held_on)} · {retrospective_view.present(at, one)}")
            for line in good[one.id][:LINES]:
                st.markdown(f"✓ {at.plain(line.text)}")
            link_to(at, "retrospectives", at.say("retrospectives-open"), record=one.id)


def _new(at: Desk, held: list[Retrospective], carried_out: list[Intervention]) -> None:
    if not carried_out:
        st.info(at.say("retrospectives-nothing-done"))
        return
    st.write(at.say("retrospectives-new-what"))
    form = state.form("retrospective", at.open_round.id)
    done = {one.intervention_id for one in held}
    waiting = sorted(carried_out, key=lambda one: one.id in done)
    titles = {
        one.id: one.title if one.id in done else at.say("retrospectives-not-yet", title=one.title)
        for one in waiting
    }
    picked = st.selectbox(
        at.say("field-looked_back_at"),
        list(titles),
        format_func=titles.__getitem__,
        key=f"intervention:{form.token}",
    )
    day = st.date_input(
        at.say("field-looked_back_on"),
        at.today,
        max_value=at.today,
        format="DD-MM-YYYY",
        key=f"held:{form.token}",
    )
    residents, volunteers, professionals = (
        column.number_input(
            at.say(f"retrospectives-number-{who}"), 0, MOST_PEOPLE, 0, key=f"{who}:{form.token}"
        )
        for who, column in zip(PERSPECTIVES, st.columns(3), strict=True)
    )

    def store() -> None:
        stored = looking_back.hold_retrospective(
            at.db,
            picked,
            held_on=day if isinstance(day, date) else None,
            residents=int(residents),
            volunteers=int(volunteers),
            professionals=int(professionals),
            by=at.by,
            today=at.today,
            record_id=form.id,
        )
        st.query_params["record"] = str(stored.id)

    at.save_button(at.say("retrospectives-keep"), form, store, told=at.say("retrospectives-kept"))
