"""Which parts of the codebook a run found in a theme or a proposal, counted by the database."""

from typing import Any
from uuid import UUID

from sqlalchemy import func
from sqlmodel import col, select

from models.database import Database
from models.theme import ThemeNote
from models.theme_count import in_a_theme
from models.theme_run import ProposedPlace, ProposedTheme, ThemeRun


def parts_of_proposal(db: Database, proposal_id: UUID) -> list[tuple[str, int]]:
    """(sub-theme, notes) of a proposal; the largest first, without the notes that people placed
    since."""
    statement = (
        select(ProposedPlace.sub_theme, func.count())
        .where(
            col(ProposedPlace.proposal_id) == proposal_id,
            col(ProposedPlace.sub_theme) != "",
            ~in_a_theme(ProposedPlace.note_id),
        )
        .group_by(col(ProposedPlace.sub_theme))
    )
    parts = [(part, int(count)) for part, count in db.exec(statement).all()]
    return sorted(parts, key=lambda part: (-part[1], part[0]))


def parts_of_theme(db: Database, theme_id: UUID) -> list[tuple[str, str, int]]:
    """(codebook theme, sub-theme, notes) of a team's theme, as the newest run that said so found
    them; the largest first. The codebook theme is empty where the run did not name one."""
    newest = _newest_parts(theme_id).subquery()
    statement = (
        select(newest.c.codebook, newest.c.sub_theme, func.count())
        .where(newest.c.turn == 1)
        .group_by(newest.c.codebook, newest.c.sub_theme)
    )
    rows = [(str(book), str(part), int(count)) for book, part, count in db.exec(statement).all()]
    return sorted(rows, key=lambda row: (-row[2], row[0], row[1]))


def notes_of_part(db: Database, theme_id: UUID, codebook: str, sub_theme: str) -> list[UUID]:
    """The notes of one part of a theme."""
    newest = _newest_parts(theme_id).subquery()
    statement = select(newest.c.note_id).where(
        newest.c.turn == 1, newest.c.codebook == codebook, newest.c.sub_theme == sub_theme
    )
    return sorted(db.exec(statement).all())


def notes_of_proposed_part(db: Database, proposal_id: UUID, sub_theme: str) -> list[UUID]:
    """The notes that taking over one part of a proposal would bring along."""
    statement = select(ProposedPlace.note_id).where(
        col(ProposedPlace.proposal_id) == proposal_id,
        col(ProposedPlace.sub_theme) == sub_theme,
        ~in_a_theme(ProposedPlace.note_id),
    )
    return sorted(db.exec(statement).all())


def _newest_parts(theme_id: UUID) -> Any:
    """Each note of a theme with every part a run found in it, the newest run as turn 1: in later
    runs the note is decided, and no part is named any more."""
    turn = func.row_number().over(
        partition_by=col(ProposedPlace.note_id),
        order_by=(col(ThemeRun.recorded_at).desc(), col(ThemeRun.id)),
    )
    return (
        select(
            ProposedPlace.note_id,
            ProposedPlace.sub_theme,
            ProposedTheme.codebook,
            turn.label("turn"),
        )
        .join(ThemeNote, col(ThemeNote.note_id) == col(ProposedPlace.note_id))
        .join(ThemeRun, col(ThemeRun.id) == col(ProposedPlace.run_id))
        .join(ProposedTheme, col(ProposedTheme.id) == col(ProposedPlace.proposal_id))
        .where(
            col(ThemeNote.theme_id) == theme_id,
            col(ThemeNote.ended_at).is_(None),
            col(ThemeRun.state) == "done",
            col(ProposedPlace.sub_theme) != "",
        )
    )
