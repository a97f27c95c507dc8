"""Deciding about themes on screen: in one tap, part by part, by keyboard, and taking it back."""

import pytest

from methods.entries import CodebookTheme
from models import ProposedPlace, Theme, ThemeDecision, ThemeNote
from sessions import theme_lines, theming
from sessions.accounts import introduce
from sessions.note_placing import take_note_out
from sessions.screens.desk import Desk
from sessions.theme_deciding import accept_proposal, make_theme
from sessions.theme_undoing import last_decisions, undo_decision
from tests.conftest import texts_of
from tests.screens.typing_in_tests import safe_text_facts, set_safe_text
from tests.sessions.codebook_reading import read_with_codebook
from tests.sessions.neighbourhood_talks import hold_talks, read_now, said


@pytest.fixture
def filed(db, round_, monkeypatch):
    """Eight notes about rubbish, filed under two parts of the codebook."""
    invented = {"voorbeeld-1": "Er lag weer een bankstel bij de ondergrondse."}
    monkeypatch.setattr(theme_lines, "_example_texts", lambda _: invented)
    notes = hold_talks(db, round_, said(8, ("rubbish",)))
    return read_with_codebook(db, round_, {"rubbish": notes[:5], "vermin": notes[5:]})


def _press(at, label, number=0):
    [b for b in at.button if b.label == label][number].click().run()
    assert not at.exception


def _labels(at):
    return [b.label for b in at.button]


def _open_tab(at, round_, label):
    at.session_state[f"themes-tabs:{round_.id}:nl"] = label
    at.run()
    assert not at.exception


def test_a_known_theme_is_called_as_the_codebook_does_with_its_own_words_beside_it(
    screen, content, filed, round_, member
):
    at = screen("themes", round_, member)
    seen, known = texts_of(at), content.find(CodebookTheme, "waste_and_upkeep")
    assert f"### {known.name.nl}" in seen
    assert "Uit het codeboek · in de woorden van de regels: grofvuil glasbak" in seen
    caption = next(c for c in at.caption if "Uit het codeboek" in c.value)
    assert caption.proto.help.replace("\\", "") == known.definition.nl
    assert "Hierin: Afval en grofvuil (5), Ratten, duiven en poep (3)" in seen


def test_one_tap_takes_a_proposal_over_under_the_name_of_the_codebook(
    screen, db, content, filed, round_, member
):
    at = screen("themes", round_, member)
    name = safe_text_facts(at, f"text:accept:{filed.id}:theme_name")["value"]
    _press(at, "Overnemen")
    db.expire_all()
    theme, voices = theming.themes_of(db, round_)[0]
    assert (theme.name, theme.origin, voices.notes) == (name, "machine", 8)
    assert "is nu een thema van het team" in texts_of(at)


def test_one_tap_puts_it_with_the_theme_of_the_team_that_has_that_name(
    screen, db, filed, round_, member
):
    at = screen("themes", round_, member)
    name = safe_text_facts(at, f"text:accept:{filed.id}:theme_name")["value"]
    theme = make_theme(db, round_, name, by=member)
    at.run()
    _press(at, f"Zet bij “{Desk.plain(name)}”")
    db.expire_all()
    assert [(t.id, v.notes) for t, v in theming.themes_of(db, round_)] == [(theme.id, 8)]


def test_a_proposal_is_taken_over_part_by_part(screen, db, filed, round_, member):
    at = screen("themes", round_, member)
    _press(at, "Overnemen", 2)
    db.expire_all()
    assert [(t.name, v.notes) for t, v in theming.themes_of(db, round_)] == [
        ("Ratten, duiven en poep", 3)
    ]
    assert "5 regels" in texts_of(at)
    assert "Hierin" not in texts_of(at), "one part is the whole"


def test_the_last_decision_is_taken_back_in_one_tap(screen, db, filed, round_, member):
    at = screen("themes", round_, member)
    assert "Ongedaan maken" not in _labels(at)
    _press(at, "Opzij leggen")
    assert "Voorstel opzij gelegd" in texts_of(at)
    assert "· Sam, " in texts_of(at)
    _press(at, "Ongedaan maken")
    assert "Het besluit is ongedaan gemaakt" in texts_of(at)
    db.expire_all()
    assert theming.proposal_of(db, round_).cards[0].proposal.id == filed.id
    assert "Ongedaan maken" not in _labels(at)


def test_what_was_decided_is_listed_with_who_and_taken_back_line_by_line(
    screen, db, filed, round_, member
):
    robin = introduce(db, "Robin")
    make_theme(db, round_, "Stille avonden", by=robin)
    make_theme(db, round_, "Ratten", by=member)
    at = screen("themes", round_, member)
    assert any(e.label == "Wat er is besloten (2)" for e in at.expander)
    at.session_state[f"decided:{round_.id}"] = True
    at.run()
    assert "Zelf een thema gemaakt: “Stille avonden” · Robin" in texts_of(at)
    _press(at, "Ongedaan maken", 2)
    db.expire_all()
    assert [t.name for t, _ in theming.themes_of(db, round_)] == ["Ratten"]
    assert "ongedaan gemaakt" in texts_of(at)


def test_taking_back_what_a_colleague_built_on_is_refused_in_words(screen, db, round_, member):
    notes = hold_talks(db, round_, said(3))
    theme = make_theme(db, round_, "Avonden", note_ids=[notes[0].id], by=member)
    take_note_out(db, notes[0].id, theme.id, by=member)
    at = screen("themes", round_, member)
    at.session_state[f"decided:{round_.id}"] = True
    at.run()
    _press(at, "Ongedaan maken", 2)
    assert "Hier is later nog iets over besloten" in texts_of(at)
    assert db.first(Theme).state == "accepted"


def test_a_theme_that_was_taken_back_says_so_when_a_link_leads_to_it(screen, db, round_, member):
    theme = make_theme(db, round_, "Avonden", by=member)
    undo_decision(db, last_decisions(db, round_, limit=1)[0].id, by=member)
    at = screen("themes", round_, member, record=theme.id)
    assert not at.exception
    assert "Iemand maakte dit thema ongedaan" in texts_of(at)


def test_a_card_that_is_put_off_comes_last(screen, db, engine, settings, round_, member):
    hold_talks(db, round_, said(40))
    read_now(db, engine, settings, round_, member)
    at = screen("themes", round_, member)
    heads = [m.value for m in at.markdown if m.value.startswith("### ")]
    _press(at, "Later bekijken")
    assert [m.value for m in at.markdown if m.value.startswith("### ")] == [*heads[1:], heads[0]]
    assert db.number_of(ThemeDecision) == 0


def test_keys_work_on_the_first_card_only_and_can_be_put_off(
    screen, db, engine, settings, round_, member
):
    hold_talks(db, round_, said(40))
    read_now(db, engine, settings, round_, member)
    at = screen("themes", round_, member)
    assert "Toetsen: O = bovenste voorstel overnemen" in texts_of(at)
    assert sorted(b.proto.shortcut for b in at.button if b.proto.shortcut) == ["l", "o", "v"]
    at.toggle(key="themes-keys").set_value(False).run()
    at.run()
    assert not [b for b in at.button if b.proto.shortcut]


def test_the_reason_names_invented_examples_as_invented(screen, filed, round_, member):
    at = screen("themes", round_, member, proposal=filed.id)
    seen = texts_of(at)
    assert "Lijkt op dit voorbeeld uit het codeboek" in seen
    assert "Er lag weer een bankstel bij de ondergrondse. *(verzonnen voorbeeld)*" in seen
    assert any(e.label == "Waarom staat dit hier? (past goed)" for e in at.expander)


def test_a_note_between_two_names_both(screen, db, filed, round_, member):
    place = db.every(ProposedPlace, proposal_id=filed.id)[0]
    place.reason, place.certainty = "between_two", "doubt"
    place.second_proposal_id = filed.id
    db.commit()
    at = screen("themes", round_, member, proposal=filed.id)
    assert "Ligt tussen “" in texts_of(at)
    assert any(e.label == "Waarom staat dit hier? (twijfel)" for e in at.expander)


def test_in_a_theme_a_note_says_who_decided_and_why_the_machine_proposed_it(
    screen, db, filed, round_, member
):
    theme = accept_proposal(db, filed.id, "Rommel", by=member)
    loose = hold_talks(db, round_, ["Dit zetten wij er zelf bij."])[0]
    by_hand = make_theme(db, round_, "Anders", note_ids=[loose.id], by=member)
    at = screen("themes", round_, member, record=theme.id)
    assert "De computer stelde dit voor. Sam nam het over op" in texts_of(at)
    assert "verzonnen voorbeeld" in texts_of(at)
    at = screen("themes", round_, member, record=by_hand.id)
    assert "Dit besloot Sam op" in texts_of(at)
    assert "verzonnen voorbeeld" not in texts_of(at)


def test_a_note_that_was_taken_out_of_an_accepted_proposal_is_listed_with_that_reason(
    screen, db, filed, round_, member
):
    theme = accept_proposal(db, filed.id, "Rommel", by=member)
    note_id = db.every(ThemeNote, theme_id=theme.id)[0].note_id
    take_note_out(db, note_id, theme.id, by=member)
    at = screen("themes", round_, member)
    _open_tab(at, round_, "Nog niet geplaatst")
    assert "jullie haalden deze regel uit een thema" in texts_of(at)


def test_a_part_the_machine_found_becomes_a_theme_in_one_tap(screen, db, filed, round_, member):
    theme = accept_proposal(db, filed.id, "Rommel", by=member)
    at = screen("themes", round_, member, record=theme.id)
    assert "Hierin: Afval en grofvuil (5), Ratten, duiven en poep (3)" in texts_of(at)
    _press(at, "Maak hiervan een eigen thema", 1)
    db.expire_all()
    assert {t.name: v.notes for t, v in theming.themes_of(db, round_)} == {
        "Rommel": 5, "Ratten, duiven en poep": 3,
    }  # fmt: skip


def test_ticked_notes_move_together_to_another_theme_or_to_a_new_one(screen, db, round_, member):
    notes = hold_talks(db, round_, said(4))
    one = make_theme(db, round_, "Avonden", note_ids=[n.id for n in notes], by=member)
    two = make_theme(db, round_, "Rommel", by=member)
    at = screen("themes", round_, member, record=one.id)
    at.session_state[f"order:{one.id}"] = True
    at.session_state[f"target:order:{one.id}"] = two.id
    at.run()
    boxes = [c for c in at.checkbox if c.key.startswith("tick:")]
    assert len(boxes) == 4
    boxes[0].check()
    boxes[1].check().run()
    assert "2 regels aangevinkt" in texts_of(at)
    _press(at, "Verplaats samen naar “Rommel”")
    at.session_state[f"order:{one.id}"] = True
    at.run()
    next(c for c in at.checkbox if c.key.startswith("tick:")).check().run()
    set_safe_text(at, f"text:split:{one.id}:theme_name", "Stilte")
    _press(at, "Maak hiervan een eigen thema")
    db.expire_all()
    assert {t.name: v.notes for t, v in theming.themes_of(db, round_)} == {
        "Avonden": 1, "Rommel": 2, "Stilte": 1,
    }  # fmt: skip


def test_the_other_side_stands_beside_what_most_say_once_people_heard_it(
    screen, db, round_, member
):
    notes = hold_talks(db, round_, said(4, ("youth",)))
    theme = make_theme(db, round_, "Avonden", note_ids=[n.id for n in notes], by=member)
    at = screen("themes", round_, member, record=theme.id)
    assert "Hoor ook de andere kant" not in texts_of(at), "nothing is guessed"
    _press(at, "Zet bij de andere kant")
    seen = texts_of(at)
    assert "Hoor ook de andere kant: 1 van de 4 regels" in seen
    assert "Wat de meesten zeggen · 3 regels" in seen
    assert "De andere kant · 1 regel" in seen
    _press(at, "Ongedaan maken")
    assert "Hoor ook de andere kant" not in texts_of(at)
    db.expire_all()
    assert not any(link.other_side for link in db.every(ThemeNote))


def test_a_press_on_a_card_that_a_colleague_just_took_over_makes_no_second_theme_and_says_who(
    screen, db, filed, round_, member
):
    at = screen("themes", round_, member)
    set_safe_text(at, f"text:accept:{filed.id}:theme_name", "Wie ruimt het op?")
    accept_proposal(db, filed.id, "Rommel", by=introduce(db, "Robin"))
    _press(at, "Overnemen als thema")
    db.expire_all()
    assert [t.name for t, _ in theming.themes_of(db, round_)] == ["Rommel"]
    assert "Overgenomen als thema: “Rommel” (8 regels) · Robin" in texts_of(at)
