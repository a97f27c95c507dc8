"""From text to vectors: what an encoder must offer, and a reader that needs no model. Called by
`reading`; a larger model is handed in from outside."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import normalize
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from toolkit.note_words import content_words

FloatArray: TypeAlias = NDArray[np.float32]
Progress: TypeAlias = Callable[[int, int], None]

#: Fewer dimensions for a small set, so that notes which share a word's neighbours come together
#: instead of every note standing alone.
TEXTS_PER_DIMENSION = 3


class Encoder(Protocol):
    """Anything that turns texts into vectors of length 1. It is handed in, so that this floor
    never loads a model; `name` is shown on screen, so that people know which reader spoke."""

    name: str

    def encode(self, texts: Sequence[str], *, progress: Progress | None = None) -> FloatArray:
        """One row of length 1 per text, in the order given."""
        ...


class LexicalEncoder:
    """Reads by shared words and word parts alone, for a machine without a model.

    The vectors depend on the whole set of texts handed in, so they can only be compared with
    vectors of the same call. A text without content words gets a direction of its own, at a
    right angle to all others, because it resembles nothing.
    """

    name = "lexical"

    def __init__(self, *, dimensions: int = 100, seed: int = 20) -> None:
        self._dimensions = dimensions
        self._seed = seed

    def encode(self, texts: Sequence[str], *, progress: Progress | None = None) -> FloatArray:
        """Word (1-2) and character (3-5) TF-IDF, reduced by a truncated SVD. Texts are sorted
        and read once, on one thread, so neither order nor machine load changes a vector."""
        unique = sorted(set(texts))
        if progress is not None:
            progress(0, len(texts))
        with threadpool_limits(limits=1):
            vectors = self._vectors([" ".join(content_words(text)) for text in unique])
        place = {text: row for row, text in enumerate(unique)}
        if progress is not None:
            progress(len(texts), len(texts))
        return vectors[[place[text] for text in texts]]

    def _vectors(self, documents: list[str]) -> FloatArray:
        readable = sorted({document for document in documents if document})
        place = {document: row for row, document in enumerate(readable)}
        reduced = self._reduced(readable)
        vectors = np.zeros((len(documents), reduced.shape[1] + 1), dtype=np.float32)
        for row, document in enumerate(documents):
            if document:
                vectors[row, :-1] = reduced[place[document]]
        vectors[np.linalg.norm(vectors, axis=1) < 0.5, -1] = 1.0
        return vectors

    def _reduced(self, documents: list[str]) -> FloatArray:
        if not documents:
            return np.zeros((0, 1), dtype=np.float32)
        features = lexical_features(documents)
        dimensions = min(self._dimensions, len(documents) // TEXTS_PER_DIMENSION)
        if dimensions < 3 or dimensions >= features.shape[1]:
            dense: FloatArray = features.toarray().astype(np.float32)
            return dense
        reducer = TruncatedSVD(dimensions, random_state=self._seed)
        reduced: FloatArray = normalize(reducer.fit_transform(features)).astype(np.float32)
        return reduced


def lexical_features(documents: Sequence[str]) -> sparse.csr_matrix:
    """Sparse TF-IDF rows of length 1. A feature must occur in more notes as there are more of
    them, and the number of features is bounded: that keeps 100,000 notes within memory."""
    count = len(documents)
    fewest = 1 if count < 200 else max(2, count // 20_000)
    words = TfidfVectorizer(
        tokenizer=str.split, token_pattern=None, ngram_range=(1, 2), min_df=fewest,
        max_features=20_000, sublinear_tf=True, dtype=np.float32,
    )  # fmt: skip
    parts = TfidfVectorizer(
        analyzer="char_wb", ngram_range=(3, 5), min_df=fewest,
        max_features=30_000, sublinear_tf=True, dtype=np.float32,
    )  # fmt: skip
    blocks = []
    for vectorizer in (words, parts):
        try:
            blocks.append(vectorizer.fit_transform(documents))
        except ValueError:  # no word occurs often enough to count
            continue
    if not blocks:
        return sparse.csr_matrix((count, 1), dtype=np.float32)
    return normalize(sparse.hstack(blocks, format="csr"))
