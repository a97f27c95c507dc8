"""Which notes stand in a theme or a proposal, and what people decided about their place."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlmodel import col, select

from models.conversation import Conversation, Note
from models.database import Database
from models.note_vector import forget_vector
from models.theme import Theme, ThemeNote
from models.theme_count import in_a_theme, why_without_place, without_place
from models.theme_decision import undone_links
from models.theme_run import ProposedPlace, ProposedTheme


@dataclass(frozen=True)
class NoteLine:
    """A note with the place where it was said, and where it stands."""

    note: Note
    conversation: Conversation
    #: The link of a theme, or the machine's place of a proposal.
    place: Any


def theme_notes(
    db: Database,
    theme_id: UUID,
    perspective: str | None,
    *,
    other_side: bool | None = None,
    limit: int,
    offset: int = 0,
) -> list[NoteLine]:
    """Notes of a theme, of one perspective or all, in the order in which they were said; with
    `other_side` only those that people hear the other side in, or only the others."""
    statement = (
        select(Note, Conversation, ThemeNote)
        .join(Conversation, col(Conversation.id) == col(Note.conversation_id))
        .join(ThemeNote, col(ThemeNote.note_id) == col(Note.id))
        .where(col(ThemeNote.theme_id) == theme_id, col(ThemeNote.ended_at).is_(None))
    )
    if other_side is not None:
        statement = statement.where(col(ThemeNote.other_side).is_(other_side))
    return _lines(db, statement, perspective, limit, offset)


def proposal_notes(
    db: Database, proposal_id: UUID, perspective: str | None, *, limit: int, offset: int = 0
) -> list[NoteLine]:
    """Notes of a proposal that people have not placed since, in the order of saying."""
    statement = (
        select(Note, Conversation, ProposedPlace)
        .join(Conversation, col(Conversation.id) == col(Note.conversation_id))
        .join(ProposedPlace, col(ProposedPlace.note_id) == col(Note.id))
        .where(col(ProposedPlace.proposal_id) == proposal_id, ~in_a_theme(Note.id))
    )
    return _lines(db, statement, perspective, limit, offset)


def unplaced_notes(
    db: Database, run_id: UUID, reason: str | None, *, limit: int, offset: int = 0
) -> list[NoteLine]:
    """Notes that have no place yet."""
    statement = (
        select(Note, Conversation, ProposedPlace)
        .join(Conversation, col(Conversation.id) == col(Note.conversation_id))
        .join(ProposedPlace, col(ProposedPlace.note_id) == col(Note.id))
        .where(*without_place(run_id))
    )
    if reason:
        statement = statement.where(why_without_place() == reason)
    return _lines(db, statement, None, limit, offset)


def proposal_note_ids(db: Database, proposal_id: UUID) -> list[UUID]:
    """The notes that accepting this proposal would bring along."""
    statement = select(ProposedPlace.note_id).where(
        col(ProposedPlace.proposal_id) == proposal_id, ~in_a_theme(ProposedPlace.note_id)
    )
    return sorted(db.exec(statement).all())


def decided_notes(db: Database, round_id: UUID) -> list[tuple[UUID, UUID]]:
    """(note, theme) for every note that people placed, in themes accepted or set aside. The one
    put there by hand comes first, then the earliest: a note in two themes counts once."""
    statement = (
        select(ThemeNote.note_id, ThemeNote.theme_id)
        .join(Theme, col(Theme.id) == col(ThemeNote.theme_id))
        .where(
            col(Theme.round_id) == round_id,
            col(Theme.state).in_(("accepted", "set_aside")),
            col(ThemeNote.ended_at).is_(None),
        )
        .order_by(
            col(ThemeNote.placed_by_hand).desc(), col(ThemeNote.recorded_at), col(ThemeNote.id)
        )
    )
    return [(note, theme) for note, theme in db.exec(statement).all()]


def taken_out_notes(db: Database, round_id: UUID) -> set[tuple[UUID, UUID]]:
    """(note, theme) for every note that people took out of a theme and did not put back. What
    was taken out of a theme that was merged since, does not belong where that one went either.
    A link that ended because somebody took a decision back says nothing about the note."""
    there = select(ThemeNote.id, ThemeNote.note_id, ThemeNote.theme_id).join(
        Theme, col(Theme.id) == col(ThemeNote.theme_id)
    )
    of_round = there.where(col(Theme.round_id) == round_id)
    undone = undone_links(db, round_id)
    ended = [
        (note, theme)
        for link, note, theme in db.exec(of_round.where(col(ThemeNote.ended_at).is_not(None))).all()
        if link not in undone
    ]
    standing = [
        (note, theme)
        for _, note, theme in db.exec(of_round.where(col(ThemeNote.ended_at).is_(None))).all()
    ]
    merged = db.every(Theme, round_id=round_id, state="merged")
    went = {theme.id: theme.merged_into_id for theme in merged if theme.merged_into_id}
    out = set()
    for note, theme in ended:
        while theme in went:
            theme = went[theme]
        out.add((note, theme))
    return out - set(standing)


def themes_of_notes(db: Database, note_ids: Sequence[UUID]) -> dict[UUID, list[UUID]]:
    """The standing themes of some notes, the earliest link first."""
    found: dict[UUID, list[UUID]] = {}
    for start in range(0, len(note_ids), 500):
        statement = (
            select(ThemeNote.note_id, ThemeNote.theme_id)
            .join(Theme, col(Theme.id) == col(ThemeNote.theme_id))
            .where(
                col(ThemeNote.note_id).in_(note_ids[start : start + 500]),
                col(ThemeNote.ended_at).is_(None),
                col(Theme.state) == "accepted",
            )
            .order_by(col(ThemeNote.recorded_at), col(ThemeNote.id))
        )
        for note, theme in db.exec(statement).all():
            found.setdefault(note, []).append(theme)
    return found


def map_points(
    db: Database, run_id: UUID, *, most: int
) -> list[tuple[UUID, str, str, float, float, UUID | None]]:
    """(note, text, perspective, x, y, proposal) of up to `most` notes. Identities are drawn at
    random when a note is stored, so the first ones by identity are a fair and fixed sample."""
    statement = (
        select(
            Note.id,
            Note.text,
            Note.perspective,
            ProposedPlace.x,
            ProposedPlace.y,
            ProposedPlace.proposal_id,
        )  # type: ignore[call-overload]
        .join(ProposedPlace, col(ProposedPlace.note_id) == col(Note.id))
        .where(col(ProposedPlace.run_id) == run_id)
        .order_by(col(Note.id))
        .limit(most)
    )
    return [tuple(row) for row in db.exec(statement).all()]


def _lines(
    db: Database, statement: Any, perspective: str | None, limit: int, offset: int
) -> list[NoteLine]:
    if perspective:
        statement = statement.where(col(Note.perspective) == perspective)
    order = (col(Conversation.held_on), col(Conversation.id), col(Note.position))
    rows = db.exec(statement.order_by(*order).offset(offset).limit(limit)).all()
    return [NoteLine(note, talk, place) for note, talk, place in rows]


def round_notes(db: Database, round_id: UUID) -> list[Note]:
    """Every note of a round; for the worker that reads them all, never for a screen."""
    statement = (
        select(Note)
        .join(Conversation, col(Conversation.id) == col(Note.conversation_id))
        .where(col(Conversation.round_id) == round_id)
        .order_by(col(Note.id))
    )
    return list(db.exec(statement).all())


def forget_words(db: Database, note_id: UUID) -> None:
    """Clear what runs took from the words of a note: the words it shares, and the title and
    phrases of its group, also where another group is compared with it. A note that people had
    placed lent its words to a group that joins a theme. Its vector goes too. Does not commit."""
    forget_vector(db, note_id)
    for place in db.every(ProposedPlace, note_id=note_id):
        place.shared_words = []
        proposals = db.every(ProposedTheme, run_id=place.run_id)
        gone = set()
        for proposal in proposals:
            joins = place.proposal_id is None and proposal.accepted_theme_id is not None
            if joins or proposal.id == place.proposal_id:
                gone.add(proposal.label)
                proposal.label, proposal.phrases = "", []
        for proposal in proposals:
            proposal.advice = [
                code
                for code in proposal.advice
                if ":" not in code or code.split(":", 1)[1] not in gone
            ]
    db.flush()
