"""The red thread on a page of its own: start anywhere and walk both ways."""

import streamlit as st

from sessions.screens.desk import Desk
from sessions.screens.thread_strip import show_thread
from sessions.tracing import START_KINDS, starting_points


def show(at: Desk) -> None:
    """Pick a kind and a record, and see the whole thread through it."""
    st.title(at.say("page-red_thread"))
    st.write(at.say("thread-page-what"))
    kind = st.selectbox(
        at.say("thread-kind"),
        START_KINDS,
        format_func=lambda k: at.say(f"kind-{k}"),
    )
    knots = starting_points(at.db, at.open_round, kind)
    if not knots:
        st.info(at.say("thread-nothing-yet"))
        return
    picked = st.selectbox(
        at.say("thread-pick"),
        knots,
        format_func=lambda k: k.title[:120] or at.wording.day(k.day),
        key=f"thread-pick-{kind}",
    )
    show_thread(at, picked.kind, picked.id)
