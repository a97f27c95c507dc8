"""Lays what people made of the same notes beside what the machine proposes: `samenleven themes
--compare`. It says how far they agree and where not; it does not say who is right."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from methods.refusal import Refused
from sessions.theme_files import FileOfThemes, table_in

if TYPE_CHECKING:
    from toolkit.reading import Placement

#: Under so many notes a share says nothing: then they are counted.
FEWEST_FOR_SHARES = 20
PAIRS_SHOWN = 5
#: What people write when a note belongs to no theme.
NONE_WORDS = frozenset({"geen", "geen thema", "none", "no theme", "-"})
UNPLACED = "?"
_BETWEEN = re.compile(r"[;+]")


@dataclass(frozen=True)
class Apart:
    """Notes that people put in one theme and the machine in another, with one of them. A name
    is empty where no theme was meant; the machine's is UNPLACED where it found no place."""

    people: str
    machine: str
    count: int
    note: str


@dataclass(frozen=True)
class Comparison:
    """How far two readings of the same notes agree.

    `grouping` is the adjusted Rand index; None under 20 notes. Of the `named` notes, whose name
    is known to both, `same` have the same name; `kappa` is Cohen's, None under 20 such notes.
    `together` counts pairs of notes that people put together, `kept` those of them that the
    machine put together as well.
    """

    notes: int
    not_here: int  # coded, but not in the file of notes
    grouping: float | None
    named: int
    same: int
    kappa: float | None
    together: int
    kept: int
    apart: tuple[Apart, ...]


def compare(done: FileOfThemes, coded: Path, language: str = "nl") -> Comparison:
    """Compare a reading with people's coding of the same notes.

    Raises Refused: "compare_column_missing", "compare_no_themes", "compare_nothing",
    "id_twice", and as `table_in`.
    """
    from toolkit.agreement import agreement

    people = coded_in(coded)
    texts = {note.id: note.text for note in done.lines}
    placed = {p.note_id: p for p in done.reading.placements if p.note_id in people}
    if not placed:
        raise Refused("compare_nothing", file=coded.name)
    names = {t.number: done.names.label(t, language) for t in done.reading.themes}
    ids = list(placed)
    groups = [_group(placed[note]) for note in ids]
    said = {note: [_name(done, words, language) for words in people[note]] for note in ids}
    first = [said[note][0] for note in ids]
    given = [_given(placed[note], names) for note in ids]
    known = set(names.values())
    if done.reading.settings.get("codebook"):
        known |= {done.names.name(slug, language) for slug in done.names.themes}
    shared = [row for row, name in enumerate(first) if not name or name in known]
    # Own words for all of it: there are no names to lay side by side, only groups.
    shared = shared if any(first[row] for row in shared) else []
    same = sum(given[row] in said[ids[row]] for row in shared)
    enough = len(ids) >= FEWEST_FOR_SHARES
    kappa = None
    if len(shared) >= FEWEST_FOR_SHARES:
        kappa = agreement([first[r] for r in shared], [given[r] for r in shared]).kappa
    together, kept = _pairs(first, groups)
    home = _homes(first, given, shared)
    apart: dict[tuple[str, str], list[str]] = defaultdict(list)
    named = set(shared)
    for row, note in enumerate(ids):
        right = said[note] if row in named else [home[first[row]]]
        if given[row] not in right:
            apart[(first[row], given[row])].append(texts[note])
    worst = sorted(apart.items(), key=lambda pair: (-len(pair[1]), pair[0]))[:PAIRS_SHOWN]
    return Comparison(
        notes=len(ids),
        not_here=len(people) - len(ids),
        grouping=agreement(first, groups, same_names=False).grouping if enough else None,
        named=len(shared),
        same=same,
        kappa=kappa,
        together=together,
        kept=kept,
        apart=tuple(
            Apart(one, other, len(found), min(found, key=lambda text: (len(text), text)))
            for (one, other), found in worst
        ),
    )


def coded_in(coded: Path) -> dict[str, tuple[str, ...]]:
    """The themes that people gave each note, the main one first. A note without one was not
    coded and is left out."""
    table = table_in(coded)
    place = {h.strip().casefold(): number for number, h in enumerate(table.headings)}
    for column in ("id", "theme"):
        if column not in place:
            raise Refused("compare_column_missing", file=coded.name, column=column)
    found: dict[str, tuple[str, ...]] = {}
    seen: set[str] = set()
    for row in table.rows:
        name = row[place["id"]].strip()
        if name in seen:
            raise Refused("id_twice", file=coded.name, id=name[:80])
        themes = tuple(
            " ".join(part.split()) for part in _BETWEEN.split(row[place["theme"]]) if part.strip()
        )
        if name:
            seen.add(name)
        if name and themes:
            found[name] = themes
    if not found:
        raise Refused("compare_no_themes", file=coded.name)
    return found


def need_shared_ids(notes: Path, coded: Path) -> None:
    """What is wrong with the coding shows before the long reading. Raises Refused as
    `coded_in`, and "compare_nothing"."""
    table = table_in(notes)
    place = [heading.strip().casefold() for heading in table.headings]
    column = place.index("id") if "id" in place else None
    ids = {str(number) for number in table.numbers}
    if column is not None:
        ids = {
            row[column].strip() or str(number)
            for number, row in zip(table.numbers, table.rows, strict=True)
        }
    if not ids & set(coded_in(coded)):
        raise Refused("compare_nothing", file=coded.name)


def _name(done: FileOfThemes, words: str, language: str) -> str:
    if words.casefold() in NONE_WORDS:
        return ""
    slug = done.names.slug_of(words)
    if slug is not None:
        return done.names.name(slug, language)
    for theme in done.reading.themes:
        label = done.names.label(theme, language)
        if words.casefold() in (label.casefold(), theme.codebook):
            return label
    return words


def _given(placed: "Placement", names: Mapping[int, str]) -> str:
    if placed.cluster is not None:
        return names[placed.cluster]
    return "" if placed.reason == "carries_nothing" else UNPLACED


def _group(placed: "Placement") -> str:
    """The machine's group of a note. A note that it could not place stands by itself; notes
    that carry nothing to place are together, as people put them together too."""
    if placed.cluster is not None:
        return str(placed.cluster)
    return "" if placed.reason == "carries_nothing" else f"alone {placed.note_id}"


def _pairs(one: list[str], other: list[str]) -> tuple[int, int]:
    """Pairs that are together in one, and pairs of those that are together in the other too."""

    def count(labels: Mapping[Any, int]) -> int:
        return sum(times * (times - 1) // 2 for times in labels.values())

    return count(Counter(one)), count(Counter(zip(one, other, strict=True)))


def _homes(first: list[str], given: list[str], shared: list[int]) -> dict[str, str]:
    """For a name in people's own words, the machine's theme that holds most of its notes: what
    is elsewhere is apart."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for row in set(range(len(first))) - set(shared):
        votes[first[row]][given[row]] += 1
    return {
        name: min(count, key=lambda theme: (theme in ("", UNPLACED), -count[theme], theme))
        for name, count in votes.items()
    }
