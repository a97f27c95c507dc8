"""Reasons for and against an entry of the catalogue, in words, and what is published about it."""

from typing import Any

import streamlit as st

from methods.entries import Intervention as CatalogueEntry
from methods.entries import StumblingBlock, TensionPhase
from sessions.screens.desk import Desk
from toolkit.ranking import RankedOption


def show_reasons(at: Desk, entry: CatalogueEntry, ranked: RankedOption) -> None:
    """What speaks for it beside what speaks against it."""
    good, bad = st.columns(2, gap="medium")
    with good:
        st.markdown(f"**{at.say('interventions-speaks-for')}**")
        for code, facts in ranked.for_reasons:
            st.markdown(f"\\+ {at.plain(at.say(f'interventions-for-{code}', **_words(at, facts)))}")
    with bad:
        st.markdown(f"**{at.say('interventions-speaks-against')}**")
        for code, facts in ranked.against_reasons:
            if code == "can_go_wrong" and entry.can_go_wrong:
                text = at.entry(entry.can_go_wrong)
            else:
                text = at.say(f"interventions-against-{code}", **_words(at, facts))
            st.markdown(f"− {at.plain(text)}")
        if not ranked.against_reasons:
            st.write(at.say("interventions-against-nothing"))


def show_facts(at: Desk, entry: CatalogueEntry) -> None:
    """For whom it is, what it asks, and what is published, to the letter of the source."""
    needs = ", ".join(at.say(f"need-{need}") for need in entry.needs)
    published = at.entry(entry.evidence) if entry.evidence else at.say("interventions-no-evidence")
    unverified = f" · {at.say('interventions-unverified')}" if entry.is_unverified else ""
    rows = (
        ("interventions-audience", at.entry(entry.audience)),
        ("interventions-asks", f"{at.say(f'effort-{entry.effort}')}; {needs}"),
        ("interventions-published", published),
        ("interventions-source", f"{entry.source}{unverified}"),
    )
    with st.expander(at.say("interventions-facts")):
        for key, text in rows:
            st.markdown(f"**{at.say(key)}:** {at.plain(text)}")
        st.caption(at.say("interventions-estimates"))


def _words(at: Desk, facts: dict[str, Any]) -> dict[str, str]:
    """The codes in a reason, as the words for them."""
    said: dict[str, str] = {}
    for name, value in facts.items():
        if name == "words":
            said[name] = ", ".join(value)
        elif name == "blocks":
            blocks = [at.content.find(StumblingBlock, slug) for slug in value]
            names = [at.entry(block.name).lower() for block in blocks if block]
            said[name] = ", ".join(names)
        elif name == "conditions":
            said[name] = ", ".join(at.say(f"contact-{code}") for code in value)
        elif name in ("phase", "phases"):
            slugs = [value] if isinstance(value, str) else value
            phases = [at.content.find(TensionPhase, slug) for slug in slugs]
            said[name] = ", ".join(at.entry(phase.name).lower() for phase in phases if phase)
        else:
            said[name] = at.say(f"effort-{value}")
    return said
