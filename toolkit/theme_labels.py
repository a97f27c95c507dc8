"""Working titles for groups of notes, in the notes' own words. Called by `reading`; a team
replaces the title by its own name when it accepts the theme."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import log, sqrt

import snowballstemmer

from toolkit.note_words import word_runs

#: Snowball's name for a language; another language is compared as written.
STEMMERS = {"nl": "dutch", "en": "english", "tr": "turkish", "pl": "polish"}
SEPARATOR = " · "
FEWEST_SHARED = 3  # words that several notes hold, before those of one note are left out
Term = tuple[str, ...]  # the stems of one word, or of two that stand together


@dataclass(frozen=True)
class GroupPhrases:
    """`label` is the working title, `phrases` the words that mark the group, strongest first,
    `stems` what those phrases have in common with other inflections."""

    label: str
    phrases: tuple[str, ...]
    stems: frozenset[str]


@cache
def _stemmer(language: str) -> object:
    return snowballstemmer.stemmer(STEMMERS[language])


@cache
def stem(word: str, language: str) -> str:
    """What the inflections of a word share; the word itself in a language without rules."""
    lowered = word.lower()
    if language not in STEMMERS:
        return lowered
    stemmed: str = _stemmer(language).stemWord(lowered)  # type: ignore[attr-defined]
    return stemmed


def terms_of(text: str, language: str) -> dict[Term, str]:
    """Every content word and every pair of neighbouring ones, once, with how it was written."""
    found: dict[Term, str] = {}
    for run in word_runs(text, language):
        stems = [stem(word, language) for word in run]
        for at, one in enumerate(stems):
            found.setdefault((one,), run[at])
            if at + 1 < len(stems) and stems[at + 1] != one:
                found.setdefault((one, stems[at + 1]), f"{run[at]} {run[at + 1]}")
    return found


def phrases_per_group(
    groups: Sequence[Sequence[tuple[str, str]]], *, most: int = 10, in_label: int = 3
) -> list[GroupPhrases]:
    """Title and phrases for each group of (text, language).

    Class-based TF-IDF over notes: a word counts once a note, and weighs more as more notes of
    the group and fewer notes elsewhere hold it. Two words are a phrase only if they usually
    stand together. A word goes in the title of the group where it is most at home.
    """
    counts: list[Counter[Term]] = []
    written: dict[Term, Counter[str]] = defaultdict(Counter)
    for group in groups:
        count: Counter[Term] = Counter()
        for text, language in group:
            for term, surface in terms_of(text, language).items():
                count[term] += 1
                written[term][surface] += 1
        counts.append(count)
    overall: Counter[Term] = Counter()
    for count in counts:
        overall.update(count)
    sizes = [max(len(group), 1) for group in groups]
    home = _where_most_at_home(counts, sizes)
    results = []
    for number, count in enumerate(counts):
        ranked = _ranked(count, overall, sizes[number], sum(sizes) / max(len(sizes), 1))
        chosen = _without_repeats(ranked, most)
        named = _without_repeats(_at_home_first(ranked, home, number), most)
        label = SEPARATOR.join(_surface(written[term]) for term in named[:in_label])
        phrases = tuple(_surface(written[term]) for term in chosen)
        stems = frozenset(one for term in chosen for one in term)
        results.append(GroupPhrases(label, phrases, stems))
    return results


def _where_most_at_home(
    counts: Sequence[Mapping[Term, int]], sizes: Sequence[int]
) -> dict[Term, int]:
    """The group in which the largest share of notes holds the term; the first wins a tie."""
    best: dict[Term, tuple[float, int]] = {}
    for number, count in enumerate(counts):
        for term, held in count.items():
            share = held / sizes[number]
            if term not in best or share > best[term][0]:
                best[term] = (share, number)
    return {term: number for term, (_, number) in best.items()}


def _ranked(
    count: Mapping[Term, int], overall: Mapping[Term, int], size: int, mean: float
) -> list[Term]:
    """Terms by weight, strongest first. Left out are pairs that do not usually stand together,
    and words that one note alone holds, unless the group has little else. Of equals the longest
    goes first: in Dutch a compound says more."""
    weights: dict[Term, float] = {}
    for term, held in count.items():
        if len(term) == 2:
            rarest = min(overall[(term[0],)], overall[(term[1],)])
            if held < 2 or overall[term] < 0.4 * rarest:
                continue
        weight = held / size * log(1 + mean / overall[term]) * sqrt(held / overall[term])
        weights[term] = weight * (1.3 if len(term) == 2 else 1.0)
    shared = {one for term in weights if count[term] > 1 for one in term}
    lone = len(shared) < FEWEST_SHARED
    ranked = sorted(
        weights, key=lambda term: (count[term] < 2, -round(weights[term], 9), -len(term[0]), term)
    )
    return [term for term in ranked if lone or count[term] > 1]


def _at_home_first(ranked: Sequence[Term], home: Mapping[Term, int], number: int) -> list[Term]:
    return sorted(ranked, key=lambda term: home[term] != number)


def _without_repeats(ranked: Sequence[Term], most: int) -> list[Term]:
    """The first `most` terms that share no word with one already taken."""
    taken: list[Term] = []
    used: set[str] = set()
    for term in ranked:
        if not used.intersection(term):
            taken.append(term)
            used.update(term)
        if len(taken) == most:
            break
    return taken


def _surface(forms: Counter[str]) -> str:
    """The form written most often, in small letters unless most of its writers used a capital
    and there were several of them: a place keeps its capital, the first word of a note not."""
    lowered: Counter[str] = Counter()
    for form, times in forms.items():
        lowered[form.lower()] += times
    best = min(lowered, key=lambda form: (-lowered[form], form))
    same = {form: times for form, times in forms.items() if form.lower() == best}
    usual = min(same, key=lambda form: (-same[form], form))
    return usual if lowered[best] > 2 and same[usual] > 0.8 * lowered[best] else best
