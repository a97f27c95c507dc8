"""What goes into a reading and what comes out. Used through `reading`, which makes them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Certainty = Literal["good", "doubt", "none"]
Reason = Literal[
    "resembles",
    "loosely",
    "between_two",
    "carries_nothing",
    "unlike_any",
    "too_few_notes",
    "decided",
]


class NoteIdTwice(ValueError):
    """Two notes came in under one id, so no placement could be traced back to its note."""

    def __init__(self, note_id: str) -> None:
        super().__init__("note_id_twice")
        self.note_id = note_id


@dataclass(frozen=True)
class NoteText:
    """One masked line of a conversation, with who spoke and in which language."""

    id: str
    text: str
    perspective: str = "resident"
    conversation: str = ""
    language: str = "nl"
    #: Where it was said, the same on every machine: settles what words and voice leave equal.
    where: str = ""


@dataclass(frozen=True)
class Placement:
    """Where a note went and why. `cluster` is the number of a proposed theme, or nothing;
    `second_cluster` another theme that it fits as well. `resembles` names up to three other
    notes there, `examples` those of the codebook, `shared_words` its words that mark the theme;
    `sub_theme` is a slug of the codebook; `x` and `y` lie between -1 and 1. A note that people
    placed has reason `decided` and no cluster."""

    note_id: str
    cluster: int | None
    second_cluster: int | None
    certainty: Certainty
    reason: Reason
    resembles: tuple[str, ...] = ()
    shared_words: tuple[str, ...] = ()
    sub_theme: str = ""
    examples: tuple[str, ...] = ()
    x: float = 0.0
    y: float = 0.0


@dataclass(frozen=True)
class ProposedTheme:
    """A group of notes with a working title in their own words. With `accepted_key`, these are
    new notes for a theme that people already named: then the label stays empty. `codebook` is
    the slug of the theme of the codebook that these notes resemble, or nothing."""

    number: int
    label: str
    phrases: tuple[str, ...]
    note_ids: tuple[str, ...]
    typical: tuple[str, ...]
    conversations: int
    accepted_key: str | None = None
    codebook: str = ""

    @property
    def largest_first(self) -> tuple[int, int]:
        """Order of themes: most conversations, then most notes."""
        return -self.conversations, -len(self.note_ids)


@dataclass(frozen=True)
class Reading:
    """All that one run proposes; `placements` follow the order in which the notes came."""

    themes: tuple[ProposedTheme, ...]
    placements: tuple[Placement, ...]
    reader: str
    settings: Mapping[str, float | int | str]
    input_hash: str
