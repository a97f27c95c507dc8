"""Making one theme of two, and two of one."""

from collections.abc import Collection
from uuid import UUID

from methods.refusal import Refused
from models import AssignmentTheme, Correction, Dissent, Member, Theme, ThemeNote, now
from models.database import Database
from sessions.decision_keeping import Ledger, one_decision
from sessions.note_placing import links_to_move
from sessions.recording import existing, keep
from sessions.theme_deciding import free_name


def merge_themes(db: Database, theme_id: UUID, into_id: UUID, *, by: Member) -> Theme:
    """Make one theme of two: notes, dissents and links to assignments go along. An assignment
    answers only the theme that stands; that it answered the other is kept among its old lines.
    When a colleague just did the same, that stands.

    Raises Refused: "not_there", "same_theme", "theme_is_merged", "theme_undone".
    """
    round_id = existing(db, Theme, theme_id).round_id
    with one_decision(db, round_id, "merge", by=by, theme_id=into_id) as ledger:
        theme, into = existing(db, Theme, theme_id), existing(db, Theme, into_id)
        if theme.id == into.id or theme.round_id != into.round_id:
            raise Refused("same_theme")
        if theme.state == "merged" and theme.merged_into_id == into.id:
            return into
        for one in (theme, into):
            if one.state == "merged":
                raise Refused("theme_is_merged")
            if one.state == "undone":
                raise Refused("theme_undone", name=one.name)
        links = db.every(ThemeNote, theme_id=theme.id, ended_at=None)
        other_side = {link.note_id for link in links if link.other_side}
        for by_hand in (False, True):
            chosen = [link.note_id for link in links if link.placed_by_hand is by_hand]
            ledger.place(into, chosen, by_hand=by_hand, other_side=other_side)
        _take_marks_along(ledger, links, into)
        ledger.end(links)
        for line in db.every(Dissent, theme_id=theme.id):
            ledger.change(line, "theme_id", into.id)
        for answer in db.every(AssignmentTheme, theme_id=theme.id):
            _move_answer(ledger, answer, into)
        ledger.change(theme, "state", "merged")
        ledger.change(theme, "merged_into_id", into.id)
    return into


def _take_marks_along(ledger: Ledger, links: Collection[ThemeNote], into: Theme) -> None:
    """A note that stood in both themes keeps what people marked it with in the one that ends."""
    standing = {
        link.note_id: link for link in ledger.db.every(ThemeNote, theme_id=into.id, ended_at=None)
    }
    for link in links:
        there = standing.get(link.note_id)
        for mark in ("other_side", "placed_by_hand"):
            if there is not None and getattr(link, mark) and not getattr(there, mark):
                ledger.change(there, mark, True)


def split_theme(
    db: Database,
    theme_id: UUID,
    note_ids: Collection[UUID],
    name: str,
    *,
    by: Member,
    record_id: UUID | None = None,
) -> Theme:
    """Make a theme of some notes of another; they leave the one they stood in.

    Raises Refused: "nothing_ticked", "note_moved" when a colleague put all of them somewhere else
    meanwhile, "text_missing", "text_too_long", "theme_name_taken", "theme_elsewhere".
    """
    if not note_ids:
        raise Refused("nothing_ticked")
    round_id = existing(db, Theme, theme_id).round_id
    with one_decision(db, round_id, "split", by=by) as ledger:
        there = db.find(Theme, record_id)
        if there is not None:
            return there
        source = existing(db, Theme, theme_id)
        links = links_to_move(db, source, note_ids)
        theme = Theme(
            round_id=round_id,
            name=free_name(db, round_id, name),
            origin=source.origin,
            accepted_by_id=by.id,
            accepted_at=now(),
        )
        if record_id:
            theme.id = record_id
        theme = ledger.make_theme(theme)
        other_side = {link.note_id for link in links if link.other_side}
        for by_hand in (False, True):
            chosen = [link.note_id for link in links if link.placed_by_hand is by_hand]
            ledger.place(theme, chosen, by_hand=by_hand, other_side=other_side)
        ledger.end(links)
    return theme


def _move_answer(ledger: Ledger, answer: AssignmentTheme, into: Theme) -> None:
    """An assignment answers the theme that stands. Links have no text of their own to correct, so
    what was is written down beside the assignment."""
    db, assignment_id, theme_id = ledger.db, answer.assignment_id, answer.theme_id
    made = not db.first(AssignmentTheme, assignment_id=assignment_id, theme_id=into.id)
    if made:
        moved = AssignmentTheme(assignment_id=assignment_id, theme_id=into.id)
        keep(db, moved, by=ledger.by)
    db.delete(answer)
    note_answer(db, assignment_id, theme_id, by=ledger.by)
    went_to = str(into.id) if made else ""
    ledger.changed.append(["assignment", str(assignment_id), "theme", [str(theme_id), went_to]])


def note_answer(db: Database, assignment_id: UUID, theme_id: UUID, *, by: Member) -> None:
    """Write down that an assignment answered this theme until now. Does not commit."""
    was = Correction(
        record_kind="assignment", record_id=assignment_id, field="theme", old_value=str(theme_id)
    )
    keep(db, was, by=by)
