"""Advice on themes points at what is worth a look, and leaves every theme alone."""

import numpy as np

from toolkit.theme_checks import Advice, ThemeNotes, advice


def theme(key: str, count: int = 4, direction: list[float] | None = None) -> ThemeNotes:
    voices = tuple(("resident", "volunteer")[at % 2] for at in range(count))
    talks = tuple(f"talk{at}" for at in range(count))
    vectors = None if direction is None else np.array([direction] * count, dtype=np.float32)
    return ThemeNotes(key, voices, talks, vectors)


def test_a_theme_of_several_talks_and_voices_needs_no_advice() -> None:
    assert advice([theme("rent")], all_notes=40) == []


def test_a_theme_from_one_conversation_says_so() -> None:
    one = ThemeNotes("rent", ("resident", "volunteer", "resident"), ("talk1",) * 3)
    assert advice([one], all_notes=40) == [Advice("one_conversation_only", "rent")]


def test_two_notes_are_too_few_to_miss_another_voice() -> None:
    two = ThemeNotes("rent", ("resident",) * 2, ("talk1",) * 2)
    assert advice([two], all_notes=40) == []


def test_notes_without_a_conversation_prove_nothing() -> None:
    loose = ThemeNotes("rent", ("resident", "volunteer", "resident"), ("",) * 3)
    assert advice([loose], all_notes=40) == []


def test_a_theme_of_one_voice_says_so() -> None:
    one = ThemeNotes("rent", ("resident",) * 3, ("talk1", "talk2", "talk3"))
    assert advice([one], all_notes=40) == [Advice("one_voice_only", "rent")]


def test_a_theme_is_too_broad_only_beyond_two_fifths() -> None:
    assert advice([theme("rent", 16)], all_notes=40) == []
    assert advice([theme("rent", 17)], all_notes=40) == [Advice("too_broad", "rent")]


def test_two_themes_that_lie_much_closer_than_the_rest_are_called_alike() -> None:
    themes = [
        theme("waste", direction=[1, 0.1, 0, 0]),
        theme("litter", direction=[1, 0.2, 0, 0]),
        theme("rent", direction=[0, 0, 1, 0]),
        theme("noise", direction=[0, 0, 0, 1]),
        theme("school", direction=[0, 1, 0, 0]),
    ]
    assert advice(themes, all_notes=40) == [Advice("two_alike", "waste", "litter")]


def test_themes_at_equal_distance_are_not_called_alike() -> None:
    themes = [theme(f"theme{at}", direction=np.eye(5)[at].tolist()) for at in range(5)]
    assert advice(themes, all_notes=40) == []
