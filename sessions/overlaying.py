"""A municipality's own content laid over ours: used when it is sound, set aside when it is not."""

from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentResource

from methods.content import Content, ContentError, load_content
from methods.wording import LANGUAGES, Wording, load_wording
from methods.wording.own_sentences import sentences_in, unknown_in


@lru_cache(maxsize=4)
def content_of(overlay: Path | None) -> tuple[Content, ContentError | None]:
    """The content to work with, and what is wrong with the municipality's own; then ours alone
    is used. Read once, since a faulty folder would otherwise be read again for every screen."""
    try:
        return load_content(overlay), None
    except ContentError as fault:
        return load_content(), fault


@lru_cache(maxsize=4)
def wording_fault(overlay: Path | None) -> ContentError | None:
    """The first of the municipality's own sentences that cannot be read, or that uses a fact
    which the screen does not give."""
    for language in LANGUAGES:
        folder = (overlay or Path()) / "wording" / language
        for file in sorted(folder.glob("*.ftl")) if overlay else ():
            try:
                text = file.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError) as error:
                return ContentError(file, "?", str(error), code="not_text")
            for entry in FluentResource(text).body:
                if type(entry).__name__ == "Junk":
                    first = str(entry.content).splitlines()[0][:60]
                    return ContentError(file, first, "not a sentence", code="no_sentence")
        fault = _unknown_fact(folder, language) if overlay else None
        if fault is not None:
            return fault
    return None


def _unknown_fact(folder: Path, language: str) -> ContentError | None:
    own = {file: sentences_in(file) for file in sorted(folder.glob("*.ftl"))}
    keys = {sentence.key for sentences in own.values() for sentence in sentences}
    for file, sentences in own.items():
        for sentence in sentences:
            if sentence.is_empty:
                return ContentError(file, sentence.key, "says nothing", code="no_sentence")
            name = unknown_in(sentence, language, keys)
            if name is not None:
                what = f"{name} is not known here"
                return ContentError(file, sentence.key, what, code="unknown_fact", where=name)
    return None


def wording_of(language: str, overlay: Path | None) -> Wording:
    """The words to show: with the municipality's own sentences when all can be read."""
    return load_wording(language, overlay if wording_fault(overlay) is None else None)


def read_again() -> None:
    """Read every content file again at the next screen: somebody has changed one."""
    for remembered in (content_of, wording_fault, load_content, load_wording):
        remembered.cache_clear()


def fault_in(overlay: Path | None) -> ContentError | None:
    """What is wrong with the municipality's own content or sentences."""
    return content_of(overlay)[1] or wording_fault(overlay)


def told(fault: ContentError, wording: Wording) -> str:
    """The fault in plain words: which file, which entry, what is wrong."""
    return wording.say(
        f"content-fault-{fault.code}",
        {"file": str(fault.file), "entry": fault.entry, "where": fault.where, "what": fault.what},
    )
