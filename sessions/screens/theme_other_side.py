"""The other side of a theme: views that differ from how it is worded, and the notes in which
people hear it, beside what most say."""

import streamlit as st

from models import Dissent, Theme
from models.theme_count import Voices, other_side_count
from models.theme_notes import NoteLine
from sessions import theme_lines
from sessions.checking import PERSPECTIVES
from sessions.screens import state
from sessions.screens.correction import show_correction
from sessions.screens.desk import Desk
from sessions.screens.perspectives import marked
from sessions.screens.theme_line import show_words
from sessions.theme_hearing import dissent, hear_other_side

#: Notes of either side on a page.
PER_SIDE = 3


def show_both_sides(at: Desk, theme: Theme, voices: Voices) -> None:
    """What most say beside the other side, once people heard one."""
    other = other_side_count(at.db, theme.id)
    if not other:
        return
    most = voices.notes - other
    with st.container(border=True):
        st.markdown(f"**{at.say('themes-both-sides', count=other, of=voices.notes)}**")
        place, number = st.container(), 1
        pages = -(-max(most, other) // PER_SIDE)
        if pages > 1:
            number = st.pagination(pages, key=f"both-sides:{theme.id}")
        with place:
            one, two = st.columns(2, gap="medium")
            with one:
                st.markdown(f"{at.say('themes-most-say')} · {at.say('themes-notes', count=most)}")
                _side(at, theme, number, most, other_side=False)
            with two:
                st.markdown(
                    f"{at.say('themes-other-side')} · {at.say('themes-notes', count=other)}"
                )
                _side(at, theme, number, other, other_side=True)


def _side(at: Desk, theme: Theme, page: int, notes: int, *, other_side: bool) -> None:
    # The side with fewer notes keeps its last page in view, so that both stay beside each other.
    page = min(page, max(-(-notes // PER_SIDE), 1))
    for found in theme_lines.theme_lines(
        at.db, theme.id, None, other_side=other_side, page=page, per_page=PER_SIDE
    ):
        with st.container(border=True):
            show_words(at, found)


def other_side_button(at: Desk, theme: Theme, found: NoteLine) -> None:
    """One tap: people hear the other side in this note, or after all they do not."""
    heard = found.place.other_side
    if heard:
        st.caption(at.say("themes-is-other-side"))
    at.save_button(
        at.say("themes-not-other-side") if heard else at.say("themes-hear-other-side"),
        state.form(f"other-side:{theme.id}", found.note.id),
        lambda: hear_other_side(at.db, found.note.id, theme.id, other_side=not heard, by=at.by),
        told=at.say("themes-other-side-off") if heard else at.say("themes-other-side-on"),
        quiet=True,
    )


def show_dissents(at: Desk, theme: Theme) -> None:
    """Views that differ from the theme as worded, and writing one down."""
    lines = at.db.every(Dissent, order="recorded_at", theme_id=theme.id)
    if lines:
        with st.container(border=True):
            st.markdown(f"**{at.say('themes-dissents')}**")
            for line in lines:
                st.markdown(f"{marked(at, line.perspective)} · {at.plain(line.text)}")
        show_correction(at, *lines)
    if theme.state != "accepted":
        return
    with st.expander(at.say("themes-dissent-new")):
        form = state.form("dissent", theme.id)
        perspective = st.radio(
            at.say("field-dissent_perspective"),
            PERSPECTIVES,
            format_func=lambda code: marked(at, code),
            horizontal=True,
            key=f"dissent:{form.token}",
        )
        text = at.text(form, "dissent", lines=2, required=True)
        at.save_button(
            at.say("themes-dissent-keep"),
            form,
            lambda: dissent(
                at.db, theme.id, perspective=perspective, text=text, by=at.by, record_id=form.id
            ),
            told=at.say("themes-dissent-kept"),
        )
