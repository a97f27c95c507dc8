"""The same notes give the same themes, whoever hands them in, in what order, on what machine."""

import hashlib
import os
import random
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.toolkit.neighbourhood_notes import (
    notes_of,
    read,
    theme_of,
    three_hundred_notes,
    twenty_notes,
)
from toolkit.embedding import FloatArray, LexicalEncoder, Progress
from toolkit.reading import Reading, read_notes

ROOT = Path(__file__).resolve().parents[2]


def in_any_order(reading: Reading) -> tuple[object, ...]:
    return (
        reading.themes,
        sorted(reading.placements, key=lambda placement: placement.note_id),
        reading.input_hash,
    )


@pytest.mark.parametrize("make", [twenty_notes, three_hundred_notes])
def test_the_order_in_which_notes_come_in_does_not_matter(make: object) -> None:
    notes = make()  # type: ignore[operator]
    expected = in_any_order(read(notes))
    for seed in range(3):
        shuffled = random.Random(seed).sample(notes, len(notes))
        assert in_any_order(read(shuffled)) == expected


@pytest.mark.parametrize("make", [twenty_notes, three_hundred_notes])
def test_the_same_notes_with_other_ids_give_the_same_themes_titles_and_code(make: object) -> None:
    notes = [replace(note, where=f"{at:03}") for at, note in enumerate(make())]  # type: ignore[operator]
    # The same words twice over, and groups of one size: what is equal but for its id.
    notes += [replace(note, id=f"b{note.id}", where=f"b{note.where}") for note in notes[:8]]
    expected = read(notes, fixed={notes[0].id: "rubbish"})
    for seed in range(3):
        drawn = random.Random(seed)
        new = {note.id: f"{drawn.getrandbits(64):016x}" for note in notes}
        talks = {note.conversation: f"{drawn.getrandbits(64):016x}" for note in notes}
        other = [
            replace(note, id=new[note.id], conversation=talks[note.conversation])
            for note in drawn.sample(notes, len(notes))
        ]
        found = read(other, fixed={new[notes[0].id]: "rubbish"})
        assert found.input_hash == expected.input_hash
        assert [(t.number, t.label, t.phrases) for t in found.themes] == [
            (t.number, t.label, t.phrases) for t in expected.themes
        ]
        for here, there in zip(found.themes, expected.themes, strict=True):
            assert set(here.note_ids) == {new[note_id] for note_id in there.note_ids}
            assert here.typical == tuple(new[note_id] for note_id in there.typical)
        places = {p.note_id: p for p in found.placements}
        for place in expected.placements:
            assert places[new[place.note_id]] == replace(
                place,
                note_id=new[place.note_id],
                resembles=tuple(new[note_id] for note_id in place.resembles),
            )


def test_other_notes_give_another_code() -> None:
    notes = twenty_notes()
    codes = {
        read(notes).input_hash,
        read(notes[1:]).input_hash,
        read([replace(notes[0], perspective="volunteer"), *notes[1:]]).input_hash,
        read([replace(notes[0], conversation="conversation1"), *notes[1:]]).input_hash,
        read(notes, fixed={notes[0].id: "rubbish"}).input_hash,
        read(notes, fixed={notes[0].id: "rubbish", notes[1].id: "rubbish"}).input_hash,
        read(notes, fixed={notes[0].id: "rubbish", notes[1].id: "parking"}).input_hash,
    }
    assert len(codes) == 7


def test_placements_come_back_in_the_order_given() -> None:
    notes = list(reversed(twenty_notes()))
    assert [p.note_id for p in read(notes).placements] == [note.id for note in notes]


def test_another_process_with_more_threads_reads_the_same() -> None:
    script = (
        "from tests.toolkit.neighbourhood_notes import read, three_hundred_notes\n"
        "from tests.toolkit.test_reading_stability import fingerprint\n"
        "print(fingerprint(read(three_hundred_notes())))"
    )
    prints = set()
    for threads, seed in (("1", "1"), ("2", "2")):
        surroundings = os.environ | {"OMP_NUM_THREADS": threads, "PYTHONHASHSEED": seed}
        surroundings["OPENBLAS_NUM_THREADS"] = threads
        done = subprocess.run(
            [sys.executable, "-c", script], cwd=ROOT, env=surroundings, check=True,
            capture_output=True, text=True,
        )  # fmt: skip
        prints.add(done.stdout.strip())
    assert prints == {fingerprint(read(three_hundred_notes()))}


def fingerprint(reading: Reading) -> str:
    return hashlib.sha256(repr((reading.themes, reading.placements)).encode()).hexdigest()


class TremblingEncoder:
    """A model whose last digits differ from machine to machine."""

    name = "trembling"

    def __init__(self, seed: int) -> None:
        self.seed = seed

    def encode(self, texts: Sequence[str], *, progress: Progress | None = None) -> FloatArray:
        vectors = LexicalEncoder().encode(texts)
        noise = np.random.default_rng(self.seed).normal(0, 1e-8, vectors.shape)
        return (vectors + noise).astype(np.float32)


def test_noise_in_the_last_digits_of_a_model_does_not_change_the_themes() -> None:
    notes = three_hundred_notes()
    themes = [read_notes(notes, TremblingEncoder(seed)).themes for seed in (1, 2)]
    assert [theme.note_ids for theme in themes[0]] == [theme.note_ids for theme in themes[1]]


def test_the_same_words_land_in_the_same_place() -> None:
    double = [replace(note, id=f"again{note.id}") for note in twenty_notes()]
    double[3] = replace(double[3], text=f"  {double[3].text} ")
    reading = read(twenty_notes() + double)
    for note in twenty_notes():
        assert theme_of(reading, note.id) == theme_of(reading, f"again{note.id}")
    assert all(p.note_id not in p.resembles for p in reading.placements)


def test_twenty_times_the_same_sentence_is_one_theme() -> None:
    reading = read(notes_of(["De straatverlichting is kapot"] * 20))
    assert [len(theme.note_ids) for theme in reading.themes] == [20]
