"""The example district: believable in size, put in once, taken out in one go."""

from sqlmodel import SQLModel

from models import (
    CarriedAction,
    Choice,
    Conversation,
    Correction,
    Member,
    Neighbourhood,
    Note,
    Party,
    Round,
    Signal,
)
from sessions.demonstrating import add_example, remove_example
from sessions.recording import correct
from toolkit.masking import mask


def test_the_example_is_a_whole_district_in_two_rounds(db, example):
    counts = {t: db.number_of(t) for t in (Round, Signal, Conversation, Note, Party)}
    assert counts[Round] == 2
    assert counts[Signal] >= 40
    assert counts[Conversation] == 25
    assert counts[Note] >= 250
    assert counts[Party] == 12
    assert {c.decision for c in db.every(Choice)} == {"chosen", "refused"}
    assert db.number_of(CarriedAction) > 0
    assert {"en", "tr", "ar", "pl"} <= {n.language for n in db.every(Note)}


def test_opening_the_example_twice_gives_one_example(db, example):
    again = add_example(db)
    assert again.id == example.id
    assert db.number_of(Neighbourhood) == 1


def test_the_example_says_everywhere_that_it_is_one(db, example):
    assert all(n.is_example for n in db.every(Neighbourhood))
    assert all(m.is_example for m in db.every(Member))


def test_removing_the_example_leaves_the_teams_own_work_and_nothing_else(db, round_, member):
    before = _filled(db)
    add_example(db)
    remove_example(db)
    assert _filled(db) == before


def test_old_lines_of_the_example_go_with_it(db, round_, member):
    add_example(db)
    correct(db, db.first(Note), "text", "Anders gezegd.", by=member)
    db.commit()
    remove_example(db)
    assert db.number_of(Correction) == 0


def test_nothing_in_the_example_looks_like_a_detail_of_a_person(db, example):
    masked = [n.text for n in db.every(Note) if mask(n.text).findings]
    masked += [s.observation for s in db.every(Signal) if mask(s.observation).findings]
    assert masked == []


def test_no_two_notes_of_the_example_are_the_same(db, example):
    texts = [n.text.casefold().strip() for n in db.every(Note)]
    assert len(set(texts)) == len(texts)


def _filled(db):
    return {
        table.name: db.connection().exec_driver_sql(f'SELECT count(*) FROM "{table.name}"').scalar()
        for table in SQLModel.metadata.sorted_tables
    }
