"""Any text can be put in better words, and a missed name can be taken out of any of them."""

import inspect

import pytest
from sqlmodel import SQLModel

import models
from methods.refusal import Refused
from methods.wording import load_wording
from models import (
    Assignment,
    Conversation,
    Correction,
    InterventionTask,
    Note,
    Option,
    Party,
    Theme,
)
from models.database import free_text_columns
from sessions import commissioning, conversing, mapping, noting, theme_deciding
from sessions.correcting import TEXTS, correct_text, longest
from tests.conftest import TODAY

TABLES = [
    table
    for table in vars(models).values()
    if isinstance(table, type) and issubclass(table, SQLModel) and hasattr(table, "__table__")
]
#: The use case that corrects these, since more is checked there than the text alone.
ELSEWHERE = {
    (Note, "text"): noting.correct_note,
    (Conversation, "place"): conversing.correct_conversation,
    (Conversation, "question"): conversing.correct_conversation,
    (Conversation, "summary"): conversing.summarise,
    (Theme, "name"): theme_deciding.rename_theme,
    (Theme, "description"): theme_deciding.rename_theme,
    **{
        (Assignment, field): commissioning.reword_assignment
        for field in inspect.signature(commissioning.AssignmentText).parameters
    },
    **{(Party, field): mapping.correct_party for field in ("name", "about", "reach")},
}
HERE = [(table, field) for table, fields in TEXTS.items() for field in fields]


def _named(pair):
    return f"{pair[0].__name__}.{pair[1]}"


def test_every_text_that_people_type_can_be_corrected_somewhere_and_in_one_place():
    typed = {(table, field) for table in TABLES for field in free_text_columns(table)}
    assert {_named(t) for t in typed} == {_named(t) for t in [*HERE, *ELSEWHERE]}
    assert not {*HERE} & {*ELSEWHERE}


@pytest.mark.parametrize("use_case", {*ELSEWHERE.values()}, ids=lambda u: u.__name__)
def test_what_corrects_elsewhere_can_forget_a_name_too(use_case):
    assert "forget" in inspect.signature(use_case).parameters


@pytest.mark.parametrize("pair", HERE, ids=_named)
def test_a_missed_name_goes_out_of_every_text_and_its_old_lines(db, content, example, member, pair):
    table, field = pair
    record = db.first(table)
    for text, forget in (("Piet was hier.", False), ("Iemand was hier.", True)):
        values = {"by": member, "today": TODAY, "forget": forget}
        correct_text(db, content, table, record.id, field, text, **values)
    assert getattr(record, field) == "Iemand was hier."
    old = [c.old_value for c in db.every(Correction, record_id=record.id, field=field)]
    assert old == ["", ""]


@pytest.mark.parametrize("pair", HERE, ids=_named)
def test_what_fits_to_the_letter_is_kept_and_one_letter_more_is_refused(
    db, content, example, member, pair
):
    table, field = pair
    record, most = db.first(table), longest(content, *pair, today=TODAY)
    values = {"by": member, "today": TODAY}
    correct_text(db, content, table, record.id, field, "x" * most, **values)
    assert most <= table.model_fields[field].metadata[0].max_length
    with pytest.raises(Refused, match="text_too_long"):
        correct_text(db, content, table, record.id, field, "x" * (most + 1), **values)
    assert load_wording("nl").say(f"field-{TEXTS[table][field].label}")


def test_a_text_that_must_be_there_is_not_emptied_and_one_that_may_miss_is(
    db, content, example, member
):
    task, option = db.first(InterventionTask), db.first(Option)
    values = {"by": member, "today": TODAY}
    with pytest.raises(Refused, match="text_missing"):
        correct_text(db, content, InterventionTask, task.id, "owner", "  ", **values)
    correct_text(db, content, Option, option.id, "description", "", forget=True, **values)
    assert option.description == ""


def test_a_correction_is_masked_and_signed_and_keeps_the_old_line(db, content, example, member):
    task = db.first(InterventionTask)
    before = task.text
    values = {"by": member, "today": TODAY}
    correct_text(db, content, InterventionTask, task.id, "text", "Bel 06-12345678.", **values)
    assert "12345678" not in task.text
    kept = db.first(Correction, record_id=task.id)
    assert (kept.old_value, kept.recorded_by_id) == (before, member.id)
