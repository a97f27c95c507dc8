"""Taking a whole neighbourhood out, every record of it, in an order the links allow."""

from typing import Any
from uuid import UUID

from sqlalchemy import delete, update
from sqlmodel import col, select

from models.assignment import (
    AlreadyHere,
    Assignment,
    AssignmentNote,
    AssignmentSignal,
    AssignmentTheme,
)
from models.conversation import Conversation, ConversationSignal, Note
from models.correction import Correction
from models.database import Database
from models.intervention import Intervention, InterventionLog, InterventionTask
from models.neighbourhood import Neighbourhood
from models.note_vector import NoteVector
from models.option import Choice, Option
from models.party import Party
from models.record import Record
from models.retrospective import (
    CarriedAction,
    ReportBack,
    Retrospective,
    RetrospectiveAction,
    RetrospectiveLine,
)
from models.round import Round, StepMove
from models.sharing_session import SessionNote, SharingSession, TeamName
from models.signal import Signal, SignalFollowUp, SignalPair, TensionEstimate
from models.theme import Dissent, Theme, ThemeDecision, ThemeNote
from models.theme_run import ProposedPlace, ProposedTheme, ThemeRun

#: Tables, their column that points at an owner, and the owners whose rows go.
Rows = tuple[tuple[Any, Any, Any], ...]


def remove_neighbourhood(db: Database, neighbourhood_id: UUID) -> None:
    """Delete the neighbourhood, its rounds and all that hangs on them. Does not commit."""
    rounds = select(Round.id).where(col(Round.neighbourhood_id) == neighbourhood_id)
    signals = _ids(Signal, Signal.round_id, rounds)
    talks = _ids(Conversation, Conversation.round_id, rounds)
    sessions = _ids(SharingSession, SharingSession.round_id, rounds)
    themes = _ids(Theme, Theme.round_id, rounds)
    runs = _ids(ThemeRun, ThemeRun.round_id, rounds)
    assignments = _ids(Assignment, Assignment.round_id, rounds)
    options = _ids(Option, Option.assignment_id, assignments)
    interventions = _ids(Intervention, Intervention.assignment_id, assignments)
    looked_back = _ids(Retrospective, Retrospective.intervention_id, interventions)

    notes = _ids(Note, Note.conversation_id, talks)

    hangs_on_others: Rows = (
        (NoteVector, NoteVector.note_id, notes),
        (SignalPair, SignalPair.signal_id, signals),
        (ThemeDecision, ThemeDecision.round_id, rounds),
        (ReportBack, ReportBack.retrospective_id, looked_back),
        (RetrospectiveLine, RetrospectiveLine.retrospective_id, looked_back),
        (SignalFollowUp, SignalFollowUp.signal_id, signals),
        (ConversationSignal, ConversationSignal.conversation_id, talks),
        (AssignmentSignal, AssignmentSignal.assignment_id, assignments),
        (AssignmentTheme, AssignmentTheme.assignment_id, assignments),
        (AssignmentNote, AssignmentNote.assignment_id, assignments),
        (AlreadyHere, AlreadyHere.assignment_id, assignments),
        (ProposedPlace, ProposedPlace.run_id, runs),
        (ThemeNote, ThemeNote.theme_id, themes),
        (Dissent, Dissent.theme_id, themes),
        (SessionNote, SessionNote.session_id, sessions),
        (CarriedAction, CarriedAction.round_id, rounds),
    )
    for table, column, owners in hangs_on_others:
        _remove(db, table, column, owners)
    # Links that run in a circle are let go of first.
    _let_go(db, Signal, "from_action_id", col(Signal.id).in_(signals))
    _let_go(db, Theme, "merged_into_id", col(Theme.id).in_(themes))
    _let_go(db, Round, "previous_round_id", col(Round.neighbourhood_id) == neighbourhood_id)

    from_last_to_first: Rows = (
        (RetrospectiveAction, RetrospectiveAction.retrospective_id, looked_back),
        (Retrospective, Retrospective.intervention_id, interventions),
        (InterventionLog, InterventionLog.intervention_id, interventions),
        (InterventionTask, InterventionTask.intervention_id, interventions),
        (Intervention, Intervention.assignment_id, assignments),
        (Choice, Choice.option_id, options),
        (Option, Option.assignment_id, assignments),
        (Assignment, Assignment.round_id, rounds),
        (Theme, Theme.round_id, rounds),
        (TeamName, TeamName.session_id, sessions),
        (SharingSession, SharingSession.round_id, rounds),
        (ProposedTheme, ProposedTheme.run_id, runs),
        (ThemeRun, ThemeRun.round_id, rounds),
        (Note, Note.conversation_id, talks),
        (Conversation, Conversation.round_id, rounds),
        (Signal, Signal.round_id, rounds),
        (TensionEstimate, TensionEstimate.round_id, rounds),
        (StepMove, StepMove.round_id, rounds),
    )
    for table, column, owners in from_last_to_first:
        _remove(db, table, column, owners)
    here = select(Neighbourhood.id).where(col(Neighbourhood.id) == neighbourhood_id)
    _remove(db, Party, Party.neighbourhood_id, here)
    _remove(db, Round, Round.neighbourhood_id, here)
    _remove(db, Neighbourhood, Neighbourhood.id, here)
    db.expire_all()


def _ids(table: Any, column: Any, owners: Any) -> Any:
    return select(table.id).where(col(column).in_(owners))


def _remove(db: Database, table: Any, column: Any, owners: Any) -> None:
    if issubclass(table, Record):
        gone = select(table.id).where(col(column).in_(owners))
        db.execute(delete(Correction).where(col(Correction.record_id).in_(gone)))
    db.execute(delete(table).where(col(column).in_(owners)))


def _let_go(db: Database, table: Any, name: str, which: Any) -> None:
    db.execute(update(table).where(which).values({name: None}))
