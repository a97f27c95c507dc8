"""What is counted of a round, and what the advice of a step may name."""

from methods.entries import MEASURES
from models.tally import round_tally


def test_what_an_advice_may_name_is_what_is_counted(db, round_):
    assert tuple(round_tally(db, round_.id)) == MEASURES
