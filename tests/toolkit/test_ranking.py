"""Options beside an assignment: order, ties, reasons and hard stops."""

import pytest

from methods.content import load_content
from methods.entries import Bilingual, Intervention
from toolkit.ranking import Situation, rank_options

CATALOGUE = load_content().all(Intervention)


def _option(slug, **more):
    text = Bilingual(nl="Iets doen", en="Do something")
    values = {
        "slug": slug,
        "source": "own",
        "name": text,
        "goal": text,
        "audience": text,
        "phases": ["ongemak"],
        "effort": "M",
        "evidence": None,
        "direction": "meeting",
        "needs": [],
        "contact_conditions": [],
        "stumbling_blocks": [],
        "words": ["zzz"],
        **more,
    }
    return Intervention(**values)


def _ranked(situation, *options):
    return {r.slug: r for r in rank_options(situation, options)}


def _codes(reasons):
    return [code for code, _ in reasons]


def test_options_that_score_alike_share_a_place_and_the_next_place_is_skipped():
    ranked = _ranked(
        Situation("Stilte", phase="ongemak"),
        _option("one"),
        _option("two"),
        _option("three", phases=["rust"]),
    )
    assert [ranked[s].place for s in ("one", "two", "three")] == [1, 1, 3]


def test_a_word_counts_in_another_form_and_is_shown_as_the_team_wrote_it():
    options = [_option("task", words=["klussen"]), _option("other")]
    ranked = _ranked(Situation("Samen een klus in de portiek."), *options)
    assert dict(ranked["task"].for_reasons)["words"] == {"words": ("klus",)}
    assert ranked["task"].place == 1
    assert "words_none" in _codes(ranked["other"].against_reasons)


def test_three_shared_words_are_as_good_as_four():
    options = [
        _option("three", words=["stoep", "vegen", "groeten"]),
        _option("four", words=["stoep", "vegen", "groeten", "bank"]),
    ]
    ranked = _ranked(Situation("De stoep vegen, een bank, elkaar groeten."), *options)
    assert ranked["three"].place == ranked["four"].place == 1


def test_words_that_nearly_every_goal_has_do_not_tell_options_apart():
    ranked = rank_options(Situation("Bewoners en mensen met elkaar."), CATALOGUE)
    fitting = [r.slug for r in ranked if "words" in _codes(r.for_reasons)]
    assert len(fitting) < len(CATALOGUE) / 4


def test_without_an_estimate_the_phase_counts_for_nobody_and_is_called_missing():
    ranked = _ranked(Situation("x", phase=None), _option("a"), _option("b", phases=["rust"]))
    assert ranked["a"].place == ranked["b"].place == 1
    assert "phase" in ranked["a"].missing
    assert "phase_other" not in _codes(ranked["b"].against_reasons)


def test_what_helps_with_the_most_named_stumbling_block_stands_higher():
    situation = Situation("x", stumbling_blocks={"money": 3, "language": 1})
    ranked = _ranked(
        situation,
        _option("talk", stumbling_blocks=["language"]),
        _option("coins", stumbling_blocks=["money"]),
        _option("neither"),
    )
    assert [ranked[s].place for s in ("coins", "talk", "neither")] == [1, 2, 3]
    assert "stumbling_blocks_none" in _codes(ranked["neither"].against_reasons)


@pytest.mark.parametrize(("have", "fits"), [("S", False), ("M", True), ("L", True)])
def test_an_option_of_middle_effort_fits_a_team_that_has_as_much_or_more(have, fits):
    ranked = _ranked(Situation("x", effort=have), _option("m", effort="M"))["m"]
    assert ("effort" in _codes(ranked.for_reasons)) is fits
    assert ("effort_more" in _codes(ranked.against_reasons)) is not fits


def test_published_evidence_lifts_an_option_and_none_is_said_to_be_none():
    study = Bilingual(nl="Onderzoek", en="Study")
    ranked = _ranked(Situation("x"), _option("none"), _option("studied", evidence=study))
    assert (ranked["studied"].place, ranked["none"].place) == (1, 2)
    assert "evidence_none" in _codes(ranked["none"].against_reasons)


def test_a_large_dialogue_with_the_best_score_stands_right_after_the_first_place():
    ranked = _ranked(
        Situation("x", phase="ongemak"),
        _option("big", large_dialogue=True, contact_conditions=["equal_status", "support"]),
        _option("small"),
        _option("late", phases=["rust"]),
    )
    assert [ranked[s].place for s in ("small", "big", "late")] == [1, 2, 3]
    assert "large_dialogue" in _codes(ranked["big"].against_reasons)


def test_a_large_dialogue_that_the_team_put_on_the_table_may_stand_first():
    situation = Situation("x", phase="ongemak", added_by_team=frozenset({"big"}))
    big = _option("big", large_dialogue=True, contact_conditions=["equal_status"])
    ranked = _ranked(situation, big, _option("small"))
    assert (ranked["big"].place, ranked["small"].place) == (1, 2)
    assert "large_dialogue" not in _codes(ranked["big"].against_reasons)


def test_a_large_dialogue_in_a_low_place_is_not_told_that_it_was_held_back():
    big = _option("big", large_dialogue=True, phases=["rust"])
    ranked = _ranked(Situation("x", phase="ongemak"), big, _option("small"))
    assert ranked["big"].place == 2
    assert "large_dialogue" not in _codes(ranked["big"].against_reasons)


@pytest.mark.parametrize("phase", ["rust", "ongemak", "spanning", "incident", None])
def test_whatever_the_phase_no_large_dialogue_of_the_catalogue_stands_first(phase):
    text = "De hele stad in gesprek over beleid en vertrouwen, met inspraak en verbinding."
    large = {e.slug for e in CATALOGUE if e.large_dialogue}
    first = {r.slug for r in rank_options(Situation(text, phase=phase), CATALOGUE) if r.place == 1}
    assert first
    assert not first & large


def test_after_an_incident_a_circle_waits_until_everyone_was_spoken_to_apart():
    circle = _option("circle", needs_one_to_one_first=True, phases=["incident"])
    stopped = _ranked(Situation("x", phase="incident"), circle)["circle"]
    assert (stopped.place, stopped.stop) == (None, ("one_to_one_first", {}))
    spoken = Situation("x", phase="incident", spoken_apart=True)
    assert _ranked(spoken, circle)["circle"].place == 1


def test_harm_stops_a_circle_in_a_calm_phase_too_and_nothing_else_does():
    circle = _option("circle", needs_one_to_one_first=True)
    harmed = Situation("x", phase="rust", somebody_was_harmed=True)
    assert _ranked(harmed, circle)["circle"].stop is not None
    assert _ranked(Situation("x", phase="rust"), circle)["circle"].stop is None


def test_in_acute_danger_no_option_has_a_place():
    ranked = rank_options(Situation("x", acute_danger=True, spoken_apart=True), CATALOGUE)
    assert {r.stop for r in ranked if r.stop is None} == set()
    assert {r.place for r in ranked} == {None}
    assert {r.stop[0] for r in ranked} == {"acute_danger"}


def test_the_order_of_the_catalogue_does_not_change_any_place():
    situation = Situation("Schoon plein, samen opruimen", phase="spanning")
    one = {r.slug: r.place for r in rank_options(situation, CATALOGUE)}
    two = {r.slug: r.place for r in rank_options(situation, CATALOGUE[::-1])}
    assert one == two
    assert len(one) == 32


def test_avoiding_groups_and_a_dirty_square_bring_the_common_task_forward():
    text = "Groepen die elkaar mijden houden samen het plein schoon."
    situation = Situation(text, phase="spanning", stumbling_blocks={"prejudice": 4})
    assert rank_options(situation, CATALOGUE)[0].slug == "common_task"
