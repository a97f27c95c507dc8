"""What a cell says in people's own words, read as the code or the day that is stored."""

import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import lru_cache

from babel import Locale

_PERSPECTIVES = {
    "resident": (
        "inwoner inwoners inwoonster bewoner bewoners bewoonster buurtbewoner buurtbewoners "
        "wijkbewoner wijkbewoners buur buren burger burgers resident residents citizen citizens"
    ),
    "volunteer": (
        "vrijwilliger vrijwilligers vrijwilligster volunteer volunteers gespreksleider taalmaatje"
    ),
    "professional": (
        "professional professionals beroepskracht beroepskrachten medewerker medewerkers "
        "hulpverlener hulpverleners ambtenaar ambtenaren jongerenwerker opbouwwerker wijkwerker "
        "buurtwerker welzijnswerker huismeester leerkracht docent huisarts staff"
    ),
}
_KINDS = {
    "quote": "citaat citaten quote quotes letterlijk uitspraak verbatim statement",
    "summary": "samenvatting samenvattingen summary samengevat parafrase paraphrase verslag",
}
_CODES = {
    word: code
    for group in (_PERSPECTIVES, _KINDS)
    for code, words in group.items()
    for word in words.split()
}

_MONTHS = (
    "januari jan january",
    "februari feb february",
    "maart mrt mar march",
    "april apr",
    "mei may",
    "juni jun june",
    "juli jul july",
    "augustus aug august",
    "september sep sept",
    "oktober okt october oct",
    "november nov",
    "december dec",
)
_MONTH_NUMBER = {
    word: number for number, words in enumerate(_MONTHS, start=1) for word in words.split()
}

_TIME = r"(?:[ T,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?uur)?(?:Z|[+-]\d{2}:?\d{2})?)?"
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})" + _TIME)
_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})" + _TIME)
_IN_WORDS = re.compile(
    r"(?:[a-z]{2,9}\.?,? )?(\d{1,2})(?:e|th|st|nd|rd)? ([a-z]{3,9})\.? (\d{4})" + _TIME
)
_SERIAL = re.compile(r"[34567]\d{4}")

#: Languages whose own name is known too; each takes a moment to look up, so not all there are.
_OWN_NAMES = (
    *("nl", "en", "tr", "ar", "pl", "uk", "bg", "ro", "es", "pt", "fr", "de"),
    *("fa", "ku", "ur", "hi", "zh", "vi", "id", "ru", "it", "so", "ti"),
)

#: Excel counts days from here; the serial numbers of 1982 to 2119 have these five digits.
_EXCEL_DAY_0 = date(1899, 12, 30)


def perspective_of(words: str) -> str | None:
    """resident, volunteer or professional; None when the words name none of them."""
    code = _CODES.get(words.casefold().strip(" .:"))
    return code if code in _PERSPECTIVES else None


def kind_of(words: str) -> str | None:
    """quote or summary; None when the words name neither."""
    code = _CODES.get(words.casefold().strip(" .:"))
    return code if code in _KINDS else None


def language_of(words: str) -> str | None:
    """The code of a language named by code (nl, nl-NL) or by its Dutch, English or own name."""
    words = words.casefold().strip()
    return _languages().get(words) or _languages().get(re.split("[-_]", words)[0])


def day_reader(values: Iterable[str]) -> Callable[[str], date | None]:
    """How to read the days of one column; the reader gives None for what is no day.

    The day stands before the month, as people here write it. Only when the column as a whole
    cannot be read that way, and can be with the month first, is it read with the month first:
    3-4 must not be April in one row and March in the next.
    """
    day_first = month_first = True
    for value in values:
        match = _DAY_FIRST.fullmatch(value.strip())
        if match:
            one, two = int(match[1]), int(match[2])
            day_first, month_first = day_first and two <= 12, month_first and one <= 12
    swapped = month_first and not day_first

    def read(value: str) -> date | None:
        return _day(value.strip(), swapped)

    return read


def _day(value: str, month_first: bool) -> date | None:
    if match := _YEAR_FIRST.fullmatch(value):
        return _existing(int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_FIRST.fullmatch(value):
        one, two, year = int(match[1]), int(match[2]), int(match[3])
        day, month = (two, one) if month_first else (one, two)
        return _existing(year + 2000 if year < 100 else year, month, day)
    if match := _IN_WORDS.fullmatch(value.lower()):
        return _existing(int(match[3]), _MONTH_NUMBER.get(match[2], 0), int(match[1]))
    if _SERIAL.fullmatch(value):
        return _EXCEL_DAY_0 + timedelta(days=int(value))
    return None


def _existing(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year >= 1950 else None
    except ValueError:
        return None


@lru_cache(maxsize=1)
def _languages() -> dict[str, str]:
    dutch, english = dict(Locale("nl").languages), dict(Locale("en").languages)
    names: dict[str, str] = {}
    for code in sorted(str(code) for code in dutch):
        if 2 <= len(code) <= 3:
            own = Locale(code).get_language_name() if code in _OWN_NAMES else None
            for name in (code, dutch[code], english.get(code), own):
                if name:
                    names.setdefault(str(name).casefold(), code)
    return names
