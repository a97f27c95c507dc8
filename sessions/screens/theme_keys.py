"""Deciding by keyboard. The keys work on the first card and on the last decision, never while
somebody types, and can be put off: a stray key would otherwise decide for somebody."""

import streamlit as st

from sessions.screens import state
from sessions.screens.desk import Desk

#: First letters of what they do, in each language. Streamlit keeps c and r for itself.
KEYS = {
    "nl": {"accept": "o", "aside": "l", "later": "v", "undo": "z"},
    "en": {"accept": "a", "aside": "s", "later": "n", "undo": "u"},
}


def show_keys(at: Desk) -> None:
    """Which keys there are, and whether they work."""
    words, switch = st.columns([3, 1], vertical_alignment="center")
    keys = {name: key.upper() for name, key in KEYS[at.wording.language].items()}
    words.caption(at.say("themes-keys", **keys))
    work = switch.toggle(at.say("themes-keys-work"), value=_work(), key="themes-keys")
    state.choose("themes-keys", "on" if work else "off")


def key_for(at: Desk, what: str) -> str | None:
    """The key for one thing to do; None when keys were put off."""
    return KEYS[at.wording.language][what] if _work() else None


def _work() -> bool:
    return state.chosen("themes-keys") != "off"
