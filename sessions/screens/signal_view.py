"""One signal: what was seen, its red thread, its follow-up; and what can be added to it."""

from datetime import date

import streamlit as st

from methods.entries import StumblingBlock
from models import Signal, SignalFollowUp
from sessions import signalling
from sessions.screens import state
from sessions.screens.correction import show_correction
from sessions.screens.desk import Desk
from sessions.screens.pages import link_to
from sessions.screens.signal_pairs import show_same_event
from sessions.screens.thread_strip import show_thread
from sessions.signalling import SOURCE_KINDS, SignalDetails


def show_signal(at: Desk, signal: Signal) -> None:
    """A signal on its own page."""
    link_to(at, "signals", at.say("back-to-list"))
    st.title(at.say("signals-one"))
    mark = f" · ✚ {at.say('signal-positive')}" if signal.is_positive else ""
    st.caption(
        at.say("written-down", name=at.who(signal), moment=signal.recorded_at)
        + f" · {at.say(f'signal-{signal.state}')}{mark}"
    )
    with st.container(border=True):
        st.markdown(f"**{at.wording.day(signal.observed_on)}** · {at.plain(signal.place)}")
        st.markdown(at.plain(signal.observation))
        if signal.interpretation:
            st.markdown(f"*{at.say('field-interpretation')}:* {at.plain(signal.interpretation)}")
    show_same_event(at, signal)
    show_thread(at, "signal", signal.id)
    st.header(at.say("signals-follow-up"))
    lines = at.db.every(SignalFollowUp, order="recorded_at", signal_id=signal.id)
    for line in lines:
        st.markdown(f"**{at.wording.day(line.followed_up_on)}** · {at.plain(line.text)}")
    _follow_up(at, signal)
    with st.expander(at.say("signals-more")):
        form = state.form("signal-details", signal.id)
        details = ask_details(at, form, signal)
        at.save_button(
            at.say("signals-details-keep"),
            form,
            lambda: signalling.add_details(
                at.db, at.content, signal.id, details, by=at.by, today=at.today
            ),
            told=at.say("signals-details-kept"),
        )
    show_correction(at, signal, *lines)


def _follow_up(at: Desk, signal: Signal) -> None:
    form = state.form("signal-follow-up", signal.id)
    text = at.text(form, "follow_up", lines=2, required=True)
    closes = st.checkbox(at.say("signals-closes"), key=f"closes:{form.token}")
    again = None
    if not closes:
        again = st.date_input(
            at.say("field-follow_up_on"),
            None,
            min_value=at.today,
            format="DD-MM-YYYY",
            key=f"next:{form.token}",
        )
    at.save_button(
        at.say("signals-follow-up-keep"),
        form,
        lambda: signalling.follow_up(
            at.db,
            signal.id,
            text,
            closes=closes,
            next_on=again if isinstance(again, date) else None,
            by=at.by,
            today=at.today,
            record_id=form.id,
        ),
        told=at.say("signals-follow-up-kept"),
    )


def ask_details(at: Desk, form: state.Form, signal: Signal | None = None) -> SignalDetails:
    """What may be added to a signal when there is time."""
    interpretation = at.text(
        form, "interpretation", lines=2, value=signal.interpretation if signal else ""
    )
    blocks = [None, *at.content.all(StumblingBlock)]
    sources = ["", *SOURCE_KINDS]
    left, right = st.columns(2)
    with left:
        source = st.selectbox(
            at.say("field-source_kind"),
            sources,
            index=sources.index(signal.source_kind) if signal else 0,
            format_func=lambda code: at.say(f"source-{code}") if code else at.say("not-said"),
            key=f"source:{form.token}",
        )
        positive = st.checkbox(
            at.say("field-is_positive"),
            signal.is_positive if signal else False,
            key=f"positive:{form.token}",
        )
    with right:
        slugs = [b.slug if b else None for b in blocks]
        # A municipality may have taken the block out since.
        there = signal is not None and signal.stumbling_block in slugs
        block = st.selectbox(
            at.say("field-stumbling_block"),
            blocks,
            index=slugs.index(signal.stumbling_block) if signal and there else 0,
            format_func=lambda b: at.entry(b.name) if b else at.say("not-said"),
            key=f"block:{form.token}",
        )
        again = st.date_input(
            at.say("field-follow_up_on"),
            signal.follow_up_on if signal else None,
            format="DD-MM-YYYY",
            key=f"again:{form.token}",
        )
    return SignalDetails(
        interpretation=interpretation,
        source_kind=source,
        is_positive=positive,
        stumbling_block=block.slug if block else None,
        follow_up_on=again if isinstance(again, date) else None,
    )
