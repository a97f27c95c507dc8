"""The card for the people who spoke, read off the red thread: this you said, this we did, this
we did not, because."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from methods.content import Content
from models import (
    Conversation,
    Intervention,
    InterventionTask,
    Note,
    Retrospective,
    RetrospectiveAction,
    RetrospectiveLine,
)
from models.database import Database
from models.foundation import conversations_behind, quotes_behind, themes_behind
from models.option_choices import options_on_table
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
    #: What was chosen and has not begun.
    planned: tuple[str, ...]
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

    Literal words stand on it only when those present agreed to that, and when so many people of
    that perspective were there that nobody can guess who said it.
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
        planned=(intervention.title,) if intervention.state == "planned" else (),
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
    per_talk: list[list[Note]] = []
    for talk in agreed:
        notes: list[Note] = []
        for perspective in _large_enough(talk, smallest):
            most = LINES - len(notes)
            notes += quotes_behind(db, rests_on, talk.id, perspective=perspective, most=most)
        if notes:
            per_talk.append(notes)
        if len(per_talk) == LINES:
            break
    found = tuple(_in_turn(per_talk))[:LINES]
    if found:
        return found, ""
    return (), "too_few" if _held_back(db, rests_on, agreed, smallest) else "none"


def _large_enough(talk: Conversation, smallest: int) -> list[str]:
    """The perspectives with so many people at the table that one of them is not named by it: the
    perspective stands beside the words."""
    return [code for code in PERSPECTIVES if getattr(talk, f"{code}s") >= smallest]


def _held_back(db: Database, rests_on: UUID, agreed: list[Conversation], smallest: int) -> bool:
    """Whether there are words that are not shown because too few could have said them."""
    return any(
        quotes_behind(db, rests_on, talk.id, perspective=code, most=1)
        for talk in agreed
        for code in PERSPECTIVES
        if code not in _large_enough(talk, smallest)
    )


def _in_turn(lists: list[list[Note]]) -> Iterable[Note]:
    for place in range(max(map(len, lists), default=0)):
        yield from (notes[place] for notes in lists if place < len(notes))


def _done(db: Database, intervention: Intervention) -> tuple[str, ...]:
    """What is or was carried out, and the tasks that were done for it. The log is for the team."""
    tasks = db.every(InterventionTask, order="due_on", intervention_id=intervention.id)
    begun = () if intervention.state == "planned" else (intervention.title,)
    return (*begun, *(task.text for task in tasks if task.done_on))[:LINES]


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
    return tuple(
        Refusal(on_table.option.title, on_table.latest.reason)
        for on_table in options_on_table(db, intervention.assignment_id)
        if on_table.latest and on_table.state == "refused"
    )[:LINES]
