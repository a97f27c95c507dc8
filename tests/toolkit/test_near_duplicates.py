"""Two reports of one event are found; the same street on another day is another event."""

from datetime import date

import pytest

from toolkit.near_duplicates import Report, near_duplicates

MONDAY = date(2026, 3, 2)
OTHERS = [
    Report("x1", "Bij de speeltuin is een lamp kapot", MONDAY, "Lindehof"),
    Report("x2", "De taalles op woensdag zit vol", MONDAY, "Buurthuis"),
    Report("x3", "Oudere heer vraagt om een bankje bij de halte", MONDAY, "Halte"),
]


def pairs(*reports):
    return [(pair.one, pair.other) for pair in near_duplicates([*OTHERS, *reports])]


def test_two_workers_who_saw_one_event_are_laid_side_by_side():
    one = Report("a", "Grote jongens joegen de kleintjes van het trapveld", MONDAY, "trapveld")
    other = Report(
        "b", "Kleintjes moesten van het trapveld af, grote jongens wilden voetballen",
        date(2026, 3, 3), "Trapveld Oost",
    )  # fmt: skip
    (found,) = near_duplicates([*OTHERS, one, other])
    assert (found.one, found.other) == ("a", "b")
    assert "joegen" in found.only_one
    assert "voetballen" in found.only_other


@pytest.mark.parametrize(
    ("text", "day", "place"),
    [
        ("Grote jongens joegen de kleintjes van het trapveld", date(2026, 3, 5), "trapveld"),
        ("Grote jongens joegen de kleintjes van het trapveld", MONDAY, "schoolplein"),
        ("'s Avonds joegen grote jongens de kleintjes van het trapveld", MONDAY, "trapveld"),
        ("Het trapveld is opgeknapt door vrijwilligers", MONDAY, "trapveld"),
    ],
)
def test_another_day_place_hour_or_matter_is_another_event(text, day, place):
    one = Report(
        "a", "Grote jongens joegen 's ochtends de kleintjes van het trapveld", MONDAY, "trapveld"
    )
    assert pairs(one, Report("b", text, day, place)) == []


def test_one_who_names_no_place_may_still_mean_the_same():
    one = Report("a", "Scooter reed over de stoep langs de school", MONDAY, "school")
    assert pairs(one, Report("b", "Scooter over de stoep bij school", MONDAY)) == [("a", "b")]


def test_the_order_in_which_reports_come_in_does_not_matter():
    reports = [
        *OTHERS,
        Report("a", "Vuilnis naast de volle container", MONDAY),
        Report("b", "Container vol, vuilnis ernaast", MONDAY),
    ]
    assert near_duplicates(reports) == near_duplicates(list(reversed(reports)))


def test_no_reports_give_no_pairs():
    assert near_duplicates([]) == []
