"""What is kept. Every table is imported here, so that `from models import Signal` works
everywhere and the migrations see all of them."""

from models.assignment import (
    AlreadyHere,
    Assignment,
    AssignmentNote,
    AssignmentSignal,
    AssignmentTheme,
)
from models.conversation import Conversation, ConversationSignal, Note
from models.correction import Correction
from models.import_mapping import ImportMapping
from models.intervention import Intervention, InterventionLog, InterventionTask
from models.member import Member
from models.neighbourhood import Neighbourhood
from models.note_vector import NoteVector
from models.option import Choice, Option
from models.party import Party
from models.policy import PolicyGoal
from models.record import Record, now
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

__all__ = [
    "AlreadyHere",
    "Assignment",
    "AssignmentNote",
    "AssignmentSignal",
    "AssignmentTheme",
    "CarriedAction",
    "Choice",
    "Conversation",
    "ConversationSignal",
    "Correction",
    "Dissent",
    "ImportMapping",
    "Intervention",
    "InterventionLog",
    "InterventionTask",
    "Member",
    "Neighbourhood",
    "Note",
    "NoteVector",
    "Option",
    "Party",
    "PolicyGoal",
    "ProposedPlace",
    "ProposedTheme",
    "Record",
    "ReportBack",
    "Retrospective",
    "RetrospectiveAction",
    "RetrospectiveLine",
    "Round",
    "SessionNote",
    "SharingSession",
    "Signal",
    "SignalFollowUp",
    "SignalPair",
    "StepMove",
    "TeamName",
    "TensionEstimate",
    "Theme",
    "ThemeDecision",
    "ThemeNote",
    "ThemeRun",
    "now",
]
