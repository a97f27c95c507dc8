"""Friendly advice on words: which preferred term fits better than a word somebody typed.

Advice and never a block. What people literally said is left as it was: a caller does not ask for
advice on a quote, and words between quotation marks inside a summary are passed over.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from methods.entries import PreferredTerm

#: Words between double quotation marks are somebody else's; a single mark is too often an
#: apostrophe ('s avonds, foto's) to trust.
_QUOTED = re.compile(r"“[^”]*”|„[^”“]*[”“]|«[^»]*»|\"[^\"]*\"")


@dataclass(frozen=True)
class TermAdvice:
    """A word as it stands in the text, and the entry that says what to use instead and why."""

    word: str
    term: PreferredTerm


def advice_on_words(text: str, terms: Sequence[PreferredTerm]) -> list[TermAdvice]:
    """What could be said better, in the order of the text; each term is named once.

    Whole words only, whatever the capitals: "blank" is not found in "blanket".
    """
    own = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)
    found: dict[str, tuple[int, TermAdvice]] = {}
    for term in terms:
        match = _pattern(term).search(own)
        if match:
            found[term.slug] = (match.start(), TermAdvice(match[0], term))
    return [advice for _, advice in sorted(found.values(), key=lambda pair: pair[0])]


def _pattern(term: PreferredTerm) -> re.Pattern[str]:
    # The longest form first, so that "niet-westerse" is not reported as "westerse".
    forms = sorted(term.avoid, key=len, reverse=True)
    either = "|".join(r"\s+".join(map(re.escape, form.split())) for form in forms)
    return re.compile(rf"(?<![\w-])(?:{either})(?![\w-])", re.IGNORECASE)
