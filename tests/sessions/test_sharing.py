"""Reading together: the same twelve notes for everybody, and what people call them."""

import pytest

from methods.refusal import Refused
from models import SharingSession
from sessions.sharing import (
    name_what_you_see,
    names_of_round,
    notes_to_read,
    start_session,
)
from sessions.stepping import begin_neighbourhood
from tests.conftest import TODAY
from tests.sessions.neighbourhood_talks import hold_talks, said


def _start(db, content, round_, member, **changed):
    asked = {"held_on": TODAY, "residents": 3, "volunteers": 1, "professionals": 2, **changed}
    return start_session(db, content, round_, by=member, today=TODAY, **asked)


def test_everybody_reads_the_same_twelve_notes_of_all_perspectives(db, content, round_, member):
    hold_talks(db, round_, said(60))
    session = _start(db, content, round_, member)
    read = notes_to_read(db, session)
    assert len(read) == 12
    voices = [note.perspective for note, _ in read]
    assert {v: voices.count(v) for v in set(voices)} == {
        "resident": 4, "volunteer": 4, "professional": 4,
    }  # fmt: skip
    assert len({talk.id for _, talk in read}) == 6
    assert read == notes_to_read(db, session)


def test_a_second_meeting_reads_other_notes(db, content, round_, member):
    hold_talks(db, round_, said(24))
    first = {n.id for n, _ in notes_to_read(db, _start(db, content, round_, member))}
    second = {n.id for n, _ in notes_to_read(db, _start(db, content, round_, member))}
    assert not first & second


def test_a_neighbourhood_with_nine_notes_reads_all_nine(db, content, round_, member):
    hold_talks(db, round_, said(9))
    assert len(notes_to_read(db, _start(db, content, round_, member))) == 9


def test_without_notes_no_meeting_begins(db, content, round_, member):
    with pytest.raises(Refused) as refused:
        _start(db, content, round_, member)
    assert refused.value.code == "no_notes"
    db.rollback()
    assert db.number_of(SharingSession) == 0


def test_a_meeting_of_nobody_is_refused(db, content, round_, member):
    hold_talks(db, round_, said(9))
    with pytest.raises(Refused) as refused:
        _start(db, content, round_, member, residents=0, volunteers=0, professionals=0)
    assert refused.value.code == "nobody_there"


def test_a_double_tap_begins_one_meeting(db, content, round_, member):
    hold_talks(db, round_, said(9))
    one = _start(db, content, round_, member)
    two = start_session(
        db, content, round_, held_on=TODAY, residents=1, volunteers=0, professionals=0, by=member,
        today=TODAY, record_id=one.id,
    )  # fmt: skip
    assert one.id == two.id
    assert db.number_of(SharingSession) == 1


def test_what_people_see_is_kept_in_their_own_order(db, content, round_, member):
    hold_talks(db, round_, said(9))
    session = _start(db, content, round_, member)
    for text in ("Stille avonden", "Wie ruimt het op?"):
        name_what_you_see(db, session.id, text, by=member)
    assert [n.text for n in names_of_round(db, round_)] == ["Stille avonden", "Wie ruimt het op?"]


def test_the_same_notes_in_another_database_give_the_same_pick(db, content, round_, member):
    there = begin_neighbourhood(db, name="Maanhoek", by=member, today=TODAY)
    picks = []
    for where in (round_, there):
        hold_talks(db, where, said(60))
        session = _start(db, content, where, member)
        picks.append([(note.text, note.position) for note, _ in notes_to_read(db, session)])
    assert picks[0] == picks[1]
