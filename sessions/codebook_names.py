"""What the themes of the codebook are called, ours and those of an own codebook, and which theme
people mean by a name. Used where themes leave the product: `theme_files`, `theme_report`."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from methods.codebook.examples import ExampleFault, examples
from methods.content import ContentError, codebook_in
from methods.entries import CodebookTheme
from methods.refusal import Refused
from sessions.overlaying import content_of
from sessions.settings import Settings

if TYPE_CHECKING:
    from toolkit.reading import ProposedTheme


@dataclass(frozen=True)
class CodebookNames:
    """The themes by slug. A theme that only examples name is called by its slug."""

    themes: Mapping[str, CodebookTheme]

    def name(self, slug: str, language: str = "nl") -> str:
        """The name of a theme."""
        theme = self.themes.get(slug)
        return theme.name.in_language(language) if theme else _in_words(slug)

    def sub_name(self, slug: str, sub: str, language: str = "nl") -> str:
        """The name of a part of a theme."""
        theme = self.themes.get(slug)
        parts = {part.slug: part for part in theme.sub_themes} if theme else {}
        return parts[sub].in_language(language) if sub in parts else _in_words(sub)

    def definition(self, slug: str, language: str = "nl") -> str:
        """What a theme is about; empty when nobody wrote that down."""
        theme = self.themes.get(slug)
        return theme.definition.in_language(language) if theme else ""

    def label(self, theme: "ProposedTheme", language: str = "nl") -> str:
        """What a proposed theme is called: by the codebook, else its working title."""
        return self.name(theme.codebook, language) if theme.codebook else theme.label

    def slug_of(self, words: str) -> str | None:
        """The theme that people mean by a slug or a name, in either language; a sub-theme
        behind a dot is left out. None when the words are their own."""
        plain = _plain(words)
        slug = plain.partition(".")[0].replace(" ", "_")
        if slug in self.themes:
            return slug
        for code, theme in self.themes.items():
            if plain in (_plain(theme.name.nl), _plain(theme.name.en)):
                return code
        return None


def codebook_names(settings: Settings, folder: Path | None = None) -> CodebookNames:
    """All names, those of an own codebook laid over ours; its examples are looked at too, so
    that a fault shows before a long reading begins.

    Raises Refused: "codebook_missing", "codebook_empty", "codebook_fault" with file, row and
    what is wrong, "codebook_theme_fault" with file, theme and field.
    """
    themes = {theme.slug: theme for theme in content_of(settings.overlay)[0].all(CodebookTheme)}
    if folder is None:
        return CodebookNames(themes)
    if not folder.is_dir():
        raise Refused("codebook_missing", path=str(folder))
    inside = folder / "examples" if (folder / "examples").is_dir() else folder
    try:
        own = codebook_in(folder)
        if not examples(inside):
            raise Refused("codebook_empty", path=str(folder))
    except ExampleFault as fault:
        raise Refused(
            "codebook_fault", file=fault.file.name, row=fault.row, what=fault.what
        ) from fault
    except ContentError as fault:
        raise Refused(
            "codebook_theme_fault",
            file=fault.file.name,
            entry=fault.entry,
            place=fault.where or "-",
            what=fault.code,
        ) from fault
    return CodebookNames({**themes, **{theme.slug: theme for theme in own}})


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


def _in_words(slug: str) -> str:
    return slug.replace("_", " ").capitalize()
