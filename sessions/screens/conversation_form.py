"""What is asked about a conversation: when, where, what about, who was there, how it was held."""

from datetime import date
from uuid import UUID

import streamlit as st

from methods.entries import DialogueFormat
from models import Conversation, Signal
from sessions.conversing import ConversationDetails
from sessions.screens import state
from sessions.screens.desk import Desk

#: Signals to choose from; older ones are rarely why a conversation is held now.
SIGNALS_OFFERED = 200


def ask_details(
    at: Desk, form: state.Form, conversation: Conversation | None = None
) -> ConversationDetails:
    """The head of a conversation: few fields first, the way it was held folded away."""
    there = conversation or Conversation(held_on=at.today, quotes_allowed=False)  # type: ignore[call-arg]
    left, right = st.columns([1, 2])
    with left:
        held_on = st.date_input(
            at.say("field-conversation_held_on"),
            there.held_on,
            max_value=max(at.today, there.held_on),
            format="DD-MM-YYYY",
            key=f"held:{form.token}",
        )
    with right:
        place = at.text(
            form, "conversation_place", lines=1, most=160, value=there.place, required=True
        )
    question = at.text(form, "conversation_question", lines=1, most=500, value=there.question)
    st.markdown(f"**{at.say('conversations-who')}**")
    was = {
        "resident": there.residents,
        "volunteer": there.volunteers,
        "professional": there.professionals,
    }
    counts = {}
    for column, (code, count) in zip(st.columns(3), was.items(), strict=True):
        with column:
            label = at.say(f"conversations-number-{code}")
            counts[code] = st.number_input(
                label, 0, 9999, count, step=1, key=f"people:{code}:{form.token}"
            )
    children = st.checkbox(
        at.say("field-children_present"),
        there.children_present,
        help=at.say("field-children_present-help"),
        key=f"children:{form.token}",
    )
    quotes = st.checkbox(
        at.say("field-quotes_allowed"),
        there.quotes_allowed and not children,
        help=at.say("field-quotes_allowed-help"),
        disabled=children,
        key=f"quotes:{children}:{form.token}",
    )
    with st.expander(at.say("conversations-format-more")):
        slug = _ask_format(at, form, there.format)
    return ConversationDetails(
        held_on=held_on if isinstance(held_on, date) else None,
        place=place,
        question=question,
        format=slug,
        residents=int(counts["resident"]),
        volunteers=int(counts["volunteer"]),
        professionals=int(counts["professional"]),
        quotes_allowed=quotes,
        children_present=children,
    )


def signal_label(at: Desk, signal: Signal) -> str:
    """A signal in a list to choose from: its day and its first words."""
    text = signal.observation
    short = text if len(text) <= 70 else text[:70].rsplit(" ", 1)[0] + " …"
    return f"{at.wording.day(signal.observed_on)} · {short}"


def signals_to_choose(at: Desk, round_id: UUID) -> list[Signal]:
    """The signals of a round that may have led to a conversation, newest first."""
    return at.db.every(
        Signal, order="observed_on", newest_first=True, limit=SIGNALS_OFFERED, round_id=round_id
    )


def people_at(talk: Conversation) -> dict[str, int]:
    """Who was at a conversation, by perspective."""
    return {
        "resident": talk.residents,
        "volunteer": talk.volunteers,
        "professional": talk.professionals,
    }


def _ask_format(at: Desk, form: state.Form, slug: str | None) -> str | None:
    formats = {f.slug: f for f in at.content.all(DialogueFormat)}
    slugs = [None, *formats]
    picked = st.selectbox(
        at.say("field-dialogue_format"),
        slugs,
        index=slugs.index(slug) if slug in slugs else 0,
        format_func=lambda s: at.entry(formats[s].name) if s else at.say("not-said"),
        key=f"format:{form.token}",
    )
    if picked is None:
        return None
    format_ = formats[picked]
    st.write(at.entry(format_.fits))
    if format_.does_not_fit:
        st.write(at.entry(format_.does_not_fit))
    for number, stage in enumerate(format_.stages, start=1):
        minutes = at.say("conversations-minutes", count=stage.minutes) if stage.minutes else ""
        st.markdown(f"{number}. {at.entry(stage.name)}{f' · {minutes}' if minutes else ''}")
    if format_.minutes:
        st.markdown(f"**{at.say('conversations-minutes-all', count=format_.minutes)}**")
    if format_.needs_trained_facilitator:
        st.markdown(at.say("conversations-trained"))
    return picked
