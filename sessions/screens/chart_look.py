"""Colours, letters and marks of charts: the same as on every screen, on paper and on ink."""

import textwrap
from typing import Any

import streamlit as st

from sessions.screens.desk import Desk

#: Vega's shapes for the three perspectives, as their marks ● ▲ ■ on every screen.
SHAPES = {"resident": "circle", "volunteer": "triangle-up", "professional": "square"}
MARKS = {"resident": "●", "volunteer": "▲", "professional": "■"}
#: Colours of the perspectives on paper and on ink.
COLOURS = {"light": ("#0B6E6E", "#B4541F", "#5B4A9E"), "dark": ("#57BDBA", "#EE9B62", "#B3A4EE")}
#: Eight colours that colour-blind people tell apart; more themes share grey.
THEME_COLOURS = {
    "light": (
        "#0B6E6E",
        "#B4541F",
        "#5B4A9E",
        "#7A6A00",
        "#A3325F",
        "#2F5D8C",
        "#4E7A2E",
        "#6B5B4B",
    ),
    "dark": (
        "#57BDBA",
        "#EE9B62",
        "#B3A4EE",
        "#CFC04A",
        "#EE8FB5",
        "#86B6E6",
        "#9CCB78",
        "#C9B8A6",
    ),
}
#: Letters on the page, and letters on a coloured bar.
INK = {"light": "#22282B", "dark": "#F0EBE1"}
ON_COLOUR = {"light": "#FFFFFF", "dark": "#1B1E1F"}
#: What is counted without regard to who said it: the colour of the thread, and what is left.
COUNTED = {"light": "#9B3A22", "dark": "#E59A7F"}
REST = {"light": "#E6DDCB", "dark": "#353A3B"}
#: The other themes, and what waits for a place: that is what the team looks for.
GREYS = {"light": ("#B8B1A3", "#827D73"), "dark": ("#5F6465", "#8F9495")}


def look() -> str:
    """light or dark, as the page is shown now."""
    return "dark" if st.context.theme.type == "dark" else "light"


def legend(**more: Any) -> dict[str, Any]:
    """A legend that can be read from across a table."""
    ink = INK[look()]
    return {"title": None, "labelLimit": 300, "labelFontSize": 14, "labelColor": ink, **more}


def axis(**more: Any) -> dict[str, Any]:
    """An axis in letters of the page."""
    return {"labelColor": INK[look()], "labelFontSize": 13, **more}


def wrapped(name: str, *, wide: int, most: int = 3) -> list[str]:
    """A name in lines of at most `wide` characters, for beside a chart: long names are read, not
    cut off in the middle of a word."""
    lines = textwrap.wrap(name, wide) or [""]
    if len(lines) > most:
        lines = [*lines[: most - 1], f"{lines[most - 1]} …"]
    return lines


def show_as_table(at: Desk, head: list[str], rows: list[list[str]], *, counts: bool = True) -> None:
    """The same as in the picture, for who would rather read: ready to be folded out."""
    with st.expander(at.say("themes-as-table")):
        ruler = ["---", *["---:" if counts else "---"] * (len(head) - 1)]
        st.markdown("\n".join(f"| {' | '.join(row)} |" for row in [head, ruler, *rows]))
