"""Step one on screen: write a signal down, find it again, follow it up, estimate the tension."""

from datetime import date

import streamlit as st

from methods.entries import StumblingBlock, TensionPhase
from models import Signal, SignalFollowUp, TensionEstimate
from sessions import signalling
from sessions.screens import state
from sessions.screens.desk import Desk
from sessions.screens.pages import asked_record, link_to
from sessions.screens.step_head import show_step
from sessions.screens.thread_strip import show_thread
from sessions.signalling import SOURCE_KINDS, STATES, SignalDetails

#: Signals on one page of the list.
PER_PAGE = 15


def show(at: Desk) -> None:
    """One signal when the address asks for it, else the form and the list."""
    signal = at.db.find(Signal, asked_record(at))
    if signal is not None:
        _show_one(at, signal)
        return
    show_step(at, "signal", at.say("page-signals"))
    new, listed, tension = st.tabs(
        [at.say("signals-tab-new"), at.say("signals-tab-list"), at.say("signals-tab-tension")]
    )
    with new:
        _new(at)
    with listed:
        _list(at)
    with tension:
        _tension(at)


def _new(at: Desk) -> None:
    form = state.form("signal", at.open_round.id)
    observation = at.text(form, "observation", lines=3, required=True)
    left, right = st.columns([2, 1])
    with left:
        place = at.text(form, "place", lines=1, most=160)
    with right:
        day = st.date_input(
            at.say("field-observed_on"),
            at.today,
            max_value=at.today,
            format="DD-MM-YYYY",
            key=f"day:{form.token}",
        )
    with st.expander(at.say("signals-more")):
        details = _details(at, form)
    at.save_button(
        at.say("signals-keep"),
        form,
        lambda: signalling.record_signal(
            at.db,
            at.content,
            at.open_round,
            observation=observation,
            place=place,
            observed_on=day if isinstance(day, date) else None,
            details=details,
            by=at.by,
            today=at.today,
            record_id=form.id,
        ),
        told=at.say("signals-kept"),
    )


def _details(at: Desk, form: state.Form, signal: Signal | None = None) -> SignalDetails:
    interpretation = at.text(
        form, "interpretation", lines=2, value=signal.interpretation if signal else ""
    )
    blocks = [None, *at.content.all(StumblingBlock)]
    sources = ["", *SOURCE_KINDS]
    left, right = st.columns(2)
    with left:
        source = st.selectbox(
            at.say("field-source_kind"),
            sources,
            index=sources.index(signal.source_kind) if signal else 0,
            format_func=lambda code: at.say(f"source-{code}") if code else at.say("not-said"),
            key=f"source:{form.token}",
        )
        positive = st.checkbox(
            at.say("field-is_positive"),
            signal.is_positive if signal else False,
            key=f"positive:{form.token}",
        )
    with right:
        slugs = [b.slug if b else None for b in blocks]
        block = st.selectbox(
            at.say("field-stumbling_block"),
            blocks,
            index=slugs.index(signal.stumbling_block) if signal else 0,
            format_func=lambda b: at.entry(b.name) if b else at.say("not-said"),
            key=f"block:{form.token}",
        )
        again = st.date_input(
            at.say("field-follow_up_on"),
            signal.follow_up_on if signal else None,
            format="DD-MM-YYYY",
            key=f"again:{form.token}",
        )
    return SignalDetails(
        interpretation=interpretation,
        source_kind=source,
        is_positive=positive,
        stumbling_block=block.slug if block else None,
        follow_up_on=again if isinstance(again, date) else None,
    )


def _list(at: Desk) -> None:
    if not at.db.number_of(Signal, round_id=at.open_round.id):
        st.info(at.say("signals-none"))
        return
    left, middle, right = st.columns(3)
    with left:
        which = st.selectbox(
            at.say("signals-state"),
            [None, *STATES],
            format_func=lambda code: at.say(f"signal-{code}") if code else at.say("all"),
        )
    with middle:
        blocks = at.content.all(StumblingBlock)
        block = st.selectbox(
            at.say("field-stumbling_block"),
            [None, *blocks],
            format_func=lambda b: at.entry(b.name) if b else at.say("all"),
        )
    with right:
        kind = st.selectbox(
            at.say("signals-kind"),
            [None, True, False],
            format_func=lambda v: at.say("all" if v is None else f"signals-positive-{v}".lower()),
        )
    word = st.text_input(at.say("signals-search"), placeholder=at.say("signals-search-for"))
    found = signalling.find_signals(
        at.db,
        at.open_round,
        state=which,
        is_positive=kind,
        stumbling_block=block.slug if block else None,
        contains=word,
    )
    st.markdown(at.say("signals-found", count=len(found)))
    shown = found[:PER_PAGE]
    if len(found) > PER_PAGE:
        number = st.pagination(-(-len(found) // PER_PAGE), key="signals-page")
        shown = found[(number - 1) * PER_PAGE : number * PER_PAGE]
    for signal in shown:
        with st.container(border=True):
            mark = f" · ✚ {at.say('signal-positive')}" if signal.is_positive else ""
            where = f" · {signal.place}" if signal.place else ""
            st.caption(
                f"{at.wording.day(signal.observed_on)}{where} · "
                f"{at.say(f'signal-{signal.state}')}{mark}"
            )
            st.markdown(at.plain(signal.observation))
            link_to(at, "signals", at.say("signals-open"), record=signal.id)


def _show_one(at: Desk, signal: Signal) -> None:
    link_to(at, "signals", at.say("back-to-list"))
    st.title(at.say("signals-one"))
    mark = f" · ✚ {at.say('signal-positive')}" if signal.is_positive else ""
    st.caption(
        at.say("written-down", name=at.who(signal), moment=signal.recorded_at)
        + f" · {at.say(f'signal-{signal.state}')}{mark}"
    )
    with st.container(border=True):
        st.markdown(f"**{at.wording.day(signal.observed_on)}** · {at.plain(signal.place)}")
        st.markdown(at.plain(signal.observation))
        if signal.interpretation:
            st.markdown(f"*{at.say('field-interpretation')}:* {at.plain(signal.interpretation)}")
    show_thread(at, "signal", signal.id)
    st.header(at.say("signals-follow-up"))
    for line in at.db.every(SignalFollowUp, order="recorded_at", signal_id=signal.id):
        st.markdown(f"**{at.wording.day(line.followed_up_on)}** · {at.plain(line.text)}")
    _follow_up(at, signal)
    with st.expander(at.say("signals-more")):
        form = state.form("signal-details", signal.id)
        details = _details(at, form, signal)
        at.save_button(
            at.say("signals-details-keep"),
            form,
            lambda: signalling.add_details(
                at.db, at.content, signal.id, details, by=at.by, today=at.today
            ),
            told=at.say("signals-details-kept"),
        )
    with st.expander(at.say("correct-title")):
        form = state.form("signal-correct", signal.id)
        better = at.text(form, "observation", value=signal.observation, required=True)
        forget = st.checkbox(at.say("correct-forget"), key=f"forget:{form.token}")
        at.save_button(
            at.say("correct-keep"),
            form,
            lambda: signalling.correct_observation(
                at.db, at.content, signal.id, better, by=at.by, today=at.today, forget=forget
            ),
            told=at.say("corrected"),
        )


def _follow_up(at: Desk, signal: Signal) -> None:
    form = state.form("signal-follow-up", signal.id)
    text = at.text(form, "follow_up", lines=2, required=True)
    closes = st.checkbox(at.say("signals-closes"), key=f"closes:{form.token}")
    again = None
    if not closes:
        again = st.date_input(
            at.say("field-follow_up_on"),
            None,
            min_value=at.today,
            format="DD-MM-YYYY",
            key=f"next:{form.token}",
        )
    at.save_button(
        at.say("signals-follow-up-keep"),
        form,
        lambda: signalling.follow_up(
            at.db,
            signal.id,
            text,
            closes=closes,
            next_on=again if isinstance(again, date) else None,
            by=at.by,
            today=at.today,
            record_id=form.id,
        ),
        told=at.say("signals-follow-up-kept"),
    )


def _tension(at: Desk) -> None:
    st.write(at.say("tension-what"))
    phases = {p.slug: p for p in at.content.all(TensionPhase)}
    now = signalling.tension_now(at.db, at.open_round, today=at.today)
    if now is None:
        st.info(at.say("tension-none"))
    elif now.phase in phases:
        phase = phases[now.phase]
        with st.container(border=True):
            st.markdown(f"### {phase.mark} {at.entry(phase.name)}")
            st.caption(at.say("tension-dated", day=now.set_on, until=now.expires_on))
            st.markdown(f"**{at.say('field-present')}:** {at.plain(now.present)}")
            st.markdown(at.plain(now.reason))
    with st.expander(at.say("tension-set")):
        form = state.form("tension", at.open_round.id)
        picked = st.radio(
            at.say("field-phase"),
            list(phases),
            index=None,
            format_func=lambda slug: f"{phases[slug].mark} {at.entry(phases[slug].name)}",
            captions=[at.entry(p.meaning) for p in phases.values()],
            key=f"phase:{form.token}",
        )
        present = at.text(form, "present", lines=1, most=300, required=True)
        reason = at.text(form, "tension_reason", lines=3, required=True)
        at.save_button(
            at.say("tension-keep"),
            form,
            lambda: signalling.estimate_tension(
                at.db,
                at.content,
                at.open_round,
                phase=picked or "",
                present=present,
                reason=reason,
                by=at.by,
                today=at.today,
                record_id=form.id,
            ),
            told=at.say("tension-kept"),
        )
    order = ("set_on", "recorded_at")
    earlier = at.db.every(
        TensionEstimate, order=order, newest_first=True, round_id=at.open_round.id
    )
    for estimate in earlier:
        if now is None or estimate.id != now.id:
            phase = phases[estimate.phase]
            st.markdown(
                f"{phase.mark} **{at.entry(phase.name)}** · {at.wording.day(estimate.set_on)} · "
                f"{at.plain(estimate.reason)}"
            )
