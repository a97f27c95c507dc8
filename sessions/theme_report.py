"""A reading as one page that stands by itself: `samenleven themes --report`. It fetches nothing,
and what people typed is never taken for layout."""

import base64
from collections import Counter
from collections.abc import Iterable
from datetime import date
from functools import partial
from html import escape
from importlib.metadata import version
from pathlib import Path
from typing import Any

from methods.wording import Wording
from sessions.comparison_words import comparison_lines, pair_line
from sessions.encoding import LEXICAL
from sessions.theme_card import MARKS, overview, quote, theme_card
from sessions.theme_comparing import Comparison
from sessions.theme_files import FileOfThemes

_BROWSER = Path(__file__).parent / "screens" / "browser"
#: The letter, in two files: what most languages use, and the rest of the Latin ones.
_LETTERS = {
    "latin": "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,"
    "U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
    "latin-ext": "U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,"
    "U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2C60-2C7F,U+A720-A7FF",
}
#: Notes without a place that are shown for each reason, and pairs of themes in doubt.
NOTES_SHOWN, PAIRS_SHOWN = 8, 8


def report_page(
    done: FileOfThemes, words: Wording, *, on: date, comparison: Comparison | None = None
) -> str:
    """The whole page, in the language of `words`."""
    say = partial(_say, words)
    title = say("theme_report-title")
    parts = [
        _head(done, words, on),
        overview(done, words),
        f"<h2>{say('theme_report-themes')}</h2>" if done.reading.themes else "",
        *(theme_card(theme, done, words) for theme in done.reading.themes),
        _doubt(done, words),
        _unplaced(done, words),
        _compared(comparison, words) if comparison else "",
        _origin(done, words),
    ]
    body = "\n".join(part for part in parts if part)
    return (
        f'<!doctype html>\n<html lang="{words.language}">\n<head>\n<meta charset="utf-8">\n'
        # Even a mistake of ours cannot make this page call out or run anything.
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'; font-src data:\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title} · {escape(done.source)}</title>\n<style>\n{_style()}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _say(words: Wording, key: str, **facts: Any) -> str:
    """A sentence of this page, ready to stand in it."""
    return escape(words.say(key, facts))


def _style() -> str:
    faces = []
    for part, span in _LETTERS.items():
        file = _BROWSER / "fonts" / f"atkinson-hyperlegible-next-{part}-wght-normal.woff2"
        given = base64.b64encode(file.read_bytes()).decode("ascii")
        faces.append(
            '@font-face { font-family: "Atkinson"; font-weight: 200 800; unicode-range: '
            f'{span}; src: url("data:font/woff2;base64,{given}") format("woff2"); }}\n'
        )
    return "".join(faces) + (_BROWSER / "theme_report.css").read_text(encoding="utf-8")


def _head(done: FileOfThemes, words: Wording, on: date) -> str:
    say = partial(_say, words)
    days = ""
    if done.days:
        first, last = words.day(done.days[0]), words.day(done.days[-1])
        days = say("theme_report-days", count=len(done.days), first=first, last=last) + " "
    return (
        f"<header><h1>{say('theme_report-title')}</h1>\n"
        f'<p class="soft">{escape(done.source)} · {say("theme_report-made", day=on)}</p>\n'
        f'<p class="lead">{say("theme_report-counts", notes=done.notes, themes=done.themes)} {days}'
        f"{say('theme_report-doubt_count', count=_doubts(done))} "
        f"{say('theme_report-unplaced_count', count=done.unplaced)}</p>\n"
        f'<div class="said"><p>{say("theme_report-people_decide")}</p>'
        f"<p>{say('theme_report-literal')}</p></div></header>"
    )


def _doubts(done: FileOfThemes) -> int:
    return sum(place.certainty == "doubt" for place in done.reading.placements)


def _doubt(done: FileOfThemes, words: Wording) -> str:
    """Which themes the notes stand between, and how many lean on little."""
    say = partial(_say, words)
    if not _doubts(done):
        return ""
    labels = {t.number: done.names.label(t, words.language) for t in done.reading.themes}
    places = [place for place in done.reading.placements if place.certainty == "doubt"]
    pairs = Counter(
        tuple(sorted((labels[place.cluster], labels[place.second_cluster])))
        for place in places
        if place.cluster and place.second_cluster
    )
    worst = sorted(pairs.items(), key=lambda pair: (-pair[1], pair[0]))
    lines = [
        say("theme_report-between", count=count, one=pair[0], other=pair[1])
        for pair, count in worst[:PAIRS_SHOWN]
    ]
    hidden = sum(count for _, count in worst[PAIRS_SHOWN:])
    if hidden:
        lines.append(say("theme_report-between_more", count=hidden))
    if loosely := len(places) - sum(pairs.values()):
        lines.append(say("theme_report-loosely", count=loosely))
    return (
        f"<h2>{say('theme_report-doubt')}</h2>\n<p>{say('theme_report-doubt_what')}</p>\n"
        f"<ul>{_items(lines)}</ul>"
    )


def _unplaced(done: FileOfThemes, words: Wording) -> str:
    """The notes without a place by reason, some of each."""
    say = partial(_say, words)
    by_reason: dict[str, list[Any]] = {}
    for place in done.reading.placements:
        if place.cluster is None:
            by_reason.setdefault(place.reason, []).append(done.by_id[place.note_id][0])
    if not by_reason:
        return (
            f"<h2>{say('theme_report-unplaced')}</h2>\n<p>{say('theme_report-unplaced_none')}</p>"
        )
    parts = [f"<h2>{say('theme_report-unplaced')}</h2>\n<p>{say('theme_report-unplaced_what')}</p>"]
    for reason, notes in sorted(by_reason.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        why = escape(words.say(f"themes-reason-{reason}"))
        shown = [note for note in notes if note.text.strip()][:NOTES_SHOWN]
        parts.append(f"<h4>{say('theme_report-because', count=len(notes))} {why}</h4>")
        parts += [quote(note, words) for note in shown]
        if len(notes) > len(shown):
            parts.append(
                f'<p class="soft">{say("theme_report-more", count=len(notes) - len(shown))}</p>'
            )
    return "\n".join(parts)


def _compared(found: Comparison, words: Wording) -> str:
    say = partial(_say, words)
    told = "".join(f"<p>{escape(line)}</p>" for line in comparison_lines(found, words))
    pairs = "".join(
        f"<li><p>{escape(pair_line(pair, words))}</p>"
        f'<blockquote dir="auto"><p>{escape(pair.note)}</p></blockquote></li>'
        for pair in found.apart
    )
    apart = f"<h4>{say('theme_report-compare-where')}</h4>\n<ol>{pairs}</ol>" if pairs else ""
    return f"<h2>{say('theme_report-compare')}</h2>\n{told}\n{apart}"


def _origin(done: FileOfThemes, words: Wording) -> str:
    """Who read this, with what: enough to see whether another reading is the same one."""
    say = partial(_say, words)
    codebook = str(done.reading.settings.get("codebook") or "")
    reader = say("theme_report-reader_words") if done.reader == LEXICAL else escape(done.reader)
    facts = {
        say("theme_report-reader"): reader,
        say("theme_report-fingerprint"): f"<code>{escape(done.fingerprint[:16])}</code>"
        if done.fingerprint
        else "",
        say("theme_report-codebook"): escape(codebook) or say("theme_report-codebook_none"),
        say("theme_report-input"): f"<code>{escape(done.reading.input_hash)}</code>",
        say("theme_report-version"): escape(version("samenleven")),
    }
    rows = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in facts.items() if value)
    written = f"<p>{say('theme_report-codebook_written')}</p>" if codebook else ""
    return (
        f"<h2>{say('theme_report-origin')}</h2>\n<p>{say('theme_report-origin_what')}</p>\n"
        f"{written}\n<dl>{rows}</dl>\n"
        f'<p class="soft">{say("theme_report-marks")} {_marks(words)}</p>'
    )


def _marks(words: Wording) -> str:
    return " · ".join(
        f'<span class="mark {code}">{mark}</span> {escape(words.say(f"people-many-{code}"))}'
        for code, mark in MARKS.items()
    )


def _items(lines: Iterable[str]) -> str:
    return "".join(f"<li>{line}</li>" for line in lines)
