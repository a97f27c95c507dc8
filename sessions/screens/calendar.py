"""Important days of the coming months as a list, with our own plans in between."""

from datetime import date

import streamlit as st
from babel.dates import format_date

from sessions import planning_ahead
from sessions.planning_ahead import ImportantDay, OwnPlan
from sessions.screens.desk import Desk
from sessions.screens.pages import link_to


def show(at: Desk) -> None:
    """What comes, per month; then the days that somebody announces each year."""
    st.title(at.say("page-calendar"))
    st.write(at.say("calendar-what"))
    ahead = planning_ahead.look_ahead(at.db, at.content, at.open_round, today=at.today)
    st.caption(at.say("calendar-until", day=ahead.until))
    if not any(isinstance(item, OwnPlan) for item in ahead.days):
        st.info(at.say("calendar-no-plans"))
        link_to(at, "interventions", at.say("calendar-to-interventions"))
    month = ""
    for item in ahead.days:
        day = item.occurrence.first_day if isinstance(item, ImportantDay) else item.day
        # What began earlier and still goes on stands under the present month.
        named = _month(at, max(day or at.today, at.today))
        if named != month:
            st.header(named)
            month = named
        if isinstance(item, ImportantDay):
            _important(at, item)
        else:
            _plan(at, item)
    if ahead.announced_yearly:
        st.header(at.say("calendar-announced"))
        st.write(at.say("calendar-announced-what"))
        for item in ahead.announced_yearly:
            _important(at, item)


def _important(at: Desk, item: ImportantDay) -> None:
    rule, when = item.rule, item.occurrence
    with st.container(border=True):
        st.markdown(f"**{at.plain(at.entry(rule.name))}**")
        facts = [_days(at, when.first_day, when.last_day)]
        if when.margin_days:
            facts.append(at.say("calendar-lunar"))
        elif when.certainty == "confirm":
            facts.append(at.say("calendar-confirm"))
        if rule.is_unverified:
            facts.append(at.say("calendar-unverified"))
        st.caption(" · ".join(facts))
        if rule.note:
            st.markdown(at.plain(at.entry(rule.note)))
        _lead_times(at, item)
        if rule.may_raise_tension:
            st.markdown(f"△ {at.say('calendar-tension')}")


def _lead_times(at: Desk, item: ImportantDay) -> None:
    if item.occurrence.first_day is None or item.occurrence.first_day <= at.today:
        return
    now = [at.say(f"calendar-lead-{lead.what}") for lead in item.lead_times if lead.has_come]
    if now:
        st.markdown(f"→ **{at.say('calendar-lead-now', what=', '.join(now))}**")
    for lead in item.lead_times:
        if not lead.has_come:
            what = at.say(f"calendar-lead-{lead.what}")
            weeks = -(-(lead.day - at.today).days // 7)
            st.markdown(at.say("calendar-lead", count=weeks, what=what, day=lead.day))


def _plan(at: Desk, plan: OwnPlan) -> None:
    with st.container(border=True):
        st.caption(f"{at.say(f'calendar-our-{plan.kind}')} · {_days(at, plan.day, plan.last_day)}")
        link_to(at, "interventions", at.plain(plan.title), record=plan.intervention_id)
        if plan.owner:
            st.caption(at.plain(plan.owner))


def _days(at: Desk, first: date | None, last: date | None) -> str:
    if first is None:
        return at.say("calendar-no-date")
    if last is None or last == first:
        return at.wording.day(first)
    return at.say("calendar-from-to", first=first, last=last)


def _month(at: Desk, day: date) -> str:
    return format_date(day, "LLLL y", locale=at.wording.language).capitalize()
