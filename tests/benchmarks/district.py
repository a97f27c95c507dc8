"""A large district to measure on: ten thousand notes in five hundred conversations."""

from datetime import date, timedelta
from itertools import cycle, islice

from models import (
    Assignment,
    AssignmentNote,
    AssignmentTheme,
    Choice,
    Conversation,
    ConversationSignal,
    Intervention,
    InterventionTask,
    Member,
    Note,
    Option,
    Retrospective,
    Round,
    Theme,
    ThemeNote,
    now,
)
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
    _chain(db, round_, _themes(db, round_, member, lines, themes), lines)
    for n in range(400):
        signal = record_signal(
            db,
            content,
            round_,
            observation=f"{texts[n % len(texts)]} ({n})",
            observed_on=first + timedelta(days=n % 60),
            by=member,
            today=date(2026, 11, 24),
        )
        db.add(ConversationSignal(conversation_id=held[n].id, signal_id=signal.id))
    db.commit()
    return round_


def _themes(
    db: Database, round_: Round, member: Member, lines: list[Note], number: int
) -> list[Theme]:
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
    return themes


def _chain(db: Database, round_: Round, themes: list[Theme], lines: list[Note]) -> None:
    """One assignment on five themes, ten options, one carried out and looked back on."""
    day = date(2026, 11, 2)
    assignment = Assignment(
        round_id=round_.id,
        title="Samen de straat weer kennen",
        present_situation="Nu " * 200,
        wanted_situation="Buren groeten elkaar en ruimen samen op. " * 20,
        state="final",
    )
    db.add(assignment)
    db.flush()
    db.add_all(AssignmentTheme(assignment_id=assignment.id, theme_id=t.id) for t in themes[:5])
    db.add_all(AssignmentNote(assignment_id=assignment.id, note_id=n.id) for n in lines[:40])
    options = [Option(assignment_id=assignment.id, title=f"Idee {n}") for n in range(10)]
    db.add_all(options)
    db.flush()
    choices = [
        Choice(
            option_id=option.id,
            decision="refused" if n else "chosen",
            reason="Daarom",
            decided_on=day,
        )
        for n, option in enumerate(options)
    ]
    db.add_all(choices)
    db.flush()
    carried = Intervention(assignment_id=assignment.id, choice_id=choices[0].id, title="Idee 0")
    db.add(carried)
    db.flush()
    db.add_all(
        InterventionTask(intervention_id=carried.id, text=f"Taak {n}", owner="team", due_on=day)
        for n in range(20)
    )
    db.add(Retrospective(intervention_id=carried.id, held_on=day, residents=5))
    db.flush()
