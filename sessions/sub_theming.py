"""The parts of a theme that the codebook knows, as a run found them in its notes."""

from dataclasses import dataclass
from uuid import UUID

from methods.content import Content
from methods.entries import CodebookTheme, SubTheme
from models import ProposedTheme, Theme
from models.database import Database
from models.sub_theme import notes_of_part, parts_of_proposal, parts_of_theme


@dataclass(frozen=True)
class Part:
    """One part of a theme with the number of notes in it."""

    sub_theme: SubTheme
    notes: int
    #: Under which theme of the codebook runs filed these notes; empty where they named none.
    filed_under: tuple[str, ...] = ()

    @property
    def slug(self) -> str:
        """Its name in the codebook."""
        return self.sub_theme.slug


def parts_proposed(db: Database, content: Content, proposal: ProposedTheme) -> list[Part]:
    """The parts of a proposal by name, the largest first; what the codebook does not know any
    more is left out. One part is the whole, and not worth a word."""
    book = proposal.codebook
    counted = parts_of_proposal(db, proposal.id)
    found = [(_known(content, book, slug), notes) for slug, notes in counted]
    parts = [Part(sub, notes, (book,)) for sub, notes in found if sub is not None]
    return parts if len(parts) > 1 else []


def parts_within(db: Database, content: Content, theme: Theme) -> list[Part]:
    """The parts of a theme of the team, as the newest run that said so found them."""
    found: dict[str, Part] = {}
    for codebook, slug, notes in parts_of_theme(db, theme.id):
        sub = _known(content, codebook, slug)
        if sub is None:
            continue
        there = found.get(slug)
        found[slug] = Part(
            sub,
            notes + (there.notes if there else 0),
            (*(there.filed_under if there else ()), codebook),
        )
    return sorted(found.values(), key=lambda part: (-part.notes, part.slug))


def notes_within(db: Database, theme: Theme, part: Part) -> list[UUID]:
    """The notes of one part of a theme."""
    notes: set[UUID] = set()
    for codebook in part.filed_under:
        notes.update(notes_of_part(db, theme.id, codebook, part.slug))
    return sorted(notes)


def _known(content: Content, codebook: str, slug: str) -> SubTheme | None:
    """The part under this name; where the run named no theme, of whichever theme has it."""
    theme = content.find(CodebookTheme, codebook)
    themes = [theme] if theme else content.all(CodebookTheme)
    return next((sub for one in themes for sub in one.sub_themes if sub.slug == slug), None)
