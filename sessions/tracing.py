"""Walking the red thread: from any record to what it came from and to what it led to."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from models import (
    Assignment,
    Conversation,
    Intervention,
    ReportBack,
    Retrospective,
    Round,
    Signal,
    Theme,
)
from models.database import Database
from models.thread import KINDS, linked, notes_between, records
from sessions.decision_keeping import NOT_MADE

#: How many records of a kind a strand names; the rest is counted.
NAMED = 5

#: The step of the method that each kind of record belongs to.
STEP_OF = {
    "signal": "signal",
    "conversation": "research",
    "note": "research",
    "sharing_session": "share",
    "theme": "share",
    "assignment": "develop",
    "option": "tackle",
    "choice": "tackle",
    "intervention": "tackle",
    "retrospective": "celebrate",
    "report_back": "celebrate",
    "action": "celebrate",
    "round": "signal",
}


@dataclass(frozen=True)
class Knot:
    """One record on the thread, ready to be named on screen."""

    kind: str
    id: UUID
    title: str
    day: date | None
    #: The conversation of a note, the assignment of an option or choice: where it is shown.
    within: UUID | None = None


@dataclass(frozen=True)
class Strand:
    """All records of one kind on one side of the record in view."""

    kind: str
    total: int
    knots: tuple[Knot, ...]


@dataclass(frozen=True)
class Thread:
    """What a record came from and what it led to, in the order of the work."""

    came_from: tuple[Strand, ...]
    led_to: tuple[Strand, ...]


def thread_of(db: Database, kind: str, record_id: UUID, *, named: int = NAMED) -> Thread:
    """The whole thread through one record, both ways.

    Onward it ends where a next round begins: that round has a thread of its own.
    """
    return Thread(
        came_from=_walk(db, kind, record_id, onward=False, named=named),
        led_to=_walk(db, kind, record_id, onward=True, named=named),
    )


def reached(db: Database, kind: str, record_id: UUID, *, onward: bool) -> dict[str, set[UUID]]:
    """Every record on one side of this one but notes, by kind, as identities: nothing is
    loaded."""
    seen: dict[str, set[UUID]] = {}
    ahead: dict[str, set[UUID]] = {kind: {record_id}}
    start = True
    while ahead:
        following: dict[str, set[UUID]] = {}
        for near, ids in ahead.items():
            # Back from a signal an action belongs to the round before: it is named, and there
            # the walk ends, as it does onward from an action, where the next round begins.
            if near == "action" and not onward and not start:
                continue
            for far, found in linked(db, near, ids, onward=onward).items():
                new = found - seen.get(far, set()) - ({record_id} if far == kind else set())
                if not new:
                    continue
                seen.setdefault(far, set()).update(new)
                if not (near == "action" and onward):
                    following.setdefault(far, set()).update(new)
        ahead, start = following, False
    return seen


def strand_of(
    db: Database, kind: str, record_id: UUID, far: str, *, onward: bool, page: int, per_page: int
) -> Strand:
    """Everything of the kind `far` on one side of a record, a page at a time."""
    seen = reached(db, kind, record_id, onward=onward)
    after = (page - 1) * per_page
    found: list[Any]
    if far == "note":
        about = {} if kind == "note" else {**seen, kind: {record_id}}
        total, found = notes_between(db, about, onward=onward, most=per_page, after=after)
    else:
        ids = seen.get(far, set())
        total, found = len(ids), records(db, far, ids, most=per_page, after=after)
    return Strand(far, total, tuple(knot_of(far, record) for record in found))


def knot_with(db: Database, record_id: UUID | None, kind: str = "") -> Knot | None:
    """The record with this identity, of this kind when that is known; None when it is not on
    any thread."""
    for kind_ in [kind] if kind in KINDS else KINDS:
        record = db.find(KINDS[kind_], record_id)
        if record is not None:
            return knot_of(kind_, record)
    return None


def _walk(
    db: Database, kind: str, record_id: UUID, *, onward: bool, named: int
) -> tuple[Strand, ...]:
    seen = reached(db, kind, record_id, onward=onward)
    strands = {
        kind_: Strand(kind_, len(ids), _named(db, kind_, ids, named)) for kind_, ids in seen.items()
    }
    if kind != "note":
        about = {**seen, kind: {record_id}}
        total, notes = notes_between(db, about, onward=onward, most=named)
        if total:
            strands["note"] = Strand("note", total, tuple(knot_of("note", n) for n in notes))
    return tuple(strands[kind_] for kind_ in KINDS if kind_ in strands)


def _named(db: Database, kind: str, ids: set[UUID], most: int) -> tuple[Knot, ...]:
    return tuple(knot_of(kind, record) for record in records(db, kind, ids, most=most))


#: Where a walk may begin on the page of the red thread.
START_KINDS = ("signal", "conversation", "theme", "assignment", "intervention", "report_back")


def starting_points(db: Database, round_: Round, kind: str) -> list[Knot]:
    """The records of one kind in a round, as knots to start from: the oldest first, since those
    have the longest thread."""
    by_round = {
        "signal": Signal,
        "conversation": Conversation,
        "theme": Theme,
        "assignment": Assignment,
    }
    if kind in by_round:
        table: Any = by_round[kind]
        found = db.every(table, order="recorded_at", round_id=round_.id)
        # A theme whose making was taken back leads nowhere.
        return [knot_of(kind, r) for r in found if getattr(r, "state", "") != NOT_MADE]
    ids = [a.id for a in db.every(Assignment, round_id=round_.id)]
    interventions = db.every(Intervention, order="recorded_at", assignment_id=ids)
    if kind == "intervention":
        return [knot_of(kind, record) for record in interventions]
    ids = [i.id for i in interventions]
    ids = [r.id for r in db.every(Retrospective, intervention_id=ids)]
    told = db.every(ReportBack, order="told_on", retrospective_id=ids)
    return [knot_of(kind, record) for record in told]


#: The column that leads one record closer to its round.
_TOWARDS_ROUND = {
    "conversation_id": "conversation",
    "assignment_id": "assignment",
    "option_id": "option",
    "intervention_id": "intervention",
    "retrospective_id": "retrospective",
}


def round_of(db: Database, kinds: Collection[str], record_id: UUID) -> UUID | None:
    """The round that a record of one of these kinds belongs to; None when there is none."""
    for kind in kinds:
        record: Any = db.find(KINDS[kind], record_id)
        if isinstance(record, Round):
            return record.id
        while record is not None and not hasattr(record, "round_id"):
            column = next(name for name in _TOWARDS_ROUND if hasattr(record, name))
            record = db.find(KINDS[_TOWARDS_ROUND[column]], getattr(record, column))
        if record is not None:
            found: UUID = record.round_id
            return found
    return None


def knot_of(kind: str, record: Any) -> Knot:
    """A record as a knot: what it is called and when it was."""
    title, day, within = _DESCRIBED[kind](record)
    return Knot(kind=kind, id=record.id, title=title, day=day, within=within)


_DESCRIBED: dict[str, Any] = {
    "signal": lambda r: (r.observation, r.observed_on, None),
    "conversation": lambda r: (r.question or r.place, r.held_on, None),
    "note": lambda r: (r.text, None, r.conversation_id),
    "sharing_session": lambda r: ("", r.held_on, None),
    "theme": lambda r: (r.name, r.accepted_at.date(), None),
    "assignment": lambda r: (r.title, r.recorded_at.date(), None),
    "option": lambda r: (r.title, r.recorded_at.date(), r.assignment_id),
    "choice": lambda r: (r.reason, r.decided_on, r.option_id),
    "intervention": lambda r: (r.title, r.starts_on or r.recorded_at.date(), None),
    "retrospective": lambda r: ("", r.held_on, None),
    "report_back": lambda r: (r.text, r.told_on, r.retrospective_id),
    "action": lambda r: (r.text, r.due_on, r.retrospective_id),
    "round": lambda r: (r.title, r.started_on, None),
}
