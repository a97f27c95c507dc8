"""Notes and voices as every part of step three shows them."""

import streamlit as st

from models.theme_count import Voices
from models.theme_notes import NoteLine
from sessions.checking import PERSPECTIVES
from sessions.screens.desk import Desk
from sessions.screens.pages import link_to
from sessions.screens.perspectives import marked
from sessions.theme_lines import Line


def heard_in(at: Desk, voices: Voices, conversations: int) -> str:
    """In how many conversations it was heard, before the number of notes."""
    heard = at.say("themes-heard", heard=voices.conversations, of=conversations)
    return f"{heard} · {at.say('themes-notes', count=voices.notes)}"


def show_voices(at: Desk, voices: Voices) -> None:
    """The perspectives side by side with their counts; a missing one is said in words."""
    for column, code in zip(st.columns(3), PERSPECTIVES, strict=True):
        count = voices.by_perspective.get(code, 0)
        told = at.say("themes-notes", count=count) if count else at.say("themes-not-heard")
        column.markdown(f"{marked(at, code)}  \n**{told}**")


def show_words(at: Desk, found: NoteLine, *, with_voice: bool = True) -> None:
    """What was said, by whom, and a link to the conversation it comes from."""
    note, talk = found.note, found.conversation
    words = at.plain(note.text)
    st.markdown(f"“{words}”" if note.kind == "quote" else words)
    who = f"{marked(at, note.perspective)} · " if with_voice else ""
    where = f" · {at.plain(talk.place)}" if talk.place else ""
    closed = f" · {at.say('themes-not-to-quote')}" if not talk.quotes_allowed else ""
    link_to(
        at,
        "conversations",
        f"{who}{at.wording.day(talk.held_on)}{where}{closed}",
        record=note.id,
        more={"within": str(talk.id)},
    )


def show_reason(at: Desk, line: Line, *, folded: bool) -> None:
    """Why the machine put this note here: how sure, the words it shares, what it resembles."""
    place = line.found.place
    if place is None or place.certainty == "none":
        return
    sure = at.say(f"themes-fits-{place.certainty}")
    words = ", ".join(f"“{at.plain(word)}”" for word in place.shared_words[:5])
    shared = f" · {at.say('themes-shared', words=words)}" if words else ""
    if not folded:
        st.caption(f"{sure}{shared}")
        return
    with st.expander(f"{at.say('themes-why')} ({sure})"):
        if words:
            st.markdown(at.say("themes-shared", words=words))
        if line.like:
            st.markdown(at.say("themes-resembles", count=len(line.like)))
            for note in line.like:
                st.markdown(f"- {at.plain(note.text)}")
        if line.second is not None and line.second.label:
            st.markdown(at.say("themes-also-fits", label=at.plain(line.second.label)))
