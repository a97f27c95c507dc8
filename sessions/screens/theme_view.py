"""One theme on screen: what it is called, who says it and who is missing, what people think
otherwise, and putting its notes in order."""

from uuid import UUID

import streamlit as st

from models import Dissent, Theme
from models.theme_count import Voices
from sessions import theme_lines, theming
from sessions.accounts import member_names
from sessions.checking import PERSPECTIVES
from sessions.note_placing import add_note, move_note, take_note_out
from sessions.screens import state
from sessions.screens.correction import show_correction
from sessions.screens.desk import Desk
from sessions.screens.pages import link_to
from sessions.screens.perspectives import marked
from sessions.screens.theme_line import heard_in, show_words
from sessions.screens.theme_target import pick_theme
from sessions.screens.thread_strip import show_thread
from sessions.theme_deciding import (
    bring_theme_back,
    dissent,
    merge_themes,
    rename_theme,
    set_theme_aside,
)

#: Notes of one perspective on a page, and notes on a page where they are put in order.
PER_COLUMN = 4
PER_PAGE = 10


def show_theme(at: Desk, theme: Theme) -> None:
    """The theme with everything that hangs on it."""
    link_to(at, "themes", at.say("back-to-list"))
    st.title(at.plain(theme.name))
    name = member_names(at.db).get(theme.accepted_by_id, "")
    st.caption(at.say(f"themes-came-{theme.origin}", name=name, moment=theme.accepted_at))
    _where_it_stands(at, theme)
    voices = theming.voices_of(at.db, theme)
    if theme.description:
        st.markdown(at.plain(theme.description))
    st.markdown(f"**{heard_in(at, voices, theming.conversations_in(at.db, at.open_round))}**")
    missing = [code for code in PERSPECTIVES if not voices.by_perspective.get(code)]
    if missing and voices.notes:
        who = ", ".join(marked(at, code) for code in missing)
        st.info(at.say("themes-missing", who=who))
    _dissents(at, theme)
    _voices_side_by_side(at, theme, voices)
    show_thread(at, "theme", theme.id)
    if theme.state == "accepted":
        _put_in_order(at, theme, voices)
        _change(at, theme)


def _where_it_stands(at: Desk, theme: Theme) -> None:
    if theme.state == "merged":
        into = at.db.find(Theme, theme.merged_into_id)
        st.info(at.say("themes-is-merged"))
        if into is not None:
            link_to(at, "themes", at.plain(into.name), record=into.id)
    if theme.state == "set_aside":
        st.info(at.say("themes-is-aside"))
        at.save_button(
            at.say("themes-bring-back"),
            state.form("theme-back", theme.id),
            lambda: bring_theme_back(at.db, theme.id, by=at.by),
            told=at.say("themes-theme-back", name=theme.name),
        )


def _voices_side_by_side(at: Desk, theme: Theme, voices: Voices) -> None:
    if not voices.notes:
        st.info(at.say("themes-empty"))
        return
    most = max(voices.by_perspective.values())
    place, number = st.container(), 1
    if most > PER_COLUMN:
        number = st.pagination(-(-most // PER_COLUMN), key=f"theme-voices:{theme.id}")
    with place:
        for column, code in zip(st.columns(3), PERSPECTIVES, strict=True):
            with column:
                _voice(at, theme, code, voices.by_perspective.get(code, 0), number)


def _voice(at: Desk, theme: Theme, code: str, count: int, page: int) -> None:
    told = at.say("themes-notes", count=count) if count else at.say("themes-not-heard")
    st.markdown(f"{marked(at, code)}  \n**{told}**")
    for found in theme_lines.theme_lines(at.db, theme.id, code, page=page, per_page=PER_COLUMN):
        with st.container(border=True):
            show_words(at, found, with_voice=False)


def _dissents(at: Desk, theme: Theme) -> None:
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


def _put_in_order(at: Desk, theme: Theme, voices: Voices) -> None:
    """Moving and taking out; worked out only when it is opened."""
    box = st.expander(at.say("themes-order"), key=f"order:{theme.id}", on_change="rerun")
    if not box.open or not voices.notes:
        return
    with box:
        st.caption(at.say("themes-order-what"))
        target = pick_theme(at, f"order:{theme.id}", without=theme)
        place, number = st.container(), 1
        if voices.notes > PER_PAGE:
            number = st.pagination(-(-voices.notes // PER_PAGE), key=f"order-page:{theme.id}")
        with place:
            for found in theme_lines.theme_lines(
                at.db, theme.id, None, page=number, per_page=PER_PAGE
            ):
                with st.container(border=True):
                    st.markdown(
                        f"{marked(at, found.note.perspective)} · {at.plain(found.note.text)}"
                    )
                    _note_buttons(at, theme, found.note.id, target)


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


def _change(at: Desk, theme: Theme) -> None:
    with st.expander(at.say("themes-rename")):
        form = state.form("theme-name", theme.id)
        name = at.text(form, "theme_name", lines=1, most=120, value=theme.name, required=True)
        about = at.text(form, "theme_description", lines=3, value=theme.description)
        forget = st.checkbox(at.say("correct-forget"), key=f"forget:{form.token}")
        at.save_button(
            at.say("themes-rename-keep"),
            form,
            lambda: rename_theme(at.db, theme.id, name, description=about, by=at.by, forget=forget),
            told=at.say("themes-renamed"),
        )
    with st.expander(at.say("themes-merge")):
        st.write(at.say("themes-merge-what"))
        into = pick_theme(at, f"merge:{theme.id}", without=theme)
        if into is not None:
            at.save_button(
                at.say("themes-merge-keep", name=into.name),
                state.form("merge", theme.id),
                lambda: merge_themes(at.db, theme.id, into.id, by=at.by),
                told=at.say("themes-merged", name=into.name),
            )
        at.save_button(
            at.say("themes-set-aside"),
            state.form("theme-aside", theme.id),
            lambda: set_theme_aside(at.db, theme.id, by=at.by),
            told=at.say("themes-set-aside-done"),
            primary=False,
        )
