"""Actions on screen: what is open, marking it done, letting it go on as a signal."""

import streamlit as st

from models import Retrospective, RetrospectiveAction, Signal
from sessions import carrying_over, looking_back
from sessions.carrying_over import LeftOver
from sessions.screens import state
from sessions.screens.desk import Desk
from sessions.screens.pages import link_to

#: As many as fit on one screen; the rest is folded away.
FIRST = 4


def show_left_over(at: Desk, items: list[LeftOver]) -> None:
    """Last time's actions, before anything new is discussed."""
    if not items:
        return
    st.header(at.say("actions-first"))
    st.write(at.say("actions-first-what", count=len(items)))
    for item in items[:FIRST]:
        _left_over(at, item)
    if len(items) > FIRST:
        with st.expander(at.say("actions-more", count=len(items) - FIRST)):
            for item in items[FIRST:]:
                _left_over(at, item)


def _left_over(at: Desk, item: LeftOver) -> None:
    with st.container(border=True):
        st.markdown(at.plain(item.action.text))
        st.caption(at.say("actions-agreed", day=item.agreed_on) + " · " + due(at, item.action))
        buttons(at, item.action, item.signal_id, with_link=True)


def due(at: Desk, action: RetrospectiveAction) -> str:
    """Who does it before when, and how it stands."""
    if action.done_on:
        state_ = at.say("actions-is-done", day=action.done_on)
    elif action.due_on < at.today:
        state_ = at.say("actions-late", day=action.due_on)
    else:
        state_ = at.say("actions-due", day=action.due_on)
    return f"{at.plain(action.owner)} · {state_}"


def buttons(
    at: Desk, action: RetrospectiveAction, signal_id: object = None, *, with_link: bool = False
) -> None:
    """Mark an action done or take that back, and let it go on as a signal of this round."""
    done, signal, link = st.columns(3)
    if with_link:
        with link:
            more = {"within": str(action.retrospective_id)}
            link_to(at, "retrospectives", at.say("actions-open"), record=action.id, more=more)
    with done:
        form = state.form("action-done", action.id)
        opens = action.done_on is not None
        at.save_button(
            at.say("actions-not-done" if opens else "actions-done"),
            form,
            lambda: looking_back.mark_done(
                at.db, action.id, done_on=None if opens else at.today, by=at.by
            ),
            told=at.say("actions-reopened" if opens else "actions-marked"),
            primary=False,
        )
    with signal:
        if signal_id is None and _is_of_this_place(at, action):
            form = state.form("action-signal", action.id)
            at.save_button(
                at.say("actions-signal"),
                form,
                lambda: carrying_over.become_signal(
                    at.db, at.content, action.id, at.open_round, by=at.by, today=at.today
                ),
                told=at.say("actions-signalled"),
                primary=False,
            )
        elif signal_id is not None:
            found = at.db.find(Signal, str(signal_id))
            if found is not None:
                link_to(at, "signals", at.say("actions-to-signal"), record=found.id)


def _is_of_this_place(at: Desk, action: RetrospectiveAction) -> bool:
    """An action of another neighbourhood does not become a signal here."""
    held = at.db.find(Retrospective, action.retrospective_id)
    round_ = looking_back.round_of(at.db, held) if held else None
    return round_ is not None and round_.neighbourhood_id == at.open_round.neighbourhood_id


def signal_in_view(at: Desk, action: RetrospectiveAction) -> object:
    """The signal that an action became already in the round in view."""
    signal = at.db.first(Signal, from_action_id=action.id, round_id=at.open_round.id)
    return signal.id if signal else None
