"""The map of notes, coloured by theme. What is picked on it can be put in a theme; the same
notes stand below it in a list, for who uses no mouse."""

from collections import Counter
from uuid import UUID

import streamlit as st

from sessions import theme_pictures
from sessions.checking import PERSPECTIVES
from sessions.screens import state
from sessions.screens.chart_look import GREYS, INK, SHAPES, THEME_COLOURS, legend, look
from sessions.screens.desk import Desk
from sessions.screens.theme_names import proposal_name
from sessions.screens.theme_pick import show_list, show_picked
from sessions.theme_pictures import Dot

#: As much of a note as is read while pointing at a dot.
SHOWN_CHARACTERS = 160
#: Names up to this long stand two beside each other on a tablet.
NAME_WIDTH = 32


def show_map(at: Desk) -> None:
    """Each note a dot; what lies close together is alike."""
    st.header(at.say("themes-map"))
    run = theme_pictures.newest_reading(at.db, at.open_round)
    if run is None:
        st.info(at.say("themes-map-before"))
        return
    dots, read = theme_pictures.dots_of(
        at.db, at.open_round, run, lambda proposal: proposal_name(at, proposal)
    )
    st.write(at.say("themes-map-what", count=len(dots)))
    if read > len(dots):
        st.caption(at.say("pictures-sample", shown=len(dots), count=read))
    st.write(at.say("pictures-how-to-pick"))
    form = state.form("pick", at.open_round.id)
    pointed = _draw(at, dots, form)
    ticked = show_list(at, run, form)
    show_picked(at, [*pointed, *(note for note in ticked if note not in pointed)], form)


def _draw(at: Desk, dots: list[Dot], form: state.Form) -> list[UUID]:
    """The map itself; gives the notes that were picked on it."""
    counted = Counter(dot.theme for dot in dots if dot.theme)
    named = [theme for theme, _ in counted.most_common(len(THEME_COLOURS["light"]))]
    other, nowhere = at.say("themes-map-other"), at.say("themes-map-unplaced")
    who = {code: at.say(f"perspective-{code}") for code in PERSPECTIVES}
    rows = [
        {
            "id": str(dot.note_id),
            "x": round(dot.x, 3),
            "y": round(dot.y, 3),
            "theme": (dot.theme if dot.theme in named else other) if dot.theme else nowhere,
            "who": who[dot.perspective],
            "text": dot.text[:SHOWN_CHARACTERS],
        }
        for dot in dots
    ]
    shown = [*named, *([other] if len(counted) > len(named) else []), nowhere]
    spec = {"data": {"values": rows}, **_look_of_map(at, shown, named, list(who.values()))}
    largest = ", ".join(f"{theme} ({counted[theme]})" for theme in named[:5])
    answer = st.vega_lite_chart(
        spec=spec,
        width="stretch",
        alt=at.say("themes-map-alt", count=len(dots), largest=largest),
        # Another filling-in, another chart: after saving nothing is picked any more.
        key=f"map:{form.token}",
        on_select="rerun",
    )
    chosen = answer["selection"]
    one_by_one = [str(dot.get("id")) for dot in chosen.get("dots") or ()]
    return theme_pictures.dots_within(dots, one_by_one, chosen.get("frame") or {})


def _look_of_map(
    at: Desk, shown: list[str], named: list[str], perspectives: list[str]
) -> dict[str, object]:
    shade = look()
    greys = GREYS[shade]
    colours = [*THEME_COLOURS[shade][: len(named)], *greys][: len(shown)]
    if len(shown) == len(named) + 1:
        colours[-1] = greys[1]
    hidden = {"labels": False, "ticks": False, "title": None, "grid": False, "domain": False}
    close = {"zero": False, "nice": False, "padding": 14}
    picked = {"or": [{"param": "dots", "empty": False}, {"param": "frame", "empty": False}]}
    return {
        "height": 620,
        # One drawing: thousands of dots stay quick, and a screen reader, for which a dot is no
        # word, hears what the map shows and goes on to the list.
        "usermeta": {"embedOptions": {"renderer": "canvas"}},
        "mark": {
            "type": "point",
            "filled": True,
            "opacity": 0.85,
            "cursor": "pointer",
            "aria": False,
        },
        "params": [
            # Each tap adds a dot or takes it away, since a tablet has no shift key. A
            # finger is told apart, since its "click" comes before Vega knows which dot is meant.
            {
                "name": "dots",
                "select": {
                    "type": "point",
                    "fields": ["id"],
                    "on": "click, [touchstart, touchmove] > touchend!",
                    "toggle": "true",
                },
            },
            {
                "name": "frame",
                "select": {
                    "type": "interval",
                    "mark": {"fill": INK[shade], "fillOpacity": 0.08, "stroke": INK[shade]},
                },
            },
        ],
        "encoding": {
            "x": {"field": "x", "type": "quantitative", "axis": hidden, "scale": close},
            "y": {"field": "y", "type": "quantitative", "axis": hidden, "scale": close},
            "color": {
                "field": "theme",
                "type": "nominal",
                "scale": {"domain": shown, "range": colours},
                "legend": legend(
                    orient="bottom",
                    columns=1 if max(map(len, shown)) > NAME_WIDTH else 2,
                    symbolType="circle",
                    labelLimit=480,
                ),
            },
            "shape": {
                "field": "who",
                "type": "nominal",
                "scale": {"domain": perspectives, "range": [SHAPES[c] for c in PERSPECTIVES]},
                "legend": legend(
                    orient="top", symbolFillColor=INK[shade], symbolStrokeColor=INK[shade]
                ),
            },
            # What is picked is larger and has an edge, so that colour does not say it alone.
            "size": {"condition": {"test": picked, "value": 190}, "value": 70},
            "stroke": {"condition": {"test": picked, "value": INK[shade]}, "value": None},
            "strokeWidth": {"condition": {"test": picked, "value": 2.5}, "value": 0},
            "tooltip": [
                {"field": "text", "title": at.say("themes-map-note")},
                {"field": "theme", "title": at.say("themes-map-theme")},
                {"field": "who", "title": at.say("themes-map-who")},
            ],
        },
    }
