"""Step three on screen: what the machine proposes beside what the team saw, the themes that
people made of it, what has no place yet, and the whole in pictures."""

import streamlit as st

from models import ProposedTheme, Theme
from sessions import theme_lines, theming
from sessions.screens import state, theme_proposals, theme_view
from sessions.screens.desk import Desk
from sessions.screens.pages import asked_record, link_to
from sessions.screens.step_head import show_step
from sessions.screens.theme_decided import show_decided
from sessions.screens.theme_line import heard_in, show_reason, show_voices, show_words
from sessions.screens.theme_pictures import show_pictures
from sessions.screens.theme_target import pick_theme, put_button
from sessions.screens.theme_trend import trend_lines
from sessions.theme_deciding import bring_theme_back, make_theme

#: Themes, and notes without a place, on one page.
PER_PAGE = 10
TABS = ("proposal", "own", "unplaced", "pictures")


def show(at: Desk) -> None:
    """One theme or one proposal when the address asks for it; else the four sides of step three."""
    theme = at.db.find(Theme, asked_record(at))
    if theme is not None:
        theme_view.show_theme(at, theme)
        return
    proposal = at.db.find(ProposedTheme, asked_record(at, "proposal"))
    if proposal is not None:
        theme_proposals.show_one(at, proposal)
        return
    show_step(at, "share", at.say("page-themes"))
    show_decided(at)
    names = [at.say(f"themes-tab-{tab}") for tab in TABS]
    # Only the open side is worked out: a round may hold ten thousand notes.
    opened = st.tabs(
        names,
        default=names[TABS.index(_first_side(at))],
        key=f"themes-tabs:{at.open_round.id}:{at.wording.language}",
        on_change="rerun",
    )
    for tab, side in zip(opened, (theme_proposals.show_proposals, _own, _unplaced, show_pictures),
                         strict=True):  # fmt: skip
        if tab.open:
            with tab:
                side(at)


def _first_side(at: Desk) -> str:
    """The side that opens by itself: what waits for a decision, else the team's themes. Settled
    once, so that the page does not turn over when somebody decides."""
    name = f"themes-side:{at.open_round.id}"
    side = state.chosen(name)
    if side not in TABS:
        accepted = at.db.number_of(Theme, round_id=at.open_round.id, state="accepted")
        run = theming.newest_run(at.db, at.open_round)
        waits = run is not None and (
            run.state in theming.ALIVE
            or at.db.first(ProposedTheme, decision="", run_id=run.id) is not None
        )
        side = "own" if accepted and not waits else "proposal"
        state.choose(name, side)
    return side


def _own(at: Desk) -> None:
    found = theming.themes_of(at.db, at.open_round)
    if not found:
        st.info(at.say("themes-none"))
    of = theming.conversations_in(at.db, at.open_round)
    place, number = st.container(), 1
    if len(found) > PER_PAGE:
        number = st.pagination(-(-len(found) // PER_PAGE), key="themes-own-page")
    shown = found[(number - 1) * PER_PAGE : number * PER_PAGE]
    courses = trend_lines(at, [theme.id for theme, _ in shown])
    with place:
        for theme, voices in shown:
            with st.container(border=True):
                st.markdown(f"### {at.plain(theme.name)}")
                st.markdown(
                    f"**{heard_in(at, voices, of)}** · {at.say(f'themes-by-{theme.origin}')}"
                )
                if course := courses.get(theme.id):
                    st.caption(course)
                show_voices(at, voices)
                link_to(at, "themes", at.say("themes-open"), record=theme.id)
    with st.expander(at.say("themes-new")):
        form = state.form("theme", at.open_round.id)
        name = at.text(form, "theme_name", lines=1, most=120, required=True)
        about = at.text(form, "theme_description", lines=2)
        at.save_button(
            at.say("themes-new-keep"),
            form,
            lambda: make_theme(
                at.db, at.open_round, name, description=about, by=at.by, record_id=form.id
            ),
            told=at.say("themes-new-kept"),
        )
    aside = theming.themes_of(at.db, at.open_round, state="set_aside")
    if aside:
        with st.expander(at.say("themes-aside", count=len(aside))):
            for theme, voices in aside:
                _aside(at, theme, voices.notes)


def _aside(at: Desk, theme: Theme, notes: int) -> None:
    words, button = st.columns([2, 1], vertical_alignment="center")
    words.markdown(f"{at.plain(theme.name)} · {at.say('themes-notes', count=notes)}")
    with button:
        at.save_button(
            at.say("themes-bring-back"),
            state.form("theme-back", theme.id),
            lambda: bring_theme_back(at.db, theme.id, by=at.by),
            told=at.say("themes-theme-back", name=theme.name),
            primary=False,
        )


def _unplaced(at: Desk) -> None:
    proposal = theming.proposal_of(at.db, at.open_round)
    if proposal is None:
        st.info(at.say("themes-unplaced-before"))
        return
    total = sum(proposal.unplaced.values())
    if not total:
        st.info(at.say("themes-unplaced-none"))
        return
    st.write(at.say("themes-unplaced-what", count=total))
    reasons = list(proposal.unplaced)
    reason = st.radio(
        at.say("themes-unplaced-why"),
        [None, *reasons],
        format_func=lambda code: (
            f"{at.say(f'themes-reason-{code}')} ({proposal.unplaced[code]})"
            if code
            else f"{at.say('all')} ({total})"
        ),
        key="themes-reason",
    )
    target = pick_theme(at, "unplaced")
    count = proposal.unplaced.get(reason, 0) if reason else total
    place, number = st.container(), 1
    if count > PER_PAGE:
        number = st.pagination(-(-count // PER_PAGE), key=f"themes-unplaced:{reason}")
    with place:
        for line in theme_lines.unplaced_lines(
            at.db, proposal.run, reason, page=number, per_page=PER_PAGE
        ):
            with st.container(border=True):
                show_words(at, line.found)
                why = theme_lines.reason_without_place(line.found.place)
                st.caption(at.say(f"themes-reason-{why}"))
                show_reason(at, line)
                if target is not None:
                    put_button(at, line.found.note.id, target)
