"""Which conversation each note out of a file belongs to, and which notes are there already."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from models.database import Database
from models.imported_notes import ImportedNote, first_texts, imported_notes
from toolkit.interchange import NoteLine, Skip

#: What a conversation of a file is known by: its name, its day, or the file alone.
Key = tuple[str, str]


@dataclass(frozen=True)
class PlannedConversation:
    """A conversation that will hold notes of the file."""

    name: str
    held_on: date
    lines: tuple[NoteLine, ...]
    #: The conversation that an earlier reading of the same file made.
    existing_id: UUID | None = None


class AlreadyIn:
    """The notes of a round that came out of files, to hold new ones against."""

    def __init__(self, db: Database, round_id: UUID | None, file: str) -> None:
        """`round_id` is None for a round that has yet to begin; `file` is the one read now."""
        notes = imported_notes(db, round_id) if round_id else []
        texts = first_texts(db, round_id) if notes and round_id else {}
        #: A corrected note is still the same line of the file.
        self._said = [(note, texts.get(note.note_id, note.text)) for note in notes]
        self._file = file

    def divide(self, lines: Iterable[NoteLine]) -> tuple[tuple[NoteLine, ...], tuple[Skip, ...]]:
        """The lines that are new, and those that came in before.

        With an id: the same id out of the same file, or the same id and text out of any file.
        Without: the same text in the same conversation of the same file, as often as it is
        there; two people who say the same are two notes.
        """
        ids = {n.outside_id for n, _ in self._said if n.imported_from == self._file}
        ids_with_text = {(n.outside_id, text) for n, text in self._said}
        here: Counter[tuple[Key, str]] = Counter()
        for note, text in self._said:
            if note.imported_from == self._file and note.outside_id is None:
                here.update((key, text) for key in _keys_of(note))
        new, skipped = [], []
        for line in lines:
            if line.outside_id is not None:
                is_in = line.outside_id in ids or (line.outside_id, line.text) in ids_with_text
            else:
                is_in = here[key_of(line), line.text] > 0
                here[key_of(line), line.text] -= is_in
            if is_in:
                skipped.append(Skip(line.row, "already_here"))
            else:
                new.append(line)
        return tuple(new), tuple(skipped)

    def group(
        self, lines: Sequence[NoteLine], *, title: str, held_on: date
    ) -> tuple[PlannedConversation, ...]:
        """The conversations that the lines fall into, in the order of the file.

        `title` names what a row does not name; `held_on` is the day where no row gives one.
        """
        groups: dict[Key, list[NoteLine]] = {}
        for line in lines:
            groups.setdefault(key_of(line), []).append(line)
        known = {
            key: note.conversation_id
            for note, _ in self._said
            if note.imported_from == self._file
            for key in _keys_of(note)
        }
        return tuple(
            PlannedConversation(
                name=found[0].conversation or title,
                held_on=min((line.day for line in found if line.day), default=held_on),
                lines=tuple(found),
                existing_id=known.get(key),
            )
            for key, found in groups.items()
        )


def key_of(line: NoteLine) -> Key:
    """What the conversation of a line is known by."""
    if line.conversation:
        return "name", line.conversation.casefold()
    return ("day", line.day.isoformat()) if line.day else ("file", "")


def _keys_of(note: ImportedNote) -> tuple[Key, Key, Key]:
    # How the file was grouped is not kept; whichever way it is grouped now, the note is found.
    return ("name", note.question.casefold()), ("day", note.held_on.isoformat()), ("file", "")
