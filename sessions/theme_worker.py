"""The worker process that reads a round's notes: `python -m sessions.theme_worker RUN_ID`.

It is the only process that loads a model. It tells the database how far it is, and stops when
a person says so. What a note says never reaches a log, a job or a fault.
"""

import os
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Event, Thread
from typing import TYPE_CHECKING, Any
from uuid import UUID

from methods.refusal import Refused
from models import Conversation, ThemeRun, now
from models.database import Database, DatabaseSilent
from models.note_candidate import where_said
from models.theme_notes import decided_notes, forget_words, round_notes
from sessions.codebook_loading import load_codebook
from sessions.encoding import LEXICAL, fingerprint, load_encoder
from sessions.encoding_ahead import StoredVectors, model_code, read_ahead
from sessions.recording import open_store
from sessions.settings import Settings

if TYPE_CHECKING:
    from toolkit.codebook_match import Codebook
    from toolkit.embedding import Encoder, FloatArray, Progress

#: What a refusal may tell beside its code: places in files, never words of a note.
FACTS = ("path", "file", "row", "what")
#: Seconds between two signs of life; a screen reads them once a second.
BEAT = 0.5


class Stopped(Exception):
    """A person stopped the run."""


class Reporter:
    """Keeps the run's row up to date from a thread of its own, so that a long computation is
    not taken for a dead worker."""

    def __init__(self, engine: Any, run_id: UUID, on_stopped: Callable[[], None]) -> None:
        self._engine, self._run_id, self._on_stopped = engine, run_id, on_stopped
        self._stage, self._done, self._total = "load", 0, 1
        self._began = time.monotonic()
        self._ended, self._stopped = Event(), Event()
        self._thread = Thread(target=self._beat, daemon=True)

    def __enter__(self) -> "Reporter":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def progress(self, stage: str, done: int, total: int) -> None:
        """Hear how far the reading is. Raises Stopped."""
        if stage != self._stage:
            self._began = time.monotonic()
        self._stage, self._done, self._total = stage, done, total
        if self._stopped.is_set():
            raise Stopped

    def _beat(self) -> None:
        while True:
            # Locked for longer than a sign of life waits: the next one says it as well.
            with suppress(DatabaseSilent):
                self._write()
            if self._ended.wait(BEAT):
                return

    def _write(self) -> None:
        with Database(self._engine) as db:
            run = db.find(ThemeRun, self._run_id)
            if run is None or run.state == "stopped":
                self._stopped.set()
                self._on_stopped()
                return
            run.stage, run.done, run.total = self._stage, self._done, self._total
            run.seconds_left, run.heard_at = self._seconds_left(), now()
            db.commit()

    def _seconds_left(self) -> int | None:
        """From the part of this stage that is done; nothing before a tenth of it is."""
        if self._stage not in ("encode", "learn") or self._done * 10 < self._total:
            return None
        passed = time.monotonic() - self._began
        return round(passed * (self._total - self._done) / max(self._done, 1))


class _Remembering:
    """An encoder that keeps the vectors it gave, for the checks after the reading."""

    def __init__(self, encoder: "Encoder") -> None:
        self._encoder, self.name = encoder, encoder.name
        self.vectors: dict[str, Any] = {}

    def encode(self, texts: Sequence[str], *, progress: "Progress | None" = None) -> "FloatArray":
        given = self._encoder.encode(texts, progress=progress)
        self.vectors.update(zip(texts, given, strict=True))
        return given


def carry_out(
    engine: Any,
    run_id: UUID,
    settings: Settings,
    *,
    encoder: "Encoder | None" = None,
    codebook: "Codebook | None" = None,
    on_stopped: Callable[[], None] = lambda: None,
) -> None:
    """Read the round of a run and store what the machine proposes, all of it or nothing. An
    encoder that is handed in reads with the codebook handed in, or with none."""
    try:
        _read(engine, run_id, settings, encoder, codebook, on_stopped)
    except Stopped:
        return
    except Refused as refused:
        _failed(engine, run_id, refused.code, {k: str(refused.facts.get(k, "")) for k in FACTS})
    except Exception as fault:
        # Only the kind of fault: its text may quote a note.
        _failed(engine, run_id, "run_failed", {"fault": type(fault).__name__})


def _read(
    engine: Any,
    run_id: UUID,
    settings: Settings,
    encoder: "Encoder | None",
    codebook: "Codebook | None",
    on_stopped: Callable[[], None],
) -> None:
    with Database(engine) as db:
        run = db.find(ThemeRun, run_id)
        if run is None or run.state != "waiting":
            return
        run.state = "running"
        db.commit()
        with Reporter(engine, run_id, on_stopped) as reporter:
            from sessions.theme_storing import store_reading
            from toolkit.reading import NoteText, read_notes

            own = encoder or load_encoder(settings)
            if codebook is None and encoder is None:
                codebook = load_codebook(
                    settings, own, fingerprint=fingerprint(settings), progress=reporter.progress
                )
            notes = round_notes(db, run.round_id)
            if encoder is None and own.name != LEXICAL:
                own = StoredVectors(db, own, model_code(settings), notes)
            reader = _Remembering(own)
            fixed: dict[str, str] = {}
            for note_id, theme_id in decided_notes(db, run.round_id):
                fixed.setdefault(str(note_id), str(theme_id))
            talks = {t.id: t for t in db.every(Conversation, round_id=run.round_id)}
            texts = [
                NoteText(
                    str(n.id),
                    n.text,
                    n.perspective,
                    str(n.conversation_id),
                    n.language,
                    where_said(talks[n.conversation_id], n),
                )
                for n in notes
            ]
            # A read transaction that stays open would keep others from tidying the database.
            db.commit()
            reading = read_notes(
                texts, reader, codebook=codebook, fixed=fixed, progress=reporter.progress
            )
            reporter.progress("store", 0, 1)
        db.expire_all()
        notes = round_notes(db, run.round_id)
        if run.state != "running":
            return
        run.settings = {"model_fingerprint": "" if encoder else fingerprint(settings)}
        store_reading(db, run, reading, notes, fixed=fixed, vectors=reader.vectors)
        read = {text.id: text.text for text in texts}
        for note in notes:
            if (
                read.get(str(note.id), note.text) != note.text
            ):  # mended meanwhile, perhaps to forget a name
                forget_words(db, note.id)
        run.state, run.finished_at, run.seconds_left = "done", now(), None
        db.commit()


def _failed(engine: Any, run_id: UUID, code: str, facts: dict[str, str]) -> None:
    with Database(engine) as db:
        run = db.find(ThemeRun, run_id)
        if run is not None and run.state in ("waiting", "running"):
            run.state, run.error_code, run.finished_at = "failed", code, now()
            run.settings = {**run.settings, **{k: v for k, v in facts.items() if v}}
            db.commit()


def main(arguments: list[str]) -> int:
    """Carry out one run in this process, in the background of the machine's other work; "ahead"
    reads the notes that wait instead."""
    os.environ.update(HF_HUB_OFFLINE="1", TRANSFORMERS_OFFLINE="1")
    if hasattr(os, "nice"):
        os.nice(10)
    settings = Settings()
    engine = open_store(settings)
    if arguments[0] == "ahead":
        read_ahead(engine, settings)
        return 0
    carry_out(engine, UUID(arguments[0]), settings, on_stopped=lambda: os._exit(0))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
