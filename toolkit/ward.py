"""Ward's tree over weighted points, and cutting it. Called by `clustering`; written out because
the libraries' versions cannot weigh a point by the number of notes it stands for."""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from toolkit.embedding import FloatArray

IntArray: TypeAlias = NDArray[np.int64]
RealArray: TypeAlias = NDArray[np.float64]
Merge: TypeAlias = tuple[float, int, int]  # height, and the two points whose groups join


def ward_merges(points: FloatArray, weights: RealArray) -> list[Merge]:
    """Ward's tree over weighted points by nearest-neighbour chains, lowest merge first. The
    lowest row wins a tie, and heights are rounded, so that noise cannot choose."""
    exact = points.astype(np.float64)
    squares = (exact**2).sum(axis=1)
    mass = weights.astype(np.float64).copy()
    table = np.maximum(squares[:, None] + squares[None, :] - 2 * exact @ exact.T, 0)
    table *= mass[:, None] * mass[None, :] / (mass[:, None] + mass[None, :])
    table = np.round(table, 9)
    np.fill_diagonal(table, np.inf)
    merges: list[Merge] = []
    alive = np.ones(len(points), dtype=bool)
    chain: list[int] = []
    while len(merges) < len(points) - 1:
        if not chain:
            chain.append(int(np.argmax(alive)))
        here = chain[-1]
        near = int(np.argmin(table[here]))
        if len(chain) > 1 and table[here, chain[-2]] <= table[here, near]:
            near = chain[-2]
        if len(chain) < 2 or near != chain[-2]:
            chain.append(near)
            continue
        del chain[-2:]
        kept, gone = min(here, near), max(here, near)
        height = float(table[kept, gone])
        merges.append((height, kept, gone))
        total = mass[kept] + mass[gone] + mass
        row = (mass[kept] + mass) * table[kept] + (mass[gone] + mass) * table[gone]
        row = (row - mass * height) / total
        mass[kept] += mass[gone]
        alive[gone] = False
        row[~alive], row[kept] = np.inf, np.inf
        table[kept], table[:, kept] = row, row
        table[gone], table[:, gone] = np.inf, np.inf
    return sorted(merges, key=lambda merge: merge[0])


def cut(merges: Sequence[Merge], points: int, count: int) -> IntArray:
    """Labels after all but the last `count` - 1 merges; numbered by first appearance."""
    parent = list(range(points))

    def root(point: int) -> int:
        while parent[point] != point:
            parent[point] = parent[parent[point]]
            point = parent[point]
        return point

    for _, left, right in merges[: points - count]:
        first, second = sorted((root(left), root(right)))
        parent[second] = first
    numbers: dict[int, int] = {}
    return np.array([numbers.setdefault(root(p), len(numbers)) for p in range(points)])
