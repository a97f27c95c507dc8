"""The screen of themes: empty, reading, deciding, one theme, in pictures."""

import pytest

from models import Dissent, ProposedTheme, Theme, ThemeNote, ThemeRun
from sessions import theming
from sessions.sharing import name_what_you_see, start_session
from sessions.theme_deciding import make_theme
from tests.conftest import TODAY, texts_of
from tests.screens.typing_in_tests import set_safe_text
from tests.sessions.neighbourhood_talks import hold_talks, read_now, said


@pytest.fixture
def read(db, engine, settings, round_, member):
    """A neighbourhood of forty notes that the machine has read."""
    hold_talks(db, round_, said(40))
    return read_now(db, engine, settings, round_, member)


def _press(at, label, number=0):
    [b for b in at.button if b.label == label][number].click().run()
    assert not at.exception


def _open_tab(at, round_, label):
    at.session_state[f"themes-tabs:{round_.id}:nl"] = label
    at.run()
    assert not at.exception


def test_a_round_without_notes_says_what_to_do_first(screen, round_, member):
    at = screen("themes", round_, member)
    assert not at.exception
    assert "Er zijn nog geen opgeschreven regels" in texts_of(at)


def test_before_the_team_has_read_it_is_asked_to_read_first_and_may_go_on(
    screen, db, round_, member, monkeypatch
):
    started = []
    monkeypatch.setattr("sessions.theming.launch_worker", lambda _, run_id: started.append(run_id))
    hold_talks(db, round_, said(20))
    at = screen("themes", round_, member)
    assert "Lees eerst samen" in texts_of(at)
    assert "Thema's laten voorstellen" not in [b.label for b in at.button]
    _press(at, "Toch eerst laten voorstellen")
    assert not at.exception
    assert [run.id for run in db.every(ThemeRun)] == started


def test_after_reading_together_the_machine_may_propose_at_once(
    screen, db, content, round_, member
):
    hold_talks(db, round_, said(20))
    session = start_session(
        db, content, round_, held_on=TODAY, residents=3, volunteers=0, professionals=1, by=member,
        today=TODAY,
    )  # fmt: skip
    name_what_you_see(db, session.id, "Stille avonden", by=member)
    at = screen("themes", round_, member)
    assert "Wat het team zag" in texts_of(at)
    assert "Stille avonden" in texts_of(at)
    assert "Thema's laten voorstellen" in [b.label for b in at.button]
    _press(at, "Thema maken")
    assert [t.name for t, _ in theming.themes_of(db, round_)] == ["Stille avonden"]


def test_while_the_machine_reads_the_screen_says_how_far_it_is(
    screen, db, settings, round_, member
):
    hold_talks(db, round_, said(20))
    run = theming.start_run(db, settings, round_, by=member, launch=lambda *_: None)
    run.state, run.stage, run.done, run.total, run.seconds_left = "running", "encode", 5, 20, 42
    db.commit()
    at = screen("themes", round_, member)
    assert not at.exception
    assert "Je kunt intussen gewoon verder werken" in texts_of(at)
    assert "Stoppen met lezen" in [b.label for b in at.button]
    _press(at, "Stoppen met lezen")
    db.refresh(run)
    assert run.state == "stopped"


def test_a_reading_that_failed_says_that_nothing_has_changed(screen, db, round_, member):
    hold_talks(db, round_, said(20))
    db.add(ThemeRun(round_id=round_.id, state="failed", error_code="worker_died"))
    db.commit()
    at = screen("themes", round_, member)
    assert "onverwacht afgebroken" in texts_of(at)
    assert "Thema's laten voorstellen" in [b.label for b in at.button]


def test_a_proposal_says_in_how_many_conversations_and_who_read_it(
    screen, db, read, round_, member
):
    at = screen("themes", round_, member)
    assert not at.exception
    said_ = texts_of(at)
    assert "In 4 van 4 gesprekken" in said_
    assert "woordvergelijking (geen taalmodel op deze computer)" in said_
    assert "past goed" in said_
    assert "Overnemen" in [b.label for b in at.button]


def test_a_person_accepts_a_proposal_under_an_own_name(screen, db, read, round_, member):
    at = screen("themes", round_, member)
    proposal = theming.proposal_of(db, round_).cards[0].proposal
    set_safe_text(at, f"text:accept:{proposal.id}:theme_name", "Wie ruimt het op?")
    _press(at, "Overnemen als thema")
    db.expire_all()
    assert [(t.name, t.origin) for t, _ in theming.themes_of(db, round_)] == [
        ("Wie ruimt het op?", "machine")
    ]


def test_a_proposal_that_is_laid_aside_can_be_brought_back(screen, db, read, round_, member):
    before = len(theming.proposal_of(db, round_).cards)
    at = screen("themes", round_, member)
    _press(at, "Opzij leggen")
    db.expire_all()
    assert len(theming.proposal_of(db, round_).cards) == before - 1
    _press(at, "Terughalen")
    db.expire_all()
    assert len(theming.proposal_of(db, round_).cards) == before


def test_every_note_of_a_proposal_says_why_it_stands_there(screen, db, read, round_, member):
    proposal = theming.proposal_of(db, round_).cards[0].proposal
    at = screen("themes", round_, member, proposal=proposal.id)
    assert not at.exception
    assert any(e.label.startswith("Waarom staat dit hier?") for e in at.expander)
    assert "Lijkt op deze regels" in texts_of(at)


def test_a_proposal_that_was_accepted_leads_to_its_theme(screen, db, read, round_, member):
    proposal = theming.proposal_of(db, round_).cards[0].proposal
    at = screen("themes", round_, member, proposal=proposal.id)
    set_safe_text(at, f"text:accept:{proposal.id}:theme_name", "Wie ruimt het op?")
    _press(at, "Overnemen als thema")
    assert "Hierover is besloten" in texts_of(at)


def test_notes_that_fit_nowhere_are_listed_with_the_reason(
    screen, db, engine, settings, round_, member
):
    hold_talks(db, round_, [*said(20), "Ja.", "Nou ja."])
    read_now(db, engine, settings, round_, member)
    at = screen("themes", round_, member)
    _open_tab(at, round_, "Nog niet geplaatst")
    assert "zegt te weinig om te plaatsen" in texts_of(at)


def test_the_themes_of_the_example_stand_with_the_conversations_first(screen, db, example, member):
    at = screen("themes", example, member)
    assert not at.exception
    assert "In 11 van 12 gesprekken · 17 regels** · door het team benoemd" in texts_of(at)


def test_one_theme_shows_its_voices_its_dissent_and_its_thread(screen, db, example, member):
    theme = db.every(Theme, round_id=example.id)[0]
    dissenting = db.first(Dissent)
    at = screen("themes", example, member, record=(dissenting or theme).theme_id
                if dissenting else theme.id)  # fmt: skip
    assert not at.exception
    assert "Niet iedereen ziet het zo" in texts_of(at)
    assert "Rode draad" in texts_of(at)


def test_a_theme_where_no_professional_spoke_says_who_is_missing(screen, db, round_, member):
    notes = hold_talks(db, round_, said(4))
    voices = [n.id for n in notes if n.perspective != "professional"]
    theme = make_theme(db, round_, "Avonden", note_ids=voices, by=member)
    at = screen("themes", round_, member, record=theme.id)
    assert "Nog niet gehoord in dit thema" in texts_of(at)
    assert "nog niet gehoord" in texts_of(at)


def test_a_different_view_is_kept_beside_the_theme(screen, db, round_, member):
    theme = make_theme(db, round_, "Avonden", by=member)
    at = screen("themes", round_, member, record=theme.id)
    set_safe_text(at, f"text:dissent:{theme.id}:dissent", "Het is hier juist fijn stil.")
    _press(at, "Andere kijk bewaren")
    assert "Het is hier juist fijn stil" in texts_of(at)
    assert db.number_of(Dissent, theme_id=theme.id) == 1


def test_a_different_view_without_words_is_refused(screen, db, round_, member):
    theme = make_theme(db, round_, "Avonden", by=member)
    at = screen("themes", round_, member, record=theme.id)
    _press(at, "Andere kijk bewaren")
    assert "is nog leeg" in texts_of(at)
    assert db.number_of(Dissent) == 0


def test_a_note_is_moved_to_another_theme(screen, db, round_, member):
    notes = hold_talks(db, round_, said(3))
    one = make_theme(db, round_, "Avonden", note_ids=[notes[0].id], by=member)
    two = make_theme(db, round_, "Rommel", note_ids=[notes[1].id], by=member)
    at = screen("themes", round_, member, record=one.id)
    at.session_state[f"order:{one.id}"] = True
    at.session_state[f"target:order:{one.id}"] = two.id
    at.run()
    _press(at, "Verplaats naar “Rommel”")
    standing = {(n.note_id, n.theme_id) for n in db.every(ThemeNote, ended_at=None)}
    assert standing == {(notes[0].id, two.id), (notes[1].id, two.id)}


def test_two_themes_become_one(screen, db, round_, member):
    one = make_theme(db, round_, "Avonden", by=member)
    two = make_theme(db, round_, "Stilte", by=member)
    at = screen("themes", round_, member, record=one.id)
    at.selectbox(key=f"target:merge:{one.id}").select(two.id).run()
    _press(at, "Voeg samen met “Stilte”")
    assert "Dit thema is samengevoegd" in texts_of(at)


def test_a_model_that_was_set_and_is_gone_is_named_on_screen(
    screen, db, round_, member, tmp_path, monkeypatch
):
    hold_talks(db, round_, said(20))
    monkeypatch.setenv("SAMENLEVEN_MODEL", str(tmp_path / "weg"))
    at = screen("themes", round_, member)
    _press(at, "Toch eerst laten voorstellen")
    assert "Het taalmodel staat niet op de plek" in texts_of(at)
    assert db.number_of(ThemeRun) == db.number_of(ProposedTheme) == 0
