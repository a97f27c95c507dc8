"""Advice about proposed themes for the team to weigh: this never deletes or changes a theme.
Called by `sessions.theme_storing` when a run is stored."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from toolkit.clustering import unit_rows
from toolkit.embedding import FloatArray

AdviceCode = Literal["one_conversation_only", "one_voice_only", "two_alike", "too_broad"]

TOO_BROAD_SHARE = 0.40  # beyond this a theme says little about what it holds
ALIKE_QUANTILE = 0.95  # as close as the closest one in twenty pairs of this same set
FEWEST_TO_JUDGE = 3  # two notes are too few to say whose voice is missing


@dataclass(frozen=True)
class ThemeNotes:
    """What the checks need to know of one theme: who spoke, where, and the notes' vectors
    (rows of length 1; leave empty when there are none to compare)."""

    key: str
    perspectives: tuple[str, ...]
    conversations: tuple[str, ...]
    vectors: FloatArray | None = None


@dataclass(frozen=True)
class Advice:
    """One thing worth a look. `theme` is its key, `other` the second one for `two_alike`."""

    code: AdviceCode
    theme: str
    other: str | None = None


def advice(themes: Sequence[ThemeNotes], *, all_notes: int) -> list[Advice]:
    """Every piece of advice, theme by theme, in the order given; `all_notes` counts the notes
    that were read, placed or not."""
    found: list[Advice] = []
    for theme in themes:
        if is_from_one_conversation(theme):
            found.append(Advice("one_conversation_only", theme.key))
        if is_one_voice(theme):
            found.append(Advice("one_voice_only", theme.key))
        if is_too_broad(theme, all_notes):
            found.append(Advice("too_broad", theme.key))
    return found + [Advice("two_alike", one, other) for one, other in alike_pairs(themes)]


def is_from_one_conversation(theme: ThemeNotes) -> bool:
    """All its notes come from a single conversation: one table is not yet a neighbourhood.
    A note without a conversation says nothing, so it neither proves nor disproves it."""
    known = [conversation for conversation in theme.conversations if conversation]
    return len(known) >= FEWEST_TO_JUDGE and len(set(known)) == 1


def is_one_voice(theme: ThemeNotes) -> bool:
    """Only residents, only volunteers or only professionals speak in it: ask the others."""
    return len(theme.perspectives) >= FEWEST_TO_JUDGE and len(set(theme.perspectives)) == 1


def is_too_broad(theme: ThemeNotes, all_notes: int) -> bool:
    """It holds more than two fifths of all notes, so it probably holds several themes."""
    return all_notes > 0 and len(theme.perspectives) > TOO_BROAD_SHARE * all_notes


def alike_pairs(themes: Sequence[ThemeNotes]) -> list[tuple[str, str]]:
    """Pairs of themes that lie closer than nearly all pairs of this set, closest first. The bar
    follows from the set, because no fixed likeness means the same for every reader; and since
    some pair is always the closest, it must also stand clear of the middle half of the pairs.
    Fewer than four themes have too few pairs to tell."""
    kept = [theme for theme in themes if theme.vectors is not None and len(theme.vectors)]
    if len(kept) < 4:
        return []
    means = np.array([np.mean(t.vectors, axis=0) for t in kept if t.vectors is not None])
    centres = unit_rows(means).astype(np.float64)
    likeness = np.round(centres @ centres.T, 5)
    first, second = np.triu_indices(len(kept), 1)
    values = likeness[first, second]
    low, high, bar = (float(v) for v in np.quantile(values, (0.25, 0.75, ALIKE_QUANTILE)))
    bar = max(bar, high + (high - low), 0.0)
    close = [i for i in range(len(values)) if values[i] > bar]
    close.sort(key=lambda i: (-values[i], kept[first[i]].key, kept[second[i]].key))
    return [(kept[first[i]].key, kept[second[i]].key) for i in close]
