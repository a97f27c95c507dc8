"""Lays the catalogue beside an assignment: what could be done, with reasons for and against.

The team decides; this only puts in order. Six criteria weigh the same, each at most one point:
words, phase, stumbling blocks, conditions for good contact, effort, published evidence.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from methods.entries import Intervention
from toolkit.ranking_words import WordFit, word_fit

#: So many shared words give the whole point; more words make no better option.
WORDS_FOR_FULL_FIT = 3
CONTACT_CONDITIONS = ("equal_status", "common_goal", "cooperation", "support")
EFFORTS = ("S", "M", "L")

Reason = tuple[str, dict[str, Any]]


@dataclass(frozen=True)
class Situation:
    """What the options are laid beside. Empty fields are not known, and do not count."""

    #: What the assignment says in words: title, wanted situation, for whom, question.
    text: str
    #: The tension phase as people now estimate it.
    phase: str | None = None
    #: How often the evidence names each stumbling block.
    stumbling_blocks: Mapping[str, int] = field(default_factory=dict)
    #: The most effort that the team says it has: S, M or L.
    effort: str | None = None
    #: Somebody was harmed; an incident counts as harm.
    somebody_was_harmed: bool = False
    #: Everyone who was touched has been spoken to apart.
    spoken_apart: bool = False
    acute_danger: bool = False
    #: Catalogue entries that the team put on the table itself.
    added_by_team: AbstractSet[str] = frozenset()


@dataclass(frozen=True)
class RankedOption:
    """One entry with its place and reasons. Options that score alike share a place.

    `place` is None when a hard stop stands apart from the order. `missing` are codes of what is
    not known and therefore did not count.
    """

    slug: str
    place: int | None
    for_reasons: tuple[Reason, ...]
    against_reasons: tuple[Reason, ...]
    missing: tuple[str, ...]
    stop: Reason | None = None


@dataclass(frozen=True)
class _Scored:
    entry: Intervention
    score: Fraction
    good: tuple[Reason, ...]
    bad: tuple[Reason, ...]


def rank_options(situation: Situation, interventions: Sequence[Intervention]) -> list[RankedOption]:
    """Order the options; a tie stays a tie, because the team breaks it, not the tool.

    Within a tie the order is that of the catalogue. A large dialogue never stands first unless
    the team put it on the table: the method has dialogue as research too, and it is no reflex.
    Options with a hard stop come last, without a place.
    """
    missing = _not_known(situation)
    words = word_fit(situation.text, interventions)
    stops = {entry.slug: _stop(situation, entry) for entry in interventions}
    scored = [
        _score(situation, entry, words[entry.slug])
        for entry in interventions
        if stops[entry.slug] is None
    ]
    ranked = [
        RankedOption(s.entry.slug, place, s.good, s.bad, missing)
        for place, s in _in_order(scored, situation.added_by_team)
    ]
    stopped = [
        RankedOption(entry.slug, None, s.good, s.bad, missing, stops[entry.slug])
        for entry in interventions
        if stops[entry.slug] is not None
        for s in [_score(situation, entry, words[entry.slug])]
    ]
    return ranked + stopped


def _in_order(
    scored: Sequence[_Scored], added_by_team: AbstractSet[str]
) -> list[tuple[int, _Scored]]:
    held_back = {s.entry.slug for s in scored if s.entry.large_dialogue} - added_by_team
    best = max((s.score for s in scored if s.entry.slug not in held_back), default=Fraction(7))
    keys: list[tuple[tuple[Fraction, bool], _Scored]] = []
    for s in scored:
        held = s.entry.slug in held_back and s.score >= best
        if held:
            s = _Scored(s.entry, s.score, s.good, (*s.bad, ("large_dialogue", {})))
        keys.append(((-min(s.score, best), held), s))
    ordered = sorted(keys, key=lambda pair: pair[0])
    first_places: dict[tuple[Fraction, bool], int] = {}
    for number, (key, _) in enumerate(ordered, start=1):
        first_places.setdefault(key, number)
    return [(first_places[key], s) for key, s in ordered]


def _stop(situation: Situation, entry: Intervention) -> Reason | None:
    """Why this may not be done now, whatever fits: danger first, then harm."""
    if situation.acute_danger:
        return ("acute_danger", {})
    harmed = situation.somebody_was_harmed or situation.phase == "incident"
    brings_together = entry.needs_one_to_one_first or entry.large_dialogue
    if harmed and brings_together and not situation.spoken_apart:
        return ("one_to_one_first", {})
    return None


def _not_known(situation: Situation) -> tuple[str, ...]:
    known = {
        "words": bool(situation.text.strip()),
        "phase": situation.phase is not None,
        "stumbling_blocks": bool(sum(situation.stumbling_blocks.values())),
        "effort": situation.effort is not None,
    }
    return tuple(code for code, is_known in known.items() if not is_known)


def _score(situation: Situation, entry: Intervention, fit: WordFit) -> _Scored:
    good: list[Reason] = []
    bad: list[Reason] = []
    score = Fraction(0)
    if situation.text.strip():
        score += Fraction(min(len(fit.shared), WORDS_FOR_FULL_FIT), WORDS_FOR_FULL_FIT)
        if fit.shared:
            good.append(("words", {"words": fit.shared}))
        else:
            bad.append(("words_none", {}))
    if situation.phase is not None:
        fits = situation.phase in entry.phases
        score += fits
        facts = {"phase": situation.phase, "phases": tuple(entry.phases)}
        (good if fits else bad).append(("phase" if fits else "phase_other", facts))
    named = {b: n for b, n in situation.stumbling_blocks.items() if n}
    if named:
        helps = {b: n for b, n in named.items() if b in entry.stumbling_blocks}
        score += Fraction(sum(helps.values()), sum(named.values()))
        if helps:
            good.append(("stumbling_blocks", {"blocks": tuple(sorted(helps))}))
        else:
            bad.append(("stumbling_blocks_none", {"blocks": tuple(sorted(named))}))
    conditions = tuple(c for c in CONTACT_CONDITIONS if c in entry.contact_conditions)
    score += Fraction(len(conditions), len(CONTACT_CONDITIONS))
    if conditions:
        good.append(("contact", {"conditions": conditions}))
    lacking = tuple(c for c in CONTACT_CONDITIONS if c not in conditions)
    if len(lacking) > len(conditions):
        bad.append(("contact_lacking", {"conditions": lacking}))
    if situation.effort is not None:
        fits = EFFORTS.index(entry.effort) <= EFFORTS.index(situation.effort)
        score += fits
        facts = {"effort": entry.effort, "have": situation.effort}
        (good if fits else bad).append(("effort" if fits else "effort_more", facts))
    if entry.evidence is not None:
        score += 1
        good.append(("evidence", {}))
    else:
        bad.append(("evidence_none", {}))
    if entry.can_go_wrong is not None:
        bad.append(("can_go_wrong", {}))
    return _Scored(entry, score, tuple(good), tuple(bad))
