"""The home page: the round as a path of six steps, and what asks for attention."""

import streamlit as st

from methods.entries import Step
from sessions import stepping
from sessions.overviewing import Item, overview_of
from sessions.screens import state
from sessions.screens.desk import Desk
from sessions.screens.pages import SHOWN_ON, link_to

#: The page that each step opens, and the count that tells how far it is.
OPENS = {
    "signal": ("signals", "signals"),
    "research": ("conversations", "conversations"),
    "share": ("themes", "themes_accepted"),
    "develop": ("assignments", "assignments"),
    "tackle": ("interventions", "interventions"),
    "celebrate": ("retrospectives", "retrospectives"),
}


def show(at: Desk) -> None:
    """Where the round stands, what is new, what waits, what is due, what to celebrate."""
    overview = overview_of(at.db, at.content, at.open_round, today=at.today)
    place = at.place.name if at.place else ""
    st.caption(at.say("home-round", place=place, number=at.open_round.number))
    st.title(at.plain(at.open_round.title))
    link_to(at, "signals", at.say("home-new-signal"), icon=":material/add_circle:")
    _path(at, overview.tally)
    due, waits = st.columns(2, gap="medium")
    with due:
        left = overview.due_in_all - len(overview.due)
        _list(at, "home-due", "home-due-none", overview.due, left=left)
    with waits:
        _list(at, "home-waits", "home-waits-none", overview.waits)
    stories, new = st.columns(2, gap="medium")
    with stories:
        _list(at, "home-stories", "home-stories-none", overview.stories)
    with new:
        _list(at, "home-new", "home-new-none", overview.new)


def _path(at: Desk, tally: dict[str, int]) -> None:
    steps = at.content.all(Step)
    for three in (steps[:3], steps[3:]):
        for column, step in zip(st.columns(3), three, strict=True):
            here = step.slug == at.open_round.step
            key = f"step-{'here' if here else 'away'}-{step.slug}"
            with column, st.container(border=True, key=key, height="stretch"):
                module, measure = OPENS[step.slug]
                link_to(at, module, f"**{step.number} · {at.entry(step.name)}**")
                st.markdown(at.say(f"home-count-{measure}", count=tally[measure]))
                if here:
                    st.markdown(f"**→ {at.say('home-stands-here')}**")
    _moving(at)


def _moving(at: Desk) -> None:
    """What had better be there first, and the step to go to: advice, never a lock."""
    advice = stepping.advice_on(at.db, at.content, at.open_round, today=at.today)
    met = sum(a.is_met for a in advice)
    with st.expander(at.say("home-moving", met=met, of=len(advice))):
        for a in advice:
            mark = "✓" if a.is_met else "○"
            st.markdown(
                f"{mark} {at.entry(a.text)} ({at.say('home-have', have=a.have, need=a.need)})"
            )
        form = state.form("move", at.open_round.id)
        steps = {s.slug: f"{s.number} · {at.entry(s.name)}" for s in at.content.all(Step)}
        slugs = list(steps)
        ahead = min(slugs.index(at.open_round.step) + 1, len(slugs) - 1)
        picked = st.selectbox(
            at.say("home-go-to"),
            slugs,
            index=ahead,
            format_func=steps.__getitem__,
            key=f"step:{form.token}",
        )
        reason = at.text(form, "reason", lines=2, most=1000)
        at.save_button(
            at.say("home-move"),
            form,
            lambda: stepping.move_step(
                at.db, at.open_round, picked, reason=reason, by=at.by, today=at.today
            ),
            told=at.say("home-moved", step=steps[picked]),
            primary=False,
        )


def _list(at: Desk, title: str, nothing: str, items: list[Item], *, left: int = 0) -> None:
    with st.container(border=True, height="stretch"):
        st.header(at.say(title))
        if not items:
            st.write(at.say(nothing))
        for item in items:
            text = (
                item.title if len(item.title) <= 110 else item.title[:110].rsplit(" ", 1)[0] + " …"
            )
            link_to(at, SHOWN_ON[item.kind], at.plain(text), record=item.id)
            late = (
                f" · {at.say('home-late')}" if title == "home-due" and item.day < at.today else ""
            )
            owner = f" · {at.plain(item.owner)}" if item.owner else ""
            st.caption(f"{at.wording.day(item.day)}{owner}{late}")
        if left:
            st.caption(at.say("home-due-more", count=left))
