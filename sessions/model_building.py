"""Makes what is shipped beside the weights: the codebook as learned from our examples, and the
scores of the model card. `python -m sessions.model_building [--start-model DIR]`, after
`python -m methods.codebook.training`. Not part of the running product."""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np

from methods.codebook.examples import examples
from methods.codebook.weights import OWN_MODEL, PACKED
from sessions.codebook_loading import (
    HELD_BACK,
    READER,
    UNSEEN,
    coded_notes,
    examples_in,
    load,
    save,
)
from sessions.encoding import SHIPPED, SentenceEncoder, load_encoder
from sessions.settings import Settings
from toolkit.agreement import agreement
from toolkit.codebook_fit import CodedNote, calibration_error, fit_codebook, readers
from toolkit.codebook_match import Codebook, is_placed, match

TESTS = ("natural", "keyword_poor", "languages")
#: Numbers of examples for the table of how much they help.
SIZES = (500, 1_000, 2_000, 4_000, 8_000)
#: The readers of `codebook_fit.readers`, by name.
ALONE = ("embeddings_only", "words_only", "nearest_examples_only")


@dataclass(frozen=True)
class HeldBack:
    """Notes by writers that no example is by, with their vectors."""

    notes: list[CodedNote]
    vectors: Any


def main() -> int:
    """Learn, measure, write."""
    ask = argparse.ArgumentParser(prog="python -m sessions.model_building", description=__doc__)
    ask.add_argument("--start-model", type=Path, help="to measure what the tuning brought")
    given = ask.parse_args()
    encoder = load_encoder(Settings())
    if encoder.name != SHIPPED:
        sys.stderr.write("the model that would read is not the shipped one\n")
        return 1
    notes = coded_notes(examples())
    held = _held(encoder)
    vectors = encoder.encode([note.text for note in notes])
    unseen = held[UNSEEN]
    codebook = fit_codebook(SHIPPED, notes, vectors, unseen.notes, unseen.vectors)
    save(codebook, READER)
    codebook = load(READER)  # the tables as they are shipped, in steps of one byte
    scores: dict[str, Any] = {
        "weights": sha256((OWN_MODEL / PACKED).read_bytes()).hexdigest(),
        "training": json.loads((OWN_MODEL / "training.json").read_text(encoding="utf-8")),
        "codebook": {
            "examples": len(examples()),
            "shares": dict(zip(ALONE, (round(float(s), 3) for s in codebook.shares), strict=True)),
            "good_from": codebook.good_from,
            "unplaced_below": codebook.unplaced_below,
        },
        "held_back": {
            name: score(codebook, held[name]) for name in (*TESTS, UNSEEN) if name in held
        },
        "by_examples": _by_size(notes, vectors, held),
        "alone": {
            alone: {name: _alone(codebook, held[name], number) for name in TESTS if name in held}
            for number, alone in enumerate(ALONE)
        },
    }
    if given.start_model:
        scores["without_tuning"] = _without_tuning(given.start_model, notes, held)
    (OWN_MODEL / "scores.json").write_text(
        json.dumps(scores, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    sys.stdout.write(json.dumps(scores["held_back"], indent=1) + "\n")
    return 0


def score(codebook: Codebook, held: HeldBack) -> dict[str, float]:
    """How well the codebook codes notes that it never saw. A note without a place counts as wrong
    in `same`, and as a group of its own in `ari` and `ami`."""
    found = match(codebook, held.vectors, [note.text for note in held.notes])
    best, top = found.chances.argmax(axis=1), found.chances.max(axis=1)
    placed = is_placed(codebook, found)
    names = [codebook.themes[number] for number in best]
    gold = [(note.themes or ("",))[0] for note in held.notes]
    hit = np.array([n in (note.themes or ("",)) for n, note in zip(names, held.notes, strict=True)])
    good = top >= codebook.good_from
    told = agreement(
        gold,
        [n if p else f"? {row}" for row, (n, p) in enumerate(zip(names, placed, strict=True))],
        also_right=[note.themes for note in held.notes],
    )
    return {
        "notes": len(held.notes),
        "ari": told.grouping,
        "ami": told.information,
        "kappa": told.kappa or 0.0,
        "same": told.same or 0.0,
        "left_unsure": round(float((~placed).mean()), 4),
        "fits_well": round(float(good.mean()), 4),
        "right_when_fits_well": round(float(hit[good].mean()), 4) if good.any() else 0.0,
        "calibration_error": calibration_error(top, hit),
    }


def _held(encoder: SentenceEncoder | Any) -> dict[str, HeldBack]:
    found = {}
    for name in (*TESTS, UNSEEN):
        notes = coded_notes(examples_in(HELD_BACK, name))
        if notes:
            found[name] = HeldBack(notes, encoder.encode([note.text for note in notes]))
    return found


def _by_size(
    notes: Sequence[CodedNote], vectors: Any, held: Mapping[str, HeldBack]
) -> dict[str, dict[str, Any]]:
    """The same reader with fewer examples, drawn the same way every time."""
    order = np.random.default_rng(20).permutation(len(notes))
    table = {}
    for size in [s for s in SIZES if s < len(notes)]:
        rows = sorted(order[:size].tolist())
        small = fit_codebook(
            "", [notes[r] for r in rows], vectors[rows], held[UNSEEN].notes, held[UNSEEN].vectors
        )
        table[str(size)] = {
            name: _short(score(small, held[name])) for name in TESTS if name in held
        }
    return table


def _alone(codebook: Codebook, held: HeldBack, number: int) -> dict[str, float]:
    said = readers(codebook, held.notes, held.vectors)[number]
    gold = [(note.themes or ("",))[0] for note in held.notes]
    told = agreement(
        gold,
        [codebook.themes[n] for n in said.argmax(axis=1)],
        also_right=[note.themes for note in held.notes],
    )
    return {"ari": told.grouping, "same": told.same or 0.0}


def _without_tuning(
    start_model: Path, notes: Sequence[CodedNote], held: Mapping[str, HeldBack]
) -> dict[str, Any]:
    """The whole reader on the vectors of the start model."""
    encoder = SentenceEncoder(start_model)
    before = _held(encoder)
    vectors = encoder.encode([note.text for note in notes])
    untuned = fit_codebook("", notes, vectors, before[UNSEEN].notes, before[UNSEEN].vectors)
    return {name: _short(score(untuned, before[name])) for name in TESTS if name in held}


def _short(scores: Mapping[str, float]) -> dict[str, float]:
    return {name: scores[name] for name in ("ari", "same", "left_unsure")}


if __name__ == "__main__":
    sys.exit(main())
