"""Residents, volunteers and professionals as they look on every screen: a mark, a colour and a
word, never colour alone."""

from collections.abc import Mapping

from sessions.checking import PERSPECTIVES
from sessions.screens.desk import Desk

#: Shape and colour of each perspective. The shapes differ in print and without colour too.
MARKS = {"resident": ":blue[●]", "volunteer": ":orange[▲]", "professional": ":violet[■]"}


def marked(at: Desk, perspective: str) -> str:
    """One perspective in Markdown: its mark and its word."""
    return f"{MARKS.get(perspective, '')} {at.say(f'perspective-{perspective}')}"


def who_was_there(at: Desk, counts: Mapping[str, int]) -> str:
    """Who was there in Markdown, as counts: "● 7 inwoners · ▲ 2 vrijwilligers"."""
    there = [
        f"{MARKS[code]} {at.say(f'people-{code}', count=counts[code])}"
        for code in PERSPECTIVES
        if counts.get(code)
    ]
    return " · ".join(there) or at.say("people-not-counted")
