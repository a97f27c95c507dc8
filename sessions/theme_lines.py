"""The notes behind a theme or a proposal, with why the machine put each where it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models import Note, ProposedPlace, ProposedTheme, Round, Theme, ThemeRun
from models.database import Database
from models.note_candidate import notes_in_order
from models.theme_notes import (
    NoteLine,
    map_points,
    proposal_notes,
    theme_notes,
    themes_of_notes,
    unplaced_notes,
)

#: Dots on the map of notes; more take long to draw and lie on top of each other.
MOST_DOTS = 2_000


@dataclass(frozen=True)
class Line:
    """A note, where it was said, and why it stands where it stands."""

    found: NoteLine
    #: Notes it resembles.
    like: tuple[Note, ...] = ()
    #: The other proposal it might belong to.
    second: ProposedTheme | None = None


@dataclass(frozen=True)
class Dot:
    """One note on the map. `theme` is None for a note that has no place."""

    text: str
    perspective: str
    x: float
    y: float
    theme: str | None


def typical_lines(db: Database, proposal: ProposedTheme) -> list[Line]:
    """The most typical notes of a proposal, one of each perspective first."""
    ids = [UUID(note_id) for note_id in proposal.typical]
    places = {p.note_id: p for p in db.every(ProposedPlace, run_id=proposal.run_id, note_id=ids)}
    return _explained(
        db, [NoteLine(n, talk, places.get(n.id)) for n, talk in notes_in_order(db, ids)]
    )


def proposal_lines(
    db: Database, proposal_id: UUID, perspective: str | None, *, page: int, per_page: int
) -> list[Line]:
    """One page of the notes of a proposal."""
    offset = (page - 1) * per_page
    return _explained(
        db, proposal_notes(db, proposal_id, perspective, limit=per_page, offset=offset)
    )


def theme_lines(
    db: Database, theme_id: UUID, perspective: str | None, *, page: int, per_page: int
) -> list[NoteLine]:
    """One page of the notes of a theme."""
    return theme_notes(db, theme_id, perspective, limit=per_page, offset=(page - 1) * per_page)


def unplaced_lines(
    db: Database, run: ThemeRun, reason: str | None, *, page: int, per_page: int
) -> list[NoteLine]:
    """One page of the notes that have no place yet."""
    return unplaced_notes(db, run.id, reason, limit=per_page, offset=(page - 1) * per_page)


def dots_of(db: Database, round_: Round, run: ThemeRun) -> list[Dot]:
    """The map of notes: each note coloured by the team's theme, else by the proposal."""
    points = map_points(db, run.id, most=MOST_DOTS)
    themes = {t.id: t.name for t in db.every(Theme, round_id=round_.id)}
    labels = {
        p.id: themes.get(p.accepted_theme_id) if p.accepted_theme_id else p.label
        for p in db.every(ProposedTheme, run_id=run.id)
    }
    placed = themes_of_notes(db, [point[0] for point in points])
    return [
        Dot(
            text=text,
            perspective=perspective,
            x=x,
            y=y,
            theme=themes[placed[note_id][0]]
            if note_id in placed
            else labels.get(proposal)
            if proposal
            else None,
        )
        for note_id, text, perspective, x, y, proposal in points
    ]


def _explained(db: Database, found: Sequence[NoteLine]) -> list[Line]:
    like_ids = {UUID(i) for line in found if line.place for i in line.place.resembles}
    like = {note.id: note for note, _ in notes_in_order(db, sorted(like_ids))}
    second_ids = [line.place.second_proposal_id for line in found if line.place]
    seconds = db.every(ProposedTheme, id=[i for i in second_ids if i])
    return [
        Line(
            found=line,
            like=tuple(
                like[UUID(i)]
                for i in (line.place.resembles if line.place else ())
                if UUID(i) in like
            ),
            second=next(
                (p for p in seconds if line.place and p.id == line.place.second_proposal_id), None
            ),
        )
        for line in found
    ]
