"""Weighs what an assignment rests on: whose words, for which part, and what is missing."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Part = Literal["present", "wanted"]

PERSPECTIVES = ("resident", "volunteer", "professional")
PARTS: tuple[Part, ...] = ("present", "wanted")


@dataclass(frozen=True)
class EvidenceLine:
    """One note that carries a part of the text."""

    part: str
    perspective: str
    is_literal: bool
    conversation: object = None


@dataclass(frozen=True)
class Weight:
    """What the text rests on. A note that carries both parts is one voice, counted once for each
    part; `by_perspective` counts lines of evidence, as the team picked them."""

    lines: int
    conversations: int
    by_perspective: dict[str, int]
    by_part: dict[str, int]
    #: More than half of the words are somebody else's than residents'.
    residents_are_minority: bool
    #: Codes of what is missing: `part_present`, `part_wanted`, `voice_<perspective>`, `literal`.
    missing: tuple[str, ...]


def weigh(lines: Iterable[EvidenceLine]) -> Weight:
    """Count the evidence per perspective and part, and say what is missing.

    Residents come first: below half of the words they are a minority. Exactly half is enough,
    and without any evidence nobody is a minority yet.
    """
    lines = list(lines)
    by_perspective = {p: sum(line.perspective == p for line in lines) for p in PERSPECTIVES}
    by_part: dict[str, int] = {p: sum(line.part == p for line in lines) for p in PARTS}
    missing = [f"part_{part}" for part, count in by_part.items() if not count]
    if lines:
        missing += [f"voice_{p}" for p, count in by_perspective.items() if not count]
        if not any(line.is_literal for line in lines):
            missing.append("literal")
    return Weight(
        lines=len(lines),
        conversations=len({line.conversation for line in lines}),
        by_perspective=by_perspective,
        by_part=by_part,
        residents_are_minority=2 * by_perspective["resident"] < len(lines),
        missing=tuple(missing),
    )
