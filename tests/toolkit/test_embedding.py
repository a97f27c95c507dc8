"""What a machine without a model sees in a note."""

import numpy as np
import pytest

from toolkit.embedding import LexicalEncoder
from toolkit.note_words import content_words, empty_words, word_runs


@pytest.mark.parametrize(
    "texts", [["Er ligt afval"], ["!!!"], ["", "!!!"], ["a", "afval", "lawaai"]]
)
def test_every_text_gets_a_vector_of_length_one(texts: list[str]) -> None:
    vectors = LexicalEncoder().encode(texts)
    assert vectors.dtype == np.float32
    assert len(vectors) == len(texts)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_no_texts_give_no_vectors() -> None:
    assert len(LexicalEncoder().encode([])) == 0


def test_a_line_that_says_nothing_resembles_nothing() -> None:
    vectors = LexicalEncoder().encode(["!!!", "Afval op straat", "Afval in het park", "Ja hoor"])
    assert np.allclose(vectors[0] @ vectors[1:3].T, 0)


def test_notes_with_the_same_words_lie_closer_than_notes_without() -> None:
    vectors = LexicalEncoder().encode(
        ["Zwerfafval in het park", "Zwerfafval op straat", "Huur te hoog"]
    )
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2] + 0.1


def test_a_vector_does_not_depend_on_the_order_of_the_texts() -> None:
    letters = "abcdefgh"
    texts = [f"zwerfvuil {a}plein {b}straat {a}{b}kade" for a in letters for b in letters]
    forward, backward = LexicalEncoder().encode(texts), LexicalEncoder().encode(texts[::-1])
    assert np.array_equal(forward, backward[::-1])


def test_progress_is_reported_from_start_to_end() -> None:
    heard: list[tuple[int, int]] = []
    LexicalEncoder().encode(["Afval", "Lawaai"], progress=lambda *step: heard.append(step))
    assert heard == [(0, 2), (2, 2)]


@pytest.mark.parametrize(
    ("text", "language"),
    [("Ja hoor.", "nl"), ("Yes, and so it is", "en"), ("ama çok", "tr"), ("nie, ale już", "pl")],
)
def test_empty_talk_carries_no_words_in_four_languages(text: str, language: str) -> None:
    assert content_words(text, language) == ()


def test_compounds_stay_whole_and_children_are_not_an_english_kind() -> None:
    assert content_words("Het kind valt over een stoeptegel") == ("kind", "valt", "stoeptegel")
    assert "kind" not in empty_words("en")


def test_only_neighbouring_words_can_form_a_phrase() -> None:
    assert word_runs("kapotte lantaarnpaal, donkere steeg van [naam] Jansen") == [
        ["kapotte", "lantaarnpaal"], ["donkere", "steeg"], ["Jansen"],
    ]  # fmt: skip


def test_texts_that_differ_only_in_empty_words_are_read_alike() -> None:
    texts = [
        f"{start} straat{end}" for start in ("De", "Die", "Onze") for end in (".", "!", "?", "")
    ]
    assert np.unique(LexicalEncoder().encode(texts), axis=0).shape[0] == 1
