"""Notes are read as they come in; what was read is used again, and forgotten with the note."""

from datetime import date

import numpy as np
import pytest

from models import Conversation, Note, NoteVector
from models.database import Database
from models.note_vector import notes_without_vector, number_without_vector
from models.theme_notes import forget_words
from sessions import encoding_ahead
from sessions.encoding_ahead import StoredVectors, Watch, read_ahead, text_code
from sessions.recording import keep
from tests.toolkit.small_codebook import WordEncoder


class Counting(WordEncoder):
    """Counts the texts it was asked to read."""

    def __init__(self):
        self.read = []

    def encode(self, texts, *, progress=None):
        self.read += texts
        return super().encode(texts, progress=progress)


@pytest.fixture
def three_notes(db, round_, member):
    talk = Conversation(round_id=round_.id, held_on=date(2026, 3, 2), residents=4)
    db.add(keep(db, talk, by=member))
    for number, text in enumerate(
        ("De container zit  vol", "Muziek in de nacht", "De brief snap ik niet"), start=1
    ):
        keep(db, Note(conversation_id=talk.id, position=number, text=text), by=member)
    db.commit()
    return db.every(Note, order="position")


@pytest.fixture
def modelled(monkeypatch):
    """As if one model stood on this machine."""
    monkeypatch.setattr(encoding_ahead, "model_code", lambda _settings: "model-a")


@pytest.mark.usefixtures("modelled")
def test_notes_that_came_in_are_read_once(db, engine, settings, three_notes):
    reader = Counting()
    assert number_without_vector(db, "model-a") == 3
    assert read_ahead(engine, settings, encoder=reader) == 3
    assert read_ahead(engine, settings, encoder=reader) == 0
    assert len(reader.read) == 3
    assert db.number_of(NoteVector, model="model-a") == 3


@pytest.mark.usefixtures("modelled")
def test_a_run_uses_what_was_read_and_reads_only_what_is_new(db, engine, settings, three_notes):
    read_ahead(engine, settings, encoder=WordEncoder())
    reader = Counting()
    stored = StoredVectors(db, reader, "model-a", three_notes)
    found = stored.encode(["De container zit vol", "iets nieuws"])
    assert reader.read == ["iets nieuws"]
    np.testing.assert_array_equal(
        found, WordEncoder().encode(["De container zit vol", "iets nieuws"])
    )


@pytest.mark.usefixtures("modelled")
def test_a_corrected_note_is_read_anew(db, engine, settings, three_notes):
    read_ahead(engine, settings, encoder=WordEncoder())
    three_notes[0].text = "De glasbak zit vol"
    reader = Counting()
    StoredVectors(db, reader, "model-a", three_notes).encode(["De glasbak zit vol"])
    assert reader.read == ["De glasbak zit vol"]


def test_another_model_reads_everything_again(db, engine, settings, three_notes, monkeypatch):
    monkeypatch.setattr(encoding_ahead, "model_code", lambda _settings: "model-a")
    read_ahead(engine, settings, encoder=WordEncoder())
    monkeypatch.setattr(encoding_ahead, "model_code", lambda _settings: "model-b")
    assert len(notes_without_vector(db, "model-b", most=10)) == 3
    assert read_ahead(engine, settings, encoder=WordEncoder()) == 3
    db.expire_all()
    assert db.number_of(NoteVector) == 3


@pytest.mark.usefixtures("modelled")
def test_what_the_machine_kept_of_a_note_goes_when_its_words_are_forgotten(
    db, engine, settings, three_notes
):
    read_ahead(engine, settings, encoder=WordEncoder())
    forget_words(db, three_notes[0].id)
    db.commit()
    assert db.first(NoteVector, note_id=three_notes[0].id) is None


def test_the_code_of_a_note_does_not_hold_its_words():
    assert "container" not in text_code("De container zit vol")
    assert text_code("De container zit  vol") == text_code("De container zit vol")


def test_without_a_model_nothing_is_read_ahead(engine, settings, three_notes):
    assert read_ahead(engine, settings) == 0
    assert Watch(engine, settings).look() is False


class Interrupted(WordEncoder):
    """While it reads, a colleague takes a name out of the first note."""

    def __init__(self, engine, note_id):
        self.engine, self.note_id = engine, note_id

    def encode(self, texts, *, progress=None):
        with Database(self.engine) as other:
            note = other.find(Note, self.note_id)
            note.text = "De container zit vol, zei iemand"
            forget_words(other, note.id)
            other.commit()
        return super().encode(texts, progress=progress)


@pytest.mark.usefixtures("modelled")
def test_words_that_were_forgotten_while_they_were_read_leave_no_vector(
    engine, settings, three_notes
):
    first = three_notes[0]
    read_ahead(engine, settings, encoder=Interrupted(engine, first.id))
    with Database(engine) as db:
        kept = db.first(NoteVector, note_id=first.id)
        assert kept is None or kept.text_code == text_code("De container zit vol, zei iemand")
        assert db.number_of(NoteVector) >= 2
