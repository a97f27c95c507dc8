"""How much of everything a round holds, counted in one question to the database."""

from typing import Any
from uuid import UUID

from sqlalchemy import Select, distinct, func
from sqlmodel import col, select

from models.assignment import Assignment, AssignmentNote
from models.conversation import Conversation, Note
from models.database import Database
from models.intervention import Intervention, InterventionLog, InterventionTask
from models.option import Choice, Option
from models.party import Party
from models.retrospective import ReportBack, Retrospective, RetrospectiveAction
from models.round import Round
from models.sharing_session import SharingSession
from models.signal import Signal
from models.theme import Theme


def round_tally(db: Database, round_id: UUID) -> dict[str, int]:
    """Counts of a round by name; the names are the `measure` codes of `methods/steps.yaml`."""
    counted = _counts(round_id)
    row = db.exec(select(*[c.scalar_subquery() for c in counted.values()])).one()
    return dict(zip(counted, (int(number or 0) for number in row), strict=True))


def _counts(round_id: UUID) -> dict[str, Select[Any]]:
    signals = _number(Signal).where(col(Signal.round_id) == round_id)
    talks = _number(Conversation).where(col(Conversation.round_id) == round_id)
    notes = (_number(Note).join(Conversation, _same(Conversation.id, Note.conversation_id))).where(
        col(Conversation.round_id) == round_id
    )
    themes = _number(Theme).where(col(Theme.round_id) == round_id, col(Theme.state) == "accepted")
    choices = (
        _number(Choice)
        .join(Option, _same(Option.id, Choice.option_id))
        .join(Assignment, _same(Assignment.id, Option.assignment_id))
        .where(col(Assignment.round_id) == round_id)
    )
    tasks, log = (_of_intervention(kind, round_id) for kind in (InterventionTask, InterventionLog))
    looked_back = _of_intervention(Retrospective, round_id)
    actions, told = (_of_retrospective(k, round_id) for k in (RetrospectiveAction, ReportBack))
    return {
        "signals": signals,
        "signals_with_interpretation": signals.where(col(Signal.interpretation) != ""),
        "signals_open": signals.where(col(Signal.state) == "open"),
        "parties": _number(Party)
        .join(Round, _same(Round.neighbourhood_id, Party.neighbourhood_id))
        .where(col(Round.id) == round_id),
        "conversations": talks,
        "notes": notes,
        "perspectives_heard": notes.with_only_columns(func.count(distinct(col(Note.perspective)))),
        "resident_notes": notes.where(col(Note.perspective) == "resident"),
        "sharing_sessions": _number(SharingSession).where(col(SharingSession.round_id) == round_id),
        "themes_accepted": themes,
        "themes_by_team": themes.where(col(Theme.origin) == "team"),
        "assignments": _number(Assignment).where(col(Assignment.round_id) == round_id),
        "assignments_final": _number(Assignment).where(
            col(Assignment.round_id) == round_id, col(Assignment.state) == "final"
        ),
        "assignment_evidence": _number(AssignmentNote)
        .join(Assignment, _same(Assignment.id, AssignmentNote.assignment_id))
        .where(col(Assignment.round_id) == round_id),
        "choices_with_reason": choices.where(col(Choice.reason) != ""),
        "options_refused": choices.where(col(Choice.decision) == "refused"),
        "interventions": _number(Intervention)
        .join(Assignment, _same(Assignment.id, Intervention.assignment_id))
        .where(col(Assignment.round_id) == round_id),
        "tasks_with_owner": tasks.where(col(InterventionTask.owner) != ""),
        "log_lines": log,
        "retrospectives": looked_back,
        "actions_with_owner": actions.where(col(RetrospectiveAction.owner) != ""),
        "report_backs": told,
    }


def _number(table: Any) -> Select[Any]:
    return select(func.count()).select_from(table)


def _same(left: Any, right: Any) -> Any:
    return col(left) == col(right)


def _of_intervention(table: Any, round_id: UUID) -> Select[Any]:
    return (
        _number(table)
        .join(Intervention, _same(Intervention.id, table.intervention_id))
        .join(Assignment, _same(Assignment.id, Intervention.assignment_id))
        .where(col(Assignment.round_id) == round_id)
    )


def _of_retrospective(table: Any, round_id: UUID) -> Select[Any]:
    return (
        _number(table)
        .join(Retrospective, _same(Retrospective.id, table.retrospective_id))
        .join(Intervention, _same(Intervention.id, Retrospective.intervention_id))
        .join(Assignment, _same(Assignment.id, Intervention.assignment_id))
        .where(col(Assignment.round_id) == round_id)
    )
