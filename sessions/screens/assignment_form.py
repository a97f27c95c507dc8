"""The fields of an assignment, for a new one and for changing one."""

from uuid import UUID

import streamlit as st

from models import Assignment, Theme
from models.assignment_evidence import themes_of
from sessions.checking import most_characters
from sessions.commissioning import AssignmentText
from sessions.screens import state
from sessions.screens.desk import Desk


def ask_assignment(
    at: Desk, form: state.Form, assignment: Assignment | None = None
) -> tuple[AssignmentText, list[UUID]]:
    """Ask for the words and the themes; of an assignment that is there, its own stand there."""
    was = assignment or Assignment(round_id=at.open_round.id, title="")
    most = most_characters(at.content, "text_max_characters", today=at.today)
    title = at.text(form, "assignment_title", lines=1, most=160, value=was.title, required=True)
    theme_ids = _ask_themes(at, form, assignment)
    present = at.text(form, "present_situation", lines=5, most=most, value=was.present_situation)
    wanted = at.text(form, "wanted_situation", lines=5, most=most, value=was.wanted_situation)
    for_whom = at.text(form, "for_whom", lines=2, most=1000, value=was.for_whom)
    question = at.text(form, "assignment_question", lines=2, most=1000, value=was.question)
    limits = at.text(form, "limits", lines=2, value=was.limits)
    text = AssignmentText(
        title=title,
        present_situation=present,
        wanted_situation=wanted,
        for_whom=for_whom,
        question=question,
        limits=limits,
    )
    return text, theme_ids


def _ask_themes(at: Desk, form: state.Form, assignment: Assignment | None) -> list[UUID]:
    round_id = assignment.round_id if assignment else at.open_round.id
    linked = themes_of(at.db, assignment.id) if assignment else []
    # A theme that was set aside since stays linked until somebody takes it off.
    accepted = at.db.every(Theme, order="name", round_id=round_id, state="accepted")
    names = {t.id: t.name for t in [*accepted, *linked]}
    return st.multiselect(
        at.say("field-assignment_themes"),
        list(names),
        default=[t.id for t in linked],
        format_func=names.__getitem__,
        placeholder=at.say("assignments-pick-themes"),
        key=f"themes:{form.token}",
    )
