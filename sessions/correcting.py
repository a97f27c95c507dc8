"""Better words for any text that was written down, and taking a missed name out of it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from methods.content import Content
from models import (
    AlreadyHere,
    Choice,
    Dissent,
    Intervention,
    InterventionLog,
    InterventionTask,
    Member,
    Neighbourhood,
    Option,
    PolicyGoal,
    Record,
    ReportBack,
    RetrospectiveAction,
    RetrospectiveLine,
    Round,
    Signal,
    SignalFollowUp,
    StepMove,
    TeamName,
    TensionEstimate,
)
from models.database import Database
from sessions.checking import most_characters, need_text, some_text
from sessions.recording import correct, existing


@dataclass(frozen=True)
class Correctable:
    """What a text is called on screen (under `field-`), how long it may be (a number, or the
    slug of a threshold), and whether it may be empty."""

    label: str
    most: int | str
    required: bool = True


#: Every text that is corrected here. The others have a use case of their own, since more is
#: checked there: `tests/sessions/test_correcting.py` names them.
TEXTS: dict[type[Record], dict[str, Correctable]] = {
    Neighbourhood: {
        "name": Correctable("neighbourhood_name", 120),
        "municipality": Correctable("municipality", 120, required=False),
    },
    Round: {"title": Correctable("round_title", 160)},
    StepMove: {"reason": Correctable("reason", 1000, required=False)},
    PolicyGoal: {"title": Correctable("policy_goal_title", 200)},
    Signal: {
        "observation": Correctable("observation", "observation_max_characters"),
        "place": Correctable("place", 160, required=False),
        "interpretation": Correctable(
            "interpretation", "observation_max_characters", required=False
        ),
    },
    SignalFollowUp: {"text": Correctable("follow_up", 2000)},
    TensionEstimate: {
        "present": Correctable("present", 300),
        "reason": Correctable("tension_reason", 2000),
    },
    TeamName: {"text": Correctable("team_name", 300)},
    Dissent: {"text": Correctable("dissent", 2000)},
    AlreadyHere: {"text": Correctable("already_here", 2000)},
    Option: {
        "title": Correctable("option_title", 160),
        "description": Correctable("option_description", 3000, required=False),
    },
    Choice: {
        "reason": Correctable("choice_reason", 3000),
        "present": Correctable("choice_present", 300, required=False),
    },
    Intervention: {"title": Correctable("intervention_title", 160)},
    InterventionTask: {
        "text": Correctable("task", 500),
        "owner": Correctable("task_owner", 120),
    },
    InterventionLog: {"text": Correctable("log_line", 3000)},
    RetrospectiveLine: {"text": Correctable("retrospective_line", 2000)},
    RetrospectiveAction: {
        "text": Correctable("action", 500),
        "owner": Correctable("action_owner", 120),
    },
    ReportBack: {
        "text": Correctable("told_text", 4000),
        "how": Correctable("told_how", 200, required=False),
    },
}


def correct_text(
    db: Database,
    content: Content,
    kind: type[Record],
    record_id: UUID,
    field: str,
    text: str,
    *,
    by: Member,
    today: date,
    forget: bool = False,
) -> Record:
    """Better words for one text of a record; the old line is kept beside it.

    `forget` is for a name that was missed: then the old line goes, and earlier ones too.
    Raises Refused: "not_there", "text_missing", "text_too_long".
    """
    about = TEXTS[kind][field]
    record = existing(db, kind, record_id)
    check = need_text if about.required else some_text
    most = longest(content, kind, field, today=today)
    correct(db, record, field, check(text, about.label, most=most), by=by, forget=forget)
    db.commit()
    return record


def longest(content: Content, kind: type[Record], field: str, *, today: date) -> int:
    """How many characters a text may have."""
    most = TEXTS[kind][field].most
    return most if isinstance(most, int) else most_characters(content, most, today=today)
