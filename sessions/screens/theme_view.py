"""One theme on screen: what it is called, who says it and who is missing, what people think
otherwise, and changing it."""

import streamlit as st

from models import Theme
from models.theme_count import Voices
from sessions import theme_lines, theming
from sessions.accounts import member_names
from sessions.checking import PERSPECTIVES
from sessions.screens import state
from sessions.screens.desk import Desk
from sessions.screens.pages import link_to
from sessions.screens.perspectives import marked
from sessions.screens.theme_decided import show_decided
from sessions.screens.theme_line import heard_in, show_reason, show_words
from sessions.screens.theme_order import show_order, show_parts
from sessions.screens.theme_other_side import (
    other_side_button,
    show_both_sides,
    show_dissents,
)
from sessions.screens.theme_target import pick_theme
from sessions.screens.theme_trend import trend_line
from sessions.screens.thread_strip import show_thread
from sessions.theme_deciding import bring_theme_back, rename_theme, set_theme_aside
from sessions.theme_lines import Line
from sessions.theme_regrouping import merge_themes

#: Notes of one perspective on a page.
PER_COLUMN = 4


def show_theme(at: Desk, theme: Theme) -> None:
    """The theme with everything that hangs on it."""
    link_to(at, "themes", at.say("back-to-list"))
    st.title(at.plain(theme.name))
    name = member_names(at.db).get(theme.accepted_by_id, "")
    st.caption(at.say(f"themes-came-{theme.origin}", name=name, moment=theme.accepted_at))
    show_decided(at, theme)
    _where_it_stands(at, theme)
    if theme.state == "undone":
        return
    voices = theming.voices_of(at.db, theme)
    if theme.description:
        st.markdown(at.plain(theme.description))
    st.markdown(f"**{heard_in(at, voices, theming.conversations_in(at.db, at.open_round))}**")
    if course := trend_line(at, theme.id):
        st.caption(course)
    missing = [code for code in PERSPECTIVES if not voices.by_perspective.get(code)]
    if missing and voices.notes:
        who = ", ".join(marked(at, code) for code in missing)
        st.info(at.say("themes-missing", who=who))
    show_dissents(at, theme)
    show_both_sides(at, theme, voices)
    show_parts(at, theme, voices)
    _voices_side_by_side(at, theme, voices)
    show_thread(at, "theme", theme.id)
    if theme.state == "accepted":
        show_order(at, theme, voices)
        _change(at, theme)


def _where_it_stands(at: Desk, theme: Theme) -> None:
    if theme.state == "undone":
        st.info(at.say("themes-is-taken-back"))
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
    found = {
        code: theme_lines.theme_lines(at.db, theme.id, code, page=number, per_page=PER_COLUMN)
        for code in PERSPECTIVES
    }
    lines = theme_lines.explained(at.db, [line for some in found.values() for line in some])
    with place:
        for column, code in zip(st.columns(3), PERSPECTIVES, strict=True):
            said = [line for line in lines if line.found.note.perspective == code]
            with column:
                _voice(at, theme, code, voices.by_perspective.get(code, 0), said)


def _voice(at: Desk, theme: Theme, code: str, count: int, lines: list[Line]) -> None:
    told = at.say("themes-notes", count=count) if count else at.say("themes-not-heard")
    st.markdown(f"{marked(at, code)}  \n**{told}**")
    for line in lines:
        with st.container(border=True):
            show_words(at, line.found, with_voice=False)
            show_reason(at, line, narrow=True)
            if theme.state == "accepted":
                other_side_button(at, theme, line.found)


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
