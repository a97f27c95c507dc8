"""The codebook reads each note by itself, says how sure it is, and names its examples."""

import numpy as np
import pytest

from tests.toolkit.small_codebook import SAID, WordEncoder, coded, small_codebook
from toolkit.codebook_fit import calibration_error, good_bar
from toolkit.codebook_match import first_columns, match, shared_sub

BOOK = small_codebook()


def chances(*texts):
    return match(BOOK, WordEncoder().encode(texts), texts)


def best(*texts):
    return [BOOK.themes[row.argmax()] for row in chances(*texts).chances]


def test_a_note_in_new_words_goes_to_the_theme_whose_words_it_shares():
    assert best("matras bij de ratten", "bas van de bovenburen", "brief in moeilijke woorden") == [
        "waste", "noise", "language",
    ]  # fmt: skip


def test_a_note_that_says_nothing_carries_no_theme():
    assert best("koffie was op") == [""]


def test_the_chances_of_a_note_do_not_depend_on_the_notes_beside_it():
    texts = [note.text for note in coded()]
    together = chances(*texts).chances
    for number in (0, 7, 20, len(texts) - 1):
        np.testing.assert_array_equal(chances(texts[number]).chances[0], together[number])


def test_every_note_is_explained_by_examples_of_its_own_theme():
    found = chances("vuilniszakken op de stoep")
    themes = {BOOK.themes[BOOK.example_themes[row]] for row in found.alike[0]}
    assert themes == {"waste"}
    assert found.subs == ("first",)


def test_no_notes_at_all_are_read_without_a_fault():
    assert chances().chances.shape == (0, len(BOOK.themes))


def test_chances_add_up_to_one():
    np.testing.assert_allclose(chances(*SAID["noise"]).chances.sum(axis=1), 1.0, atol=1e-3)


def test_fitting_twice_gives_the_same_codebook():
    again = small_codebook()
    np.testing.assert_array_equal(again.word_lines, BOOK.word_lines)
    np.testing.assert_array_equal(again.lines, BOOK.lines)
    assert (again.good_from, again.unplaced_below) == (BOOK.good_from, BOOK.unplaced_below)


def test_of_equally_near_examples_the_first_wins():
    table = np.array([[0.5, 0.9, 0.9, 0.1]], dtype=np.float32)
    assert first_columns(table, 2).tolist() == [[1, 2]]


def test_the_sub_theme_of_two_far_examples_beats_that_of_one_near_one():
    assert shared_sub(["a", "b", "b"], [0, 1, 2]) == "b"
    assert shared_sub(["", "", ""], [0, 1, 2]) == ""


@pytest.mark.parametrize(
    ("hits", "bar"), [([1, 1, 1, 0], 0.7), ([0, 0, 0, 0], 0.9), ([1, 1, 1, 1], 0.2)]
)
def test_a_note_fits_well_from_where_enough_were_right(hits, bar):
    assert good_bar(np.array([0.9, 0.8, 0.7, 0.2]), np.array(hits, dtype=bool)) == pytest.approx(
        bar
    )


def test_a_reader_that_is_as_often_right_as_it_is_sure_has_no_calibration_error():
    assert calibration_error(np.array([0.5] * 10), np.array([True, False] * 5)) == 0.0
    assert calibration_error(np.array([0.95] * 10), np.array([True, False] * 5)) == pytest.approx(
        0.45
    )
