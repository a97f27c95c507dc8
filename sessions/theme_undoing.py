"""Taking a decision about themes back, exactly as far as it went; and looking back on them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from methods.refusal import Refused
from models import (
    AssignmentTheme,
    Correction,
    Dissent,
    Member,
    ProposedTheme,
    Round,
    Theme,
    ThemeDecision,
    ThemeNote,
    now,
)
from models.database import Database, free_text_columns
from models.theme_decision import (
    decision_rows,
    is_built_on,
    links_by_id,
    standing_decisions_after,
    stands_elsewhere_as_well,
    take_turn,
)
from sessions.accounts import member_names
from sessions.decision_keeping import NOT_MADE
from sessions.recording import correct, existing, keep
from sessions.theme_deciding import free_name
from sessions.theme_regrouping import note_answer

#: What `changed` speaks of; an assignment only of the theme that it answers.
_KINDS: dict[str, Any] = {
    "theme": Theme,
    "proposedtheme": ProposedTheme,
    "themenote": ThemeNote,
    "dissent": Dissent,
}


@dataclass(frozen=True)
class Decided:
    """One decision as people look back on it."""

    id: UUID
    kind: str
    by: str
    at: datetime
    #: The theme, or the proposal where there is none.
    theme: Theme | None
    proposal: ProposedTheme | None
    #: Notes that it placed, or else took away.
    notes: int
    is_undone: bool
    can_be_undone: bool


def last_decisions(
    db: Database, round_: Round, *, theme_id: UUID | None = None, limit: int, offset: int = 0
) -> list[Decided]:
    """The last decisions about the themes of a round, or about one, newest first."""
    rows = decision_rows(db, round_.id, theme_id=theme_id, limit=limit, offset=offset)
    names = member_names(db) if rows else {}
    themes = {t.id: t for t in db.every(Theme, id=[r.theme_id for r in rows if r.theme_id])}
    of_proposal = {
        row.id: UUID(key)
        for row in rows
        for kind, key, *_ in row.changed
        if kind == "proposedtheme"
    }
    proposals = {p.id: p for p in db.every(ProposedTheme, id=set(of_proposal.values()))}
    return [
        Decided(
            id=row.id,
            kind=row.kind,
            by=names.get(row.by_id, "") if row.by_id else "",
            at=row.at,
            theme=themes.get(row.theme_id) if row.theme_id else None,
            proposal=proposals.get(of_proposal[row.id]) if row.id in of_proposal else None,
            notes=row.made or row.ended,
            is_undone=row.undone_at is not None,
            can_be_undone=row.undone_at is None and bool(row.made or row.ended or row.changed),
        )
        for row in rows
    ]


def undo_decision(db: Database, decision_id: UUID, *, by: Member) -> None:
    """Take back exactly what a decision changed; twice is once.

    Raises Refused: "not_there"; "undo_later_change" when somebody decided further on it since;
    "undo_forgotten" when the words before were taken out for good; "theme_name_taken" when
    another theme has the name that would come back.
    """
    round_id = existing(db, ThemeDecision, decision_id).round_id
    take_turn(db, round_id)
    try:
        decision = existing(db, ThemeDecision, decision_id)
        if decision.undone_at is None:
            _take_back(db, decision, by=by)
            correct(db, decision, "undone_at", now(), by=by)
    except BaseException:
        db.rollback()
        raise
    db.commit()


def _take_back(db: Database, decision: ThemeDecision, *, by: Member) -> None:
    if not (decision.made or decision.ended or decision.changed):
        raise Refused("undo_forgotten")
    _refuse_when_decided_further(db, decision)
    moment = now()
    for link in links_by_id(db, [UUID(link) for link in decision.made]):
        link.ended_at, link.ended_by_id = moment, by.id
    reopened = links_by_id(db, [UUID(link) for link in decision.ended])
    for link in reopened:
        link.ended_at, link.ended_by_id = None, None
    db.flush()
    for kind, key, name, before in reversed(decision.changed):
        if kind == "assignment":
            _answer_again(db, UUID(key), *before, by=by)
        else:
            _put_back(db, db.find(_KINDS[kind], key), name, before, by=by)
    homes = {link.theme_id for link in reopened}
    if any(theme.state in ("merged", NOT_MADE) for theme in db.every(Theme, id=homes)):
        # The notes would come back in a theme that nobody sees.
        raise Refused("undo_later_change")


def _refuse_when_decided_further(db: Database, decision: ThemeDecision) -> None:
    later = standing_decisions_after(db, decision)
    own = set(_touched(decision))
    if any(own & set(_touched(other)) for other in later):
        raise Refused("undo_later_change")
    for kind, key, name, before in decision.changed:
        if (kind, name, before) == ("theme", "state", NOT_MADE):
            made = {UUID(link) for link in decision.made}
            on_it = any(other.theme_id == UUID(key) for other in later)
            if on_it or is_built_on(db, UUID(key), made):
                raise Refused("undo_later_change")
    ended = links_by_id(db, [UUID(link) for link in decision.ended])
    if stands_elsewhere_as_well(db, ended):
        raise Refused("undo_later_change")


def _touched(decision: ThemeDecision) -> Iterable[tuple[str, str, str]]:
    for link in (*decision.made, *decision.ended):
        yield "themenote", link, ""
    for kind, key, name, _ in decision.changed:
        yield kind, key, "" if kind == "themenote" else name


def _put_back(db: Database, record: Any, name: str, before: Any, *, by: Member) -> None:
    if record is None:
        return
    if name in free_text_columns(type(record)):
        line = db.find(Correction, before)
        if line is None or line.old_value_removed:
            raise Refused("undo_forgotten")
        before = line.old_value
        if isinstance(record, Theme) and name == "name" and record.state != NOT_MADE:
            free_name(db, record.round_id, before, but=record)
    elif name.endswith("_id") and before:
        before = UUID(before)
    if isinstance(record, ProposedTheme):
        setattr(record, name, before)
        record.decided_by_id, record.decided_at = by.id, now()
        db.flush()
        return
    if isinstance(record, Theme) and name == "state" and before in ("accepted", "set_aside"):
        free_name(db, record.round_id, record.name, but=record)
    correct(db, record, name, before, by=by)


def _answer_again(
    db: Database, assignment_id: UUID, theme_id: str, went_to: str, *, by: Member
) -> None:
    """The assignment answers the theme again that was merged; unless people took it off since."""
    if went_to:
        moved = db.first(AssignmentTheme, assignment_id=assignment_id, theme_id=UUID(went_to))
        if moved is None:
            return
        db.delete(moved)
        note_answer(db, assignment_id, UUID(went_to), by=by)
    if not db.first(AssignmentTheme, assignment_id=assignment_id, theme_id=UUID(theme_id)):
        again = AssignmentTheme(assignment_id=assignment_id, theme_id=UUID(theme_id))
        keep(db, again, by=by)
