"""The red thread of the record in view, both ways, on every screen that shows a record."""

from uuid import UUID

import streamlit as st

from sessions.screens.desk import Desk
from sessions.screens.pages import SHOWN_ON, link_to
from sessions.tracing import Knot, Strand, thread_of

#: Longer titles are cut, so that a link stays one or two lines.
TITLE_CHARACTERS = 90


def show_thread(at: Desk, kind: str, record_id: UUID) -> None:
    """What this record came from and what it led to, each a link."""
    thread = thread_of(at.db, kind, record_id)
    with st.container(border=True, key=f"thread-{kind}-{record_id}"):
        st.markdown(f"**{at.say('thread-title')}**")
        if not thread.came_from and not thread.led_to:
            st.write(at.say("thread-loose"))
            return
        came, led = st.columns(2, gap="medium")
        with came:
            st.markdown(f"**{at.say('thread-came-from')}**")
            _strands(at, kind, record_id, thread.came_from, nothing=at.say("thread-begins-here"))
        with led:
            st.markdown(f"**{at.say('thread-led-to')}**")
            _strands(at, kind, record_id, thread.led_to, nothing=at.say("thread-ends-here"))


def _strands(
    at: Desk, kind: str, record_id: UUID, strands: tuple[Strand, ...], *, nothing: str
) -> None:
    if not strands:
        st.write(nothing)
    for strand in strands:
        st.markdown(at.say(f"thread-{strand.kind}", count=strand.total))
        for knot in strand.knots:
            show_knot(at, knot)
        if strand.total > len(strand.knots):
            label = at.say("thread-all", count=strand.total)
            more = {"kind": kind, "all": strand.kind}
            link_to(at, "red_thread", label, record=record_id, more=more)


def show_knot(at: Desk, knot: Knot) -> None:
    """One record of the thread as a link to the screen that shows it."""
    title = knot.title or at.say(f"thread-{knot.kind}", count=1)
    if len(title) > TITLE_CHARACTERS:
        title = title[:TITLE_CHARACTERS].rsplit(" ", 1)[0] + " …"
    if knot.day:
        title = f"{title} · {at.wording.day(knot.day)}"
    more = {"within": str(knot.within)} if knot.within else None
    link_to(at, SHOWN_ON[knot.kind], at.plain(title), record=knot.id, more=more)
