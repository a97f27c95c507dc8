"""What a municipality's own sentences use, held against the sentences they replace."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentResource
from fluent.syntax import ast

from methods.wording import OWN_FOLDER


@dataclass(frozen=True)
class Sentence:
    """One sentence of a file: its key, whether it says anything, and what stands between its
    braces: "$count" for a fact, "NUMBER()" for a function, the key of another sentence."""

    key: str
    is_empty: bool
    uses: frozenset[str]


def sentences_in(file: Path) -> list[Sentence]:
    """The sentences of a file. Raises OSError and UnicodeDecodeError."""
    return [
        Sentence(_name(entry), entry.value is None, frozenset(_uses(entry)))
        for entry in FluentResource(file.read_text(encoding="utf-8")).body
        if isinstance(entry, (ast.Message, ast.Term))
    ]


def unknown_in(sentence: Sentence, language: str, others: Iterable[str]) -> str | None:
    """The first thing a sentence uses that no screen gives it; `others` are the keys of the
    municipality's own sentences. One with a key that is not ours can use no facts."""
    ours = _ours(language)
    known = {*ours, *others, *ours.get(sentence.key, frozenset())}
    return min(sentence.uses - known, default=None)


@lru_cache(maxsize=4)
def _ours(language: str) -> dict[str, frozenset[str]]:
    files = sorted((OWN_FOLDER / language).glob("*.ftl"))
    return {sentence.key: sentence.uses for file in files for sentence in sentences_in(file)}


def _name(entry: Any) -> str:
    name = str(entry.id.name)
    return f"-{name}" if isinstance(entry, (ast.Term, ast.TermReference)) else name


def _uses(node: Any) -> Iterator[str]:
    if isinstance(node, ast.VariableReference):
        yield f"${node.id.name}"
    elif isinstance(node, ast.FunctionReference):
        yield f"{node.id.name}()"
    elif isinstance(node, (ast.MessageReference, ast.TermReference)):
        yield _name(node) + (f".{node.attribute.name}" if node.attribute else "")
    for child in vars(node).values():
        for part in child if isinstance(child, list) else [child]:
            if isinstance(part, ast.BaseNode):
                yield from _uses(part)
