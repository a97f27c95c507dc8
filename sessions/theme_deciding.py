"""Step three, what people decide: which proposal becomes a theme, what it is called, whether it
counts. Every decision stands when the machine reads again, and can be taken back."""

from collections.abc import Collection
from uuid import UUID

from methods.refusal import Refused
from models import Member, ProposedTheme, Round, TeamName, Theme, ThemeRun, now
from models.database import Database
from models.sub_theme import notes_of_proposed_part
from models.theme_notes import proposal_note_ids
from sessions.checking import need_text, some_text
from sessions.decision_keeping import MADE, one_decision
from sessions.note_placing import standing_theme, where_it_went
from sessions.recording import existing


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

    Accepting twice under one name gives one theme.
    Raises Refused: "text_missing", "text_too_long", "theme_name_taken", "not_there",
    "proposal_decided" when a colleague decided otherwise meanwhile.
    """
    round_id = _round_of(db, proposal_id)
    with one_decision(db, round_id, "accept", by=by) as ledger:
        proposal = _proposal(db, proposal_id)
        there = db.first(Theme, proposal_id=proposal.id, state=MADE)
        given = need_text(name, "theme_name", most=120)
        if there is not None and there.name.casefold() == given.casefold():
            return there
        _still_open(db, proposal)
        theme = _theme(db, round_id, name, description, origin="machine", by=by)
        theme.proposal_id, theme.team_name_id = proposal.id, team_name_id
        theme = ledger.make_theme(theme)
        ledger.place(theme, proposal_note_ids(db, proposal.id))
        ledger.decide(proposal, "accepted")
    return theme


def accept_part(db: Database, proposal_id: UUID, sub_theme: str, name: str, *, by: Member) -> Theme:
    """Make a theme of one part of a proposal; the rest of it stays open.

    Raises as `accept_proposal`, and Refused("part_decided") when none of those notes is free.
    """
    round_id = _round_of(db, proposal_id)
    with one_decision(db, round_id, "accept_part", by=by) as ledger:
        proposal = _proposal(db, proposal_id)
        _still_open(db, proposal)
        notes = notes_of_proposed_part(db, proposal.id, sub_theme)
        if not notes:
            raise Refused("part_decided", name=name)
        theme = ledger.make_theme(_theme(db, round_id, name, "", origin="machine", by=by))
        ledger.place(theme, notes)
    return theme


def join_proposal(db: Database, proposal_id: UUID, theme_id: UUID, *, by: Member) -> Theme:
    """Put the notes of a proposal in a theme that the team has. Raises as `standing_theme`, and
    Refused("proposal_decided") when a colleague decided otherwise meanwhile."""
    round_id = _round_of(db, proposal_id)
    with one_decision(db, round_id, "join", by=by) as ledger:
        proposal = _proposal(db, proposal_id)
        theme = standing_theme(db, theme_id, round_id=round_id)
        if proposal.decision == "joined" and proposal.accepted_theme_id == theme.id:
            return theme
        _still_open(db, proposal)
        ledger.theme_id = theme.id
        ledger.place(theme, proposal_note_ids(db, proposal.id))
        ledger.decide(proposal, "joined", theme_id=theme.id)
    return theme


def set_proposal_aside(db: Database, proposal_id: UUID, *, by: Member) -> None:
    """Leave a proposal for what it is; its notes stay free, and it can be brought back.
    Raises Refused: "not_there", "proposal_decided"."""
    with one_decision(db, _round_of(db, proposal_id), "aside", by=by) as ledger:
        proposal = _proposal(db, proposal_id)
        if proposal.decision != "set_aside":
            _still_open(db, proposal)
            ledger.decide(proposal, "set_aside")


def bring_proposal_back(db: Database, proposal_id: UUID, *, by: Member) -> None:
    """Look at a proposal again that was set aside. Raises as `set_proposal_aside`."""
    with one_decision(db, _round_of(db, proposal_id), "back", by=by) as ledger:
        proposal = _proposal(db, proposal_id)
        if proposal.decision == "set_aside":
            ledger.decide(proposal, "")
        _still_open(db, proposal)


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
    round_id = round_.id
    with one_decision(db, round_id, "make", by=by) as ledger:
        there = db.find(Theme, record_id)
        if there is not None:
            return there
        theme = _theme(db, round_id, name, description, origin="team", by=by)
        if record_id:
            theme.id = record_id
        existing_name = db.find(TeamName, team_name_id)
        theme.team_name_id = existing_name.id if existing_name else None
        theme = ledger.make_theme(theme)
        ledger.place(theme, note_ids, by_hand=True)
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
    """Better words for a theme; the old ones are kept, or with `forget` taken out for good, and
    then they cannot come back. Raises as `make_theme`."""
    round_id = existing(db, Theme, theme_id).round_id
    with one_decision(db, round_id, "rename", by=by, theme_id=theme_id) as ledger:
        theme = existing(db, Theme, theme_id)
        name = free_name(db, round_id, name, but=theme)
        description = some_text(description, "theme_description", most=2000)
        ledger.change(theme, "name", name, forget=forget)
        ledger.change(theme, "description", description, forget=forget)
    return theme


def set_theme_aside(db: Database, theme_id: UUID, *, by: Member) -> None:
    """Take a theme out of sight with its notes; nothing is lost.
    Raises Refused: "not_there", "theme_is_merged", "theme_undone"."""
    _turn(db, theme_id, "theme_aside", "set_aside", by=by)


def bring_theme_back(db: Database, theme_id: UUID, *, by: Member) -> None:
    """Put a theme that was set aside back in view, with what the machine would add to it.
    Raises as `set_theme_aside`."""
    _turn(db, theme_id, "theme_back", "accepted", by=by)


def free_name(db: Database, round_id: UUID, name: str, *, but: Theme | None = None) -> str:
    """A name that no other theme of the round has: two with one name cannot be told apart.

    Raises Refused: "text_missing", "text_too_long", "theme_name_taken".
    """
    name = need_text(name, "theme_name", most=120)
    for other in db.every(Theme, round_id=round_id, state=["accepted", "set_aside"]):
        if other.name.casefold() == name.casefold() and (but is None or other.id != but.id):
            raise Refused("theme_name_taken", name=other.name)
    return name


def _turn(db: Database, theme_id: UUID, kind: str, state: str, *, by: Member) -> None:
    round_id = existing(db, Theme, theme_id).round_id
    with one_decision(db, round_id, kind, by=by, theme_id=theme_id) as ledger:
        theme = existing(db, Theme, theme_id)
        if theme.state == "merged":
            raise Refused("theme_is_merged")
        if theme.state == "undone":
            raise Refused("theme_undone", name=theme.name)
        ledger.change(theme, "state", state)
        if state == "accepted":
            aside = db.every(ProposedTheme, accepted_theme_id=theme.id, decision="set_aside")
            for proposal in aside:
                ledger.decide(proposal, "")


def _proposal(db: Database, proposal_id: UUID) -> ProposedTheme:
    proposal = db.find(ProposedTheme, proposal_id)
    if proposal is None:
        raise Refused("not_there")
    return proposal


def _round_of(db: Database, proposal_id: UUID) -> UUID:
    run = db.find(ThemeRun, _proposal(db, proposal_id).run_id)
    if run is None:
        raise Refused("not_there")
    return run.round_id


def _still_open(db: Database, proposal: ProposedTheme) -> None:
    """Accepted or joined, there is nothing left of a proposal to decide about."""
    if proposal.decision not in ("accepted", "joined"):
        return
    theme = db.first(Theme, proposal_id=proposal.id, state=MADE)
    if theme is None:
        theme = db.find(Theme, proposal.accepted_theme_id)
    raise Refused("proposal_decided", name=where_it_went(db, theme).name if theme else "")


def _theme(
    db: Database, round_id: UUID, name: str, description: str, *, origin: str, by: Member
) -> Theme:
    return Theme(
        round_id=round_id,
        name=free_name(db, round_id, name),
        description=some_text(description, "theme_description", most=2000),
        origin=origin,
        accepted_by_id=by.id,
        accepted_at=now(),
    )
