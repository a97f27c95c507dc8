"""What the machine proposes, beside what the team saw; people decide card by card."""

import streamlit as st

from models import ProposedTheme, TeamName, Theme
from sessions import theme_lines, theming
from sessions.checking import PERSPECTIVES
from sessions.screens import state
from sessions.screens.desk import Desk
from sessions.screens.pages import link_to
from sessions.screens.perspectives import marked
from sessions.screens.theme_line import heard_in, show_reason, show_voices, show_words
from sessions.screens.theme_run import say_reader, show_run
from sessions.screens.theme_target import pick_theme, put_button
from sessions.theme_deciding import (
    accept_proposal,
    bring_proposal_back,
    join_proposal,
    make_theme,
    set_proposal_aside,
)
from sessions.theming import Card

#: Cards on one page; a card is a decision, and five are enough for one sitting.
PER_PAGE = 5
LINES_PER_PAGE = 10


def show_proposals(at: Desk) -> None:
    """The team's own names first, then the proposal."""
    _team_names(at)
    st.header(at.say("themes-proposed"))
    show_run(at)
    proposal = theming.proposal_of(at.db, at.open_round)
    if proposal is None:
        return
    st.caption(say_reader(at, proposal.run))
    moved = int(proposal.run.settings.get("would_move") or 0)
    if moved:
        st.caption(at.say("themes-would-move", count=moved))
    if proposal.unread:
        st.info(at.say("themes-unread", count=proposal.unread))
    if not proposal.found:
        st.info(at.say("themes-nothing-found"))
    elif not proposal.cards:
        st.info(at.say("themes-all-decided"))
    pages = -(-len(proposal.cards) // PER_PAGE)
    place, number = st.container(), 1
    if pages > 1:
        number = st.pagination(pages, key=f"themes-cards:{proposal.run.id}")
    of = theming.conversations_in(at.db, at.open_round)
    with place:
        for card in proposal.cards[(number - 1) * PER_PAGE : number * PER_PAGE]:
            _card(at, card, of)
    if proposal.aside:
        with st.expander(at.say("themes-aside", count=len(proposal.aside))):
            for card in proposal.aside:
                _aside(at, card)


def show_one(at: Desk, proposal: ProposedTheme) -> None:
    """Every note of one proposal, with why it stands there."""
    card = theming.card_of(at.db, proposal)
    link_to(at, "themes", at.say("back-to-list"))
    st.caption(at.say("themes-proposed"))
    st.title(at.plain(_title(at, card)))
    if proposal.decision in ("accepted", "joined"):
        made = at.db.first(Theme, proposal_id=proposal.id) or card.theme
        st.info(at.say("themes-is-decided"))
        if made is not None:
            link_to(at, "themes", at.plain(made.name), record=made.id)
        return
    st.markdown(f"**{heard_in(at, card.voices, theming.conversations_in(at.db, at.open_round))}**")
    show_voices(at, card.voices)
    if not proposal.decision:
        _decide(at, card)
    which = st.segmented_control(
        at.say("themes-whose"),
        PERSPECTIVES,
        format_func=lambda code: marked(at, code),
        key=f"whose:{proposal.id}",
    )
    total = card.voices.by_perspective.get(which, 0) if which else card.voices.notes
    target = pick_theme(at, f"one:{proposal.id}")
    place, number = st.container(), 1
    if total > LINES_PER_PAGE:
        number = st.pagination(-(-total // LINES_PER_PAGE), key=f"lines:{proposal.id}:{which}")
    lines = theme_lines.proposal_lines(
        at.db, proposal.id, which, page=number, per_page=LINES_PER_PAGE
    )
    with place:
        for line in lines:
            with st.container(border=True):
                show_words(at, line.found)
                show_reason(at, line, folded=True)
                if target is not None:
                    put_button(at, line.found.note.id, target)


def _team_names(at: Desk) -> None:
    names = theming.unused_names(at.db, at.open_round)
    if not names:
        return
    with st.container(border=True):
        st.markdown(f"**{at.say('themes-team-saw')}**")
        for name in names:
            show_team_name(at, name)


def show_team_name(at: Desk, name: TeamName) -> None:
    """What somebody saw, with a way to make a theme of it."""
    words, button = st.columns([2, 1], vertical_alignment="center")
    words.markdown(at.plain(name.text))
    with button:
        at.save_button(
            at.say("themes-make"),
            state.form("team-name", name.id),
            lambda: make_theme(at.db, at.open_round, name.text, team_name_id=name.id, by=at.by),
            told=at.say("themes-made", name=name.text),
            primary=False,
        )


def _title(at: Desk, card: Card) -> str:
    if card.theme is not None:
        return at.say("themes-joins", name=card.theme.name)
    return card.proposal.label or at.say("themes-no-label", number=card.proposal.number)


def _card(at: Desk, card: Card, conversations: int) -> None:
    proposal = card.proposal
    with st.container(border=True):
        st.markdown(f"### {at.plain(_title(at, card))}")
        st.markdown(f"**{heard_in(at, card.voices, conversations)}**")
        show_voices(at, card.voices)
        for code in proposal.advice:
            kind, _, other = code.partition(":")
            st.info(at.say(f"themes-advice-{kind}", other=at.plain(other)))
        for line in theme_lines.typical_lines(at.db, proposal):
            with st.container(gap="xxsmall"):
                show_words(at, line.found)
                show_reason(at, line, folded=False)
        if proposal.phrases:
            words = ", ".join(at.plain(phrase) for phrase in proposal.phrases[:8])
            st.caption(at.say("themes-phrases", words=words))
        link_to(
            at, "themes", at.say("themes-all-lines", count=card.voices.notes),
            more={"proposal": str(proposal.id)},
        )  # fmt: skip
        _decide(at, card)


def _decide(at: Desk, card: Card) -> None:
    proposal = card.proposal
    if card.theme is not None:
        joins, theme = state.form("join", proposal.id), card.theme
        left, right = st.columns(2)
        with left:
            at.save_button(
                at.say("themes-join", count=card.voices.notes),
                joins,
                lambda: join_proposal(at.db, proposal.id, theme.id, by=at.by),
                told=at.say("themes-joined", name=theme.name),
            )
        with right:
            _lay_aside(at, proposal)
        return
    form = state.form("accept", proposal.id)
    with st.expander(at.say("themes-decide")):
        name = at.text(
            form, "theme_name", lines=1, most=120, value=proposal.label[:120], required=True
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
        _lay_aside(at, proposal)


def _lay_aside(at: Desk, proposal: ProposedTheme) -> None:
    at.save_button(
        at.say("themes-lay-aside"),
        state.form("aside", proposal.id),
        lambda: set_proposal_aside(at.db, proposal.id, by=at.by),
        told=at.say("themes-laid-aside"),
        primary=False,
    )


def _aside(at: Desk, card: Card) -> None:
    words, button = st.columns([2, 1], vertical_alignment="center")
    notes = at.say("themes-notes", count=card.voices.notes)
    words.markdown(f"{at.plain(_title(at, card))} · {notes}")
    with button:
        at.save_button(
            at.say("themes-bring-back"),
            state.form("back", card.proposal.id),
            lambda: bring_proposal_back(at.db, card.proposal.id, by=at.by),
            told=at.say("themes-brought-back"),
            primary=False,
        )
