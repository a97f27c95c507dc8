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
#: A stem in more than this part of the goals (residents, each other) tells no options apart. The
#: words that an entry names itself always count.
COMMON_SHARE = 0.15
#: Words that go with everything and that the list of empty words leaves in.
EMPTY_HERE = frozenset(
    {"laten", "doen", "gaan", "komen", "maken", "zien", "weten", "staan", "krijgen"}
    | {"zeggen", "zegt", "helpt", "goed", "dezelfde"}
)
#: In a small own catalogue every word is soon "common"; below this many entries none is.
FEWEST_ENTRIES_TO_TELL = 8


@dataclass(frozen=True)
class WordFit:
    """The words of the assignment that belong to this option too, as the team wrote them."""

    shared: tuple[str, ...]


def word_fit(text: str, interventions: Sequence[Intervention]) -> dict[str, WordFit]:
    """Per slug the shared words, in the order in which the text has them, each stem once."""
    goals = {e.slug: _stems(e.goal.nl) for e in interventions}
    spread = Counter(stem for goal in goals.values() for stem in goal)
    most = len(goals) * COMMON_SHARE if len(goals) >= FEWEST_ENTRIES_TO_TELL else len(goals)
    common = {stem for stem, number in spread.items() if number > most}
    in_text = _stems(text)
    fits = {}
    for entry in interventions:
        own = set(_stems(" ".join(entry.words))) | (set(goals[entry.slug]) - common)
        fits[entry.slug] = WordFit(tuple(word for s, word in in_text.items() if s in own))
    return fits


def _stems(text: str) -> dict[str, str]:
    """Content words by stem, as first written, in lower case."""
    found: dict[str, str] = {}
    for word in WORD.findall(text.lower()):
        if len(word) >= SHORTEST_WORD and word not in _empty_words():
            found.setdefault(str(_stemmer().stemWord(word)), word)
    return found


@cache
def _empty_words() -> frozenset[str]:
    return frozenset(stopwordsiso.stopwords("nl")) | EMPTY_HERE


@cache
def _stemmer() -> Any:
    return snowballstemmer.stemmer("dutch")
