"""Where street addresses and postcodes stand in a text. Called by `masking`.

A street without a number stays: it is a rough place, and the talk is about places. A number behind
a street is a house, unless it counts something ("in de Kerkstraat 3 auto's").
"""

import re
from collections.abc import Iterator

from toolkit.masking_words import (
    ALONE,
    CAPITAL_ENDINGS,
    COUNTED,
    ENDINGS,
    NO_STREET,
    RINGS,
    SMALL_WORDS,
)

Span = tuple[int, int]

_LETTER = r"[^\W\d_]"
_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀ-Ž]"


def _any_of(words: frozenset[str]) -> str:
    return "|".join(map(re.escape, sorted(words)))


# --- the house number ---------------------------------------------------------------------------

_HOUSE = re.compile(
    r"""(?P<label>,?[ ]{0,2}(?i:op[ ])?\(?(?i:huisnummer|nummers?|huisnr|nrs?|no)\.?:?[ ]{0,2}
     |[ ]{0,3})
    (?P<number>[1-9]\d{0,4})(?!\d)(?![ ]?[aà][ ]\d)
    (?:[ ]?[-/][ ]?\d{1,4}(?!\d)
     | (?P<letter>[ ]?[-/]?[ ]?
        (?i:hs|huis|bis|boven|beneden|bg|zwart|rood|hoog|i{1,3}|iv|[a-tvwyz](?:[-/]?\d{1,3})?)
       )(?![\w/'.]\w|\w)
    )?+
    (?:[ ]?-?[1-9]-?[ ]?hoog)?+""",
    re.VERBOSE,
)
_COUNTED = re.compile(
    rf"""(?:[ ]?(?:a|à|tot|of|t/m|-)[ ]?\d+)?[ ]*
    (?:(?!alle|deze|twee|drie|beide|hele|onze|sommige){_LETTER}{{2,15}}e[ ]{{1,2}})?
    (?i:{_any_of(COUNTED)})(?!\w)""",
    re.VERBOSE,
)
_NO_HOUSE = re.compile(r"\w|[:.,]\d|[ ]?%|[ ]?°|\0")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_MORE = re.compile(
    r"(?: ?, ?| ?(?:en|of|t/m|tot en met|tot|&|\+) )"
    r"(?=[a-z ]{0,14}\.? ?\d{1,3}(?!\d))"
)


def _house_end(text: str, start: int) -> int | None:
    """Where the house number that begins here ends; nothing when it counts, dates or times."""
    match = _HOUSE.match(text, start)
    if match is None:
        return None
    if match["label"].strip():
        return match.end()
    if _NO_HOUSE.match(text, match.end()):
        return None
    suffix = match["letter"]
    if suffix and suffix.strip(" -/").lower() != "e":
        return match.end()
    if _YEAR.match(match["number"]) or _COUNTED.match(text, match.end()):
        return None
    return match.end()


def _houses_end(text: str, start: int) -> int | None:
    """As `_house_end`, and on through "12, 14 en 16"."""
    end = _house_end(text, start)
    while end is not None and (more := _MORE.match(text, end)):
        further = _house_end(text, more.end())
        if further is None:
            break
        end = further
    return end


# --- the street ---------------------------------------------------------------------------------

_COMPOUND = re.compile(
    rf"(?<!{_LETTER})({_LETTER}{{2,}}?(?i:{_any_of(ENDINGS | CAPITAL_ENDINGS)})"
    rf"|(?i:{_any_of(RINGS)}))(?!{_LETTER})"
)
_ALONE = re.compile(
    rf"""(?<!{_LETTER})(?:
      (?:{_any_of(ALONE | {word.upper() for word in ALONE})})(?!{_LETTER})
      (?:[ ](?:van|de|der|den|het|'t|naar|op|tot|te|[Vv]\.?d\.?|{_CAPITAL}[\w'-]{{0,30}}+)
       (?!\w)){{0,6}}+
    | (?i:laan[ ]van)[ ](?:(?:de|der|den|het|nieuw|oud)[ ])?{_LETTER}{{3,30}}+
    )""",
    re.VERBOSE,
)
_FIRST_WORDS = re.compile(
    rf"(?:(?<![\w'])(?:{_CAPITAL}[\w']*\.?|van|de|der|den|het|ten|ter|te|'t|'s|v\.?d\.?|la|le)"
    r"[ -]{1,2}){1,6}$"
)
_OPENERS = re.compile(
    r"(?:(?i:in|op|de|het|een|bij|aan|naar|van|uit|voor|achter|naast|tegenover|tussen|vanaf|rond|"
    r"der|den|ten|ter|te|ik|hij|zij|ze|we|wij|en|of|dat|die|deze|ook|daar|er|adres|hoek|mijn|onze)"
    r"[ -]+)+"
)
_NUMBER_FIRST = re.compile(
    r"(?i:(?<!lijn )(?<!bus )(?<!tram ))(?<!\w)(?i:huisnummer|nummer|nr\.?) ?[1-9]\d{0,4}[a-z]? "
    r"(?:in|op|aan|van) (?:(?:de|het) )?$"
)
_YEAR_IN_NAME = re.compile(r"(?: (?:19|20)\d\d| '\d\d-'\d\d)(?=,? (?:\d|(?i:nr|nummer)))")
LONGEST_START = 60
"""How many characters before the street word may still belong to its name."""


def addresses(text: str) -> Iterator[Span]:
    """Streets with a house number, from the first word of the name to the last addition."""
    for match in _COMPOUND.finditer(text):
        if _is_street_name(match[1]):
            yield from _address_at(text, *match.span(1))
    for match in _ALONE.finditer(text):
        yield from _address_at(text, *match.span())
    for match in _BESIDE_POSTCODE.finditer(text):
        yield match.span()
    for match in _LIVES_AT.finditer(text):
        if (end := _houses_end(text, match.end())) is not None:
            yield match.start(1), end


def _is_street_name(word: str) -> bool:
    """Tell a street name from an ordinary word; without a capital, three letters must precede."""
    lower = word.lower()
    if lower in NO_STREET:
        return False
    if word[0].isupper() or lower in RINGS:
        return True
    return any(lower.endswith(ending) and len(lower) >= len(ending) + 3 for ending in ENDINGS)


def _address_at(text: str, start: int, end: int) -> Iterator[Span]:
    before = text[max(0, start - LONGEST_START) : start]
    name = _FIRST_WORDS.search(before)
    words = name[0] if name else ""
    opener = _OPENERS.match(words)
    first = start - len(words) + (opener.end() if opener else 0)
    if text[end : end + 1] == ".":
        end += 1
    if year := _YEAR_IN_NAME.match(text, end):
        end = year.end()
    house = _houses_end(text, end)
    number = _NUMBER_FIRST.search(text[max(0, first - LONGEST_START) : first])
    if number:
        yield first - len(number[0]), house or end
    elif house:
        yield first, house


_NAME = (
    rf"{_CAPITAL}[\w'-]{{1,30}}+"
    rf"(?: (?:van|de|der|den|het|{_CAPITAL}[\w'-]{{0,30}}+)(?!\w)){{0,4}}"
)
_BESIDE_POSTCODE = re.compile(
    rf"(?<!\w){_NAME} (?!(?:19|20)\d\d)[1-9]\d{{0,4}}(?:[ -]?(?:[A-Za-z]|hs|bis|\d{{1,3}}|II+))?"
    rf"(?=[,\n ]{{1,3}}[1-9]\d{{3}} ?[A-Z]{{2}}(?!\w))"
)
_LIVES_AT = re.compile(
    r"(?i:adres(?: is)?:?|(?:woont?(?: nu)?|wonen|woonde) (?:op|aan)) (?:de |het )?"
    rf"({_NAME})"
)

# --- the postcode -------------------------------------------------------------------------------

"""Two letters behind a year or an amount that make a word or a unit: "in 2019 is"."""
_POSTCODE = re.compile(r"(?<![^\W_])([1-9]\d{3})[ -]{0,2}([A-Za-z]{2})(?![^\W_])")


def postcodes(text: str) -> Iterator[Span]:
    """Postcodes, with the house number behind it: together they are one front door."""
    for match in _POSTCODE.finditer(text):
        digits, letters = match.groups()
        if letters.lower() in SMALL_WORDS and (not letters.isupper() or _YEAR.match(digits)):
            continue
        after = match.end() + (text[match.end() : match.end() + 2] == ", ")
        yield match.start(), _house_end(text, after) or match.end()
