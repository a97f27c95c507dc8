"""What the browser's session remembers: identities, choices and the sentence to show next; never
records."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID, uuid4

import streamlit as st


@dataclass(frozen=True)
class Form:
    """One filling-in of a form. Its identity becomes the record's, so that a double tap or a
    second try stores one record; the drafts on the device are kept under its name."""

    name: str
    id: UUID
    #: Another value tells the fields that the server has stored what they held. Empty until this
    #: session stored something: a server that has just restarted takes what was typed before.
    saved: str

    @property
    def token(self) -> str:
        """Part of the keys of the widgets beside the texts, so that those start afresh too."""
        return str(self.id)


def form(name: str, scope: object = "") -> Form:
    """The form of this name (within `scope`: a round, a record) as it is being filled in."""
    name = f"{name}:{scope}" if scope else name
    forms = st.session_state.setdefault("forms", {})
    id_ = forms.setdefault(name, uuid4())
    return Form(name, id_, str(id_) if name in st.session_state.get("finished", ()) else "")


def finisher(form: Form) -> Callable[[str], None]:
    """What is called once a form was stored, with the sentence to show: the next filling-in is
    another one, and its fields start empty.

    Fetched before storing: touching the session's state is where Streamlit may break off a run,
    and a run that breaks off between storing and finishing would store the next text as this one.
    """
    forms: dict[str, UUID] = st.session_state.setdefault("forms", {})
    finished: set[str] = st.session_state.setdefault("finished", set())
    told: list[str] = st.session_state.setdefault("told", [])

    def finish(sentence: str = "") -> None:
        forms[form.name] = uuid4()
        finished.add(form.name)
        if sentence:
            told.append(sentence)

    return finish


def tell(text: str) -> None:
    """Show this sentence after the rerun that follows a change."""
    st.session_state.setdefault("told", []).append(text)


def take_told() -> list[str]:
    """The sentences to show now; they are shown once."""
    told: list[str] = st.session_state.setdefault("told", [])
    now, told[:] = list(told), []
    return now


def chosen(name: str) -> str | None:
    """A choice that this browser session made: an open round, an open record."""
    value = st.session_state.get(f"chosen:{name}")
    return value if isinstance(value, str) else None


def choose(name: str, value: object) -> None:
    """Remember a choice, as text; None forgets it."""
    st.session_state[f"chosen:{name}"] = None if value is None else str(value)
