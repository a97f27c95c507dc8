"""Typing in a safe text from an AppTest, where no browser runs its script."""

from __future__ import annotations

import json
from typing import Any

from streamlit.testing.v1 import AppTest


def set_safe_text(at: AppTest, key: str, text: str) -> AppTest:
    """Type `text` in the safe text called `key`; the next run returns it, as after real typing.

    AppTest knows no `st.components.v2` fields, but their state can be set under their key
    before a run. The browser says for which place and after which saving it typed, so that is
    read from what the field was last drawn with: the page must have run once.

        at = AppTest.from_string("from sessions.screens import signals; signals.show()").run()
        set_safe_text(at, "seen", "Vuilnis naast de container")
        at.button(key="store").click().run()
    """
    facts = safe_text_facts(at, key)
    typed = {"text": text, "draft": facts["draft"], "saved": facts["saved"]}
    at.session_state[key] = {"typed": typed}
    return at


def safe_text_facts(at: AppTest, key: str) -> dict[str, Any]:
    """What the safe text called `key` was drawn with: label, text, value, help, required, ..."""
    for field in at.get("bidi_component"):
        if field.key == key:
            facts: dict[str, Any] = json.loads(field.proto.json)
            return facts
    raise AssertionError(f"no safe text with key {key!r} on this page")
