"""The second half of the example: from assignment to what the speakers were told."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from models import (
    AlreadyHere,
    Assignment,
    AssignmentNote,
    AssignmentSignal,
    AssignmentTheme,
    CarriedAction,
    Choice,
    Intervention,
    InterventionLog,
    InterventionTask,
    Option,
    ReportBack,
    Retrospective,
    RetrospectiveAction,
    RetrospectiveLine,
)
from models.database import Database

Put = Callable[..., Any]
Identify = Callable[[str], UUID]


def write_chain(
    put: Put, db: Database, given: dict[str, Any], round_: str, identify: Identify
) -> None:
    """Write the assignments of one round and all that came of them."""
    assignments = {a["key"]: a for a in given["assignments"] if a["round"] == round_}
    for assignment in assignments.values():
        _assignment(put, db, assignment, identify)
    for number, here in enumerate(given["already_here"]):
        if here["assignment"] in assignments:
            put(
                AlreadyHere,
                f"already-here-{number}",
                assignments[here["assignment"]]["recorded_on"],
                assignment_id=identify(here["assignment"]),
                party_id=identify(here["party"]) if here["party"] else None,
                text=here["text"],
            )
    options = {o["key"]: o for o in given["options"] if o["assignment"] in assignments}
    for option in options.values():
        _option(put, db, option, assignments[option["assignment"]], identify)
    carried = {i["key"]: i for i in given["interventions"] if i["option"] in options}
    for intervention in carried.values():
        option = options[intervention["option"]]
        _intervention(put, db, intervention, option, identify)
    for looked_back in given["retrospectives"]:
        if looked_back["intervention"] in carried:
            _retrospective(put, db, looked_back, identify)


def _assignment(put: Put, db: Database, a: dict[str, Any], identify: Identify) -> None:
    same = ("title", "present_situation", "wanted_situation", "for_whom", "question", "limits")
    put(
        Assignment,
        a["key"],
        a["recorded_on"],
        a["by"],
        round_id=identify(a["round"]),
        state=a["state"],
        **{k: a[k] for k in same},
    )
    db.flush()
    for theme in a["themes"]:
        ids = {"assignment_id": identify(a["key"]), "theme_id": identify(theme)}
        put(AssignmentTheme, f"{a['key']}:{theme}", a["recorded_on"], a["by"], **ids)
    for signal in a["signals"]:
        ids = {"assignment_id": identify(a["key"]), "signal_id": identify(signal)}
        put(AssignmentSignal, f"{a['key']}:{signal}", a["recorded_on"], a["by"], **ids)
    for evidence in a["evidence"]:
        put(
            AssignmentNote,
            f"{a['key']}:{evidence['note']}:{evidence['part']}",
            a["recorded_on"],
            a["by"],
            assignment_id=identify(a["key"]),
            note_id=identify(evidence["note"]),
            part=evidence["part"],
        )
    db.flush()


def _option(
    put: Put, db: Database, o: dict[str, Any], assignment: dict[str, Any], identify: Identify
) -> None:
    on = o["decided_on"] or assignment["recorded_on"]
    put(
        Option,
        o["key"],
        assignment["recorded_on"],
        assignment_id=identify(o["assignment"]),
        **{k: o[k] for k in ("intervention_slug", "title", "description")},
    )
    db.flush()
    if o["decision"] != "open":
        put(
            Choice,
            f"{o['key']}-choice",
            on,
            option_id=identify(o["key"]),
            decision=o["decision"],
            reason=o["reason"],
            decided_on=on,
            present=o["present"] or "",
            look_again_on=o["look_again_on"],
        )
        db.flush()


def _intervention(
    put: Put, db: Database, i: dict[str, Any], option: dict[str, Any], identify: Identify
) -> None:
    put(
        Intervention,
        i["key"],
        option["decided_on"],
        assignment_id=identify(option["assignment"]),
        choice_id=identify(f"{option['key']}-choice"),
        **{k: i[k] for k in ("title", "starts_on", "ends_on", "state")},
    )
    db.flush()
    for number, task in enumerate(i["tasks"]):
        put(
            InterventionTask,
            f"{i['key']}-task-{number}",
            option["decided_on"],
            intervention_id=identify(i["key"]),
            **{k: task[k] for k in ("text", "owner", "due_on", "done_on")},
        )
    for number, line in enumerate(i["log"]):
        put(
            InterventionLog,
            f"{i['key']}-log-{number}",
            line["happened_on"],
            intervention_id=identify(i["key"]),
            happened_on=line["happened_on"],
            text=line["text"],
        )


def _retrospective(put: Put, db: Database, r: dict[str, Any], identify: Identify) -> None:
    counts = {k: r[k] for k in ("held_on", "residents", "volunteers", "professionals")}
    put(
        Retrospective,
        r["key"],
        r["held_on"],
        intervention_id=identify(r["intervention"]),
        **counts,
    )
    db.flush()
    for number, line in enumerate(r["lines"]):
        put(
            RetrospectiveLine,
            f"{r['key']}-line-{number}",
            r["held_on"],
            retrospective_id=identify(r["key"]),
            kind=line["kind"],
            text=line["text"],
        )
    for action in r["actions"]:
        put(
            RetrospectiveAction,
            action["key"],
            r["held_on"],
            retrospective_id=identify(r["key"]),
            **{k: action[k] for k in ("text", "owner", "due_on", "done_on")},
        )
        if action["became_round"]:
            db.flush()
            put(
                CarriedAction,
                f"{action['key']}-carried",
                r["held_on"],
                action_id=identify(action["key"]),
                round_id=identify(action["became_round"]),
            )
    for number, told in enumerate(r["report_backs"]):
        put(
            ReportBack,
            f"{r['key']}-told-{number}",
            told["told_on"],
            retrospective_id=identify(r["key"]),
            conversation_id=identify(told["conversation"]) if told["conversation"] else None,
            signal_id=identify(told["signal"]) if told["signal"] else None,
            **{k: told[k] for k in ("told_on", "how", "text")},
        )
    db.flush()
