"""How much the machine would have placed otherwise."""

import numpy as np

from toolkit.second_opinion import would_move

RUBBISH, PARKING = [1.0, 0.0], [0.0, 1.0]


def _rows(*rows):
    return np.array(rows, dtype=np.float32)


def test_notes_that_lie_with_their_own_are_not_counted():
    vectors = _rows(RUBBISH, RUBBISH, PARKING, PARKING)
    assert would_move(vectors, ["rubbish", "rubbish", "parking", "parking"]) == 0


def test_one_note_on_parking_among_rubbish_is_counted_once():
    vectors = _rows(RUBBISH, RUBBISH, PARKING, PARKING, PARKING)
    assert would_move(vectors, ["rubbish", "rubbish", "rubbish", "parking", "parking"]) == 1


def test_one_theme_leaves_nowhere_to_go():
    assert would_move(_rows(RUBBISH, PARKING), ["rubbish", "rubbish"]) == 0
