"""The map of notes, coloured by theme. What it shows is also said in words."""

from collections import Counter

import streamlit as st

from sessions import theme_lines, theming
from sessions.checking import PERSPECTIVES
from sessions.screens.chart_look import GREYS, INK, SHAPES, THEME_COLOURS, legend, look
from sessions.screens.desk import Desk

#: As much of a note as is read while pointing at a dot.
SHOWN_CHARACTERS = 160


def show_map(at: Desk) -> None:
    """Each note a dot; what lies close together is alike."""
    st.header(at.say("themes-map"))
    proposal = theming.proposal_of(at.db, at.open_round)
    if proposal is None:
        st.info(at.say("themes-map-before"))
        return
    dots = theme_lines.dots_of(at.db, at.open_round, proposal.run)
    counted = Counter(dot.theme for dot in dots if dot.theme)
    named = [theme for theme, _ in counted.most_common(len(THEME_COLOURS["light"]))]
    other, nowhere = at.say("themes-map-other"), at.say("themes-map-unplaced")
    rows = [
        {
            "x": round(dot.x, 3),
            "y": round(dot.y, 3),
            "theme": (dot.theme if dot.theme in named else other) if dot.theme else nowhere,
            "who": at.say(f"perspective-{dot.perspective}"),
            "text": dot.text[:SHOWN_CHARACTERS],
        }
        for dot in dots
    ]
    shade = look()
    shown = [*named, *([other] if len(counted) > len(named) else []), nowhere]
    greys = GREYS[shade]
    colours = [*THEME_COLOURS[shade][: len(named)], *greys][: len(shown)]
    if len(shown) == len(named) + 1:
        colours[-1] = greys[1]
    st.write(at.say("themes-map-what", count=len(dots)))
    hidden = {"labels": False, "ticks": False, "title": None, "grid": False, "domain": False}
    perspectives = [at.say(f"perspective-{code}") for code in PERSPECTIVES]
    spec = {
        "data": {"values": rows},
        "height": 620,
        "mark": {"type": "point", "filled": True, "size": 70, "opacity": 0.85},
        "encoding": {
            "x": {"field": "x", "type": "quantitative", "axis": hidden},
            "y": {"field": "y", "type": "quantitative", "axis": hidden},
            "color": {
                "field": "theme",
                "type": "nominal",
                "scale": {"domain": shown, "range": colours},
                "legend": legend(orient="bottom", columns=1, symbolType="circle"),
            },
            "shape": {
                "field": "who",
                "type": "nominal",
                "scale": {"domain": perspectives, "range": [SHAPES[c] for c in PERSPECTIVES]},
                "legend": legend(
                    orient="top", symbolFillColor=INK[shade], symbolStrokeColor=INK[shade]
                ),
            },
            "tooltip": [
                {"field": "text", "title": at.say("themes-map-note")},
                {"field": "theme", "title": at.say("themes-map-theme")},
                {"field": "who", "title": at.say("themes-map-who")},
            ],
        },
    }
    largest = ", ".join(f"{theme} ({counted[theme]})" for theme in named[:5])
    st.vega_lite_chart(spec=spec, alt=at.say("themes-map-alt", count=len(dots), largest=largest))
