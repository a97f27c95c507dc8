"""Correcting a text on screen, wherever it is shown: which one, the better words, and whether a
name stood in it."""

from collections.abc import Iterable

import streamlit as st

from models import Record
from sessions.correcting import TEXTS, correct_text, longest
from sessions.screens import state
from sessions.screens.desk import Desk

#: As much of a text as fits in a list to choose from.
TITLE_CHARACTERS = 80
#: A text longer than this is asked in a field of several lines.
ONE_LINE = 200

#: A record and the name of one of its texts.
Text = tuple[Record, str]


def texts_in(records: Iterable[Record]) -> list[Text]:
    """Every text of these records that is corrected here and holds something."""
    return [(r, field) for r in records for field in TEXTS[type(r)] if getattr(r, field)]


def show_correction(at: Desk, *records: Record) -> None:
    """Better words for one text of these records; the field shows what stands there now."""
    texts = {f"{record.id}:{field}": (record, field) for record, field in texts_in(records)}
    if not texts:
        return
    scope = next(iter(texts))
    with st.expander(at.say("correct-title")):
        picked = scope
        if len(texts) > 1:
            titles = {key: _title(at, *text) for key, text in texts.items()}
            picked = st.selectbox(
                at.say("correct-which"),
                list(texts),
                format_func=titles.__getitem__,
                key=f"correct-which:{scope}",
            )
        record, field = texts[picked]
        about, kind = TEXTS[type(record)][field], type(record)
        most = longest(at.content, kind, field, today=at.today)
        form = state.form("correct", picked)
        better = at.text(
            form,
            about.label,
            lines=1 if most <= ONE_LINE else 3,
            most=most,
            value=getattr(record, field),
            required=about.required,
        )
        forget = st.checkbox(at.say("correct-forget"), key=f"forget:{form.token}")
        at.save_button(
            at.say("correct-keep"),
            form,
            lambda: correct_text(
                at.db,
                at.content,
                kind,
                record.id,
                field,
                better,
                by=at.by,
                today=at.today,
                forget=forget,
            ),
            told=at.say("corrected"),
        )


def _title(at: Desk, record: Record, field: str) -> str:
    text = str(getattr(record, field))
    short = text[:TITLE_CHARACTERS] + (" …" if len(text) > TITLE_CHARACTERS else "")
    return f"{at.say(f'field-{TEXTS[type(record)][field].label}')} · {short}"
