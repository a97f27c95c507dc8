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

#: A shorter key fits the column; a longer one is kept as what it adds up to.
_LONGEST_KEY = 2000


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

    A file without headings has somebody's words there, so each is masked as any text is.
    """
    key = "\t".join(sorted(storable(heading).casefold() for heading in headings))
    return key if len(key) <= _LONGEST_KEY else sha256(key.encode()).hexdigest()


def storable(heading: str) -> str:
    """A heading as it may be remembered."""
    return mask(heading).text


def mapping_to_remember(mapping: Mapping[str, str]) -> dict[str, str]:
    """A mapping as it may be stored."""
    return {field: storable(heading) for field, heading in mapping.items()}


def remembered_mapping(headings: Sequence[str], kept: Mapping[str, str]) -> dict[str, str]:
    """The headings of this table that a stored mapping means; what is not there is left out."""
    by_stored = {storable(heading).casefold(): heading for heading in headings}
    found = {field: by_stored.get(str(name).casefold()) for field, name in kept.items()}
    return {field: heading for field, heading in found.items() if heading and field in FIELDS}


def _plain(heading: str) -> str:
    return " ".join(heading.casefold().replace("_", " ").strip(" ?:.*").split())
