"""Reads the content files, lays a municipality's own folder over them, and answers questions
about them. Everything above asks here; nothing above opens a YAML file itself."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import ValidationError

from methods.entries import (
    MEASURES,
    CalendarRule,
    CodebookTheme,
    DialogueFormat,
    Entry,
    GlossaryTerm,
    Intervention,
    PreferredTerm,
    Step,
    StumblingBlock,
    TensionPhase,
    Threshold,
)

OWN_FOLDER = Path(__file__).parent

#: Each kind of content: the file or the folder it stands in, and its shape.
KINDS: dict[str, type[Entry]] = {
    "steps": Step,
    "stumbling_blocks": StumblingBlock,
    "codebook": CodebookTheme,
    "tension_phases": TensionPhase,
    "dialogue_formats": DialogueFormat,
    "interventions": Intervention,
    "calendar": CalendarRule,
    "preferred_terms": PreferredTerm,
    "thresholds": Threshold,
    "glossary": GlossaryTerm,
}

#: The product cannot do without any of these: they may be changed, never taken away.
NEEDED = (Step, TensionPhase, Threshold)

E = TypeVar("E", bound=Entry)


class ContentError(Exception):
    """A content file that cannot be used; says which file, which entry and what is wrong.

    `code` is what a screen words it by, under `content-fault-<code>`; `where` the line or field.
    """

    def __init__(
        self, file: Path, entry: str, what: str, *, code: str = "wrong", where: str = ""
    ) -> None:
        super().__init__(f"{file} · {entry} · {what}")
        self.file, self.entry, self.what = file, entry, what
        self.code, self.where = code, where


class Content:
    """All content entries, per kind, in the order of the files."""

    def __init__(self, overlay: Path | None = None) -> None:
        """Read the project's own files and lay those of `overlay` over them.

        An overlay entry with a known slug replaces ours; a new slug is added; an overlay entry
        `{slug: x, remove: true}` takes ours away, but no step, phase or threshold.
        Raises ContentError, also for an advice about something that is not there and for a
        threshold that begins later than ours.
        """
        folders = [OWN_FOLDER, *([overlay] if overlay and overlay.is_dir() else [])]
        self._entries: dict[str, dict[str, Entry]] = {}
        files: dict[str, dict[str, Path]] = {}
        for kind, shape in KINDS.items():
            read = _read_kind(kind, shape, folders)
            self._entries[kind] = {slug: entry for slug, (entry, _) in read.items()}
            files[kind] = {slug: file for slug, (_, file) in read.items()}
        self._check_advice(files["steps"])
        self._check_first_days(files["thresholds"])

    def all(self, shape: type[E]) -> list[E]:
        """Every entry of one shape, in file order."""
        return [entry for entry in self._of(shape).values() if isinstance(entry, shape)]

    def find(self, shape: type[E], slug: str | None) -> E | None:
        """The entry with this slug, or None; an old record may name one that is gone."""
        entry = self._of(shape).get(slug or "")
        return entry if isinstance(entry, shape) else None

    def limit(self, slug: str, *, on: date) -> float:
        """The threshold `slug` as it stood on the day `on`.

        Raises KeyError for an unknown slug and ValueError before the first dated value.
        """
        threshold = self.find(Threshold, slug)
        if threshold is None:
            raise KeyError(slug)
        valid = [v for v in threshold.values if v.valid_from <= on]
        if not valid:
            raise ValueError(f"threshold {slug} has no value on {on.isoformat()}")
        return max(valid, key=lambda v: v.valid_from).value

    def _check_advice(self, files: dict[str, Path]) -> None:
        for step in self.all(Step):
            for advice in step.before_moving_on:
                named = None if advice.measure in MEASURES else advice.measure
                if self.find(Threshold, advice.threshold) is None:
                    named = advice.threshold
                if named:
                    what = f"before_moving_on names {named}, which is not there"
                    raise ContentError(
                        files[step.slug], step.slug, what, code="not_there", where=named
                    )

    def _check_first_days(self, files: dict[str, Path]) -> None:
        if all(file.is_relative_to(OWN_FOLDER) for file in files.values()):
            return
        ours = {threshold.slug: threshold for threshold in load_content().all(Threshold)}
        latest = max(_first_day(threshold) for threshold in ours.values())
        for threshold in self.all(Threshold):
            known = ours.get(threshold.slug)
            needed = _first_day(known) if known else latest
            if _first_day(threshold) > needed:
                what = f"values: the first must hold from {needed.isoformat()} or earlier"
                raise ContentError(
                    files[threshold.slug],
                    threshold.slug,
                    what,
                    code="too_late",
                    where=needed.isoformat(),
                )

    def _of(self, shape: type[Entry]) -> dict[str, Entry]:
        return self._entries[next(kind for kind, known in KINDS.items() if known is shape)]


@lru_cache(maxsize=4)
def load_content(overlay: Path | None = None) -> Content:
    """The content, read once per process and overlay folder."""
    return Content(overlay)


def codebook_in(folder: Path) -> list[CodebookTheme]:
    """The themes in the YAML files of a codebook that stands by itself. Raises ContentError."""
    read = _read_kind(".", CodebookTheme, [folder])  # its files stand in the folder itself
    return [entry for entry, _ in read.values() if isinstance(entry, CodebookTheme)]


def _first_day(threshold: Threshold) -> date:
    return min(value.valid_from for value in threshold.values)


def _read_kind(kind: str, shape: type[Entry], folders: list[Path]) -> dict[str, tuple[Entry, Path]]:
    """Each entry by its slug, with the file it stands in."""
    entries: dict[str, tuple[Entry, Path]] = {}
    for folder in folders:
        for file, raw in _raw_entries(folder, kind):
            name = str(raw.get("slug", "?")) if isinstance(raw, dict) else "?"
            if not isinstance(raw, dict):
                what = "an entry must be a block of `key: value` lines"
                raise ContentError(file, name, what, code="no_block")
            if folder is OWN_FOLDER and name in entries:
                raise ContentError(file, name, "this slug stands here twice", code="twice")
            if raw.get("remove") is True:
                if shape in NEEDED:
                    what = "the product cannot do without it: change it, do not remove it"
                    code = "needed" if shape is Threshold else "needed_part"
                    raise ContentError(file, name, what, code=code)
                entries.pop(name, None)
                continue
            try:
                entries[name] = shape.model_validate(raw), file
            except ValidationError as error:
                code, where, what = _first_fault(error)
                raise ContentError(file, name, what, code=code, where=where) from error
    return entries


def _raw_entries(folder: Path, kind: str) -> Iterator[tuple[Path, Any]]:
    for file in [folder / f"{kind}.yaml", *sorted((folder / kind).glob("*.yaml"))]:
        if not file.is_file():
            continue
        try:
            loaded = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            what, mark = f"not readable as YAML: {error}", getattr(error, "problem_mark", None)
            where = str(mark.line + 1) if mark else "none"
            raise ContentError(file, "?", what, code="not_yaml", where=where) from error
        if not isinstance(loaded, list):
            raise ContentError(file, "?", "the file must be a list of entries", code="no_list")
        for raw in loaded:
            yield file, raw


#: How a fault that pydantic finds is told.
_FAULT_CODES = {"missing": "missing", "extra_forbidden": "unknown"}


def _first_fault(error: ValidationError) -> tuple[str, str, str]:
    """Its code, the field it stands in, and what is wrong in pydantic's words."""
    fault = error.errors()[0]
    where = ".".join(str(part) for part in fault["loc"]) or "entry"
    return _FAULT_CODES.get(fault["type"], "wrong"), where, f"{where}: {fault['msg']}"
