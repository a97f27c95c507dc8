"""Reading notes in from a file: all of it or nothing, and never twice."""

import time
from dataclasses import replace
from datetime import date

import pytest

from methods.refusal import Refused
from models import Conversation, ImportMapping, Neighbourhood, Note
from models.database import Database
from sessions import importing
from sessions.import_reading import open_content, open_path, suggest_mapping
from sessions.importing import (
    Choices,
    import_as_neighbourhood,
    import_path,
    preview,
    store,
)
from sessions.recording import correct
from tests.conftest import TODAY, note_texts
from tests.toolkit.test_polis_export import BOWLING_GREEN, COMMENTS
from toolkit.interchange import Limits

TABLE = (
    "id;tekst;rol;datum;gesprek\n"
    "1;De glasbak zit vol;inwoner;1-3-2026;Koffieochtend\n"
    "2;Meer groen graag;vrijwilliger;2-3-2026;Koffieochtend\n"
    "3;De lift is stuk;inwoner;2-2-2026;Portiek\n"
)


@pytest.fixture
def read_in(db, content, round_, member, tmp_path):
    """Read a text in under a file name, as the command line does."""

    def read(text, name="notities.csv", **choices):
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        given = None
        if choices:
            table = open_path(file, Limits()).table
            given = Choices(mapping=suggest_mapping(db, table).mapping, **choices)
        return import_path(db, content, round_, file, by=member, today=TODAY, choices=given)

    return read


def test_notes_come_in_grouped_by_the_conversation_they_name(db, round_, member, read_in):
    stored = read_in(TABLE).stored
    assert (stored.notes, len(stored.conversation_ids)) == (3, 2)
    talks = {c.question: c for c in db.every(Conversation, round_id=round_.id)}
    assert talks["Koffieochtend"].held_on == date(2026, 3, 1)
    assert talks["Portiek"].imported_from == "notities.csv"
    notes = db.every(Note, order="position", conversation_id=talks["Koffieochtend"].id)
    assert [(n.position, n.outside_id, n.perspective) for n in notes] == [
        (1, "1", "resident"),
        (2, "2", "volunteer"),
    ]
    assert {n.recorded_by_id for n in notes} == {member.id}


def test_without_names_each_day_is_a_conversation_and_without_days_the_file_is(db, read_in):
    read_in("tekst;datum\nStil;1-3-2026\nDruk;1-3-2026\nVol;2-3-2026\n", "per-dag.csv")
    read_in("tekst\nStil\nDruk\n", "alles.csv", held_on=date(2026, 1, 5))
    talks = db.every(Conversation, order="held_on")
    assert [(c.question, c.held_on) for c in talks] == [
        ("alles", date(2026, 1, 5)),
        ("per-dag", date(2026, 3, 1)),
        ("per-dag", date(2026, 3, 2)),
    ]


def test_nobody_is_counted_who_was_not_told_about(db, read_in):
    read_in("tekst\nStil\n")
    (talk,) = db.every(Conversation)
    assert (talk.residents, talk.volunteers, talk.professionals) == (0, 0, 0)


def test_words_are_literal_only_when_people_agreed(db, read_in):
    read_in("tekst;soort\nStil;citaat\n", "zonder.csv")
    read_in("tekst;soort\nStil;citaat\n", "met.csv", quotes_allowed=True)
    kinds = {c.imported_from: db.first(Note, conversation_id=c.id) for c in db.every(Conversation)}
    assert kinds["zonder.csv"].kind == "summary"
    assert kinds["met.csv"].kind == "quote"


@pytest.mark.parametrize(
    "text", [TABLE, "tekst\nTe duur\nTe duur\n", "tekst;datum\nStil;1-3-2026\nDruk;2-3-2026\n"]
)
def test_the_same_file_twice_adds_nothing(db, read_in, text):
    read_in(text)
    before = note_texts(db)
    with pytest.raises(Refused, match="import_nothing_new"):
        read_in(text)
    with pytest.raises(Refused, match="import_nothing_new"):
        read_in(text, "notities (1).csv")
    assert note_texts(db) == before


def test_a_line_that_was_corrected_since_does_not_come_in_again(db, member, read_in):
    read_in("tekst\nDe lift is stuk\n")
    correct(db, db.every(Note)[0], "text", "De lift staat stil.", by=member)
    db.commit()
    with pytest.raises(Refused, match="import_nothing_new"):
        read_in("tekst\nDe lift is stuk\n")


def test_a_file_that_grew_adds_only_what_is_new_to_the_same_conversation(db, read_in):
    read_in(TABLE)
    grown = read_in(TABLE + "4;Het plein is donker;inwoner;3-3-2026;Portiek\n")
    assert (grown.stored.notes, grown.stored.skipped) == (1, 3)
    (portiek,) = db.every(Conversation, question="Portiek")
    assert [n.position for n in db.every(Note, order="position", conversation_id=portiek.id)] == [
        1,
        2,
    ]


def test_a_known_number_with_another_text_is_asked_about_and_never_left_out(db, read_in):
    read_in("id;tekst\n1;De lift is stuk\n2;Stil\n")
    result = read_in("id;tekst\n1;Het plein is donker\n2;Stil\n3;Vol\n")
    assert [(f.row, f.code, f.heading, f.given) for f in result.preview.faults] == [
        (2, "id_other_text", "id", "1")
    ]
    assert (result.stored, db.number_of(Note)) == (None, 2)


def test_what_came_in_since_the_preview_with_another_text_stops_the_storing(
    db, content, round_, member, read_in
):
    source = open_content("notities.csv", b"id;tekst\n1;Stil\n", Limits())
    choices = Choices(mapping={"id": "id", "text": "tekst"})
    seen = preview(db, content, round_, source, choices, today=TODAY)
    read_in("id;tekst\n1;Druk\n")
    with pytest.raises(Refused, match="import_has_faults"):
        store(db, round_, seen, by=member)


def test_a_line_of_which_a_name_was_forgotten_does_not_come_in_again(db, member, read_in):
    read_in("id;tekst\n1;Jan de Wit klaagt\n")
    correct(db, db.every(Note)[0], "text", "Iemand klaagt.", by=member, forget=True)
    db.commit()
    with pytest.raises(Refused, match="import_nothing_new"):
        read_in("id;tekst\n1;Jan de Wit klaagt\n")


def test_next_week_the_same_name_is_another_conversation_unless_a_line_comes_back(db, read_in):
    read_in("tekst;gesprek;datum\nStil;Koffie;2-2-2026\n")
    read_in("tekst;gesprek;datum\nDruk;Koffie;9-2-2026\n")
    talks = db.every(Conversation, order="held_on")
    assert [c.held_on for c in talks] == [date(2026, 2, 2), date(2026, 2, 9)]
    more = read_in("tekst;gesprek;datum\nStil;Koffie;2-2-2026\nVol;Koffie;16-2-2026\n")
    assert more.stored.conversation_ids == (talks[0].id,)
    assert [c.held_on for c in more.preview.conversations] == [date(2026, 2, 2)]


def test_with_children_there_nothing_is_literal_whatever_was_agreed(db, read_in):
    text = "tekst;soort\nStil;citaat\n"
    read_in(text, quotes_allowed=True, children_present=True)
    (talk,) = db.every(Conversation)
    assert (talk.children_present, talk.quotes_allowed) == (True, False)
    assert [n.kind for n in db.every(Note)] == ["summary"]


def test_children_told_of_later_take_the_earlier_quotes_back(db, read_in):
    text = "tekst;soort\nStil;citaat\n"
    read_in(text, quotes_allowed=True)
    read_in(text + "Druk;citaat\n", quotes_allowed=True, children_present=True)
    (talk,) = db.every(Conversation)
    assert (talk.children_present, talk.quotes_allowed) == (True, False)
    assert [n.kind for n in db.every(Note)] == ["summary", "summary"]


def test_the_numbers_of_another_file_are_other_notes(db, read_in):
    read_in("id;tekst\n1;Stil\n")
    assert read_in("id;tekst\n1;Druk\n2;Stil\n", "andere.csv").stored.notes == 2


def test_one_wrong_row_keeps_everything_out(db, read_in):
    result = read_in(TABLE + "4;Het plein is donker;inwoner;31-2-2026;Portiek\n")
    assert result.stored is None
    assert [(f.row, f.code) for f in result.preview.faults] == [(5, "day_unreadable")]
    assert (db.number_of(Note), db.number_of(Conversation)) == (0, 0)


def test_what_stops_halfway_leaves_nothing(db, content, round_, member):
    source = open_content("a.csv", TABLE.encode(), Limits())
    mapping = suggest_mapping(db, source.table).mapping
    seen = preview(db, content, round_, source, Choices(mapping=mapping), today=TODAY)

    def pulled_plug(done, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store(db, round_, seen, by=member, progress=pulled_plug)
    db.rollback()
    assert (db.number_of(Note), db.number_of(Conversation)) == (0, 0)


def test_a_double_tap_stores_the_file_once(db, content, round_, member):
    source = open_content("a.csv", TABLE.encode(), Limits())
    mapping = suggest_mapping(db, source.table).mapping
    seen = preview(db, content, round_, source, Choices(mapping=mapping), today=TODAY)
    store(db, round_, seen, by=member)
    with pytest.raises(Refused, match="import_nothing_new"):
        store(db, round_, seen, by=member)
    assert db.number_of(Note) == 3


def test_the_columns_a_person_chose_are_offered_for_the_next_file(db, content, round_, member):
    source = open_content("a.csv", b"Vraag 1;Vraag 2\nja;Meer groen\n", Limits())
    assert suggest_mapping(db, source.table).mapping == {}
    choices = Choices(mapping={"text": "Vraag 2"})
    store(db, round_, preview(db, content, round_, source, choices, today=TODAY), by=member)
    later = open_content("b.csv", b"vraag 2;vraag 1\nMeer licht;nee\n", Limits())
    suggested = suggest_mapping(db, later.table)
    assert (suggested.mapping, suggested.is_remembered) == ({"text": "vraag 2"}, True)
    assert db.number_of(ImportMapping) == 1


def test_numbers_and_names_in_the_file_name_are_masked(db, read_in):
    read_in("tekst\nStil\n", "gesprek 06-12345678.csv")
    (talk,) = db.every(Conversation)
    assert "12345678" not in talk.imported_from + talk.question


def test_counts_below_zero_and_days_to_come_are_refused(db, content, round_):
    source = open_content("a.csv", b"tekst\nStil\n", Limits())
    fine = Choices(mapping={"text": "tekst"})
    for wrong, code in (
        (replace(fine, residents=-1), "count_negative"),
        (replace(fine, held_on=date(2026, 3, 4)), "day_in_future"),
        (replace(fine, perspective="police"), "not_one_of"),
    ):
        with pytest.raises(Refused, match=code):
            preview(db, content, round_, source, wrong, today=TODAY)


def test_a_file_that_is_not_there_is_refused_by_its_name(db, content, round_, member, tmp_path):
    with pytest.raises(Refused) as refused:
        import_path(db, content, round_, tmp_path / "weg.csv", by=member, today=TODAY)
    assert (refused.value.code, refused.value.facts["file"]) == ("import_no_file", "weg.csv")


def test_a_list_of_statements_alone_is_read_as_polis(db, read_in):
    read_in(COMMENTS.decode(), "comments.csv")
    assert note_texts(db) == ["Meer bankjes, graag."]


def test_a_dry_run_stores_nothing(db, content, round_, member, tmp_path):
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    looked = import_path(
        db, content, round_, tmp_path / "a.csv", by=member, today=TODAY, dry_run=True
    )
    assert (len(looked.preview.lines), looked.stored, db.number_of(Note)) == (3, None, 0)


def test_a_neighbourhood_is_not_begun_for_a_file_that_cannot_come_in(db, content, member, tmp_path):
    file = tmp_path / "a.csv"
    for text in ("tekst;datum\nStil;ooit\n", "tekst;rol\n;inwoner\n"):
        file.write_text(text, encoding="utf-8")
        try:
            stored = import_as_neighbourhood(
                db, content, "Zuid", file, by=member, today=TODAY
            ).stored
        except Refused as refused:
            stored = None
            assert refused.code == "import_nothing_new"  # noqa: PT017 (one of two ways out)
        assert stored is None
    assert db.number_of(Neighbourhood) == 0


def test_a_kill_while_reading_in_leaves_no_empty_neighbourhood(
    db, engine, content, member, tmp_path, monkeypatch
):
    file = tmp_path / "a.csv"
    file.write_text(TABLE, encoding="utf-8")
    seen = []

    def pulled_plug(*_, **__):
        # What another process finds at this moment is what a kill would leave.
        with Database(engine) as other:
            seen.append(other.number_of(Neighbourhood))
        raise KeyboardInterrupt

    monkeypatch.setattr(importing, "store", pulled_plug)
    with pytest.raises(KeyboardInterrupt):
        import_as_neighbourhood(db, content, "Zuid", file, by=member, today=TODAY)
    assert seen == [0]


def test_five_thousand_rows_come_in_within_seconds(db, read_in):
    rows = (f"{n};Regel {n} over de lift, bel 06-12345678;Tafel {n % 40}" for n in range(5000))
    text = "\n".join(["id;tekst;gesprek", *rows])
    started = time.perf_counter()
    assert read_in(text).stored.notes == 5000
    # About a second on a quiet laptop; the limit allows for a busy one.
    assert time.perf_counter() - started < 15


@pytest.fixture
def bowling_green():
    if not BOWLING_GREEN.is_dir():
        print("The Polis data of Bowling Green is not on this machine; not tested on it.")
        pytest.skip("no shared/data/polis/bowling-green beside this repository")
    return BOWLING_GREEN


def test_bowling_green_becomes_a_neighbourhood_of_607_notes(db, content, member, bowling_green):
    made = import_as_neighbourhood(
        db, content, "Bowling Green", bowling_green, by=member, today=TODAY
    )
    (talk,) = db.every(Conversation, round_id=made.round.id)
    assert talk.question == "Polis: Improving Bowling Green / Warren County"
    assert (talk.residents, talk.held_on, talk.quotes_allowed) == (2031, date(2018, 2, 13), True)
    assert db.number_of(Note, conversation_id=talk.id, kind="quote", language="en") == 607


def test_what_moderators_rejected_comes_in_only_when_asked_for(
    db, content, round_, member, bowling_green
):
    import_path(db, content, round_, bowling_green, by=member, today=TODAY)
    more = import_path(
        db, content, round_, bowling_green, include_rejected=True, by=member, today=TODAY
    )
    assert (more.stored.notes, more.stored.skipped) == (289, 607)
    assert len(more.stored.conversation_ids) == 1
    assert db.number_of(Note) == 896
