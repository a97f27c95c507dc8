"""Step five, second half: carrying out what was chosen, and writing down what happens."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from methods.content import Content
from methods.entries import CalendarRule
from methods.refusal import Refused
from models import (
    Choice,
    Intervention,
    InterventionLog,
    InterventionTask,
    Member,
    Option,
)
from models.database import Database
from sessions.checking import need_day_from, need_one_of, need_past_day, need_text
from sessions.recording import correct, existing, keep
from toolkit.calendar_rules import NearDay, near_days

STATES = ("planned", "running", "done")


@dataclass(frozen=True)
class Progress:
    """What was planned beside what was done, counted in tasks."""

    planned: int
    done: int
    done_after_due: int
    late: int
    next_task: InterventionTask | None


def start_intervention(
    db: Database,
    choice_id: UUID,
    *,
    title: str,
    starts_on: date | None = None,
    ends_on: date | None = None,
    by: Member,
    record_id: UUID | None = None,
) -> Intervention:
    """Begin to carry out what was chosen; dates may follow later.

    Raises Refused: "not_chosen" when the choice was to refuse, or a later choice about the same
    option did; "already_started"; "text_missing", "text_too_long", "day_too_early".
    """
    there = db.find(Intervention, record_id)
    if there is not None:
        return there
    choice = existing(db, Choice, choice_id)
    option = existing(db, Option, choice.option_id)
    newest = db.every(
        Choice, order=("recorded_at", "id"), newest_first=True, limit=1, option_id=option.id
    )
    if choice.decision != "chosen" or newest[0].decision != "chosen":
        raise Refused("not_chosen")
    if db.first(Intervention, choice_id=choice.id):
        raise Refused("already_started")
    _need_order(starts_on, ends_on)
    intervention = Intervention(
        assignment_id=option.assignment_id,
        choice_id=choice.id,
        title=need_text(title, "intervention_title", most=160),
        starts_on=starts_on,
        ends_on=ends_on,
    )
    if record_id:
        intervention.id = record_id
    intervention = keep(db, intervention, by=by)
    db.commit()
    return intervention


def replan(
    db: Database,
    intervention_id: UUID,
    *,
    state: str,
    starts_on: date | None,
    ends_on: date | None,
    by: Member,
) -> Intervention:
    """Say where it stands and when it is; what stood there before is kept.

    Raises Refused: "not_one_of", "day_too_early".
    """
    intervention = existing(db, Intervention, intervention_id)
    need_one_of(state, "intervention_state", STATES)
    _need_order(starts_on, ends_on)
    for field, value in (("state", state), ("starts_on", starts_on), ("ends_on", ends_on)):
        correct(db, intervention, field, value, by=by)
    db.commit()
    return intervention


def add_task(
    db: Database,
    intervention_id: UUID,
    *,
    text: str,
    owner: str,
    due_on: date | None,
    by: Member,
    record_id: UUID | None = None,
) -> InterventionTask:
    """Plan a task, with a role or an organisation that does it and a day by which it is done.

    Raises Refused: "text_missing", "text_too_long", "day_missing".
    """
    if due_on is None:
        raise Refused("day_missing", field="task_due_on")
    task = InterventionTask(
        intervention_id=existing(db, Intervention, intervention_id).id,
        text=need_text(text, "task", most=500),
        owner=need_text(owner, "task_owner", most=120),
        due_on=due_on,
    )
    if record_id:
        task.id = record_id
    task = keep(db, task, by=by)
    db.commit()
    return task


def mark_task(
    db: Database, task_id: UUID, *, done_on: date | None, by: Member, today: date
) -> InterventionTask:
    """Say that a task is done, or that it is not after all (None).

    Raises Refused("day_in_future").
    """
    task = existing(db, InterventionTask, task_id)
    if done_on is not None:
        need_past_day(done_on, "task_done_on", today=today)
    correct(db, task, "done_on", done_on, by=by)
    db.commit()
    return task


def log(
    db: Database,
    intervention_id: UUID,
    *,
    text: str,
    happened_on: date | None,
    by: Member,
    today: date,
    record_id: UUID | None = None,
) -> InterventionLog:
    """Write down what happened. Raises "text_missing", "text_too_long", "day_missing" or
    "day_in_future"."""
    line = InterventionLog(
        intervention_id=existing(db, Intervention, intervention_id).id,
        happened_on=need_past_day(happened_on, "log_happened_on", today=today),
        text=need_text(text, "log_line", most=3000),
    )
    if record_id:
        line.id = record_id
    line = keep(db, line, by=by)
    db.commit()
    return line


def progress_of(db: Database, intervention_id: UUID, *, today: date) -> Progress:
    """Planned against done. A task that is due today is not late yet."""
    tasks = db.every(InterventionTask, order=("due_on", "id"), intervention_id=intervention_id)
    to_do = [t for t in tasks if t.done_on is None]
    return Progress(
        planned=len(tasks),
        done=len(tasks) - len(to_do),
        done_after_due=sum(t.done_on is not None and t.done_on > t.due_on for t in tasks),
        late=sum(t.due_on < today for t in to_do),
        next_task=to_do[0] if to_do else None,
    )


def important_days_near(content: Content, day: date | None) -> list[NearDay]:
    """Important days on or near a planned day: a warning, never a lock."""
    if day is None:
        return []
    within = int(content.limit("important_day_near_days", on=day))
    return near_days(content.all(CalendarRule), day, within=within)


def _need_order(starts_on: date | None, ends_on: date | None) -> None:
    if starts_on is not None and ends_on is not None:
        need_day_from(ends_on, "intervention_ends_on", first=starts_on)
