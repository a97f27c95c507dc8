"""Every word on screen: none missing, none unused, none untranslated."""

import ast
import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from methods.wording import LANGUAGES, OWN_FOLDER, Wording, load_wording

ROOT = Path(__file__).parents[2]
SOURCES = [
    *ROOT.glob("sessions/**/*.py"),
    *ROOT.glob("toolkit/*.py"),
    *ROOT.glob("methods/**/*.py"),
]


def _messages(language):
    found = {}
    for file in sorted((OWN_FOLDER / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, fluent.Junk), f"{file.name}: {entry.content[:60]}"
            if isinstance(entry, fluent.Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice"
                found[entry.id.name] = entry
    return found


def _variables(message):
    class Finder:
        names: set[str]

    names = set()

    def walk(node):
        if isinstance(node, fluent.VariableReference):
            names.add(node.id.name)
        for child in vars(node).values():
            for part in child if isinstance(child, list) else [child]:
                if isinstance(part, fluent.BaseNode):
                    walk(part)

    walk(message)
    return names


def _keys_in_code():
    """Keys as written in the code, and patterns for keys that are put together."""
    keys, patterns = set(), set()
    for file in SOURCES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                keys.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(p.value) if isinstance(p, ast.Constant) else ".+" for p in node.values
                ]
                pattern = "".join(parts)
                if re.match(r"[a-z]+\\?[-_]", pattern) and pattern != ".+":
                    patterns.add(pattern)
            elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Refused":
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant):
                    keys.add(f"refused-{first.value}")
    return keys, patterns


def _asked_keys():
    """The keys that are surely asked for: literal first arguments of `say`, and refusals."""
    asked = set()
    for file in SOURCES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            first = node.args[0]
            if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
                continue
            if name == "say":
                asked.add(first.value)
            elif name == "Refused":
                asked.add(f"refused-{first.value}")
    return asked


def test_no_key_that_a_screen_asks_for_is_missing():
    assert _asked_keys() - set(_messages("nl")) == set()


def test_no_sentence_is_left_that_nobody_says():
    keys, patterns = _keys_in_code()
    unused = {
        key
        for key in _messages("nl")
        if key not in keys
        and not any(re.fullmatch(pattern, key) for pattern in patterns)
        and not key.startswith(("field-", "builtin-"))
    }
    assert unused == set()


def test_every_field_label_belongs_to_a_field():
    keys, _ = _keys_in_code()
    labels = {
        k.removeprefix("field-").removesuffix("-help")
        for k in _messages("nl")
        if k.startswith("field-")
    }
    assert {name for name in labels if name not in keys and f"field-{name}" not in keys} == set()


def test_both_languages_say_the_same_things_with_the_same_facts():
    dutch, english = (_messages(language) for language in LANGUAGES)
    assert set(dutch) == set(english)
    differing = {k for k in dutch if _variables(dutch[k]) != _variables(english[k])}
    assert differing == set()


def test_no_sentence_is_left_untranslated():
    dutch, english = Wording("nl"), Wording("en")
    same = {"app-name", "language-nl", "language-en"}
    alike = []
    for key, message in _messages("nl").items():
        facts = dict.fromkeys(_variables(message), 2)
        text = dutch.say(key, facts)
        if len(text.split()) > 2 and text == english.say(key, facts) and key not in same:
            alike.append(key)
    assert alike == []


def test_a_day_is_written_as_people_write_it():
    assert load_wording("nl").day(date(2026, 3, 3)) == "di 3 maart 2026"
    assert load_wording("en").day(date(2026, 3, 3)) == "Tue 3 March 2026"


def test_clocks_show_dutch_time_in_summer_too():
    moment = datetime(2026, 7, 1, 12, 5, tzinfo=UTC)
    assert load_wording("nl").moment(moment) == "wo 1 juli 2026, 14:05"


def test_one_signal_is_not_called_signals():
    words = load_wording("nl")
    assert words.say("home-count-signals", {"count": 1}) == "1 signaal"
    assert words.say("home-count-signals", {"count": 2}) == "2 signalen"


def test_a_municipality_replaces_one_sentence_and_keeps_the_rest(tmp_path):
    (tmp_path / "wording" / "nl").mkdir(parents=True)
    (tmp_path / "wording" / "nl" / "ours.ftl").write_text(
        "signals-keep = Zet het in het logboek\n", encoding="utf-8"
    )
    words = Wording("nl", tmp_path)
    assert words.say("signals-keep") == "Zet het in het logboek"
    assert words.say("signals-kept") == load_wording("nl").say("signals-kept")


def test_an_unknown_key_is_a_fault_and_not_an_empty_screen():
    with pytest.raises(KeyError):
        load_wording("nl").say("no-such-key")
