"""Decides for every distinct text where it goes and how sure that is. Called by `reading`;
works on vectors only, so it knows nothing of people or words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from toolkit.clustering import BLOCK, cluster, likeness_without_self, unit_rows
from toolkit.embedding import FloatArray
from toolkit.ward import IntArray, RealArray

DOUBT_SHARE = 0.2  # a lead this small beside the usual lead is no lead
UNLIKE_SHARE = 0.3  # less than this part of the usual closeness is no resemblance
MOST_UNPLACED = 0.15  # of all texts: a team loses trust when more stays out
LEAST_LIKENESS = 0.02  # below this a text resembles nothing at all
CLAIM_QUANTILE = 0.25  # as close to a theme as all but the loosest quarter of its own notes
FEWEST_TO_MEASURE = 3  # texts a theme needs before its own spread says something
MOST_CANDIDATES = 2_000  # texts looked through for the ones a note resembles
SMALLEST_GROUP = 2
MEAN_TRUSTED_AT = 20  # texts at which half of what they share is taken out
SETTINGS: Mapping[str, float | int | str] = {
    "method": "ward_polished_1",
    "doubt_share": DOUBT_SHARE,
    "unlike_share": UNLIKE_SHARE,
    "most_unplaced": MOST_UNPLACED,
    "least_likeness": LEAST_LIKENESS,
    "claim_quantile": CLAIM_QUANTILE,
    "smallest_group": SMALLEST_GROUP,
}
PlaceReason = Literal[
    "resembles", "loosely", "between_two", "unlike_any", "too_few_notes", "carries_nothing"
]


@dataclass(frozen=True)
class Place:
    """Where one text went. `group` is the number of its group; `like` are the rows it resembles
    most, `closeness` its cosine with the rest of its group, or the codebook's chance. `sub` is
    a sub-theme of the codebook, `examples` rows of the codebook that it resembles."""

    group: int | None
    reason: PlaceReason
    second: int | None = None
    closeness: float = 0.0
    like: tuple[int, ...] = ()
    sub: str = ""
    examples: tuple[int, ...] = ()


@dataclass(frozen=True)
class Places:
    """One place per text, the key of every group that people already named, and the codebook's
    theme of every group that it knows."""

    rows: tuple[Place, ...]
    accepted: Mapping[int, str]
    known: Mapping[int, str] = field(default_factory=dict)


def centred(vectors: FloatArray) -> FloatArray:
    """Take out what all texts share, such as being Dutch and being about a neighbourhood: what
    is left tells them apart. Of few texts only part of the mean goes, for there every text is
    much of that mean itself, and would end up opposite all others."""
    if len(vectors) < 2:
        return unit_rows(vectors)
    mean = vectors.mean(axis=0, dtype=np.float64) * len(vectors) / (len(vectors) + MEAN_TRUSTED_AT)
    return unit_rows(vectors.astype(np.float64) - mean)


def place(
    vectors: FloatArray, weights: Sequence[int], decided: Sequence[str | None], *, fewest_notes: int
) -> Places:
    """Place every text. `weights` counts the undecided notes that share a text; `decided` holds
    the theme that people gave it. A theme first claims texts as close to it as its own; the
    others form new groups; then every text goes where it is closest, itself left out."""
    mass = np.asarray(weights, dtype=np.float64)
    keys = sorted({key for key in decided if key is not None})
    own = [np.array([row for row, k in enumerate(decided) if k == key], dtype=int) for key in keys]
    themes = (
        unit_rows(np.array([vectors[rows].mean(axis=0) for rows in own])) if own else vectors[:0]
    )
    free = np.array([row for row, key in enumerate(decided) if key is None], dtype=int)
    claimed = claimed_by_themes(vectors, free, own) >= 0
    loose = free[~claimed]
    table = np.zeros((len(free), 0))
    if mass[loose].sum() >= fewest_notes:
        table = _likeness_with_groups(vectors, mass, free, claimed)
    new = table.shape[1]
    with_themes = np.round((vectors[free] @ themes.T).astype(np.float64), 5)
    if new == 0:  # too few notes for groups: only what a theme claimed has a place
        with_themes[~claimed] = -1.0
    table = np.hstack([table, with_themes])
    rows = _judged(table, mass[free], new)
    placed: dict[int, Place] = dict(zip(free.tolist(), rows, strict=True))
    for number, texts in enumerate(own):
        for row in texts.tolist():
            near = round(float(vectors[row] @ themes[number]), 5)
            placed[row] = Place(new + number, "resembles", closeness=near)
    like = most_alike(vectors, placed)
    return Places(
        tuple(replace(placed[row], like=like.get(row, ())) for row in range(len(vectors))),
        {new + number: key for number, key in enumerate(keys)},
    )


def claimed_by_themes(vectors: FloatArray, free: IntArray, own: Sequence[IntArray]) -> IntArray:
    """For each free text the number of the people's theme that it is as close to as that theme's
    own texts are to each other, else -1. `own` holds the rows of each theme. A theme with too
    few texts to measure borrows the mean bar of the others."""
    if not own or not len(free):
        return np.full(len(free), -1, dtype=np.int64)
    themes = unit_rows(np.array([vectors[rows].mean(axis=0) for rows in own]))
    bars = np.full(len(own), np.nan)
    for number, rows in enumerate(own):
        if len(rows) >= FEWEST_TO_MEASURE:
            ones, zeros = np.ones(len(rows)), np.zeros(len(rows), dtype=np.int64)
            spread = likeness_without_self(vectors[rows], ones, zeros, themes[number : number + 1])
            bars[number] = np.quantile(spread[:, 0], CLAIM_QUANTILE)
    known = bars[~np.isnan(bars)]
    bars[np.isnan(bars)] = known.mean() if len(known) else np.inf
    likeness = np.round((vectors[free] @ themes.T).astype(np.float64), 5)
    closest = likeness.argmax(axis=1)
    top = likeness[np.arange(len(free)), closest]
    enough = top >= np.maximum(np.round(bars[closest], 5), LEAST_LIKENESS)
    return np.where(enough, closest, -1).astype(np.int64)


def _likeness_with_groups(
    vectors: FloatArray, mass: RealArray, free: IntArray, claimed: NDArray[np.bool_]
) -> RealArray:
    """Cosine of every free text with every new group; its own text never counts for its group."""
    loose = free[~claimed]
    found = cluster(vectors[loose], mass[loose])
    table = np.empty((len(free), len(found.centres)))
    table[claimed] = np.round(vectors[free[claimed]] @ found.centres.T, 5)
    table[~claimed] = likeness_without_self(
        vectors[loose], mass[loose], found.labels, found.centres
    )
    rows = np.flatnonzero(~claimed)
    alone = np.bincount(found.labels)[found.labels] == 1
    by_many = alone & (mass[loose] >= SMALLEST_GROUP)  # one text said by many: its own group
    table[rows[by_many], found.labels[by_many]] = 1.0
    return table


def _judged(table: RealArray, mass: RealArray, new: int) -> list[Place]:
    """The closest group of every text, with doubt where the lead is small and no place where
    the text lies far from all. New groups that end up too small give their texts back."""
    if table.shape[1] == 0 or not len(table):
        return [Place(None, "too_few_notes")] * len(table)
    rows, open_to_all = np.arange(len(table)), table.copy()
    while True:
        closest = open_to_all.argmax(axis=1)
        best = open_to_all[rows, closest]
        far = min(UNLIKE_SHARE * float(np.median(best)), float(np.quantile(best, MOST_UNPLACED)))
        bar = max(round(far, 5), LEAST_LIKENESS)
        held = np.bincount(closest, weights=mass * (best >= bar), minlength=table.shape[1])[:new]
        small = [g for g in range(new) if held[g] < SMALLEST_GROUP and open_to_all[0, g] > -2]
        if not small:
            break
        open_to_all[:, min(small, key=lambda group: (held[group], group))] = -2.0
    others = open_to_all.copy()
    others[rows, closest] = -2.0
    second = others.argmax(axis=1)
    lead = best - np.maximum(others[rows, second], 0.0)
    usual = float(np.median(lead[best >= bar])) if (best >= bar).any() else 0.0
    places: list[Place] = []
    for row in rows.tolist():
        if best[row] < bar:
            places.append(Place(None, "unlike_any" if new else "too_few_notes"))
        elif lead[row] < DOUBT_SHARE * usual and others[row, second[row]] > 0:
            places.append(
                Place(int(closest[row]), "between_two", int(second[row]), float(best[row]))
            )
        else:
            places.append(Place(int(closest[row]), "resembles", None, float(best[row])))
    return places


def most_alike(vectors: FloatArray, placed: Mapping[int, Place]) -> dict[int, tuple[int, ...]]:
    """Per text the three closest texts in its group; in a very large group those among its
    first 2,000, an order that follows from a content hash."""
    groups: dict[int, list[int]] = {}
    for row in sorted(placed):
        group = placed[row].group
        if group is not None:
            groups.setdefault(group, []).append(row)
    found: dict[int, tuple[int, ...]] = {}
    for members in groups.values():
        candidates = np.array(members[:MOST_CANDIDATES])
        for at in range(0, len(members), BLOCK):
            block = np.array(members[at : at + BLOCK])
            table = np.round(vectors[block] @ vectors[candidates].T, 5)
            table[block[:, None] == candidates[None, :]] = -2.0
            picks = []
            for _ in range(min(3, len(candidates))):
                pick = table.argmax(axis=1)
                picks.append(
                    np.where(table[np.arange(len(block)), pick] > -2, candidates[pick], -1)
                )
                table[np.arange(len(block)), pick] = -2.0
            for row, chosen in zip(block.tolist(), np.array(picks).T.tolist(), strict=True):
                found[row] = tuple(other for other in chosen if other >= 0)
    return found
