"""Step two on screen: the conversations held, a new one, and who was not heard yet."""

import streamlit as st

from methods.entries import DialogueFormat, StumblingBlock
from models import Conversation, Note
from sessions import conversing
from sessions.checking import PERSPECTIVES
from sessions.conversing import ListedConversation
from sessions.screens import conversation_view, state
from sessions.screens.conversation_form import (
    ask_details,
    people_at,
    signal_label,
    signals_to_choose,
)
from sessions.screens.desk import Desk
from sessions.screens.pages import asked_record, link_to
from sessions.screens.perspectives import MARKS, marked, who_was_there
from sessions.screens.step_head import show_step
from toolkit.coverage import Gap

#: Conversations on one page of the list.
PER_PAGE = 15


def show(at: Desk) -> None:
    """One conversation, or one of its notes, when the address asks for it; else the list."""
    asked = asked_record(at)
    note = at.db.find(Note, asked)
    conversation = at.db.find(Conversation, note.conversation_id if note else asked)
    if conversation is not None:
        conversation_view.show(at, conversation, note)
        return
    state.choose("kept-line", None)
    show_step(at, "research", at.say("page-conversations"))
    listed, new, missing = st.tabs(
        [
            at.say("conversations-tab-list"),
            at.say("conversations-tab-new"),
            at.say("conversations-tab-missing"),
        ]
    )
    with listed:
        _list(at)
    with new:
        _new(at)
    with missing:
        _missing(at)


def _new(at: Desk) -> None:
    form = state.form("conversation", at.open_round.id)
    details = ask_details(at, form)
    signals = {s.id: s for s in signals_to_choose(at, at.open_round.id)}
    led = []
    if signals:
        with st.expander(at.say("conversations-signals-more")):
            led = st.multiselect(
                at.say("field-led_by"),
                list(signals),
                format_func=lambda i: signal_label(at, signals[i]),
                placeholder=at.say("conversations-choose"),
                key=f"led:{form.token}",
            )

    def record() -> None:
        conversing.record_conversation(
            at.db,
            at.content,
            at.open_round,
            details,
            signal_ids=led,
            by=at.by,
            today=at.today,
            record_id=form.id,
        )
        # The first line is typed on the conversation's own page: go there at once.
        st.query_params["record"] = str(form.id)

    at.save_button(at.say("conversations-keep"), form, record, told=at.say("conversations-kept"))


def _list(at: Desk) -> None:
    if not at.db.first(Conversation, round_id=at.open_round.id):
        st.info(at.say("conversations-none"))
        return
    word = st.text_input(
        at.say("conversations-search"), placeholder=at.say("conversations-search-for")
    )
    number = int(st.session_state.get("conversations-page", 1))
    found, total = conversing.find_conversations(
        at.db, at.open_round, contains=word, page=number, per_page=PER_PAGE
    )
    if not found and number > 1:  # a narrower search has fewer pages
        found, total = conversing.find_conversations(
            at.db, at.open_round, contains=word, per_page=PER_PAGE
        )
    st.markdown(at.say("conversations-found", count=total))
    for listed in found:
        _card(at, listed)
    if total > PER_PAGE:
        st.pagination(-(-total // PER_PAGE), key="conversations-page")


def _card(at: Desk, listed: ListedConversation) -> None:
    talk = listed.conversation
    format_ = at.content.find(DialogueFormat, talk.format)
    with st.container(border=True):
        kind = f" · {at.entry(format_.name)}" if format_ else ""
        st.markdown(f"{at.wording.day(talk.held_on)} · {at.plain(talk.place)}{kind}")
        title = talk.question or at.say("conversations-one")
        link_to(at, "conversations", f"**{at.plain(title)}**", record=talk.id)
        st.markdown(
            f"{who_was_there(at, people_at(talk))} · "
            f"{at.say('conversations-notes', count=listed.notes)}"
        )


def _missing(at: Desk) -> None:
    if not at.db.first(Conversation, round_id=at.open_round.id):
        st.info(at.say("conversations-missing-later"))
        return
    heard = conversing.who_was_heard(at.db, at.open_round)
    for column, code in zip(st.columns(3), PERSPECTIVES, strict=True):
        with column, st.container(border=True, height="stretch"):
            st.markdown(f"**{MARKS[code]} {at.say(f'people-many-{code}')}**")
            st.markdown(at.say("conversations-visits", count=heard.visits.get(code, 0)))
            st.markdown(at.say("conversations-notes", count=heard.notes.get(code, 0)))
    gaps = conversing.whom_we_miss(at.content, heard)
    if not gaps:
        st.write(at.say("conversations-missing-nothing"))
    for gap in gaps:
        with st.container(border=True):
            st.markdown(_gap(at, gap))
    st.markdown(at.say("conversations-missing-limits"))


def _gap(at: Desk, gap: Gap) -> str:
    if gap.code == "kinds_not_mapped":
        kinds = ", ".join(at.say(f"party-kind-{kind}").lower() for kind in gap.kinds)
        return at.say("missing-kinds_not_mapped", kinds=kinds, count=len(gap.kinds))
    if gap.code == "block_not_named":
        block = at.content.find(StumblingBlock, gap.about)
        return at.say("missing-block_not_named", block=at.entry(block.name) if block else gap.about)
    if gap.about:
        who = at.say(f"people-many-{gap.about}")
        return (
            f"**{marked(at, gap.about)}** · {at.say(f'missing-{gap.code}', who=who, **gap.facts)}"
        )
    return at.say(f"missing-{gap.code}", **gap.facts)
