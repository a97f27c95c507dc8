"""Who speaks in which theme. The numbers stand in the bars and below them in a table."""

import streamlit as st

from models.theme_count import Voices
from sessions import theming
from sessions.checking import PERSPECTIVES
from sessions.screens.chart_look import COLOURS, INK, MARKS, ON_COLOUR, axis, look
from sessions.screens.desk import Desk
from sessions.screens.perspectives import marked

#: Themes in the picture; a longer list is easier read in the table.
MOST_BARS = 12


def show_who_speaks(at: Desk) -> None:
    """Notes per theme by perspective, as bars and as a table."""
    st.header(at.say("themes-who-speaks"))
    found = _voices_by_name(at)
    if not found:
        st.info(at.say("themes-none"))
        return
    words = {code: f"{MARKS[code]} {at.say(f'perspective-{code}')}" for code in PERSPECTIVES}
    names = [name for name, _ in found]
    widest = max(voices.notes for _, voices in found)
    rows = [
        {
            "theme": name,
            "who": words[code],
            "order": place,
            "notes": voices.by_perspective[code],
            "label": _label(code, voices.by_perspective[code], widest),
        }
        for name, voices in found[:MOST_BARS]
        for place, code in enumerate(PERSPECTIVES)
        if voices.by_perspective.get(code)
    ]
    shade = look()
    st.markdown(" · ".join(marked(at, code) for code in PERSPECTIVES))
    spec = {
        "data": {"values": rows},
        "height": 60 + 36 * min(len(found), MOST_BARS),
        "encoding": {
            "y": {
                "field": "theme",
                "type": "nominal",
                "sort": names,
                "title": None,
                "axis": axis(labelLimit=210, labelPadding=8),
            },
            "x": {
                "field": "notes",
                "type": "quantitative",
                "stack": "zero",
                "title": at.say("themes-bars-axis"),
                "axis": axis(tickMinStep=1, titleColor=INK[shade]),
            },
            "order": {"field": "order"},
        },
        "layer": [
            {
                "mark": "bar",
                "encoding": {
                    "color": {
                        "field": "who",
                        "type": "nominal",
                        "scale": {"domain": list(words.values()), "range": list(COLOURS[shade])},
                        "legend": None,
                    }
                },
            },
            # Mark and number stand in the bar itself, so that colour never speaks alone.
            {
                "mark": {
                    "type": "text",
                    "color": ON_COLOUR[shade],
                    "fontSize": 13,
                    "fontWeight": "bold",
                },
                "encoding": {
                    "text": {"field": "label"},
                    "x": {
                        "field": "notes",
                        "type": "quantitative",
                        "stack": "zero",
                        "bandPosition": 0.5,
                    },
                },
            },
        ],
    }
    said = "; ".join(
        f"{name}: " + ", ".join(f"{words[c]} {voices.by_perspective.get(c, 0)}" for c in words)
        for name, voices in found[:MOST_BARS]
    )
    st.vega_lite_chart(spec=spec, alt=at.say("themes-bars-alt", numbers=said))
    with st.expander(at.say("themes-as-table")):
        head = [at.say("themes-map-theme"), *words.values(), at.say("themes-table-talks")]
        lines = [
            [at.plain(name), *(str(voices.by_perspective.get(c, 0)) for c in words),
             str(voices.conversations)]
            for name, voices in found
        ]  # fmt: skip
        table = [head, ["---", *["---:"] * (len(head) - 1)], *lines]
        st.markdown("\n".join(f"| {' | '.join(row)} |" for row in table))


def _voices_by_name(at: Desk) -> list[tuple[str, Voices]]:
    """The team's themes; before there are any, what the machine proposes."""
    own = [(t.name, v) for t, v in theming.themes_of(at.db, at.open_round) if v.notes]
    proposal = None if own else theming.proposal_of(at.db, at.open_round)
    cards = proposal.cards if proposal else []
    return own or [(card.proposal.label, card.voices) for card in cards]


def _label(code: str, notes: int, widest: int) -> str:
    """Mark and number, as far as they fit in the bar."""
    share = notes / max(widest, 1)
    return f"{MARKS[code]} {notes}" if share > 0.12 else MARKS[code] if share > 0.03 else ""
