"""The screen of important days."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sessions import choosing
from sessions.commissioning import AssignmentText, write_assignment
from sessions.tackling import start_intervention
from tests.conftest import TODAY, texts_of


def test_a_team_without_plans_sees_the_days_and_what_is_still_to_come(screen, round_, member):
    at = screen("calendar", round_, member)
    assert not at.exception
    shown = texts_of(at)
    assert "nog niets van jullie zelf" in shown
    assert "Week van de Dialoog" in shown
    assert "wordt elk jaar bekendgemaakt" in shown


def test_a_day_that_may_be_hard_is_worded_gently(screen, example, member):
    at = screen("calendar", example, member)
    assert not at.exception
    shown = texts_of(at)
    assert "kan voor sommige mensen zwaar zijn" in shown
    assert "risico" not in shown.lower()


def test_our_own_plan_stands_among_the_days_and_leads_to_it(screen, db, content, round_, member):
    assignment = write_assignment(
        db, content, round_, AssignmentText("Samen thee"), by=member, today=TODAY
    )
    option = choosing.put_on_table(db, content, assignment.id, title="Thee", by=member)
    choice = choosing.decide(
        db, option.id, "chosen", reason="Zo.", decided_on=TODAY, by=member, today=TODAY
    )
    soon = datetime.now(ZoneInfo("Europe/Amsterdam")).date() + timedelta(days=30)
    start_intervention(db, choice.id, title="Thee op de stoep", starts_on=soon, by=member)
    at = screen("calendar", round_, member)
    assert not at.exception
    assert "nog niets van jullie zelf" not in texts_of(at)
    assert "Thee op de stoep" in [link.proto.label for link in at.get("page_link")]
