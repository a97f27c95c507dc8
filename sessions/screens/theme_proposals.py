"""What the machine proposes, beside what the team saw; people decide card by card."""

import streamlit as st

from models import ProposedTheme, TeamName, Theme
from sessions import theme_lines, theming
from sessions.checking import PERSPECTIVES
from sessions.decision_keeping import MADE
from sessions.screens import state
from sessions.screens.desk import Desk
from sessions.screens.pages import link_to
from sessions.screens.perspectives import marked
from sessions.screens.theme_card import show_card, show_decide, show_source
from sessions.screens.theme_decided import show_decided
from sessions.screens.theme_keys import show_keys
from sessions.screens.theme_line import heard_in, show_reason, show_voices, show_words
from sessions.screens.theme_names import card_title
from sessions.screens.theme_run import say_reader, show_run
from sessions.screens.theme_target import pick_theme, put_button
from sessions.sub_theming import parts_proposed
from sessions.theme_deciding import bring_proposal_back, make_theme
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
    _cards(at, f"themes-later:{proposal.run.id}", proposal.cards)
    if proposal.aside:
        with st.expander(at.say("themes-aside", count=len(proposal.aside))):
            for card in proposal.aside:
                _aside(at, card)


def _cards(at: Desk, later: str, cards: list[Card]) -> None:
    """The cards a page at a time; what was put off for later comes last."""
    if not cards:
        return
    show_keys(at)
    put_off = (state.chosen(later) or "").split()
    turn = {key: number for number, key in enumerate(put_off)}
    cards = sorted(cards, key=lambda card: turn.get(str(card.proposal.id), -1))
    pages = -(-len(cards) // PER_PAGE)
    place, number = st.container(), 1
    if pages > 1:
        number = st.pagination(pages, key=f"themes-cards:{later}")
    of = theming.conversations_in(at.db, at.open_round)

    def put_off_card(card: Card) -> None:
        key = str(card.proposal.id)
        state.choose(later, " ".join([*(k for k in put_off if k != key), key]))

    with place:
        for card in cards[(number - 1) * PER_PAGE : number * PER_PAGE]:
            is_first = card is cards[0]
            put = (lambda card=card: put_off_card(card)) if len(cards) > 1 and is_first else None
            show_card(at, card, of, with_keys=is_first, later=put)


def show_one(at: Desk, proposal: ProposedTheme) -> None:
    """Every note of one proposal, with why it stands there."""
    card = theming.card_of(at.db, proposal)
    link_to(at, "themes", at.say("back-to-list"))
    st.caption(at.say("themes-proposed"))
    st.title(at.plain(card_title(at, card)))
    show_decided(at)
    if proposal.decision in ("accepted", "joined"):
        made = at.db.first(Theme, proposal_id=proposal.id, state=MADE) or card.theme
        st.info(at.say("themes-is-decided"))
        if made is not None:
            link_to(at, "themes", at.plain(made.name), record=made.id)
        return
    parts = parts_proposed(at.db, at.content, proposal)
    show_source(at, card, parts)
    st.markdown(f"**{heard_in(at, card.voices, theming.conversations_in(at.db, at.open_round))}**")
    show_voices(at, card.voices)
    if not proposal.decision:
        show_decide(at, card, parts)
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
                show_reason(at, line)
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


def _aside(at: Desk, card: Card) -> None:
    words, button = st.columns([2, 1], vertical_alignment="center")
    notes = at.say("themes-notes", count=card.voices.notes)
    words.markdown(f"{at.plain(card_title(at, card))} · {notes}")
    with button:
        at.save_button(
            at.say("themes-bring-back"),
            state.form("back", card.proposal.id),
            lambda: bring_proposal_back(at.db, card.proposal.id, by=at.by),
            told=at.say("themes-brought-back"),
            primary=False,
        )
