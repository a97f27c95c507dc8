"""Whose voice is still missing from a round's conversations.

Works with counts of what was written down. Somebody who never sat at a table is in no count, so
an empty answer never means that everybody was heard. Called by `sessions.conversing`.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

GapCode = Literal[
    "not_there",
    "not_written_down",
    "written_down_less",
    "only_professionals",
    "without_notes",
    "block_not_named",
    "kinds_not_mapped",
]

#: Below this many notes a share says nothing: one talkative afternoon would decide it.
FEWEST_NOTES_TO_COMPARE = 20
#: Written down less than half as often as one would expect from who was there.
WRITTEN_DOWN_SHARE = 0.5


@dataclass(frozen=True)
class Heard:
    """What was written down in a round, as counts. `visits` counts who came twice as two."""

    conversations: int
    visits: Mapping[str, int]
    notes: Mapping[str, int]
    only_professionals: int = 0
    without_notes: int = 0
    stumbling_blocks: Collection[str] = ()
    party_kinds: Collection[str] = ()


@dataclass(frozen=True)
class Gap:
    """Something that is missing: a code, whom or what it is about, and the counts behind it."""

    code: GapCode
    about: str = ""
    facts: Mapping[str, int] = field(default_factory=dict)
    #: Several at once, for `kinds_not_mapped`.
    kinds: tuple[str, ...] = ()


def not_yet_heard(
    heard: Heard,
    *,
    perspectives: Sequence[str],
    stumbling_blocks: Sequence[str],
    party_kinds: Sequence[str],
) -> list[Gap]:
    """What is missing, perspectives first, in the order in which they are given.

    A round without conversations has no gaps: there is nothing yet to miss.
    """
    if not heard.conversations:
        return []
    gaps = [gap for code in perspectives if (gap := _gap_of(heard, code, perspectives))]
    if heard.only_professionals:
        counts = {"count": heard.only_professionals, "of": heard.conversations}
        gaps.append(Gap("only_professionals", facts=counts))
    if heard.without_notes:
        counts = {"count": heard.without_notes, "of": heard.conversations}
        gaps.append(Gap("without_notes", facts=counts))
    if sum(heard.notes.values()):
        silent = [block for block in stumbling_blocks if block not in heard.stumbling_blocks]
        gaps += [Gap("block_not_named", block) for block in silent]
    missing = tuple(kind for kind in party_kinds if kind not in heard.party_kinds)
    if missing:
        gaps.append(Gap("kinds_not_mapped", facts={"count": len(missing)}, kinds=missing))
    return gaps


def _gap_of(heard: Heard, perspective: str, perspectives: Sequence[str]) -> Gap | None:
    notes, visits = heard.notes.get(perspective, 0), heard.visits.get(perspective, 0)
    if not notes:
        return (
            Gap("not_written_down", perspective, {"visits": visits})
            if visits
            else Gap("not_there", perspective)
        )
    all_notes = sum(heard.notes.get(code, 0) for code in perspectives)
    all_visits = sum(heard.visits.get(code, 0) for code in perspectives)
    # Imported notes may come without a count of who was there: then there is nothing to compare.
    counted = all(heard.visits.get(code) for code in perspectives if heard.notes.get(code))
    if all_notes < FEWEST_NOTES_TO_COMPARE or not counted:
        return None
    if notes / all_notes < WRITTEN_DOWN_SHARE * visits / all_visits:
        counts = {"notes": notes, "of": all_notes, "visits": visits, "of_visits": all_visits}
        return Gap("written_down_less", perspective, counts)
    return None
