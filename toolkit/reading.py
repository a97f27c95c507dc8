"""Reads a round's notes and proposes themes, with a reason for every note. Joins encoder,
clustering and labels; a worker process calls it. The same notes give the same reading, in any
order and on any number of threads: everything is sorted by content first, and nothing is drawn.
An identity settles nothing but the order of notes that are alike in all else, since it is drawn
at random when a note is stored."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import islice
from types import MappingProxyType

import numpy as np
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from toolkit import placing
from toolkit.clustering import flat_map
from toolkit.codebook_match import Codebook, match
from toolkit.codebook_placing import knowing_vectors, place_with_codebook
from toolkit.embedding import Encoder, FloatArray
from toolkit.note_words import content_words
from toolkit.reading_result import (
    Certainty,
    NoteIdTwice,
    NoteText,
    Placement,
    ProposedTheme,
    Reading,
)
from toolkit.second_opinion import would_move
from toolkit.theme_labels import GroupPhrases, phrases_per_group, stem

__all__ = ["NoteIdTwice", "NoteText", "Placement", "ProposedTheme", "Reading", "read_notes"]

FEWEST_NOTES = 6  # with fewer, every grouping is an accident
NOBODY_DECIDED: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class _Text:
    """One distinct text with all notes that say exactly this, and what people decided on it."""

    text: str
    notes: tuple[NoteText, ...]
    decided: str | None

    def words(self) -> tuple[str, ...]:
        return content_words(self.text, self.notes[0].language)


def read_notes(
    notes: Sequence[NoteText],
    encoder: Encoder,
    *,
    codebook: Codebook | None = None,
    fixed: Mapping[str, str] = NOBODY_DECIDED,
    progress: Callable[[str, int, int], None] | None = None,
) -> Reading:
    """Group the notes into themes that people may accept.

    `fixed` maps a note to the theme where people put it. Such a note keeps out of new groups;
    its theme draws new notes that resemble it more than they resemble any new group.
    With a `codebook`, made with the same encoder, a note goes first to the theme of the field
    that it resembles; only notes that fit none are grouped by themselves.
    Raises NoteIdTwice. `progress` hears the stages encode, group and explain.
    """
    tell = progress or (lambda *_step: None)
    texts = [text for text in _distinct_texts(notes, fixed) if text.words()]
    vectors = _encoded(texts, encoder, tell)
    tell("group", 0, 1)
    undecided = [sum(note.id not in fixed for note in text.notes) for text in texts]
    decided = [text.decided for text in texts]
    with threadpool_limits(limits=1):
        middle = placing.centred(vectors)
        if codebook is None:
            places = placing.place(middle, undecided, decided, fewest_notes=FEWEST_NOTES)
            points = flat_map(middle)
        else:
            found = match(codebook, vectors, [text.text for text in texts])
            places = place_with_codebook(
                middle, found, codebook, undecided, decided, fewest_notes=FEWEST_NOTES
            )
            middle = knowing_vectors(middle, found)
            points = flat_map(middle)
        moved = _would_move(texts, middle, fixed)
    tell("group", 1, 1)
    tell("explain", 0, 1)
    members: dict[int, list[int]] = defaultdict(list)
    for row, place in enumerate(places.rows):
        if place.group is not None:
            members[place.group].append(row)
    said = [
        [(texts[r].text, texts[r].notes[0].language) for r in rows] for rows in members.values()
    ]
    words = dict(zip(members, phrases_per_group(said), strict=True))
    themes: dict[int, ProposedTheme] = {}
    for group, rows in members.items():
        close = [(place_of.closeness, texts[row]) for row in rows if (place_of := places.rows[row])]
        theme = _theme(close, words[group], places.accepted.get(group), fixed)
        if theme.note_ids:
            themes[group] = replace(theme, codebook=places.known.get(group, ""))
    ranked = sorted(themes, key=lambda g: (themes[g].largest_first, members[g][0]))
    numbers = {group: number for number, group in enumerate(ranked, start=1)}
    placed: dict[str, Placement] = {}
    for row, text in enumerate(texts):
        for note in text.notes:
            if note.id in fixed:
                where = Placement(note.id, None, None, "good", "decided")
            else:
                place = places.rows[row]
                where = _placed(note, text, place, texts, numbers, words)
                if codebook is not None and where.cluster is not None:
                    alike = tuple(codebook.example_ids[n] for n in place.examples)
                    where = replace(where, sub_theme=place.sub, examples=alike)
            placed[note.id] = replace(where, x=float(points[row, 0]), y=float(points[row, 1]))
    tell("explain", 1, 1)
    return Reading(
        tuple(replace(themes[group], number=numbers[group]) for group in ranked),
        tuple(placed.get(note.id) or _without_words(note, fixed) for note in notes),
        encoder.name,
        MappingProxyType(
            {
                "fewest_notes": FEWEST_NOTES,
                **placing.SETTINGS,
                "codebook": codebook.name if codebook else "",
                "would_move": moved,
            }
        ),
        _input_hash(notes, fixed),
    )


def _hash(*parts: str) -> str:
    return sha256("\x1f".join(parts).encode()).hexdigest()


def _input_hash(notes: Sequence[NoteText], fixed: Mapping[str, str]) -> str:
    """One code for everything that went in, whatever its order and its identities: the notes,
    which were said together, and which people put together."""
    said: dict[str, list[str]] = defaultdict(list)
    placed: dict[str, list[str]] = defaultdict(list)
    for note in notes:
        line = _hash(note.text, note.perspective, note.language, note.where)
        said[note.conversation].append(line)
        if note.id in fixed:
            placed[fixed[note.id]].append(line)
    together = [sorted(_hash(*sorted(lines)) for lines in part.values()) for part in (said, placed)]
    return _hash(*(_hash(*codes) for codes in together))


def _by_content(note: NoteText) -> tuple[str, ...]:
    return note.text, note.perspective, note.language, note.where, note.id


def _distinct_texts(notes: Sequence[NoteText], fixed: Mapping[str, str]) -> list[_Text]:
    """Each text once, in order of a content hash. Where people put the same words in two
    themes, the theme they chose most often draws the rest."""
    ids = Counter(note.id for note in notes)
    if len(ids) < len(notes):
        raise NoteIdTwice(min(note_id for note_id, times in ids.items() if times > 1))
    by_text: dict[str, list[NoteText]] = defaultdict(list)
    for note in sorted(notes, key=_by_content):
        by_text[" ".join(note.text.split())].append(note)
    found = []
    for text in sorted(by_text, key=_hash):
        votes = Counter(fixed[note.id] for note in by_text[text] if note.id in fixed)
        decided = min(votes, key=lambda key: (-votes[key], key)) if votes else None
        found.append(_Text(text, tuple(by_text[text]), decided))
    return found


def _encoded(
    texts: Sequence[_Text], encoder: Encoder, tell: Callable[[str, int, int], None]
) -> FloatArray:
    """The texts' vectors. The encoder may use every thread it likes; its last digits are rounded
    off."""
    if not texts:
        return np.zeros((0, 2), dtype=np.float32)
    vectors = encoder.encode(
        [text.text for text in texts], progress=lambda done, total: tell("encode", done, total)
    )
    rounded: FloatArray = np.round(vectors, 5)
    return rounded


def _would_move(texts: Sequence[_Text], vectors: FloatArray, fixed: Mapping[str, str]) -> int:
    """How many notes that people placed the machine would clearly have put elsewhere."""
    placed = [(row, n.id) for row, text in enumerate(texts) for n in text.notes if n.id in fixed]
    rows = [row for row, _ in placed]
    return would_move(vectors[rows], [fixed[note_id] for _, note_id in placed])


def _theme(
    close: Sequence[tuple[float, _Text]],
    words: GroupPhrases,
    accepted: str | None,
    fixed: Mapping[str, str],
) -> ProposedTheme:
    """The theme of one group, not yet numbered, with its undecided notes only. Typical are the
    notes closest to the rest of the group, one of each perspective first."""
    new = [
        (near, text, note) for near, text in close for note in text.notes if note.id not in fixed
    ]
    near_first = sorted(new, key=lambda found: -round(found[0], 5))  # equals stay by content
    typical: list[tuple[_Text, NoteText]] = []
    for fresh_voice in (True, False):
        for _, text, note in near_first:
            voices = {chosen.perspective for _, chosen in typical}
            known = any(text is chosen for chosen, _ in typical)
            if len(typical) < 3 and not known and not (fresh_voice and note.perspective in voices):
                typical.append((text, note))
    return ProposedTheme(
        number=0,
        label="" if accepted is not None else words.label,
        phrases=words.phrases,
        note_ids=tuple(sorted(note.id for _, _, note in new)),
        typical=tuple(note.id for _, note in typical),
        conversations=len({note.conversation for _, _, note in new if note.conversation}),
        accepted_key=accepted,
    )


def _placed(
    note: NoteText,
    text: _Text,
    place: placing.Place,
    texts: Sequence[_Text],
    numbers: Mapping[int, int],
    words: Mapping[int, GroupPhrases],
) -> Placement:
    """What the machine says of one note, with what it rests on."""
    if place.group is None:
        return Placement(note.id, None, None, "none", place.reason)
    language = note.language
    marks = words[place.group].stems
    shared = dict.fromkeys(word for word in text.words() if stem(word, language) in marks)
    same = tuple(islice((other.id for other in text.notes if other.id != note.id), 3))
    like = tuple(texts[row].notes[0].id for row in place.like) or same
    second = None if place.second is None else numbers.get(place.second)
    certainty: Certainty = "good" if place.reason == "resembles" else "doubt"
    return Placement(
        note.id, numbers[place.group], second, certainty, place.reason, like, tuple(shared)
    )


def _without_words(note: NoteText, fixed: Mapping[str, str]) -> Placement:
    if note.id in fixed:
        return Placement(note.id, None, None, "good", "decided")
    return Placement(note.id, None, None, "none", "carries_nothing")
