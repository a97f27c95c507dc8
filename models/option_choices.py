"""The options of an assignment with everything that was decided about them."""

from dataclasses import dataclass
from uuid import UUID

from sqlmodel import col, select

from models.assignment import Assignment
from models.database import Database
from models.intervention import Intervention, InterventionTask
from models.option import Choice, Option


@dataclass(frozen=True)
class OptionOnTable:
    """An option and its choices, the earliest first; the last one holds."""

    option: Option
    choices: tuple[Choice, ...]

    @property
    def latest(self) -> Choice | None:
        """The choice that holds now; None when nothing was decided yet."""
        return self.choices[-1] if self.choices else None

    @property
    def state(self) -> str:
        """open, chosen or refused."""
        return self.latest.decision if self.latest else "open"


def options_on_table(db: Database, assignment_id: UUID) -> list[OptionOnTable]:
    """The options of an assignment in the order in which they came on the table."""
    options = db.every(Option, order=("recorded_at", "id"), assignment_id=assignment_id)
    choices: dict[UUID, list[Choice]] = {o.id: [] for o in options}
    # The moment of recording decides: a choice of an earlier day may be written down later.
    for choice in db.every(Choice, order=("recorded_at", "id"), option_id=list(choices)):
        choices[choice.option_id].append(choice)
    return [OptionOnTable(o, tuple(choices[o.id])) for o in options]


def interventions_of_round(db: Database, round_id: UUID) -> list[Intervention]:
    """The interventions of a round: those without a date first, then the earliest start."""
    statement = (
        select(Intervention)
        .join(Assignment, col(Assignment.id) == col(Intervention.assignment_id))
        .where(col(Assignment.round_id) == round_id)
    )
    found = list(db.exec(statement).all())
    return sorted(found, key=lambda i: (i.starts_on is not None, i.starts_on, i.id))


def open_tasks_of_round(db: Database, round_id: UUID) -> list[InterventionTask]:
    """Tasks of a round that are not done, the earliest due first."""
    statement = (
        select(InterventionTask)
        .join(Intervention, col(Intervention.id) == col(InterventionTask.intervention_id))
        .join(Assignment, col(Assignment.id) == col(Intervention.assignment_id))
        .where(col(Assignment.round_id) == round_id, col(InterventionTask.done_on).is_(None))
        .order_by(col(InterventionTask.due_on), col(InterventionTask.id))
    )
    return list(db.exec(statement).all())
