"""Step three, people first: read the same notes together and name what one sees."""

from datetime import date
from uuid import UUID

from methods.content import Content
from methods.refusal import Refused
from models import Conversation, Member, Note, Round, SessionNote, SharingSession, TeamName
from models.database import Database
from models.note_candidate import note_candidates, notes_in_order
from sessions.checking import need_counts, need_past_day, need_text
from sessions.recording import existing, keep
from toolkit.note_pick import Candidate, pick_notes


def start_session(
    db: Database,
    content: Content,
    round_: Round,
    *,
    held_on: date | None,
    residents: int,
    volunteers: int,
    professionals: int,
    by: Member,
    today: date,
    record_id: UUID | None = None,
) -> SharingSession:
    """Begin a meeting; the notes to read are picked at once and stay the same.

    Notes of an earlier meeting of the round come only when the others run out.
    Raises Refused: "day_missing", "day_in_future", "nobody_there", "count_negative", "no_notes".
    """
    there = db.find(SharingSession, record_id)
    if there is not None:
        return there
    counts = need_counts(residents, volunteers, professionals)
    session = SharingSession(
        round_id=round_.id,
        held_on=need_past_day(held_on, "sharing_held_on", today=today),
        residents=counts[0],
        volunteers=counts[1],
        professionals=counts[2],
    )
    if record_id:
        session.id = record_id
    how_many = int(content.limit("notes_read_together", on=today))
    picked = _pick(db, round_, how_many)
    if not picked:
        raise Refused("no_notes")
    keep(db, session, by=by)
    for position, note_id in enumerate(picked, start=1):
        read = SessionNote(session_id=session.id, note_id=note_id, position=position)
        keep(db, read, by=by)
    db.commit()
    return session


def name_what_you_see(
    db: Database, session_id: UUID, text: str, *, by: Member, record_id: UUID | None = None
) -> TeamName:
    """Add one name to the list of a meeting. Raises Refused: "text_missing", "text_too_long"."""
    session = existing(db, SharingSession, session_id)
    name = TeamName(session_id=session.id, text=need_text(text, "team_name", most=300))
    if record_id:
        name.id = record_id
    name = keep(db, name, by=by)
    db.commit()
    return name


def sessions_of(db: Database, round_: Round) -> list[SharingSession]:
    """The meetings of a round, the newest first."""
    order = ("held_on", "recorded_at")
    return db.every(SharingSession, order=order, newest_first=True, round_id=round_.id)


def notes_to_read(db: Database, session: SharingSession) -> list[tuple[Note, Conversation]]:
    """The notes that everybody in the meeting reads, in their order."""
    rows = db.every(SessionNote, order="position", session_id=session.id)
    return notes_in_order(db, [row.note_id for row in rows])


def names_in(db: Database, session: SharingSession) -> list[TeamName]:
    """What people in a meeting called what they read, in the order of saying."""
    return db.every(TeamName, order="recorded_at", session_id=session.id)


def names_of_round(db: Database, round_: Round) -> list[TeamName]:
    """Every name that the team gave in this round."""
    ids = [session.id for session in db.every(SharingSession, round_id=round_.id)]
    return db.every(TeamName, order="recorded_at", session_id=ids)


def _pick(db: Database, round_: Round, how_many: int) -> list[UUID]:
    sessions = [session.id for session in db.every(SharingSession, round_id=round_.id)]
    read = {row.note_id for row in db.every(SessionNote, session_id=sessions)}
    candidates = [
        Candidate(
            str(note.id),
            str(note.conversation_id),
            note.perspective,
            len(note.text),
            content="\x1f".join((note.text, note.perspective, where)),
        )
        for note, where in note_candidates(db, round_.id)
    ]
    fresh = [c for c in candidates if UUID(c.id) not in read]
    picked = pick_notes(fresh, how_many)
    if len(picked) < how_many:
        again = [c for c in candidates if UUID(c.id) in read]
        picked += pick_notes(again, how_many - len(picked))
    return [UUID(c.id) for c in picked]
