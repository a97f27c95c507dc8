"""Which notes belong to a theme, as people say: a note may stand in more than one. What was is
kept: a link that ends says when and by whom."""

from collections.abc import Collection
from uuid import UUID

from methods.refusal import Refused
from models import Conversation, Member, Note, Theme, ThemeNote
from models.database import Database
from models.theme_notes import themes_of_notes
from sessions.decision_keeping import one_decision
from sessions.recording import existing


def where_it_went(db: Database, theme: Theme) -> Theme:
    """The theme itself, or the one that it was merged into."""
    while theme.merged_into_id is not None:
        theme = existing(db, Theme, theme.merged_into_id)
    return theme


def standing_theme(db: Database, theme_id: UUID, *, round_id: UUID) -> Theme:
    """The theme of this round that notes may go to; a merged one is followed to where it went.

    Raises Refused: "not_there", "theme_elsewhere", "theme_lies_aside", "theme_undone".
    """
    theme = where_it_went(db, existing(db, Theme, theme_id))
    if theme.round_id != round_id:
        raise Refused("theme_elsewhere")
    if theme.state == "undone":
        raise Refused("theme_undone", name=theme.name)
    if theme.state != "accepted":
        raise Refused("theme_lies_aside", name=theme.name)
    return theme


def add_note(db: Database, note_id: UUID, theme_id: UUID, *, by: Member) -> None:
    """Put a note in a theme by hand; it may stand in more than one. Raises as `standing_theme`."""
    note = existing(db, Note, note_id)
    round_id = _round_of(db, note)
    with one_decision(db, round_id, "add", by=by) as ledger:
        theme = standing_theme(db, theme_id, round_id=round_id)
        ledger.theme_id = theme.id
        ledger.place(theme, [note.id], by_hand=True)


def take_note_out(db: Database, note_id: UUID, theme_id: UUID, *, by: Member) -> None:
    """A note does not belong to this theme, or to the one it was merged into; the machine will
    not put it there again. Raises Refused("not_there")."""
    round_id = existing(db, Theme, theme_id).round_id
    with one_decision(db, round_id, "take_out", by=by) as ledger:
        theme = where_it_went(db, existing(db, Theme, theme_id))
        ledger.theme_id = theme.id
        ledger.end(db.every(ThemeNote, theme_id=theme.id, note_id=note_id, ended_at=None))


def move_note(db: Database, note_id: UUID, from_id: UUID, to_id: UUID, *, by: Member) -> None:
    """A note belongs to another theme. Raises as `move_notes`, and Refused("not_there")."""
    note = existing(db, Note, note_id)
    move_notes(db, [note.id], from_id, to_id, by=by)


def move_notes(
    db: Database, note_ids: Collection[UUID], from_id: UUID, to_id: UUID, *, by: Member
) -> None:
    """Notes belong to another theme. One that a colleague just moved there stays there.

    Raises Refused: "same_theme", "nothing_ticked", "note_moved" when a colleague put all of them
    somewhere else meanwhile, and as `standing_theme`.
    """
    if not note_ids:
        raise Refused("nothing_ticked")
    round_id = existing(db, Theme, from_id).round_id
    with one_decision(db, round_id, "move", by=by) as ledger:
        source = where_it_went(db, existing(db, Theme, from_id))
        theme = standing_theme(db, to_id, round_id=round_id)
        if source.id == theme.id:
            raise Refused("same_theme")
        links = links_to_move(db, source, note_ids, to=theme)
        ledger.theme_id = theme.id
        ledger.place(theme, [link.note_id for link in links], by_hand=True)
        ledger.end(links)


def links_to_move(
    db: Database, source: Theme, note_ids: Collection[UUID], *, to: Theme | None = None
) -> list[ThemeNote]:
    """The links of these notes that still stand in a theme; none when all went to `to` before.
    Raises Refused("note_moved") when a colleague put all of them somewhere else meanwhile."""
    chosen = set(note_ids)
    standing = db.every(ThemeNote, theme_id=source.id, ended_at=None)
    links = [link for link in standing if link.note_id in chosen]
    if links:
        return links
    went = themes_of_notes(db, sorted(chosen))
    if to is not None and any(to.id in themes for themes in went.values()):
        return []
    now_in = next((found for themes in went.values() for found in themes), None)
    if now_in is None:
        raise Refused("note_taken_out")
    raise Refused("note_moved", name=existing(db, Theme, now_in).name)


def _round_of(db: Database, note: Note) -> UUID:
    return existing(db, Conversation, note.conversation_id).round_id
