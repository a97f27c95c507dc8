"""The red thread on a page of its own: start anywhere and walk both ways."""

import streamlit as st

from sessions.screens.desk import Desk
from sessions.screens.pages import asked_record, link_to
from sessions.screens.thread_strip import show_knot, show_thread
from sessions.tracing import (
    START_KINDS,
    STEP_OF,
    Knot,
    Strand,
    knot_with,
    starting_points,
    strand_of,
)

#: As much of a title as fits on one line of the list.
TITLE_CHARACTERS = 120
#: Records on one page, where everything of one kind is listed.
PER_PAGE = 20


def show(at: Desk) -> None:
    """What the address asks for, with its whole thread or all of one kind on it; else pick a
    kind and a record."""
    st.title(at.say("page-red_thread"))
    asked = asked_record(at)
    knot = knot_with(at.db, asked, _asked_kind("kind"))
    if knot is not None:
        _show_asked(at, knot, _asked_kind("all"))
        return
    if asked is not None:
        st.info(at.say("thread-gone"))
    st.write(at.say("thread-page-what"))
    _pick(at)


def _asked_kind(name: str) -> str:
    """The kind of record that the address names; empty for none, or for nonsense."""
    kind = st.query_params.get(name, "")
    return kind if kind in STEP_OF else ""


def _show_asked(at: Desk, knot: Knot, far: str) -> None:
    link_to(at, "red_thread", at.say("thread-other"))
    st.write(at.say("thread-follows"))
    show_knot(at, knot)
    if not far:
        show_thread(at, knot.kind, knot.id)
        return
    link_to(at, "red_thread", at.say("thread-whole"), record=knot.id, more={"kind": knot.kind})
    for onward, side in ((False, "came-from"), (True, "led-to")):
        _everything(at, knot, far, side, onward=onward)


def _everything(at: Desk, knot: Knot, far: str, side: str, *, onward: bool) -> None:
    """Every record of one kind on one side, a page at a time."""
    place = st.container()

    def page(number: int) -> Strand:
        return strand_of(
            at.db, knot.kind, knot.id, far, onward=onward, page=number, per_page=PER_PAGE
        )

    strand = page(1)
    if not strand.total:
        return
    if strand.total > PER_PAGE:
        key = f"thread-all:{knot.id}:{far}:{side}"
        number = st.pagination(-(-strand.total // PER_PAGE), key=key)
        strand = strand if number == 1 else page(number)
    with place:
        st.header(at.say(f"thread-{side}"))
        st.markdown(at.say(f"thread-{far}", count=strand.total))
        for found in strand.knots:
            show_knot(at, found)


def _pick(at: Desk) -> None:
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
