"""The red thread on a page of its own: start anywhere and walk both ways."""

import streamlit as st

from sessions.screens.desk import Desk
from sessions.screens.thread_strip import show_thread
from sessions.tracing import START_KINDS, starting_points

#: As much of a title as fits on one line of the list.
TITLE_CHARACTERS = 120


def show(at: Desk) -> None:
    """Pick a kind and a record, and see the whole thread through it."""
    st.title(at.say("page-red_thread"))
    st.write(at.say("thread-page-what"))
    kind = st.selectbox(
        at.say("thread-kind"),
        START_KINDS,
        format_func=lambda k: at.say(f"kind-{k}"),
        key="thread-kind",
    )
    titles = {
        knot.id: f"{at.wording.day(knot.day)} · {knot.title[:TITLE_CHARACTERS]}"
        for knot in starting_points(at.db, at.open_round, kind)
        if knot.day
    }
    if not titles:
        st.info(at.say("thread-nothing-yet"))
        return
    picked = st.selectbox(
        at.say("thread-pick"),
        list(titles),
        format_func=titles.__getitem__,
        key=f"thread-pick-{kind}-{at.open_round.id}",
    )
    show_thread(at, kind, picked)
