"""Step two: the notes of a conversation, one line at a time, and their correction."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from methods.content import Content
from methods.entries import PreferredTerm, StumblingBlock
from methods.refusal import Refused
from models import Conversation, Member, Note
from models.conversation_list import next_position, notes_before
from models.database import Database
from models.literal_words import still_literal
from models.note_vector import forget_vector
from models.theme_notes import forget_words
from sessions.checking import PERSPECTIVES, most_characters, need_one_of, need_text
from sessions.recording import correct, existing, keep
from toolkit.wording_advice import TermAdvice, advice_on_words

KINDS = ("summary", "quote")


@dataclass(frozen=True)
class NoteDetails:
    """What stands beside the text of a note."""

    perspective: str = "resident"
    kind: str = "summary"
    language: str = "nl"
    stumbling_block: str | None = None


def add_note(
    db: Database,
    content: Content,
    conversation_id: UUID,
    text: str,
    details: NoteDetails,
    *,
    by: Member,
    today: date,
    record_id: UUID | None = None,
) -> Note:
    """Store one line at the end of a conversation.

    Literal words are refused when the people did not allow them, or when children under sixteen
    were there: then the line is written as a summary.
    Raises Refused: "text_missing", "text_too_long", "not_one_of", "not_there",
    "quote_not_allowed" or "quote_with_children".
    """
    conversation = existing(db, Conversation, conversation_id)
    there = db.find(Note, record_id)
    if there is not None:
        return there
    note = Note(
        conversation_id=conversation.id,
        position=0,
        text=_text(content, text, today=today),
        **_checked(content, conversation, details),
    )
    if record_id:
        note.id = record_id
    note.position = next_position(db, conversation.id)
    note = keep(db, note, by=by)
    db.commit()
    return note


def correct_note(
    db: Database,
    content: Content,
    note_id: UUID,
    text: str,
    details: NoteDetails,
    *,
    by: Member,
    today: date,
    forget: bool = False,
) -> Note:
    """Correct a line; the old one is kept beside it, so that every link still holds.

    `forget` is for a name that was missed: then the old line goes, and earlier ones too. So does
    the old line of literal words that may no longer be used. What the machine took from the words
    goes along. Raises as `add_note`.
    """
    note = existing(db, Note, note_id)
    conversation = existing(db, Conversation, note.conversation_id)
    checked = _checked(content, conversation, details)
    better = _text(content, text, today=today)
    was_literal = better != note.text and bool(
        still_literal(db, conversation.id, most=1, note_id=note.id)[0]
    )
    # The kind first: words that were mended later than that are not literal any more.
    for field, value in checked.items():
        correct(db, note, field, value, by=by)
    correct(db, note, "text", better, by=by, forget=forget or was_literal)
    if forget or was_literal:
        forget_words(db, note.id)
    forget_vector(db, note.id)
    db.commit()
    return note


def find_notes(
    db: Database, conversation_id: UUID, *, newest_first: bool, page: int, per_page: int
) -> list[Note]:
    """One page of the notes of a conversation."""
    return db.every(
        Note,
        order="position",
        newest_first=newest_first,
        limit=per_page,
        offset=(page - 1) * per_page,
        conversation_id=conversation_id,
    )


def notes_to_rewrite(db: Database, conversation_id: UUID, *, most: int) -> tuple[int, list[Note]]:
    """How many notes still hold literal words that may no longer be used, and the first `most`:
    somebody puts each in other words, and then the old line is forgotten."""
    return still_literal(db, conversation_id, most=most)


def page_of(db: Database, note: Note, *, newest_first: bool, per_page: int) -> int:
    """The page of its conversation on which a note stands."""
    return notes_before(db, note, newest_first=newest_first) // per_page + 1


def words_advice(content: Content, text: str, *, language: str = "nl") -> list[TermAdvice]:
    """Which words of a text of our own could be better; the list knows Dutch words only."""
    return advice_on_words(text, content.all(PreferredTerm)) if language == "nl" else []


def note_advice(content: Content, note: Note) -> list[TermAdvice]:
    """Advice on the words of a note. What somebody literally said is left as it was."""
    if note.kind == "quote":
        return []
    return words_advice(content, note.text, language=note.language)


def _text(content: Content, text: str, *, today: date) -> str:
    most = most_characters(content, "note_max_characters", today=today)
    return need_text(text, "note_line", most=most)


def _checked(
    content: Content, conversation: Conversation, details: NoteDetails
) -> dict[str, object]:
    need_one_of(details.perspective, "note_perspective", PERSPECTIVES)
    need_one_of(details.kind, "note_kind", KINDS)
    if details.kind == "quote" and conversation.children_present:
        raise Refused("quote_with_children")
    if details.kind == "quote" and not conversation.quotes_allowed:
        raise Refused("quote_not_allowed")
    if details.stumbling_block and not content.find(StumblingBlock, details.stumbling_block):
        raise Refused("not_one_of", field="stumbling_block")
    if not 2 <= len(details.language) <= 8:
        raise Refused("not_one_of", field="note_language")
    return {
        "perspective": details.perspective,
        "kind": details.kind,
        "language": details.language,
        "stumbling_block": details.stumbling_block,
    }
