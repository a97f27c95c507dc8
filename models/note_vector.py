"""What a note looks like to the machine, kept so that a run finds it ready."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary, delete, or_
from sqlmodel import Field, SQLModel, col, func, select

from models.conversation import Note
from models.database import Database

#: Identities asked for at once; SQLite takes a limited number.
AT_ONCE = 500


class NoteVector(SQLModel, table=True):
    """The vector of a note as one model read it: 32-bit numbers, little end first. It goes when
    the note goes, and counts for nothing once the note's words differ."""

    note_id: UUID = Field(
        primary_key=True,
        sa_column_args=(ForeignKey("note.id", ondelete="CASCADE"),),
    )
    #: Which model read it: the first characters of the code of its weights.
    model: str = Field(max_length=32, index=True)
    #: A code of the words that were read; the words themselves are not here.
    text_code: str = Field(max_length=64)
    vector: bytes = Field(sa_type=LargeBinary)


def vectors_of(db: Database, model: str, note_ids: Sequence[UUID]) -> dict[UUID, NoteVector]:
    """The kept vectors of these notes, as far as this model made them."""
    found: dict[UUID, NoteVector] = {}
    for start in range(0, len(note_ids), AT_ONCE):
        part = note_ids[start : start + AT_ONCE]
        for row in db.every(NoteVector, model=model, note_id=list(part)):
            found[row.note_id] = row
    return found


def keep_vectors(
    db: Database,
    model: str,
    read: Mapping[UUID, str],
    codes: Mapping[UUID, str],
    vectors: Mapping[UUID, bytes],
) -> None:
    """Put vectors in the place of older ones. `read` holds the words they were made of: a note
    that is gone meanwhile, or has other words by now, is left out. Does not commit."""
    ids = list(vectors)
    for start in range(0, len(ids), AT_ONCE):
        part = ids[start : start + AT_ONCE]
        lines = select(Note.id, Note.text).where(col(Note.id).in_(part)).with_for_update()
        there = {note_id for note_id, text in db.exec(lines).all() if text == read[note_id]}
        db.execute(delete(NoteVector).where(col(NoteVector.note_id).in_(part)))
        db.add_all(
            NoteVector(note_id=n, model=model, text_code=codes[n], vector=vectors[n])
            for n in part
            if n in there
        )
    db.flush()


def forget_vector(db: Database, note_id: UUID) -> None:
    """Take out what the machine kept of a note. Does not commit."""
    db.execute(delete(NoteVector).where(col(NoteVector.note_id) == note_id))


def notes_without_vector(db: Database, model: str, *, most: int) -> list[Note]:
    """Notes that this model did not read yet, the ones that came in first at the head."""
    statement = (
        select(Note)
        .join(NoteVector, col(NoteVector.note_id) == col(Note.id), isouter=True)
        .where(or_(col(NoteVector.note_id).is_(None), col(NoteVector.model) != model))
        .order_by(col(Note.recorded_at), col(Note.id))
        .limit(most)
    )
    return list(db.exec(statement).all())


def number_without_vector(db: Database, model: str) -> int:
    """How many notes this model did not read yet."""
    read = select(func.count()).select_from(NoteVector).where(col(NoteVector.model) == model)
    return int(db.exec(select(func.count()).select_from(Note)).one() - db.exec(read).one())
