"""What an assignment rests on, and what it could rest on: notes of its themes, and signals."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import case, func
from sqlmodel import and_, col, select

from models.assignment import Assignment, AssignmentNote, AssignmentSignal, AssignmentTheme
from models.conversation import Conversation, Note
from models.database import Database
from models.signal import Signal
from models.theme import Dissent, Theme, ThemeNote


@dataclass(frozen=True)
class EvidenceNote:
    """A note with the conversation it was said in; `link` is its place under an assignment."""

    note: Note
    conversation: Conversation
    link: AssignmentNote | None = None

    @property
    def is_literal(self) -> bool:
        """Somebody's own words, which may be used as such."""
        return self.note.kind == "quote" and self.conversation.quotes_allowed


def notes_beside(
    db: Database,
    theme_ids: Collection[UUID],
    *,
    perspective: str | None = None,
    limit: int,
    offset: int = 0,
) -> list[EvidenceNote]:
    """Notes of these themes: literal words first, among those residents first; each note once."""
    literal = and_(col(Note.kind) == "quote", col(Conversation.quotes_allowed).is_(True))
    statement = (
        select(Note, Conversation)
        .join(Conversation, col(Conversation.id) == col(Note.conversation_id))
        .where(*_of_themes(theme_ids, perspective))
        .order_by(
            case((literal, 0), else_=1),
            case((col(Note.perspective) == "resident", 0), else_=1),
            col(Conversation.held_on),
            col(Note.conversation_id),
            col(Note.position),
        )
    )
    rows = db.exec(statement.offset(offset).limit(limit)).all()
    return [EvidenceNote(note, conversation) for note, conversation in rows]


def number_beside(
    db: Database, theme_ids: Collection[UUID], *, perspective: str | None = None
) -> int:
    """How many notes `notes_beside` has in all."""
    statement = select(func.count()).select_from(Note).where(*_of_themes(theme_ids, perspective))
    return int(db.exec(statement).one())


def evidence_of(db: Database, assignment_id: UUID) -> list[EvidenceNote]:
    """The notes that this assignment rests on, in the order in which they were picked."""
    statement = (
        select(AssignmentNote, Note, Conversation)
        .join(Note, col(Note.id) == col(AssignmentNote.note_id))
        .join(Conversation, col(Conversation.id) == col(Note.conversation_id))
        .where(col(AssignmentNote.assignment_id) == assignment_id)
        .order_by(col(AssignmentNote.recorded_at), col(AssignmentNote.id))
    )
    return [EvidenceNote(note, talk, link) for link, note, talk in db.exec(statement).all()]


def signals_of(db: Database, assignment_id: UUID) -> list[Signal]:
    """The signals that this assignment rests on, the earliest first."""
    statement = (
        select(Signal)
        .join(AssignmentSignal, col(AssignmentSignal.signal_id) == col(Signal.id))
        .where(col(AssignmentSignal.assignment_id) == assignment_id)
        .order_by(col(Signal.observed_on), col(Signal.id))
    )
    return list(db.exec(statement).all())


def themes_of(db: Database, assignment_id: UUID) -> list[Theme]:
    """The themes that this assignment answers, by name."""
    statement = (
        select(Theme)
        .join(AssignmentTheme, col(AssignmentTheme.theme_id) == col(Theme.id))
        .where(col(AssignmentTheme.assignment_id) == assignment_id)
        .order_by(col(Theme.name), col(Theme.id))
    )
    return list(db.exec(statement).all())


def dissents_of(db: Database, assignment_id: UUID) -> list[tuple[Dissent, Theme]]:
    """Views that differ from the themes of this assignment: they travel along with it."""
    statement = (
        select(Dissent, Theme)
        .join(Theme, col(Theme.id) == col(Dissent.theme_id))
        .join(AssignmentTheme, col(AssignmentTheme.theme_id) == col(Theme.id))
        .where(col(AssignmentTheme.assignment_id) == assignment_id)
        .order_by(col(Theme.name), col(Dissent.recorded_at), col(Dissent.id))
    )
    return [(dissent, theme) for dissent, theme in db.exec(statement).all()]


def stumbling_blocks_named(db: Database, assignment_id: UUID) -> dict[str, int]:
    """How often the evidence of this assignment names each stumbling block. A note that carries
    both parts counts once."""
    notes = (
        select(col(Note.stumbling_block), func.count(func.distinct(col(Note.id))))
        .join(AssignmentNote, col(AssignmentNote.note_id) == col(Note.id))
        .where(
            col(AssignmentNote.assignment_id) == assignment_id,
            col(Note.stumbling_block).is_not(None),
        )
        .group_by(col(Note.stumbling_block))
    )
    signals = (
        select(col(Signal.stumbling_block), func.count())
        .join(AssignmentSignal, col(AssignmentSignal.signal_id) == col(Signal.id))
        .where(
            col(AssignmentSignal.assignment_id) == assignment_id,
            col(Signal.stumbling_block).is_not(None),
        )
        .group_by(col(Signal.stumbling_block))
    )
    named: dict[str, int] = {}
    for slug, number in [*db.exec(notes).all(), *db.exec(signals).all()]:
        if slug is not None:
            named[slug] = named.get(slug, 0) + int(number)
    return named


def evidence_counts(db: Database, round_id: UUID) -> dict[UUID, int]:
    """Per assignment of a round how many notes it rests on; those without any are left out."""
    statement = (
        select(col(AssignmentNote.assignment_id), func.count())
        .join(Assignment, col(Assignment.id) == col(AssignmentNote.assignment_id))
        .where(col(Assignment.round_id) == round_id)
        .group_by(col(AssignmentNote.assignment_id))
    )
    return {assignment: int(number) for assignment, number in db.exec(statement).all()}


def _of_themes(theme_ids: Collection[UUID], perspective: str | None) -> list[Any]:
    in_themes = select(ThemeNote.note_id).where(
        col(ThemeNote.theme_id).in_(list(theme_ids)), col(ThemeNote.ended_at).is_(None)
    )
    conditions: list[Any] = [col(Note.id).in_(in_themes)]
    if perspective:
        conditions.append(col(Note.perspective) == perspective)
    return conditions
