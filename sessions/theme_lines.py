"""The notes behind a theme or a proposal, with why each stands where it stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from uuid import UUID

from methods.refusal import Refused
from models import Note, ProposedPlace, ProposedTheme, ThemeRun
from models.database import Database
from models.note_candidate import notes_in_order
from models.note_place import explained_places
from models.theme_count import TAKEN_OUT
from models.theme_notes import NoteLine, proposal_notes, theme_notes, unplaced_notes
from sessions.codebook_loading import known_examples, own_codebook
from sessions.settings import Settings

#: Examples of the codebook shown as a reason.
MOST_EXAMPLES = 3


@dataclass(frozen=True)
class Line:
    """A note, where it was said, and why it stands where it stands."""

    found: NoteLine
    #: Where the machine put it, with its reason; None for a note that it never placed.
    why: ProposedPlace | None = None
    #: Notes it resembles.
    like: tuple[Note, ...] = ()
    #: The proposal it was put in, and the other one it might belong to.
    best: ProposedTheme | None = None
    second: ProposedTheme | None = None


def typical_lines(db: Database, proposal: ProposedTheme) -> list[Line]:
    """The most typical notes of a proposal, one of each perspective first."""
    ids = [UUID(note_id) for note_id in proposal.typical]
    places = {p.note_id: p for p in db.every(ProposedPlace, run_id=proposal.run_id, note_id=ids)}
    lines = [NoteLine(n, talk, places.get(n.id)) for n, talk in notes_in_order(db, ids)]
    return _explained(db, lines, places)


def proposal_lines(
    db: Database, proposal_id: UUID, perspective: str | None, *, page: int, per_page: int
) -> list[Line]:
    """One page of the notes of a proposal."""
    offset = (page - 1) * per_page
    found = proposal_notes(db, proposal_id, perspective, limit=per_page, offset=offset)
    return _explained(db, found, {line.note.id: line.place for line in found})


def theme_lines(
    db: Database,
    theme_id: UUID,
    perspective: str | None,
    *,
    other_side: bool | None = None,
    page: int,
    per_page: int,
) -> list[NoteLine]:
    """One page of the notes of a theme; their place is the link that people made."""
    offset = (page - 1) * per_page
    return theme_notes(
        db, theme_id, perspective, other_side=other_side, limit=per_page, offset=offset
    )


def explained(db: Database, found: Sequence[NoteLine]) -> list[Line]:
    """Notes of a theme with why the machine once proposed their place."""
    return _explained(db, found, explained_places(db, [line.note.id for line in found]))


def unplaced_lines(
    db: Database, run: ThemeRun, reason: str | None, *, page: int, per_page: int
) -> list[Line]:
    """One page of the notes that have no place yet."""
    found = unplaced_notes(db, run.id, reason, limit=per_page, offset=(page - 1) * per_page)
    return _explained(db, found, {line.note.id: line.place for line in found})


def reason_without_place(place: ProposedPlace) -> str:
    """Why a note has no place: the machine's reason, or that people took it away from one."""
    had_one = place.proposal_id is not None or place.reason == "decided"
    return TAKEN_OUT if had_one else place.reason


def examples_like(settings: Settings, place: ProposedPlace) -> list[str]:
    """The examples of the codebook that a note resembles, by their words. Nobody said them: they
    were written for the codebook."""
    if not place.examples:
        return []
    texts = _example_texts(own_codebook(settings))
    return [texts[name] for name in place.examples if name in texts][:MOST_EXAMPLES]


@lru_cache(maxsize=2)
def _example_texts(own: Path | None) -> dict[str, str]:
    """Every example by its id, one in another language in Dutch; read once, since they are
    content and nobody's words."""
    try:
        known = known_examples(own)
    except Refused:
        known = known_examples(None)
    return {example.id: example.dutch or example.text for example in known}


def _explained(
    db: Database, found: Sequence[NoteLine], places: Mapping[UUID, ProposedPlace]
) -> list[Line]:
    like_ids = {UUID(i) for place in places.values() for i in place.resembles}
    like = {str(note.id): note for note, _ in notes_in_order(db, sorted(like_ids))}
    ids = {i for p in places.values() for i in (p.proposal_id, p.second_proposal_id) if i}
    proposals = {p.id: p for p in db.every(ProposedTheme, id=ids)} if ids else {}
    lines = []
    for line in found:
        why = places.get(line.note.id)
        if why is None:
            lines.append(Line(line))
            continue
        lines.append(
            Line(
                found=line,
                why=why,
                like=tuple(like[i] for i in why.resembles if i in like),
                best=proposals.get(why.proposal_id) if why.proposal_id else None,
                second=proposals.get(why.second_proposal_id) if why.second_proposal_id else None,
            )
        )
    return lines
