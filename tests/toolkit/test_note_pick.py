"""Which notes a team reads together."""

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as some

from toolkit.note_pick import Candidate, pick_notes

CANDIDATES = some.lists(
    some.builds(
        Candidate,
        id=some.text("abcdef0123456789", min_size=6, max_size=6),
        conversation=some.sampled_from(["table", "street", "school"]),
        perspective=some.sampled_from(["resident", "volunteer", "professional"]),
        characters=some.integers(1, 90),
    ),
    unique_by=lambda c: c.id,
    max_size=40,
)


@given(CANDIDATES, some.randoms(use_true_random=False))
def test_the_order_in_which_notes_came_in_changes_nothing(candidates, chance):
    mixed = list(candidates)
    chance.shuffle(mixed)
    assert pick_notes(candidates, 12) == pick_notes(mixed, 12)


@given(CANDIDATES)
def test_no_note_is_read_twice_and_no_more_than_asked(candidates):
    picked = pick_notes(candidates, 12)
    assert len(picked) == min(12, len(candidates))
    assert len({c.id for c in picked}) == len(picked)


def test_three_residents_among_fifty_professionals_are_all_read():
    notes = [Candidate(f"p{n}", "office", "professional") for n in range(50)]
    notes += [Candidate(f"r{n}", "table", "resident") for n in range(3)]
    voices = Counter(c.perspective for c in pick_notes(notes, 12))
    assert voices == {"resident": 3, "professional": 9}


def test_a_line_that_says_only_yes_comes_last():
    notes = [Candidate("a", "one", "resident", characters=4)]
    notes += [Candidate(f"b{n}", "one", "resident") for n in range(3)]
    assert "a" not in {c.id for c in pick_notes(notes, 3)}
    assert "a" in {c.id for c in pick_notes(notes, 4)}


@given(CANDIDATES, some.randoms(use_true_random=False))
def test_the_same_notes_with_other_ids_are_picked_on_another_machine(candidates, chance):
    here = [replace(c, content=f"line {number}") for number, c in enumerate(candidates)]
    there = [replace(c, id=f"{chance.getrandbits(64):x}") for c in here]
    assert [c.content for c in pick_notes(here, 12)] == [c.content for c in pick_notes(there, 12)]
