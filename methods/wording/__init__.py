"""Every word on screen, by key, in Dutch and English (Project Fluent).

Fluent and not gettext: keys stay when a sentence is polished, plurals are part of the sentence
in each language, and a municipality can replace one sentence without copying a catalogue.
"""

from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date, format_datetime, get_timezone
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("nl", "en")
DEFAULT_LANGUAGE = "nl"
OWN_FOLDER = Path(__file__).parent

#: Clocks on screen show Dutch time; moments are stored in UTC.
_DUTCH_TIME = get_timezone("Europe/Amsterdam")


class Wording:
    """The words of one language, with those of an overlay folder on top."""

    def __init__(self, language: str, overlay: Path | None = None) -> None:
        self.language = language if language in LANGUAGES else DEFAULT_LANGUAGE
        folders = [OWN_FOLDER, *([overlay / "wording"] if overlay else [])]
        # Isolation marks around variables are invisible characters that end up in copied text.
        self._bundle = FluentBundle([self.language], use_isolating=False)
        for folder in folders:
            for file in sorted((folder / self.language).glob("*.ftl")):
                resource = FluentResource(file.read_text(encoding="utf-8"))
                self._bundle.add_resource(resource, allow_overrides=folder is not OWN_FOLDER)

    def say(self, key: str, facts: Mapping[str, Any] | None = None) -> str:
        """The sentence under `key`. Dates come out as "di 3 maart 2026", numbers in the
        language's own notation. Raises KeyError for a key that is nowhere."""
        pattern = self._bundle.get_message(key).value if self.knows(key) else None
        if pattern is None:
            raise KeyError(key)
        shown = {name: self._shown(value) for name, value in (facts or {}).items()}
        text, faults = self._bundle.format_pattern(pattern, shown)
        if faults:
            raise KeyError(f"{key}: {faults[0]}")
        return str(text)

    def knows(self, key: str) -> bool:
        """Whether there is a sentence under `key`."""
        return bool(self._bundle.has_message(key))

    def day(self, day: date) -> str:
        """A day as people write it: "di 3 maart 2026"."""
        return format_date(day, "EEE d MMMM y", locale=self.language)

    def moment(self, moment: datetime) -> str:
        """A moment in Dutch time: "di 3 maart 2026, 14:05"."""
        return format_datetime(moment, "EEE d MMMM y, HH:mm", _DUTCH_TIME, self.language)

    def language_name(self, code: str) -> str:
        """A language as people call it: "Turks" for "tr"; an unknown code stands as it is."""
        names = Locale(self.language).languages
        return str(names.get(code.replace("-", "_")) or names.get(code.split("-")[0], code))

    def number(self, number: float) -> str:
        """A number with the language's own marks: 1.234,5 in Dutch."""
        return format_decimal(number, locale=self.language)

    def _shown(self, value: Any) -> Any:
        if isinstance(value, datetime):
            return self.moment(value)
        return self.day(value) if isinstance(value, date) else value


@lru_cache(maxsize=8)
def load_wording(language: str, overlay: Path | None = None) -> Wording:
    """The words of a language, read once per process and overlay folder."""
    return Wording(language, overlay)
