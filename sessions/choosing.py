"""Step five, first half: what could be done about an assignment, and what the team decides."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from methods.content import Content
from methods.entries import Intervention as CatalogueEntry
from methods.refusal import Refused
from models import Assignment, Choice, Member, Option, Round
from models.assignment_evidence import stumbling_blocks_named
from models.database import Database
from models.option_choices import OptionOnTable, options_on_table
from sessions.checking import need_day_from, need_one_of, need_past_day, need_text, some_text
from sessions.recording import existing, keep
from sessions.signalling import tension_now
from toolkit.ranking import EFFORTS, RankedOption, Situation, rank_options

DECISIONS = ("chosen", "refused")


@dataclass(frozen=True)
class TeamSays:
    """What the team says about itself and about now, for the proposal only; it is not stored."""

    effort: str | None = None
    somebody_was_harmed: bool = False
    spoken_apart: bool = False
    acute_danger: bool = False


def propose_options(
    db: Database,
    content: Content,
    assignment_id: UUID,
    says: TeamSays | None = None,
    *,
    today: date,
) -> list[RankedOption]:
    """The whole catalogue laid beside an assignment, with reasons for and against.

    The phase is the team's own estimate as long as it holds; the stumbling blocks are those that
    the evidence names. Raises Refused: "not_there", "not_one_of".
    """
    says = says or TeamSays()
    if says.effort is not None:
        need_one_of(says.effort, "team_effort", EFFORTS)
    assignment = existing(db, Assignment, assignment_id)
    estimate = tension_now(db, existing(db, Round, assignment.round_id), today=today)
    words = (
        assignment.title,
        assignment.wanted_situation,
        assignment.for_whom,
        assignment.question,
    )
    situation = Situation(
        text="\n".join(words),
        phase=estimate.phase if estimate else None,
        stumbling_blocks=stumbling_blocks_named(db, assignment.id),
        effort=says.effort,
        somebody_was_harmed=says.somebody_was_harmed,
        spoken_apart=says.spoken_apart,
        acute_danger=says.acute_danger,
        added_by_team=_slugs_on_table(options_on_table(db, assignment.id)),
    )
    return rank_options(situation, content.all(CatalogueEntry))


def put_on_table(
    db: Database,
    content: Content,
    assignment_id: UUID,
    *,
    title: str,
    description: str = "",
    slug: str | None = None,
    by: Member,
    record_id: UUID | None = None,
) -> Option:
    """Add an option: an entry of the catalogue (`slug`) or one that the team thought up.

    An entry stands on the table of an assignment once: adding it again gives the one that is
    there. Raises Refused: "text_missing", "text_too_long", "not_there".
    """
    assignment = existing(db, Assignment, assignment_id)
    if slug is not None and content.find(CatalogueEntry, slug) is None:
        raise Refused("not_there")
    if slug is not None:
        there = db.first(Option, assignment_id=assignment.id, intervention_slug=slug)
        if there is not None:
            return there
    option = Option(
        assignment_id=assignment.id,
        intervention_slug=slug,
        title=need_text(title, "option_title", most=160),
        description=some_text(description, "option_description", most=3000),
    )
    if record_id:
        option.id = record_id
    option = keep(db, option, by=by)
    db.commit()
    return option


def decide(
    db: Database,
    option_id: UUID,
    decision: str,
    *,
    reason: str,
    present: str = "",
    decided_on: date | None,
    look_again_on: date | None = None,
    by: Member,
    today: date,
    record_id: UUID | None = None,
) -> Choice:
    """Choose or refuse an option, with the reason in writing; both ask for one.

    A later choice about the same option is a new one, and does not erase the earlier.
    Raises Refused: "not_one_of", "text_missing", "text_too_long", "day_missing",
    "day_in_future", "day_too_early".
    """
    option = existing(db, Option, option_id)
    choice = Choice(
        option_id=option.id,
        decision=need_one_of(decision, "decision", DECISIONS),
        reason=need_text(reason, "choice_reason", most=3000),
        present=some_text(present, "choice_present", most=300),
        decided_on=need_past_day(decided_on, "choice_decided_on", today=today),
        look_again_on=look_again_on,
    )
    if look_again_on is not None:
        need_day_from(look_again_on, "look_again_on", first=choice.decided_on)
    if record_id:
        choice.id = record_id
    choice = keep(db, choice, by=by)
    db.commit()
    return choice


def _slugs_on_table(options: list[OptionOnTable]) -> frozenset[str]:
    return frozenset(
        o.option.intervention_slug for o in options if o.option.intervention_slug is not None
    )
