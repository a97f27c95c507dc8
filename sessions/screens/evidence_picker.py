"""Picking what an assignment rests on: notes of its themes and signals, beside the text."""

import streamlit as st

from models import Assignment, Signal
from models.assignment_evidence import (
    EvidenceNote,
    evidence_of,
    notes_beside,
    number_beside,
    signals_of,
    themes_of,
)
from sessions import commissioning
from sessions.checking import PERSPECTIVES
from sessions.screens import state
from sessions.screens.desk import Desk
from sessions.screens.evidence_words import show_words
from sessions.screens.pages import link_to
from sessions.screens.perspectives import MARKS
from toolkit.evidence import PARTS

#: Notes on one page beside the text.
PER_PAGE = 6
#: As many signals as a list to choose from stays readable with, the newest.
MOST_SIGNALS = 100
TITLE_CHARACTERS = 90


def show_picker(at: Desk, assignment: Assignment) -> None:
    """The text on one side, the notes of its themes on the other; then the signals."""
    text, notes = st.columns([2, 3], gap="medium")
    with text:
        for part, words in (
            ("present", assignment.present_situation),
            ("wanted", assignment.wanted_situation),
        ):
            with st.container(border=True):
                st.markdown(f"**{at.say(f'assignments-part-{part}')}**")
                st.markdown(at.plain(words) or at.say("assignments-part-empty"))
        show_weight(at, assignment)
    with notes:
        _notes(at, assignment)
    _signals(at, assignment)


def show_weight(at: Desk, assignment: Assignment) -> None:
    """Whose words the text rests on, and what is missing: advice, never a lock."""
    weight = commissioning.weight_of(at.db, assignment.id)
    with st.container(border=True):
        st.markdown(f"**{at.say('assignments-weight')}**")
        st.markdown(
            at.say("assignments-weight-talks", talks=weight.conversations, notes=weight.lines)
        )
        for perspective in PERSPECTIVES:
            number = weight.by_perspective[perspective]
            st.markdown(
                f"{MARKS[perspective]} {at.say(f'assignments-said-{perspective}', count=number)}"
            )
        if weight.residents_are_minority:
            st.warning(at.say("assignments-residents-minority"))
        for code in weight.missing:
            st.markdown(f"○ {at.say(f'assignments-missing-{code}')}")


def _notes(at: Desk, assignment: Assignment) -> None:
    themes = themes_of(at.db, assignment.id)
    if not themes:
        st.info(at.say("assignments-link-themes-first"))
        return
    names = {t.id: t.name for t in themes}
    theme = st.selectbox(
        at.say("assignments-from-theme"),
        [None, *names],
        format_func=lambda t: names[t] if t else at.say("all"),
        key=f"from-theme:{assignment.id}",
    )
    voice = st.selectbox(
        at.say("assignments-from-voice"),
        [None, *PERSPECTIVES],
        format_func=lambda p: at.say(f"perspective-{p}") if p else at.say("all"),
        key=f"from-voice:{assignment.id}",
    )
    ids = [theme] if theme else list(names)
    total = number_beside(at.db, ids, perspective=voice)
    st.markdown(at.say("assignments-notes-found", count=total))
    first = 0
    if total > PER_PAGE:
        pages = -(-total // PER_PAGE)
        page = st.pagination(pages, max_visible_pages=3, key=f"notes:{assignment.id}:{pages}")
        first = (page - 1) * PER_PAGE
    carried = {(e.note.id, e.link.part) for e in evidence_of(at.db, assignment.id) if e.link}
    for found in notes_beside(at.db, ids, perspective=voice, limit=PER_PAGE, offset=first):
        _note(at, assignment, found, {part for note, part in carried if note == found.note.id})


def _note(at: Desk, assignment: Assignment, found: EvidenceNote, carries: set[str]) -> None:
    form = state.form("evidence", assignment.id)
    note = found.note
    with st.container(border=True):
        show_words(at, found)
        # Side by side where there is room, below each other where there is not.
        with st.container(horizontal=True):
            for part in PARTS:
                if part in carries:
                    st.markdown(f"✓ {at.say(f'assignments-carries-{part}')}", width="content")
                    continue
                at.save_button(
                    at.say(f"assignments-rest-{part}"),
                    form,
                    lambda part=part: commissioning.rest_on_note(  # type: ignore[misc]
                        at.db, assignment.id, note.id, part, by=at.by
                    ),
                    told=at.say(f"assignments-rested-{part}"),
                    primary=False,
                    key=f"{note.id}:{part}",
                )


def _signals(at: Desk, assignment: Assignment) -> None:
    st.header(at.say("assignments-signals"))
    form = state.form("assignment-signal", assignment.id)
    carried = signals_of(at.db, assignment.id)
    for signal in carried:
        with st.container(border=True):
            link_to(at, "signals", at.plain(_short(signal)), record=signal.id)
            st.caption(at.wording.day(signal.observed_on))
            at.save_button(
                at.say("assignments-take-away"),
                form,
                lambda signal=signal: commissioning.take_away_signal(  # type: ignore[misc]
                    at.db, assignment.id, signal.id, by=at.by
                ),
                told=at.say("assignments-taken-away"),
                primary=False,
                key=f"away:{signal.id}",
            )
    there = {s.id for s in carried}
    order = ("observed_on", "id")
    newest = at.db.every(
        Signal, order=order, newest_first=True, limit=MOST_SIGNALS, round_id=assignment.round_id
    )
    others = {s.id: s for s in newest if s.id not in there}
    if not others:
        st.write(at.say("assignments-no-signals"))
        return
    picked = st.selectbox(
        at.say("field-assignment_signal"),
        list(others),
        index=None,
        format_func=lambda i: f"{at.wording.day(others[i].observed_on)} · {_short(others[i])}",
        placeholder=at.say("assignments-pick-signal"),
        key=f"signal:{form.token}",
    )
    if picked:
        at.save_button(
            at.say("assignments-rest-signal"),
            form,
            lambda: commissioning.rest_on_signal(at.db, assignment.id, picked, by=at.by),
            told=at.say("assignments-rested-signal"),
            primary=False,
        )


def _short(signal: Signal) -> str:
    text = signal.observation
    return (
        text if len(text) <= TITLE_CHARACTERS else text[:TITLE_CHARACTERS].rsplit(" ", 1)[0] + " …"
    )
