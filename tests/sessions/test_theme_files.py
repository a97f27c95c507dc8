"""Themes for a file of notes: what goes in, what comes out, and what is refused."""

import csv

import pytest

from methods.refusal import Refused
from methods.wording import load_wording
from sessions.theme_files import COLUMNS, theme_file
from tests.sessions.neighbourhood_talks import said
from tests.sessions.small_codebook import LetterEncoder, small_codebook


def _file(tmp_path, text, encoding="utf-8"):
    source = tmp_path / "notes.csv"
    source.write_bytes(text.encode(encoding))
    return source


def _rows(target):
    with target.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def test_every_note_gets_a_row_in_the_order_of_the_file(settings, tmp_path):
    lines = said(24)
    rows = [f'n{i},"{text}",inwoner' for i, text in enumerate(lines)]
    source = _file(tmp_path, "\n".join(["id,text,perspective", *rows]))
    told = theme_file(source, tmp_path / "themes.csv", settings)
    rows = _rows(tmp_path / "themes.csv")
    assert tuple(rows[0]) == COLUMNS
    first_six = ("id", "theme", "theme_label", "second_theme", "certainty", "reason")
    assert COLUMNS[:6] == first_six
    assert [row["id"] for row in rows] == [f"n{i}" for i in range(24)]
    assert {row["certainty"] for row in rows} <= {"good", "doubt", "none"}
    assert all(row["theme_label"] for row in rows if row["theme"])
    assert (told.notes, told.reader) == (24, "lexical")
    assert told.themes >= 3


def test_the_same_file_gives_the_same_themes_to_the_letter(settings, tmp_path):
    source = _file(tmp_path, "text\n" + "\n".join(f'"{t}"' for t in said(24)))
    for name in ("one.csv", "two.csv"):
        theme_file(source, tmp_path / name, settings)
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()


def test_a_file_out_of_dutch_excel_is_read_too(settings, tmp_path):
    text = "id;text\n" + "\n".join(f"{i};{t} één coöperatie" for i, t in enumerate(said(12)))
    theme_file(_file(tmp_path, text, "cp1252"), tmp_path / "themes.csv", settings)
    assert len(_rows(tmp_path / "themes.csv")) == 12


def test_an_id_that_a_spreadsheet_would_work_out_stays_words(settings, tmp_path):
    text = 'id,text\n=1+1,"Er ligt rommel bij de glasbak"\n"@som","De lamp is stuk"\n'
    theme_file(_file(tmp_path, text), tmp_path / "themes.csv", settings)
    assert [row["id"] for row in _rows(tmp_path / "themes.csv")] == ["'=1+1", "'@som"]


def test_an_id_below_zero_stays_a_number(settings, tmp_path):
    text = 'id,text\n-1,"Er ligt rommel bij de glasbak"\n-1+2,"De lamp is stuk"\n'
    theme_file(_file(tmp_path, text), tmp_path / "themes.csv", settings)
    assert [row["id"] for row in _rows(tmp_path / "themes.csv")] == ["-1", "'-1+2"]


def test_a_row_without_text_says_that_it_carries_nothing(settings, tmp_path):
    text = 'id,text\n1,"Er ligt rommel bij de glasbak"\n2,\n'
    theme_file(_file(tmp_path, text), tmp_path / "themes.csv", settings)
    rows = _rows(tmp_path / "themes.csv")
    assert (rows[1]["theme"], rows[1]["reason"]) == ("", "carries_nothing")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("id,opmerking\n1,Er ligt rommel\n", "column_missing"),
        ("id,text\n1,Er ligt rommel\n1,De lamp is stuk\n", "id_twice"),
        ("", "import_empty"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_and_nothing_is_written(
    settings, tmp_path, text, code
):
    with pytest.raises(Refused) as refused:
        theme_file(_file(tmp_path, text), tmp_path / "themes.csv", settings)
    assert refused.value.code == code
    assert load_wording("nl").say(f"refused-{code}", {"file": "", **refused.value.facts})
    assert not (tmp_path / "themes.csv").exists()


def test_a_file_that_is_not_there_is_named(settings, tmp_path):
    with pytest.raises(Refused) as refused:
        theme_file(tmp_path / "weg.csv", tmp_path / "themes.csv", settings)
    assert refused.value.code == "file_missing"


def test_a_folder_that_is_not_there_leaves_no_half_file(settings, tmp_path):
    source = _file(tmp_path, "text\nEr ligt rommel\n")
    with pytest.raises(Refused) as refused:
        theme_file(source, tmp_path / "weg" / "themes.csv", settings)
    assert refused.value.code == "file_not_writable"


def test_a_theme_that_the_codebook_knows_carries_its_dutch_name(settings, tmp_path):
    source = _file(tmp_path, "id,text\n" + "\n".join(f'n{i},"{t}"' for i, t in enumerate(said(24))))
    done = theme_file(
        source,
        tmp_path / "themes.csv",
        settings,
        encoder=LetterEncoder(),
        codebook=small_codebook(),
    )
    first = _rows(tmp_path / "themes.csv")[0]
    assert first["theme_label"] == "Afval, onderhoud en schoon"
    assert (first["codebook"], first["sub_theme"]) == ("waste_and_upkeep", "rubbish")
    assert [name.split(":")[0] for name in first["resembles"].split("; ")] == ["codebook"] * 3
    assert done.reading.settings["codebook"] == "klein"


def test_without_a_codebook_a_note_names_the_notes_that_it_resembles(settings, tmp_path):
    source = _file(tmp_path, "id,text\n" + "\n".join(f'n{i},"{t}"' for i, t in enumerate(said(24))))
    theme_file(source, tmp_path / "themes.csv", settings)
    named = {
        name for row in _rows(tmp_path / "themes.csv") for name in row["resembles"].split("; ")
    }
    assert named - {""} <= {f"n{i}" for i in range(24)}
    assert len(named) > 3
    assert {row["codebook"] for row in _rows(tmp_path / "themes.csv")} == {""}


def test_an_own_codebook_needs_a_language_model(settings, tmp_path):
    own = tmp_path / "ons"
    own.mkdir()
    (own / "kim.csv").write_text("id,themes,text\n1,food_forest,Kruiden plukken\n", "utf-8")
    with pytest.raises(Refused) as refused:
        theme_file(_file(tmp_path, "text\nDag\n"), tmp_path / "t.csv", settings, folder=own)
    assert refused.value.code == "codebook_needs_model"
    assert not (tmp_path / "t.csv").exists()
