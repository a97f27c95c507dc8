"""The pages in the order of the work, and where each kind of record is shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any
from uuid import UUID

import streamlit as st

from sessions.remembering import remember
from sessions.screens import state
from sessions.screens.desk import Desk
from sessions.tracing import round_of


@dataclass(frozen=True)
class PageEntry:
    """A page: its module, its address and the section of the menu it stands in."""

    module: str
    address: str
    section: str


#: Sections are wording keys `section-<section>`, titles `page-<module>`.
PAGES = (
    PageEntry("home", "overzicht", "round"),
    PageEntry("signals", "signalen", "signal"),
    PageEntry("conversations", "gesprekken", "research"),
    PageEntry("network", "netwerk", "research"),
    PageEntry("sharing_sessions", "samen-lezen", "share"),
    PageEntry("themes", "themas", "share"),
    PageEntry("assignments", "opdracht", "develop"),
    PageEntry("interventions", "aanpak", "tackle"),
    PageEntry("calendar", "kalender", "tackle"),
    PageEntry("retrospectives", "terugblik", "celebrate"),
    PageEntry("red_thread", "rode-draad", "more"),
    PageEntry("imports", "inlezen", "more"),
    PageEntry("administration", "beheer", "more"),
)

#: Which page shows which kind of record.
SHOWN_ON = {
    "signal": "signals",
    "conversation": "conversations",
    "note": "conversations",
    "sharing_session": "sharing_sessions",
    "theme": "themes",
    "assignment": "assignments",
    "option": "interventions",
    "choice": "interventions",
    "intervention": "interventions",
    "retrospective": "retrospectives",
    "report_back": "retrospectives",
    "action": "retrospectives",
    "round": "home",
}


def navigation(desk: Desk, *, first: str = "home") -> Any:
    """The menu, and the page that was asked for. `first` is the page that opens by itself."""
    sections: dict[str, list[Any]] = {}
    pages: dict[str, Any] = {}
    for entry in PAGES:
        page = st.Page(
            _opener(desk, entry.module),
            title=desk.say(f"page-{entry.module}"),
            url_path=entry.address,
            default=entry.module == first,
        )
        pages[entry.module] = page
        sections.setdefault(desk.say(f"section-{entry.section}"), []).append(page)
    desk.pages.update(pages)
    return st.navigation(sections, position="sidebar", expanded=True)


def link_to(
    at: Desk,
    module: str,
    label: str,
    *,
    record: UUID | None = None,
    more: Mapping[str, str] | None = None,
    icon: str | None = None,
) -> None:
    """A link to a page, opened at one record."""
    params = {**({"record": str(record)} if record else {}), **(more or {})}
    st.page_link(at.pages[module], label=label, query_params=params or None, icon=icon)


def asked_record(_: Desk, name: str = "record") -> UUID | None:
    """The record that the address asks for; None when it asks for none, or for nonsense."""
    try:
        asked = UUID(st.query_params.get(name, ""))
    except ValueError:
        return None
    # A link to the page one is on opens the record but leaves the browser's address as it was;
    # the next tap would then lose it. Said once more, the address follows.
    st.query_params[name] = str(asked)
    return asked


def _opener(desk: Desk, module: str) -> Callable[[], None]:
    # Imported when opened: a page brings its libraries with it, and most visits open few pages.
    def open_page() -> None:
        _follow_record(desk, module)
        import_module(f"sessions.screens.{module}").show(desk)

    return open_page


def _follow_record(at: Desk, module: str) -> None:
    """A link may lead into another round: then that round comes in view, so that every count
    on the page is about the record that was asked for."""
    asked = asked_record(at)
    if asked is None:
        return
    kinds = [kind for kind, page in SHOWN_ON.items() if page == module]
    round_id = round_of(at.db, kinds, asked)
    if round_id is not None and round_id != at.open_round.id:
        state.choose("round", round_id)
        remember(at.settings, round=str(round_id))
        st.rerun()
