"""Hearing the other side: views that differ from a theme as worded, and notes in which people
hear the other side of what most say. Only people say so; nothing here is guessed."""

from uuid import UUID

from methods.refusal import Refused
from models import Dissent, Member, Theme, ThemeNote
from models.database import Database
from models.theme_decision import take_turn
from sessions.checking import PERSPECTIVES, need_one_of, need_text
from sessions.decision_keeping import one_decision
from sessions.note_placing import where_it_went
from sessions.recording import existing, keep


def dissent(
    db: Database,
    theme_id: UUID,
    *,
    perspective: str,
    text: str,
    by: Member,
    record_id: UUID | None = None,
) -> Dissent:
    """Write down a view that differs from the theme as worded; it stands beside it.

    Raises Refused: "text_missing", "text_too_long", "not_one_of", "not_there".
    """
    take_turn(db, existing(db, Theme, theme_id).round_id)
    theme = where_it_went(db, existing(db, Theme, theme_id))
    line = Dissent(
        theme_id=theme.id,
        perspective=need_one_of(perspective, "dissent_perspective", PERSPECTIVES),
        text=need_text(text, "dissent", most=2000),
    )
    if record_id:
        line.id = record_id
    line = keep(db, line, by=by)
    db.commit()
    return line


def hear_other_side(
    db: Database, note_id: UUID, theme_id: UUID, *, other_side: bool = True, by: Member
) -> None:
    """People hear in a note the other side of what most in this theme say, or no longer do.

    Raises Refused: "not_there", "note_taken_out" when the note left the theme meanwhile.
    """
    round_id = existing(db, Theme, theme_id).round_id
    kind = "other_side" if other_side else "same_side"
    with one_decision(db, round_id, kind, by=by) as ledger:
        theme = where_it_went(db, existing(db, Theme, theme_id))
        ledger.theme_id = theme.id
        links = db.every(ThemeNote, theme_id=theme.id, note_id=note_id, ended_at=None)
        if not links:
            raise Refused("note_taken_out")
        for link in links:
            ledger.change(link, "other_side", other_side)
