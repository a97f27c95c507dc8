"""From vectors to groups, the same groups every time: no chance, no threads, ties broken by
position. Called by `reading`, which hands the notes over in an order fixed by their content."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, sqrt

import numpy as np
from scipy import sparse

from toolkit.embedding import FloatArray
from toolkit.ward import IntArray, RealArray, cut, ward_merges

MOST_COMPARED_PAIRWISE = 3_000  # a full table of distances up to here: 72 MB
MOST_MICRO_CLUSTERS = 1_500  # above it, notes are first gathered into this many crumbs
MOST_CLUSTERS = 30  # more than a team can hold in one sitting
BLOCK = 8_192  # rows compared at once, so that memory stays bounded


@dataclass(frozen=True)
class Clustering:
    """`labels[i]` is the group of row i; `centres` holds one direction of length 1 a group."""

    labels: IntArray
    centres: FloatArray
    separation: float


def unit_rows(values: RealArray | FloatArray) -> FloatArray:
    """Rows of length 1, rounded so that another machine's last digits do not matter; a row of
    zeros stays zero."""
    lengths = np.linalg.norm(values, axis=1, keepdims=True)
    scaled = np.divide(values, lengths, out=np.zeros(values.shape), where=lengths > 1e-6)
    rounded: FloatArray = np.round(scaled, 5).astype(np.float32)
    return rounded


def counts_to_try(texts: int) -> list[int]:
    """How many groups may be proposed: around the square root of half the texts, at most 30,
    and never so many that a group holds fewer than about three."""
    middle = sqrt(texts / 2)
    low = max(2 if texts < 12 else 3, min(round(0.6 * middle), MOST_CLUSTERS - 12))
    high = max(low, min(MOST_CLUSTERS, ceil(1.5 * middle) + 1, texts // 3))
    step = max(1, (high - low) // 6)
    return sorted({*range(low, high + 1, step), high})


def cluster(vectors: FloatArray, weights: RealArray) -> Clustering:
    """Group the rows; `weights` says how many notes share a row's text. Ward's method builds a
    tree, several numbers of groups are cut from it and polished, and the knee of their separation
    is taken."""
    if len(vectors) < 2:
        return Clustering(np.zeros(len(vectors), dtype=np.int64), vectors.copy(), 0.0)
    points, masses = vectors, weights
    if len(vectors) > MOST_COMPARED_PAIRWISE:
        points, masses = micro_clusters(vectors, weights, MOST_MICRO_CLUSTERS)
    merges = ward_merges(points, masses)
    tried: dict[int, Clustering] = {}
    for count in counts_to_try(len(vectors)):
        start = centres_of(points, masses, cut(merges, len(points), min(count, len(points))))
        found = polish(vectors, weights, start)
        tried.setdefault(len(found.centres), found)
    return tried[knee([(count, tried[count].separation) for count in sorted(tried)])]


def knee(scores: Sequence[tuple[int, float]]) -> int:
    """The number after which more groups bring little: the point furthest above the straight
    line between first and last. Separation nearly always grows with the number of groups, so
    its highest value would always mean "as many as allowed". The lowest number wins a tie."""
    (low, first), (high, last) = scores[0], scores[-1]
    slope = (last - first) / max(high - low, 1)
    gains = [(round(score - first - slope * (count - low), 5), -count) for count, score in scores]
    return -max(gains)[1]


def sums_of(vectors: FloatArray, weights: RealArray, labels: IntArray, count: int) -> RealArray:
    """The weighted sum of the rows in each group."""
    members = sparse.csr_matrix((weights, (labels, np.arange(len(labels)))), (count, len(labels)))
    total: RealArray = members @ vectors.astype(np.float64)
    return total


def centres_of(vectors: FloatArray, weights: RealArray, labels: IntArray) -> FloatArray:
    """The direction of each group's weighted sum."""
    return unit_rows(sums_of(vectors, weights, labels, int(labels.max()) + 1))


def nearest(vectors: FloatArray, centres: FloatArray) -> IntArray:
    """The closest centre of every row, in blocks; the lowest number wins a tie."""
    blocks = [
        np.argmax(np.round(vectors[at : at + BLOCK] @ centres.T, 5), axis=1)
        for at in range(0, len(vectors), BLOCK)
    ]
    return np.concatenate(blocks).astype(np.int64)


def micro_clusters(
    vectors: FloatArray, weights: RealArray, count: int, rounds: int = 3
) -> tuple[FloatArray, RealArray]:
    """Crumbs of near-identical notes: means and weights. The first rows serve as seeds; rows
    come in order of a content hash, so that is a fair draw without chance."""
    centres = vectors[:count]
    for _ in range(rounds):
        labels = nearest(vectors, centres)
        mass = np.bincount(labels, weights, len(centres)).astype(np.float64)
        sums = sums_of(vectors, weights, labels, len(centres))[mass > 0]
        mass = mass[mass > 0]
        centres = unit_rows(sums)
    means = (sums / mass[:, None]).astype(np.float32)
    return means, mass


def polish(
    vectors: FloatArray, weights: RealArray, centres: FloatArray, rounds: int = 12
) -> Clustering:
    """Let every row move to its closest centre until nothing moves; empty groups disappear.
    Ward's early mistakes are mended this way. `separation` is a silhouette on centres: 0 means
    that a row lies as close to the next group as to its own."""
    labels = nearest(vectors, centres)
    for _ in range(rounds):
        _, labels = np.unique(labels, return_inverse=True)
        centres = centres_of(vectors, weights, labels)
        moved = nearest(vectors, centres)
        if np.array_equal(moved, labels):
            break
        labels = moved
    _, labels = np.unique(labels, return_inverse=True)
    centres = centres_of(vectors, weights, labels)
    return Clustering(labels, centres, separation(vectors, weights, labels, centres))


def separation(
    vectors: FloatArray, weights: RealArray, labels: IntArray, centres: FloatArray
) -> float:
    """Weighted mean of (far - near) / far over all rows, distances being 1 - cosine to the next
    and to the own centre, the row itself left out of its own; rounded, so noise cannot choose."""
    if len(centres) < 2:
        return 0.0
    likeness: RealArray = likeness_without_self(vectors, weights, labels, centres)
    rows = np.arange(len(vectors))
    own = 1 - likeness[rows, labels]
    likeness[rows, labels] = -2.0
    other = 1 - likeness.max(axis=1)
    scores = (other - own) / np.maximum(np.maximum(other, own), 1e-6)
    return round(float(np.average(scores, weights=weights)), 5)


def likeness_without_self(
    vectors: FloatArray, weights: RealArray, labels: IntArray, centres: FloatArray
) -> RealArray:
    """Cosine of every row with every centre, its own text taken out of its own group first:
    otherwise a small group always looks closest to the notes that happen to be in it."""
    table: RealArray = np.asarray(vectors @ centres.T, dtype=np.float64)
    table = table.round(5)
    sums = sums_of(vectors, weights, labels, len(centres))
    exact = vectors.astype(np.float64)
    rest = sums[labels] - weights[:, None] * exact
    length = np.linalg.norm(rest, axis=1)
    shared = (rest * exact).sum(axis=1)
    cosine = np.divide(shared, length, out=np.zeros(len(rest)), where=length > 1e-4)
    table[np.arange(len(rest)), labels] = cosine.round(5)
    return table


def flat_map(vectors: FloatArray) -> RealArray:
    """Two coordinates per text, its first two principal components, within -1 and 1. The sign
    of an axis is free, so the largest loading is made positive: the map never flips over."""
    if len(vectors) < 2:
        return np.zeros((len(vectors), 2))
    exact = vectors.astype(np.float64)
    exact -= exact.mean(axis=0)
    axes = np.linalg.eigh(exact.T @ exact)[1][:, ::-1][:, :2]
    largest = np.argmax(np.round(np.abs(axes), 6), axis=0)
    points = exact @ (axes * np.where(axes[largest, [0, 1][: axes.shape[1]]] < 0, -1, 1))
    if points.shape[1] < 2:
        points = np.hstack([points, np.zeros((len(points), 1))])
    scaled: RealArray = np.round(points / max(float(np.abs(points).max()), 1e-6), 3) + 0.0
    return scaled
