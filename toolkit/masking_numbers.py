"""Where e-mail addresses, bank accounts, citizen service numbers and phone numbers stand in a text.

Called by `masking`, with text whose digits, spaces and dashes are already plain. Each pattern is
bounded or starts only at the edge of a word, so a long text takes time in proportion to its length.
"""

import re
from collections.abc import Iterator

from stdnum import iban
from stdnum.nl import bsn

Span = tuple[int, int]

# --- what looks like a number of a person but is not --------------------------------------------

_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:19|20)\d\d"
_CLOCK = r"(?:[01]?\d|2[0-4])[.:][0-5]\d"
_AMOUNT = r"\d{1,3}(?:\.\d{3})*(?:,\d\d|,-)?"
_PASS_BY = re.compile(
    rf"""(?<![\d+])(?:
      {_DAY}(?P<dash>[-./]){_MONTH}(?P=dash){_YEAR}(?![-./]?\d)         # 12-03-2026
    | {_YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![-./]?\d)     # 2026-03-12
    | {_CLOCK}[ ]?(?:-|tot)[ ]?{_CLOCK}(?![-.]?\d)                      # 09.30-11.00
    | 0(?:800|90[069])[ -]?                                             # 0800-2000
      (?:\d{{4}}|\d{{7}}|\d{{3}}[ ]\d{{4}}|\d\d[ ]\d\d)(?!\d)
    | (?<!\d[ -]){_AMOUNT}(?=[ ]?(?i:euro|eur\b|miljoen|miljard))       # 1.250.000 euro
    | (?<=€)[ ]?{_AMOUNT}(?![\d.]*\d)                                   # € 1.250
    | (?<=€[ ]){_AMOUNT}(?![\d.]*\d)
    )""",
    re.VERBOSE,
)


def without_dates_and_amounts(text: str) -> str:
    """Blank dates, times, amounts and public service numbers, so that no rule takes them."""
    return _PASS_BY.sub(lambda match: "\0" * len(match[0]), text)


# --- e-mail -------------------------------------------------------------------------------------

_LOCAL = r"(?<![\w.+%'-])[\w.+%'-]++(?:[ ](?i:punt|dot)[ ][\w.+%'-]++){0,4}+"
_LABEL = r"[\w-]++"
_DOT = r"(?:\.|[ ]{0,2}[(\[{][ ]?(?i:punt|dot|\.)[ ]?[)\]}][ ]{0,2}|[ ]{1,2}(?i:punt|dot)[ ]{1,2})"
_ENDS = r"(?i:nl|com|org|net|eu|be|de|fr|uk|tr|pl|ma|bg|ro|es|it|nu|info|me|live|frl|amsterdam)"
_SIGN = r"(?:@|[(\[{<][ ]?(?i:at|a|@|apenstaart(?:je)?)[ ]?[)\]}>])"
_EMAIL = re.compile(
    rf"""{_LOCAL}(?:
      @{_LABEL}(?:{_DOT}{_LABEL})*                                      # naam@domein.nl
    | [ ]{{0,2}}{_SIGN}[ ]{{0,2}}{_LABEL}(?:{_DOT}{_LABEL})+            # naam (at) domein.nl
    | [ ](?i:at|apen?staart(?:je)?)[ ]{_LABEL}                          # naam at domein punt nl
      (?:{_DOT}(?!{_ENDS}\b){_LABEL}){{0,3}}{_DOT}{_ENDS}(?!\w)
    )""",
    re.VERBOSE,
)


def emails(text: str) -> Iterator[Span]:
    """E-mail addresses, also spelled out. "Hij at soep" is a meal: the word `at` needs a known
    ending such as nl or com behind it."""
    for match in _EMAIL.finditer(text):
        quotes = len(match[0]) - len(match[0].lstrip("'.-"))
        yield match.start() + quotes, match.end()


# --- bank account -------------------------------------------------------------------------------

_DUTCH_ACCOUNT = re.compile(r"(?i)NL[ .-]?\d\d[ .-]?[A-Z]{4}(?:[ .-]{0,2}\d){8,11}")
_ANY_ACCOUNT = re.compile(r"(?i)(?<![A-Z0-9])(?=([A-Z]{2} ?\d\d(?:[ .-]?[A-Z0-9]){11,30}))")
_ACCOUNTS = (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 "
    "DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 "
    "HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 "
    "MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 "
    "RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 "
    "VA22 VG24 XK20 YE30 "
)
"""How long an account is per country (SWIFT registry, as in python-stdnum 2.2): it tells where the
account stops and the sentence goes on. A test holds the two lists together."""
_LENGTHS = {entry[:2]: int(entry[2:]) for entry in _ACCOUNTS.split()}


def accounts(text: str) -> Iterator[Span]:
    """Bank accounts of every country. In capitals with enough digits, or Dutch in any writing, the
    check digits need not fit, because a mistyped account still points to somebody."""
    for match in _DUTCH_ACCOUNT.finditer(text):
        yield match.span()
    for match in _ANY_ACCOUNT.finditer(text):
        length = _LENGTHS.get(text[match.start() : match.start() + 2].upper())
        places = [place for place in range(*match.span(1)) if text[place].isalnum()][:length]
        if length == len(places):
            number = "".join(text[place] for place in places)
            looks_like_one = number[:2].isupper() and sum(map(str.isdigit, number)) >= 12
            if looks_like_one or iban.is_valid(number, check_country=False):
                yield match.start(), places[-1] + 1


# --- citizen service number ---------------------------------------------------------------------

_NINE = re.compile(r"(?<!\d)(?=(\d(?:[ .-]?\d){8})(?!\d))")
_WORD = r"(?<![^\W\d_])(?i:bsn|burger-?service-?(?:nummer|nr)|sofi-?(?:nummer|nr)?|persoonsnummer)"
_DIGITS = r"\d(?:[ .-]{0,3}\d){8}(?!\d)|\d{10}(?!\d)|\d(?:[ .-]{0,3}\d){7}(?![ .-]?\d)"
_AFTER_WORD = re.compile(rf"{_WORD}[^\d]{{0,25}}?({_DIGITS})")
_BEFORE_WORD = re.compile(rf"(?<!\d)(\d(?:[ .-]{{0,3}}\d){{8}})[^\d]{{1,20}}?{_WORD}")


def citizen_numbers(text: str) -> Iterator[Span]:
    """Nine digits that pass the eleven test, with one sort of separator; beside the word bsn also
    when the test fails or the leading zero is lost, because we have no ground to keep any."""
    for match in _NINE.finditer(text):
        digits = re.sub(r"[ .-]", "", match[1])
        if len(set(match[1]) & set(" .-")) <= 1 and bsn.checksum(digits) == 0:
            yield match.span(1)
    for pattern in (_AFTER_WORD, _BEFORE_WORD):
        for match in pattern.finditer(text):
            yield match.span(1)


# --- phone --------------------------------------------------------------------------------------

_NEXT = r"(?:[ .\-/()]{0,3}\d)"
_PHONE = re.compile(
    rf"""(?<![\d+])\(?(?:
      (?:\+[ ]?|00[ ]?)31(?:[ .\-/]?\(0\))?{_NEXT}{{9,10}}(?!\d)         # +31 6, 0031 (0)6
    | (?:\+[ ]?|00[ ]?)\(?[1-9]{_NEXT}{{6,14}}(?!\d)                     # +90, 0048
    | 06(?:{_NEXT}{{8}}|{_NEXT}{{7}}|{_NEXT}{{9}})(?!\d)               # 06, a digit amiss
    | 0(?!6)[1-9]{_NEXT}{{8}}(?!\d)                                      # 040-1234567
    )""",
    re.VERBOSE,
)
_CALL = re.compile(
    rf"""(?<![^\W\d_])
    (?i:tel|telefoon|telefoonnummer|mobiel|mobieltje|gsm|whatsapp|appen|app|bel|bellen)(?![^\W\d_])[^\d\n]{{0,12}}?((?<![\d+])\+?\d{_NEXT}{{6,14}}(?!\d))""",
    re.VERBOSE,
)


def phones(text: str) -> Iterator[Span]:
    """Phone numbers of every country, and seven digits or more after a word such as `tel`."""
    for match in _PHONE.finditer(text):
        yield match.span()
    for match in _CALL.finditer(text):
        yield match.span(1)
