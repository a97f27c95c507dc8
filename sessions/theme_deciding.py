"""Step three, what people decide: which proposal becomes a theme, what it is called, which
notes belong to it. Every decision stands when the machine reads again."""

from collections.abc import Collection
from uuid import UUID

from methods.refusal import Refused
from models import (
    AssignmentTheme,
    Correction,
    Dissent,
    Member,
    ProposedTheme,
    Round,
    TeamName,
    Theme,
    ThemeNote,
    ThemeRun,
    now,
)
from models.database import Database
from models.theme_notes import proposal_note_ids
from sessions.checking import PERSPECTIVES, need_one_of, need_text, some_text
from sessions.note_placing import place_notes, standing_theme
from sessions.recording import correct, existing, keep


def accept_proposal(
    db: Database,
    proposal_id: UUID,
    name: str,
    *,
    description: str = "",
    team_name_id: UUID | None = None,
    by: Member,
) -> Theme:
    """Make a theme of a proposal, under a name that people give, with the notes it holds now.

    Accepting twice gives one theme.
    Raises Refused: "text_missing", "text_too_long", "theme_name_taken", "not_there".
    """
    proposal = _proposal(db, proposal_id)
    there = db.first(Theme, proposal_id=proposal.id)
    if there is not None:
        return there
    theme = _theme(db, _run_of(db, proposal).round_id, name, description, origin="machine", by=by)
    theme.proposal_id, theme.team_name_id = proposal.id, team_name_id
    keep(db, theme, by=by)
    place_notes(db, theme, proposal_note_ids(db, proposal.id), by=by)
    _decide(proposal, "accepted", by=by)
    db.commit()
    return theme


def join_proposal(db: Database, proposal_id: UUID, theme_id: UUID, *, by: Member) -> Theme:
    """Put the notes of a proposal in a theme that the team has. Raises as `standing_theme`."""
    proposal = _proposal(db, proposal_id)
    theme = standing_theme(db, theme_id, round_id=_run_of(db, proposal).round_id)
    place_notes(db, theme, proposal_note_ids(db, proposal.id), by=by)
    _decide(proposal, "joined", by=by)
    proposal.accepted_theme_id = theme.id
    db.commit()
    return theme


def set_proposal_aside(db: Database, proposal_id: UUID, *, by: Member) -> None:
    """Leave a proposal for what it is; its notes stay free, and it can be brought back."""
    _decide(_proposal(db, proposal_id), "set_aside", by=by)
    db.commit()


def bring_proposal_back(db: Database, proposal_id: UUID, *, by: Member) -> None:
    """Look at a proposal again that was set aside."""
    _decide(_proposal(db, proposal_id), "", by=by)
    db.commit()


def make_theme(
    db: Database,
    round_: Round,
    name: str,
    *,
    description: str = "",
    team_name_id: UUID | None = None,
    note_ids: Collection[UUID] = (),
    by: Member,
    record_id: UUID | None = None,
) -> Theme:
    """A theme that the team names itself, perhaps after what it saw when reading together.

    Raises Refused: "text_missing", "text_too_long", "theme_name_taken".
    """
    there = db.find(Theme, record_id)
    if there is not None:
        return there
    theme = _theme(db, round_.id, name, description, origin="team", by=by)
    if record_id:
        theme.id = record_id
    existing_name = db.find(TeamName, team_name_id)
    theme.team_name_id = existing_name.id if existing_name else None
    theme = keep(db, theme, by=by)
    place_notes(db, theme, note_ids, by=by, by_hand=True)
    db.commit()
    return theme


def rename_theme(
    db: Database,
    theme_id: UUID,
    name: str,
    *,
    description: str = "",
    by: Member,
    forget: bool = False,
) -> Theme:
    """Better words for a theme; the old ones are kept, or with `forget` taken out for good.
    Raises as `make_theme`."""
    theme = existing(db, Theme, theme_id)
    name = _free_name(db, theme.round_id, name, but=theme)
    description = some_text(description, "theme_description", most=2000)
    correct(db, theme, "name", name, by=by, forget=forget)
    correct(db, theme, "description", description, by=by, forget=forget)
    db.commit()
    return theme


def merge_themes(db: Database, theme_id: UUID, into_id: UUID, *, by: Member) -> Theme:
    """Make one theme of two: notes, dissents and links to assignments go along. An assignment
    answers only the theme that stands; that it answered the other is kept among its old lines.

    Raises Refused: "not_there", "same_theme", "theme_is_merged".
    """
    theme, into = existing(db, Theme, theme_id), existing(db, Theme, into_id)
    if theme.id == into.id or theme.round_id != into.round_id:
        raise Refused("same_theme")
    if "merged" in (theme.state, into.state):
        raise Refused("theme_is_merged")
    links = db.every(ThemeNote, theme_id=theme.id, ended_at=None)
    for by_hand in (False, True):
        chosen = [link.note_id for link in links if link.placed_by_hand is by_hand]
        place_notes(db, into, chosen, by=by, by_hand=by_hand)
    for link in links:
        link.ended_at, link.ended_by_id = now(), by.id
    for dissent_ in db.every(Dissent, theme_id=theme.id):
        correct(db, dissent_, "theme_id", into.id, by=by)
    for link_ in db.every(AssignmentTheme, theme_id=theme.id):
        if not db.first(AssignmentTheme, assignment_id=link_.assignment_id, theme_id=into.id):
            moved = AssignmentTheme(assignment_id=link_.assignment_id, theme_id=into.id)
            keep(db, moved, by=by)
        was = Correction(
            record_kind="assignment",
            record_id=link_.assignment_id,
            field="theme",
            old_value=str(theme.id),
        )
        keep(db, was, by=by)
        db.delete(link_)
    correct(db, theme, "state", "merged", by=by)
    theme.merged_into_id = into.id
    db.commit()
    return into


def set_theme_aside(db: Database, theme_id: UUID, *, by: Member) -> None:
    """Take a theme out of sight with its notes; nothing is lost. Raises Refused("not_there")."""
    theme = existing(db, Theme, theme_id)
    if theme.state == "merged":
        raise Refused("theme_is_merged")
    correct(db, theme, "state", "set_aside", by=by)
    db.commit()


def bring_theme_back(db: Database, theme_id: UUID, *, by: Member) -> None:
    """Put a theme that was set aside back in view. Raises as `set_theme_aside`."""
    theme = existing(db, Theme, theme_id)
    if theme.state == "merged":
        raise Refused("theme_is_merged")
    correct(db, theme, "state", "accepted", by=by)
    for proposal in db.every(ProposedTheme, accepted_theme_id=theme.id, decision="set_aside"):
        _decide(proposal, "", by=by)
    db.commit()


def dissent(
    db: Database,
    theme_id: UUID,
    *,
    perspective: str,
    text: str,
    by: Member,
    record_id: UUID | None = None,
) -> Dissent:
    """Write down a view that differs from the theme as worded; it stands beside it.

    Raises Refused: "text_missing", "text_too_long", "not_one_of", "not_there".
    """
    theme = existing(db, Theme, theme_id)
    line = Dissent(
        theme_id=theme.id,
        perspective=need_one_of(perspective, "dissent_perspective", PERSPECTIVES),
        text=need_text(text, "dissent", most=2000),
    )
    if record_id:
        line.id = record_id
    line = keep(db, line, by=by)
    db.commit()
    return line


def _proposal(db: Database, proposal_id: UUID) -> ProposedTheme:
    proposal = db.find(ProposedTheme, proposal_id)
    if proposal is None:
        raise Refused("not_there")
    return proposal


def _run_of(db: Database, proposal: ProposedTheme) -> ThemeRun:
    run = db.find(ThemeRun, proposal.run_id)
    if run is None:
        raise Refused("not_there")
    return run


def _free_name(db: Database, round_id: UUID, name: str, *, but: Theme | None = None) -> str:
    """A name that no other theme of the round has: two with one name cannot be told apart."""
    name = need_text(name, "theme_name", most=120)
    for other in db.every(Theme, round_id=round_id, state=["accepted", "set_aside"]):
        if other.name.casefold() == name.casefold() and (but is None or other.id != but.id):
            raise Refused("theme_name_taken", name=other.name)
    return name


def _theme(
    db: Database, round_id: UUID, name: str, description: str, *, origin: str, by: Member
) -> Theme:
    return Theme(
        round_id=round_id,
        name=_free_name(db, round_id, name),
        description=some_text(description, "theme_description", most=2000),
        origin=origin,
        accepted_by_id=by.id,
        accepted_at=now(),
    )


def _decide(proposal: ProposedTheme, decision: str, *, by: Member) -> None:
    proposal.decision = decision
    proposal.decided_by_id, proposal.decided_at = by.id, now()
