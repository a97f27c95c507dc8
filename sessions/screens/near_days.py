"""A word about important days on or near a planned day, beside the field that asks for it."""

from datetime import date
from typing import Any

import streamlit as st

from methods.entries import CalendarRule
from sessions.screens.desk import Desk
from sessions.tackling import important_days_near


def warn_near(at: Desk, day: Any) -> None:
    """Say which important days are on or near `day`; nothing is stopped by it."""
    said = near_sentences(at, day if isinstance(day, date) else None)
    if said:
        st.warning("  \n".join(said))


def near_sentences(at: Desk, day: date | None) -> list[str]:
    """A sentence per important day on or near `day`, the nearest first."""
    sentences = []
    for near in important_days_near(at.content, day):
        rule = at.content.find(CalendarRule, near.occurrence.slug)
        if rule is None:
            continue
        away = near.days_away
        key = "on" if away == 0 else "after" if away > 0 else "before"
        text = at.say(f"calendar-near-{key}", day=at.entry(rule.name), count=abs(away))
        if near.occurrence.margin_days:
            text += f" {at.say('calendar-near-lunar')}"
        sentences.append(at.plain(text))
    return sentences
