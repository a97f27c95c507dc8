"""Which words an assignment and an option share, by Dutch stems. Called by `ranking`."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import snowballstemmer
import stopwordsiso

from methods.entries import Intervention

WORD = re.compile(r"[^\W\d_]+")
#: Shorter words ("wij", "nu") tie anything to anything.
SHORTEST_WORD = 4
#: A stem in more than this part of the catalogue (people, together) tells no options apart.
COMMON_SHARE = 0.25
#: In a small own catalogue every word is soon "common"; below this many entries none is.
FEWEST_ENTRIES_TO_TELL = 8


@dataclass(frozen=True)
class WordFit:
    """The words of the assignment that belong to this option too, as the team wrote them."""

    shared: tuple[str, ...]


def word_fit(text: str, interventions: Sequence[Intervention]) -> dict[str, WordFit]:
    """Per slug the shared words, in the order in which the text has them, each stem once."""
    stems = {e.slug: _stems(" ".join([*e.words, e.goal.nl])) for e in interventions}
    spread = Counter(stem for own in stems.values() for stem in own)
    most = len(stems) * COMMON_SHARE if len(stems) >= FEWEST_ENTRIES_TO_TELL else len(stems)
    common = {stem for stem, number in spread.items() if number > most}
    wanted = {s: word for s, word in _stems(text).items() if s not in common}
    return {
        slug: WordFit(tuple(word for stem, word in wanted.items() if stem in own))
        for slug, own in stems.items()
    }


def _stems(text: str) -> dict[str, str]:
    """Content words by stem, as first written, in lower case."""
    found: dict[str, str] = {}
    for word in WORD.findall(text.lower()):
        if len(word) >= SHORTEST_WORD and word not in _empty_words():
            found.setdefault(str(_stemmer().stemWord(word)), word)
    return found


@cache
def _empty_words() -> frozenset[str]:
    return frozenset(stopwordsiso.stopwords("nl"))


@cache
def _stemmer() -> Any:
    return snowballstemmer.stemmer("dutch")
