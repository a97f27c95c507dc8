"""How well an encoder keeps general likeness, on sets that it is never trained on."""

import csv
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.stats import spearmanr

Encode = Callable[[Sequence[str]], NDArray[np.float32]]


def general_scores(encode: Encode, folder: Path) -> Mapping[str, float]:
    """Spearman x 100 on `stsb_nl_dev.tsv` and `sick_nl_test.tsv`, and the share of the Dutch
    sentences of `flores_dev.tsv` whose nearest English one is theirs, x 100."""
    found = {}
    for name in ("stsb_nl_dev", "sick_nl_test"):
        rows = _rows(folder / f"{name}.tsv")
        first, second = (encode([row[column] for row in rows]) for column in (0, 1))
        cosine = (first * second).sum(axis=1)
        gold = [float(row[2]) for row in rows]
        found[name] = round(100 * float(spearmanr(cosine, gold).statistic), 1)
    rows = _rows(folder / "flores_dev.tsv")
    english, dutch = (encode([row[column] for row in rows]) for column in (0, 1))
    right = (dutch @ english.T).argmax(axis=1) == np.arange(len(rows))
    found["flores_nl_en"] = round(100 * float(right.mean()), 1)
    return found


def _rows(file: Path) -> list[list[str]]:
    """The columns by place: two sentences and a score, or English and Dutch."""
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.reader(opened, delimiter="\t", quoting=csv.QUOTE_NONE))
