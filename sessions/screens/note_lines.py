"""The lines of a conversation on screen: typing them one at a time, reading, correcting."""

from collections.abc import Sequence

import streamlit as st

from methods.entries import StumblingBlock
from models import Conversation, Note
from sessions import noting
from sessions.checking import PERSPECTIVES
from sessions.noting import KINDS, NoteDetails
from sessions.screens import state
from sessions.screens.desk import Desk
from sessions.screens.pages import link_to
from sessions.screens.perspectives import marked
from sessions.screens.thread_strip import show_thread
from toolkit.wording_advice import TermAdvice

#: Lines on one page; an imported conversation may hold a thousand.
PER_PAGE = 20
#: Languages that are often spoken, the most used first; an imported line may have another.
SPOKEN = ("nl", "en", "tr", "ar", "pl", "uk", "bg", "ro", "es", "pt", "fr", "de", "pap")
MORE_SPOKEN = ("rif", "so", "ti", "fa", "fa_AF", "ku", "ur", "hi", "zh", "vi", "id", "ru", "it")


def show_entry(at: Desk, talk: Conversation) -> None:
    """One line at a time. What stands beside the line stays chosen; only the text starts anew."""
    st.header(at.say("notes-new"))
    form = state.form("note", talk.id)
    text = at.text(form, "note_line", lines=3, required=True, again=True)
    details = _ask_details(at, talk, f"entry:{talk.id}", block_key=form.token)

    def add() -> None:
        note = noting.add_note(
            at.db,
            at.content,
            talk.id,
            text,
            details,
            by=at.by,
            today=at.today,
            record_id=form.id,
        )
        state.choose("kept-line", note.id)

    at.save_button(at.say("notes-keep"), form, add)
    kept = at.db.find(Note, state.chosen("kept-line"))
    if kept is not None and kept.conversation_id == talk.id:
        st.success(at.say("notes-kept", number=kept.position))
        show_advice(at, noting.note_advice(at.content, kept))


def show_lines(at: Desk, talk: Conversation, marked_note: Note | None) -> None:
    """The lines a page at a time; the asked line's page is the one that opens."""
    total = at.db.number_of(Note, conversation_id=talk.id)
    st.header(at.say("notes-title", count=total))
    if not total:
        st.write(at.say("notes-none"))
        return
    newest_first = marked_note is None
    if total > 1:
        order = st.segmented_control(
            at.say("notes-order"),
            (True, False),
            default=newest_first,
            required=True,
            format_func=lambda newest: at.say(f"notes-newest-{newest}".lower()),
            label_visibility="collapsed",
            key=f"order:{talk.id}:{marked_note.id if marked_note else ''}",
        )
        newest_first = bool(order)
    scope = f"{talk.id}:{marked_note.id if marked_note else ''}:{newest_first}"
    first = 1
    if marked_note is not None:
        first = noting.page_of(at.db, marked_note, newest_first=newest_first, per_page=PER_PAGE)
    number = first
    place = st.container()
    if total > PER_PAGE:
        number = st.pagination(-(-total // PER_PAGE), default=first, key=f"lines:{scope}")
    with place:
        for note in noting.find_notes(
            at.db, talk.id, newest_first=newest_first, page=number, per_page=PER_PAGE
        ):
            _line(at, talk, note, is_asked=marked_note is not None and note.id == marked_note.id)


def show_one(at: Desk, talk: Conversation, note: Note) -> None:
    """The line that the address asked for: its words, its thread, its correction."""
    link_to(at, "conversations", at.say("notes-whole"), record=talk.id)
    with st.container(border=True, key=f"thread-line-{note.id}"):
        st.markdown(f"**→ {at.say('notes-this', number=note.position)}**")
        st.markdown(_words(at, note))
        st.markdown(_beside(at, note))
        st.caption(at.say("written-down", name=at.who(note), moment=note.recorded_at))
        show_advice(at, noting.note_advice(at.content, note))
    show_thread(at, "note", note.id)
    with st.expander(at.say("notes-correct")):
        form = state.form("note-correct", note.id)
        better = at.text(form, "note_line", lines=3, value=note.text, most=4000, required=True)
        details = _ask_details(at, talk, form.token, note=note, block_key=form.token)
        forget = st.checkbox(at.say("correct-forget"), key=f"forget:{form.token}")
        at.save_button(
            at.say("correct-keep"),
            form,
            lambda: noting.correct_note(
                at.db,
                at.content,
                note.id,
                better,
                details,
                by=at.by,
                today=at.today,
                forget=forget,
            ),
            told=at.say("corrected"),
        )


def show_advice(at: Desk, advice: Sequence[TermAdvice]) -> None:
    """Friendly advice on words; the text stands as it was typed."""
    if not advice:
        return
    lines = [
        at.say(
            "notes-advice",
            word=at.plain(found.word),
            prefer=_either(at, found.term.prefer),
            reason=at.entry(found.term.reason),
        )
        for found in advice
    ]
    st.info("\n\n".join([*lines, at.say("notes-advice-yours")]))


def _either(at: Desk, words: Sequence[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} {at.say('notes-or')} {last}" if most else last


def _line(at: Desk, talk: Conversation, note: Note, *, is_asked: bool) -> None:
    key = f"thread-asked-{note.id}" if is_asked else None
    with st.container(border=is_asked, key=key, gap="xxsmall"):
        st.markdown(_words(at, note))
        beside, link = st.columns([2, 1], vertical_alignment="center")
        beside.markdown(f"{note.position} · {_beside(at, note)}")
        with link:
            if is_asked:
                st.markdown(f"**→ {at.say('notes-this', number=note.position)}**")
            else:
                link_to(
                    at,
                    "conversations",
                    at.say("notes-open", number=note.position),
                    record=note.id,
                    more={"within": str(talk.id)},
                )


def _words(at: Desk, note: Note) -> str:
    return f"“{at.plain(note.text)}”" if note.kind == "quote" else at.plain(note.text)


def _beside(at: Desk, note: Note) -> str:
    parts = [marked(at, note.perspective), at.say(f"notes-kind-{note.kind}")]
    if note.language != "nl":
        parts.append(at.wording.language_name(note.language))
    block = at.content.find(StumblingBlock, note.stumbling_block)
    if block:
        parts.append(at.entry(block.name))
    return " · ".join(parts)


def _ask_details(
    at: Desk, talk: Conversation, scope: str, *, note: Note | None = None, block_key: str
) -> NoteDetails:
    # One tap each: whoever sits at a table looks at people, not at a list that opens.
    perspective = st.segmented_control(
        at.say("field-note_perspective"),
        PERSPECTIVES,
        default=note.perspective if note else PERSPECTIVES[0],
        required=True,
        format_func=lambda code: marked(at, code),
        key=f"note-perspective:{scope}",
    )
    kinds = KINDS if talk.quotes_allowed else KINDS[:1]
    kind = st.segmented_control(
        at.say("field-note_kind"),
        kinds,
        default=note.kind if note and note.kind in kinds else kinds[0],
        required=True,
        format_func=lambda code: at.say(f"notes-kind-{code}"),
        help=at.say("field-note_kind-help"),
        key=f"note-kind:{talk.quotes_allowed}:{scope}",
    )
    with st.expander(at.say("notes-more")):
        language = _ask_language(at, scope, note)
        block = _ask_block(at, block_key, note)
    return NoteDetails(
        perspective=str(perspective), kind=str(kind), language=language, stumbling_block=block
    )


def _ask_language(at: Desk, scope: str, note: Note | None) -> str:
    known = [*SPOKEN, *MORE_SPOKEN]
    if note and note.language not in known:
        known.append(note.language)
    return st.selectbox(
        at.say("field-note_language"),
        known,
        index=known.index(note.language) if note else 0,
        format_func=at.wording.language_name,
        key=f"note-language:{scope}",
    )


def _ask_block(at: Desk, key: str, note: Note | None) -> str | None:
    blocks = at.content.all(StumblingBlock)
    slugs = [None, *[b.slug for b in blocks]]
    names = {b.slug: at.entry(b.name) for b in blocks}
    there = note is not None and note.stumbling_block in slugs
    return st.selectbox(
        at.say("field-stumbling_block"),
        slugs,
        index=slugs.index(note.stumbling_block) if note and there else 0,
        format_func=lambda slug: names[slug] if slug else at.say("not-said"),
        key=f"note-block:{key}",
    )
