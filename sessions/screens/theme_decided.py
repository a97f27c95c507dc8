"""What was decided about themes, by whom and when, each with a way to take it back."""

import streamlit as st

from models import Theme
from models.theme_decision import number_of_decisions
from sessions.screens import state
from sessions.screens.desk import Desk
from sessions.screens.theme_keys import key_for
from sessions.screens.theme_names import proposal_name
from sessions.theme_undoing import Decided, last_decisions, undo_decision

#: Decisions on one page.
PER_PAGE = 10


def show_decided(at: Desk, theme: Theme | None = None) -> None:
    """The last decision in one quiet line, the others folded away; of one theme or of all."""
    theme_id = theme.id if theme else None
    total = number_of_decisions(at.db, at.open_round.id, theme_id)
    if not total:
        return
    newest = last_decisions(at.db, at.open_round, theme_id=theme_id, limit=PER_PAGE)
    last = next((one for one in newest if one.can_be_undone), None)
    if last is not None:
        _line(at, last, scope="last", with_key=True)
    scope = f"decided:{theme_id or at.open_round.id}"
    box = st.expander(at.say("themes-decided", count=total), key=scope, on_change="rerun")
    if not box.open:
        return
    with box:
        place, number = st.container(), 1
        if total > PER_PAGE:
            number = st.pagination(-(-total // PER_PAGE), key=f"{scope}:page")
        if number > 1:
            newest = last_decisions(
                at.db, at.open_round, theme_id=theme_id, limit=PER_PAGE,
                offset=(number - 1) * PER_PAGE,
            )  # fmt: skip
        with place:
            for one in newest:
                _line(at, one, scope="list", with_key=False)


def _line(at: Desk, one: Decided, *, scope: str, with_key: bool) -> None:
    words, button = st.columns([3, 1], vertical_alignment="center")
    undone = f" · {at.say('themes-is-undone')}" if one.is_undone else ""
    words.caption(f"{_what(at, one)} · {at.plain(one.by)}, {at.wording.moment(one.at)}{undone}")
    if not one.can_be_undone:
        return
    with button:
        at.save_button(
            at.say("themes-undo"),
            state.form(f"undo-{scope}", one.id),
            lambda: undo_decision(at.db, one.id, by=at.by),
            told=at.say("themes-undone"),
            quiet=True,
            shortcut=key_for(at, "undo") if with_key else None,
        )


def _what(at: Desk, one: Decided) -> str:
    name = ""
    if one.theme is not None:
        name = one.theme.name
    elif one.proposal is not None:
        name = proposal_name(at, one.proposal)
    notes = at.say("themes-notes", count=one.notes) if one.notes else ""
    return at.plain(at.say(f"themes-did-{one.kind}", name=name, notes=notes))
