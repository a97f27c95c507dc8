"""A text field of our own that never loses a keystroke.

What is typed is kept on the device (IndexedDB) until the server has stored it,
so a dead server, a closed tab or a reload costs nobody a sentence. The browser's
side is in `browser/safe_text.js`.

    text = safe_text(label, key="seen", draft=place, words=words)
    if st.button(...):
        signalling.log(..., text)
        mark_stored(place, text)
        st.rerun()

Instead of `mark_stored`, `saved` can carry a token (the id of what was stored), as long as
the field is drawn once more with the same `draft`. Only storing this very text may change the
token: with a version that a colleague's edit moves on, the text in hand would be forgotten.
Store the text in the run that returned it, as above, not in an `on_click` callback: the
field keeps what was typed after the text it saw returned.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import streamlit as st

_BROWSER = Path(__file__).parent / "browser"
_STORED = "safe_text:stored"

# Styles are not isolated: inside a shadow root Streamlit takes the typed letters
# r and c for its own shortcuts, and labels from outside cannot reach the field.
_component = st.components.v2.component(
    "samenleven.safe_text",
    js="\n".join(
        (_BROWSER / name).read_text(encoding="utf-8") for name in ("drafts.js", "safe_text.js")
    ),
    css=(_BROWSER / "safe_text.css").read_text(encoding="utf-8"),
    isolate_styles=False,
)


def safe_text(
    label: str,
    *,
    key: str,
    draft: str,
    value: str = "",
    lines: int = 3,
    help: str = "",  # noqa: A002 -- as every Streamlit field calls it
    placeholder: str = "",
    required: bool = False,
    max_characters: int = 2000,
    saved: str = "",
    again: bool = False,
    words: Mapping[str, str],
) -> str:
    """Ask for a text and return it as it stands now, whole, even when it is too long.

    `draft` names the place in the app, and what was typed there stays apart from
    every other place; another `draft` under the same key starts again from `value`.
    A new token in `saved` says that the server has the text: the device forgets it
    and the field starts again from `value`. An empty token never forgets anything,
    because a server that has just restarted knows no tokens.

    `again`: one text after another is typed here, so after storing the field has the focus.
    `words`: draft_found (with {time}), restore, discard, kept, too_long (may use
    {count} and {max}), required, and `language` for the way a day is written.
    """
    saved = _with_marks(saved, draft)
    heard = _typed(st.session_state.get(key), draft=draft, saved=saved)
    component = _component(
        key=key,
        data={
            "label": label,
            "draft": draft,
            "value": value,
            "text": _text(heard, value),
            "heard": bool(heard),
            "lines": lines,
            "help": help,
            "placeholder": placeholder,
            "required": required,
            "max": max_characters,
            "again": again,
            "saved": saved,
            "stored": _stored_text(key, draft=draft, saved=saved),
            "words": dict(words),
        },
        on_typed_change=lambda: None,
    )
    # Read once more: in the first run of a session the key above names nothing yet, while a
    # browser that outlived the server hands its text over in that very run.
    text = _text(_typed(component, draft=draft, saved=saved), value)
    st.session_state[f"{key}:in_hand"]["text"] = text
    return text


def mark_stored(draft: str, text: str) -> None:
    """Say that the server has this text: a new token, that also counts when the field is gone.

    `text` as `safe_text` returned it, before masking: by that the device knows its draft.
    """
    st.session_state.setdefault(_STORED, []).append((draft, text))


def forget_stored_drafts() -> None:
    """Let the device forget what `mark_stored` named; the frame around the screens calls this."""
    _component(key="safe_text:forget", data={"forget": st.session_state.get(_STORED, [])[-20:]})


def _with_marks(saved: str, draft: str) -> str:
    marks = sum(place == draft for place, _ in st.session_state.get(_STORED, []))
    return f"{saved}+{marks}" if marks else saved


def _text(typed: Mapping[str, Any], value: str) -> str:
    text = typed.get("text")  # None: unchanged in the browser
    return value if text is None else str(text)


def _typed(state: Mapping[str, Any] | None, *, draft: str, saved: str) -> Mapping[str, Any]:
    """What the browser last sent, or nothing when that was for another place or is stored since.

    Without a token nothing was stored in this session, so the text stands whatever token it
    names: a server that has just restarted must see what was typed while it was away.
    """
    typed: Mapping[str, Any] = (state or {}).get("typed") or {}
    current = typed.get("draft") == draft and saved in ("", typed.get("saved"))
    return typed if current else {}


def _stored_text(key: str, *, draft: str, saved: str) -> str:
    """The text in hand when the token last changed; the browser keeps what was typed since."""
    name = f"{key}:in_hand"
    before = st.session_state.get(name, {})
    stored = ""
    if before.get("draft") == draft:
        stored = before["stored"] if before["saved"] == saved else before["text"]
    st.session_state[name] = {"draft": draft, "saved": saved, "stored": stored}
    return stored
