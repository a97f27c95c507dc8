"""How far two ways of coding the same notes agree, corrected for chance."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score, cohen_kappa_score


@dataclass(frozen=True)
class Agreement:
    """`grouping` is the adjusted Rand index and `information` the adjusted mutual information:
    0 is chance, 1 the same groups, whatever they are called. `kappa` is Cohen's, on names, and
    `same` the share of notes with the same name; both empty when the names cannot be compared.
    `apart` counts the pairs of names that differ most, largest first."""

    notes: int
    grouping: float
    information: float
    kappa: float | None
    same: float | None
    apart: tuple[tuple[str, str, int], ...] = ()


def agreement(
    one: Sequence[str],
    other: Sequence[str],
    *,
    also_right: Sequence[Sequence[str]] | None = None,
    same_names: bool = True,
) -> Agreement:
    """Compare two codings, note by note. `also_right` holds further names that are right for a
    note in `one`, such as its second theme; they count for `same` only."""
    if not one:
        return Agreement(0, 0.0, 0.0, None, None)
    kappa = same = None
    if same_names:
        extra = also_right or [()] * len(one)
        hits = [b == a or b in more for a, b, more in zip(one, other, extra, strict=True)]
        same = round(sum(hits) / len(hits), 4)
        if len({*one, *other}) > 1:  # one name for all of them leaves nothing to agree on
            kappa = round(float(cohen_kappa_score(one, other)), 4)
    apart = Counter((a, b) for a, b in zip(one, other, strict=True) if a != b)
    worst = sorted(apart.items(), key=lambda pair: (-pair[1], pair[0]))[:10]
    return Agreement(
        len(one),
        round(float(adjusted_rand_score(one, other)), 4),
        round(float(adjusted_mutual_info_score(one, other)), 4),
        kappa,
        same,
        tuple((a, b, count) for (a, b), count in worst) if same_names else (),
    )
