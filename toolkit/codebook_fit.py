"""Learns to read from example notes: makes the `Codebook` that `codebook_match` reads with.

Fitting takes half a minute on ten thousand examples, so the result is kept; the one that is
shipped was made this way too. Same examples and vectors, same codebook.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.optimize import minimize
from sklearn.decomposition import PCA
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import ComplementNB
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from toolkit.codebook_match import (
    NO_THEME,
    PARTS,
    WORDS,
    Codebook,
    joined_chances,
    log_chances,
    match,
    projected,
    votes,
    word_features,
)
from toolkit.embedding import FloatArray

DIRECTIONS = 128  # in which examples are compared
MOST_WORDS, MOST_PARTS = 25_000, 35_000
VECTOR_TRUST, WORD_TRUST = 20.0, 20.0  # inverse of the penalty on large weights
SMOOTHING = 0.3  # of the counts of words, for words that few notes hold
SECOND_SHARE = 0.35  # of a note's weight that goes to its second theme
UNPLACED = 0.03  # of unseen notes that may stay without a place
RIGHT_WHEN_GOOD = 0.85  # of the notes that "fit well"
NEVER = -50.0  # log-odds of a theme that a classifier never saw
STRANGEST = 0.005  # of unseen notes that resemble examples least


@dataclass(frozen=True)
class CodedNote:
    """A note with its themes, the main one first; none for a note that carries no theme. A scrap
    is a few words that belong to a theme: it teaches who reads words, and is no example."""

    id: str
    text: str
    themes: tuple[str, ...]
    sub_theme: str = ""
    is_scrap: bool = False


def fit_codebook(
    name: str,
    notes: Sequence[CodedNote],
    vectors: FloatArray,
    unseen: Sequence[CodedNote],
    unseen_vectors: FloatArray,
) -> Codebook:
    """Learn from `notes`, and measure on `unseen`, by other writers, how much each reader counts
    and from which chance on a note is placed. `vectors` hold a row of length 1 per note."""
    themes = tuple(sorted({t for note in notes for t in note.themes} | {NO_THEME}))
    place = {theme: number for number, theme in enumerate(themes)}
    rows, labels, weights = [], [], []
    for row, note in enumerate(notes):
        chosen = note.themes[:2] or (NO_THEME,)
        shares = (1.0,) if len(chosen) == 1 else (1 - SECOND_SHARE, SECOND_SHARE)
        for theme, share in zip(chosen, shares, strict=True):
            rows.append(row)
            labels.append(place[theme])
            weights.append(share)
    whole = [row for row, note in enumerate(notes) if not note.is_scrap]
    known = [number for number, row in enumerate(rows) if not notes[row].is_scrap]
    with threadpool_limits(limits=1):
        by_vector = LogisticRegression(C=VECTOR_TRUST, max_iter=500)
        by_vector.fit(
            vectors[[rows[n] for n in known]],
            [labels[n] for n in known],
            sample_weight=[weights[n] for n in known],
        )
        word = TfidfVectorizer(**WORDS, min_df=2, max_features=MOST_WORDS, dtype=np.float32)
        part = TfidfVectorizer(**PARTS, min_df=3, max_features=MOST_PARTS, dtype=np.float32)
        plain = [note.text.lower() for note in notes]
        word.fit(plain)
        part.fit(plain)
        by_words = LogisticRegression(C=WORD_TRUST, max_iter=100, tol=1e-3)
        counted = word_features(word, part, plain)
        by_words.fit(counted[rows], labels, sample_weight=weights)
        by_counts = ComplementNB(alpha=SMOOTHING)
        by_counts.fit(counted[rows], labels, sample_weight=weights)
        size = min(DIRECTIONS, len(whole), vectors.shape[1])
        directions = PCA(size, svd_solver="full").fit(vectors[whole]).components_.T
    lines, offsets = lines_of(by_vector, len(themes))
    word_lines, word_offsets = lines_of(by_words, len(themes))
    count_lines = np.full((len(themes), counted.shape[1]), by_counts.feature_log_prob_.min())
    count_lines[by_counts.classes_] = by_counts.feature_log_prob_
    projection = directions.astype(np.float16).astype(np.float32)
    drafted = Codebook(
        name=name,
        themes=themes,
        lines=lines,
        offsets=offsets,
        words=tuple(word.get_feature_names_out()),
        parts=tuple(part.get_feature_names_out()),
        word_weights=np.concatenate([word.idf_, part.idf_]).astype(np.float32),
        word_lines=word_lines.T,
        word_offsets=word_offsets,
        projection=projection,
        example_ids=tuple(notes[row].id for row in whole),
        example_vectors=projected(vectors[whole], projection),
        example_themes=np.array([place[(notes[r].themes or (NO_THEME,))[0]] for r in whole]),
        example_subs=tuple(notes[row].sub_theme for row in whole),
        shares=np.ones(3, dtype=np.float32),
        unplaced_below=0.0,
        good_from=0.5,
        also_from=0.25,
        nearest_at_least=-1.0,
    )
    return measured(drafted, count_lines.T, unseen, unseen_vectors)


def lines_of(model: LogisticRegression, themes: int) -> tuple[FloatArray, FloatArray]:
    """The lines of a classifier, a row and an offset per theme; one that it did not see gets an
    offset that no note makes up for. Two classes share one line, in opposite directions."""
    rows, offsets = model.coef_, model.intercept_
    if len(rows) == 1:
        rows, offsets = np.vstack([-rows / 2, rows / 2]), np.array([-offsets[0], offsets[0]]) / 2
    all_rows = np.zeros((themes, rows.shape[1]), dtype=np.float32)
    all_offsets = np.full(themes, NEVER, dtype=np.float32)
    all_rows[model.classes_], all_offsets[model.classes_] = rows, offsets
    return all_rows, all_offsets


def readers(
    codebook: Codebook, notes: Sequence[CodedNote], vectors: FloatArray
) -> list[FloatArray]:
    """What each of the three readers says by itself, as log chances."""
    counted = word_features(*codebook.counters, [note.text for note in notes])
    near = projected(vectors, codebook.projection) @ codebook.example_vectors.T
    return [
        log_chances(vectors @ codebook.lines.T + codebook.offsets),
        log_chances(counted @ codebook.word_lines + codebook.word_offsets),
        votes(near, codebook.example_themes, len(codebook.themes)),
    ]


def measured(
    codebook: Codebook,
    count_lines: FloatArray,
    unseen: Sequence[CodedNote],
    vectors: FloatArray,
) -> Codebook:
    """The codebook with its shares and bars set by notes that it never saw: shares make the
    right themes as likely as can be; bars keep few notes out and "fits well" trustworthy.

    `count_lines` read words by how often a theme's notes hold them (complement naive Bayes).
    They become part of `word_lines`: the sum of two lines is a line.
    """
    place = {theme: number for number, theme in enumerate(codebook.themes)}
    said = readers(codebook, unseen, vectors)
    counted = word_features(*codebook.counters, [note.text for note in unseen])
    said.append(log_chances(counted @ count_lines))
    gold = [[place[t] for t in note.themes or (NO_THEME,) if t in place] for note in unseen]
    kept = [row for row, themes in enumerate(gold) if themes]
    right = np.array([gold[row][0] for row in kept])

    def loss(shares: FloatArray) -> float:
        total = sum(s * reader[kept] for s, reader in zip(shares, said, strict=True))
        return float(-log_chances(np.asarray(total))[np.arange(len(kept)), right].mean())

    found = minimize(loss, np.full(4, 0.5), method="L-BFGS-B", bounds=[(0.01, 4.0)] * 4)
    of_vector, of_words, of_vote, of_counts = (round(float(share), 3) for share in found.x)
    codebook = replace(
        codebook,
        word_lines=(codebook.word_lines + of_counts / of_words * count_lines).astype(np.float32),
        shares=np.array([of_vector, of_words, of_vote], dtype=np.float32),
    )
    chances = joined_chances(readers(codebook, unseen, vectors), codebook.shares)
    best, top = chances.argmax(axis=1), chances.max(axis=1)
    hit = np.array([best[row] in gold[row] for row in range(len(gold))])
    closest = match(codebook, vectors, [note.text for note in unseen]).likeness
    return replace(
        codebook,
        unplaced_below=round(float(np.quantile(top, UNPLACED)), 3),
        good_from=good_bar(top, hit),
        nearest_at_least=round(float(np.quantile(closest, STRANGEST)), 3),
    )


def good_bar(top: FloatArray, hit: FloatArray) -> float:
    """The lowest chance from which, of the notes at least so sure, enough were right."""
    order = np.argsort(-top, kind="stable")
    share = np.cumsum(hit[order]) / np.arange(1, len(order) + 1)
    enough = np.flatnonzero(share >= RIGHT_WHEN_GOOD)
    return round(float(top[order[enough[-1]]]), 3) if len(enough) else 0.9


def calibration_error(top: FloatArray, hit: FloatArray, bins: int = 10) -> float:
    """Mean distance between how sure and how often right, over equal bins of certainty (ECE)."""
    edge = np.minimum((np.asarray(top) * bins).astype(int), bins - 1)
    gaps = [
        abs(float(np.mean(top[edge == b])) - float(np.mean(hit[edge == b])))
        * float(np.mean(edge == b))
        for b in range(bins)
        if (edge == b).any()
    ]
    return round(sum(gaps), 4)
