"""Opening, migrating and asking: what must hold in any database."""

import sqlite3
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import inspect as look_into
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel

from models import Conversation, Neighbourhood, Note, ProposedTheme, Signal, database
from models.database import HEAD, MIGRATIONS, Database, bring_up_to_date, open_engine, version_of

AT = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)


def test_the_newest_migration_is_the_one_the_code_expects():
    newest = max(file.name[:4] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))
    assert newest == HEAD


def test_the_migrations_make_exactly_the_tables_of_the_models(engine):
    inspector = look_into(engine)
    assert set(inspector.get_table_names()) - {"alembic_version"} == set(SQLModel.metadata.tables)
    for name, table in SQLModel.metadata.tables.items():
        made = {column["name"] for column in inspector.get_columns(name)}
        assert made == {column.name for column in table.columns}, name


def test_a_note_cannot_hang_on_a_conversation_that_is_not_there(db):
    db.add(Note(conversation_id=Neighbourhood(name="x").id, position=1, text="Los"))
    with pytest.raises(IntegrityError):
        db.flush()


def test_the_file_is_written_ahead_and_to_the_disk(engine):
    with engine.connect() as connection:
        values = {
            pragma: connection.exec_driver_sql(f"PRAGMA {pragma}").scalar()
            for pragma in ("journal_mode", "foreign_keys", "synchronous")
        }
    assert values == {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 2}


def test_before_a_migration_the_file_is_copied(tmp_path: Path, monkeypatch):
    engine = open_engine(f"sqlite:///{tmp_path / 'a.sqlite'}")
    assert bring_up_to_date(engine, tmp_path / "backups", at=AT) is None  # nothing to lose yet
    with Database(engine) as db:
        db.add(Neighbourhood(name="Zonnehoek"))
        db.commit()
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0000'")
    monkeypatch.setattr("alembic.command.upgrade", lambda *_: None)
    copy = bring_up_to_date(engine, tmp_path / "backups", at=AT)
    assert copy is not None
    with sqlite3.connect(copy) as opened:
        assert opened.execute("SELECT name FROM neighbourhood").fetchall() == [("Zonnehoek",)]
    opened.close()
    engine.dispose()


def test_a_proposal_of_the_first_version_is_still_there_after_the_second(tmp_path: Path):
    from alembic import command
    from alembic.config import Config

    engine = open_engine(f"sqlite:///{tmp_path / 'a.sqlite'}")
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    with sqlite3.connect(tmp_path / "a.sqlite") as old:
        old.execute(
            "INSERT INTO proposedtheme"
            " (id, run_id, number, label, phrases, typical, advice, decision)"
            f" VALUES ('{'1' * 32}', '{'2' * 32}', 1, 'afval', '[]', '[]', '[]', '')"
        )
    old.close()
    assert bring_up_to_date(engine, tmp_path / "backups", at=AT) is not None
    with Database(engine) as db:
        kept = db.every(ProposedTheme)
    assert [(theme.label, theme.codebook) for theme in kept] == [("afval", "")]
    engine.dispose()


def test_an_up_to_date_database_is_left_alone(engine, tmp_path):
    assert version_of(engine) == HEAD
    assert bring_up_to_date(engine, tmp_path / "backups", at=AT) is None
    assert not (tmp_path / "backups").exists()


def test_a_postgresql_address_is_answered_by_psycopg():
    assert open_engine("postgresql://localhost/wijk").dialect.driver == "psycopg"
    assert open_engine("postgres://localhost/wijk").dialect.driver == "psycopg"


def test_a_moment_comes_back_as_the_same_moment(db, round_, member):
    told = datetime(2026, 7, 1, 14, 5, tzinfo=UTC)
    signal = Signal(
        round_id=round_.id, observation="x", observed_on=date(2026, 7, 1), recorded_at=told
    )
    db.add(signal)
    db.commit()
    db.expire_all()
    assert db.find(Signal, signal.id).recorded_at == told


def test_an_unreadable_identity_finds_nothing_rather_than_failing(db):
    assert db.find(Signal, "geen-uuid") is None
    assert db.find(Signal, None) is None


def test_rows_are_found_by_one_value_or_one_of_several(db, round_):
    for place in ("plein", "park", "school"):
        db.add(Conversation(round_id=round_.id, held_on=date(2026, 1, 1), place=place))
    db.commit()
    assert [c.place for c in db.every(Conversation, place="park")] == ["park"]
    found = db.every(Conversation, order="place", place=["plein", "school"])
    assert [c.place for c in found] == ["plein", "school"]
    assert db.number_of(Conversation, round_id=round_.id) == 3


def test_every_text_that_people_type_is_marked_for_the_mask():
    """A new text column is either marked as free text or listed here as a code or a label that
    the program itself writes."""
    written_by_the_program = {
        "state", "stage", "step", "from_step", "to_step", "scope", "kind", "perspective",
        "language", "origin", "part", "decision", "certainty", "reason", "reader", "input_hash",
        "error_code", "record_kind", "field", "old_value", "headings", "source_kind",
        "stumbling_block", "phase", "format", "cbs_code", "intervention_slug", "outside_id",
        "imported_from", "label",
    }  # fmt: skip
    name_of_a_member = ("member", "name")
    unmarked = [
        (table.name, column.name)
        for table in SQLModel.metadata.sorted_tables
        for column in table.columns
        if column.type.python_type is str
        and not column.info.get("free_text")
        and column.name not in written_by_the_program
        and (table.name, column.name) != name_of_a_member
    ]
    assert unmarked == []
    assert database.free_text_columns(Note) == {"text"}
