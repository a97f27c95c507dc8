"""Reading notes in from the command line."""

from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from methods.refusal import Refused
from models import Member, Neighbourhood, Round
from models.database import Database
from sessions.accounts import introduce
from sessions.command_help import say, stop, tell
from sessions.import_preview import Preview
from sessions.overlaying import content_of
from sessions.recording import short_conversation
from sessions.remembering import remember, remembered
from sessions.settings import Settings

#: More skipped or faulty rows than this are counted instead of named.
ROWS_NAMED = 20


def read_in(
    path: Path,
    *,
    neighbourhood: str,
    round_: str,
    include_rejected: bool,
    sheet: str,
    name: str,
    dry_run: bool,
) -> None:
    """Read a file in, in a round that is there or as a new neighbourhood, and tell what came.

    Raises Refused as the use cases do, and: "command_both_places" when both places are given,
    "command_no_name".
    """
    from sessions import importing

    if neighbourhood and round_:
        raise Refused("command_both_places")
    settings = Settings()
    content = content_of(settings.overlay)[0]
    with short_conversation(settings) as db:
        by = _who(db, settings, name)
        more: dict[str, Any] = {
            "include_rejected": include_rejected,
            "by": by,
            "today": datetime.now(ZoneInfo("Europe/Amsterdam")).date(),
            "dry_run": dry_run,
            "sheet": sheet or None,
        }
        if neighbourhood:
            done = importing.import_as_neighbourhood(db, content, neighbourhood, path, **more)
        else:
            into = find_round(db, round_)
            place = db.find(Neighbourhood, into.neighbourhood_id)
            tell("cli-import-into", place=place.name if place else "", number=into.number)
            done = importing.import_path(db, content, into, path, **more)
    _show(done.preview)
    if done.preview.faults:
        raise stop(say("cli-import-faults", count=len(done.preview.faults)))
    if done.stored is None:
        tell("cli-import-dry-run")
    else:
        conversations = len(done.stored.conversation_ids)
        tell("cli-import-stored", notes=done.stored.notes, conversations=conversations)


def find_round(db: Database, asked: str) -> Round:
    """The round with this identity or title; without either the team's own newest round. The
    example is filled by nobody who did not ask for it.

    Raises Refused: "command_no_round", "command_round_unknown" with what was asked.
    """
    if asked:
        found = db.find(Round, asked) or db.first(Round, title=asked)
        if found is None:
            raise Refused("command_round_unknown", asked=asked)
        return found
    own = [place.id for place in db.every(Neighbourhood, is_example=False)]
    newest = db.every(
        Round,
        order=("started_on", "number"),
        newest_first=True,
        limit=1,
        neighbourhood_id=own,
        closed_on=None,
    )
    if not newest:
        raise Refused("command_no_round")
    return newest[0]


def _who(db: Database, settings: Settings, name: str) -> Member:
    if name:
        named = introduce(db, name)
        if "member" not in remembered(settings):
            # The screens ask for a name once; it was given here.
            remember(settings, member=str(named.id))
        return named
    member = db.find(Member, remembered(settings).get("member"))
    if member is None:
        raise Refused("command_no_name")
    return member


def _show(preview: Preview) -> None:
    """What would come in, what is skipped and what must be put right, row by row."""
    tell("cli-import-found", notes=len(preview.lines), conversations=len(preview.conversations))
    for reason, count in Counter(skip.reason for skip in preview.skipped).items():
        tell("cli-import-skipped", what=say(f"imports-skip-{reason}", count=count))
    for fault in preview.faults[:ROWS_NAMED]:
        what = say(
            f"imports-fault-{fault.code}",
            given=fault.given,
            have=fault.have,
            most=fault.most,
            other=fault.other_row,
        )
        if fault.heading:
            tell("cli-import-fault-in", row=fault.row, heading=fault.heading, what=what)
        else:
            tell("cli-import-fault", row=fault.row, what=what)
    if len(preview.faults) > ROWS_NAMED:
        tell("cli-import-more", count=len(preview.faults) - ROWS_NAMED)
