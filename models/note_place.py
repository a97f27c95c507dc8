"""Why the machine put a note where it stands, also when people decided about it since."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import func
from sqlmodel import col, select

from models.database import Database
from models.theme_run import ProposedPlace, ThemeRun


def explained_places(db: Database, note_ids: Collection[UUID]) -> dict[UUID, ProposedPlace]:
    """For each note its place in the newest finished run that still gave a reason: once people
    placed a note, a run only says that they decided."""
    turn = func.row_number().over(
        partition_by=col(ProposedPlace.note_id),
        order_by=(col(ThemeRun.recorded_at).desc(), col(ThemeRun.id)),
    )
    newest = (
        select(ProposedPlace.run_id, ProposedPlace.note_id, turn.label("turn"))
        .join(ThemeRun, col(ThemeRun.id) == col(ProposedPlace.run_id))
        .where(
            col(ProposedPlace.note_id).in_(sorted(note_ids)),
            col(ProposedPlace.proposal_id).is_not(None),
            col(ThemeRun.state) == "done",
        )
        .subquery()
    )
    statement = select(ProposedPlace).join(
        newest,
        (newest.c.run_id == col(ProposedPlace.run_id))
        & (newest.c.note_id == col(ProposedPlace.note_id)),
    )
    places = db.exec(statement.where(newest.c.turn == 1)).all()
    return {place.note_id: place for place in places}
