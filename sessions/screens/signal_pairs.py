"""Two signals side by side that may be about one event; people say whether they are."""

import streamlit as st

from models import Signal
from sessions.screens import state
from sessions.screens.desk import Desk
from sessions.screens.pages import link_to
from sessions.signal_pairing import Suspected, judge_pair, same_event, suspected_pairs


def show_suspected(at: Desk) -> None:
    """Pairs that nobody judged yet; nothing when there are none."""
    pairs = suspected_pairs(at.db, at.open_round)
    if not pairs:
        return
    with st.expander(at.say("signals-pairs", count=len(pairs))):
        st.write(at.say("signals-pairs-what"))
        for pair in pairs:
            _pair(at, pair)


def show_same_event(at: Desk, signal: Signal) -> None:
    """The other signals about this event."""
    others = same_event(at.db, signal)
    if not others:
        return
    st.markdown(f"**{at.say('signals-same-event', count=len(others))}**")
    for other in others:
        words = " ".join(other.observation.split())[:120]
        link_to(
            at,
            "signals",
            f"{at.wording.day(other.observed_on)} · {at.plain(words)}",
            record=other.id,
        )


def _pair(at: Desk, pair: Suspected) -> None:
    with st.container(border=True):
        sides = ((pair.one, pair.only_one), (pair.other, pair.only_other))
        for column, (signal, only) in zip(st.columns(2), sides, strict=True):
            with column:
                where = f" · {at.plain(signal.place)}" if signal.place else ""
                st.caption(f"{at.wording.day(signal.observed_on)}{where} · {at.who(signal)}")
                st.markdown(at.plain(signal.observation))
                if only:
                    words = ", ".join(f"“{at.plain(word)}”" for word in only[:8])
                    st.caption(at.say("signals-pairs-only-here", words=words))
        form = state.form(f"pair:{pair.one.id}", pair.other.id)
        yes, no = st.columns(2)
        with yes:
            at.save_button(
                at.say("signals-pairs-same"),
                form,
                lambda: judge_pair(at.db, pair.one.id, pair.other.id, is_same=True, by=at.by),
                told=at.say("signals-pairs-linked"),
                primary=False,
                key="same",
            )
        with no:
            at.save_button(
                at.say("signals-pairs-two"),
                form,
                lambda: judge_pair(at.db, pair.one.id, pair.other.id, is_same=False, by=at.by),
                told=at.say("signals-pairs-apart"),
                primary=False,
                key="two",
            )
