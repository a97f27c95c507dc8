"""Putting the notes of a theme in order: one by one, several at once, or a part of the codebook
that becomes a theme of its own."""

from uuid import UUID

import streamlit as st

from models import Theme
from models.theme_count import Voices
from sessions import theme_lines
from sessions.note_placing import add_note, move_note, move_notes, take_note_out
from sessions.screens import state
from sessions.screens.desk import Desk
from sessions.screens.perspectives import marked
from sessions.screens.theme_names import named_parts, part_name
from sessions.screens.theme_target import pick_theme
from sessions.sub_theming import Part, notes_within, parts_within
from sessions.theme_regrouping import split_theme

#: Notes on a page.
PER_PAGE = 10


def show_parts(at: Desk, theme: Theme, voices: Voices) -> None:
    """Which parts the machine found in the theme, each to become a theme of its own in one tap."""
    parts = parts_within(at.db, at.content, theme)
    if not parts:
        return
    st.markdown(at.plain(at.say("themes-parts", parts=named_parts(at, parts))))
    loose = [part for part in parts if part.notes < voices.notes]
    if theme.state != "accepted" or not loose:
        return
    with st.expander(at.say("themes-split")):
        st.caption(at.say("themes-split-what"))
        for part in loose:
            name = part_name(at, part)
            words, button = st.columns([2, 1], vertical_alignment="center")
            words.markdown(f"{at.plain(name)} · {at.say('themes-notes', count=part.notes)}")
            with button:
                _split_off(at, theme, part, name)


def _split_off(at: Desk, theme: Theme, part: Part, name: str) -> None:
    at.save_button(
        at.say("themes-split-off"),
        state.form(f"split:{part.slug}", theme.id),
        lambda: split_theme(at.db, theme.id, notes_within(at.db, theme, part), name, by=at.by),
        told=at.say("themes-split-done", name=name),
        primary=False,
    )


def show_order(at: Desk, theme: Theme, voices: Voices) -> None:
    """Moving and taking out; worked out only when it is opened."""
    box = st.expander(at.say("themes-order"), key=f"order:{theme.id}", on_change="rerun")
    if not box.open or not voices.notes:
        return
    with box:
        st.caption(at.say("themes-order-what"))
        target = pick_theme(at, f"order:{theme.id}", without=theme)
        together, place, number = st.container(), st.container(), 1
        if voices.notes > PER_PAGE:
            number = st.pagination(-(-voices.notes // PER_PAGE), key=f"order-page:{theme.id}")
        form = state.form("split", theme.id)
        ticked = []
        with place:
            for found in theme_lines.theme_lines(
                at.db, theme.id, None, page=number, per_page=PER_PAGE
            ):
                with st.container(border=True):
                    words = f"{marked(at, found.note.perspective)} · {at.plain(found.note.text)}"
                    if st.checkbox(words, key=f"tick:{form.token}:{found.note.id}"):
                        ticked.append(found.note.id)
                    _note_buttons(at, theme, found.note.id, target)
        with together:
            _ticked(at, theme, form, ticked, target)


def _ticked(
    at: Desk, theme: Theme, form: state.Form, ticked: list[UUID], target: Theme | None
) -> None:
    """What happens to the notes that were ticked, all at once."""
    if not ticked:
        return
    with st.container(border=True):
        st.markdown(f"**{at.say('themes-ticked', count=len(ticked))}**")
        if target is not None:
            at.save_button(
                at.say("themes-ticked-move", name=target.name),
                form,
                lambda: move_notes(at.db, ticked, theme.id, target.id, by=at.by),
                told=at.say("themes-ticked-moved", name=target.name),
                key="move",
            )
        name = at.text(form, "theme_name", lines=1, most=120)
        at.save_button(
            at.say("themes-split-off"),
            form,
            lambda: split_theme(at.db, theme.id, ticked, name, by=at.by, record_id=form.id),
            told=at.say("themes-split-ticked-done"),
            primary=target is None,
            key="split",
        )


def _note_buttons(at: Desk, theme: Theme, note_id: UUID, target: Theme | None) -> None:
    out, move, also = st.columns(3)
    form = state.form(f"note:{theme.id}", note_id)
    with out:
        at.save_button(
            at.say("themes-take-out"),
            form,
            lambda: take_note_out(at.db, note_id, theme.id, by=at.by),
            told=at.say("themes-taken-out"),
            primary=False,
            key="out",
        )
    if target is None:
        return
    with move:
        at.save_button(
            at.say("themes-move-to", name=target.name),
            form,
            lambda: move_note(at.db, note_id, theme.id, target.id, by=at.by),
            told=at.say("themes-moved", name=target.name),
            primary=False,
            key="move",
        )
    with also:
        at.save_button(
            at.say("themes-also-in", name=target.name),
            form,
            lambda: add_note(at.db, note_id, target.id, by=at.by),
            told=at.say("themes-put-in-done", name=target.name),
            primary=False,
            key="also",
        )
