"""The returning days, held against dates that are known."""

from datetime import date

import pytest

from methods.content import load_content
from methods.entries import Bilingual, CalendarRule
from toolkit.calendar_rules import near_days, occurrences, occurrences_between

RULES = load_content().all(CalendarRule)


def _days(slug, year):
    return [(o.first_day, o.last_day) for o in occurrences(RULES, year) if o.slug == slug]


def _rule(kind, **more):
    name = Bilingual(nl="Dag", en="Day")
    return CalendarRule(slug="day", source="own", name=name, kind=kind, lead_weeks=[1], **more)


@pytest.mark.parametrize(
    ("slug", "first", "last"),
    [
        ("peace_week", date(2026, 9, 19), date(2026, 9, 27)),
        ("peace_week", date(2027, 9, 18), date(2027, 9, 26)),
        ("neighbours_day", date(2026, 9, 26), date(2026, 9, 26)),
        ("neighbours_day", date(2027, 9, 25), date(2027, 9, 25)),
        ("neighbours_day", date(2028, 9, 23), date(2028, 9, 23)),
        ("diversity_day", date(2023, 10, 3), date(2023, 10, 3)),
        ("week_of_respect", date(2026, 11, 2), date(2026, 11, 8)),
        ("week_of_respect", date(2027, 11, 8), date(2027, 11, 14)),
        ("purple_friday", date(2026, 12, 11), date(2026, 12, 11)),
        ("purple_friday", date(2027, 12, 10), date(2027, 12, 10)),
        ("orange_the_world", date(2026, 11, 25), date(2026, 12, 10)),
        ("keti_koti", date(2026, 7, 1), date(2026, 7, 1)),
    ],
)
def test_a_day_falls_where_the_organiser_puts_it(slug, first, last):
    assert _days(slug, first.year) == [(first, last)]


@pytest.mark.parametrize(
    ("slug", "near"),
    [
        ("ramadan", date(2027, 2, 8)),
        ("eid_al_fitr", date(2027, 3, 10)),
        ("eid_al_adha", date(2027, 5, 17)),
        ("ramadan", date(2028, 1, 28)),
        ("eid_al_fitr", date(2028, 2, 27)),
        ("eid_al_adha", date(2028, 5, 5)),
        ("ramadan", date(2029, 1, 16)),
        ("eid_al_fitr", date(2029, 2, 15)),
        ("eid_al_adha", date(2029, 4, 24)),
    ],
)
def test_a_lunar_day_is_at_most_one_day_off_and_says_so(slug, near):
    [found] = [o for o in occurrences(RULES, near.year) if o.slug == slug]
    assert abs((found.first_day - near).days) <= found.margin_days == 1
    assert found.certainty == "confirm"


def test_two_ramadans_begin_in_2030():
    starts = [first for first, _ in _days("ramadan", 2030)]
    assert [s.month for s in starts] == [1, 12]


def test_ramadan_ends_the_day_before_eid_al_fitr():
    [(_, last)] = _days("ramadan", 2027)
    [(eid, _)] = _days("eid_al_fitr", 2027)
    assert (eid - last).days == 1


def test_a_week_that_is_announced_each_year_gets_no_date_from_us():
    [week] = [o for o in occurrences(RULES, 2026) if o.slug == "week_against_racism"]
    assert (week.first_day, week.last_day, week.certainty) == (None, None, "unknown")


def test_a_date_to_check_is_marked_and_a_fixed_one_is_sure():
    certainty = {o.slug: o.certainty for o in occurrences(RULES, 2026)}
    assert (certainty["week_of_respect"], certainty["womens_day"]) == ("confirm", "sure")


def test_when_21_september_is_a_saturday_peace_week_starts_that_very_day():
    assert _days("peace_week", 2024) == [(date(2024, 9, 21), date(2024, 9, 29))]


def test_a_fifth_monday_that_a_month_does_not_have_is_skipped():
    rule = _rule("nth_weekday", month=2, weekday=0, nth=5)
    assert occurrences([rule], 2027) == []
    assert occurrences([_rule("nth_weekday", month=3, weekday=0, nth=5)], 2027)


def test_29_february_and_week_53_fall_only_in_years_that_have_them():
    leap = _rule("fixed", month=2, day=29)
    assert (len(occurrences([leap], 2028)), occurrences([leap], 2027)) == (1, [])
    last_week = _rule("iso_week", week=53)
    assert (len(occurrences([last_week], 2026)), occurrences([last_week], 2027)) == (1, [])


def test_a_year_beyond_the_lunar_table_has_no_lunar_day_and_no_fault():
    assert _days("ramadan", 2090) == []
    assert _days("keti_koti", 2090) == [(date(2090, 7, 1), date(2090, 7, 1))]


def test_a_period_that_began_last_year_still_shows_in_january():
    rule = _rule("fixed", month=12, day=25, days=14)
    shown = occurrences_between([rule], date(2027, 1, 3), date(2027, 1, 31))
    assert [o.first_day for o in shown] == [date(2026, 12, 25)]


def test_a_period_shows_on_its_last_day_and_not_after():
    rules = [r for r in RULES if r.slug == "peace_week"]
    assert occurrences_between(rules, date(2026, 9, 27), date(2026, 9, 30))
    assert occurrences_between(rules, date(2026, 9, 28), date(2026, 9, 30)) == []


def test_a_plan_three_days_before_remembrance_day_is_near_and_four_days_is_not():
    rules = [r for r in RULES if r.slug == "remembrance_day"]
    [near] = near_days(rules, date(2027, 5, 1), within=3)
    assert near.days_away == 3
    assert near_days(rules, date(2027, 4, 30), within=3) == []
    [after] = near_days(rules, date(2027, 5, 6), within=3)
    assert after.days_away == -2


def test_a_plan_within_a_week_is_on_it():
    rules = [r for r in RULES if r.slug == "peace_week"]
    [near] = near_days(rules, date(2026, 9, 23), within=0)
    assert near.days_away == 0


def test_a_lunar_day_is_near_one_day_further_off_since_it_may_shift():
    rules = [r for r in RULES if r.slug == "eid_al_adha"]
    [(eid, _)] = _days("eid_al_adha", 2027)
    assert near_days(rules, eid.replace(day=eid.day - 4), within=3)
    assert near_days(rules, eid.replace(day=eid.day - 5), within=3) == []
