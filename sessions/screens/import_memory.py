"""What this browser session keeps of a file between two clicks: the file as it was opened, and
the last preview. Reading a large file again on every click would take seconds.

These are people's words, and the one place where a session holds them: only in the memory of
this session, beside the upload that Streamlit keeps there itself. Another file, an import, or a
visit to the page without a file takes them out.
"""

from collections.abc import Callable
from typing import TypeVar

import streamlit as st

T = TypeVar("T")

_PLACE = "import-in-hand"


def in_hand(file_id: str, part: str, key: object, make: Callable[[], T]) -> T:
    """`part` of a file: as it was made for this `key`, else made now. A part that cannot be made
    is not kept, so that what is raised is raised each time."""
    held = st.session_state.get(_PLACE)
    if not isinstance(held, dict) or held.get("file") != file_id:
        held = {"file": file_id}
        st.session_state[_PLACE] = held
    if part in held and held[part][0] == key:
        kept: T = held[part][1]
        return kept
    held.pop(part, None)
    made = make()
    held[part] = (key, made)
    return made


def let_go() -> None:
    """Keep nothing of any file."""
    st.session_state.pop(_PLACE, None)
