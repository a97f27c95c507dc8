"""Advice on words: whole words only, quotes left alone, each term once."""

import pytest

from methods.content import load_content
from methods.entries import PreferredTerm
from toolkit.wording_advice import advice_on_words

TERMS = load_content().all(PreferredTerm)


def _words(text):
    return [found.word for found in advice_on_words(text, TERMS)]


def test_a_word_is_found_as_it_was_typed():
    assert _words("De Allochtonen uit de flat komen niet.") == ["Allochtonen"]


def test_every_word_of_the_list_is_found_in_a_sentence():
    for term in TERMS:
        for word in term.avoid:
            found = advice_on_words(f"Hier gaat het over {word}, zei men.", TERMS)
            assert word in [f.word for f in found], word


@pytest.mark.parametrize("text", ["Een blanke-lak kast.", "A blanket.", "Hij heet Blankers."])
def test_a_word_inside_another_word_is_another_word(text):
    assert _words(text) == []


def test_the_longest_form_is_named_and_not_the_word_within_it():
    assert _words("niet-westerse bewoners") == ["niet-westerse"]
    assert _words("niet  westerse bewoners") == ["niet  westerse"]


def test_what_stands_between_quotation_marks_is_left_intact():
    assert _words('Zij zei: “die allochtonen”. Hij zei: "autochtonen".') == []
    assert _words("Zij zei: “wij”. De allochtonen knikten.") == ["allochtonen"]


def test_a_word_after_a_mark_that_is_never_closed_is_still_found():
    assert _words("Zij zei: “de allochtonen") == ["allochtonen"]


def test_an_apostrophe_opens_no_quotation():
    assert _words("'s Avonds komen de allochtonen, foto's erbij.") == ["allochtonen"]


def test_a_term_is_named_once_and_terms_come_in_the_order_of_the_text():
    text = "De autochtonen, de allochtonen en nog een allochtoon."
    assert _words(text) == ["autochtonen", "allochtonen"]


def test_plain_words_get_no_advice():
    assert advice_on_words("De bakker geeft het oude brood weg.", TERMS) == []
    assert advice_on_words("", TERMS) == []
