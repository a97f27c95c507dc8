"""The machine at work: asking it to read, seeing how far it is, stopping it."""

import streamlit as st

from methods.refusal import Refused
from models import ThemeRun
from sessions import theming
from sessions.screens.desk import Desk, desk
from sessions.screens.pages import link_to

#: Where the bar stands when a stage begins, and how much of it the stage takes.
STAGES = {
    "load": (0.02, 0.08),
    "learn": (0.02, 0.08),
    "encode": (0.1, 0.6),
    "group": (0.7, 0.2),
    "explain": (0.9, 0.06),
    "store": (0.96, 0.04),
}


def show_run(at: Desk) -> None:
    """How far the reading is, or a way to begin one; the team reads first."""
    run = theming.newest_run(at.db, at.open_round)
    if run is not None and run.state in theming.ALIVE:
        _progress()
        return
    if run is not None and run.state == "failed":
        st.error(_what_went_wrong(at, run))
    if run is not None and run.state == "stopped":
        st.info(at.say("themes-stopped"))
    notes = theming.notes_in(at.db, at.open_round)
    if not notes:
        st.info(at.say("themes-no-notes"))
        link_to(at, "conversations", at.say("page-conversations"))
        return
    if run is None and not theming.team_read_first(at.db, at.open_round):
        _read_first(at)
        return
    few = int(at.content.limit("notes_before_themes", on=at.today))
    if notes < few:
        st.info(at.say("themes-few-notes", have=notes, few=few))
    again = theming.has_proposal(at.db, at.open_round)
    label = at.say("themes-again") if again else at.say("themes-start")
    if st.button(label, key="themes-start", type="secondary" if again else "primary"):
        _begin(at)


def _begin(at: Desk) -> None:
    try:
        theming.start_run(at.db, at.settings, at.open_round, by=at.by)
    except Refused as refused:
        at.db.rollback()
        at.show_refusal(refused)
        return
    st.rerun()


def say_reader(at: Desk, run: ThemeRun) -> str:
    """Which reader spoke, and when."""
    moment = run.finished_at or run.recorded_at
    if theming.is_word_comparison(run.reader):
        return at.say("themes-reader-words", moment=moment)
    return at.say("themes-reader-model", reader=at.plain(run.reader), moment=moment)


def _read_first(at: Desk) -> None:
    """Advice, never a lock: before the machine proposes, the team reads and names."""
    with st.container(border=True):
        st.markdown(f"**{at.say('themes-read-first')}**")
        st.write(at.say("themes-read-first-why"))
        link_to(at, "sharing_sessions", at.say("themes-read-together"))
        if st.button(at.say("themes-propose-anyway"), key="themes-anyway"):
            _begin(at)


@st.fragment(run_every=1)
def _progress() -> None:
    # Runs by itself every second, after the page's own conversation with the database ended.
    with desk() as at:
        run = theming.newest_run(at.db, at.open_round)
        if run is None or run.state not in theming.ALIVE:
            st.rerun()
            return
        begin, share = STAGES.get(run.stage, STAGES["load"])
        part = begin + share * min(run.done / max(run.total, 1), 1.0)
        told = at.say(f"themes-stage-{run.stage}", done=run.done, total=run.total)
        if run.seconds_left:
            told = f"{told} · {at.say('themes-seconds-left', count=run.seconds_left)}"
        st.progress(part, text=told)
        st.caption(at.say("themes-busy"))
        if st.button(at.say("themes-stop"), key="themes-stop"):
            theming.stop_run(at.db, run.id)
            st.rerun()


def _what_went_wrong(at: Desk, run: ThemeRun) -> str:
    if run.error_code in ("model_missing", "model_unreadable"):
        return at.say(f"refused-{run.error_code}", path=str(run.settings.get("path", "")))
    if run.error_code == "codebook_fault":
        told = {name: str(run.settings.get(name, "")) for name in ("file", "row", "what")}
        return at.say("refused-codebook_fault", **told)
    if run.error_code == "worker_died":
        return at.say("themes-worker-died")
    return at.say("themes-run-failed", fault=str(run.settings.get("fault", run.error_code)))
