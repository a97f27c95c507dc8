"""The frame around every screen: the look, the menu, the round in view, the language, the name."""

from pathlib import Path

import streamlit as st

from methods.refusal import Refused
from methods.wording import LANGUAGES
from models import Neighbourhood, Round
from sessions.accounts import introduce
from sessions.remembering import remember
from sessions.screens import state, welcome
from sessions.screens.built_in_words import show_built_in_words
from sessions.screens.desk import Desk, desk
from sessions.screens.pages import navigation
from sessions.screens.safe_text import forget_stored_drafts

LOOK = Path(__file__).parent / "browser" / "look.css"


def show(first: str = "home") -> None:
    """Draw one run of the app. `first` is the page that opens when none is asked for."""
    with desk() as at:
        st.set_page_config(
            page_title=at.say("app-name"),
            page_icon="🧵",
            layout="centered",
            initial_sidebar_state="auto",
        )
        st.html(LOOK)
        show_built_in_words(at.wording)
        if at.round is None:
            _language_choice(at)
            welcome.show(at)
            return
        if at.member is None:
            _language_choice(at)
            _ask_name(at)
            return
        page = navigation(at, first=first)
        _sidebar(at)
        _example_notice(at)
        if at.content_fault:
            st.error(at.content_fault)
        # In a place of its own that is always there: a message that comes and goes would move
        # everything below it, and a field that moves starts anew.
        with st.container(key="told"):
            for sentence in state.take_told():
                st.success(at.plain(sentence))
        page.run()
        _footer(at)
        forget_stored_drafts()


def _sidebar(at: Desk) -> None:
    with st.sidebar:
        places = {n.id: n for n in at.db.every(Neighbourhood)}
        rounds = at.db.every(Round, order=("started_on", "number"), newest_first=True)
        ids = [r.id for r in rounds]
        names = {
            r.id: at.say("round-name", place=places[r.neighbourhood_id].name, number=r.number)
            for r in rounds
        }
        picked = st.selectbox(
            at.say("round-in-view"),
            ids,
            index=ids.index(at.open_round.id),
            format_func=names.__getitem__,
            # A link into another round changes what is picked here.
            key=f"round-in-view:{at.open_round.id}",
        )
        if picked != at.open_round.id:
            state.choose("round", picked)
            remember(at.settings, round=str(picked))
            st.query_params.clear()
            st.rerun()
        _language_choice(at)


def _language_choice(at: Desk) -> None:
    picked = st.segmented_control(
        at.say("language"),
        LANGUAGES,
        default=at.wording.language,
        format_func=lambda code: at.say(f"language-{code}"),
        label_visibility="collapsed",
        key="language",
    )
    if picked and picked != at.wording.language:
        state.choose("language", picked)
        remember(at.settings, language=picked)
        st.rerun()


def _ask_name(at: Desk) -> None:
    st.title(at.say("app-name"))
    st.write(at.say("name-why"))
    form = state.form("name")
    name = at.text(form, "your_name", lines=1, most=80, required=True)
    if st.button(at.say("name-keep"), type="primary"):
        try:
            member = introduce(at.db, name)
        except Refused as refused:
            at.show_refusal(refused)
            return
        at.forget_typed(form)
        remember(at.settings, member=str(member.id))
        st.rerun()


def _example_notice(at: Desk) -> None:
    if at.place is not None and at.place.is_example:
        st.warning(at.say("example-notice"))


def _footer(at: Desk) -> None:
    st.caption(at.say("footer", name=at.by.name))
