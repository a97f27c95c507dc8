"""What a person says about a file: what stands in which column, and what holds for every row."""

from dataclasses import replace
from datetime import date

import streamlit as st

from sessions.checking import PERSPECTIVES
from sessions.import_reading import Suggestion, suggest_mapping
from sessions.importing import Choices
from sessions.noting import KINDS
from sessions.screens.desk import Desk
from sessions.screens.note_lines import MORE_SPOKEN, SPOKEN
from toolkit.interchange import FIELDS, REJECTED, UNMODERATED, PolisExport, Table

DELIMITER_NAMES = {"": "one", ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}


def ask_about_table(at: Desk, table: Table, scope: str) -> Choices:
    """The choices for a table; without a column for the text nothing can come in yet."""
    st.header(at.say("imports-step-columns"))
    suggested = suggest_mapping(at.db, table)
    st.write(at.say("imports-remembered" if suggested.is_remembered else "imports-guessed"))
    mapping = _mapping(at, table, suggested, scope)
    with st.expander(at.say("imports-for-all")):
        return replace(_for_all(at, scope), mapping=mapping)


def say_how_read(at: Desk, table: Table) -> None:
    """How the file was read, so that strange letters or columns can be traced."""
    rows = len(table.rows)
    if table.sheet:
        st.caption(at.say("imports-read-as-sheet", sheet=at.plain(table.sheet), rows=rows))
        return
    delimiter = DELIMITER_NAMES.get(table.delimiter, "bar")
    encoding = table.encoding.upper()
    st.caption(at.say("imports-read-as-text", encoding=encoding, delimiter=delimiter, rows=rows))


def ask_about_people(at: Desk, conversations: int, scope: str) -> tuple[int, int, int]:
    """How many people were there, when the file is one conversation."""
    if conversations != 1:
        if conversations:
            st.caption(at.say("imports-counts-later", count=conversations))
        return 0, 0, 0
    st.write(at.say("imports-counts"))
    counts = []
    for column, code in zip(st.columns(3), PERSPECTIVES, strict=True):
        with column:
            counts.append(
                st.number_input(
                    at.say(f"imports-number-{code}"),
                    min_value=0,
                    max_value=100_000,
                    key=f"count:{code}:{scope}",
                )
            )
    residents, volunteers, professionals = (int(count) for count in counts)
    return residents, volunteers, professionals


def ask_about_polis(at: Desk, polis: PolisExport, scope: str) -> Choices:
    """What a Polis conversation is about, and which of its statements come in."""
    st.header(at.say("imports-step-polis"))
    if polis.topic:
        st.markdown(f"**{at.plain(at.say('imports-polis-topic', topic=polis.topic))}**")
    if polis.question:
        st.markdown(at.plain(polis.question))
    st.write(at.say("imports-polis-found", accepted=polis.number(1), voters=polis.voters))
    rejected, unseen = polis.number(REJECTED), polis.number(UNMODERATED)
    include_rejected = bool(rejected) and st.checkbox(
        at.say("imports-polis-rejected", count=rejected),
        help=at.say("imports-polis-rejected-why"),
        key=f"rejected:{scope}",
    )
    include_unmoderated = bool(unseen) and st.checkbox(
        at.say("imports-polis-unmoderated", count=unseen), key=f"unmoderated:{scope}"
    )
    language = _language(at, "en", scope)
    if polis.needs_attribution:
        st.info(at.say("imports-polis-attribution", url=polis.url))
    return Choices(
        language=language,
        include_rejected=include_rejected,
        include_unmoderated=include_unmoderated,
    )


def _mapping(at: Desk, table: Table, suggested: Suggestion, scope: str) -> dict[str, str]:
    options = [None, *table.headings]
    chosen: dict[str, str] = {}
    for start in range(0, len(FIELDS), 3):
        for column, field in zip(st.columns(3), FIELDS[start : start + 3], strict=False):
            with column:
                heading = st.selectbox(
                    at.say(f"imports-column-{field}"),
                    options,
                    index=options.index(suggested.mapping.get(field)),
                    format_func=lambda h: h or at.say("imports-column-none"),
                    key=f"column:{field}:{scope}",
                )
            if heading:
                chosen[field] = heading
    return chosen


def _for_all(at: Desk, scope: str) -> Choices:
    left, right = st.columns(2)
    with left:
        perspective = st.selectbox(
            at.say("field-import_perspective"),
            PERSPECTIVES,
            format_func=lambda code: at.say(f"perspective-{code}"),
            key=f"perspective:{scope}",
        )
        language = _language(at, "nl", scope)
    with right:
        kind = st.selectbox(
            at.say("field-import_kind"),
            KINDS,
            format_func=lambda code: at.say(f"imports-kind-{code}"),
            key=f"kind:{scope}",
        )
        day = st.date_input(
            at.say("field-import_held_on"),
            at.today,
            max_value=at.today,
            format="DD-MM-YYYY",
            key=f"day:{scope}",
        )
    quotes = st.checkbox(at.say("imports-quotes"), key=f"quotes:{scope}")
    st.caption(at.say("imports-quotes-why"))
    children = st.checkbox(
        at.say("field-children_present"),
        help=at.say("field-children_present-help"),
        key=f"children:{scope}",
    )
    return Choices(
        perspective=perspective,
        kind=kind,
        language=language,
        held_on=day if isinstance(day, date) else None,
        quotes_allowed=quotes,
        children_present=children,
    )


def _language(at: Desk, first: str, scope: str) -> str:
    languages = [*SPOKEN, *MORE_SPOKEN]
    return st.selectbox(
        at.say("field-import_language"),
        languages,
        index=languages.index(first),
        format_func=at.wording.language_name,
        key=f"language:{scope}",
    )
