"""What an empty database greets with: begin your own neighbourhood, or look around first."""

from collections.abc import Callable

import streamlit as st

from methods.refusal import Refused
from models import Member, Round
from sessions.accounts import introduce
from sessions.demonstrating import add_example
from sessions.remembering import remember
from sessions.screens import state
from sessions.screens.desk import Desk
from sessions.stepping import SCOPES, begin_neighbourhood


def show(at: Desk) -> None:
    """The first screen of a new installation."""
    st.title(at.say("welcome-title"))
    st.write(at.say("welcome-what"))
    name = at.text(state.form("name"), "your_name", lines=1, most=80, required=True)
    begin, look = st.columns(2, gap="large")
    with begin, st.container(border=True):
        st.header(at.say("welcome-begin"))
        st.write(at.say("welcome-begin-what"))
        _begin(at, name)
    with look, st.container(border=True):
        st.header(at.say("welcome-look"))
        st.write(at.say("welcome-look-what"))
        if st.button(at.say("welcome-look-do")):
            _with_name(at, name, lambda _: add_example(at.db))
    with st.expander(at.say("welcome-promises")):
        for number in range(1, 9):
            st.markdown(f"{number}. " + at.say(f"welcome-promise-{number}"))


def _begin(at: Desk, name: str) -> None:
    form = state.form("neighbourhood")
    place = at.text(form, "neighbourhood_name", lines=1, most=120, required=True)
    municipality = at.text(form, "municipality", lines=1, most=120)
    scope = st.selectbox(
        at.say("field-scope"), SCOPES, index=1, format_func=lambda code: at.say(f"scope-{code}")
    )
    if st.button(at.say("welcome-begin-do"), type="primary"):
        _with_name(
            at,
            name,
            lambda member: begin_neighbourhood(
                at.db,
                name=place,
                municipality=municipality,
                scope=scope,
                by=member,
                today=at.today,
                record_id=form.id,
            ),
        )


def _with_name(at: Desk, name: str, action: Callable[[Member], Round]) -> None:
    try:
        member = introduce(at.db, name)
        round_ = action(member)
    except Refused as refused:
        at.db.rollback()
        at.show_refusal(refused)
        return
    remember(at.settings, member=str(member.id), round=str(round_.id))
    for form in ("name", "neighbourhood"):
        at.forget_typed(state.form(form))
    st.rerun()
