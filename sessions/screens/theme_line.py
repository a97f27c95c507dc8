"""Notes and voices as every part of step three shows them."""

import streamlit as st

from models import ProposedPlace, ThemeNote
from models.theme_count import Voices
from models.theme_notes import NoteLine
from sessions.accounts import member_names
from sessions.checking import PERSPECTIVES
from sessions.screens.desk import Desk
from sessions.screens.pages import link_to
from sessions.screens.perspectives import marked
from sessions.screens.theme_names import proposal_name
from sessions.theme_lines import Line, examples_like


def heard_in(at: Desk, voices: Voices, conversations: int) -> str:
    """In how many conversations it was heard, before the number of notes."""
    heard = at.say("themes-heard", heard=voices.conversations, of=conversations)
    return f"{heard} · {at.say('themes-notes', count=voices.notes)}"


def show_voices(at: Desk, voices: Voices) -> None:
    """The perspectives side by side with their counts; a missing one is said in words."""
    for column, code in zip(st.columns(3), PERSPECTIVES, strict=True):
        count = voices.by_perspective.get(code, 0)
        told = at.say("themes-notes", count=count) if count else at.say("themes-not-heard")
        column.markdown(f"{marked(at, code)}  \n**{told}**")


def show_words(at: Desk, found: NoteLine, *, with_voice: bool = True) -> None:
    """What was said, by whom, and a link to the conversation it comes from."""
    note, talk = found.note, found.conversation
    words = at.plain(note.text)
    st.markdown(f"“{words}”" if note.kind == "quote" else words)
    who = f"{marked(at, note.perspective)} · " if with_voice else ""
    where = f" · {at.plain(talk.place)}" if talk.place else ""
    closed = f" · {at.say('themes-not-to-quote')}" if not talk.quotes_allowed else ""
    link_to(
        at,
        "conversations",
        f"{who}{at.wording.day(talk.held_on)}{where}{closed}",
        record=note.id,
        more={"within": str(talk.id)},
    )


def show_certainty(at: Desk, line: Line) -> None:
    """How sure the machine is of this note, and the words that it shares, in one line."""
    if line.why is None or line.why.certainty == "none":
        return
    words = _shared(at, line)
    shared = f" · {at.say('themes-shared', words=words)}" if words else ""
    st.caption(f"{at.say(f'themes-fits-{line.why.certainty}')}{shared}")


def show_reason(at: Desk, line: Line, *, narrow: bool = False) -> None:
    """Why this note stands here, folded away: what people decided, or what the machine rests on:
    the notes and the examples of the codebook that it resembles. In a `narrow` column the fold
    itself says less."""
    link = line.found.place if isinstance(line.found.place, ThemeNote) else None
    placed = line.why is not None and line.why.certainty != "none"
    if link is None and not placed:
        return
    said = _decided(at, link) if link is not None else []
    label = at.say("themes-why-short") if narrow else at.say("themes-why")
    # Who put it here by hand had reasons of their own.
    if line.why is not None and placed and not (link is not None and link.placed_by_hand):
        sure = at.say(f"themes-fits-{line.why.certainty}")
        if narrow:
            said.append(f"**{sure}**")
        else:
            label = f"{label} ({sure})"
        said += _machine(at, line, line.why)
    with st.expander(label):
        st.markdown("\n\n".join(said))


def _decided(at: Desk, link: ThemeNote) -> list[str]:
    name = member_names(at.db).get(link.recorded_by_id, "") if link.recorded_by_id else ""
    if not name:
        return [at.say("themes-why-people")]
    name, day = at.plain(name), link.recorded_at.date()
    if link.placed_by_hand:
        return [at.say("themes-why-by-hand", name=name, day=day)]
    return [at.say("themes-why-came-along", name=name, day=day)]


def _machine(at: Desk, line: Line, why: ProposedPlace) -> list[str]:
    said = []
    second = at.plain(proposal_name(at, line.second)) if line.second else ""
    if why.reason == "between_two" and line.best is not None and second:
        best = at.plain(proposal_name(at, line.best))
        said.append(at.say("themes-why-between", one=best, other=second))
    elif why.reason == "loosely":
        said.append(at.say("themes-why-loosely"))
    if words := _shared(at, line):
        said.append(at.say("themes-shared", words=words))
    if line.like:
        alike = [f"- {at.plain(note.text)}" for note in line.like]
        said.append("\n".join([f"{at.say('themes-resembles', count=len(alike))}\n", *alike]))
    invented = at.say("themes-invented")
    examples = [f"- {at.plain(text)} *({invented})*" for text in examples_like(at.settings, why)]
    if examples:
        head = at.say("themes-resembles-examples", count=len(examples))
        said.append("\n".join([f"{head}\n", *examples]))
    if second and why.reason != "between_two":
        said.append(at.say("themes-also-fits", label=second))
    return said or [at.say("themes-why-nothing")]


def _shared(at: Desk, line: Line) -> str:
    words = line.why.shared_words if line.why else []
    return ", ".join(f"“{at.plain(word)}”" for word in words[:5])
