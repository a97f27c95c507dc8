"""A municipality's own content that is wrong is named, and the work goes on with ours."""

import pytest

from methods.content import load_content
from methods.entries import Step
from sessions import overlaying
from sessions.overlaying import content_of, fault_in, told, wording_of

GOOD = """
- slug: neighbourhood_lunch
  source: own
  dutch: Buurtlunch
  english: Neighbourhood lunch
  meaning: {nl: "Samen eten", en: "Eating together"}
"""


@pytest.fixture
def overlay(tmp_path):
    overlaying.read_again()
    yield tmp_path
    overlaying.read_again()


def _told(overlay):
    return told(fault_in(overlay), wording_of("nl", overlay))


def test_a_sound_overlay_is_used_and_nothing_is_said(overlay):
    (overlay / "glossary.yaml").write_text(GOOD, encoding="utf-8")
    assert fault_in(overlay) is None
    assert content_of(overlay)[0] is not load_content()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GOOD.replace("  dutch: Buurtlunch\n", ""), "ontbreekt bij “neighbourhood_lunch” het veld"),
        (GOOD.replace("dutch:", "duthc:"), "“neighbourhood_lunch”"),
        (GOOD + "  colour: red\n", "het veld “colour”, en dat kennen we niet"),
        (GOOD.replace("Buurtlunch", "[1, 2]"), "past bij “neighbourhood_lunch” de waarde"),
        ("- slug: [\n", "kijk bij regel"),
        ("slug: x\n", "is geen lijst"),
        ("- just words\n", "hier hoort een blok"),
    ],
)
def test_a_bad_entry_is_named_with_file_and_fault_and_ours_goes_on(overlay, text, said):
    (overlay / "glossary.yaml").write_text(text, encoding="utf-8")
    sentence = _told(overlay)
    assert said in sentence
    assert "glossary.yaml" in sentence
    assert len(content_of(overlay)[0].all(Step)) == 6


def test_a_number_that_is_needed_cannot_be_taken_away(overlay):
    text = "- {slug: smallest_group_shown, remove: true}\n"
    (overlay / "thresholds.yaml").write_text(text, encoding="utf-8")
    assert "dat getal is nodig" in _told(overlay)


def test_a_sentence_that_cannot_be_read_is_named_and_ours_are_used(overlay):
    folder = overlay / "wording" / "nl"
    folder.mkdir(parents=True)
    (folder / "own.ftl").write_text("signals-keep Bewaar\n", encoding="utf-8")
    assert "Die begint met “signals-keep Bewaar”" in _told(overlay)
    assert wording_of("nl", overlay).say("signals-keep") == "Signaal bewaren"


def _own_sentence(overlay, text):
    folder = overlay / "wording" / "nl"
    folder.mkdir(parents=True)
    (folder / "own.ftl").write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("signals-found = { $aantal } signalen\n", "$aantal"),
        ("signals-found = { $count ->\n    [0] Geen\n   *[other] { $coutn }\n}\n", "$coutn"),
        ("signals-found = { signals-fuond }\n", "signals-fuond"),
        ("signals-found = { -gemeente } { $count }\n", "-gemeente"),
        ('signals-keep = { DATETIME("1") }\n', "DATETIME()"),
    ],
)
def test_a_sentence_with_a_fact_that_no_screen_gives_is_named_and_ours_is_used(overlay, text, name):
    _own_sentence(overlay, text)
    sentence = _told(overlay)
    assert f"“{name}”" in sentence
    assert "own.ftl" in sentence
    assert text.split(" ")[0] in sentence
    assert "2" in wording_of("nl", overlay).say("signals-found", {"count": 2})


def test_a_sentence_that_uses_what_ours_uses_and_words_of_its_own_is_sound(overlay):
    text = "-gemeente = Zoetermeer\nons = plek\nsignals-found = { $count } { ons } { -gemeente }\n"
    _own_sentence(overlay, text)
    assert fault_in(overlay) is None
    words = wording_of("nl", overlay).say("signals-found", {"count": 2})
    assert words == "2 plek Zoetermeer"


def test_a_sentence_that_says_nothing_is_named(overlay):
    _own_sentence(overlay, "signals-keep =\n    .label = Bewaar\n")
    assert "signals-keep" in _told(overlay)


def test_a_file_in_another_encoding_is_named(overlay):
    folder = overlay / "wording" / "nl"
    folder.mkdir(parents=True)
    (folder / "own.ftl").write_bytes("signals-keep = Één\n".encode("latin-1"))
    assert "UTF-8" in _told(overlay)


def test_a_corrected_file_is_read_again_when_asked(overlay):
    file = overlay / "glossary.yaml"
    file.write_text("slug: x\n", encoding="utf-8")
    assert fault_in(overlay) is not None
    file.write_text(GOOD, encoding="utf-8")
    assert fault_in(overlay) is not None
    overlaying.read_again()
    assert fault_in(overlay) is None
