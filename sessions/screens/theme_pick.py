"""Picking notes beside the map: the same notes in a list that a keyboard reaches, and what was
picked, to be put in a theme in one tap."""

from collections.abc import Sequence
from uuid import UUID

import streamlit as st

from models import Theme, ThemeRun
from models.theme_notes import NoteLine, proposal_notes, theme_notes, unplaced_notes
from sessions import theme_pictures, theming
from sessions.screens import state
from sessions.screens.chart_look import MARKS
from sessions.screens.desk import Desk
from sessions.screens.perspectives import marked
from sessions.screens.theme_names import proposal_name
from sessions.screens.theme_target import pick_theme
from sessions.theme_deciding import make_theme

#: Notes on one page of the list, and picked notes that are shown with their words.
PER_PAGE = 10
MOST_WORDS = 20
#: As much of a note as is read in a list.
SHOWN_CHARACTERS = 400

#: Where the notes of the list stand: in a theme, on a card of the machine, or nowhere yet.
Place = tuple[str, UUID | None]


def show_list(at: Desk, run: ThemeRun, form: state.Form) -> list[UUID]:
    """The notes of one theme, or those without a place, to be ticked; gives those that are."""
    ticked = _remembered(form)
    box = st.expander(at.say("pictures-list"), key=f"pick-list:{form.name}", on_change="rerun")
    if box.open:
        with box:
            ticked = _tick(at, run, form, ticked)
    return ticked


def show_picked(at: Desk, note_ids: Sequence[UUID], form: state.Form) -> None:
    """The words of what was picked, and what to do with them."""
    if not note_ids:
        return
    count = len(note_ids)
    with st.container(border=True):
        st.subheader(at.say("pictures-picked", count=count))
        theme = pick_theme(at, f"picked:{form.token}")
        if theme is not None:
            _put(at, note_ids, theme, form)
        with st.expander(at.say("pictures-new-theme")):
            name = at.text(form, "theme_name", lines=1, most=120, required=True)
            at.save_button(
                at.say("pictures-new-theme-keep", count=count),
                form,
                lambda: make_theme(
                    at.db, at.open_round, name, note_ids=note_ids, by=at.by, record_id=form.id
                ),
                told=at.say("pictures-new-theme-kept", count=count),
            )
        if count > MOST_WORDS:
            st.caption(at.say("pictures-picked-first", shown=MOST_WORDS))
        lines = []
        for note in theme_pictures.picked_notes(at.db, note_ids, most=MOST_WORDS):
            text = at.plain(_short(note.text)).replace("\n", " ")
            words = f"“{text}”" if note.kind == "quote" else text
            where = ", ".join(note.themes) or at.say("themes-map-unplaced")
            lines.append(f"- {marked(at, note.perspective)}: {words} · *{at.plain(where)}*")
        st.markdown("\n".join(lines))
        at.save_button(at.say("pictures-clear"), form, lambda: None, primary=False, key="clear")


def _put(at: Desk, note_ids: Sequence[UUID], theme: Theme, form: state.Form) -> None:
    """One tap; notes that stand in another theme can leave it or stay there as well."""
    count = len(note_ids)
    elsewhere = theme_pictures.number_elsewhere(at.db, note_ids, theme)
    if elsewhere:
        st.caption(at.say("pictures-elsewhere", count=elsewhere))
    with st.container(horizontal=True):
        if elsewhere:
            at.save_button(
                at.say("pictures-move", count=count, name=theme.name),
                form,
                lambda: theme_pictures.put_notes(
                    at.db, at.open_round, note_ids, theme.id, by=at.by, out_of_others=True
                ),
                told=at.say("pictures-put-done", count=count, name=theme.name),
                key="move",
            )
        at.save_button(
            at.say("pictures-also" if elsewhere else "pictures-put", count=count, name=theme.name),
            form,
            lambda: theme_pictures.put_notes(
                at.db, at.open_round, note_ids, theme.id, by=at.by
            ),
            told=at.say("pictures-put-done", count=count, name=theme.name),
            primary=not elsewhere,
            key="put",
        )  # fmt: skip


def _tick(at: Desk, run: ThemeRun, form: state.Form, ticked: list[UUID]) -> list[UUID]:
    places = _places(at)
    if not places:
        st.write(at.say("themes-unplaced-none"))
        return ticked
    place = st.selectbox(
        at.say("pictures-list-from"),
        list(places),
        format_func=lambda p: f"{places[p][0]} ({places[p][1]})",
        key=f"pick-from:{form.name}",
    )
    count = places[place][1]
    here, number = st.container(), 1
    if count > PER_PAGE:
        number = st.pagination(-(-count // PER_PAGE), key=f"pick-page:{place[0]}:{place[1]}")
    with here:
        for line in _lines(at, run, place, number):
            note = line.note
            on = st.checkbox(
                f"{MARKS[note.perspective]} {at.plain(_short(note.text))}".replace("\n", " "),
                value=note.id in ticked,
                key=f"pick:{form.token}:{note.id}",
            )
            if on != (note.id in ticked):
                ticked = [*ticked, note.id] if on else [n for n in ticked if n != note.id]
    state.choose(f"picked:{form.token}", " ".join(map(str, ticked)))
    return ticked


def _places(at: Desk) -> dict[Place, tuple[str, int]]:
    """Where notes can be picked from, with how many there are; what waits for a place first."""
    found: dict[Place, tuple[str, int]] = {}
    proposal = theming.proposal_of(at.db, at.open_round)
    if proposal is not None and proposal.unplaced:
        found["unplaced", None] = (at.say("themes-map-unplaced"), sum(proposal.unplaced.values()))
    for theme, voices in theming.themes_of(at.db, at.open_round):
        if voices.notes:
            found["theme", theme.id] = (theme.name, voices.notes)
    for card in proposal.cards if proposal else ():
        label = proposal_name(at, card.proposal)
        label = card.theme.name if card.theme else label
        found["proposal", card.proposal.id] = (
            at.say("pictures-list-proposal", label=label),
            card.voices.notes,
        )
    return found


def _lines(at: Desk, run: ThemeRun, place: Place, page: int) -> list[NoteLine]:
    kind, owner = place
    window = {"limit": PER_PAGE, "offset": (page - 1) * PER_PAGE}
    if owner is None:
        return unplaced_notes(at.db, run.id, None, **window)
    notes_of = theme_notes if kind == "theme" else proposal_notes
    return notes_of(at.db, owner, None, **window)


def _remembered(form: state.Form) -> list[UUID]:
    """What was ticked on pages that are not in view now."""
    return [UUID(note) for note in (state.chosen(f"picked:{form.token}") or "").split()]


def _short(text: str) -> str:
    if len(text) <= SHOWN_CHARACTERS:
        return text
    return text[:SHOWN_CHARACTERS].rsplit(" ", 1)[0] + " …"
