"""One theme in the report, and all of them in a table. Called by `theme_report`; every word is
escaped here or by the caller's `say`."""

from collections import Counter
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

from methods.wording import Wording
from sessions.theme_files import FileOfThemes

if TYPE_CHECKING:
    from toolkit.reading import NoteText, ProposedTheme

#: As on every screen: a shape beside a colour.
MARKS = {"resident": "●", "volunteer": "▲", "professional": "■"}
#: A quote longer than this is cut: it stands whole in the file it came from.
LONGEST_QUOTE = 420


def overview(done: FileOfThemes, words: Wording) -> str:
    """All themes in a table, with a link to each card."""
    say = partial(_say, words)
    if not done.reading.themes:
        return f"<p>{escape(words.say('themes-nothing-found'))}</p>"
    heads = "".join(
        f'<th scope="col"><span class="mark {code}">{mark}</span> '
        f"{escape(words.say(f'people-many-{code}'))}</th>"
        for code, mark in MARKS.items()
    )
    rows = []
    for theme in done.reading.themes:
        voices = _voices(theme, done)
        cells = (len(theme.note_ids), *(voices[code] for code in MARKS), _doubts(theme, done))
        shown = "".join(f"<td>{escape(words.number(count))}</td>" for count in cells)
        name = escape(title_of(theme, done, words))
        rows.append(f'<tr><th scope="row"><a href="#t{theme.number}">{name}</a></th>{shown}</tr>')
    return (
        f"<h2>{say('theme_report-overview')}</h2>\n<table><thead><tr>"
        f'<th scope="col">{say("theme_report-theme")}</th>'
        f'<th scope="col">{say("theme_report-notes")}</th>{heads}'
        f'<th scope="col">{say("theme_report-doubt_short")}</th></tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table>"
    )


def theme_card(theme: "ProposedTheme", done: FileOfThemes, words: Wording) -> str:
    """One theme: how often, by whom, in which parts, in which words."""
    say = partial(_say, words)
    counted = [say("theme_report-note_count", count=len(theme.note_ids))]
    if done.days and theme.conversations:
        days = len({note.conversation for note in done.lines} - {""})
        counted.append(say("theme_report-on_days", count=theme.conversations, of=days))
    if doubts := _doubts(theme, done):
        counted.append(say("theme_report-of_which_doubt", count=doubts))
    about = done.names.definition(theme.codebook, words.language) if theme.codebook else ""
    if not theme.codebook and done.reading.settings.get("codebook"):
        about = words.say("theme_report-new")
    left = f"<h4>{say('theme_report-voices')}</h4>{_bars(theme, done, words)}"
    left += _parts(theme, done, words)
    if theme.phrases:
        left += f"<h4>{say('theme_report-words')}</h4><p>{escape(', '.join(theme.phrases))}</p>"
    by_id = done.by_id
    quotes = "".join(quote(by_id[note][0], words) for note in theme.typical)
    right = f"<h4>{say('theme_report-typical', count=len(theme.typical))}</h4>{quotes}"
    return (
        f'<section class="theme" id="t{theme.number}">'
        f"<h3>{escape(title_of(theme, done, words))}</h3>"
        f'<p class="soft">{" · ".join(counted)}</p>'
        + (f"<p>{escape(about)}</p>" if about else "")
        + f'<div class="parts"><div>{left}</div><div>{right}</div></div></section>'
    )


def quote(note: "NoteText", words: Wording) -> str:
    """What somebody said, with who and which note; in the direction of its own letters."""
    text = " ".join(note.text.split())
    if len(text) > LONGEST_QUOTE:
        text = text[:LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
    who = escape(words.say(f"perspective-{note.perspective}"))
    mark = MARKS.get(note.perspective, "")
    number = _say(words, "theme_report-note_id", id=note.id)
    return (
        f'<blockquote dir="auto" lang="{escape(note.language)}"><p>{escape(text)}</p>'
        f'<footer lang="{words.language}"><span class="mark {escape(note.perspective)}">{mark}'
        f"</span> {who} · {number}</footer></blockquote>"
    )


def title_of(theme: "ProposedTheme", done: FileOfThemes, words: Wording) -> str:
    """What the theme is called on this page."""
    label = done.names.label(theme, words.language)
    return label or words.say("themes-no-label", {"number": theme.number})


def _say(words: Wording, key: str, **facts: Any) -> str:
    return escape(words.say(key, facts))


def _voices(theme: "ProposedTheme", done: FileOfThemes) -> "Counter[str]":
    by_id = done.by_id
    return Counter(by_id[note][0].perspective for note in theme.note_ids)


def _doubts(theme: "ProposedTheme", done: FileOfThemes) -> int:
    by_id = done.by_id
    return sum(by_id[note][1].certainty == "doubt" for note in theme.note_ids)


def _bars(theme: "ProposedTheme", done: FileOfThemes, words: Wording) -> str:
    voices = _voices(theme, done)
    most = max(voices.values(), default=1)
    rows = []
    for code, mark in MARKS.items():
        name = escape(words.say(f"people-many-{code}"))
        shown = f'<span class="missing">{escape(words.say("themes-not-heard"))}</span>'
        if voices[code]:
            wide = max(1, round(100 * voices[code] / most))
            shown = (
                f'<span class="{code}"><span class="bar" style="display:block;width:{wide}%">'
                f'</span></span><span class="count">{escape(words.number(voices[code]))}</span>'
            )
        rows.append(f'<li><span class="mark {code}">{mark}</span><span>{name}</span>{shown}</li>')
    return f'<ul class="voices">{"".join(rows)}</ul>'


def _parts(theme: "ProposedTheme", done: FileOfThemes, words: Wording) -> str:
    by_id = done.by_id
    found = Counter(
        sub for note in theme.note_ids if (sub := by_id[note][1].sub_theme) and theme.codebook
    )
    if not found:
        return ""
    ranked = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
    rows = "".join(
        f"<li>{escape(done.names.sub_name(theme.codebook, sub, words.language))} · "
        f"{escape(words.number(count))}</li>"
        for sub, count in ranked
    )
    return f'<h4>{_say(words, "theme_report-parts")}</h4><ul class="list">{rows}</ul>'
