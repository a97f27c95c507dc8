"""`samenleven`: what needs no screen, and a manual that leaves nothing out."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.request import urlopen

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from models import Conversation, Neighbourhood, Note, Round
from models.database import Database
from sessions import starting
from sessions.accounts import introduce
from sessions.command_line import app
from sessions.recording import open_store
from sessions.remembering import remember
from sessions.stepping import begin_neighbourhood
from tests.conftest import TODAY

ROOT = Path(__file__).parents[2]
COMMANDS = get_command(app).commands


def _run(*words):
    return CliRunner().invoke(app, list(words))


def _kept(settings, table):
    engine = open_store(settings)
    with Database(engine) as db:
        found = db.every(table)
    engine.dispose()
    return found


@pytest.fixture
def notes(tmp_path):
    file = tmp_path / "regels.csv"
    file.write_text("tekst\nNiemand groet hier.\nDe bank is weg.\n", encoding="utf-8")
    return file


@pytest.fixture
def own_round(settings):
    """A round of the team's own, on a machine that knows who is at the desk."""
    engine = open_store(settings)
    with Database(engine) as db:
        member = introduce(db, "Sam")
        round_ = begin_neighbourhood(db, name="Zonnehoek", by=member, today=TODAY)
        remember(settings, member=str(member.id))
    engine.dispose()
    return round_


def test_the_manual_names_every_command(settings):
    said = _run("--help").output
    assert set(COMMANDS) == {
        *("start", "example", "import", "themes", "model", "backup", "restore", "version")
    }
    for name in COMMANDS:
        assert re.search(rf"^  {name}  +\w.*\.$", said, re.MULTILINE), name


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_an_explanation_an_example_and_every_option_explained(settings, name):
    said = _run(name, "--help").output
    assert f"samenleven {name}" in said.split("Voorbeeld")[1]
    for param in COMMANDS[name].params:
        assert param.help, param.name
    english = ("Usage", "Options", "Arguments", "Show this", "required", "default", "<", "{")
    assert not [word for word in english if word in said]


def test_the_manual_speaks_english_where_that_was_chosen(settings):
    remember(settings, language="en")
    words = [sys.executable, "-m", "typer", "sessions.command_line", "run", "--help"]
    said = subprocess.run(words, capture_output=True, text=True, cwd=ROOT, check=True).stdout
    assert "Makes a copy of everything Samenleven keeps." in said


def test_the_manual_is_there_without_the_heavy_libraries(settings):
    code = (
        "import sys, sessions.command_line; "
        "heavy = {'torch', 'streamlit', 'pandas', 'sklearn', 'sqlalchemy', 'numpy'}; "
        "sys.exit(str(sorted(heavy & set(sys.modules))) if heavy & set(sys.modules) else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["impor"], "Bedoel je import?"),
        (["vergadering"], "bestaat niet"),
        (["import"], "Er ontbreekt iets: BESTAND-OF-MAP"),
        (["start", "--poort"], "De keuze --poort bestaat hier niet"),
        (["start", "--port", "acht"], "Wat bij --port staat, past daar niet"),
        (["version", "extra"], "Dit lukt zo niet"),
    ],
)
def test_a_typing_error_is_told_in_words(settings, words, said):
    done = _run(*words)
    assert (done.exit_code, said in done.output) == (2, True), done.output
    assert "Traceback" not in done.output


def test_the_example_comes_and_goes(settings):
    assert _run("example").exit_code == 0
    assert [place.is_example for place in _kept(settings, Neighbourhood)] == [True]
    assert _run("example", "--remove").exit_code == 0
    assert _kept(settings, Neighbourhood) == []


def test_a_copy_goes_out_and_comes_back(settings, tmp_path):
    _run("example")
    copy = tmp_path / "copy.sqlite"
    assert str(copy) in _run("backup", str(copy)).output
    _run("example", "--remove")
    done = _run("restore", str(copy))
    assert done.exit_code == 0
    assert "before-restore" in done.output
    assert len(_kept(settings, Neighbourhood)) == 1


def test_without_a_name_a_copy_goes_to_the_folder_for_copies(settings):
    _run("example")
    assert str(settings.backups) in _run("backup").output
    assert len(list(settings.backups.glob("samenleven-*.sqlite"))) == 1


def test_what_is_refused_is_one_sentence_and_an_exit_code(settings, tmp_path):
    text = tmp_path / "notes.sqlite"
    text.write_text("geen database", encoding="utf-8")
    done = _run("restore", str(text))
    assert done.exit_code == 1
    sentence = "het is geen database. Kies een ander bestand. Er is niets veranderd."
    assert done.output.strip().endswith(sentence)
    assert "Traceback" not in done.output


def test_notes_come_into_the_newest_round_of_the_teams_own(settings, own_round, notes):
    _run("example")
    done = _run("import", str(notes))
    assert done.exit_code == 0, done.output
    assert "Naar: Zonnehoek, ronde 1" in done.output
    assert "Ingelezen: 2 regels in 1 gesprek." in done.output
    came = [c for c in _kept(settings, Conversation) if c.imported_from]
    assert [c.round_id for c in came] == [own_round.id]


def test_a_dry_run_stores_nothing(settings, own_round, notes):
    done = _run("import", str(notes), "--dry-run")
    assert (done.exit_code, "2 regels in 1 gesprek" in done.output) == (0, True)
    assert _kept(settings, Note) == []


def test_a_file_can_become_a_new_neighbourhood(settings, notes):
    done = _run("import", str(notes), "--neighbourhood", "De Horst", "--name", "Sam")
    assert done.exit_code == 0, done.output
    assert [place.name for place in _kept(settings, Neighbourhood)] == ["De Horst"]
    assert len(_kept(settings, Note)) == 2


def test_a_faulty_row_is_named_and_nothing_comes_in(settings, own_round, tmp_path):
    file = tmp_path / "regels.csv"
    file.write_text("tekst,datum\nGoed,2026-01-05\nFout,ooit\n", encoding="utf-8")
    done = _run("import", str(file))
    assert done.exit_code == 1
    assert "Rij 3, kolom “datum”: “ooit”" in done.output
    assert _kept(settings, Note) == []


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ([], "weet nog niet hoe je heet"),
        (["--name", "Sam"], "nog geen eigen ronde"),
        (["--name", "Sam", "--round", "Lente"], "geen ronde die “Lente” heet"),
        (["--name", "Sam", "--round", "x", "--neighbourhood", "y"], "Kies één plek"),
    ],
)
def test_reading_in_says_what_it_still_needs(settings, notes, more, said):
    done = _run("import", str(notes), *more)
    assert (done.exit_code, said in done.output) == (1, True), done.output
    assert _kept(settings, Round) == []


def test_themes_for_a_file_need_no_database(settings, notes, tmp_path):
    english = tmp_path / "notes.csv"
    english.write_text("text\nNobody greets.\nThe bench is gone.\n", encoding="utf-8")
    output = tmp_path / "themes.csv"
    done = _run("themes", str(english), "--output", str(output))
    assert done.exit_code == 0, done.output
    rows = output.read_text(encoding="utf-8").splitlines()
    assert rows[0].startswith("id,theme,theme_label,second_theme,certainty,reason,")
    assert len(rows) == 3
    assert not (settings.home / "samenleven.sqlite").exists()


def test_the_result_never_goes_over_the_notes(settings, tmp_path):
    file = tmp_path / "notes.csv"
    file.write_text("text\nNobody greets.\n", encoding="utf-8")
    done = _run("themes", str(file), "-o", str(file))
    assert (done.exit_code, "over je bestand" in done.output) == (1, True)
    assert file.read_text(encoding="utf-8") == "text\nNobody greets.\n"


def test_the_version_tells_where_everything_is_and_no_password(settings, monkeypatch):
    said = _run("version").output
    assert str(settings.home) in said
    monkeypatch.setenv("DATABASE_URL", "postgresql://sam:geheim@server/samenleven")
    assert "geheim" not in _run("version").output


def test_a_port_that_is_taken_is_told_and_nothing_starts(settings, monkeypatch):
    monkeypatch.setattr(starting.subprocess, "Popen", _must_not_start)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = _run("start", "--port", str(port), "--no-open")
    assert done.exit_code == 1
    assert f"Poort {port} is bezet" in done.output
    assert f"--port {port + 1}" in done.output


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent in another way there")
def test_the_app_starts_on_this_machine_only_and_stops_when_asked(settings):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    words = [str(Path(sys.executable).parent / "samenleven"), "start", "--no-open"]
    with subprocess.Popen(
        [*words, "--port", str(port)], env=os.environ, stdout=subprocess.PIPE, text=True, cwd="/"
    ) as running:
        try:
            health = f"http://127.0.0.1:{port}/_stcore/health"
            assert _answer(health, seconds=40) == "ok"
            with socket.socket() as outside:
                outside.settimeout(2)
                assert outside.connect_ex((_own_address(), port)) != 0
        finally:
            running.send_signal(signal.SIGTERM)
            said = running.communicate(timeout=30)[0]
    assert f"http://localhost:{port}" in said
    assert "Samenleven is gestopt" in said
    assert running.returncode == 0
    assert not starting.is_answering(port)


def _answer(url, *, seconds):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            with urlopen(url, timeout=2) as answer:
                return answer.read().decode()
        except OSError:
            time.sleep(0.2)
    return ""


def _own_address():
    """An address of this machine other than the loopback one; nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as looking:
        try:
            looking.connect(("192.0.2.1", 9))
        except OSError:
            pytest.skip("this machine has no other address")
        return looking.getsockname()[0]


def _must_not_start(*_, **__):
    raise AssertionError("the app was started on a port that is taken")
