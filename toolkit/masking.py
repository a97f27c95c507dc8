"""Take recognisable details out of free text before it is stored: numbers and addresses.

The doing floor calls `mask` on every line a person types. What counts as a detail stands in
`masking_numbers` and `masking_addresses`; this file reads the text, joins the hits and replaces
them. Names of people are not found here.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from toolkit.masking_addresses import addresses, postcodes
from toolkit.masking_numbers import (
    accounts,
    citizen_numbers,
    emails,
    phones,
    without_dates_and_amounts,
)

REPLACEMENTS = {
    "email": "[e-mailadres]",
    "iban": "[rekeningnummer]",
    "bsn": "[burgerservicenummer]",
    "phone": "[telefoonnummer]",
    "address": "[adres]",
    "postcode": "[postcode]",
}
"""The Dutch word that takes the place of each kind; on overlap the kind named first here wins."""

MOST_READINGS = 12
"""Ordinary text settles in two readings. Text made to resist is masked whole after this many."""

_REPLACED = re.compile("|".join(map(re.escape, REPLACEMENTS.values())))
_STRENGTH = {kind: place for place, kind in enumerate(REPLACEMENTS)}


@dataclass(frozen=True)
class Finding:
    """Where a detail stood in the text as given. Never the detail itself, so it may be logged."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True)
class Masked:
    """The text that may be stored, and where something was taken out of the original."""

    text: str
    findings: tuple[Finding, ...]


def mask(text: str) -> Masked:
    """Replace every recognisable detail by a Dutch word in square brackets; doubt counts as a hit.

    What is left between two hits is read again on its own until nothing more is found there, so
    masking a masked text changes nothing.
    """
    findings: list[Finding] = []
    unread = list(_between(text, [match.span() for match in _REPLACED.finditer(text)]))
    for reading in range(MOST_READINGS):
        left_over: list[tuple[int, int]] = []
        for start, end in unread:
            found = _find(text[start:end], start)
            if found and reading == MOST_READINGS - 1:
                found = [Finding(found[0].kind, start, end)]
            findings += found
            if found:
                spans = [(finding.start, finding.end) for finding in found]
                left_over += _between(text, spans, start, end)
        unread = left_over
    findings.sort(key=lambda finding: finding.start)
    return Masked(_replace(text, findings), tuple(findings))


def _find(part: str, offset: int) -> list[Finding]:
    """Find the details in one stretch; hits that overlap become one, so no half of one stays."""
    plain, places = _plain(part)
    plain = without_dates_and_amounts(plain)
    hits = [(start, end, "email") for start, end in emails(plain)]
    hits += [(start, end, "iban") for start, end in accounts(plain)]
    hits += [(start, end, "bsn") for start, end in citizen_numbers(plain)]
    hits += [(start, end, "phone") for start, end in phones(plain)]
    hits += [(start, end, "address") for start, end in addresses(plain)]
    hits += [(start, end, "postcode") for start, end in postcodes(plain)]
    joined: list[tuple[int, int, str]] = []
    for start, end, kind in sorted(hits):
        if joined and start < joined[-1][1]:
            first, last, other = joined[-1]
            strongest = min(kind, other, key=_STRENGTH.__getitem__)
            joined[-1] = (first, max(last, end), strongest)
        else:
            joined.append((start, end, kind))
    return [
        Finding(kind, offset + places[start], offset + places[end - 1] + 1)
        for start, end, kind in joined
    ]


def _replace(text: str, findings: list[Finding]) -> str:
    pieces, here = [], 0
    for finding in findings:
        pieces += [text[here : finding.start], REPLACEMENTS[finding.kind]]
        here = finding.end
    return "".join([*pieces, text[here:]])


def _between(
    text: str, spans: list[tuple[int, int]], start: int = 0, end: int | None = None
) -> Iterator[tuple[int, int]]:
    """Walk the stretches outside these spans, the empty ones left out."""
    end = len(text) if end is None else end
    for first, last in [*spans, (end, end)]:
        if start < first:
            yield start, first
        start = last


class _Plain(dict[int, str]):
    """One character as the rules read it: Arabic or full-width digits as 0-9, a non-breaking space
    as a space, every dash as a hyphen, every apostrophe as ', invisible marks as nothing."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        kind = unicodedata.category(character)
        if character in "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029":
            plain = "\n"
        elif character == "\t" or kind == "Zs":
            plain = " "
        elif kind in {"Mn", "Me", "Cf", "Cc"}:
            plain = ""
        elif kind == "Pd" or character == "\u2212":
            plain = "-"
        elif character in "\u2018\u2019\u02bc\u00b4`":
            plain = "'"
        elif kind == "Nd":
            plain = str(unicodedata.decimal(character))
        else:
            folded = unicodedata.normalize("NFKC", character)
            plain = folded if len(folded) == 1 else character
        self[code] = plain
        return plain


_PLAIN = _Plain()


def _plain(text: str) -> tuple[str, range | list[int]]:
    """Give the text as the rules read it, and for each character its place in the text as given."""
    plain = text.translate(_PLAIN)
    if len(plain) == len(text):
        return plain, range(len(text))
    return plain, [place for place, character in enumerate(text) if _PLAIN[ord(character)]]
