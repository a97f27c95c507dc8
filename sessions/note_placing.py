"""Which notes belong to a theme, as people say: a note may stand in more than one. What was is
kept: a link that ends says when and by whom."""

from collections.abc import Collection
from uuid import UUID

from methods.refusal import Refused
from models import Conversation, Member, Note, Theme, ThemeNote, now
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


def where_it_went(db: Database, theme: Theme) -> Theme:
    """The theme itself, or the one that it was merged into."""
    while theme.merged_into_id is not None:
        theme = existing(db, Theme, theme.merged_into_id)
    return theme


def standing_theme(db: Database, theme_id: UUID, *, round_id: UUID) -> Theme:
    """The theme of this round that notes may go to; a merged one is followed to where it went.

    Raises Refused: "not_there", "theme_elsewhere", "theme_lies_aside".
    """
    theme = where_it_went(db, existing(db, Theme, theme_id))
    if theme.round_id != round_id:
        raise Refused("theme_elsewhere")
    if theme.state != "accepted":
        raise Refused("theme_lies_aside", name=theme.name)
    return theme


def add_note(db: Database, note_id: UUID, theme_id: UUID, *, by: Member) -> None:
    """Put a note in a theme by hand; it may stand in more than one. Raises as `standing_theme`."""
    note = existing(db, Note, note_id)
    theme = standing_theme(db, theme_id, round_id=_round_of(db, note))
    place_notes(db, theme, [note.id], by=by, by_hand=True)
    db.commit()


def take_note_out(db: Database, note_id: UUID, theme_id: UUID, *, by: Member) -> None:
    """A note does not belong to this theme, or to the one it was merged into; the machine will
    not put it there again. Raises Refused("not_there")."""
    theme = where_it_went(db, existing(db, Theme, theme_id))
    for link in db.every(ThemeNote, theme_id=theme.id, note_id=note_id, ended_at=None):
        link.ended_at, link.ended_by_id = now(), by.id
    db.commit()


def move_note(db: Database, note_id: UUID, from_id: UUID, to_id: UUID, *, by: Member) -> None:
    """A note belongs to another theme. Raises Refused("same_theme") and as `standing_theme`."""
    note = existing(db, Note, note_id)
    theme = standing_theme(db, to_id, round_id=_round_of(db, note))
    if where_it_went(db, existing(db, Theme, from_id)).id == theme.id:
        raise Refused("same_theme")
    place_notes(db, theme, [note.id], by=by, by_hand=True)
    take_note_out(db, note.id, from_id, by=by)


def _round_of(db: Database, note: Note) -> UUID:
    return existing(db, Conversation, note.conversation_id).round_id
