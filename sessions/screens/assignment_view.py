"""One assignment: its words beside what they rest on, who sees it differently, the thread."""

import streamlit as st

from models import Assignment
from models.assignment_evidence import EvidenceNote, dissents_of, evidence_of, themes_of
from sessions import commissioning
from sessions.screens import state
from sessions.screens.assignment_form import ask_assignment
from sessions.screens.desk import Desk
from sessions.screens.evidence_picker import show_picker, show_weight
from sessions.screens.evidence_words import show_words
from sessions.screens.pages import link_to
from sessions.screens.perspectives import marked
from sessions.screens.thread_strip import show_thread


def show_assignment(at: Desk, assignment: Assignment) -> None:
    """Everything about one assignment, in three tabs."""
    link_to(at, "assignments", at.say("back-to-list"))
    st.title(at.plain(assignment.title))
    st.caption(
        f"{at.say(f'assignment-{assignment.state}')} · "
        + at.say("written-down", name=at.who(assignment), moment=assignment.recorded_at)
    )
    tabs = ("assignments-tab-text", "assignments-tab-evidence", "assignments-tab-change")
    text, evidence, change = st.tabs(
        [at.say(tab) for tab in tabs],
        key=f"assignment-tabs:{assignment.id}:{at.wording.language}",
        on_change="rerun",
    )
    with text:
        _text(at, assignment)
    with evidence:
        show_picker(at, assignment)
    with change:
        _change(at, assignment)


def _text(at: Desk, assignment: Assignment) -> None:
    rests_on = evidence_of(at.db, assignment.id)
    for part, text in (
        ("present", assignment.present_situation),
        ("wanted", assignment.wanted_situation),
    ):
        with st.container(border=True):
            st.header(at.say(f"assignments-part-{part}"))
            st.markdown(at.plain(text) or at.say("assignments-part-empty"))
            under = [e for e in rests_on if e.link and e.link.part == part]
            with st.expander(at.say("assignments-what-it-rests-on", count=len(under))):
                for evidence in under:
                    _evidence(at, assignment, evidence)
                if not under:
                    st.write(at.say("assignments-rests-on-nothing"))
    for field, text in (
        ("for_whom", assignment.for_whom),
        ("assignment_question", assignment.question),
        ("limits", assignment.limits),
    ):
        if text:
            st.markdown(f"**{at.say(f'field-{field}')}**  \n{at.plain(text)}")
    themes = themes_of(at.db, assignment.id)
    if themes:
        st.markdown(f"**{at.say('field-assignment_themes')}**")
        for theme in themes:
            link_to(at, "themes", at.plain(theme.name), record=theme.id)
    _dissents(at, assignment)
    show_weight(at, assignment)
    _settle(at, assignment)
    link_to(at, "interventions", at.say("assignments-to-options"), record=assignment.id)
    show_thread(at, "assignment", assignment.id)


def _evidence(at: Desk, assignment: Assignment, evidence: EvidenceNote) -> None:
    link = evidence.link
    if link is None:
        return
    show_words(at, evidence)
    at.save_button(
        at.say("assignments-take-away"),
        state.form("evidence", assignment.id),
        lambda: commissioning.take_away_note(at.db, link.id, by=at.by),
        told=at.say("assignments-taken-away"),
        primary=False,
        key=f"away:{link.id}",
    )


def _dissents(at: Desk, assignment: Assignment) -> None:
    dissents = dissents_of(at.db, assignment.id)
    if not dissents:
        return
    with st.container(border=True):
        st.header(at.say("assignments-dissents"))
        st.write(at.say("assignments-dissents-what"))
        for dissent, theme in dissents:
            st.markdown(at.plain(dissent.text))
            about = at.say("assignments-dissent-about", theme=theme.name)
            st.caption(f"{marked(at, dissent.perspective)} · {at.plain(about)}")


def _settle(at: Desk, assignment: Assignment) -> None:
    form = state.form("settle", assignment.id)
    if assignment.state == "final":
        at.save_button(
            at.say("assignments-reopen"),
            form,
            lambda: commissioning.reopen_assignment(at.db, assignment.id, by=at.by),
            told=at.say("assignments-reopened"),
            primary=False,
        )
        return
    at.save_button(
        at.say("assignments-settle"),
        form,
        lambda: commissioning.settle_assignment(at.db, assignment.id, by=at.by),
        told=at.say("assignments-settled"),
    )


def _change(at: Desk, assignment: Assignment) -> None:
    st.write(at.say("assignments-change-what"))
    form = state.form("assignment-change", assignment.id)
    text, theme_ids = ask_assignment(at, form, assignment)
    forget = st.checkbox(at.say("correct-forget"), key=f"forget:{form.token}")
    at.save_button(
        at.say("assignments-change-keep"),
        form,
        lambda: commissioning.reword_assignment(
            at.db,
            at.content,
            assignment.id,
            text,
            theme_ids=theme_ids,
            by=at.by,
            today=at.today,
            forget=forget,
        ),
        told=at.say("corrected"),
    )
