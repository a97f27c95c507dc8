"""Which notes belong to a theme, as people say: a note may stand in more than one. What was is
kept: a link that ends says when and by whom."""

from collections.abc import Collection
from uuid import UUID

from methods.refusal import Refused
from models import Member, Note, Theme, ThemeNote, now
from models.database import Database
from sessions.recording import existing


def place_notes(
    db: Database, theme: Theme, note_ids: Collection[UUID], *, by: Member, by_hand: bool = False
) -> None:
    """Link notes to a theme that are not there yet. Does not commit."""
    there = {link.note_id for link in db.every(ThemeNote, theme_id=theme.id, ended_at=None)}
    db.add_all(
        ThemeNote(theme_id=theme.id, note_id=n, placed_by_hand=by_hand, recorded_by_id=by.id)
        for n in dict.fromkeys(note_ids)
        if n not in there
    )
    db.flush()


def add_note(db: Database, note_id: UUID, theme_id: UUID, *, by: Member) -> None:
    """Put a note in a theme by hand; it may stand in more than one. Raises Refused."""
    note, theme = existing(db, Note, note_id), existing(db, Theme, theme_id)
    place_notes(db, theme, [note.id], by=by, by_hand=True)
    db.commit()


def take_note_out(db: Database, note_id: UUID, theme_id: UUID, *, by: Member) -> None:
    """A note does not belong to this theme; the machine will not put it there again."""
    for link in db.every(ThemeNote, theme_id=theme_id, note_id=note_id, ended_at=None):
        link.ended_at, link.ended_by_id = now(), by.id
    db.commit()


def move_note(db: Database, note_id: UUID, from_id: UUID, to_id: UUID, *, by: Member) -> None:
    """A note belongs to another theme. Raises Refused: "not_there", "same_theme"."""
    if from_id == to_id:
        raise Refused("same_theme")
    theme = existing(db, Theme, to_id)
    place_notes(db, theme, [note_id], by=by, by_hand=True)
    take_note_out(db, note_id, from_id, by=by)
