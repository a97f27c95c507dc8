"""Colours, letters and marks of charts: the same as on every screen, on paper and on ink."""

from typing import Any

import streamlit as st

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
GREYS = {"light": ("#9A958B", "#C9C3B6"), "dark": ("#8A8F90", "#5A5F60")}


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
