"""What a proposal is called on screen: by the codebook where it is known there, else in the
words of its notes."""

from methods.entries import CodebookTheme
from models import ProposedTheme, Theme
from sessions.screens.desk import Desk
from sessions.sub_theming import Part
from sessions.theming import Card


def codebook_theme(at: Desk, proposal: ProposedTheme) -> CodebookTheme | None:
    """The theme of the field that these notes resemble."""
    return at.content.find(CodebookTheme, proposal.codebook)


def default_name(at: Desk, proposal: ProposedTheme) -> str:
    """The name under which a proposal is taken over when nobody gives another; empty when the
    machine has none."""
    known = codebook_theme(at, proposal)
    return (at.entry(known.name) if known else proposal.label)[:120]


def proposal_name(at: Desk, proposal: ProposedTheme) -> str:
    """What a proposal is called; one that joins a theme of the team by that theme's name."""
    joins = at.db.find(Theme, proposal.accepted_theme_id)
    own = default_name(at, proposal) or (joins.name if joins else "")
    return own or at.say("themes-no-label", number=proposal.number)


def card_title(at: Desk, card: Card) -> str:
    """The head of a card."""
    if card.theme is not None:
        return at.say("themes-joins", name=card.theme.name)
    return default_name(at, card.proposal) or at.say("themes-no-label", number=card.proposal.number)


def part_name(at: Desk, part: Part) -> str:
    """A part of the codebook in the language on screen."""
    return part.sub_theme.in_language(at.wording.language)


def named_parts(at: Desk, parts: list[Part]) -> str:
    """The parts in one sentence, with their notes: "Ratten (5), Zwerfafval (12)"."""
    return ", ".join(f"{part_name(at, part)} ({part.notes})" for part in parts)
