"""Starting the next round with what is left over, on screen."""

import streamlit as st

from models import Round
from sessions.carrying_over import left_over, start_next_round
from sessions.remembering import remember
from sessions.screens import state
from sessions.screens.action_list import due
from sessions.screens.desk import Desk


def show(at: Desk) -> None:
    """Name the round, choose which open actions go along, and begin."""
    round_ = at.open_round
    following = at.db.first(Round, previous_round_id=round_.id)
    if following is not None:
        st.info(at.say("next-there", title=at.plain(following.title)))
        return
    st.write(at.say("next-what"))
    form = state.form("next-round", round_.id)
    place = at.place.name if at.place else round_.title
    proposed = at.say("next-title", place=place, number=round_.number + 1)
    title = at.text(form, "round_title", lines=1, most=160, value=proposed, required=True)
    items = left_over(at.db, round_)
    carry = []
    if items:
        st.markdown(f"**{at.say('next-carry')}**")
    for item in items:
        label = f"{at.plain(item.action.text)} ({due(at, item.action)})"
        if st.checkbox(label, value=True, key=f"carry:{item.action.id}:{form.token}"):
            carry.append(item.action.id)
    as_signals = bool(items) and st.checkbox(
        at.say("next-as-signals"), value=True, key=f"as-signals:{form.token}"
    )

    def begin() -> None:
        begun = start_next_round(
            at.db,
            at.content,
            round_,
            title=title,
            carry=carry,
            as_signals=as_signals,
            by=at.by,
            today=at.today,
        )
        state.choose("round", begun.id)
        remember(at.settings, round=str(begun.id))
        # To another page: a second tap on this spot would begin yet another round.
        state.tell(at.say("next-begun", number=begun.number))
        st.switch_page(at.pages["home"])

    at.save_button(at.say("next-begin"), form, begin)
