"""How the mood is, as people estimate it together: part of the page of signals."""

import streamlit as st

from methods.entries import TensionPhase
from models import TensionEstimate
from sessions import signalling
from sessions.screens import state
from sessions.screens.correction import show_correction
from sessions.screens.desk import Desk


def show_tension(at: Desk) -> None:
    """The estimate that holds, a way to estimate anew, and the earlier ones."""
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
    show_correction(at, *earlier)
