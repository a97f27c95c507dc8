"""One conversation on screen: its head, its lines, what came up, and where it stands on the
red thread."""

import streamlit as st

from methods.entries import DialogueFormat
from models import Conversation, Note
from models.conversation_list import linked_signals
from sessions import conversing, noting
from sessions.screens import note_lines, state
from sessions.screens.conversation_form import (
    ask_details,
    people_at,
    signal_label,
    signals_to_choose,
)
from sessions.screens.desk import Desk
from sessions.screens.pages import link_to
from sessions.screens.perspectives import who_was_there
from sessions.screens.thread_strip import show_thread

#: Lines to rewrite that are linked at once; the next come when these are done.
REWRITE_SHOWN = 10


def show(at: Desk, conversation: Conversation, note: Note | None = None) -> None:
    """The conversation, opened at one of its notes when the address asked for that."""
    link_to(at, "conversations", at.say("back-to-list"))
    st.title(at.plain(conversation.question) or at.say("conversations-one"))
    _head(at, conversation)
    _rewrite(at, conversation)
    if note is not None:
        note_lines.show_one(at, conversation, note)
    else:
        note_lines.show_entry(at, conversation)
    note_lines.show_lines(at, conversation, note)
    _summary(at, conversation)
    if note is None:
        show_thread(at, "conversation", conversation.id)
    _signals(at, conversation)
    _correct(at, conversation)


def _head(at: Desk, talk: Conversation) -> None:
    format_ = at.content.find(DialogueFormat, talk.format)
    kind = f" · {at.entry(format_.name)}" if format_ else ""
    with st.container(border=True):
        st.markdown(f"**{at.wording.day(talk.held_on)}** · {at.plain(talk.place)}{kind}")
        st.markdown(who_was_there(at, people_at(talk)))
        if talk.children_present:
            st.markdown(at.say("conversations-children"))
        elif talk.quotes_allowed:
            st.markdown(at.say("conversations-quotes-yes"))
        else:
            st.markdown(at.say("conversations-quotes-no"))
        source = (
            f" · {at.say('conversations-imported', file=at.plain(talk.imported_from))}"
            if talk.imported_from
            else ""
        )
        written = at.say("written-down", name=at.who(talk), moment=talk.recorded_at)
        st.caption(f"{written}{source}")


def _rewrite(at: Desk, talk: Conversation) -> None:
    """Words that may no longer be literal, until somebody put them in other words."""
    count, notes = noting.notes_to_rewrite(at.db, talk.id, most=REWRITE_SHOWN)
    if not count:
        return
    st.warning(at.say("conversations-rewrite", count=count))
    for note in notes:
        label = at.say("conversations-rewrite-one", number=note.position)
        link_to(at, "conversations", label, record=note.id, more={"within": str(talk.id)})


def _summary(at: Desk, talk: Conversation) -> None:
    st.header(at.say("conversations-summary"))
    if talk.summary:
        st.markdown(at.plain(talk.summary))
        note_lines.show_advice(at, noting.words_advice(at.content, talk.summary))
    label = "conversations-summary-correct" if talk.summary else "conversations-summary-write"
    with st.expander(at.say(label)):
        form = state.form("conversation-summary", talk.id)
        text = at.text(
            form, "conversation_summary", lines=4, most=4000, value=talk.summary, required=True
        )
        forget = bool(talk.summary) and st.checkbox(
            at.say("correct-forget"), key=f"forget:{form.token}"
        )
        at.save_button(
            at.say("conversations-summary-keep"),
            form,
            lambda: conversing.summarise(
                at.db, at.content, talk.id, text, by=at.by, today=at.today, forget=forget
            ),
            told=at.say("conversations-summary-kept"),
        )


def _signals(at: Desk, talk: Conversation) -> None:
    linked = linked_signals(at.db, talk.id)
    ids = {s.id for s in linked}
    others = {s.id: s for s in signals_to_choose(at, talk.round_id) if s.id not in ids}
    if not linked and not others:
        return
    with st.expander(at.say("conversations-signals", count=len(linked))):
        for signal in linked:
            link_to(
                at,
                "signals",
                at.plain(signal_label(at, signal)),
                record=signal.id,
            )
            form = state.form("conversation-unlink", f"{talk.id}:{signal.id}")
            at.save_button(
                at.say("conversations-unlink"),
                form,
                lambda signal_id=signal.id: conversing.unlink_signal(
                    at.db, talk.id, signal_id, by=at.by
                ),
                told=at.say("conversations-unlinked"),
                primary=False,
            )
        if not others:
            return
        form = state.form("conversation-link", talk.id)
        picked = st.selectbox(
            at.say("field-led_by"),
            list(others),
            index=None,
            format_func=lambda i: signal_label(at, others[i]),
            placeholder=at.say("conversations-choose"),
            key=f"link:{form.token}",
        )
        if picked is not None:
            at.save_button(
                at.say("conversations-link"),
                form,
                lambda: conversing.link_signal(at.db, talk.id, picked, by=at.by),
                told=at.say("conversations-linked"),
            )


def _correct(at: Desk, talk: Conversation) -> None:
    with st.expander(at.say("conversations-correct")):
        form = state.form("conversation-correct", talk.id)
        details = ask_details(at, form, talk)
        if talk.quotes_allowed and not details.quotes_allowed:
            quotes = at.db.number_of(Note, conversation_id=talk.id, kind="quote")
            if quotes:
                st.warning(at.say("conversations-quotes-end", count=quotes))
        forget = st.checkbox(at.say("correct-forget"), key=f"forget:{form.token}")
        at.save_button(
            at.say("correct-keep"),
            form,
            lambda: conversing.correct_conversation(
                at.db, at.content, talk.id, details, by=at.by, today=at.today, forget=forget
            ),
            told=at.say("conversations-corrected"),
        )
