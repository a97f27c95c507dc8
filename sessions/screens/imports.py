"""Reading notes in, on screen: the file, its columns, what would come in, the button."""

from dataclasses import replace
from typing import Any

import streamlit as st

from methods.refusal import Refused
from models import Conversation
from sessions import importing
from sessions.import_reading import Source, limits_on, open_content
from sessions.importing import Choices, Preview
from sessions.screens import state
from sessions.screens.desk import Desk
from sessions.screens.import_columns import (
    ask_about_people,
    ask_about_polis,
    ask_about_table,
    say_how_read,
)
from sessions.screens.import_memory import in_hand, let_go
from sessions.screens.import_preview_view import show_preview
from sessions.screens.pages import link_to

#: From this many rows on it takes long enough to show how far it is.
WORTH_A_BAR = 2000
#: How many conversations are linked to one by one after reading in.
LINKED = 5


def show(at: Desk) -> None:
    """Choose a file, check what would come in, read it in; or see what just came in."""
    st.title(at.say("page-imports"))
    st.write(at.say("imports-what"))
    form = state.form("import", at.open_round.id)
    st.header(at.say("imports-step-file"))
    limits = limits_on(at.content, at.today)
    uploaded = st.file_uploader(at.say("imports-file"), key=f"file:{form.token}")
    rows = at.wording.number(limits.rows)
    st.caption(at.say("imports-limits", megabytes=limits.megabytes, rows=rows))
    if uploaded is None:
        let_go()
        _just_read_in(at)
        return
    state.choose("imported", None)
    try:
        source = _opened(at, uploaded)
        choices = _asked(at, source, uploaded.file_id)
        if source.table is not None and "text" not in choices.mapping:
            st.info(at.say("imports-no-text"))
            return
        st.header(at.say("imports-step-preview"))
        seen = _previewed(at, source, choices, uploaded.file_id)
    except Refused as refused:
        at.show_refusal(refused)
        return
    show_preview(at, seen)
    if seen.may_be_stored:
        _read_in(at, form, seen, uploaded.file_id)


def _opened(at: Desk, uploaded: Any) -> Source:
    limits = limits_on(at.content, at.today)

    def opened(sheet: str | None) -> Source:
        return open_content(uploaded.name, uploaded.getvalue(), limits, sheet=sheet)

    source = in_hand(uploaded.file_id, "first", None, lambda: opened(None))
    if source.table is not None and len(source.table.sheets) > 1:
        sheets = source.table.sheets
        first = source.table.sheet
        sheet = st.selectbox(
            at.say("imports-sheet"),
            sheets,
            index=sheets.index(first),
            key=f"sheet:{uploaded.file_id}",
        )
        if sheet != first:
            source = in_hand(uploaded.file_id, "sheet", sheet, lambda: opened(sheet))
    if source.table is not None:
        say_how_read(at, source.table)
    return source


def _asked(at: Desk, source: Source, file_id: str) -> Choices:
    if source.polis is not None:
        return ask_about_polis(at, source.polis, file_id)
    if source.table is None:
        raise Refused("import_empty")
    # Another sheet has other columns.
    return ask_about_table(at, source.table, f"{file_id}:{source.table.sheet}")


def _previewed(at: Desk, source: Source, choices: Choices, file_id: str) -> Preview:
    size = len(source.table.rows) if source.table else 0
    place = st.empty()
    bar = place.progress(0.0, at.say("imports-busy-reading")) if size > WORTH_A_BAR else None

    def tell(done: int, total: int) -> None:
        if bar is not None:
            bar.progress(done / total, at.say("imports-busy-reading"))

    sheet = source.table.sheet if source.table else ""
    key = (at.open_round.id, sheet, choices)
    seen = in_hand(
        file_id,
        "preview",
        key,
        lambda: importing.preview(
            at.db, at.content, at.open_round, source, choices, today=at.today, progress=tell
        ),
    )
    place.empty()
    return seen


def _read_in(at: Desk, form: state.Form, seen: Preview, file_id: str) -> None:
    if seen.source.table is not None:
        counts = ask_about_people(at, len(seen.conversations), file_id)
        residents, volunteers, professionals = counts
        choices = replace(
            seen.choices, residents=residents, volunteers=volunteers, professionals=professionals
        )
        seen = replace(seen, choices=choices)

    def read_in() -> None:
        bar = st.progress(0.0, at.say("imports-busy-storing"))

        def tell(done: int, total: int) -> None:
            bar.progress(done / total, at.say("imports-busy-storing"))

        stored = importing.store(at.db, at.open_round, seen, by=at.by, progress=tell)
        let_go()
        first = stored.conversation_ids[:LINKED]
        state.choose("imported", ",".join(str(id_) for id_ in first))

    count = len(seen.lines)
    at.save_button(
        at.say("imports-keep", count=count), form, read_in, told=at.say("imports-kept", count=count)
    )


def _just_read_in(at: Desk) -> None:
    ids = [id_ for id_ in (state.chosen("imported") or "").split(",") if id_]
    talks = [talk for id_ in ids if (talk := at.db.find(Conversation, id_))]
    if not talks:
        return
    st.write(at.say("imports-go-to"))
    for talk in talks:
        name = talk.question or at.say("imports-unnamed")
        label = f"{at.plain(name)} · {at.wording.day(talk.held_on)}"
        link_to(at, "conversations", label, record=talk.id)
    link_to(at, "conversations", at.say("imports-go-to-all"))
