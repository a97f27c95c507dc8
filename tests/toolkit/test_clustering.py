"""Groups follow from the vectors alone, and the tree is the one the textbooks give."""

import numpy as np
import pytest
from scipy.cluster.hierarchy import fcluster, linkage
from sklearn.metrics import adjusted_rand_score

from toolkit.clustering import cluster, counts_to_try, flat_map, knee, unit_rows
from toolkit.embedding import FloatArray
from toolkit.ward import cut, ward_merges


def clouds(groups: int, each: int, dimensions: int = 20) -> FloatArray:
    draw = np.random.default_rng(20)
    middles = np.repeat(draw.normal(size=(groups, dimensions)), each, axis=0)
    return unit_rows(middles + draw.normal(0, 0.25, middles.shape))


def test_the_tree_is_the_same_as_the_textbook_tree_when_weights_are_equal() -> None:
    points = clouds(5, 12)
    ours = cut(ward_merges(points, np.ones(len(points))), len(points), 5)
    theirs = fcluster(linkage(points, "ward"), 5, "maxclust")
    assert adjusted_rand_score(ours, theirs) == 1


def test_a_point_of_weight_three_counts_as_three_points() -> None:
    points = clouds(4, 6)
    heavy = ward_merges(points, np.full(len(points), 3.0))
    tripled = ward_merges(np.repeat(points, 3, axis=0), np.ones(3 * len(points)))
    assert np.allclose([m[0] for m in heavy], [m[0] for m in tripled][-len(heavy) :], atol=1e-5)


@pytest.mark.parametrize("each", [10, 700])
def test_clear_groups_are_found_again_in_small_and_large_rounds(each: int) -> None:
    found = cluster(clouds(8, each), np.ones(8 * each))
    truth = np.repeat(np.arange(8), each)
    pure = sum(np.bincount(truth[found.labels == group]).max() for group in set(found.labels))
    assert pure > 0.99 * len(truth)


def test_the_number_of_groups_stays_within_what_a_team_can_hold() -> None:
    assert counts_to_try(6) == [2]
    assert set(counts_to_try(20)) <= {3, 4, 5, 6}
    for texts in (300, 3_000, 100_000):
        assert 4 <= min(counts_to_try(texts)) <= max(counts_to_try(texts)) <= 30


def test_the_knee_is_where_more_groups_bring_little() -> None:
    assert knee([(3, 0.1), (4, 0.3), (5, 0.32), (6, 0.34)]) == 4
    assert knee([(3, 0.1), (4, 0.1), (5, 0.1)]) == 3
    assert knee([(2, 0.5)]) == 2


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_hardly_any_rows_still_give_labels_and_a_map(count: int) -> None:
    rows = clouds(1, max(count, 1))[:count]
    assert len(cluster(rows, np.ones(count)).labels) == count
    assert flat_map(rows).shape == (count, 2)


def test_the_map_does_not_flip_over() -> None:
    points = clouds(3, 20)
    assert np.array_equal(flat_map(points), flat_map(points.copy()))
    assert np.abs(flat_map(points)).max() == 1
