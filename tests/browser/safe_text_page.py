"""The page the safe text tests look at. What is stored goes to the file named in STORE."""

from __future__ import annotations

import json
import os
import uuid
from pathlib import Path

import streamlit as st

from sessions.screens.safe_text import forget_stored_drafts, mark_stored, safe_text

WORDS = {
    "draft_found": "{time} typte je hier iets dat nog niet bewaard is:",
    "restore": "Terugzetten",
    "discard": "Weggooien",
    "kept": "Veilig op dit apparaat",
    "too_long": "Dit is te lang: {count} van {max} tekens.",
    "required": "Vul dit in.",
    "language": "nl",
}

ask = st.query_params
state = st.session_state
place = ask.get("place", "een")


def store(text: str) -> None:
    # In one write: the test reads along, and must not meet half a line.
    with Path(os.environ["STORE"]).open("ab", buffering=0) as file:
        file.write(f"{json.dumps(text)}\n".encode())


if "ticking" in ask:

    @st.fragment(run_every=0.2)
    def tick() -> None:
        state["ticks"] = state.get("ticks", 0) + 1
        if state["ticks"] % 2 == 0:
            st.rerun()
        st.text(f"tik {state['ticks']}")

    st.text(f"ronde {state.get('ticks', 0)}")
    if state.get("ticks", 0) > 2:
        tick()
    else:
        state["ticks"] = 3
        tick()

st.title("Proef")
forget_stored_drafts()

if state.get("closed"):
    st.write("Dicht")
    if st.button("Open"):
        state["closed"] = False
        st.rerun()
    st.stop()

if st.button("Ander verslag"):
    state["record"] = "tweede"
record = state.get("record", "")

text = safe_text(
    "Wat zag je?",
    key="seen",
    draft=f"proef:{place}{record}",
    value=ask.get("value", "") + record,
    saved=state.get("saved", ""),
    help="Schrijf op wat je zag, niet wie het deed.",
    placeholder="Bijvoorbeeld: vuilnis naast de container",
    required=True,
    max_characters=int(ask.get("max", "2000")),
    words=WORDS,
)
title = safe_text("Titel", key="title", draft="proef:titel", lines=1, words=WORDS)

if st.button("Bewaren"):
    store(text)
    state["saved"] = uuid.uuid4().hex
    st.rerun()

if st.button("Bewaren en sluiten"):
    store(text)
    mark_stored(f"proef:{place}{record}", text)
    state["closed"] = True
    st.rerun()

st.text(f"python: {len(text)} {title}")
