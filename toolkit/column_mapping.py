"""Which column of a table holds what: guessed from its heading, to be corrected by a person."""

from collections.abc import Mapping, Sequence
from hashlib import sha256

from toolkit.masking import mask

#: What a column can hold. Only a text is needed.
FIELDS = ("text", "id", "perspective", "date", "language", "conversation", "kind")

#: Headings as people write them; those named first are taken first.
_WORDS = {
    "text": (
        "comment-body",
        "tekst",
        "text",
        "notitie",
        "notities",
        "regel",
        "opmerking",
        "opmerkingen",
        "reactie",
        "antwoord",
        "uitspraak",
        "citaat",
        "quote",
        "note",
        "notes",
        "statement",
        "comment",
        "inhoud",
        "toelichting",
        "wat is er gezegd",
        "verslag",
        "omschrijving",
        "beschrijving",
    ),
    "id": ("id", "comment-id", "nummer", "nr", "volgnummer", "regelnummer", "kenmerk", "number"),
    "perspective": (
        "perspectief",
        "perspective",
        "rol",
        "role",
        "wie",
        "wie zei het",
        "van wie",
        "who",
        "spreker",
        "doelgroep",
    ),
    "date": ("datum", "date", "dag", "datum gesprek", "gespreksdatum", "day", "wanneer"),
    "language": ("taal", "language", "lang"),
    "conversation": (
        "gesprek",
        "conversation",
        "bijeenkomst",
        "gespreksnummer",
        "gesprekstafel",
        "tafel",
        "meeting",
        "sessie",
        "locatie",
    ),
    "kind": ("soort", "kind", "citaat of samenvatting", "type"),
}


def guess_mapping(headings: Sequence[str]) -> dict[str, str]:
    """Field → heading, for every heading that says plainly what it holds. A heading serves one
    field, and a heading that is exactly a known word goes before one that begins with it."""
    plain = {_plain(heading): heading for heading in headings}
    guessed: dict[str, str] = {}
    for exact in (True, False):
        for field in FIELDS:
            if field in guessed:
                continue
            for word in _WORDS[field]:
                found = [
                    heading
                    for written, heading in plain.items()
                    if heading not in guessed.values()
                    and (written == word if exact else written.startswith(f"{word} "))
                ]
                if found:
                    guessed[field] = found[0]
                    break
    return guessed


def headings_key(headings: Sequence[str]) -> str:
    """The same key for the same set of headings, in any order and case.

    A file without headings has somebody's words there: no heading can be read back from the key.
    """
    return sha256("\t".join(_norm(heading) for heading in _in_order(headings)).encode()).hexdigest()


def mapping_to_remember(headings: Sequence[str], mapping: Mapping[str, str]) -> dict[str, int]:
    """A mapping as it may be stored: field → the place of its heading in alphabetical order."""
    order = _in_order(headings)
    return {field: order.index(heading) for field, heading in mapping.items()}


def remembered_mapping(headings: Sequence[str], kept: Mapping[str, int]) -> dict[str, str]:
    """The headings of this table that a mapping means which was stored for the same key."""
    order = _in_order(headings)
    return {
        field: order[place]
        for field, place in kept.items()
        if field in FIELDS and 0 <= place < len(order)
    }


def _in_order(headings: Sequence[str]) -> list[str]:
    return sorted(headings, key=_norm)


def _norm(heading: str) -> str:
    # Masked, since a number that is the only unknown could be found by trying them all.
    return mask(heading).text.casefold()


def _plain(heading: str) -> str:
    return " ".join(heading.casefold().replace("_", " ").strip(" ?:.*").split())
