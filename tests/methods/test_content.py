"""What the method says: every entry of every file, and a municipality's own folder over it."""

from datetime import date

import pytest

from methods.content import KINDS, Content, ContentError, load_content
from methods.entries import (
    DialogueFormat,
    Intervention,
    Step,
    StumblingBlock,
    TensionPhase,
    Threshold,
)

ENTRIES = [(kind, e) for kind, shape in KINDS.items() for e in load_content().all(shape)]


@pytest.mark.parametrize(("kind", "entry"), ENTRIES, ids=lambda v: getattr(v, "slug", str(v)))
def test_every_entry_says_where_it_was_read(kind, entry):
    assert entry.source.strip()
    assert "http://" not in entry.source


def test_the_method_has_six_steps_five_blocks_and_four_phases_in_order(content):
    assert [s.number for s in content.all(Step)] == [1, 2, 3, 4, 5, 6]
    assert len(content.all(StumblingBlock)) == 5
    assert [p.slug for p in content.all(TensionPhase)] == [
        "rust", "ongemak", "spanning", "incident"
    ]  # fmt: skip


def test_the_catalogue_holds_the_thirty_two_interventions(content):
    assert len(content.all(Intervention)) == 32


def test_an_intervention_without_published_evidence_says_none_rather_than_something(content):
    assert content.find(Intervention, "human_library").evidence is None


def test_a_dialogue_format_from_memory_ships_as_unverified(content):
    assert content.find(DialogueFormat, "open_space").is_unverified


def test_every_advice_of_a_step_has_a_number_with_a_reason(content):
    for step in content.all(Step):
        for advice in step.before_moving_on:
            assert content.find(Threshold, advice.threshold).why.nl


def test_an_old_retrospective_keeps_the_threshold_of_its_day(tmp_path):
    (tmp_path / "thresholds.yaml").write_text(
        """
- slug: smallest_group_shown
  source: own
  why: {nl: hier strenger, en: stricter here}
  values:
    - {valid_from: 2025-01-01, value: 5}
    - {valid_from: 2026-06-01, value: 10}
""",
        encoding="utf-8",
    )
    content = Content(tmp_path)
    assert content.limit("smallest_group_shown", on=date(2026, 5, 31)) == 5
    assert content.limit("smallest_group_shown", on=date(2026, 6, 1)) == 10


def test_before_its_first_day_a_threshold_has_no_value(content):
    with pytest.raises(ValueError, match="no value"):
        content.limit("smallest_group_shown", on=date(2020, 1, 1))


def test_a_municipality_replaces_adds_and_removes_entries(tmp_path):
    (tmp_path / "stumbling_blocks.yaml").write_text(
        """
- slug: money
  source: eigen gemeente
  name: {nl: Schulden, en: Debts}
  meaning: {nl: Geld is op, en: No money left}
  signs: []
- slug: language
  remove: true
- slug: no_place_to_meet
  source: eigen gemeente
  name: {nl: Geen plek, en: No place}
  meaning: {nl: Er is geen ruimte, en: There is no room}
  signs: []
""",
        encoding="utf-8",
    )
    content = Content(tmp_path)
    assert content.find(StumblingBlock, "money").name.nl == "Schulden"
    assert content.find(StumblingBlock, "language") is None
    assert content.find(StumblingBlock, "no_place_to_meet") is not None
    assert content.find(StumblingBlock, "prejudice") is not None


@pytest.mark.parametrize(
    ("written", "entry", "fault"),
    [
        ("- slug: money\n  source: x\n  nmae: {nl: a, en: b}\n", "money", "name"),
        ("- slug: Geld!\n  source: x\n", "Geld!", "slug"),
        ("- zomaar een zin\n", "?", "block"),
        ("slug: money\n", "?", "list"),
        ("- slug: [\n", "?", "YAML"),
    ],
)
def test_a_bad_entry_is_named_with_file_entry_and_fault(tmp_path, written, entry, fault):
    file = tmp_path / "stumbling_blocks.yaml"
    file.write_text(written, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        Content(tmp_path)
    assert caught.value.file == file
    assert caught.value.entry == entry
    assert fault in caught.value.what


ADVICE = """
- slug: signal
  number: 1
  source: own
  name: {nl: Signaleren, en: Signal}
  purpose: {nl: Zien, en: See}
  questions: []
  before_moving_on:
    - {measure: MEASURE, threshold: THRESHOLD, text: {nl: Ga na, en: Check}}
"""
THRESHOLD = """
- slug: SLUG
  source: own
  why: {nl: hier anders, en: different here}
  values:
    - {valid_from: FROM, value: 5}
"""


def _fault(folder, kind, text):
    (folder / f"{kind}.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        Content(folder)
    assert caught.value.file == folder / f"{kind}.yaml"
    return caught.value.entry, caught.value.code, caught.value.where


def test_an_advice_about_something_that_is_not_counted_is_refused(tmp_path):
    text = ADVICE.replace("MEASURE", "signalz").replace("THRESHOLD", "signals_before_research")
    assert _fault(tmp_path, "steps", text) == ("signal", "not_there", "signalz")


def test_an_advice_with_a_number_that_is_not_there_is_refused(tmp_path):
    text = ADVICE.replace("MEASURE", "signals").replace("THRESHOLD", "enough_signals")
    assert _fault(tmp_path, "steps", text) == ("signal", "not_there", "enough_signals")


@pytest.mark.parametrize("slug", ["smallest_group_shown", "a_number_of_our_own"])
def test_a_number_that_begins_later_than_ours_would_leave_days_without_one(tmp_path, slug):
    text = THRESHOLD.replace("SLUG", slug)
    late = text.replace("FROM", "2025-01-02")
    assert _fault(tmp_path, "thresholds", late) == (slug, "too_late", "2025-01-01")
    (tmp_path / "thresholds.yaml").write_text(text.replace("FROM", "2025-01-01"), encoding="utf-8")
    assert Content(tmp_path).limit(slug, on=date(2025, 1, 1)) == 5


@pytest.mark.parametrize(
    ("kind", "slug", "code"),
    [
        ("steps", "share", "needed_part"),
        ("tension_phases", "rust", "needed_part"),
        ("thresholds", "smallest_group_shown", "needed"),
    ],
)
def test_what_the_product_cannot_do_without_is_not_taken_away(tmp_path, kind, slug, code):
    fault = _fault(tmp_path, kind, f"- {{slug: {slug}, remove: true}}\n")
    assert fault == (slug, code, "")


def test_no_entry_makes_a_theme_of_radicalisation_or_a_role_of_the_police(content):
    for _, entry in ENTRIES:
        assert "radicalis" not in entry.slug
        assert "police" not in entry.slug
