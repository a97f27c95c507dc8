"""A large district to measure on: ten thousand notes in five hundred conversations."""

from datetime import date, timedelta
from itertools import cycle, islice

from models import Conversation, Member, Note, Round, Theme, ThemeNote, now
from models.database import Database
from sessions.accounts import introduce
from sessions.demonstrating import add_example
from sessions.signalling import record_signal
from sessions.stepping import begin_neighbourhood

PERSPECTIVES = cycle(["resident", "resident", "volunteer", "resident", "professional"])


def fill(
    db: Database, content, *, notes: int = 10_000, talks: int = 500, themes: int = 20
) -> Round:
    """Fill a round with real-sounding notes: the example's, numbered so that none is the same."""
    member = introduce(db, "Meting")
    add_example(db)
    texts = [n.text for n in db.every(Note)]
    first = date(2026, 1, 5)
    round_ = begin_neighbourhood(db, name="Grote wijk", by=member, today=first)
    held = [
        Conversation(
            round_id=round_.id,
            recorded_by_id=member.id,
            held_on=first + timedelta(days=n % 300),
            place=f"Buurthuis {n % 12}",
            question="Hoe leven we hier samen?",
            residents=7,
            volunteers=1,
            professionals=1,
        )
        for n in range(talks)
    ]
    db.add_all(held)
    db.flush()
    per_talk = notes // talks
    lines = [
        Note(
            conversation_id=held[n // per_talk].id,
            recorded_by_id=member.id,
            position=n % per_talk + 1,
            text=f"{text} ({n})",
            perspective=perspective,
            kind="quote" if n % 3 else "summary",
        )
        for n, (text, perspective) in enumerate(
            zip(islice(cycle(texts), notes), PERSPECTIVES, strict=False)
        )
    ]
    db.add_all(lines)
    db.flush()
    _themes(db, round_, member, lines, themes)
    for n in range(400):
        record_signal(
            db,
            content,
            round_,
            observation=f"{texts[n % len(texts)]} ({n})",
            observed_on=first + timedelta(days=n % 60),
            by=member,
            today=date(2026, 11, 24),
        )
    db.commit()
    return round_


def _themes(db: Database, round_: Round, member: Member, lines: list[Note], number: int) -> None:
    themes = [
        Theme(
            round_id=round_.id,
            recorded_by_id=member.id,
            name=f"Thema {n}",
            accepted_by_id=member.id,
            accepted_at=now(),
        )
        for n in range(number)
    ]
    db.add_all(themes)
    db.flush()
    db.add_all(
        ThemeNote(theme_id=themes[n % number].id, note_id=line.id, recorded_by_id=member.id)
        for n, line in enumerate(lines)
        if n % 4
    )
    db.flush()
