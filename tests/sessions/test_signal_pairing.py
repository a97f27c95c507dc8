"""What two workers both wrote down is linked by people, once, and never asked again."""

from datetime import date

import pytest

from methods.refusal import Refused
from models import Signal, SignalPair
from sessions.recording import keep
from sessions.signal_pairing import judge_pair, same_event, suspected_pairs
from sessions.stepping import begin_neighbourhood

MONDAY = date(2026, 3, 2)


@pytest.fixture
def signals(db, round_, member):
    told = (
        ("Scooter reed hard over de stoep langs de school", "school"),
        ("Hard rijdende scooter op de stoep bij school", "School Oost"),
        ("Scooter weer over de stoep langs school, hard", "school"),
        ("De lamp bij de speeltuin is kapot", "speeltuin"),
    )
    made = [
        Signal(round_id=round_.id, observation=text, place=place, observed_on=MONDAY)
        for text, place in told
    ]
    for signal in made:
        keep(db, signal, by=member)
    db.commit()
    return made


def test_a_pair_that_was_judged_is_not_offered_again(db, round_, member, signals):
    first = suspected_pairs(db, round_)
    assert len(first) == 3
    pair = first[0]
    judge_pair(db, pair.one.id, pair.other.id, is_same=False, by=member)
    again = suspected_pairs(db, round_)
    assert len(again) == 2
    assert (pair.one.id, pair.other.id) not in {(p.one.id, p.other.id) for p in again}


def test_signals_about_one_event_know_each_other_over_more_than_one_link(db, member, signals):
    one, two, three, lamp = signals
    judge_pair(db, one.id, two.id, is_same=True, by=member)
    judge_pair(db, three.id, two.id, is_same=True, by=member)
    assert {s.id for s in same_event(db, one)} == {two.id, three.id}
    assert same_event(db, lamp) == []


def test_somebody_may_think_again_and_one_judgement_is_kept(db, member, signals):
    one, two, *_ = signals
    judge_pair(db, two.id, one.id, is_same=True, by=member)
    judge_pair(db, one.id, two.id, is_same=False, by=member)
    assert db.number_of(SignalPair) == 1
    assert same_event(db, one) == []


def test_signals_of_two_rounds_are_not_one_event(db, member, signals):
    elsewhere = begin_neighbourhood(db, name="Lindehof", by=member, today=MONDAY)
    other = Signal(round_id=elsewhere.id, observation="Scooter op de stoep", observed_on=MONDAY)
    keep(db, other, by=member)
    with pytest.raises(Refused, match="signal_elsewhere"):
        judge_pair(db, signals[0].id, other.id, is_same=True, by=member)
    with pytest.raises(Refused, match="same_signal"):
        judge_pair(db, other.id, other.id, is_same=True, by=member)
