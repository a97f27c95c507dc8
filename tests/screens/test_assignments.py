"""The screen of step four: empty, full, refused."""

from models import Assignment, AssignmentNote, Theme
from models.assignment_evidence import evidence_of, signals_of, themes_of
from sessions.commissioning import AssignmentText, write_assignment
from tests.conftest import TODAY, texts_of
from tests.screens.typing_in_tests import set_safe_text


def _press(at, label):
    next(b for b in at.button if b.label == label).click().run()


def _of_example(db, title):
    return next(a for a in db.every(Assignment) if a.title.startswith(title))


def test_a_team_without_assignments_reads_what_one_is_and_where_to_begin(screen, round_, member):
    at = screen("assignments", round_, member)
    assert not at.exception
    assert "Nog geen opdracht" in texts_of(at)
    assert "Maak samen eerst een thema" in texts_of(at)


def test_an_assignment_is_written_from_a_theme_and_opens(screen, db, example, member):
    theme = db.every(Theme, round_id=example.id, state="accepted")[0]
    at = screen("assignments", example, member)
    set_safe_text(at, f"text:assignment:{example.id}:assignment_title", "Samen thee")
    next(m for m in at.multiselect if "thema" in m.label).select(theme.id).run()
    _press(at, "Opdracht bewaren")
    assert not at.exception
    written = _of_example(db, "Samen thee")
    assert themes_of(db, written.id) == [theme]
    assert at.title[0].value == "Samen thee"
    assert "als concept" in texts_of(at)


def test_an_assignment_without_a_title_is_refused_and_not_stored(screen, db, round_, member):
    at = screen("assignments", round_, member)
    _press(at, "Opdracht bewaren")
    assert "“Hoe heet de opdracht?” is nog leeg" in texts_of(at)
    assert db.number_of(Assignment) == 0


def test_the_list_shows_what_each_assignment_rests_on(screen, example, member):
    at = screen("assignments", example, member)
    assert not at.exception
    assert "steunt op 11 opgeschreven regels" in texts_of(at)


def test_one_assignment_shows_its_words_its_voices_and_its_thread(screen, db, example, member):
    assignment = _of_example(db, "Van de achterkant")
    at = screen("assignments", example, member, record=assignment.id)
    assert not at.exception
    shown = texts_of(at)
    assert "Zo willen we dat het wordt" in shown
    assert "14 keer gekozen" in shown
    assert "Rode draad" in shown


def test_words_are_picked_beside_the_text_and_taken_away_again(screen, db, example, member):
    assignment = _of_example(db, "Wie iets kan")
    before = db.number_of(AssignmentNote, assignment_id=assignment.id)
    at = screen("assignments", example, member, record=assignment.id)
    _press(at, "Zet bij “Zo willen we dat het wordt”")
    assert not at.exception
    assert db.number_of(AssignmentNote, assignment_id=assignment.id) == before + 1
    assert "steunt nu ook hierop" in texts_of(at)
    _press(at, "Haal weg")
    assert db.number_of(AssignmentNote, assignment_id=assignment.id) == before


def test_a_signal_is_added_to_what_an_assignment_rests_on(screen, db, example, member):
    assignment = _of_example(db, "Wie iets kan")
    before = len(signals_of(db, assignment.id))
    at = screen("assignments", example, member, record=assignment.id)
    box = next(s for s in at.selectbox if "signaal" in s.label)
    box.select_index(0).run()
    _press(at, "Zet dit signaal erbij")
    assert not at.exception
    db.expire_all()
    assert len(signals_of(db, assignment.id)) == before + 1


def test_an_assignment_without_a_wanted_situation_cannot_be_settled(
    screen, db, content, round_, member
):
    text = AssignmentText("Aanbellen", "Er hangen briefjes.")
    assignment = write_assignment(db, content, round_, text, by=member, today=TODAY)
    at = screen("assignments", round_, member, record=assignment.id)
    _press(at, "Opdracht vaststellen")
    assert "“Hoe willen jullie dat het wordt?” is nog leeg" in texts_of(at)
    assert evidence_of(db, assignment.id) == []


def test_the_old_words_stand_in_the_fields_when_a_text_is_changed(screen, db, example, member):
    assignment = _of_example(db, "Aanbellen")
    at = screen("assignments", example, member, record=assignment.id)
    key = f"text:assignment-change:{assignment.id}:present_situation"
    set_safe_text(at, key, "In de portieken hangen briefjes.")
    _press(at, "Nieuwe tekst bewaren")
    assert not at.exception
    db.expire_all()
    changed = db.find(Assignment, assignment.id)
    assert changed.present_situation == "In de portieken hangen briefjes."
    assert changed.wanted_situation.startswith("In drie portieken")
    assert len(themes_of(db, assignment.id)) == 2
