"""Step one on screen: write a signal down, find it again, estimate how the mood is."""

from datetime import date

import streamlit as st

from methods.entries import StumblingBlock
from models import Signal
from sessions import signalling
from sessions.screens import state
from sessions.screens.desk import Desk
from sessions.screens.pages import asked_record, link_to
from sessions.screens.signal_pairs import show_suspected
from sessions.screens.signal_view import ask_details, show_signal
from sessions.screens.step_head import show_step
from sessions.screens.tension import show_tension
from sessions.signalling import STATES

#: Signals on one page of the list.
PER_PAGE = 15


def show(at: Desk) -> None:
    """One signal when the address asks for it, else the form and the list."""
    signal = at.db.find(Signal, asked_record(at))
    if signal is not None:
        show_signal(at, signal)
        return
    show_step(at, "signal", at.say("page-signals"))
    new, listed, tension = st.tabs(
        [at.say("signals-tab-new"), at.say("signals-tab-list"), at.say("signals-tab-tension")]
    )
    with new:
        _new(at)
    with listed:
        _list(at)
    with tension:
        show_tension(at)


def _new(at: Desk) -> None:
    form = state.form("signal", at.open_round.id)
    observation = at.text(form, "observation", lines=3, required=True)
    left, right = st.columns([2, 1])
    with left:
        place = at.text(form, "place", lines=1, most=160)
    with right:
        day = st.date_input(
            at.say("field-observed_on"),
            at.today,
            max_value=at.today,
            format="DD-MM-YYYY",
            key=f"day:{form.token}",
        )
    with st.expander(at.say("signals-more")):
        details = ask_details(at, form)
    at.save_button(
        at.say("signals-keep"),
        form,
        lambda: signalling.record_signal(
            at.db,
            at.content,
            at.open_round,
            observation=observation,
            place=place,
            observed_on=day if isinstance(day, date) else None,
            details=details,
            by=at.by,
            today=at.today,
            record_id=form.id,
        ),
        told=at.say("signals-kept"),
    )


def _list(at: Desk) -> None:
    if not at.db.number_of(Signal, round_id=at.open_round.id):
        st.info(at.say("signals-none"))
        return
    show_suspected(at)
    left, middle, right = st.columns(3)
    with left:
        which = st.selectbox(
            at.say("signals-state"),
            [None, *STATES],
            format_func=lambda code: at.say(f"signal-{code}") if code else at.say("all"),
        )
    with middle:
        blocks = at.content.all(StumblingBlock)
        block = st.selectbox(
            at.say("field-stumbling_block"),
            [None, *blocks],
            format_func=lambda b: at.entry(b.name) if b else at.say("all"),
        )
    with right:
        kind = st.selectbox(
            at.say("signals-kind"),
            [None, True, False],
            format_func=lambda v: at.say("all" if v is None else f"signals-positive-{v}".lower()),
        )
    word = st.text_input(at.say("signals-search"), placeholder=at.say("signals-search-for"))
    found = signalling.find_signals(
        at.db,
        at.open_round,
        state=which,
        is_positive=kind,
        stumbling_block=block.slug if block else None,
        contains=word,
    )
    st.markdown(at.say("signals-found", count=len(found)))
    shown = found[:PER_PAGE]
    if len(found) > PER_PAGE:
        number = st.pagination(-(-len(found) // PER_PAGE), key="signals-page")
        shown = found[(number - 1) * PER_PAGE : number * PER_PAGE]
    for signal in shown:
        with st.container(border=True):
            mark = f" · ✚ {at.say('signal-positive')}" if signal.is_positive else ""
            where = f" · {at.plain(signal.place)}" if signal.place else ""
            st.caption(
                f"{at.wording.day(signal.observed_on)}{where} · "
                f"{at.say(f'signal-{signal.state}')}{mark}"
            )
            st.markdown(at.plain(signal.observation))
            link_to(at, "signals", at.say("signals-open"), record=signal.id)
