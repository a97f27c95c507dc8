"""`samenleven themes` with its report, codebook and comparison, and `samenleven model check`."""

import json
from hashlib import sha256

import numpy as np
import pytest
from typer.testing import CliRunner

from methods.codebook import weights
from sessions import command_themes, model_checking, theme_files
from sessions.command_line import app
from sessions.model_checking import check_model, model_facts
from sessions.remembering import remember
from tests.sessions.neighbourhood_talks import said
from tests.sessions.small_codebook import LetterEncoder, small_codebook


def _run(*words):
    return CliRunner().invoke(app, [str(word) for word in words])


@pytest.fixture
def notes(tmp_path):
    file = tmp_path / "regels.csv"
    rows = [f'n{number},"{text}"' for number, text in enumerate(said(40))]
    file.write_text("\n".join(["id,text", *rows]), encoding="utf-8")
    return file


@pytest.fixture
def knowing(monkeypatch):
    """A machine with a model and a codebook, both small."""
    monkeypatch.setattr(theme_files, "reader_name", lambda _: "letters")
    monkeypatch.setattr(theme_files, "fingerprint", lambda _: "ab" * 32)
    monkeypatch.setattr(theme_files, "load_encoder", lambda _: LetterEncoder())
    monkeypatch.setattr(theme_files, "load_codebook", lambda *_, **__: small_codebook())


def test_a_report_comes_beside_the_result_in_the_language_of_this_machine(
    settings, notes, tmp_path, knowing
):
    page = tmp_path / "verslag.html"
    done = _run("themes", notes, "-o", tmp_path / "uit.csv", "--report", page)
    assert done.exit_code == 0, done.output
    assert f"De pagina staat in {page}" in done.output
    assert "Voorstel voor thema&#x27;s" in page.read_text(encoding="utf-8")
    remember(settings, language="en")
    _run("themes", notes, "-o", tmp_path / "uit.csv", "--report", page)
    assert "Proposal for themes" in page.read_text(encoding="utf-8")


def test_what_people_made_of_it_is_told_with_an_example(settings, notes, tmp_path, knowing):
    coded = tmp_path / "zelf.csv"
    names = ("waste_and_upkeep", "Trots", "noise_and_neighbours", "loneliness")
    rows = [f"n{number},{names[number % 4]}" for number in range(40)]
    coded.write_text("\n".join(["id,theme", *rows]), encoding="utf-8")
    done = _run("themes", notes, "-o", tmp_path / "uit.csv", "--compare", coded)
    assert done.exit_code == 0, done.output
    assert "We vergeleken 40 regels die mensen een thema gaven." in done.output
    assert "0 is toeval, 1 is helemaal gelijk" in done.output


def test_an_own_codebook_is_read_before_the_notes(settings, notes, tmp_path, knowing):
    own = tmp_path / "ons"
    own.mkdir()
    (own / "kim.csv").write_text("id,themes,text\nk1,bos,Plukken\nk2,bos,\n", encoding="utf-8")
    done = _run("themes", notes, "-o", tmp_path / "uit.csv", "--codebook", own)
    assert done.exit_code == 1
    assert "Codeboek, bestand kim.csv, rij 3: hier ontbreekt de tekst." in done.output
    assert not (tmp_path / "uit.csv").exists()
    (own / "kim.csv").write_text("id,themes,text\nk1,bos,Plukken\n", encoding="utf-8")
    assert _run("themes", notes, "-o", tmp_path / "uit.csv", "--codebook", own).exit_code == 0


@pytest.mark.parametrize(
    ("more", "said_"),
    [
        (["--report", "{notes}"], "Bij --report staat een bestand"),
        (["--report", "{out}"], "Bij --report staat een bestand"),
        (["--report", "{folder}"], "niet bewaren"),
        (["--report", "{folder}/weg/verslag.html"], "niet bewaren"),
        (["--compare", "{folder}/weg.csv"], "vinden het bestand"),
        (["--compare", "{out}", "--output", "{out}"], "Bij --output staat een bestand"),
        (["--compare", "{notes}"], "geen kolom “theme”"),
        (["--codebook", "{folder}/weg"], "vinden de map"),
        (["--codebook", "{notes}"], "vinden de map"),
        (["--codebook"], "Dit lukt zo niet"),
    ],
)
def test_what_cannot_be_is_told_and_nothing_is_written(settings, notes, tmp_path, more, said_):
    out, before = tmp_path / "uit.csv", notes.read_text(encoding="utf-8")
    given = [word.format(notes=notes, out=out, folder=tmp_path) for word in more]
    done = _run("themes", notes, "-o", out, *given)
    assert done.exit_code in (1, 2)
    assert said_ in done.output, done.output
    assert "Traceback" not in done.output
    assert not out.exists()
    assert notes.read_text(encoding="utf-8") == before


def test_a_terminal_sees_how_far_it_is_and_a_file_does_not(settings, monkeypatch, capsys):
    with command_themes.ProgressLine() as line:
        line.show("encode", 1, 3)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    with command_themes.ProgressLine() as line:
        line.show("learn", 1, 3)
        line.show("encode", 2, 3)
        line.show("group", 0, 1)
        line.show("explain", 0, 1)
    shown = capsys.readouterr().err
    assert "Regels lezen: 2 van 3" in shown
    assert shown.endswith(" \r")


def test_the_group_of_commands_about_the_model_has_a_manual(settings):
    assert "samenleven model check" in _run("model", "--help").output
    done = _run("model", "check", "--help")
    assert "Laat zien wat we van het taalmodel weten en of het heel is." in done.output
    assert "Bedoel je check?" in _run("model", "chek").output


def test_without_a_model_the_check_says_so_plainly(settings, monkeypatch):
    monkeypatch.setattr(weights, "is_packed", lambda _: False)
    done = _run("model", "check")
    assert (done.exit_code, "zit geen taalmodel" in done.output) == (1, True)


class _Ears:
    """Hears the likeness that it is told to hear."""

    name = "oren"

    def __init__(self, likeness, length=1.0):
        self._rows = {0: [1, 0], 1: [likeness, (1 - likeness**2) ** 0.5], 2: [0.5, 0.75**0.5]}
        self._length = length

    def encode(self, texts, *, progress=None):
        rows = [self._rows[number % 3] for number in range(len(texts))]
        return np.array(rows, dtype=np.float32) * self._length


@pytest.fixture
def shipped(tmp_path, monkeypatch):
    """A model folder with weights and a card that names them."""
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / weights.PACKED).write_bytes(b"gewichten")
    code = sha256(b"gewichten").hexdigest()
    card = {"weights": code, "held_back": {"natural": {"ari": 0.7512}}, "examples": 12000}
    (folder / "scores.json").write_text(json.dumps(card), encoding="utf-8")
    monkeypatch.setattr(model_checking, "load_encoder", lambda _: _Ears(0.9))
    return folder


def test_a_whole_model_is_well(settings, shipped):
    found = check_model(settings, shipped)
    assert found is not None
    assert (found.is_well, found.is_same, found.reads) == (True, True, True)
    assert found.speed is not None
    assert found.speed > 0


def test_weights_that_are_not_those_of_the_card_are_not_well(settings, shipped):
    (shipped / weights.PACKED).write_bytes(b"gewichteN")
    found = check_model(settings, shipped)
    assert found is not None
    assert (found.is_same, found.is_well) == (False, False)


def test_a_card_without_a_code_says_nothing_of_the_weights(settings, shipped):
    (shipped / "scores.json").write_text("{half", encoding="utf-8")
    found = check_model(settings, shipped)
    assert found is not None
    assert (found.is_same, found.is_well) == (None, True)
    assert model_facts(shipped) == []


@pytest.mark.parametrize("ears", [_Ears(0.4), _Ears(0.9, length=0.5), None])
def test_a_model_that_does_not_open_or_hear_is_not_well(settings, shipped, monkeypatch, ears):
    def load(_):
        if ears is None:
            raise OSError("kapot")
        return ears

    monkeypatch.setattr(model_checking, "load_encoder", load)
    found = check_model(settings, shipped)
    assert found is not None
    assert not found.is_well


def test_a_codebook_that_does_not_open_is_not_well(settings, shipped):
    (shipped / "reader.npz").write_bytes(b"geen codeboek")
    found = check_model(settings, shipped)
    assert found is not None
    assert not found.codebook_opens
    assert not found.is_well


def test_the_check_prints_the_card_in_words_and_ends_with_one_line(settings, shipped, monkeypatch):
    found, facts = check_model(settings, shipped), model_facts(shipped)
    monkeypatch.setattr(model_checking, "check_model", lambda _: found)
    monkeypatch.setattr(model_checking, "model_facts", lambda: facts)
    done = _run("model", "check")
    assert done.exit_code == 0, done.output
    assert "Voorbeelden: 12.000" in done.output
    assert "Regels van schrijvers die het nooit zag · Gewone regels\n" in done.output
    assert "(ARI, 1 is helemaal gelijk): 0,751" in done.output
    assert "Dit taalmodel leest nu niet mee." in done.output
    assert done.output.strip().endswith("Alles is in orde: het taalmodel is heel en leest.")


def test_a_broken_model_is_told_with_what_to_do(settings, shipped, monkeypatch):
    (shipped / weights.PACKED).write_bytes(b"anders")
    found = check_model(settings, shipped)
    monkeypatch.setattr(model_checking, "check_model", lambda _: found)
    done = _run("model", "check")
    assert done.exit_code == 1
    assert "veranderd of beschadigd" in done.output
    assert "Er is iets mis met het taalmodel." in done.output


@pytest.mark.skipif(not weights.is_packed(weights.OWN_MODEL), reason="no model comes along yet")
def test_the_model_that_comes_along_is_well(settings):
    done = _run("model", "check")
    assert done.exit_code == 0, done.output
