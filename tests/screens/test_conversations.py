"""The conversations screen of step two: empty, in use, full, refused."""

from dataclasses import replace

import pytest

from models import Conversation, Note
from sessions import conversing, noting
from sessions.conversing import ConversationDetails
from sessions.noting import NoteDetails
from sessions.signalling import record_signal
from tests.conftest import TODAY, note_texts, texts_of
from tests.screens.typing_in_tests import set_safe_text

HEAD = ConversationDetails(
    held_on=TODAY, place="De Kom", question="Hoe is het hier?", residents=4, quotes_allowed=True
)


@pytest.fixture
def record(db, content, round_, member):
    def record_talk(**changes):
        return conversing.record_conversation(
            db, content, round_, replace(HEAD, **changes), by=member, today=TODAY
        )

    return record_talk


@pytest.fixture
def add(db, content, member):
    def add_line(talk, text, **details):
        return noting.add_note(
            db, content, talk.id, text, NoteDetails(**details), by=member, today=TODAY
        )

    return add_line


def _press(at, label):
    return next(b for b in at.button if b.label == label).click().run()


def _links(at):
    return [link.proto.label for link in at.get("page_link")]


def _line_box(talk):
    return f"text:note:{talk.id}:note_line"


def test_a_team_without_conversations_reads_what_to_do_first(screen, round_, member):
    at = screen("conversations", round_, member)
    assert not at.exception
    assert "Nog geen gesprekken" in texts_of(at)


def test_a_new_conversation_opens_at_its_first_line(screen, db, round_, member):
    at = screen("conversations", round_, member)
    set_safe_text(at, f"text:conversation:{round_.id}:conversation_place", "De Kom")
    at.number_input[0].set_value(7)
    _press(at, "Gesprek bewaren")
    assert not at.exception
    talk = db.first(Conversation)
    assert (talk.residents, talk.quotes_allowed) == (7, False)
    assert "regel voor regel" in texts_of(at)
    assert "Schrijf op wat er gezegd is" in texts_of(at)


def test_a_conversation_with_nobody_is_refused_in_plain_words(screen, db, round_, member):
    at = screen("conversations", round_, member)
    set_safe_text(at, f"text:conversation:{round_.id}:conversation_place", "De Kom")
    _press(at, "Gesprek bewaren")
    assert "minstens één" in texts_of(at)
    assert db.number_of(Conversation) == 0


def test_the_stages_of_a_form_are_shown_when_it_is_picked(screen, round_, member):
    at = screen("conversations", round_, member)
    picked = next(s for s in at.selectbox if s.label == "Gespreksvorm")
    picked.select("keti_koti_table").run()
    assert "1. Stil zijn · 1 minuut" in texts_of(at)
    assert "Voor deze vorm is een getrainde gespreksleider nodig" not in texts_of(at)
    picked = next(s for s in at.selectbox if s.label == "Gespreksvorm")
    picked.select("dialogue_table").run()
    assert "Voor deze vorm is een getrainde gespreksleider nodig" in texts_of(at)


def test_the_next_line_keeps_who_spoke_and_how_it_is_written(screen, db, round_, member, record):
    talk = record()
    at = screen("conversations", round_, member, record=talk.id)
    at.button_group(key=f"note-perspective:entry:{talk.id}").set_value("volunteer")
    at.button_group(key=f"note-kind:True:entry:{talk.id}").set_value("quote")
    next(s for s in at.selectbox if s.label == "Taal van de regel").select("tr")
    set_safe_text(at, _line_box(talk), "Kimse selam vermiyor.")
    _press(at, "Regel bewaren")
    assert "Regel 1 staat erin" in texts_of(at)
    set_safe_text(at, _line_box(talk), "Ama ben veriyorum.")
    _press(at, "Regel bewaren")
    assert not at.exception
    lines = db.every(Note, order="position", conversation_id=talk.id)
    assert [(n.text, n.perspective, n.kind, n.language) for n in lines] == [
        ("Kimse selam vermiyor.", "volunteer", "quote", "tr"),
        ("Ama ben veriyorum.", "volunteer", "quote", "tr"),
    ]
    assert "“Kimse selam vermiyor" in texts_of(at)
    assert "Turks" in texts_of(at)


def test_an_empty_line_is_refused_and_nothing_is_stored(screen, db, round_, member, record):
    at = screen("conversations", round_, member, record=record().id)
    _press(at, "Regel bewaren")
    assert "“Wat zei iemand?” is nog leeg" in texts_of(at)
    assert note_texts(db) == []


def test_without_permission_a_quote_cannot_even_be_chosen(screen, round_, member, record):
    talk = record(quotes_allowed=False)
    at = screen("conversations", round_, member, record=talk.id)
    kinds = at.button_group(key=f"note-kind:False:entry:{talk.id}")
    assert kinds.options == ["samengevat"]
    assert "Letterlijke woorden mogen niet" in texts_of(at)


def test_with_children_the_screen_says_where_worries_go(screen, round_, member, record):
    at = screen("conversations", round_, member, record=record(children_present=True).id)
    assert "0800-2000" in texts_of(at)


def test_a_word_that_could_be_better_gets_a_tip_and_is_stored(screen, db, round_, member, record):
    talk = record()
    at = screen("conversations", round_, member, record=talk.id)
    set_safe_text(at, _line_box(talk), "De allochtonen komen niet.")
    _press(at, "Regel bewaren")
    assert "Je schreef “allochtonen”" in texts_of(at)
    assert note_texts(db) == ["De allochtonen komen niet."]


def test_a_link_to_a_line_opens_its_conversation_and_marks_it(screen, round_, member, record, add):
    talk = record()
    lines = [add(talk, f"Regel nummer {n}.") for n in range(1, 46)]
    at = screen("conversations", round_, member, record=lines[29].id, within=str(talk.id))
    assert not at.exception
    assert "Dit is regel 30" in texts_of(at)
    assert "Regel 29 openen" in _links(at)
    assert "Regel 30 openen" not in _links(at)
    assert "Regel 1 openen" not in _links(at)


def test_a_line_is_corrected_and_its_missed_name_forgotten(screen, db, round_, member, record, add):
    note = add(record(), "Ria mist de bank.")
    at = screen("conversations", round_, member, record=note.id)
    set_safe_text(at, f"text:note-correct:{note.id}:note_line", "Iemand mist de bank.")
    next(c for c in at.checkbox if "helemaal weg" in c.label).check()
    _press(at, "Verbetering bewaren")
    assert not at.exception
    db.expire_all()
    assert note_texts(db) == ["Iemand mist de bank."]


def test_a_thousand_lines_are_shown_a_page_at_a_time(screen, db, round_, member, record):
    talk = record()
    db.add_all(
        [Note(conversation_id=talk.id, position=n, text=f"Regel {n}.") for n in range(1, 1001)]
    )
    db.commit()
    at = screen("conversations", round_, member, record=talk.id)
    assert not at.exception
    assert "1.000 regels" in texts_of(at)
    shown = [label for label in _links(at) if label.endswith(" openen")]
    assert shown[0] == "Regel 1.000 openen"
    assert len(shown) == 20


def test_saying_no_to_quotes_afterwards_warns_how_many_there_are(
    screen, db, round_, member, record, add
):
    talk = record()
    note = add(talk, "Ik groet iedereen.", kind="quote")
    at = screen("conversations", round_, member, record=talk.id)
    next(c for c in at.checkbox if c.label.startswith("Iedereen vindt")).uncheck().run()
    assert "Er staat nu 1 citaat" in texts_of(at)
    _press(at, "Verbetering bewaren")
    assert not at.exception
    db.refresh(note)
    assert note.kind == "summary"


def test_a_summary_rounds_off_a_conversation(screen, db, round_, member, record):
    talk = record()
    at = screen("conversations", round_, member, record=talk.id)
    form = f"text:conversation-summary:{talk.id}:conversation_summary"
    set_safe_text(at, form, "Veel over groeten.")
    _press(at, "Samenvatting bewaren")
    assert not at.exception
    assert "Veel over groeten" in texts_of(at)


def test_a_signal_is_linked_and_taken_away_on_screen(screen, db, content, round_, member, record):
    record_signal(
        db,
        content,
        round_,
        observation="De bank is weg.",
        observed_on=TODAY,
        by=member,
        today=TODAY,
    )
    talk = record()
    at = screen("conversations", round_, member, record=talk.id)
    pick = next(s for s in at.selectbox if s.label == "Signaal dat tot dit gesprek leidde")
    pick.select_index(0).run()
    _press(at, "Signaal koppelen")
    assert "hoort nu bij dit gesprek" in texts_of(at)
    assert "1 signaal" in texts_of(at)
    _press(at, "Dit signaal loskoppelen")
    assert not at.exception
    assert "hoort niet meer bij" in texts_of(at)


def test_the_example_is_listed_with_who_was_there_and_who_was_not(screen, example, member):
    at = screen("conversations", example, member)
    assert not at.exception
    assert "inwoners" in texts_of(at)
    assert "Dit telt alleen wat jullie opschreven" in texts_of(at)


def test_a_search_on_the_last_page_finds_what_fits_on_fewer_pages(screen, round_, member, record):
    for number in range(40):
        record(place="De Kiosk" if number < 16 else "De Kom")
    at = screen("conversations", round_, member)
    at.session_state["conversations-page"] = 3
    at.run()
    assert "40 gesprekken" in texts_of(at)
    assert len([t for t in at.markdown if "De K" in t.value]) == 10
    next(t for t in at.text_input if t.label == "Zoek op plek of vraag").set_value("kiosk").run()
    assert not at.exception
    assert "16 gesprekken" in texts_of(at)
    assert [t for t in at.markdown if "De Kiosk" in t.value]


def test_a_conversation_is_shown_in_english_too(screen, db, example, member):
    talk = db.first(Conversation, round_id=example.id)
    at = screen("conversations", example, member, record=talk.id)
    at.session_state["language"] = "en"
    at.run()
    assert not at.exception
    assert "Write down what was said" in texts_of(at)


def test_every_conversation_of_the_example_opens(screen, db, example, member):
    for talk in db.every(Conversation, round_id=example.id)[:3]:
        at = screen("conversations", example, member, record=talk.id)
        assert not at.exception
        assert "Rode draad" in texts_of(at)


def test_a_conversation_asks_to_rewrite_what_was_literal_and_may_not_be_any_more(
    screen, db, content, round_, member, record
):
    values = {"by": member, "today": TODAY}
    talk = record()
    quote = NoteDetails(kind="quote")
    note = noting.add_note(db, content, talk.id, "Ik durf niet naar buiten.", quote, **values)
    children = replace(HEAD, children_present=True)
    conversing.correct_conversation(db, content, talk.id, children, **values)
    at = screen("conversations", round_, member, record=talk.id)
    assert not at.exception
    assert "In 1 regel staan nog letterlijke woorden" in texts_of(at)
    better = "Een kind blijft liever binnen."
    noting.correct_note(db, content, note.id, better, NoteDetails(), **values)
    at = screen("conversations", round_, member, record=talk.id)
    assert "staan nog letterlijke woorden" not in texts_of(at)
