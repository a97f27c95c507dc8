"""Who speaks in which theme, side by side. The numbers stand at the bars and in a table."""

import streamlit as st

from models.theme_count import Voices
from sessions import theming
from sessions.checking import PERSPECTIVES
from sessions.screens.chart_look import (
    COLOURS,
    INK,
    MARKS,
    axis,
    look,
    show_as_table,
    wrapped,
)
from sessions.screens.desk import Desk
from sessions.screens.perspectives import marked
from sessions.screens.theme_line import heard_in
from sessions.screens.theme_names import card_title

#: Themes in the picture; a longer list is easier read in the table.
MOST_BARS = 12
#: Height of the three bars of one theme, and width of a name beside them, in characters.
THEME_HEIGHT = 92
NAME_WIDTH = 27


def show_who_speaks(at: Desk) -> None:
    """Notes per theme by perspective, as bars and as a table."""
    st.header(at.say("themes-who-speaks"))
    found = voices_by_name(at)
    if not found:
        st.info(at.say("themes-none"))
        return
    of = theming.conversations_in(at.db, at.open_round)
    shown = found[:MOST_BARS]
    _who(at, found)
    if len(found) > MOST_BARS:
        st.caption(at.say("pictures-first-themes", shown=MOST_BARS, count=len(found)))
    said = " ".join(f"{name}: {_in_words(at, voices, of)}." for name, voices in shown)
    st.vega_lite_chart(
        spec=_bars(at, shown), width="stretch", alt=at.say("themes-bars-alt", numbers=said)
    )
    show_as_table(
        at,
        [
            at.say("themes-map-theme"),
            *(f"{MARKS[c]} {at.say(f'perspective-{c}')}" for c in PERSPECTIVES),
            at.say("themes-table-talks"),
        ],
        [
            [
                at.plain(f"{name} ({at.say('themes-notes', count=voices.notes)})"),
                *(_number(at, voices.by_perspective.get(c, 0)) for c in PERSPECTIVES),
                at.say("pictures-of", heard=voices.conversations, of=of),
            ]
            for name, voices in found
        ],
    )


def voices_by_name(at: Desk) -> list[tuple[str, Voices]]:
    """The team's themes; before there are any, what the machine proposes."""
    own = [(t.name, v) for t, v in theming.themes_of(at.db, at.open_round) if v.notes]
    proposal = None if own else theming.proposal_of(at.db, at.open_round)
    cards = proposal.cards if proposal else []
    return own or [(card_title(at, card), card.voices) for card in cards]


def _who(at: Desk, found: list[tuple[str, Voices]]) -> None:
    """What the marks mean, with how many notes each voice has in all."""
    totals = {c: sum(v.by_perspective.get(c, 0) for _, v in found) for c in PERSPECTIVES}
    st.markdown(
        " · ".join(
            f"{marked(at, code)}: {at.say('themes-notes', count=totals[code])}"
            for code in PERSPECTIVES
        )
    )


def _bars(at: Desk, shown: list[tuple[str, Voices]]) -> dict[str, object]:
    shade = look()
    # A name of its own for each row, since two proposals may be called alike.
    names = [
        "\n".join(
            [*wrapped(name, wide=NAME_WIDTH), at.say("themes-notes", count=voices.notes), str(n)]
        )
        for n, (name, voices) in enumerate(shown)
    ]
    rows = [
        {
            "theme": name,
            "who": code,
            "notes": voices.by_perspective.get(code, 0),
            "label": f"{MARKS[code]} {_number(at, voices.by_perspective.get(code, 0))}",
        }
        for name, (_, voices) in zip(names, shown, strict=True)
        for code in PERSPECTIVES
    ]
    return {
        "data": {"values": rows},
        "height": THEME_HEIGHT * len(shown),
        "encoding": {
            "y": {
                "field": "theme",
                "type": "nominal",
                "sort": names,
                "title": None,
                "scale": {"paddingInner": 0.28, "paddingOuter": 0.1},
                "axis": axis(
                    labelExpr="slice(split(datum.value, '\\n'), 0, -1)",
                    labelLimit=230,
                    labelPadding=8,
                    labelLineHeight=17,
                    ticks=False,
                    domain=False,
                ),
            },
            "yOffset": {"field": "who", "sort": list(PERSPECTIVES)},
            "x": {
                "field": "notes",
                "type": "quantitative",
                "title": at.say("themes-bars-axis"),
                # Room at the right for the number at the longest bar.
                "scale": {"domainMin": 0, "domainMax": _widest(shown) * 1.2},
                "axis": axis(tickMinStep=1, tickCount=5, titleColor=INK[shade]),
            },
        },
        "layer": [
            {
                "mark": {"type": "bar", "cornerRadiusEnd": 3},
                "encoding": {
                    "color": {
                        "field": "who",
                        "type": "nominal",
                        "scale": {"domain": list(PERSPECTIVES), "range": list(COLOURS[shade])},
                        "legend": None,
                    }
                },
            },
            # Mark and number stand at the bar itself, so that colour never speaks alone.
            {
                "mark": {
                    "type": "text",
                    "align": "left",
                    "dx": 6,
                    "color": INK[shade],
                    "fontSize": 13,
                },
                "encoding": {"text": {"field": "label"}},
            },
        ],
    }


def _widest(shown: list[tuple[str, Voices]]) -> int:
    return max(max(voices.by_perspective.values(), default=0) for _, voices in shown)


def _number(at: Desk, notes: int) -> str:
    return str(notes) if notes else at.say("themes-not-heard")


def _in_words(at: Desk, voices: Voices, of: int) -> str:
    who = ", ".join(
        f"{at.say(f'perspective-{c}')} {_number(at, voices.by_perspective.get(c, 0))}"
        for c in PERSPECTIVES
    )
    return f"{heard_in(at, voices, of)}; {who}"
