"""The card for the people who spoke, read off the red thread: this you said, this we did, this
we did not, because."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from methods.content import Content
from models import (
    Choice,
    Conversation,
    Intervention,
    InterventionTask,
    Note,
    Option,
    Retrospective,
    RetrospectiveAction,
    RetrospectiveLine,
)
from models.database import Database
from models.foundation import conversations_behind, quotes_behind, themes_behind
from sessions.checking import PERSPECTIVES

#: A card is read standing up: more lines than this under one heading are not read.
LINES = 5


@dataclass(frozen=True)
class Refusal:
    """What was not done, and the reason that was written down."""

    title: str
    reason: str


@dataclass(frozen=True)
class Card:
    """What people said, what was done, what was not and why, what is still to come."""

    quotes: tuple[Note, ...]
    #: What it was about: the only thing shown when words may not be quoted.
    themes: tuple[str, ...]
    #: Why there are no literal words: "not_allowed", "too_few", "none", or empty.
    unquoted: str
    done: tuple[str, ...]
    changed: tuple[str, ...]
    refused: tuple[Refusal, ...]
    to_come: tuple[RetrospectiveAction, ...]


def card_of(
    db: Database,
    content: Content,
    intervention: Intervention,
    *,
    conversation: Conversation | None = None,
    today: date,
) -> Card:
    """The card for one conversation, or for everybody on whose words the intervention rests.

    Literal words stand on it only when those present agreed to that, and when enough people
    were there that nobody can guess who said it.
    """
    rests_on = intervention.assignment_id
    talks = [conversation] if conversation else conversations_behind(db, rests_on)
    smallest = int(content.limit("smallest_group_shown", on=today))
    quotes, unquoted = _quotes(db, rests_on, talks, smallest)
    only = conversation.id if conversation else None
    themes = themes_behind(db, rests_on, conversation_id=only, most=LINES)
    held = db.every(Retrospective, intervention_id=intervention.id)
    return Card(
        quotes=quotes,
        themes=tuple(theme.name for theme in themes),
        unquoted=unquoted,
        done=_done(db, intervention),
        changed=_said(db, held, "changed"),
        refused=_refused(db, intervention),
        to_come=tuple(
            db.every(
                RetrospectiveAction,
                order="due_on",
                limit=LINES,
                retrospective_id=[r.id for r in held],
                done_on=None,
            )
        ),
    )


def _quotes(
    db: Database, rests_on: UUID, talks: list[Conversation], smallest: int
) -> tuple[tuple[Note, ...], str]:
    """Words on which the intervention rests, residents first, taken from every talk in turn."""
    agreed = [t for t in talks if t.quotes_allowed and not t.children_present]
    if not agreed:
        return (), "not_allowed"
    many = [t for t in agreed if t.residents + t.volunteers + t.professionals >= smallest]
    if not many:
        return (), "too_few"
    per_talk: list[list[Note]] = []
    for talk in many:
        notes: list[Note] = []
        for perspective in PERSPECTIVES:
            most = LINES - len(notes)
            notes += quotes_behind(db, rests_on, talk.id, perspective=perspective, most=most)
        if notes:
            per_talk.append(notes)
        if len(per_talk) == LINES:
            break
    found = tuple(_in_turn(per_talk))[:LINES]
    return found, "" if found else "none"


def _in_turn(lists: list[list[Note]]) -> Iterable[Note]:
    for place in range(max(map(len, lists), default=0)):
        yield from (notes[place] for notes in lists if place < len(notes))


def _done(db: Database, intervention: Intervention) -> tuple[str, ...]:
    """What was carried out, and the tasks that were done for it. The log is for the team."""
    tasks = db.every(InterventionTask, order="due_on", intervention_id=intervention.id)
    return (intervention.title, *(task.text for task in tasks if task.done_on))[:LINES]


def _said(db: Database, held: list[Retrospective], kind: str) -> tuple[str, ...]:
    lines = db.every(
        RetrospectiveLine,
        order="recorded_at",
        limit=LINES,
        retrospective_id=[r.id for r in held],
        kind=kind,
    )
    return tuple(line.text for line in lines)


def _refused(db: Database, intervention: Intervention) -> tuple[Refusal, ...]:
    """Options of the same assignment whose last decision was a refusal."""
    options = {
        o.id: o
        for o in db.every(Option, order="recorded_at", assignment_id=intervention.assignment_id)
    }
    last: dict[UUID, Choice] = {}
    for choice in db.every(Choice, order=("decided_on", "recorded_at"), option_id=list(options)):
        last[choice.option_id] = choice
    return tuple(
        Refusal(option.title, last[id_].reason)
        for id_, option in options.items()
        if id_ in last and last[id_].decision == "refused"
    )[:LINES]
