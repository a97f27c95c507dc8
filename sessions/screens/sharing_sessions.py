"""Step three, people first: everybody reads the same notes and says what they see."""

from datetime import date

import streamlit as st

from models import SharingSession
from sessions import sharing
from sessions.screens import state
from sessions.screens.correction import show_correction
from sessions.screens.desk import Desk
from sessions.screens.pages import asked_record, link_to
from sessions.screens.perspectives import marked, who_was_there
from sessions.screens.step_head import show_step
from sessions.screens.theme_proposals import show_team_name
from sessions.screens.thread_strip import show_thread
from sessions.theming import notes_in, unused_names


def show(at: Desk) -> None:
    """One meeting when the address asks for it; else beginning one, and those held."""
    session = at.db.find(SharingSession, asked_record(at))
    if session is not None:
        _show_one(at, session)
        return
    show_step(at, "share", at.say("page-sharing_sessions"))
    held = sharing.sessions_of(at.db, at.open_round)
    if not notes_in(at.db, at.open_round):
        st.info(at.say("sharing-no-notes"))
        link_to(at, "conversations", at.say("page-conversations"))
        return
    if not held:
        st.info(at.say("sharing-none"))
        _begin(at)
        return
    for session in held:
        with st.container(border=True):
            st.markdown(f"**{at.wording.day(session.held_on)}**")
            st.markdown(who_was_there(at, _counts(session)))
            names = len(sharing.names_in(at.db, session))
            st.markdown(at.say("sharing-names", count=names))
            link_to(at, "sharing_sessions", at.say("sharing-open"), record=session.id)
    with st.expander(at.say("sharing-new")):
        _begin(at)


def _begin(at: Desk) -> None:
    form = state.form("sharing", at.open_round.id)
    st.write(at.say("sharing-how", count=int(at.content.limit("notes_read_together", on=at.today))))
    held_on = st.date_input(
        at.say("field-sharing_held_on"),
        at.today,
        max_value=at.today,
        format="DD-MM-YYYY",
        key=f"held:{form.token}",
    )
    asked = ("residents_there", "volunteers_there", "professionals_there")
    residents, volunteers, professionals = (
        int(
            column.number_input(
                at.say(f"field-{name}"), min_value=0, step=1, key=f"{name}:{form.token}"
            )
        )
        for column, name in zip(st.columns(3), asked, strict=True)
    )

    def begin() -> None:
        session = sharing.start_session(
            at.db,
            at.content,
            at.open_round,
            held_on=held_on if isinstance(held_on, date) else None,
            residents=residents,
            volunteers=volunteers,
            professionals=professionals,
            by=at.by,
            today=at.today,
            record_id=form.id,
        )
        st.query_params["record"] = str(session.id)

    at.save_button(at.say("sharing-begin"), form, begin)


def _show_one(at: Desk, session: SharingSession) -> None:
    link_to(at, "sharing_sessions", at.say("back-to-list"))
    st.title(at.say("sharing-one", day=session.held_on))
    st.markdown(who_was_there(at, _counts(session)))
    st.write(at.say("sharing-read"))
    notes = sharing.notes_to_read(at.db, session)
    for start in range(0, len(notes), 2):
        for column, (number, (note, talk)) in zip(
            st.columns(2), enumerate(notes[start : start + 2], start + 1), strict=False
        ):
            with column, st.container(border=True, height="stretch", key=f"read-aloud-{number}"):
                words = at.plain(note.text)
                st.markdown(f"**{number}** · {f'“{words}”' if note.kind == 'quote' else words}")
                st.markdown(f"{marked(at, note.perspective)} · {at.wording.day(talk.held_on)}")
    st.header(at.say("sharing-what-do-you-see"))
    form = state.form("team-name", session.id)
    text = at.text(form, "team_name", lines=1, most=300, required=True, again=True)
    at.save_button(
        at.say("sharing-name-keep"),
        form,
        lambda: sharing.name_what_you_see(at.db, session.id, text, by=at.by, record_id=form.id),
        told=at.say("sharing-name-kept"),
    )
    free = {name.id for name in unused_names(at.db, at.open_round)}
    names = sharing.names_in(at.db, session)
    for name in names:
        if name.id in free:
            show_team_name(at, name)
        else:
            st.markdown(f"{at.plain(name.text)} · {at.say('sharing-is-theme')}")
    show_thread(at, "sharing_session", session.id)
    show_correction(at, *names)
    link_to(at, "themes", at.say("sharing-on"))


def _counts(session: SharingSession) -> dict[str, int]:
    return {
        "resident": session.residents,
        "volunteer": session.volunteers,
        "professional": session.professionals,
    }
