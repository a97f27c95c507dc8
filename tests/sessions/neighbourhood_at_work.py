"""A neighbourhood that has come as far as step six, for the tests that begin there."""

from datetime import date, timedelta
from typing import Any

from models import (
    Assignment,
    AssignmentTheme,
    Choice,
    Conversation,
    ConversationSignal,
    Intervention,
    Note,
    Option,
    Retrospective,
    Signal,
    Theme,
    ThemeNote,
)
from models.database import Database
from sessions.looking_back import hold_retrospective
from sessions.recording import keep
from tests.conftest import TODAY

MONTH_AGO = TODAY - timedelta(days=30)


def carried_out(
    db: Database, round_: Any, member: Any, *, starts_on: date | None = MONTH_AGO
) -> Intervention:
    """Something that was chosen, beside something that was refused."""
    assignment = keep(db, Assignment(round_id=round_.id, title="Elkaar leren kennen"), by=member)
    chosen = keep(db, Option(assignment_id=assignment.id, title="Samen koken"), by=member)
    refused = keep(db, Option(assignment_id=assignment.id, title="Een enquête"), by=member)
    decided = {"decided_on": MONTH_AGO}
    choice = Choice(option_id=chosen.id, decision="chosen", reason="Eten doet iedereen", **decided)
    keep(db, choice, by=member)
    no = Choice(
        option_id=refused.id, decision="refused", reason="Er is al genoeg gevraagd", **decided
    )
    keep(db, no, by=member)
    made = Intervention(
        assignment_id=assignment.id,
        choice_id=choice.id,
        title="Kookavonden",
        starts_on=starts_on,
        state="running",
    )
    made = keep(db, made, by=member)
    db.commit()
    return made


def looked_back(db: Database, round_: Any, member: Any, **more: Any) -> Retrospective:
    """A retrospective on it, held today by five people."""
    values = {"held_on": TODAY, "residents": 3, "volunteers": 1, "professionals": 1, **more}
    intervention = carried_out(db, round_, member)
    return hold_retrospective(db, intervention.id, **values, by=member, today=TODAY)


def spoken_about(
    db: Database,
    intervention: Intervention,
    member: Any,
    *,
    round_: Any,
    people: int = 5,
    quotes_allowed: bool = True,
    text: str = "Niemand groet hier.",
) -> Conversation:
    """A conversation, after a signal, whose words became a theme of the assignment."""
    signal = keep(
        db,
        Signal(round_id=round_.id, observation="Stil op straat", observed_on=MONTH_AGO),
        by=member,
    )
    talk = Conversation(
        round_id=round_.id, held_on=MONTH_AGO, residents=people, quotes_allowed=quotes_allowed
    )
    talk = keep(db, talk, by=member)
    db.add(ConversationSignal(conversation_id=talk.id, signal_id=signal.id))
    note = Note(conversation_id=talk.id, position=1, text=text, kind="quote")
    note = keep(db, note, by=member)
    summary = Note(conversation_id=talk.id, position=2, text="Men mist een bank.", kind="summary")
    keep(db, summary, by=member)
    theme = Theme(
        round_id=round_.id,
        name="Groeten",
        accepted_by_id=member.id,
        accepted_at=talk.recorded_at,
    )
    theme = keep(db, theme, by=member)
    keep(db, ThemeNote(theme_id=theme.id, note_id=note.id), by=member)
    db.add(AssignmentTheme(assignment_id=intervention.assignment_id, theme_id=theme.id))
    db.commit()
    return talk
