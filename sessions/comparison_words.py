"""What a comparison of two readings says, in sentences: on the command line and in the report."""

from typing import Any

from methods.wording import Wording
from sessions.theme_comparing import FEWEST_FOR_SHARES, UNPLACED, Apart, Comparison

LONGEST_LINE = 110


def comparison_lines(found: Comparison, words: Wording) -> list[str]:
    """What the comparison says, sentence by sentence; the pairs that differ are not in it."""

    def say(key: str, **facts: Any) -> str:
        return words.say(key, facts)

    told = [say("theme_report-compare-notes", count=found.notes)]
    if found.not_here:
        told.append(say("theme_report-compare-not_here", count=found.not_here))
    if found.grouping is None:
        told.append(say("theme_report-compare-few", count=FEWEST_FOR_SHARES))
        told.append(say("theme_report-compare-pairs", count=found.together, kept=found.kept))
    else:
        told.append(
            say("theme_report-compare-grouping", score=words.number(round(found.grouping, 2)))
        )
    if not found.named:
        told.append(say("theme_report-compare-own_words"))
    elif found.kappa is None:
        told.append(say("theme_report-compare-same_count", count=found.named, same=found.same))
    else:
        share = round(100 * found.same / found.named)
        told.append(
            say("theme_report-compare-same", count=found.named, same=found.same, share=share)
        )
        told.append(say("theme_report-compare-kappa", score=words.number(round(found.kappa, 2))))
    if 0 < found.named < found.notes:
        told.append(say("theme_report-compare-own_some", count=found.notes - found.named))
    told.append(say("theme_report-compare-people"))
    return told


def pair_line(pair: Apart, words: Wording) -> str:
    """One pair that differs, without its example."""
    return words.say(
        "theme_report-compare-apart",
        {
            "count": pair.count,
            "people": pair.people or words.say("theme_report-compare-no_theme"),
            "machine": words.say("theme_report-compare-no_place")
            if pair.machine == UNPLACED
            else pair.machine or words.say("theme_report-compare-no_theme"),
        },
    )


def shortened(text: str) -> str:
    """A note on one line of a terminal."""
    text = " ".join(text.split())
    return text if len(text) <= LONGEST_LINE else text[:LONGEST_LINE].rsplit(" ", 1)[0] + " …"
