"""The promises to residents (docs: the welcome page), held by construction."""

import ast
from pathlib import Path

import pytest
from sqlmodel import SQLModel

import models
from methods.content import KINDS, load_content
from methods.wording import load_wording
from models.database import free_text_columns
from sessions.checking import PERSPECTIVES

ROOT = Path(__file__).parent.parent


def test_police_and_enforcement_have_no_role_no_kind_and_no_perspective():
    words = ("police", "politie", "enforce", "handhav")
    codes = set(PERSPECTIVES)
    for file in (ROOT / "sessions").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Tuple):
                codes |= {
                    e.value
                    for e in node.value.elts
                    if isinstance(e, ast.Constant) and isinstance(e.value, str)
                }
    offered = {c for c in codes if any(w in c.lower() for w in words)}
    # The one place where the word may stand is the list of names that are refused.
    assert offered <= {"politie", "police", "handhaving", "handhavers", "boa"}


@pytest.mark.parametrize("table", sorted(SQLModel.metadata.tables))
def test_no_record_holds_the_name_of_somebody_who_spoke_or_a_score_on_people(table):
    columns = set(SQLModel.metadata.tables[table].columns.keys())
    assert not columns & {
        "first_name", "last_name", "person", "person_name", "resident_name", "participant_name",
        "email", "phone", "address", "birth_date", "bsn", "score", "risk", "rank", "profile",
    }  # fmt: skip
    if "name" in columns:
        assert table in {"member", "neighbourhood", "party", "theme"}


def test_who_was_there_is_kept_as_counts():
    for table in (models.Conversation, models.SharingSession, models.Retrospective):
        for perspective in ("residents", "volunteers", "professionals"):
            assert table.model_fields[perspective].annotation is int


def test_the_tension_phase_belongs_to_a_round_and_expires_and_is_on_no_map():
    columns = set(models.TensionEstimate.model_fields)
    assert {"round_id", "expires_on", "present", "reason"} <= columns
    assert not columns & {"place", "street", "latitude", "longitude", "x", "y"}


def test_no_screen_draws_a_map_of_places():
    for file in (ROOT / "sessions").rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        assert "st.map" not in source, file
        assert "pydeck" not in source, file


def test_no_screen_listens_to_a_microphone():
    for file in [*(ROOT / "sessions").rglob("*.py"), *(ROOT / "sessions").rglob("*.js")]:
        source = file.read_text(encoding="utf-8")
        for forbidden in ("audio_input", "SpeechRecognition", "getUserMedia"):
            assert forbidden not in source, file


def test_no_theme_block_or_intervention_is_about_radicalisation_or_religiosity():
    content = load_content()
    for kind, shape in KINDS.items():
        for entry in content.all(shape):
            assert not any(w in entry.slug for w in ("radical", "religio", "extremis")), kind


def test_the_promises_stand_on_the_welcome_page_in_both_languages():
    for language in ("nl", "en"):
        words = load_wording(language)
        said = " ".join(words.say(f"welcome-promise-{n}") for n in range(1, 9))
        assert "112" in said
        assert "0800-2000" in said


def test_a_masked_word_is_not_kept_in_a_draft_or_a_job_on_the_server():
    """Only records with masked columns hold text: nothing else in the database is free text."""
    for table in (models.ThemeRun, models.ProposedPlace, models.ImportMapping):
        assert free_text_columns(table) == frozenset()


def test_no_module_writes_to_a_log():
    for folder in ("models", "methods", "toolkit", "sessions"):
        for file in (ROOT / folder).rglob("*.py"):
            imported = {
                alias.name
                for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
                if isinstance(node, ast.Import)
                for alias in node.names
            }
            assert not imported & {"logging", "structlog"}, file
