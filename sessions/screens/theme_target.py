"""Choosing the theme that a note or a proposal goes to."""

from uuid import UUID

import streamlit as st

from models import Theme
from sessions.note_placing import add_note
from sessions.screens import state
from sessions.screens.desk import Desk


def pick_theme(at: Desk, scope: str, *, without: Theme | None = None) -> Theme | None:
    """A theme of the team, or None when there is none or none was chosen."""
    themes = [
        theme
        for theme in at.db.every(Theme, order="name", round_id=at.open_round.id, state="accepted")
        if without is None or theme.id != without.id
    ]
    if not themes:
        return None
    names = {theme.id: theme.name for theme in themes}
    picked = st.selectbox(
        at.say("themes-target"),
        list(names),
        index=None,
        placeholder=at.say("themes-target-none"),
        format_func=names.__getitem__,
        key=f"target:{scope}",
    )
    return next((theme for theme in themes if theme.id == picked), None)


def put_button(at: Desk, note_id: UUID, theme: Theme) -> None:
    """Put one note in the theme that was chosen."""
    at.save_button(
        at.say("themes-put-in", name=theme.name),
        state.form("put", note_id),
        lambda: add_note(at.db, note_id, theme.id, by=at.by),
        told=at.say("themes-put-in-done", name=theme.name),
        primary=False,
    )
