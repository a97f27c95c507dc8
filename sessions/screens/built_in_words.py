"""Streamlit's own English words, in the language on screen.

Streamlit cannot say "Press Enter to apply" in Dutch. The frame draws this once per run; the
browser's side, `browser/built_in_words.js`, then puts our words in place of Streamlit's.
What people typed is never looked at.

The list is the English file: `methods/wording/en/built_in.ftl` holds Streamlit's words to the
letter, the other languages hold what stands in their place.
"""

import re
from functools import lru_cache
from pathlib import Path

import streamlit as st

from methods.wording import OWN_FOLDER, Wording, load_wording

STREAMLIT_SPEAKS = "en"
_BROWSER = Path(__file__).parent / "browser"
_LIST = OWN_FOLDER / STREAMLIT_SPEAKS / "built_in.ftl"

#: Words that could be ours or somebody else's as well: only Streamlit's here.
PLACES = {
    "upload": "[data-testid=stFileUploaderDropzone]",
    "upload-directories": "[data-testid=stFileUploaderDropzone]",
    "error": "[data-testid=stFileChip]",
    "next": "[data-testid=stDateInputCalendar]",
    "previous": "[data-testid=stDateInputCalendar]",
    "copy": "[data-testid=stAlertContentError]",
    "no-results": "[data-testid=stSelectboxVirtualDropdown], [data-testid=stMultiSelectDropdown]",
    "add-icon": "[data-testid=stFileUploader]",
    "open-choices": "[data-testid=stSelectbox] button, [data-testid=stMultiSelect] button",
    "close": "[data-testid=stDialog] button, [data-testid=stToast] button",
    "search": "[data-testid=stElementToolbar] button, [data-testid=stTooltipContent]",
    "edit": "[data-testid=stElementToolbar] button, [data-testid=stTooltipContent]",
    "stop": "[data-testid=stStatusWidget]",
    "stopping": "[data-testid=stStatusWidget]",
    "empty": "[role=spinbutton]",
    "in-progress": "[data-testid=stSpinner]",
    "select-all": "[data-testid=stMultiSelectDropdown] [role=option]",
    "select-matches": "[data-testid=stMultiSelectDropdown] [role=option]",
    "add-new": "[role=option]",
    "select-placeholder": "[data-testid=stDateInputQuickSelect]",
}

#: Lists of words: each stands for its neighbour in the other language, in a calendar only.
IN_CALENDARS = ("months", "weekdays", "weekday-letters", "date-letters", "calendar-words")

#: What the sentences leave open; the browser fills in what Streamlit wrote there.
_OPEN = {n: f"{{{n}}}" for n in ("name", "number", "size", "day", "until", "time")}

# Styles are not isolated, so that the component leaves no frame of its own on the page.
_component = st.components.v2.component(
    "samenleven.built_in_words",
    js=(_BROWSER / "built_in_words.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


def show_built_in_words(wording: Wording) -> None:
    """Say Streamlit's words in this language, and tell the browser which language it is."""
    _component(
        key="built_in_words",
        data={"language": wording.language, **replacements(wording)},
    )


@lru_cache(maxsize=8)
def replacements(wording: Wording) -> dict[str, list[list[str]]]:
    """What stands for what: `[Streamlit's words, ours, where]`, with "" for anywhere.

    In English there is nothing to replace.
    """
    if wording.language == STREAMLIT_SPEAKS:
        return {"words": [], "calendar": []}
    theirs = load_wording(STREAMLIT_SPEAKS)
    words, calendar = [], []
    for name in re.findall(r"^builtin-([\w-]+) =", _LIST.read_text(encoding="utf-8"), re.M):
        pair = [w.say(f"builtin-{name}", _OPEN) for w in (theirs, wording)]
        if name in IN_CALENDARS:
            calendar += [list(words) for words in zip(*map(str.split, pair), strict=True)]
        else:
            words.append([*pair, PLACES.get(name, "")])
    return {"words": words, "calendar": calendar}
