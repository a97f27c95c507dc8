"""Conversations about a made-up neighbourhood, for the tests of step three."""

from datetime import date
from itertools import count
from typing import Any

from models import Conversation, Note, Round, ThemeRun
from models.database import Database
from sessions.settings import Settings
from sessions.theme_worker import carry_out
from sessions.theming import start_run

_GLASS = ("bij de glasbak", "naast de container", "achter de flat", "bij de winkels", "op de stoep")
_DAY = ("maandag", "zaterdag", "elke week", "na het weekend", "in de zomer")
SUBJECTS = {
    "rubbish": "Er ligt grofvuil en zwerfafval {0}, vooral {1} staan de vuilniszakken buiten",
    "parking": "Parkeren lukt niet {0}, {1} is elke parkeerplaats bezet door bezoekers",
    "youth": "De jongeren met scooters maken lawaai {0}, {1} hangen jongeren tot laat",
    "lonely": "Ik voel me eenzaam {0}, {1} spreek ik niemand en drink ik koffie alleen",
}
VOICES = ("resident", "volunteer", "professional")


def said(how_many: int, subjects: tuple[str, ...] = tuple(SUBJECTS), start: int = 0) -> list[str]:
    """Lines that resemble each other per subject, no two alike."""
    lines = []
    for number in range(start, start + how_many):
        subject = SUBJECTS[subjects[number % len(subjects)]]
        where = _GLASS[(number // len(subjects)) % 5]
        when = _DAY[(number // (len(subjects) * 5)) % 5]
        lines.append(f"{subject.format(where, when)}.")
    return lines


def hold_talks(db: Database, round_: Round, texts: list[str], *, per_talk: int = 10) -> list[Note]:
    """Store the lines as conversations of `per_talk` notes, spoken by all three in turn."""
    notes: list[Note] = []
    position: Any = count(1)
    talk = None
    for number, text in enumerate(texts):
        if number % per_talk == 0:
            talk = Conversation(round_id=round_.id, held_on=date(2026, 2, 3), residents=4)
            db.add(talk)
            db.flush()
            position = count(1)
        assert talk is not None
        notes.append(
            Note(
                conversation_id=talk.id,
                position=next(position),
                text=text,
                perspective=VOICES[number % 3],
            )
        )
    db.add_all(notes)
    db.commit()
    return notes


def read_now(db: Database, engine: Any, settings: Settings, round_: Round, member: Any) -> ThemeRun:
    """Let the notes be read in this process instead of a worker."""
    run = start_run(db, settings, round_, by=member, launch=lambda *_: None)
    carry_out(engine, run.id, settings)
    db.refresh(run)
    return run
