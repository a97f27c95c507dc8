"""Step four: wording an assignment (opdracht) and showing what it rests on."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from methods.content import Content
from methods.refusal import Refused
from models import (
    AlreadyHere,
    Assignment,
    AssignmentNote,
    AssignmentSignal,
    AssignmentTheme,
    Correction,
    Member,
    Note,
    Party,
    Round,
    Signal,
    Theme,
)
from models.assignment_evidence import evidence_of, themes_of
from models.database import Database
from sessions.checking import most_characters, need_one_of, need_text, some_text
from sessions.recording import correct, existing, keep
from toolkit.evidence import PARTS, EvidenceLine, Weight, weigh


@dataclass(frozen=True)
class AssignmentText:
    """What an assignment says. Only the title is needed to begin."""

    title: str
    present_situation: str = ""
    wanted_situation: str = ""
    for_whom: str = ""
    question: str = ""
    limits: str = ""


def write_assignment(
    db: Database,
    content: Content,
    round_: Round,
    text: AssignmentText,
    *,
    theme_ids: Collection[UUID] = (),
    by: Member,
    today: date,
    record_id: UUID | None = None,
) -> Assignment:
    """Begin an assignment, as a concept, from accepted themes of its round.

    Raises Refused: "text_missing", "text_too_long", "theme_not_accepted".
    """
    assignment = Assignment(round_id=round_.id, **_checked(content, text, today=today))
    if record_id:
        assignment.id = record_id
    there = db.find(Assignment, assignment.id)
    if there is not None:
        return there
    assignment = keep(db, assignment, by=by)
    _link_themes(db, assignment, theme_ids, by=by)
    db.commit()
    return assignment


def reword_assignment(
    db: Database,
    content: Content,
    assignment_id: UUID,
    text: AssignmentText,
    *,
    theme_ids: Collection[UUID],
    by: Member,
    today: date,
    forget: bool = False,
) -> Assignment:
    """Change the words or the themes of an assignment; every old line is kept beside it.

    A final assignment stays final, and so it cannot lose what made it final. `forget` takes a
    missed name out of the old line too. Raises as `write_assignment` and `settle_assignment`.
    """
    assignment = existing(db, Assignment, assignment_id)
    checked = _checked(content, text, today=today)
    if assignment.state == "final":
        _need_whole(checked["present_situation"], checked["wanted_situation"], len(theme_ids))
    for field, value in checked.items():
        correct(db, assignment, field, value, by=by, forget=forget)
    before = {t.id for t in themes_of(db, assignment.id)}
    for theme_id in sorted(before - set(theme_ids)):
        link = db.first(AssignmentTheme, assignment_id=assignment.id, theme_id=theme_id)
        db.delete(link)
        _note_down(db, assignment, "theme", str(theme_id), by=by)
    _link_themes(db, assignment, set(theme_ids) - before, by=by)
    db.commit()
    return assignment


def settle_assignment(db: Database, assignment_id: UUID, *, by: Member) -> Assignment:
    """Make an assignment final. It then says how things are, how they should become, and which
    theme it answers. Raises Refused("text_missing") and Refused("theme_missing")."""
    assignment = existing(db, Assignment, assignment_id)
    themes = db.number_of(AssignmentTheme, assignment_id=assignment.id)
    _need_whole(assignment.present_situation, assignment.wanted_situation, themes)
    correct(db, assignment, "state", "final", by=by)
    db.commit()
    return assignment


def reopen_assignment(db: Database, assignment_id: UUID, *, by: Member) -> Assignment:
    """Take a final assignment back to concept; that it was final stays in the record."""
    assignment = existing(db, Assignment, assignment_id)
    correct(db, assignment, "state", "concept", by=by)
    db.commit()
    return assignment


def rest_on_note(
    db: Database, assignment_id: UUID, note_id: UUID, part: str, *, by: Member
) -> AssignmentNote:
    """Let a part of the text (present, wanted) rest on a note. The same note twice is once.

    Raises Refused: "not_one_of", "not_there".
    """
    need_one_of(part, "part", PARTS)
    assignment = existing(db, Assignment, assignment_id)
    note = existing(db, Note, note_id)
    link = db.first(AssignmentNote, assignment_id=assignment.id, note_id=note.id, part=part)
    if link is None:
        link = AssignmentNote(assignment_id=assignment.id, note_id=note.id, part=part)
        link = keep(db, link, by=by)
    db.commit()
    return link


def take_away_note(db: Database, link_id: UUID, *, by: Member) -> None:
    """The text no longer rests on this note; that it did stays in the record of corrections."""
    link = existing(db, AssignmentNote, link_id)
    assignment = existing(db, Assignment, link.assignment_id)
    _note_down(db, assignment, f"evidence_{link.part}", str(link.note_id), by=by)
    db.delete(link)
    db.commit()


def rest_on_signal(db: Database, assignment_id: UUID, signal_id: UUID, *, by: Member) -> None:
    """Let the assignment rest on a signal too. Raises Refused("not_there")."""
    keys = {
        "assignment_id": existing(db, Assignment, assignment_id).id,
        "signal_id": existing(db, Signal, signal_id).id,
    }
    if db.first(AssignmentSignal, **keys) is None:
        keep(db, AssignmentSignal(**keys), by=by)
    db.commit()


def take_away_signal(db: Database, assignment_id: UUID, signal_id: UUID, *, by: Member) -> None:
    """The assignment no longer rests on this signal; that it did stays in the record."""
    link = db.first(AssignmentSignal, assignment_id=assignment_id, signal_id=signal_id)
    if link is not None:
        assignment = existing(db, Assignment, assignment_id)
        _note_down(db, assignment, "evidence_signal", str(signal_id), by=by)
        db.delete(link)
    db.commit()


def weight_of(db: Database, assignment_id: UUID) -> Weight:
    """What an assignment rests on: whose words, from how many conversations, what is missing."""
    return weigh(
        EvidenceLine(e.link.part, e.note.perspective, e.is_literal, e.conversation.id)
        for e in evidence_of(db, assignment_id)
        if e.link is not None
    )


def add_already_here(
    db: Database,
    assignment_id: UUID,
    text: str,
    *,
    party_id: UUID | None = None,
    by: Member,
    record_id: UUID | None = None,
) -> AlreadyHere:
    """What residents or a party already do about it. Raises "text_missing", "text_too_long"."""
    line = AlreadyHere(
        assignment_id=existing(db, Assignment, assignment_id).id,
        party_id=existing(db, Party, party_id).id if party_id else None,
        text=need_text(text, "already_here", most=2000),
    )
    if record_id:
        line.id = record_id
    line = keep(db, line, by=by)
    db.commit()
    return line


def _checked(content: Content, text: AssignmentText, *, today: date) -> dict[str, str]:
    most = most_characters(content, "text_max_characters", today=today)
    return {
        "title": need_text(text.title, "assignment_title", most=160),
        "present_situation": some_text(text.present_situation, "present_situation", most=most),
        "wanted_situation": some_text(text.wanted_situation, "wanted_situation", most=most),
        "for_whom": some_text(text.for_whom, "for_whom", most=1000),
        "question": some_text(text.question, "assignment_question", most=1000),
        "limits": some_text(text.limits, "limits", most=2000),
    }


def _need_whole(present: str, wanted: str, themes: int) -> None:
    need_text(present, "present_situation", most=len(present))
    need_text(wanted, "wanted_situation", most=len(wanted))
    if not themes:
        raise Refused("theme_missing")


def _link_themes(
    db: Database, assignment: Assignment, theme_ids: Collection[UUID], *, by: Member
) -> None:
    for theme_id in sorted(theme_ids):
        theme = existing(db, Theme, theme_id)
        if theme.state != "accepted" or theme.round_id != assignment.round_id:
            raise Refused("theme_not_accepted")
        keep(db, AssignmentTheme(assignment_id=assignment.id, theme_id=theme.id), by=by)


def _note_down(db: Database, assignment: Assignment, field: str, value: str, *, by: Member) -> None:
    """Links have no text of their own to correct, so their end is written down here."""
    line = Correction(
        record_kind="assignment", record_id=assignment.id, field=field, old_value=value
    )
    keep(db, line, by=by)
