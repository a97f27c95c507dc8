"""Step three, the machine's side: let it read the notes, follow how far it is, see what it
proposes. What people decide about it is in `theme_deciding`."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from methods.refusal import Refused
from models import Conversation, Member, ProposedTheme, Round, TeamName, Theme, ThemeRun, now
from models.database import Database
from models.theme_count import (
    Voices,
    notes_in_round,
    proposal_voices,
    theme_voices,
    unplaced_counts,
    unread_count,
)
from sessions.decision_keeping import MADE
from sessions.encoding import LEXICAL, reader_name
from sessions.encoding_ahead import worker_environment
from sessions.note_placing import where_it_went
from sessions.recording import keep
from sessions.settings import Settings
from sessions.sharing import names_of_round

#: A worker gives a sign of life twice a second; silent for this long, it has died.
SILENT_SECONDS = 45
ALIVE = ("waiting", "running")
NOBODY = Voices(0, 0, {})

#: Workers that this process started, so that one that died is noticed at once.
_workers: dict[UUID, "subprocess.Popen[bytes]"] = {}


@dataclass(frozen=True)
class Card:
    """A proposal with what is said in it."""

    proposal: ProposedTheme
    voices: Voices
    #: The theme of the team that these notes would join.
    theme: Theme | None = None


@dataclass(frozen=True)
class Proposal:
    """What the newest finished run proposes, as far as people did not decide yet."""

    run: ThemeRun
    cards: list[Card]
    aside: list[Card]
    unplaced: dict[str, int]
    #: Notes that came in since.
    unread: int
    #: How many groups the run found at all; none in a handful of notes that differ.
    found: int


def start_run(
    db: Database,
    settings: Settings,
    round_: Round,
    *,
    by: Member,
    launch: Callable[[Settings, UUID], None] | None = None,
) -> ThemeRun:
    """Let a worker read the notes of a round.

    Raises Refused: "run_busy" when one is reading already, "no_notes", "model_missing".
    """
    newest = newest_run(db, round_)
    if newest is not None and newest.state in ALIVE:
        raise Refused("run_busy")
    if not notes_in(db, round_):
        raise Refused("no_notes")
    run = ThemeRun(round_id=round_.id, reader=reader_name(settings), stage="load", heard_at=now())
    keep(db, run, by=by)
    db.commit()
    (launch or launch_worker)(settings, run.id)
    return run


def launch_worker(settings: Settings, run_id: UUID) -> None:
    """Start a worker process for a run."""
    # What the worker prints goes nowhere: a library's warning may hold a line of a note.
    _workers[run_id] = subprocess.Popen(  # noqa: S603 - our own module, by our own Python
        [sys.executable, "-m", "sessions.theme_worker", str(run_id)],
        cwd=Path(__file__).parent.parent,
        env=worker_environment(settings),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def newest_run(db: Database, round_: Round, *, at: datetime | None = None) -> ThemeRun | None:
    """The last run of a round, whatever became of it. One whose worker died is found out here:
    it has failed, and a new one may start."""
    runs = db.every(ThemeRun, order="recorded_at", newest_first=True, limit=1, round_id=round_.id)
    if not runs:
        return None
    run = runs[0]
    if run.state in ALIVE and _has_died(run, at or now()):
        # It may have finished its work since this row was read.
        db.commit()
        db.refresh(run)
        if run.state in ALIVE:
            run.state, run.error_code, run.finished_at = "failed", "worker_died", at or now()
            db.commit()
    if run.state not in ALIVE:
        _let_go(run.id)
    return run


def stop_run(db: Database, run_id: UUID) -> None:
    """Stop a run; nothing of it is kept, and an earlier proposal stays as it is."""
    run = db.find(ThemeRun, run_id)
    if run is None or run.state not in ALIVE:
        return
    run.state, run.finished_at = "stopped", now()
    db.commit()
    worker = _workers.pop(run_id, None)
    if worker is not None:
        worker.terminate()
        worker.wait(timeout=10)


def proposal_of(db: Database, round_: Round) -> Proposal | None:
    """What the newest finished run proposes; None before the first one."""
    runs = db.every(
        ThemeRun, order="recorded_at", newest_first=True, limit=1, round_id=round_.id, state="done"
    )
    if not runs:
        return None
    voices = proposal_voices(db, runs[0].id)
    themes = {theme.id: theme for theme in db.every(Theme, round_id=round_.id)}
    cards, aside = [], []
    proposed = db.every(ProposedTheme, order="number", run_id=runs[0].id)
    for proposal in proposed:
        theme = themes.get(proposal.accepted_theme_id) if proposal.accepted_theme_id else None
        card = Card(proposal, voices.get(proposal.id, NOBODY), _still_there(db, theme))
        if proposal.decision == "set_aside":
            aside.append(card)
        elif not proposal.decision and card.voices.notes:
            cards.append(card)
    cards.sort(key=lambda c: (-c.voices.conversations, -c.voices.notes, c.proposal.number))
    run_id = runs[0].id
    unplaced, unread = unplaced_counts(db, run_id), unread_count(db, round_.id, run_id)
    return Proposal(runs[0], cards, aside, unplaced, unread, len(proposed))


def has_proposal(db: Database, round_: Round) -> bool:
    """Whether the machine has read this round before."""
    return db.first(ThemeRun, round_id=round_.id, state="done") is not None


def card_of(db: Database, proposal: ProposedTheme) -> Card:
    """One proposal with its voices."""
    voices = proposal_voices(db, proposal.run_id, proposal.id).get(proposal.id, NOBODY)
    theme = db.find(Theme, proposal.accepted_theme_id)
    return Card(proposal, voices, _still_there(db, theme))


def themes_of(
    db: Database, round_: Round, *, state: str = "accepted"
) -> list[tuple[Theme, Voices]]:
    """The team's themes with their voices, the one heard in most conversations first."""
    voices = theme_voices(db, round_.id)
    found = [
        (theme, voices.get(theme.id, NOBODY))
        for theme in db.every(Theme, order="accepted_at", round_id=round_.id, state=state)
    ]
    return sorted(found, key=lambda pair: (-pair[1].conversations, -pair[1].notes))


def voices_of(db: Database, theme: Theme) -> Voices:
    """Who speaks in one theme."""
    return theme_voices(db, theme.round_id).get(theme.id, NOBODY)


def conversations_in(db: Database, round_: Round) -> int:
    """Of how many conversations "in 6 of 14" speaks."""
    return db.number_of(Conversation, round_id=round_.id)


def notes_in(db: Database, round_: Round) -> int:
    """How many notes there are to read."""
    return notes_in_round(db, round_.id)


def team_read_first(db: Database, round_: Round) -> bool:
    """Whether the team named what it saw, or already has themes: before that, the machine had
    better wait."""
    themes = db.first(Theme, round_id=round_.id, state=MADE)
    return bool(names_of_round(db, round_)) or themes is not None


def unused_names(db: Database, round_: Round) -> list[TeamName]:
    """What the team saw and did not make a theme of yet."""
    used = {theme.team_name_id for theme in db.every(Theme, round_id=round_.id, state=MADE)}
    return [name for name in names_of_round(db, round_) if name.id not in used]


def is_word_comparison(reader: str) -> bool:
    """Whether a reader compares words only, since no model stands on this machine."""
    return reader == LEXICAL


def _still_there(db: Database, theme: Theme | None) -> Theme | None:
    """Where the notes of a theme went; None when its making was taken back."""
    went = where_it_went(db, theme) if theme else None
    return went if went and went.state != "undone" else None


def _has_died(run: ThemeRun, at: datetime) -> bool:
    worker = _workers.get(run.id)
    if worker is not None and worker.poll() is not None:
        return True
    heard = run.heard_at or run.recorded_at
    return at - heard > timedelta(seconds=SILENT_SECONDS)


def _let_go(run_id: UUID) -> None:
    """Forget a worker that has ended; one that is about to is asked again next time."""
    worker = _workers.get(run_id)
    if worker is not None and worker.poll() is not None:
        _workers.pop(run_id, None)
