"""What the machine would have placed otherwise, as a count only: what people decided stands.
Called by `reading`."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from toolkit.embedding import FloatArray

#: How much closer another theme must lie, in cosine, before it is worth a word.
CLEAR_LEAD = 0.15


def would_move(vectors: FloatArray, themes: Sequence[str]) -> int:
    """How many of these notes lie clearly closer to another theme of the team than to their own.

    `vectors` holds a row of length 1 per note, `themes` the theme where people put it. A note
    is left out of its own theme's middle, so that it cannot pull that to itself. A theme of
    one note has no middle without that note, and the note counts as well placed.
    """
    rows: Mapping[str, list[int]] = defaultdict(list)
    for row, theme in enumerate(themes):
        rows[theme].append(row)
    keys = sorted(rows)
    if len(keys) < 2:
        return 0
    sums = np.stack([vectors[rows[key]].sum(axis=0, dtype=np.float64) for key in keys])
    moved = 0
    for number, key in enumerate(keys):
        if len(rows[key]) < 2:
            continue
        for row in rows[key]:
            middles = sums.copy()
            middles[number] -= vectors[row]
            lengths = np.linalg.norm(middles, axis=1)
            near = np.round(middles @ vectors[row] / np.where(lengths == 0, 1.0, lengths), 5)
            moved += int(np.delete(near, number).max() > near[number] + CLEAR_LEAD)
    return moved
