"""What this computer keeps, on screen: your name, the example, copies, where everything is."""

from pathlib import Path

import streamlit as st

from models import Member, Neighbourhood, Round, now
from sessions import accounts, backing_up, demonstrating, describing, overlaying
from sessions.remembering import remember, remembered
from sessions.screens import state
from sessions.screens.desk import Desk

#: As many copies as one looks through; the others stand in the folder.
COPIES_SHOWN = 20
MEGABYTE = 1_000_000


def show(at: Desk) -> None:
    """Who is at the desk, copies, and where everything stands."""
    _name(at)
    _copies(at)
    _facts(at)


def example(at: Desk) -> None:
    """Put the example in, or take it out in one click."""
    st.write(at.say("administration-example-what"))
    there = at.db.first(Neighbourhood, is_example=True)
    form = state.form("example")
    if there is None:
        at.save_button(
            at.say("administration-example-add"),
            form,
            lambda: demonstrating.add_example(at.db),
            told=at.say("administration-example-added"),
        )
        return
    sure = st.checkbox(
        at.say("administration-example-sure", place=there.name), key=f"sure:{form.token}"
    )
    if not sure:
        st.caption(at.say("administration-example-first"))
        return
    at.save_button(
        at.say("administration-example-remove"),
        form,
        lambda: _remove_example(at),
        told=at.say("administration-example-removed"),
    )


def _remove_example(at: Desk) -> None:
    demonstrating.remove_example(at.db)
    kept = remembered(at.settings)
    if at.db.find(Round, kept.get("round")) is None:
        remember(at.settings, round=None)
    if at.db.find(Member, kept.get("member")) is None:
        remember(at.settings, member=None)
    state.choose("round", None)
    st.query_params.clear()


def _name(at: Desk) -> None:
    st.header(at.say("administration-you"))
    form = state.form("rename", at.by.id)
    name = at.text(form, "desk_name", lines=1, most=80, value=at.by.name, required=True)
    somebody_else = st.checkbox(at.say("administration-somebody-else"), key=f"else:{form.token}")

    def store() -> None:
        if somebody_else:
            member = accounts.introduce(at.db, name)
            remember(at.settings, member=str(member.id))
        else:
            accounts.rename(at.db, at.by, name)

    at.save_button(
        at.say("administration-name-keep"), form, store, told=at.say("administration-kept")
    )


def _copies(at: Desk) -> None:
    st.header(at.say("administration-copies"))
    if not at.settings.url.startswith("sqlite"):
        st.info(at.say("refused-copy_not_sqlite"))
        return
    st.write(at.say("administration-copies-what", path=at.plain(str(at.settings.backups))))
    form = state.form("copy")
    at.save_button(
        at.say("administration-copy-make"),
        form,
        lambda: backing_up.backup(at.settings, backing_up.new_copy_name(at.settings, now())),
        told=at.say("administration-copy-made"),
    )
    made = backing_up.copies(at.settings)[:COPIES_SHOWN]
    if not made:
        return
    picked = st.selectbox(
        at.say("administration-copy-which"),
        made,
        format_func=lambda file: _file_label(at, file),
        key=f"copy:{form.token}",
    )
    st.download_button(
        at.say("administration-copy-download"),
        # Read when somebody asks for it, and not at every visit.
        lambda: picked.read_bytes(),
        file_name=picked.name,
        mime="application/vnd.sqlite3",
        on_click="ignore",
        key=f"download:{picked.name}",
    )
    st.caption(at.say("administration-copy-back"))


def _file_label(at: Desk, file: Path) -> str:
    size = at.wording.number(round(file.stat().st_size / MEGABYTE, 1))
    return at.say("administration-copy", name=file.name, size=size)


def _facts(at: Desk) -> None:
    st.header(at.say("administration-machine"))
    facts = describing.machine_facts(at.settings)
    for name, value in facts.items():
        st.markdown(f"**{at.say(f'machine-{name}')}:** {at.plain(value or at.say('machine-none'))}")
    if not facts["reader"]:
        st.caption(at.say("machine-no-reader", path=at.plain(str(at.settings.models))))
    if at.settings.overlay is not None and not at.content_fault:
        read_again_button(at)


def read_again_button(at: Desk) -> None:
    """After somebody corrected a content file."""
    form = state.form("content")
    at.save_button(
        at.say("administration-content-again"),
        form,
        overlaying.read_again,
        told=at.say("administration-content-read"),
        primary=False,
    )
