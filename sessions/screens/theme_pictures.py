"""Step three in pictures, for who would rather look than read: one picture at a time."""

import streamlit as st

from sessions.screens.desk import Desk
from sessions.screens.theme_bars import show_who_speaks
from sessions.screens.theme_map import show_map
from sessions.screens.theme_time import show_over_time

PICTURES = {"map": show_map, "voices": show_who_speaks, "time": show_over_time}


def show_pictures(at: Desk) -> None:
    """The map of notes, theme by perspective, or theme by time."""
    # Only the open picture is worked out: a round may hold ten thousand notes.
    picture = st.segmented_control(
        at.say("pictures-which"),
        list(PICTURES),
        default="map",
        required=True,
        format_func=lambda code: at.say(f"pictures-{code}"),
        key=f"pictures:{at.open_round.id}",
    )
    PICTURES[picture or "map"](at)
