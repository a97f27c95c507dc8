"""The screen where a team reads its own notes in: empty, in use, refused."""

import io
import zipfile

import pytest
from openpyxl import Workbook

from models import Conversation, Note
from tests.conftest import note_texts, texts_of
from tests.toolkit.test_polis_export import COMMENTS, VOTES

NOTES = (
    "nr;Notitie;Rol;Datum;Gesprek\r\n"
    "1;De glasbak zit al weken vol. Bel Anouk op 06 12345678.;inwoner;3-2-2026;Koffieochtend\r\n"
    "2;We missen een plek voor jongeren.;vrijwilliger;3-2-2026;Koffieochtend\r\n"
    "3;;inwoner;3-2-2026;Koffieochtend\r\n"
).encode("cp1252")


def _upload(at, name, content):
    at.file_uploader[0].upload(name, content, "text/csv")
    return at.run()


def _press(at, label):
    next(b for b in at.button if b.label == label).click().run()


def _tables(at):
    return "\n".join(t.value.to_string() for t in at.table)


def test_a_team_without_a_file_reads_what_may_come_in(screen, round_, member):
    at = screen("imports", round_, member)
    assert not at.exception
    assert "Je ziet eerst wat erin komt" in texts_of(at)
    assert "Hoogstens 60 MB en 100.000 rijen" in texts_of(at)


def test_a_file_of_notes_is_seen_masked_before_it_is_stored(screen, db, round_, member):
    at = _upload(screen("imports", round_, member), "notities.csv", NOTES)
    assert not at.exception
    assert "**Er komen 2 regels in.** Alles komt in het gesprek “Koffieochtend”" in texts_of(at)
    assert "1 rij zonder tekst (rij 4)" in texts_of(at)
    assert "06 12345678" not in _tables(at)
    assert "telefoonnummer" in _tables(at)
    assert db.number_of(Note) == 0


def test_two_taps_bring_a_file_in_and_show_where_it_went(screen, db, round_, member):
    at = _upload(screen("imports", round_, member), "notities.csv", NOTES)
    _press(at, "2 regels inlezen")
    assert not at.exception
    assert "2 regels staan erin" in texts_of(at)
    assert "Hier staan de regels die je net inlas" in texts_of(at)
    assert note_texts(db) == [
        "De glasbak zit al weken vol. Bel Anouk op [telefoonnummer].",
        "We missen een plek voor jongeren.",
    ]
    assert [c.question for c in db.every(Conversation)] == ["Koffieochtend"]


def test_after_reading_in_nothing_of_the_file_stays_in_the_browser_session(screen, round_, member):
    at = _upload(screen("imports", round_, member), "notities.csv", NOTES)
    assert "import-in-hand" in at.session_state
    _press(at, "2 regels inlezen")
    assert "import-in-hand" not in at.session_state


def test_the_same_file_once_more_brings_nothing_and_says_so(screen, db, round_, member):
    at = _upload(screen("imports", round_, member), "notities.csv", NOTES)
    _press(at, "2 regels inlezen")
    _upload(at, "notities (1).csv", NOTES)
    assert "Er komt niets nieuws in." in texts_of(at)
    assert "2 rijen die je al eerder inlas" in texts_of(at)
    assert "Dit koos je eerder" in texts_of(at)
    assert not [b for b in at.button if "inlezen" in b.label]


def test_one_wrong_day_keeps_the_whole_file_out_and_names_the_row(screen, db, round_, member):
    wrong = NOTES.replace(b"r;3-2-2026", b"r;31-2-2026", 1)
    at = _upload(screen("imports", round_, member), "notities.csv", wrong)
    assert "Daarom komt er nog niets in" in texts_of(at)
    assert "31\\-2\\-2026” lezen we niet als een dag" in _tables(at)
    assert not [b for b in at.button if "inlezen" in b.label]


def test_when_no_heading_tells_where_the_text_is_the_team_says_so(screen, db, round_, member):
    at = _upload(screen("imports", round_, member), "lijst.csv", b"a;b\n1;De lift is stuk.\n")
    assert "Kies de kolom waarin staat wat er gezegd is" in texts_of(at)
    next(s for s in at.selectbox if s.label == "Tekst").select("b").run()
    _press(at, "1 regel inlezen")
    assert note_texts(db) == ["De lift is stuk."]


def test_people_who_agreed_are_quoted_and_counted(screen, db, round_, member):
    at = _upload(screen("imports", round_, member), "notities.csv", NOTES)
    next(c for c in at.checkbox if "letterlijk" in c.label).check()
    next(s for s in at.selectbox if s.label == "Hoe is het opgeschreven").select("quote")
    at.run()
    next(n for n in at.number_input if n.label == "Inwoners").set_value(7).run()
    _press(at, "2 regels inlezen")
    assert {n.kind for n in db.every(Note)} == {"quote"}
    assert [(c.residents, c.quotes_allowed) for c in db.every(Conversation)] == [(7, True)]


def test_a_known_number_with_another_text_is_named_by_its_row(screen, db, round_, member):
    at = _upload(screen("imports", round_, member), "notities.csv", NOTES)
    _press(at, "2 regels inlezen")
    _upload(at, "notities.csv", NOTES.replace(b"We missen", b"Er is"))
    assert not at.exception
    assert "staat er al met een andere tekst" in _tables(at)
    assert not [b for b in at.button if "inlezen" in b.label]


def test_words_of_a_table_where_children_sat_come_in_as_a_summary(screen, db, round_, member):
    at = _upload(screen("imports", round_, member), "notities.csv", NOTES)
    next(c for c in at.checkbox if "letterlijk" in c.label).check()
    next(c for c in at.checkbox if "onder de 16" in c.label).check()
    next(s for s in at.selectbox if s.label == "Hoe is het opgeschreven").select("quote")
    at.run()
    _press(at, "2 regels inlezen")
    assert {n.kind for n in db.every(Note)} == {"summary"}
    assert [c.children_present for c in db.every(Conversation)] == [True]


def test_in_the_example_one_reads_in_as_anywhere(screen, db, example, member):
    before = db.number_of(Note)
    at = _upload(screen("imports", example, member), "notities.csv", NOTES)
    _press(at, "2 regels inlezen")
    assert not at.exception
    assert db.number_of(Note) == before + 2


def test_another_sheet_of_a_workbook_can_be_chosen(screen, db, round_, member):
    book = Workbook()
    book.active.title = "Maart"
    for sheet, said in ((book.active, "Stil"), (book.create_sheet("April"), "Druk")):
        sheet.append(["tekst"])
        sheet.append([said])
    kept = io.BytesIO()
    book.save(kept)
    at = _upload(screen("imports", round_, member), "notities.xlsx", kept.getvalue())
    assert "werkblad “Maart”" in texts_of(at)
    next(s for s in at.selectbox if s.label == "Werkblad").select("April").run()
    _press(at, "1 regel inlezen")
    assert note_texts(db) == ["Druk"]


def test_rejected_statements_of_polis_are_offered_and_stay_out_by_themselves(
    screen, db, round_, member
):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr("groen/comments.csv", COMMENTS)
        made.writestr(
            "groen/summary.csv", "topic,Groen in de wijk\nurl,https://pol.is/4abc\nvoters,2\n"
        )
        made.writestr("groen/participants-votes.csv", VOTES)
    at = _upload(screen("imports", round_, member), "groen.zip", packed.getvalue())
    assert not at.exception
    assert "CC BY 4.0" in texts_of(at)
    assert "2 mensen stemden." in texts_of(at)
    rejected = next(c for c in at.checkbox if "afwezen" in c.label)
    assert rejected.value is False
    rejected.check().run()
    _press(at, "2 regels inlezen")
    assert note_texts(db) == ["Meer bankjes, graag.", "Onzin."]
    assert [(c.question, c.residents) for c in db.every(Conversation)] == [
        ("Polis: Groen in de wijk", 2)
    ]


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("leeg.csv", b"", "Dit bestand is leeg"),
        ("kop.csv", b"tekst;wie\n", "staan alleen kopjes"),
        ("verslag.csv", b"%PDF-1.7 ...", "Dit is geen tabel die we kunnen lezen"),
        ("oud.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(400), "Dit is een oud Excel"),
        ("dubbel.csv", b"tekst;tekst\na;b\n", "Het kopje “tekst” staat er twee keer"),
        ("export.zip", b"PK\x03\x04" + bytes(50), "Dit zipbestand is beschadigd"),
    ],
)
def test_what_cannot_be_read_is_refused_in_plain_words(screen, round_, member, name, content, says):
    at = _upload(screen("imports", round_, member), name, content)
    assert not at.exception
    assert says in texts_of(at)
