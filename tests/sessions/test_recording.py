"""Storing: masked, signed, once; corrected without losing the old line."""

from datetime import date
from uuid import uuid4

import pytest
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel

import models
from models import Conversation, Correction, Note, Signal
from models.database import free_text_columns
from sessions.correcting import correct_text
from sessions.recording import correct, keep
from sessions.signalling import record_signal
from tests.conftest import TODAY

SENSITIVE = "Bel 06-12345678 of mail jan@voorbeeld.nl, BSN 111222333, Kerkstraat 12."
TABLES = [
    t
    for t in vars(models).values()
    if isinstance(t, type) and issubclass(t, SQLModel) and hasattr(t, "__table__")
]


@pytest.mark.parametrize(
    "table", [t for t in TABLES if free_text_columns(t)], ids=lambda t: t.__name__
)
def test_no_free_text_of_any_record_reaches_the_file_unmasked(db, example, engine, table):
    """Put sensitive words in every free text of a real record and read the file itself."""
    record = db.first(table)
    assert record is not None, "the example holds at least one of every record with free text"
    for column in free_text_columns(table):
        setattr(record, column, SENSITIVE)
    db.commit()
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(f'SELECT * FROM "{table.__tablename__}"').fetchall()
    stored = " ".join(str(value) for row in rows for value in row)
    for secret in ("12345678", "jan@voorbeeld.nl", "111222333", "Kerkstraat 12"):
        assert secret not in stored


def test_unmasked_words_do_not_stay_behind_in_the_database_file(db, engine, round_, member):
    keep(db, Signal(round_id=round_.id, observation=SENSITIVE, observed_on=TODAY), by=member)
    db.commit()
    files = list(engine.url.database and [engine.url.database, f"{engine.url.database}-wal"])
    for file in files:
        with open(file, "rb") as opened:  # noqa: PTH123
            assert b"111222333" not in opened.read()


def test_a_form_that_is_sent_twice_stores_one_record(db, content, round_, member):
    form = uuid4()
    for _ in range(2):
        record_signal(
            db,
            content,
            round_,
            observation="Ruzie bij de bushalte.",
            observed_on=TODAY,
            by=member,
            today=TODAY,
            record_id=form,
        )
    assert db.number_of(Signal) == 1


def test_what_was_typed_on_between_two_presses_is_kept_too(db, content, round_, member):
    form = uuid4()
    for text in ("Ruzie bij de bushalte.", "Ruzie bij de bushalte, en later weer."):
        signal = record_signal(
            db,
            content,
            round_,
            observation=text,
            observed_on=TODAY,
            by=member,
            today=TODAY,
            record_id=form,
        )
    assert signal.observation == "Ruzie bij de bushalte, en later weer."
    assert [c.old_value for c in db.every(Correction)] == ["Ruzie bij de bushalte."]


def test_a_fault_of_the_database_does_not_quote_what_was_typed(db, round_):
    db.add(Note(conversation_id=round_.id, position=1, text="Mevrouw van drie hoog huilde."))
    with pytest.raises(IntegrityError) as caught:
        db.flush()
    assert "huilde" not in str(caught.value)


def test_a_correction_keeps_the_old_line(db, content, round_, member):
    signal = _signal(db, content, round_, member, "De bank is kapot.")
    _correct(db, content, signal, "De bank is weg.", member)
    kept = db.first(Correction, record_id=signal.id)
    assert (kept.old_value, kept.field) == ("De bank is kapot.", "observation")
    assert kept.recorded_by_id == member.id


def test_a_missed_name_is_taken_out_of_every_old_line(db, content, round_, member):
    signal = _signal(db, content, round_, member, "Piet van hiernaast schold.")
    _correct(db, content, signal, "Piet schold.", member)
    _correct(db, content, signal, "Iemand schold.", member, forget=True)
    lines = db.every(Correction, record_id=signal.id)
    assert len(lines) == 2
    assert all(line.old_value == "" and line.old_value_removed for line in lines)


def test_forgetting_later_reaches_the_old_line_of_a_text_that_was_already_mended(
    db, content, round_, member
):
    signal = _signal(db, content, round_, member, "Piet van hiernaast schold.")
    mended = "Iemand schold."
    _correct(db, content, signal, mended, member)
    _correct(db, content, signal, mended, member, forget=True)
    assert [line.old_value for line in db.every(Correction)] == [""]


def test_a_correction_that_changes_nothing_leaves_no_trace(db, content, round_, member):
    signal = _signal(db, content, round_, member, "De bank is weg.")
    correct(db, signal, "observation", "De bank is weg.", by=member)
    assert db.number_of(Correction) == 0


def test_a_corrected_note_keeps_its_place_on_the_thread(db, round_, member):
    talk = keep(db, Conversation(round_id=round_.id, held_on=date(2026, 1, 5)), by=member)
    note = keep(db, Note(conversation_id=talk.id, position=1, text="oud"), by=member)
    before = note.id
    correct(db, note, "text", "nieuw", by=member)
    assert (note.id, note.text) == (before, "nieuw")


def _signal(db, content, round_, member, text):
    return record_signal(
        db, content, round_, observation=text, observed_on=TODAY, by=member, today=TODAY
    )


def _correct(db, content, signal, text, member, **more):
    values = {"by": member, "today": TODAY, **more}
    correct_text(db, content, Signal, signal.id, "observation", text, **values)
