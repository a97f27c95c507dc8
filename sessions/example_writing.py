"""Turns the example's files into records, in the order in which they refer to each other."""

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

import yaml

from models import (
    Conversation,
    ConversationSignal,
    Dissent,
    Member,
    Neighbourhood,
    Note,
    Party,
    PolicyGoal,
    Round,
    SessionNote,
    SharingSession,
    Signal,
    SignalFollowUp,
    StepMove,
    TeamName,
    TensionEstimate,
    Theme,
    ThemeNote,
)
from models.database import Database
from sessions.example_chain import write_chain

FOLDER = Path(__file__).parent.parent / "methods" / "example"
FILES = ("district", "signals", "conversations-1", "conversations-2", "themes", "chain")


def example_id(key: str) -> UUID:
    """The same identity for the same example record, on every machine."""
    return uuid5(NAMESPACE_URL, f"samenleven:example:{key}")


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(10, 0), UTC)


class ExampleWriter:
    """Writes the example district, once, into a database that does not hold it."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._files = {
            name: yaml.load(
                (FOLDER / f"{name}.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader
            )
            for name in FILES
        }
        self._place_id = example_id("neighbourhood")
        self._anyone: UUID | None = None

    def write(self) -> None:
        """Write everything; the caller commits."""
        self._district(self._files["district"])
        # Signals refer to actions of the round before, so the first round comes first.
        for round_ in ("round-1", "round-2"):
            self._signals(round_)
            self._conversations(round_)
            self._themes(round_)
            write_chain(self.put, self._db, self._files["chain"], round_, example_id)

    def put(self, table: Any, key: str, on: date, by: str | None = None, **values: Any) -> Any:
        """Add one record, as written down by `by` on that day."""
        record = table(
            id=example_id(key),
            recorded_by_id=example_id(by) if by else self._anyone,
            recorded_at=_moment(on),
            **values,
        )
        self._db.add(record)
        return record

    def _district(self, given: dict[str, Any]) -> None:
        # Members and policy that a team's own round rests on outlive an example taken out.
        for member in given["members"]:
            if self._db.find(Member, example_id(member["key"])) is None:
                made = Member(id=example_id(member["key"]), name=member["name"], is_example=True)
                self._db.add(made)
        self._anyone = example_id(given["members"][0]["key"])
        self._db.flush()
        first = given["rounds"][0]["started_on"]
        parent = None
        for kind in ("programme", "line", "goal"):
            title = given["policy"][kind]
            key, same = f"policy-{kind}", {"kind": kind, "title": title, "parent_id": parent}
            if self._db.find(PolicyGoal, example_id(key)) is None:
                self.put(PolicyGoal, key, first, **same)
            self._db.flush()
            parent = example_id(f"policy-{kind}")
        self.put(Neighbourhood, "neighbourhood", first, is_example=True, **given["neighbourhood"])
        self._db.flush()
        for r in given["rounds"]:
            self.put(
                Round,
                r["key"],
                r["started_on"],
                neighbourhood_id=self._place_id,
                number=r["number"],
                title=r["title"],
                scope=r["scope"],
                step=r["step"],
                started_on=r["started_on"],
                closed_on=r["closed_on"],
                previous_round_id=example_id(r["previous"]) if r.get("previous") else None,
                policy_goal_id=parent,
            )
            self._db.flush()
        for number, move in enumerate(given["step_moves"]):
            self.put(
                StepMove,
                f"move-{number}",
                move["on"],
                round_id=example_id(move["round"]),
                from_step=move["from_step"],
                to_step=move["to_step"],
                moved_on=move["on"],
                reason=move.get("reason") or "",
            )
        for number, tension in enumerate(given["tension_phases"]):
            self.put(
                TensionEstimate,
                f"tension-{number}",
                tension["set_on"],
                round_id=example_id(tension["round"]),
                **{k: tension[k] for k in ("phase", "set_on", "expires_on", "present", "reason")},
            )
        for party in given["parties"]:
            self.put(
                Party,
                party["key"],
                first,
                neighbourhood_id=self._place_id,
                **{k: party[k] for k in ("name", "kind", "about", "reach")},
            )
        self._db.flush()

    def _signals(self, round_: str) -> None:
        same = ("observation", "place", "observed_on", "source_kind", "is_positive", "state")
        came_from = {
            action["became_signal"]: action["key"]
            for looked_back in self._files["chain"]["retrospectives"]
            for action in looked_back["actions"]
            if action.get("became_signal")
        }
        for s in self._files["signals"]:
            if s["round"] != round_:
                continue
            action = came_from.get(s["key"])
            self.put(
                Signal,
                s["key"],
                s["observed_on"],
                s["by"],
                round_id=example_id(round_),
                interpretation=s.get("interpretation") or "",
                stumbling_block=s.get("stumbling_block"),
                follow_up_on=s.get("follow_up_on"),
                from_action_id=example_id(action) if action else None,
                **{k: s[k] for k in same},
            )
            self._db.flush()
            for number, line in enumerate(s.get("follow_ups") or []):
                self.put(
                    SignalFollowUp,
                    f"{s['key']}-follow-up-{number}",
                    line["on"],
                    s["by"],
                    signal_id=example_id(s["key"]),
                    text=line["text"],
                    followed_up_on=line["on"],
                )

    def _conversations(self, round_: str) -> None:
        same = ("held_on", "place", "format", "question", "summary", "residents", "volunteers")
        same += ("professionals", "quotes_allowed")
        for c in self._files[f"conversations-{round_[-1]}"]:
            self.put(
                Conversation,
                c["key"],
                c["held_on"],
                c["by"],
                round_id=example_id(round_),
                **{k: c[k] for k in same},
            )
            self._db.flush()
            for signal in c["signals"]:
                ids = {"conversation_id": example_id(c["key"]), "signal_id": example_id(signal)}
                self.put(ConversationSignal, f"{c['key']}:{signal}", c["held_on"], c["by"], **ids)
            for position, n in enumerate(c["notes"], start=1):
                self.put(
                    Note,
                    n["key"],
                    c["held_on"],
                    c["by"],
                    conversation_id=example_id(c["key"]),
                    position=position,
                    stumbling_block=n.get("stumbling_block"),
                    **{k: n[k] for k in ("text", "perspective", "kind", "language")},
                )
        self._db.flush()

    def _themes(self, round_: str) -> None:
        given = self._files["themes"]
        for session in given["team_names"]:
            if session["round"] == round_:
                self._sharing(session, round_)
        notes = [n for c in self._files[f"conversations-{round_[-1]}"] for n in c["notes"]]
        for t in given["themes"]:
            if t["round"] != round_:
                continue
            self.put(
                Theme,
                t["key"],
                t["accepted_on"],
                t["by"],
                round_id=example_id(round_),
                name=t["name"],
                description=t["description"],
                origin=t["origin"],
                accepted_by_id=example_id(t["by"]),
                accepted_at=_moment(t["accepted_on"]),
            )
            self._db.flush()
            for n in notes:
                if t["key"] in (n.get("themes") or []):
                    self.put(
                        ThemeNote,
                        f"{t['key']}:{n['key']}",
                        t["accepted_on"],
                        t["by"],
                        theme_id=example_id(t["key"]),
                        note_id=example_id(n["key"]),
                        placed_by_hand=True,
                    )
            for number, dissent in enumerate(t.get("dissents") or []):
                self.put(
                    Dissent,
                    f"{t['key']}-dissent-{number}",
                    t["accepted_on"],
                    t["by"],
                    theme_id=example_id(t["key"]),
                    **dissent,
                )
        self._db.flush()

    def _sharing(self, session: dict[str, Any], round_: str) -> None:
        key = f"sharing-{round_}"
        counts = {k: session[k] for k in ("held_on", "residents", "volunteers", "professionals")}
        self.put(SharingSession, key, session["held_on"], round_id=example_id(round_), **counts)
        self._db.flush()
        for position, note in enumerate(session["note_keys"], start=1):
            ids = {"session_id": example_id(key), "note_id": example_id(note)}
            self.put(SessionNote, f"{key}:{note}", session["held_on"], position=position, **ids)
        for number, name in enumerate(session["names"]):
            self.put(
                TeamName,
                f"{key}-name-{number}",
                session["held_on"],
                session_id=example_id(key),
                text=name["text"],
            )
