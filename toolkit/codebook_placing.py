"""Decides for every distinct text where it goes when there is a codebook. What people decided
comes first, then what the codebook knows; what neither knows is grouped by itself."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from toolkit.clustering import cluster, unit_rows
from toolkit.codebook_match import NO_THEME, Codebook, Match, is_placed
from toolkit.embedding import FloatArray
from toolkit.placing import SMALLEST_GROUP, Place, Places, claimed_by_themes, most_alike
from toolkit.ward import RealArray

#: What the codebook says weighs this much beside the vector itself when texts are compared.
KNOWLEDGE_SHARE = 1.5
#: Two themes that together hold this much of the chance, while neither is sure: torn.
TORN_FROM = 0.5
WHOLE = "*"
#: Of the texts of a codebook theme that one theme of people must hold to have taken it over.
WHOLE_FROM = 0.6
#: Decided texts of a codebook theme needed before the people's theme takes over its new notes.
FEWEST_OWNED = 2


def knowing_vectors(vectors: FloatArray, found: Match) -> FloatArray:
    """Vectors that also hold what the codebook says: the root of its chances, so that the
    likeness of two texts counts how much their themes overlap (Bhattacharyya)."""
    roots = np.sqrt(found.chances) * KNOWLEDGE_SHARE
    return unit_rows(np.hstack([vectors, roots]))


def place_with_codebook(
    vectors: FloatArray,
    found: Match,
    codebook: Codebook,
    weights: Sequence[int],
    decided: Sequence[str | None],
    *,
    fewest_notes: int,
) -> Places:
    """Place every text. `vectors` are centred, `weights` counts the undecided notes that share a
    text, `decided` holds the theme that people gave it.

    Groups are numbered: people's themes by key, then the codebook's themes in their order, then
    new groups.
    """
    mass = np.asarray(weights, dtype=np.float64)
    knowing = knowing_vectors(vectors, found)
    keys = sorted({key for key in decided if key is not None})
    own = [np.array([r for r, k in enumerate(decided) if k == key], dtype=int) for key in keys]
    free = np.array([row for row, key in enumerate(decided) if key is None], dtype=int)
    claim = claimed_by_themes(knowing, free, own)
    owners = _owners(found, codebook, decided, keys)
    fits = is_placed(codebook, found).tolist()
    first_new = len(keys) + len(codebook.themes)
    placed: dict[int, Place] = {}
    for number, rows in enumerate(own):
        for row in rows.tolist():
            placed[row] = Place(number, "resembles", closeness=1.0)
    pool: list[int] = []
    for row, theme in zip(free.tolist(), claim.tolist(), strict=True):
        if theme >= 0:
            placed[row] = Place(theme, "resembles", closeness=float(found.chances[row].max()))
            continue
        place = _by_codebook(row, found, fits[row], codebook, owners, len(keys))
        placed[row] = place
        if place.reason == "unlike_any":
            pool.append(row)
    placed.update(_new_groups(vectors, mass, pool, first_new, fewest_notes))
    like = most_alike(knowing, placed)
    explained = []
    for row in range(len(vectors)):
        place = replace(placed[row], like=like.get(row, ()))
        if place.group is not None and place.group < first_new:
            alike = tuple(number for number in found.alike[row].tolist() if number >= 0)
            place = replace(place, sub=found.subs[row], examples=alike)
        explained.append(place)
    return Places(
        tuple(explained),
        dict(enumerate(keys)),
        {len(keys) + n: theme for n, theme in enumerate(codebook.themes) if theme != NO_THEME},
    )


def _by_codebook(
    row: int,
    found: Match,
    placed: bool,
    codebook: Codebook,
    owners: Mapping[tuple[int, str], int],
    offset: int,
) -> Place:
    """What the codebook says of one text that no theme of people claimed."""
    chances = found.chances[row].astype(np.float64)
    order = np.argsort(-chances, kind="stable")
    best, second = int(order[0]), int(order[1])
    top = float(chances[best])
    if codebook.themes[best] == NO_THEME:
        return Place(None, "carries_nothing")
    if not placed:
        return Place(None, "unlike_any")
    group = _owner(owners, best, found.subs[row], offset + best)
    also: int | None = None
    if codebook.themes[second] != NO_THEME and chances[second] >= codebook.also_from:
        also = _owner(owners, second, WHOLE, offset + second)
        also = None if also == group else also
    if top >= codebook.good_from:
        return Place(group, "resembles", also, closeness=top)
    return Place(group, "between_two" if also is not None else "loosely", also, closeness=top)


def _owners(
    found: Match, codebook: Codebook, decided: Sequence[str | None], keys: Sequence[str]
) -> dict[tuple[int, str], int]:
    """Which theme of people took over a part (theme, sub-theme) of the codebook: the one with more
    than half of the decided texts that the codebook would put there. Under sub-theme "*" stands
    who took over a theme as a whole: nearly all texts of it, those not decided on among them."""
    held: dict[tuple[int, str], Counter[str]] = defaultdict(Counter)
    every: Counter[int] = Counter()
    for row, key in enumerate(decided):
        theme = int(found.chances[row].argmax())
        every[theme] += 1
        if key is not None:
            held[theme, found.subs[row]][key] += 1
            held[theme, WHOLE][key] += 1
    owners = {}
    for (theme, sub), count in held.items():
        key, most = min(count.items(), key=lambda pair: (-pair[1], pair[0]))
        if codebook.themes[theme] == NO_THEME or most < FEWEST_OWNED:
            continue
        if 2 * most > count.total() and (sub != WHOLE or most >= WHOLE_FROM * every[theme]):
            owners[theme, sub] = keys.index(key)
    return owners


def _owner(owners: Mapping[tuple[int, str], int], theme: int, sub: str, codebook: int) -> int:
    return owners.get((theme, sub), owners.get((theme, WHOLE), codebook))


def _new_groups(
    vectors: FloatArray, mass: RealArray, pool: Sequence[int], first: int, fewest_notes: int
) -> dict[int, Place]:
    """Groups among texts that fit nothing known; one text is a group only when many say it."""
    rows = np.array(pool, dtype=int)
    if not len(rows) or mass[rows].sum() < fewest_notes:
        return {}
    grouped = cluster(vectors[rows], mass[rows])
    held = np.bincount(grouped.labels, weights=mass[rows])
    close = (vectors[rows] * grouped.centres[grouped.labels]).sum(axis=1)
    return {
        int(row): Place(first + int(label), "resembles", closeness=round(float(near), 5))
        for row, label, near in zip(rows, grouped.labels, close, strict=True)
        if held[label] >= SMALLEST_GROUP
    }
