"""Step three in pictures: the map of notes, and putting notes that were picked together in a
theme."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from methods.refusal import Refused
from models import Member, ProposedPlace, ProposedTheme, Round, Theme, ThemeNote, ThemeRun
from models.database import Database
from models.note_candidate import notes_in_order
from models.theme_notes import map_points, themes_of_notes
from sessions.decision_keeping import one_decision
from sessions.note_placing import standing_theme

#: Dots on the map of notes; more take long to draw and lie on top of each other.
MOST_DOTS = 2_000


@dataclass(frozen=True)
class Dot:
    """One note on the map. `theme` is None for a note that has no place; `ours` when people
    placed it and not the machine."""

    note_id: UUID
    text: str
    perspective: str
    x: float
    y: float
    theme: str | None
    ours: bool = False


@dataclass(frozen=True)
class Picked:
    """A note that was picked, with the names of the themes of the team it stands in."""

    text: str
    kind: str
    perspective: str
    themes: tuple[str, ...]


def newest_reading(db: Database, round_: Round) -> ThemeRun | None:
    """The last reading that was finished; None before the first one."""
    runs = db.every(
        ThemeRun, order="recorded_at", newest_first=True, limit=1, round_id=round_.id, state="done"
    )
    return runs[0] if runs else None


def dots_of(
    db: Database, round_: Round, run: ThemeRun, name: Callable[[ProposedTheme], str]
) -> tuple[list[Dot], int]:
    """The map of notes, and how many notes were read: each coloured by the team's theme, else by
    the proposal that still waits for a decision, under what `name` says it is called."""
    points = map_points(db, run.id, most=MOST_DOTS)
    themes = {t.id: t.name for t in db.every(Theme, round_id=round_.id)}
    labels = {
        p.id: themes.get(p.accepted_theme_id) if p.accepted_theme_id else name(p)
        for p in db.every(ProposedTheme, run_id=run.id)
        if p.decision not in ("accepted", "joined")
    }
    placed = themes_of_notes(db, [point[0] for point in points])
    dots = []
    for note_id, text, perspective, x, y, proposal in points:
        ours = note_id in placed
        theme = themes[placed[note_id][0]] if ours else labels.get(proposal) if proposal else None
        dots.append(Dot(note_id, text, perspective, x, y, theme, ours))
    read = len(dots)
    if read == MOST_DOTS:
        read = db.number_of(ProposedPlace, run_id=run.id)
    return dots, read


def dots_within(
    dots: Collection[Dot], one_by_one: Collection[str], area: Mapping[str, Collection[float]]
) -> list[UUID]:
    """The notes that were pointed at on the map, one by one or by a frame around them."""
    pointed = set(one_by_one)
    sides = [sorted(area.get(axis, ())) for axis in ("x", "y")]
    framed = all(len(side) >= 2 for side in sides)
    return [
        dot.note_id
        for dot in dots
        if str(dot.note_id) in pointed
        or (
            framed and sides[0][0] <= dot.x <= sides[0][-1] and sides[1][0] <= dot.y <= sides[1][-1]
        )
    ]


def picked_notes(db: Database, note_ids: Collection[UUID], *, most: int) -> list[Picked]:
    """The words of the first `most` of these notes, with where each stands."""
    first = list(note_ids)[:most]
    placed = themes_of_notes(db, first)
    ids = {theme for found in placed.values() for theme in found}
    names = {theme.id: theme.name for theme in db.every(Theme, id=ids)} if ids else {}
    return [
        Picked(
            note.text, note.kind, note.perspective, tuple(names[t] for t in placed.get(note.id, ()))
        )
        for note, _ in notes_in_order(db, first)
    ]


def number_elsewhere(db: Database, note_ids: Collection[UUID], theme: Theme) -> int:
    """How many of these notes stand in another theme of the team."""
    placed = themes_of_notes(db, list(note_ids))
    return sum(any(other != theme.id for other in found) for found in placed.values())


def put_notes(
    db: Database,
    round_: Round,
    note_ids: Collection[UUID],
    theme_id: UUID,
    *,
    by: Member,
    out_of_others: bool = False,
) -> Theme:
    """Put notes in a theme by hand, all in one decision; with `out_of_others` they leave
    the themes where they stand now, and the machine will not put them back there.

    Raises Refused: "nothing_picked", "theme_elsewhere", and as `standing_theme`.
    """
    with one_decision(db, round_.id, "move" if out_of_others else "add", by=by) as ledger:
        theme = standing_theme(db, theme_id, round_id=round_.id)
        found = notes_in_order(db, list(dict.fromkeys(note_ids)))
        if not found:
            raise Refused("nothing_picked")
        if any(talk.round_id != round_.id for _, talk in found):
            raise Refused("theme_elsewhere")
        ids = {note.id for note, _ in found}
        ledger.theme_id = theme.id
        ledger.place(theme, sorted(ids), by_hand=True)
        if out_of_others:
            others = db.every(Theme, round_id=round_.id, state="accepted")
            for other in others:
                if other.id != theme.id:
                    standing = db.every(ThemeNote, theme_id=other.id, ended_at=None)
                    ledger.end([link for link in standing if link.note_id in ids])
    return theme
