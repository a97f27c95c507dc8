"""Notes are read by the machine as they come in, so that a run finds their vectors ready. The
worker process does the reading; here it is looked after that one is started when there is work."""

import os
import subprocess
import sys
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

from methods.refusal import Refused
from models.database import Database, DatabaseSilent
from models.note_vector import (
    keep_vectors,
    notes_without_vector,
    number_without_vector,
    vectors_of,
)
from sessions.encoding import LEXICAL, fingerprint, reader_name
from sessions.settings import Settings

if TYPE_CHECKING:
    from models import Note
    from toolkit.embedding import Encoder, FloatArray, Progress

#: Seconds between two looks at whether there are notes to read.
LOOK_EVERY = 20.0
#: Notes read in one transaction.
PORTION = 256


def model_code(settings: Settings) -> str:
    """What tells vectors of one model from those of another; empty when none are kept, because
    the reader that compares words looks at all notes together."""
    return fingerprint(settings)[:32] if reader_name(settings) != LEXICAL else ""


def said(text: str) -> str:
    """A note's words as they are read: runs of white space are one space."""
    return " ".join(text.split())


def text_code(text: str) -> str:
    """A code of the words that are read."""
    return sha256(said(text).encode()).hexdigest()


class StoredVectors:
    """An encoder that uses the vectors kept of these notes, and makes only what is missing."""

    def __init__(
        self, db: Database, encoder: "Encoder", model: str, notes: "Sequence[Note]"
    ) -> None:
        import numpy as np

        self._encoder, self.name = encoder, encoder.name
        self._kept: dict[str, Any] = {}
        codes = {note.id: text_code(note.text) for note in notes}
        by_id = {note.id: said(note.text) for note in notes}
        for note_id, row in vectors_of(db, model, list(codes)).items():
            if row.text_code == codes[note_id]:
                self._kept[by_id[note_id]] = np.frombuffer(row.vector, dtype="<f4")

    def encode(self, texts: "Sequence[str]", *, progress: "Progress | None" = None) -> "FloatArray":
        """As the encoder itself would say it."""
        import numpy as np

        missing = sorted({text for text in texts if text not in self._kept})
        if missing:
            fresh = self._encoder.encode(missing, progress=progress)
            self._kept.update(zip(missing, fresh, strict=True))
        elif progress is not None:
            progress(len(texts), len(texts))
        if not texts:
            return np.zeros((0, 1), dtype=np.float32)
        return np.stack([self._kept[text] for text in texts]).astype(np.float32)


def read_ahead(engine: Any, settings: Settings, *, encoder: "Encoder | None" = None) -> int:
    """Read every note that has no vector yet, and say how many that were."""
    import numpy as np

    from sessions.encoding import load_encoder

    model = model_code(settings)
    if not model:
        return 0
    done = 0
    while True:
        with Database(engine) as db:
            notes = notes_without_vector(db, model, most=PORTION)
            if not notes:
                return done
            read = {note.id: note.text for note in notes}
            words = {note_id: said(text) for note_id, text in read.items()}
            db.commit()
            encoder = encoder or load_encoder(settings)
            rows = encoder.encode(list(words.values()))
            keep_vectors(
                db,
                model,
                read,
                {note_id: text_code(text) for note_id, text in words.items()},
                {
                    note_id: np.asarray(row, dtype="<f4").tobytes()
                    for note_id, row in zip(words, rows, strict=True)
                },
            )
            db.commit()
            done += len(notes)


class Watch(Thread):
    """Looks now and then whether notes wait, and lets a worker read them."""

    def __init__(self, engine: Any, settings: Settings) -> None:
        super().__init__(daemon=True, name="encoding-ahead")
        self._engine, self._settings = engine, settings
        self._ended = Event()
        self._worker: subprocess.Popen[bytes] | None = None

    def run(self) -> None:
        """Until the process ends. A model that is missing is told of elsewhere."""
        while not self._ended.wait(LOOK_EVERY):
            try:
                self.look()
            except (DatabaseSilent, OSError, Refused):
                continue

    def stop(self) -> None:
        """Look no more."""
        self._ended.set()

    def look(self) -> bool:
        """Start a worker when notes wait and none is at it; tells whether it did."""
        ended = self._worker.poll() if self._worker is not None else 0
        if ended is None:
            return False
        if ended != 0:  # it would fail again at once: wait until somebody started the app anew
            self.stop()
            return False
        model = model_code(self._settings)
        with Database(self._engine) as db:
            if not model or number_without_vector(db, model) <= 0:
                return False
        self._worker = subprocess.Popen(
            [sys.executable, "-m", "sessions.theme_worker", "ahead"],
            cwd=Path(__file__).parent.parent,
            env=worker_environment(self._settings),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        return True


def worker_environment(settings: Settings) -> dict[str, str]:
    """What a worker process must know of where things stand."""
    environment = {
        **os.environ,
        "SAMENLEVEN_HOME": str(settings.home),
        "DATABASE_URL": settings.database_url,
        "HF_HUB_OFFLINE": "1",
        "TRANSFORMERS_OFFLINE": "1",
    }
    if settings.model is not None:
        environment["SAMENLEVEN_MODEL"] = str(settings.model)
    if settings.content is not None:
        environment["SAMENLEVEN_CONTENT"] = str(settings.content)
    return environment
