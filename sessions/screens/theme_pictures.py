"""Step three in pictures, for who would rather look than read."""

from sessions.screens.desk import Desk
from sessions.screens.theme_bars import show_who_speaks
from sessions.screens.theme_map import show_map


def show_pictures(at: Desk) -> None:
    """The map of notes, and theme by perspective."""
    show_map(at)
    show_who_speaks(at)
