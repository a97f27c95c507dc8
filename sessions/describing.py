"""What a round and its place are called, which policy goal they answer to, and what this
machine keeps where."""

from dataclasses import dataclass
from importlib.metadata import version
from uuid import UUID

from methods.refusal import Refused
from models import Member, Neighbourhood, PolicyGoal, Round
from models.database import HEAD, Database
from sessions.checking import need_one_of, need_text, some_text
from sessions.encoding import LEXICAL, reader_name
from sessions.recording import correct, existing, keep
from sessions.settings import Settings
from sessions.stepping import SCOPES, need_cbs_code

#: A goal belongs to a line, a line to a programme.
POLICY_KINDS = ("programme", "line", "goal")
#: The field in which each of them is typed.
POLICY_FIELDS = {
    "programme": "policy_programme",
    "line": "policy_line",
    "goal": "policy_goal_title",
}


@dataclass(frozen=True)
class PolicyPath:
    """A policy goal with the line and the programme it belongs to."""

    goal: PolicyGoal
    titles: tuple[str, ...]


def describe_round(db: Database, round_: Round, *, title: str, scope: str, by: Member) -> None:
    """Another title or scope; what stood there is kept.

    Raises Refused: "text_missing", "text_too_long", "not_one_of".
    """
    title = need_text(title, "round_title", most=160)
    scope = need_one_of(scope, "scope", SCOPES)
    correct(db, round_, "title", title, by=by)
    correct(db, round_, "scope", scope, by=by)
    db.commit()


def describe_neighbourhood(
    db: Database,
    place: Neighbourhood,
    *,
    name: str,
    municipality: str,
    cbs_code: str,
    cbs_year: int | None,
    by: Member,
) -> None:
    """Another name, municipality or CBS code; what stood there is kept.

    Raises Refused: "text_missing", "text_too_long", "cbs_code", "cbs_year".
    """
    code = need_cbs_code(cbs_code, cbs_year)
    values = {
        "name": need_text(name, "neighbourhood_name", most=120),
        "municipality": some_text(municipality, "municipality", most=120),
        "cbs_code": code or None,
        "cbs_year": cbs_year if code else None,
    }
    for field, value in values.items():
        correct(db, place, field, value, by=by)
    db.commit()


def policy_goals(db: Database) -> list[PolicyPath]:
    """Every policy goal with its line and programme, in alphabetical order."""
    all_ = {policy.id: policy for policy in db.every(PolicyGoal)}
    paths = [_path(policy, all_) for policy in all_.values() if policy.kind == "goal"]
    return sorted(paths, key=lambda path: tuple(title.casefold() for title in path.titles))


def answer_to(db: Database, round_: Round, goal_id: UUID | None, *, by: Member) -> None:
    """The policy goal that a round answers to; None for none. Raises Refused("not_there")."""
    if goal_id is not None:
        existing(db, PolicyGoal, goal_id)
    correct(db, round_, "policy_goal_id", goal_id, by=by)
    db.commit()


def make_policy_goal(
    db: Database, round_: Round, *, programme: str, line: str, goal: str, by: Member
) -> PolicyGoal:
    """A goal under a line of a programme, and this round answers to it. A programme or line of
    the same name is not made twice. Raises Refused: "text_missing", "text_too_long"."""
    titles = {
        kind: need_text(title, POLICY_FIELDS[kind], most=200)
        for kind, title in zip(POLICY_KINDS, (programme, line, goal), strict=True)
    }
    made: PolicyGoal | None = None
    for kind, title in titles.items():
        parent_id = made.id if made else None
        made = db.first(PolicyGoal, kind=kind, title=title, parent_id=parent_id) or keep(
            db, PolicyGoal(kind=kind, title=title, parent_id=parent_id), by=by
        )
    if made is None:
        raise Refused("text_missing", field="policy_goal_title")
    correct(db, round_, "policy_goal_id", made.id, by=by)
    db.commit()
    return made


def machine_facts(settings: Settings) -> dict[str, str]:
    """Which version this is, where everything is kept, and which reader would speak."""
    try:
        reader = reader_name(settings)
    except Refused as refused:
        reader = f"? {refused.facts.get('path', '')}"
    return {
        "version": version("samenleven"),
        "home": str(settings.home),
        # An address may hold a password; only its kind is told.
        "database": settings.url.split("://", 1)[0].split("+", 1)[0],
        "database_version": HEAD,
        "backups": str(settings.backups),
        "content": str(settings.overlay or ""),
        "reader": "" if reader == LEXICAL else reader,
    }


def _path(policy: PolicyGoal, all_: dict[UUID, PolicyGoal]) -> PolicyPath:
    titles: list[str] = []
    step: PolicyGoal | None = policy
    while step is not None:
        titles.insert(0, step.title)
        step = all_.get(step.parent_id) if step.parent_id else None
    return PolicyPath(policy, tuple(titles))
