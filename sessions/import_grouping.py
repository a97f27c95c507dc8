"""Which conversation each note out of a file belongs to, and which notes are there already."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from models.database import Database
from models.imported_notes import ImportedNote, first_texts, forgotten_texts, imported_notes
from toolkit.interchange import LineFault, NoteLine, Skip
from toolkit.note_lines import SHOWN_BACK

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


@dataclass(frozen=True)
class Divided:
    """The lines of a file, held against what came in before."""

    new: tuple[NoteLine, ...]
    skipped: tuple[Skip, ...]
    faults: tuple[LineFault, ...]
    #: Where lines that come back are, by what their conversation is known by in the file.
    back: Mapping[Key, ImportedNote]


class AlreadyIn:
    """The notes of a round that came out of files, to hold new ones against."""

    def __init__(self, db: Database, round_id: UUID | None, file: str) -> None:
        """`round_id` is None for a round that has yet to begin; `file` is the one read now."""
        notes = imported_notes(db, round_id) if round_id else []
        texts = first_texts(db, round_id) if notes and round_id else {}
        #: A corrected note is still the same line of the file.
        self._said = [(note, texts.get(note.note_id, note.text)) for note in notes]
        #: What these said at first is not known any more, so that any text may be theirs.
        self._forgotten = forgotten_texts(db, round_id) if notes and round_id else set()
        self._file = file

    def divide(self, lines: Iterable[NoteLine], *, heading: str = "") -> Divided:
        """What is new, what came in before, and what says something else than it did before.

        With an id: the same id and text out of any file came in before; the same id with
        another text out of the same file is a fault, named under `heading`: whether it is another
        line or a better text, only a person knows.
        Without: the same text in the same conversation of the same file, as often as it is
        there; two people who say the same are two notes.
        """
        in_file: dict[str, list[tuple[ImportedNote, str]]] = defaultdict(list)
        anywhere = {(note.outside_id, text) for note, text in self._said}
        here: dict[tuple[Key, str], list[ImportedNote]] = defaultdict(list)
        for note, text in self._said:
            if note.imported_from != self._file:
                continue
            if note.outside_id is not None:
                in_file[note.outside_id].append((note, text))
                continue
            for key in _keys_of(note):
                here[key, text].append(note)
        new, skipped, faults, back = [], [], [], {}
        for line in lines:
            if line.outside_id is None:
                same_text = here[key_of(line), line.text]
                found = same_text.pop(0) if same_text else None
            else:
                known = in_file[line.outside_id]
                found = next((n for n, text in known if self._is_of(line, n, text)), None)
                if found is None and (line.outside_id, line.text) in anywhere:
                    skipped.append(Skip(line.row, "already_here"))
                    continue
                if found is None and known:
                    shown = line.outside_id[:SHOWN_BACK]
                    faults.append(LineFault(line.row, "id_other_text", heading, shown))
                    continue
            if found is None:
                new.append(line)
            else:
                skipped.append(Skip(line.row, "already_here"))
                back[key_of(line)] = found
        return Divided(tuple(new), tuple(skipped), tuple(faults), back)

    def _is_of(self, line: NoteLine, note: ImportedNote, first_text: str) -> bool:
        return line.text in (first_text, note.text) or note.note_id in self._forgotten


def group(
    lines: Sequence[NoteLine], back: Mapping[Key, ImportedNote], *, title: str, held_on: date
) -> tuple[PlannedConversation, ...]:
    """The conversations that new lines fall into, in the order of the file. One that is there
    already is used only when a line of it comes back: the same name may be another evening.

    `title` names what a row does not name; `held_on` is the day where no row gives one.
    """
    groups: dict[Key, list[NoteLine]] = {}
    for line in lines:
        groups.setdefault(key_of(line), []).append(line)
    planned = []
    for key, found in groups.items():
        name = found[0].conversation or title
        day = min((line.day for line in found if line.day), default=held_on)
        there = back.get(key)
        if there is None:
            planned.append(PlannedConversation(name, day, tuple(found)))
        else:
            name = there.question or name
            place = there.conversation_id
            planned.append(PlannedConversation(name, there.held_on, tuple(found), place))
    return tuple(planned)


def key_of(line: NoteLine) -> Key:
    """What the conversation of a line is known by."""
    if line.conversation:
        return "name", line.conversation.casefold()
    return ("day", line.day.isoformat()) if line.day else ("file", "")


def _keys_of(note: ImportedNote) -> tuple[Key, Key, Key]:
    # How the file was grouped is not kept; whichever way it is grouped now, the note is found.
    return ("name", note.question.casefold()), ("day", note.held_on.isoformat()), ("file", "")
