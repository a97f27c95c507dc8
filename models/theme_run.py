"""Step three, the machine's side: a run over the notes, and what it proposes."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel

from models.record import Record, UtcDateTime


class ThemeRun(Record, table=True):
    """One reading of a round's notes by the machine; it records what it read with what."""

    round_id: UUID = Field(foreign_key="round.id", index=True)
    state: str = Field(default="waiting", max_length=10)  # waiting, running, done, failed, stopped
    stage: str = Field(default="", max_length=20)
    done: int = 0
    total: int = 0
    #: The reader that spoke: a model's name, or "lexical".
    reader: str = Field(default="", max_length=200)
    settings: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    input_hash: str = Field(default="", max_length=64)
    error_code: str = Field(default="", max_length=60)
    #: The worker's last sign of life; one that stays silent has died.
    heard_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    #: How long this stage will take, as far as the worker can tell.
    seconds_left: int | None = None
    finished_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class ProposedTheme(SQLModel, table=True):
    """A cluster of a run, with a working title. Only people make it a theme."""

    id: UUID = Field(primary_key=True)
    run_id: UUID = Field(foreign_key="themerun.id", index=True)
    number: int
    label: str = Field(max_length=200)
    #: The theme of the codebook that these notes resemble, or nothing.
    codebook: str = Field(default="", max_length=60)
    phrases: list[str] = Field(default_factory=list, sa_type=JSON)
    #: Note ids, most typical first.
    typical: list[str] = Field(default_factory=list, sa_type=JSON)
    #: The accepted theme that these notes would join, when people had made it before. No foreign
    #: key: `Theme.proposal_id` points the other way, and two tables cannot both come first.
    accepted_theme_id: UUID | None = Field(default=None, index=True)
    #: What had better be looked at, as codes of `toolkit.theme_checks`: advice, never more.
    advice: list[str] = Field(default_factory=list, sa_type=JSON)
    #: What people did with it: nothing yet, accepted, joined to a theme of theirs, or set_aside.
    decision: str = Field(default="", max_length=10)
    decided_by_id: UUID | None = Field(default=None, foreign_key="member.id")
    decided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class ProposedPlace(SQLModel, table=True):
    """Where a run would put one note, how sure it is, and why."""

    run_id: UUID = Field(foreign_key="themerun.id", primary_key=True)
    note_id: UUID = Field(foreign_key="note.id", primary_key=True, index=True)
    proposal_id: UUID | None = Field(default=None, foreign_key="proposedtheme.id", index=True)
    second_proposal_id: UUID | None = Field(default=None, foreign_key="proposedtheme.id")
    certainty: str = Field(max_length=6)  # good, doubt, none
    reason: str = Field(max_length=20)
    #: Ids of the notes it resembles, and the words they share.
    resembles: list[str] = Field(default_factory=list, sa_type=JSON)
    shared_words: list[str] = Field(default_factory=list, sa_type=JSON)
    #: Its sub-theme in the codebook, and ids of the examples there that it resembles.
    sub_theme: str = Field(default="", max_length=60)
    examples: list[str] = Field(default_factory=list, sa_type=JSON)
    #: Its place on the map of notes; the axes mean nothing by themselves.
    x: float = 0.0
    y: float = 0.0
