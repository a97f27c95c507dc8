"""Telling people back, on screen: who heard nothing yet, what they were told, and the card."""

from datetime import date

import streamlit as st

from models import Conversation, Intervention, ReportBack, Retrospective
from sessions import reporting_back
from sessions.reporting_back import Listener
from sessions.screens import state
from sessions.screens.desk import Desk
from sessions.screens.pages import link_to
from sessions.screens.perspectives import marked
from sessions.thanking import Card, card_of

#: Told lines on one page.
PER_PAGE = 10
#: As much of a question or signal as fits in a list to pick from.
TITLE_CHARACTERS = 80


def show(at: Desk, held: Retrospective, intervention: Intervention) -> None:
    """First who heard nothing yet, then the card to tell from, then what was told."""
    found = reporting_back.listeners(at.db, intervention)
    waiting = [one for one in found if not one.told]
    if not found:
        st.info(at.say("told-no-talks"))
    elif waiting:
        st.markdown(at.say("told-waiting", count=len(waiting), of=len(found)))
    else:
        st.markdown(at.say("told-all", count=len(found)))
    form = state.form("told", held.id)
    talk = _pick_talk(at, form, found)
    with st.container(border=True, key=f"celebrate-card-{held.id}"):
        _card(at, card_of(at.db, at.content, intervention, conversation=talk, today=at.today))
    _tell(at, form, held, intervention, talk)
    _told(at, held)


def _pick_talk(at: Desk, form: state.Form, found: list[Listener]) -> Conversation | None:
    if not found:
        return None
    labels: dict[object, str] = {None: at.say("told-everybody")}
    for one in found:
        title = (one.conversation.question or one.conversation.place)[:TITLE_CHARACTERS]
        day = at.wording.day(one.conversation.held_on)
        mark = "" if one.told else f"{at.say('told-not-yet')} · "
        labels[one.conversation.id] = f"{mark}{day} · {title}"
    ids = [one.conversation.id for one in found]
    picked = st.selectbox(
        at.say("told-whom"),
        [None, *ids],
        index=1 if not found[0].told else 0,
        format_func=labels.__getitem__,
        key=f"talk:{form.token}",
    )
    return at.db.find(Conversation, picked)


def _card(at: Desk, card: Card) -> None:
    """What the people who spoke can be told, read off the red thread."""
    st.markdown(f"### {at.say('card-said')}")
    for note in card.quotes:
        st.markdown(f"“{at.plain(note.text)}”")
        st.markdown(marked(at, note.perspective))
    if card.themes:
        names = ", ".join(at.plain(name) for name in card.themes)
        st.markdown(at.say("card-about", themes=names))
    if not card.quotes and not card.themes:
        st.markdown(at.say("card-nothing-yet"))
    st.markdown(f"### {at.say('card-done')}")
    _points(at, (*card.done, *card.changed))
    st.markdown(f"### {at.say('card-not-done')}")
    for one in card.refused:
        st.markdown(f"- **{at.plain(one.title)}.** {at.plain(one.reason)}")
    if not card.refused:
        st.markdown(at.say("card-nothing-yet"))
    if card.planned or card.to_come:
        st.markdown(f"### {at.say('card-to-come')}")
        for title in card.planned:
            st.markdown(f"- {at.plain(title)}")
        for action in card.to_come:
            by_when = at.say("card-by", owner=at.plain(action.owner), day=action.due_on)
            st.markdown(f"- {at.plain(action.text)} ({by_when})")
    if card.unquoted:
        st.caption(at.say(f"card-unquoted-{card.unquoted}"))


def _points(at: Desk, texts: tuple[str, ...]) -> None:
    for text in texts:
        st.markdown(f"- {at.plain(text)}")
    if not texts:
        st.markdown(at.say("card-nothing-yet"))


def _tell(
    at: Desk,
    form: state.Form,
    held: Retrospective,
    intervention: Intervention,
    talk: Conversation | None,
) -> None:
    st.header(at.say("told-new"))
    signals = {s.id: s for s in reporting_back.signals_to_tell(at.db, intervention)}
    picked = st.selectbox(
        at.say("field-told_signal"),
        [None, *signals],
        format_func=lambda id_: (
            f"{at.wording.day(signals[id_].observed_on)} · "
            f"{signals[id_].observation[:TITLE_CHARACTERS]}"
            if id_
            else at.say("told-no-signal")
        ),
        key=f"signal:{form.token}",
    )
    left, right = st.columns([2, 1])
    with left:
        how = at.text(form, "told_how", lines=1, most=200)
    with right:
        day = st.date_input(
            at.say("field-told_on"),
            at.today,
            max_value=at.today,
            format="DD-MM-YYYY",
            key=f"told:{form.token}",
        )
    text = at.text(form, "told_text", lines=5, most=4000, required=True)
    st.caption(at.say("told-example"))
    at.save_button(
        at.say("told-keep"),
        form,
        lambda: reporting_back.report_back(
            at.db,
            held.id,
            conversation_id=talk.id if talk else None,
            signal_id=picked,
            told_on=day if isinstance(day, date) else None,
            how=how,
            text=text,
            by=at.by,
            today=at.today,
            record_id=form.id,
        ),
        told=at.say("told-kept"),
    )


def _told(at: Desk, held: Retrospective) -> None:
    number = at.db.number_of(ReportBack, retrospective_id=held.id)
    if not number:
        return
    st.header(at.say("told-before", count=number))
    page = 1
    if number > PER_PAGE:
        page = st.pagination(-(-number // PER_PAGE), key=f"told-page-{held.id}")
    lines = at.db.every(
        ReportBack,
        order=("told_on", "recorded_at"),
        newest_first=True,
        limit=PER_PAGE,
        offset=(page - 1) * PER_PAGE,
        retrospective_id=held.id,
    )
    for line in lines:
        with st.container(border=True):
            how = f" · {at.plain(line.how)}" if line.how else ""
            st.caption(f"{at.wording.day(line.told_on)}{how}")
            st.markdown(at.plain(line.text))
            more = {"within": str(held.id)}
            link_to(at, "retrospectives", at.say("told-open"), record=line.id, more=more)
