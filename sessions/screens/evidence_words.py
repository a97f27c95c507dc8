"""The words that an assignment rests on, as they are shown beside its text."""

import streamlit as st

from models.assignment_evidence import EvidenceNote
from sessions.screens.desk import Desk
from sessions.screens.perspectives import marked


def show_words(at: Desk, evidence: EvidenceNote) -> None:
    """A note with who said it and where; literal words between quotation marks."""
    text = at.plain(evidence.note.text)
    st.markdown(f"“{text}”" if evidence.is_literal else text)
    kind = "literal" if evidence.is_literal else "summary"
    talk = evidence.conversation
    where = f" · {at.plain(talk.place)}" if talk.place else ""
    st.caption(
        f"{marked(at, evidence.note.perspective)} · {at.say(f'assignments-{kind}')} · "
        f"{at.wording.day(talk.held_on)}{where}"
    )
