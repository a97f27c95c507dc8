"""Two reports of one event, by two people. Called by `sessions.signal_pairing`; people decide.

Same words alone are not enough: the same street and the same subject on another day, or at
another time of day, is another event.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from math import log

from toolkit.note_words import content_words, word_runs
from toolkit.theme_labels import stem

MOST_DAYS = 1  # between two reports of one event: somebody noted it the morning after
SHARED = 0.5  # of the weight of the shorter report's words
FEWEST_SHARED = 3  # words, so that two short reports do not meet by accident
#: Words for a part of the day; two reports that name different parts are about two events.
PARTS_OF_DAY = {
    "ochtend": 1, "ochtends": 1, "morgens": 1, "vanochtend": 1, "vanmorgen": 1, "ontbijt": 1,
    "middag": 2, "middags": 2, "vanmiddag": 2, "lunch": 2,
    "avond": 3, "vanavond": 3, "gisteravond": 3, "avonds": 3,
    "nacht": 4, "nachts": 4, "vannacht": 4, "middernacht": 4,
}  # fmt: skip
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Report:
    """What was noticed, on which day, and roughly where; empty when nobody said."""

    id: str
    text: str
    day: date
    place: str = ""


@dataclass(frozen=True)
class Pair:
    """Two reports that may be about one event, the earlier identity first, with the words that
    each has and the other has not, as they were written."""

    one: str
    other: str
    likeness: float
    only_one: tuple[str, ...]
    only_other: tuple[str, ...]


def near_duplicates(reports: Sequence[Report]) -> list[Pair]:
    """Pairs that may be one event, the likest first; the same for any order of the reports."""
    ordered = sorted(reports, key=lambda report: (report.day, report.id))
    stems = {report.id: _stems(report.text) for report in ordered}
    held = Counter(one for words in stems.values() for one in words)
    weight = {one: log(1 + len(ordered) / times) for one, times in held.items()}
    found = []
    for first, second in _close_in_time(ordered):
        one, other = sorted((first, second), key=lambda report: report.id)
        likeness = _likeness(stems[one.id], stems[other.id], weight)
        if likeness >= SHARED and not _elsewhere(one, other) and not _another_time(one, other):
            found.append(
                Pair(
                    one.id,
                    other.id,
                    round(likeness, 4),
                    _words_without(one.text, stems[other.id]),
                    _words_without(other.text, stems[one.id]),
                )
            )
    return sorted(found, key=lambda pair: (-pair.likeness, pair.one, pair.other))


def _close_in_time(ordered: Sequence[Report]) -> Iterator[tuple[Report, Report]]:
    for number, first in enumerate(ordered):
        for second in ordered[number + 1 :]:
            if (second.day - first.day).days > MOST_DAYS:
                break
            yield first, second


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word, "nl") for word in content_words(text, "nl"))


def _likeness(one: frozenset[str], other: frozenset[str], weight: dict[str, float]) -> float:
    shared = one & other
    if len(shared) < FEWEST_SHARED:
        return 0.0
    shorter = min(sum(weight[w] for w in one), sum(weight[w] for w in other))
    return sum(weight[w] for w in shared) / shorter


def _elsewhere(one: Report, other: Report) -> bool:
    """Both name a place, and the names have no word in common."""
    here, there = _stems(one.place), _stems(other.place)
    return bool(here) and bool(there) and not here & there


def _another_time(one: Report, other: Report) -> bool:
    """Both name a part of the day, and not the same."""
    one_part, other_part = (
        {PARTS_OF_DAY[word] for word in _WORD.findall(report.text.lower()) if word in PARTS_OF_DAY}
        for report in (one, other)
    )
    return bool(one_part) and bool(other_part) and not one_part & other_part


def _words_without(text: str, others: frozenset[str]) -> tuple[str, ...]:
    words = [word for run in word_runs(text, "nl") for word in run]
    return tuple(dict.fromkeys(word for word in words if stem(word, "nl") not in others))
