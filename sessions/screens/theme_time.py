"""Themes through time: in which share of the conversations each was heard, as small pictures
side by side."""

import json
from uuid import UUID

import streamlit as st

from sessions import theme_pictures, theming
from sessions.screens.chart_look import COUNTED, INK, REST, axis, look, show_as_table
from sessions.screens.desk import Desk
from sessions.screens.pages import link_to
from sessions.screens.theme_names import card_title
from sessions.screens.theme_trend import heard_of, sentence, when_in_full, when_in_short
from sessions.theme_trend import Heard, Trend, proposal_trend, theme_trend

#: Small pictures on one page, and moments in each: the latest.
PER_PAGE = 8
MOST_MOMENTS = 12
#: With more moments than this, "2/5" instead of "2 van 5".
FEW_MOMENTS = 6


def show_over_time(at: Desk) -> None:
    """Per theme the share of the conversations in which it was heard, moment by moment."""
    st.header(at.say("pictures-time"))
    names, trend = _found(at)
    if not names:
        st.info(at.say("themes-none"))
        return
    if trend is None:
        st.info(at.say("pictures-time-before"))
        return
    st.write(at.say(f"pictures-time-what-{trend.step}"))
    if len(trend.held) > MOST_MOMENTS:
        st.caption(at.say("pictures-time-latest", count=MOST_MOMENTS))
    place, number = st.container(), 1
    if len(names) > PER_PAGE:
        number = st.pagination(-(-len(names) // PER_PAGE), key="pictures-time-page")
    with place:
        shown = list(names)[(number - 1) * PER_PAGE : number * PER_PAGE]
        for start in range(0, len(shown), 2):
            for column, owner in zip(st.columns(2), shown[start : start + 2], strict=False):
                with column, st.container(border=True):
                    _picture(at, names[owner], trend, owner)
    _table(at, names, trend)


def _found(at: Desk) -> tuple[dict[UUID, tuple[str, str]], Trend | None]:
    """The team's themes with their course; before there are any, what the machine proposes. With
    each its name, and what the address calls it."""
    own = {t.id: (t.name, "record") for t, v in theming.themes_of(at.db, at.open_round) if v.notes}
    if own:
        return own, theme_trend(at.db, at.open_round)
    run = theme_pictures.newest_reading(at.db, at.open_round)
    proposal = theming.proposal_of(at.db, at.open_round)
    if run is None or proposal is None:
        return {}, None
    names = {
        card.proposal.id: (
            card_title(at, card),
            "proposal",
        )
        for card in proposal.cards
    }
    return names, proposal_trend(at.db, at.open_round, run)


def _picture(at: Desk, name: tuple[str, str], trend: Trend, owner: UUID) -> None:
    course = trend.of(owner)
    link_to(at, "themes", at.plain(name[0]), more={name[1]: str(owner)})
    st.caption(sentence(at, course))
    course = course[-MOST_MOMENTS:]
    said = "; ".join(
        f"{when_in_full(at, m, trend.step)} {heard_of(at, m, trend.step)}" for m in course
    )
    st.vega_lite_chart(
        spec=_bars(at, course, trend),
        width="stretch",
        alt=at.say("pictures-time-alt", name=name[0], numbers=said),
    )


def _bars(at: Desk, course: list[Heard], trend: Trend) -> dict[str, object]:
    shade = look()
    rows = [
        {
            "moment": place,
            "share": m.heard / m.talks,
            "all": 1,
            "label": heard_of(at, m, trend.step, short=len(course) > FEW_MOMENTS),
        }
        for place, m in enumerate(course)
    ]
    labels = [when_in_short(at, m.day, trend.step) for m in course]
    return {
        "data": {"values": rows},
        "height": 180,
        "encoding": {
            "x": {
                "field": "moment",
                "type": "ordinal",
                "title": None,
                "scale": {"paddingInner": 0.25, "paddingOuter": 0.1},
                "axis": axis(
                    labelExpr=f"{json.dumps(labels)}[datum.value]",
                    labelAngle=0,
                    labelOverlap=True,
                    ticks=False,
                    domain=False,
                ),
            },
        },
        "layer": [
            {
                "mark": {"type": "bar", "color": REST[shade], "cornerRadius": 3},
                "encoding": {"y": _share("all")},
            },
            {
                "mark": {"type": "bar", "color": COUNTED[shade], "cornerRadius": 3},
                "encoding": {"y": _share("share")},
            },
            {
                "mark": {
                    "type": "text",
                    "baseline": "bottom",
                    "dy": -4,
                    "color": INK[shade],
                    "fontSize": 13 if len(course) <= 8 else 11,
                },
                "encoding": {"y": _share("all"), "text": {"field": "label"}},
            },
        ],
    }


def _share(field: str) -> dict[str, object]:
    return {
        "field": field,
        "type": "quantitative",
        "scale": {"domain": [0, 1.25], "nice": False},
        "axis": None,
        "stack": None,
    }


def _table(at: Desk, names: dict[UUID, tuple[str, str]], trend: Trend) -> None:
    moments = trend.of(next(iter(names)))[-MOST_MOMENTS:]
    show_as_table(
        at,
        [
            at.say("themes-map-theme"),
            *(when_in_short(at, m.day, trend.step) for m in moments),
        ],
        [
            [
                at.plain(name),
                *(
                    heard_of(at, m, trend.step, short=len(moments) > FEW_MOMENTS)
                    for m in trend.of(owner)[-MOST_MOMENTS:]
                ),
            ]
            for owner, (name, _) in names.items()
        ],
    )
