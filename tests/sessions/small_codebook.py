"""A codebook of a few dozen made-up notes and an encoder that counts letters, for tests that need
a reader which knows themes but no model."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import HashingVectorizer

from tests.sessions.neighbourhood_talks import SUBJECTS, said
from toolkit.codebook_fit import CodedNote, fit_codebook
from toolkit.codebook_match import Codebook

THEME_OF = {
    "rubbish": "waste_and_upkeep",
    "parking": "traffic_and_parking",
    "youth": "noise_and_neighbours",
    "lonely": "loneliness",
}
SUB_OF = {"rubbish": "rubbish", "lonely": "few_visitors"}
EMPTY = (
    "Ja hoor, dat kan.",
    "Tot volgende week dan.",
    "Dank je wel voor de koffie.",
    "Ik ben Sam.",
)


class LetterEncoder:
    """Counts groups of letters; the same text gives the same vector in any company."""

    name = "letters"

    def encode(self, texts: Sequence[str], *, progress: Any = None) -> Any:
        counter = HashingVectorizer(
            n_features=256, analyzer="char_wb", ngram_range=(3, 4), alternate_sign=False
        )
        if progress is not None:
            progress(len(texts), len(texts))
        if not texts:
            return np.zeros((0, 256), np.float32)
        return np.round(counter.transform(texts).toarray(), 5).astype(np.float32)


@lru_cache(maxsize=1)
def small_codebook() -> Codebook:
    """Four themes of ours and nothing else, learned from 48 notes."""
    notes, unseen = _coded(0, 40), _coded(60, 40)
    encoder = LetterEncoder()
    return fit_codebook(
        "klein",
        notes,
        encoder.encode([n.text for n in notes]),
        unseen,
        encoder.encode([n.text for n in unseen]),
    )


def _coded(start: int, how_many: int) -> list[CodedNote]:
    subjects = list(SUBJECTS)
    notes = [
        CodedNote(
            f"v{start + number}",
            text,
            (THEME_OF[subjects[number % 4]],),
            SUB_OF.get(subjects[number % 4], ""),
        )
        for number, text in enumerate(said(how_many, start=start))
    ]
    return notes + [
        CodedNote(f"leeg{start}-{n}", f"{text} {start}", ()) for n, text in enumerate(EMPTY * 2)
    ]
