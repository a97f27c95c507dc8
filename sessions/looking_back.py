"""Step six: looking back together on what was done, and agreeing what will be done next."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from methods.content import Content
from methods.refusal import Refused
from models import (
    Assignment,
    Intervention,
    Member,
    Retrospective,
    RetrospectiveAction,
    RetrospectiveLine,
    Round,
)
from models.database import Database
from sessions.checking import (
    need_counts,
    need_day_from,
    need_one_of,
    need_past_day,
    need_text,
)
from sessions.recording import correct, existing, keep

#: What goes well is asked and shown first: celebrate, then improve.
LINE_KINDS = ("went_well", "changed", "improve")


def hold_retrospective(
    db: Database,
    intervention_id: UUID,
    *,
    held_on: date | None,
    residents: int,
    volunteers: int,
    professionals: int,
    by: Member,
    today: date,
    record_id: UUID | None = None,
) -> Retrospective:
    """Store that people looked back on an intervention: when, and how many of whom.

    Raises Refused: "not_there", "day_missing", "day_in_future", "nobody_there",
    "count_negative" or "looked_back_too_early" with the first day on which it can have been.
    """
    intervention = existing(db, Intervention, intervention_id)
    day = need_past_day(held_on, "looked_back_on", today=today)
    if intervention.starts_on and day < intervention.starts_on:
        raise Refused("looked_back_too_early", first=intervention.starts_on)
    counts = need_counts(residents, volunteers, professionals)
    held = Retrospective(
        intervention_id=intervention.id,
        held_on=day,
        **dict(zip(("residents", "volunteers", "professionals"), counts, strict=True)),
    )
    if record_id:
        held.id = record_id
    held = keep(db, held, by=by)
    db.commit()
    return held


def add_line(
    db: Database,
    retrospective_id: UUID,
    *,
    kind: str,
    text: str,
    by: Member,
    record_id: UUID | None = None,
) -> RetrospectiveLine:
    """One thing that somebody said when looking back.

    Raises Refused: "not_there", "not_one_of", "text_missing", "text_too_long".
    """
    kind = need_one_of(kind, "line_kind", LINE_KINDS)
    line = RetrospectiveLine(
        retrospective_id=existing(db, Retrospective, retrospective_id).id,
        kind=kind,
        text=need_text(text, kind, most=2000),
    )
    if record_id:
        line.id = record_id
    line = keep(db, line, by=by)
    db.commit()
    return line


def add_action(
    db: Database,
    retrospective_id: UUID,
    *,
    text: str,
    owner: str,
    due_on: date | None,
    by: Member,
    record_id: UUID | None = None,
) -> RetrospectiveAction:
    """What will be done, by which role or organisation, before when.

    Raises Refused: "not_there", "text_missing", "text_too_long", "day_missing",
    "day_too_early" for a day before the retrospective.
    """
    held = existing(db, Retrospective, retrospective_id)
    action = RetrospectiveAction(
        retrospective_id=held.id,
        text=need_text(text, "action", most=500),
        owner=need_text(owner, "action_owner", most=120),
        due_on=need_day_from(due_on, "action_due_on", first=held.held_on),
    )
    if record_id:
        action.id = record_id
    action = keep(db, action, by=by)
    db.commit()
    return action


def mark_done(db: Database, action_id: UUID, *, done_on: date | None, by: Member) -> None:
    """The action is done since this day; None takes that back. The old mark is kept.

    Raises Refused("not_there").
    """
    action = existing(db, RetrospectiveAction, action_id)
    correct(db, action, "done_on", done_on, by=by)
    db.commit()


def too_many_actions(
    content: Content, actions: Collection[RetrospectiveAction], *, today: date
) -> int | None:
    """How many open actions a team can remember, when there are more than that; else None.
    Advice, never a lock."""
    most = int(content.limit("actions_at_most", on=today))
    return most if sum(a.done_on is None for a in actions) > most else None


def interventions_of(db: Database, round_ids: Collection[UUID]) -> list[Intervention]:
    """What was carried out in these rounds, in the order in which it was decided."""
    assignments = db.every(Assignment, round_id=list(round_ids))
    return db.every(Intervention, order="recorded_at", assignment_id=[a.id for a in assignments])


def retrospectives_of(db: Database, round_: Round) -> list[Retrospective]:
    """Every time people looked back in this round, the last time first."""
    ids = [i.id for i in interventions_of(db, [round_.id])]
    return db.every(
        Retrospective, order=("held_on", "recorded_at"), newest_first=True, intervention_id=ids
    )


def round_of(db: Database, held: Retrospective) -> Round | None:
    """The round in which people looked back; another may be in view."""
    intervention = db.find(Intervention, held.intervention_id)
    assignment = db.find(Assignment, intervention.assignment_id) if intervention else None
    return db.find(Round, assignment.round_id) if assignment else None


def to_celebrate(
    db: Database, retrospectives: Collection[Retrospective]
) -> dict[UUID, list[RetrospectiveLine]]:
    """What went well, per retrospective, in the order in which it was said."""
    lines = db.every(
        RetrospectiveLine,
        order="recorded_at",
        retrospective_id=[r.id for r in retrospectives],
        kind="went_well",
    )
    return {r.id: [line for line in lines if line.retrospective_id == r.id] for r in retrospectives}
