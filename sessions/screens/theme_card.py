"""One proposal of the machine as a card, with what people can do with it."""

from collections.abc import Callable

import streamlit as st

from models import ProposedTheme, Theme
from sessions import theme_lines
from sessions.screens import state
from sessions.screens.desk import Desk
from sessions.screens.pages import link_to
from sessions.screens.theme_keys import key_for
from sessions.screens.theme_line import heard_in, show_certainty, show_voices, show_words
from sessions.screens.theme_names import (
    card_title,
    codebook_theme,
    default_name,
    named_parts,
    part_name,
)
from sessions.screens.theme_target import pick_theme
from sessions.sub_theming import Part, parts_proposed
from sessions.theme_deciding import accept_part, accept_proposal, join_proposal, set_proposal_aside
from sessions.theming import Card


def show_card(
    at: Desk, card: Card, conversations: int, *, with_keys: bool, later: Callable[[], None] | None
) -> None:
    """What is said in a proposal, and deciding about it. `later` looks at the next one first."""
    proposal = card.proposal
    parts = parts_proposed(at.db, at.content, proposal)
    with st.container(border=True):
        st.markdown(f"### {at.plain(card_title(at, card))}")
        show_source(at, card, parts)
        st.markdown(f"**{heard_in(at, card.voices, conversations)}**")
        show_voices(at, card.voices)
        for code in proposal.advice:
            kind, _, other = code.partition(":")
            st.info(at.say(f"themes-advice-{kind}", other=at.plain(other)))
        for line in theme_lines.typical_lines(at.db, proposal):
            with st.container(gap="xxsmall"):
                show_words(at, line.found)
                show_certainty(at, line)
        if proposal.phrases:
            words = ", ".join(at.plain(phrase) for phrase in proposal.phrases[:8])
            st.caption(at.say("themes-phrases", words=words))
        link_to(
            at, "themes", at.say("themes-all-lines", count=card.voices.notes),
            more={"proposal": str(proposal.id)},
        )  # fmt: skip
        show_decide(at, card, parts, with_keys=with_keys, later=later)


def show_source(at: Desk, card: Card, parts: list[Part]) -> None:
    """Where the name comes from: the codebook, with what it means there, beside the words of the
    notes themselves; and the parts that the codebook knows of it."""
    known = codebook_theme(at, card.proposal)
    if known is None or card.theme is not None:
        return
    own = f" · {at.say('themes-own-words', label=card.proposal.label)}"
    words = at.say("themes-from-codebook") + (own if card.proposal.label else "")
    st.caption(at.plain(words), help=at.plain(at.entry(known.definition)))
    if parts:
        st.markdown(at.plain(at.say("themes-parts", parts=named_parts(at, parts))))


def show_decide(
    at: Desk,
    card: Card,
    parts: list[Part],
    *,
    with_keys: bool = False,
    later: Callable[[], None] | None = None,
) -> None:
    """Taking over in one tap, setting aside, looking later; and what takes more than a tap."""
    proposal = card.proposal
    first, second, third = st.columns(3)
    with first:
        _take_over(at, card, key_for(at, "accept") if with_keys else None)
    with second:
        at.save_button(
            at.say("themes-lay-aside"),
            state.form("aside", proposal.id),
            lambda: set_proposal_aside(at.db, proposal.id, by=at.by),
            told=at.say("themes-laid-aside"),
            primary=False,
            shortcut=key_for(at, "aside") if with_keys else None,
        )
    with third:
        if later is not None and st.button(
            at.say("themes-later"),
            key=f"later:{proposal.id}",
            shortcut=key_for(at, "later") if with_keys else None,
        ):
            later()
            st.rerun()
    if card.theme is None:
        if parts:
            _per_part(at, proposal, parts)
        _otherwise(at, proposal)


def _take_over(at: Desk, card: Card, key: str | None) -> None:
    """One tap, under the name that is there. With the team's theme of that name the notes join."""
    proposal, name = card.proposal, default_name(at, card.proposal)
    joins = card.theme or _of_that_name(at, name)
    if joins is not None:
        at.save_button(
            at.say("themes-join", count=card.voices.notes)
            if card.theme
            else at.say("themes-put-in", name=joins.name),
            state.form("join", proposal.id),
            lambda: join_proposal(at.db, proposal.id, joins.id, by=at.by),
            told=at.say("themes-joined", name=joins.name),
            shortcut=key,
        )
    elif name:
        at.save_button(
            at.say("themes-take-over"),
            state.form("take-over", proposal.id),
            lambda: accept_proposal(at.db, proposal.id, name, by=at.by),
            told=at.say("themes-accepted-as", name=name),
            shortcut=key,
        )


def _of_that_name(at: Desk, name: str) -> Theme | None:
    themes = at.db.every(Theme, round_id=at.open_round.id, state="accepted") if name else []
    return next((theme for theme in themes if theme.name.casefold() == name.casefold()), None)


def _per_part(at: Desk, proposal: ProposedTheme, parts: list[Part]) -> None:
    with st.expander(at.say("themes-per-part")):
        st.caption(at.say("themes-per-part-what"))
        for part in parts:
            name = part_name(at, part)
            words, button = st.columns([2, 1], vertical_alignment="center")
            words.markdown(f"{at.plain(name)} · {at.say('themes-notes', count=part.notes)}")
            with button:
                _take_part(at, proposal, part, name)


def _take_part(at: Desk, proposal: ProposedTheme, part: Part, name: str) -> None:
    at.save_button(
        at.say("themes-take-over"),
        state.form(f"part:{part.slug}", proposal.id),
        lambda: accept_part(at.db, proposal.id, part.slug, name, by=at.by),
        told=at.say("themes-accepted-as", name=name),
        primary=False,
    )


def _otherwise(at: Desk, proposal: ProposedTheme) -> None:
    form = state.form("accept", proposal.id)
    with st.expander(at.say("themes-decide")):
        name = at.text(
            form, "theme_name", lines=1, most=120, value=default_name(at, proposal), required=True
        )
        at.save_button(
            at.say("themes-accept"),
            form,
            lambda: accept_proposal(at.db, proposal.id, name, by=at.by),
            told=at.say("themes-accepted"),
        )
        target = pick_theme(at, f"join:{proposal.id}")
        if target is not None:
            at.save_button(
                at.say("themes-put-in", name=target.name),
                state.form("into", proposal.id),
                lambda: join_proposal(at.db, proposal.id, target.id, by=at.by),
                told=at.say("themes-joined", name=target.name),
                primary=False,
            )
