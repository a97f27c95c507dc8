"""The codebook as content: themes with bounds, and example notes that keep to what was promised."""

import csv
import re
from collections import Counter
from itertools import pairwise

import pytest

from methods.codebook.examples import OWN_FOLDER, Example, ExampleFault, examples
from methods.content import load_content
from methods.entries import CodebookTheme

THEMES = {theme.slug: theme for theme in load_content().all(CodebookTheme)}
KNOWN = examples()
#: Nothing about a person, a group as a theme, radicalisation or religiosity.
NO_THEME_ABOUT = ("radical", "religi", "geloof", "islam", "moslim", "extrem", "migrant", "jihad")


def test_the_field_has_between_twenty_and_twenty_six_themes():
    assert 20 <= len(THEMES) <= 26


def test_a_note_that_does_not_belong_is_sent_to_a_theme_that_exists():
    sent = [b.goes_to for theme in THEMES.values() for b in theme.not_here if b.goes_to]
    assert len(sent) > len(THEMES)
    assert set(sent) <= set(THEMES)


def test_no_theme_is_about_what_people_are_suspected_of():
    names = " ".join(
        f"{t.slug} {t.name.nl} {t.name.en} "
        + " ".join(f"{s.slug} {s.nl} {s.en}" for s in t.sub_themes)
        for t in THEMES.values()
    ).casefold()
    assert [word for word in NO_THEME_ABOUT if word in names] == []


def test_every_example_stands_in_a_theme_and_a_sub_theme_that_exist():
    subs = {f"{t.slug}.{s.slug}" for t in THEMES.values() for s in t.sub_themes}
    unknown = {
        f"{theme}.{sub}"
        for example in KNOWN
        for theme, sub in example.codes
        if theme not in THEMES or (sub and f"{theme}.{sub}" not in subs)
    }
    assert unknown == set()


def test_there_are_eight_thousand_examples_of_which_none_is_there_twice():
    assert len(KNOWN) >= 8_000
    plain = Counter(re.sub(r"\W+", " ", example.text.casefold()).strip() for example in KNOWN)
    assert [text for text, times in plain.items() if times > 1] == []


def test_every_theme_has_its_share_of_the_examples():
    count = Counter(example.theme for example in KNOWN)
    mean = (len(KNOWN) - count[""]) / len(THEMES)
    assert {t: count[t] for t in THEMES if not 0.7 * mean < count[t] < 1.4 * mean} == {}
    assert count[""] >= 600


def test_one_note_in_eight_has_two_themes_and_one_in_twelve_another_language():
    notes = [example for example in KNOWN if not is_phrase(example)]
    assert sum(len(e.codes) > 1 for e in notes) / len(notes) > 0.12
    assert sum(e.language != "nl" for e in notes) / len(notes) >= 0.08
    assert {e.language for e in notes} >= {"nl", "en", "tr", "pl", "ar", "uk", "es", "pap"}


def test_no_way_of_beginning_a_note_is_used_for_more_than_one_in_a_hundred():
    notes = [example for example in KNOWN if not is_phrase(example)]
    begins = Counter(" ".join(e.text.casefold().split()[:3]) for e in notes)
    phrase, times = begins.most_common(1)[0]
    assert times <= len(notes) / 100, phrase


def test_no_example_names_a_way_to_reach_a_person():
    number = re.compile(r"(?<!\d)0\d{8,9}(?!\d)|\b\d{4} ?[A-Z]{2} \d|@\w+\.\w")
    assert [e.id for e in KNOWN if number.search(e.text)] == []


def test_held_back_notes_are_by_writers_who_wrote_no_example():
    held = examples(OWN_FOLDER / "held_back")
    assert {e.writer for e in held} >= {"validation", "natural", "keyword_poor", "languages"}
    texts = {e.text for e in KNOWN}
    assert [e.id for e in held if e.text in texts] == []


@pytest.mark.parametrize(
    ("content", "row", "what"),
    [
        ("id,theme\n1,x\n", 1, "columns"),
        ("id,themes,text\n1,waste.rubbish, \n", 2, "no_text"),
        ("id,themes,text\n,waste.rubbish,vol\n", 2, "no_id"),
        ("id,themes,text\n1,a.b,vol\n1,a.b,leeg\n", 3, "id_twice"),
    ],
)
def test_a_file_of_examples_that_is_not_right_is_refused_with_its_row(tmp_path, content, row, what):
    (tmp_path / "eigen.csv").write_text(content, encoding="utf-8")
    with pytest.raises(ExampleFault) as fault:
        examples(tmp_path)
    assert (fault.value.row, fault.value.what) == (row, what)


def test_a_file_of_our_own_may_leave_out_language_and_dutch(tmp_path):
    with (tmp_path / "eigen.csv").open("w", encoding="utf-8-sig", newline="") as opened:
        table = csv.writer(opened)
        table.writerows([("id", "themes", "text"), ("1", "rommel", "Bak vol; weer")])
    assert examples(tmp_path) == [Example("1", "Bak vol; weer", (("rommel", ""),), "eigen")]


def is_phrase(example: Example) -> bool:
    """Scraps of one to six words, written to widen the vocabulary; not whole notes."""
    return example.writer.startswith("phrases")


def test_files_of_examples_are_read_in_order_of_their_names():
    assert all(one <= other for one, other in pairwise(e.writer for e in KNOWN))
