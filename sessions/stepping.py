"""Beginning a neighbourhood and its rounds, and moving through the six steps."""

import re
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from methods.content import Content
from methods.entries import Bilingual, Step
from methods.refusal import Refused
from models import Member, Neighbourhood, Round, StepMove
from models.database import Database
from models.tally import round_tally
from sessions.checking import need_one_of, need_text, some_text
from sessions.recording import keep

STEPS = ("signal", "research", "share", "develop", "tackle", "celebrate")
SCOPES = ("buurt", "wijk", "city", "group")
CBS_CODE = re.compile(r"GM\d{4}|WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{4}")


@dataclass(frozen=True)
class Advice:
    """One thing that had better be there before moving on, and how much of it there is."""

    measure: str
    text: Bilingual
    have: int
    need: int

    @property
    def is_met(self) -> bool:
        """Whether there is enough."""
        return self.have >= self.need


def begin_neighbourhood(
    db: Database,
    *,
    name: str,
    municipality: str = "",
    cbs_code: str = "",
    cbs_year: int | None = None,
    scope: str = "wijk",
    round_title: str = "",
    by: Member,
    today: date,
    record_id: UUID | None = None,
) -> Round:
    """A new neighbourhood with its first round, which stands at the first step. The same form
    (`record_id`) sent twice begins one.

    Raises Refused: "text_missing", "text_too_long", "not_one_of", "cbs_code" or "cbs_year".
    """
    round_ = prepare_neighbourhood(
        db,
        name=name,
        municipality=municipality,
        cbs_code=cbs_code,
        cbs_year=cbs_year,
        scope=scope,
        round_title=round_title,
        by=by,
        today=today,
        record_id=record_id,
    )
    db.commit()
    return round_


def prepare_neighbourhood(
    db: Database,
    *,
    name: str,
    municipality: str = "",
    cbs_code: str = "",
    cbs_year: int | None = None,
    scope: str = "wijk",
    round_title: str = "",
    by: Member,
    today: date,
    record_id: UUID | None = None,
) -> Round:
    """As `begin_neighbourhood`, for a use case that brings more along: does not commit."""
    begun = db.first(Round, neighbourhood_id=record_id) if record_id else None
    if begun is not None:
        return begun
    name = need_text(name, "neighbourhood_name", most=120)
    code = need_cbs_code(cbs_code, cbs_year)
    place = Neighbourhood(
        name=name,
        municipality=some_text(municipality, "municipality", most=120),
        cbs_code=code or None,
        cbs_year=cbs_year if code else None,
    )
    if record_id:
        place.id = record_id
    keep(db, place, by=by)
    return _begin_round(db, place.id, 1, round_title or name, scope, None, by=by, today=today)


def need_cbs_code(given: str, year: int | None) -> str:
    """A CBS code as it is written at CBS, or nothing. Raises Refused: "cbs_code", "cbs_year"."""
    code = some_text(given, "cbs_code", most=20).upper().replace(" ", "")
    if code and not CBS_CODE.fullmatch(code):
        raise Refused("cbs_code", given=code)
    if code and year is None:
        raise Refused("cbs_year")
    return code


def begin_next_round(
    db: Database, previous: Round, *, title: str, by: Member, today: date
) -> Round:
    """The round after `previous`, which is closed. Raises Refused("round_has_next")."""
    round_ = prepare_next_round(db, previous, title=title, by=by, today=today)
    db.commit()
    return round_


def prepare_next_round(
    db: Database, previous: Round, *, title: str, by: Member, today: date
) -> Round:
    """As `begin_next_round`, for a use case that carries more along: does not commit."""
    if db.first(Round, previous_round_id=previous.id):
        raise Refused("round_has_next")
    place, number = previous.neighbourhood_id, previous.number + 1
    round_ = _begin_round(db, place, number, title, previous.scope, previous.id, by=by, today=today)
    round_.policy_goal_id = previous.policy_goal_id
    previous.closed_on = today
    db.flush()
    return round_


def move_step(
    db: Database, round_: Round, to_step: str, *, reason: str = "", by: Member, today: date
) -> StepMove | None:
    """Say that the round now stands at another step, forward or back. None when it did already.

    Going on is advised about, never locked. Going back asks for a reason.
    Raises Refused: "not_one_of" or "reason_missing".
    """
    need_one_of(to_step, "step", STEPS)
    if to_step == round_.step:
        return None
    reason = some_text(reason, "reason", most=1000)
    if STEPS.index(to_step) < STEPS.index(round_.step) and not reason:
        raise Refused("reason_missing")
    move = StepMove(
        round_id=round_.id, from_step=round_.step, to_step=to_step, moved_on=today, reason=reason
    )
    keep(db, move, by=by)
    round_.step = to_step
    db.commit()
    return move


def advice_on(db: Database, content: Content, round_: Round, *, today: date) -> list[Advice]:
    """What had better be there before the round leaves the step it stands at."""
    step = content.find(Step, round_.step)
    if step is None:
        return []
    tally = round_tally(db, round_.id)
    return [
        Advice(a.measure, a.text, tally[a.measure], int(content.limit(a.threshold, on=today)))
        for a in step.before_moving_on
    ]


def open_round(db: Database, remembered: str | None = None) -> Round | None:
    """The round to show: the one that was open last, else the newest of the team's own."""
    round_ = db.find(Round, remembered)
    if round_ is not None:
        return round_
    own = {n.id for n in db.every(Neighbourhood, is_example=False)}
    rounds = db.every(Round, order=("started_on", "number"), newest_first=True)
    return next((r for r in rounds if r.neighbourhood_id in own), rounds[0] if rounds else None)


def _begin_round(
    db: Database,
    neighbourhood_id: UUID,
    number: int,
    title: str,
    scope: str,
    previous_id: UUID | None,
    *,
    by: Member,
    today: date,
) -> Round:
    round_ = Round(
        neighbourhood_id=neighbourhood_id,
        number=number,
        title=need_text(title, "round_title", most=160),
        scope=need_one_of(scope, "scope", SCOPES),
        previous_round_id=previous_id,
        started_on=today,
    )
    return keep(db, round_, by=by)
