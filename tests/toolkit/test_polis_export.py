"""Polis exports: the real one of Bowling Green, and zips that are not what they say."""

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest

from methods.refusal import Refused
from toolkit.interchange import (
    POLIS_FILES,
    Limits,
    polis_files_in,
    read_polis,
    statement_lines,
)

ROOT = Path(__file__).parents[2]
BOWLING_GREEN = ROOT.parent / "shared" / "data" / "polis" / "bowling-green"

COMMENTS = (
    b"timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n"
    b'1772528400000,Tue Mar 03,2,9,4,1,1,"Meer bankjes, graag."\n'
    b"1772442000000,Mon Mar 02,1,9,4,1,-1,Onzin.\n"
    b"1772442000000,Mon Mar 02,0,9,4,1,0,Bel 06-12345678.\n"
)
VOTES = b"participant,group-id,0,1\n0,1,1,-1\n1,0,,1\n"


def _zip(files):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return packed.getvalue()


def _refusal(content, **limits):
    with pytest.raises(Refused) as refused:
        read_polis(polis_files_in(content, Limits(**limits)))
    return refused.value.code


@pytest.fixture
def bowling_green():
    if not BOWLING_GREEN.is_dir():
        print("The Polis data of Bowling Green is not on this machine; not tested on it.")
        pytest.skip("no shared/data/polis/bowling-green beside this repository")
    return read_polis({name: (BOWLING_GREEN / name).read_bytes() for name in POLIS_FILES})


def test_bowling_green_has_607_accepted_and_289_rejected_statements(bowling_green):
    assert [bowling_green.number(state) for state in (1, 0, -1)] == [607, 0, 289]
    assert bowling_green.topic == "Improving Bowling Green / Warren County"
    assert (bowling_green.voters, bowling_green.needs_attribution) == (2031, True)
    assert bowling_green.last_day == date(2018, 2, 13)


def test_accepted_statements_come_in_as_words_of_residents(bowling_green):
    lines = statement_lines(bowling_green, {1}, language="en", most_characters=2000).lines
    assert len(lines) == len({line.outside_id for line in lines}) == 607
    assert {(line.perspective, line.kind, line.language) for line in lines} == {
        ("resident", "quote", "en")
    }
    assert {line.conversation for line in lines} == {
        "Polis: Improving Bowling Green / Warren County"
    }


def test_an_export_without_votes_or_summary_is_still_a_conversation():
    export = read_polis({"comments.csv": COMMENTS})
    assert (export.topic, export.voters, export.number(1)) == ("", 0, 1)
    assert export.statements[0].text == "Meer bankjes, graag."
    assert export.last_day == date(2026, 3, 3)


def test_only_the_states_asked_for_come_in_and_they_are_masked():
    export = read_polis({"comments.csv": COMMENTS})
    lines = statement_lines(export, {0}, language="nl", most_characters=2000).lines
    assert [line.text for line in lines] == ["Bel [telefoonnummer]."]


def test_a_zip_may_hold_the_export_in_a_folder_deep_down():
    packed = _zip(
        {
            "a/b/comments.csv": COMMENTS,
            "a/b/participants-votes.csv": VOTES,
            "__MACOSX/a/b/comments.csv": b"x",
            "a/readme.txt": b"hello",
        }
    )
    assert read_polis(polis_files_in(packed, Limits())).voters == 2


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({"notes.csv": b"tekst\nStil\n"}, "import_zip_not_polis"),
        ({"a/comments.csv": COMMENTS, "b/comments.csv": COMMENTS}, "import_zip_two_exports"),
        ({"../comments.csv": COMMENTS}, "import_zip_path"),
        ({"/etc/comments.csv": COMMENTS}, "import_zip_path"),
        ({"C:\\comments.csv": COMMENTS}, "import_zip_path"),
        ({"comments.csv": b"tekst\nStil\n"}, "import_not_polis"),
        ({"comments.csv": COMMENTS.replace(b",-1,", b",perhaps,")}, "import_rows_unreadable"),
        ({"comments.csv": COMMENTS, "more.bin": bytes(5_000_000)}, "import_unpacks_too_big"),
    ],
)
def test_a_zip_that_is_not_what_it_says_is_refused(files, code):
    assert _refusal(_zip(files), megabytes=1) == code


def test_a_zip_with_a_password_is_refused_and_says_so():
    packed = bytearray(_zip({"comments.csv": COMMENTS}))
    # The mark of a password, in the file's own head and in the list at the end.
    packed[6] |= 1
    packed[packed.index(b"PK\x01\x02") + 8] |= 1
    assert _refusal(bytes(packed)) == "import_zip_locked"


def test_a_zip_that_was_cut_off_is_refused():
    packed = _zip({"comments.csv": COMMENTS * 50})
    assert _refusal(packed[:-30]) == "import_zip_damaged"
    hurt = bytearray(packed)
    hurt[60:70] = b"\x00" * 10
    assert _refusal(bytes(hurt)) == "import_zip_damaged"


def test_an_id_that_is_a_telephone_number_is_not_kept():
    comments = COMMENTS.replace(b"Mar 03,2,", b"Mar 03,06-12345678,")
    lines = statement_lines(
        read_polis({"comments.csv": comments}), {1}, language="nl", most_characters=2000
    ).lines
    assert [(line.text, line.outside_id) for line in lines] == [("Meer bankjes, graag.", None)]
