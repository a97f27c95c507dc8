"""Which themes of the codebook a note resembles, how surely, and by which examples.

Three readers are joined: a line through the vectors, a line through the words and word parts,
and a vote of the nearest examples. How much each counts, and how sure the sum is, was measured
on notes by writers that none of them had seen. Called by `reading`; trained by `codebook_fit`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import normalize

from toolkit.embedding import FloatArray
from toolkit.ward import IntArray

NO_THEME = ""
BLOCK = 1_024  # notes compared with all examples at once
NEIGHBOURS = 20  # examples that vote
VOTE_HEAT = 0.07  # how fast a vote fades with distance
ANOTHER_THEME = -4.0  # puts an example of another theme below every one of its own
FLOOR = 1e-4  # no reader rules a theme out
#: How the words of a note are counted; the same in `codebook_fit`.
WORDS = {"token_pattern": r"(?u)\b\w\w+\b", "ngram_range": (1, 2), "sublinear_tf": True}
PARTS = {"analyzer": "char_wb", "ngram_range": (3, 5), "sublinear_tf": True}


@dataclass(frozen=True)
class Codebook:
    """A codebook as a machine reads it.

    `themes` are the classes, NO_THEME among them. `lines` (themes x width) and `offsets` read
    vectors; `word_lines` (features x themes) and `word_offsets` read words. Of the examples:
    `example_ids`, their vectors (after `projection`, width x smaller), theme numbers and
    sub-themes. `shares` is how much each of the three readers counts. A note whose chance of
    its best theme is under `unplaced_below` has no place, under `good_from` it is a doubt; one
    whose nearest examples are further off than `nearest_at_least` is unlike anything known.
    """

    name: str
    themes: tuple[str, ...]
    lines: FloatArray
    offsets: FloatArray
    words: tuple[str, ...]
    parts: tuple[str, ...]
    word_weights: FloatArray
    word_lines: FloatArray
    word_offsets: FloatArray
    projection: FloatArray
    example_ids: tuple[str, ...]
    example_vectors: FloatArray
    example_themes: IntArray
    example_subs: tuple[str, ...]
    shares: FloatArray
    unplaced_below: float
    good_from: float
    also_from: float
    nearest_at_least: float

    @cached_property
    def counters(self) -> tuple[TfidfVectorizer, TfidfVectorizer]:
        """What counts words and word parts."""
        word = TfidfVectorizer(**WORDS, vocabulary=self.words, dtype=np.float32)
        part = TfidfVectorizer(**PARTS, vocabulary=self.parts, dtype=np.float32)
        word.idf_ = self.word_weights[: len(self.words)]
        part.idf_ = self.word_weights[len(self.words) :]
        return word, part


@dataclass(frozen=True)
class Match:
    """What the codebook says of each note: the chance of every theme (rows add up to one), the
    examples it resembles most in its best theme (-1 where there are no more), their mean
    likeness, and the sub-theme they share."""

    chances: FloatArray
    alike: IntArray
    likeness: FloatArray
    subs: tuple[str, ...]


def match(codebook: Codebook, vectors: FloatArray, texts: Sequence[str]) -> Match:
    """Read every note by itself: no note's chances depend on the notes beside it."""
    if not len(texts):
        width = len(codebook.themes)
        return Match(
            np.zeros((0, width), np.float32),
            np.zeros((0, 3), np.int64),
            np.zeros(0, np.float32),
            (),
        )
    places = projected(vectors, codebook.projection)
    chances, alike, likeness, subs = [], [], [], []
    word, part = codebook.counters
    for start in range(0, len(texts), BLOCK):
        block = slice(start, start + BLOCK)
        counted = word_features(word, part, texts[block])
        by_words = log_chances(counted @ codebook.word_lines + codebook.word_offsets)
        by_vector = log_chances(vectors[block] @ codebook.lines.T + codebook.offsets)
        near = np.round(places[block] @ codebook.example_vectors.T, 4)
        by_vote = votes(near, codebook.example_themes, len(codebook.themes))
        joined = joined_chances((by_vector, by_words, by_vote), codebook.shares)
        best = joined.argmax(axis=1)
        near[codebook.example_themes[None, :] != best[:, None]] += ANOTHER_THEME
        top = first_columns(near, 5)
        chances.append(joined)
        close = np.take_along_axis(near, top, axis=1)
        own = close > ANOTHER_THEME / 2
        top[~own] = -1
        alike.append(top[:, :3])
        likeness.append(mean_of(close[:, :3], own[:, :3]))
        subs += [shared_sub(codebook.example_subs, row) for row in top.tolist()]
    return Match(np.vstack(chances), np.vstack(alike), np.concatenate(likeness), tuple(subs))


def is_placed(codebook: Codebook, found: Match) -> NDArray[np.bool_]:
    """Which notes fit a theme well enough to have a place: the chance reaches the lowest bar, and
    the note either resembles examples or fits well all the same."""
    top = found.chances.max(axis=1)
    strange = (found.likeness < codebook.nearest_at_least) & (top < codebook.good_from)
    placed: NDArray[np.bool_] = (top >= codebook.unplaced_below) & ~strange
    return placed


def mean_of(values: FloatArray, counted: NDArray[np.bool_]) -> FloatArray:
    """The mean of the counted values of each row; -1 for a row without any."""
    number = counted.sum(axis=1)
    total = np.where(counted, values, 0.0).sum(axis=1)
    found: FloatArray = np.where(number, total / np.maximum(number, 1), -1.0).astype(np.float32)
    return found


def projected(vectors: FloatArray, projection: FloatArray) -> FloatArray:
    """Vectors in fewer directions, of length 1 again."""
    rows: FloatArray = normalize(vectors @ projection).astype(np.float32)
    return rows


def word_features(
    word: TfidfVectorizer, part: TfidfVectorizer, texts: Sequence[str]
) -> sparse.csr_matrix:
    """Words and word parts of each text, counted and weighed; rows of both halves of length 1.

    Parts do not cross a space, so each distinct word is taken apart once, however often it
    occurs: five times as fast as text by text, with the same counts.
    """
    plain = [text.lower() for text in texts]
    distinct: dict[str, int] = {}
    columns = [[distinct.setdefault(token, len(distinct)) for token in t.split()] for t in plain]
    starts = np.cumsum([0, *(len(row) for row in columns)])
    flat = np.array([column for row in columns for column in row], dtype=np.int64)
    shape = (len(plain), max(len(distinct), 1))
    held = sparse.csr_matrix((np.ones(len(flat), dtype=np.float32), flat, starts), shape)
    apart = super(TfidfVectorizer, part).transform(list(distinct) or [""])
    counts = (held @ apart.astype(np.float32)).tocsr()
    counts.sort_indices()
    counts.data = 1 + np.log(counts.data)
    weighed = normalize(counts @ sparse.diags(part.idf_.astype(np.float32)))
    return sparse.hstack([word.transform(plain), weighed], format="csr")


def log_chances(scores: FloatArray) -> FloatArray:
    """Log of softmax over the themes."""
    scores = np.asarray(scores, dtype=np.float64)
    top = scores.max(axis=1, keepdims=True)
    found: FloatArray = scores - top - np.log(np.exp(scores - top).sum(axis=1, keepdims=True))
    return found


def votes(near: FloatArray, example_themes: IntArray, themes: int) -> FloatArray:
    """Log of the share of each theme among the nearest examples, near ones counting more."""
    top = first_columns(near, min(NEIGHBOURS, near.shape[1]))
    close = np.take_along_axis(near, top, axis=1).astype(np.float64)
    weight = np.exp((close - close[:, :1]) / VOTE_HEAT)
    share = np.zeros((len(near), themes))
    for column in range(top.shape[1]):
        np.add.at(share, (np.arange(len(near)), example_themes[top[:, column]]), weight[:, column])
    share /= share.sum(axis=1, keepdims=True)
    found: FloatArray = np.log((1 - FLOOR) * share + FLOOR)
    return found


def joined_chances(readers: Sequence[FloatArray], shares: FloatArray) -> FloatArray:
    """The readers' log chances, each times its share, as chances again; rounded, so that the
    last digits of another machine do not matter."""
    total = sum(share * reader for share, reader in zip(shares, readers, strict=True))
    found: FloatArray = np.round(np.exp(log_chances(np.asarray(total))), 4).astype(np.float32)
    return found


def first_columns(table: FloatArray, count: int) -> IntArray:
    """The highest columns of each row, highest first; the lowest number wins a tie. Twice as
    many are looked at, so that a tie at the border is settled here and not by the processor."""
    wide = min(2 * count, table.shape[1])
    top = np.sort(np.argpartition(-table, wide - 1, axis=1)[:, :wide], axis=1)
    order = np.argsort(-np.take_along_axis(table, top, axis=1), axis=1, kind="stable")
    found: IntArray = np.take_along_axis(top, order, axis=1)[:, :count]
    return found


def shared_sub(subs: Sequence[str], rows: Sequence[int]) -> str:
    """The sub-theme that most of these examples have, nearer ones counting more; else none."""
    count: dict[str, float] = {}
    for place, row in enumerate(rows):
        if row >= 0 and subs[row]:
            count[subs[row]] = count.get(subs[row], 0.0) + 1.0 / (1 + 0.25 * place)
    return min(count, key=lambda sub: (-count[sub], sub)) if count else ""
