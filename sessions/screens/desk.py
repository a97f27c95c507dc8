"""What every screen works with: the database, the words, the open round, who is at the desk."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import streamlit as st

from methods.content import Content
from methods.entries import Bilingual
from methods.refusal import Refused
from methods.wording import Wording
from models import Member, Neighbourhood, Round
from models.database import Database
from sessions.accounts import member_names
from sessions.encoding_ahead import Watch
from sessions.overlaying import content_of, fault_in, told, wording_of
from sessions.recording import conversation_with, open_store
from sessions.remembering import remembered
from sessions.screens import state
from sessions.screens.safe_text import mark_stored, safe_text
from sessions.settings import Settings
from sessions.stepping import open_round

#: Marks that Streamlit's Markdown would read as layout, formulas, colours or icons.
MARKDOWN_MARKS = re.compile(r"[\\`*_{}\[\]()<>#+\-.!|~$:&^=@]")


@dataclass(frozen=True)
class Desk:
    """One run of one screen."""

    db: Database
    settings: Settings
    content: Content
    wording: Wording
    today: date
    member: Member | None
    round: Round | None
    place: Neighbourhood | None
    #: The pages of the menu by module, for links between them.
    pages: dict[str, Any] = field(default_factory=dict)
    #: What was asked in this run, by form: the place of each draft and its text.
    typed: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    #: What is wrong with the municipality's own content, in words; then ours alone is used.
    content_fault: str = ""

    def say(self, key: str, **facts: Any) -> str:
        """The sentence under a wording key."""
        return self.wording.say(key, facts)

    def entry(self, text: Bilingual) -> str:
        """A content entry's text in the language on screen."""
        return text.in_language(self.wording.language)

    @staticmethod
    def plain(text: str) -> str:
        """What a person typed, shown to the letter: no mark in it is read as layout."""
        escaped = MARKDOWN_MARKS.sub(r"\\\g<0>", text)
        return escaped.replace("\n", "  \n")

    @property
    def by(self) -> Member:
        """Who is at the desk; the frame asks for a name before it opens a screen."""
        if self.member is None:
            raise Refused("name_missing")
        return self.member

    @property
    def open_round(self) -> Round:
        """The round in view; the frame opens no screen without one."""
        if self.round is None:
            raise Refused("not_there")
        return self.round

    def who(self, record: Any) -> str:
        """Who wrote a record down."""
        return member_names(self.db).get(record.recorded_by_id, "")

    def text(
        self,
        form: state.Form,
        name: str,
        *,
        lines: int = 3,
        value: str = "",
        required: bool = False,
        most: int = 2000,
        again: bool = False,
        **facts: Any,
    ) -> str:
        """Ask for a text that no keystroke of is lost.

        The label stands under `field-<name>`, what it is for under `field-<name>-help`.
        `again` is for a place where one text after another is typed.
        """
        help_key = f"field-{name}-help"
        text = safe_text(
            self.say(f"field-{name}", **facts),
            key=f"text:{form.name}:{name}",
            draft=f"{form.name}:{name}",
            value=value,
            lines=lines,
            help=self.say(help_key) if self.wording.knows(help_key) else "",
            required=required,
            max_characters=most,
            saved=form.saved,
            again=again,
            words=self._field_words(),
        )
        self.typed.setdefault(form.name, []).append((f"{form.name}:{name}", text))
        return text

    def forget_typed(self, form: state.Form) -> None:
        """The form was stored and its screen goes away: the device may forget its texts."""
        for draft, text in self.typed.get(form.name, []):
            mark_stored(draft, text)

    def save_button(
        self,
        label: str,
        form: state.Form,
        action: Callable[[], Any],
        *,
        told: str = "",
        primary: bool = True,
        key: str = "",
        quiet: bool = False,
        shortcut: str | None = None,
    ) -> None:
        """A button that does one thing: store, say so, start afresh. What cannot be accepted is
        said beside the button, and everything typed stays where it is. `quiet` draws no box
        around it; `shortcut` presses it by keyboard, except while somebody types."""
        kind: Any = "tertiary" if quiet else "primary" if primary else "secondary"
        # The label is part of the key: when it changes into its opposite, the second half of a
        # double tap must not undo the first.
        pressed = st.button(
            self.plain(label), key=f"save:{form.name}:{key}:{label}", type=kind, shortcut=shortcut
        )
        if not pressed:
            return
        finish = state.finisher(form)
        try:
            action()
        except Refused as refused:
            self.db.rollback()
            self.show_refusal(refused)
            return
        finish(told)
        st.rerun()

    def show_refusal(self, refused: Refused) -> None:
        """Say in plain words why something was not accepted and what to do."""
        facts = dict(refused.facts)
        if "field" in facts:
            facts["field"] = self.say(f"field-{facts['field']}")
        st.error(self.plain(self.say(f"refused-{refused.code}", **facts)))

    def _field_words(self) -> dict[str, str]:
        names = ("draft-found", "restore", "discard", "kept", "too-long", "required")
        raw = {"time": "{time}", "count": "{count}", "max": "{max}"}
        words = {n.replace("-", "_"): self.say(f"text-{n}", **raw) for n in names}
        return {**words, "language": self.wording.language}


@st.cache_resource
def _store(url: str) -> Any:  # noqa: ARG001 (the key under which it is kept)
    """The database, opened once per process and address."""
    settings = Settings()
    engine = open_store(settings)
    if settings.reads_ahead:
        Watch(engine, settings).start()
    return engine


@contextmanager
def desk() -> Iterator[Desk]:
    """The desk for one run; the database conversation ends with it."""
    settings = Settings()
    kept = remembered(settings)
    language = state.chosen("language") or str(kept.get("language", "nl"))
    wording = wording_of(language, settings.overlay)
    fault = fault_in(settings.overlay)
    with conversation_with(_store(settings.url)) as db:
        round_ = open_round(db, state.chosen("round") or kept.get("round"))
        yield Desk(
            db=db,
            settings=settings,
            content=content_of(settings.overlay)[0],
            wording=wording,
            today=datetime.now(ZoneInfo("Europe/Amsterdam")).date(),
            member=db.find(Member, kept.get("member")),
            round=round_,
            place=db.find(Neighbourhood, round_.neighbourhood_id) if round_ else None,
            content_fault=told(fault, wording) if fault else "",
        )
