"""Step two: conversations, their lines, and the promises about literal words."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from methods.refusal import Refused
from models import Conversation, ConversationSignal, Correction, Note
from models.conversation_list import linked_signals
from models.database import Database
from sessions import conversing, noting
from sessions.conversing import ConversationDetails
from sessions.noting import NoteDetails
from sessions.signalling import record_signal
from sessions.stepping import begin_next_round
from tests.conftest import TODAY, note_texts

HEAD = ConversationDetails(
    held_on=TODAY, place="De Kom", residents=4, volunteers=1, quotes_allowed=True
)
QUOTE = NoteDetails(kind="quote")


def _record(db, content, round_, member, details=HEAD, **more):
    return conversing.record_conversation(
        db, content, round_, details, by=member, today=TODAY, **more
    )


def _add(db, content, talk, member, text="De bank is weg.", details=None, **more):
    return noting.add_note(
        db, content, talk.id, text, details or NoteDetails(), by=member, today=TODAY, **more
    )


def _correct(db, content, note, member, text, details=None, **more):
    return noting.correct_note(
        db, content, note.id, text, details or NoteDetails(), by=member, today=TODAY, **more
    )


def _signal(db, content, round_, member):
    return record_signal(
        db,
        content,
        round_,
        observation="De bank is weg.",
        observed_on=TODAY,
        by=member,
        today=TODAY,
    )


def _code(call, *args, **more):
    with pytest.raises(Refused) as caught:
        call(*args, **more)
    return caught.value


def test_a_day_a_place_and_one_person_make_a_conversation(db, content, round_, member):
    details = ConversationDetails(held_on=TODAY, place="Bij iemand thuis", residents=1)
    talk = _record(db, content, round_, member, details)
    assert (talk.residents, talk.quotes_allowed, talk.format) == (1, False, None)


def test_a_conversation_with_nobody_is_none(db, content, round_, member):
    nobody = replace(HEAD, residents=0, volunteers=0)
    assert _code(_record, db, content, round_, member, nobody).code == "nobody_there"
    assert db.number_of(Conversation) == 0


def test_a_conversation_of_tomorrow_has_not_been_held(db, content, round_, member):
    tomorrow = replace(HEAD, held_on=TODAY + timedelta(days=1))
    assert _code(_record, db, content, round_, member, tomorrow).code == "day_in_future"


def test_a_form_of_conversation_that_nobody_described_is_refused(db, content, round_, member):
    shouting = replace(HEAD, format="shouting")
    assert _code(_record, db, content, round_, member, shouting).code == "not_one_of"


def test_a_signal_leads_to_a_conversation_and_a_double_tap_stores_one(db, content, round_, member):
    signal, form = _signal(db, content, round_, member), uuid4()
    for _ in range(2):
        _record(db, content, round_, member, signal_ids=[signal.id], record_id=form)
    assert db.number_of(Conversation) == 1
    assert [s.id for s in linked_signals(db, form)] == [signal.id]


def test_a_signal_of_another_round_is_refused_and_nothing_is_stored(db, content, round_, member):
    later = begin_next_round(db, round_, title="Daarna", by=member, today=TODAY)
    signal = _signal(db, content, round_, member)
    refused = _code(_record, db, content, later, member, signal_ids=[signal.id])
    db.rollback()
    assert (refused.code, db.number_of(Conversation)) == ("not_there", 0)


def test_a_link_that_is_taken_away_leaves_a_line_that_it_was_there(db, content, round_, member):
    signal, talk = _signal(db, content, round_, member), _record(db, content, round_, member)
    conversing.link_signal(db, talk.id, signal.id, by=member)
    conversing.link_signal(db, talk.id, signal.id, by=member)
    assert db.number_of(ConversationSignal) == 1
    conversing.unlink_signal(db, talk.id, signal.id, by=member)
    assert db.number_of(ConversationSignal) == 0
    assert db.first(Correction, record_id=talk.id, field="signal").old_value == str(signal.id)


def test_lines_stand_in_the_order_in_which_they_were_typed(db, content, round_, member):
    talk = _record(db, content, round_, member)
    for text in ("Eerst.", "Toen.", "Daarna."):
        _add(db, content, talk, member, text)
    assert note_texts(db) == ["Eerst.", "Toen.", "Daarna."]
    assert [n.position for n in db.every(Note, order="position")] == [1, 2, 3]


def test_a_line_that_is_sent_twice_stands_there_once(db, content, round_, member):
    talk, form = _record(db, content, round_, member), uuid4()
    first = _add(db, content, talk, member, record_id=form)
    again = _add(db, content, talk, member, "Iets anders.", record_id=form)
    assert again.id == first.id
    assert note_texts(db) == ["De bank is weg."]


def test_two_people_at_one_table_do_not_take_the_same_place(engine, db, content, round_, member):
    talk = _record(db, content, round_, member)
    with Database(engine) as other:
        mine = _add(db, content, talk, member, "Van mij.")
        yours = _add(other, content, talk, member, "Van jou.")
    assert (mine.position, yours.position) == (1, 2)


def test_literal_words_are_refused_where_people_did_not_allow_them(db, content, round_, member):
    talk = _record(db, content, round_, member, replace(HEAD, quotes_allowed=False))
    refused = _code(_add, db, content, talk, member, details=QUOTE)
    assert refused.code == "quote_not_allowed"
    assert _add(db, content, talk, member).kind == "summary"


def test_with_children_at_the_table_nothing_is_literal_whatever_was_agreed(
    db, content, round_, member
):
    talk = _record(db, content, round_, member, replace(HEAD, children_present=True))
    assert talk.quotes_allowed is False
    assert _code(_add, db, content, talk, member, details=QUOTE).code == "quote_with_children"


def test_a_line_does_not_become_literal_by_correcting_it(db, content, round_, member):
    talk = _record(db, content, round_, member, replace(HEAD, quotes_allowed=False))
    note = _add(db, content, talk, member)
    assert _code(_correct, db, content, note, member, "x", QUOTE).code == "quote_not_allowed"
    db.rollback()
    assert note_texts(db) == ["De bank is weg."]


def test_when_people_say_no_after_all_their_quotes_are_quotes_no_more(db, content, round_, member):
    talk = _record(db, content, round_, member)
    quote = _add(db, content, talk, member, details=QUOTE)
    _add(db, content, talk, member, "Samengevat.")
    no = replace(HEAD, quotes_allowed=False)
    changed = conversing.correct_conversation(db, content, talk.id, no, by=member, today=TODAY)
    assert (changed, quote.kind) == (1, "summary")
    assert db.first(Correction, record_id=quote.id, field="kind").old_value == "quote"
    yes_again = conversing.correct_conversation(db, content, talk.id, HEAD, by=member, today=TODAY)
    assert (yes_again, quote.kind) == (0, "summary")


def test_literal_words_of_children_are_rewritten_and_their_old_line_is_forgotten(
    db, content, round_, member
):
    talk = _record(db, content, round_, member)
    first = _add(db, content, talk, member, "Ik durf niet naar buiten.", details=QUOTE)
    second = _add(db, content, talk, member, "Mijn broer ook niet.", details=QUOTE)
    _add(db, content, talk, member, "Samengevat.")
    assert noting.notes_to_rewrite(db, talk.id, most=5) == (0, [])
    children = replace(HEAD, children_present=True)
    conversing.correct_conversation(db, content, talk.id, children, by=member, today=TODAY)
    assert noting.notes_to_rewrite(db, talk.id, most=1) == (2, [first])
    _correct(db, content, first, member, first.text)
    assert noting.notes_to_rewrite(db, talk.id, most=5) == (2, [first, second])
    _correct(db, content, first, member, "Een kind blijft liever binnen.")
    assert noting.notes_to_rewrite(db, talk.id, most=5) == (1, [second])
    old = [c.old_value for c in db.every(Correction, record_id=first.id, field="text")]
    assert old == [""]


def test_a_missed_name_is_taken_out_of_the_place_and_question_of_a_conversation(
    db, content, round_, member
):
    talk = _record(db, content, round_, member, replace(HEAD, place="Bij Piet", question="Piet?"))
    conversing.correct_conversation(db, content, talk.id, HEAD, by=member, today=TODAY, forget=True)
    assert {c.field: c.old_value for c in db.every(Correction, record_id=talk.id)} == {
        "place": "",
        "question": "",
    }


def test_a_corrected_line_keeps_the_old_one(db, content, round_, member):
    note = _add(db, content, _record(db, content, round_, member), member)
    _correct(db, content, note, member, "De bank is terug.", NoteDetails(perspective="volunteer"))
    old = {c.field: c.old_value for c in db.every(Correction, record_id=note.id)}
    assert (note.text, note.perspective) == ("De bank is terug.", "volunteer")
    assert old == {"text": "De bank is weg.", "perspective": "resident"}


def test_a_missed_name_goes_out_of_every_earlier_line(db, content, round_, member):
    note = _add(db, content, _record(db, content, round_, member), member, "Ria mist de bank.")
    _correct(db, content, note, member, "Ria mist de bank erg.")
    _correct(db, content, note, member, "Iemand mist de bank.", forget=True)
    old = db.every(Correction, record_id=note.id, field="text")
    assert [(c.old_value, c.old_value_removed) for c in old] == [("", True), ("", True)]


def test_a_phone_number_in_a_line_is_never_stored(db, content, round_, member):
    note = _add(db, content, _record(db, content, round_, member), member, "Bel 06-12345678.")
    assert note.text == "Bel [telefoonnummer]."


def test_a_line_of_more_than_the_longest_length_is_refused_whole(db, content, round_, member):
    talk = _record(db, content, round_, member)
    most = int(content.limit("note_max_characters", on=TODAY))
    _add(db, content, talk, member, "a" * most)
    assert _code(_add, db, content, talk, member, "a" * (most + 1)).code == "text_too_long"


def test_a_summary_closes_a_conversation_and_is_corrected_like_a_line(db, content, round_, member):
    talk = _record(db, content, round_, member)
    for text in ("Veel over banken.", "Veel over banken en bomen."):
        conversing.summarise(db, content, talk.id, text, by=member, today=TODAY)
    assert talk.summary == "Veel over banken en bomen."
    old = {c.old_value for c in db.every(Correction, record_id=talk.id, field="summary")}
    assert "Veel over banken." in old


def test_the_last_conversation_comes_first_with_the_number_of_its_lines(
    db, content, round_, member
):
    early = replace(HEAD, held_on=TODAY - timedelta(days=9), place="De Kiosk")
    first = _record(db, content, round_, member, early)
    _record(db, content, round_, member)
    _add(db, content, first, member)
    found, total = conversing.find_conversations(db, round_)
    assert [(f.conversation.place, f.notes) for f in found] == [("De Kom", 0), ("De Kiosk", 1)]
    assert total == 2
    found, total = conversing.find_conversations(db, round_, page=2, per_page=1)
    assert ([f.conversation.place for f in found], total) == (["De Kiosk"], 2)


def test_a_percent_sign_in_a_search_is_a_percent_sign(db, content, round_, member):
    _record(db, content, round_, member)
    assert conversing.find_conversations(db, round_, contains="KOM")[1] == 1
    assert conversing.find_conversations(db, round_, contains="%")[1] == 0


def test_the_page_of_a_line_is_known_from_both_ends(db, content, round_, member):
    talk = _record(db, content, round_, member)
    lines = [_add(db, content, talk, member, f"Regel {n}.") for n in range(1, 6)]
    at = [noting.page_of(db, n, newest_first=False, per_page=2) for n in lines]
    back = [noting.page_of(db, n, newest_first=True, per_page=2) for n in lines]
    assert (at, back) == ([1, 1, 2, 2, 3], [3, 2, 2, 1, 1])


def test_advice_is_given_on_a_summary_and_never_on_what_somebody_said(db, content, round_, member):
    talk = _record(db, content, round_, member)
    own = _add(db, content, talk, member, "De allochtonen komen niet.")
    said = _add(db, content, talk, member, "De allochtonen komen niet.", QUOTE)
    english = _add(db, content, talk, member, "A blank wall.", NoteDetails(language="en"))
    assert [a.word for a in noting.note_advice(content, own)] == ["allochtonen"]
    assert noting.note_advice(content, said) == noting.note_advice(content, english) == []
    assert own.text == "De allochtonen komen niet."


def test_who_was_not_heard_follows_from_what_was_written_down(db, content, round_, member):
    talk = _record(db, content, round_, member)
    _record(db, content, round_, member, replace(HEAD, residents=0, volunteers=0, professionals=3))
    details = NoteDetails(stumbling_block="money")
    _add(db, content, talk, member, details=details)
    gaps = conversing.whom_we_miss(content, conversing.who_was_heard(db, round_))
    found = [(g.code, g.about, dict(g.facts)) for g in gaps if g.code != "kinds_not_mapped"]
    assert found[:4] == [
        ("not_written_down", "volunteer", {"visits": 1}),
        ("not_written_down", "professional", {"visits": 3}),
        ("only_professionals", "", {"count": 1, "of": 2}),
        ("without_notes", "", {"count": 1, "of": 2}),
    ]
    blocks = [g.about for g in gaps if g.code == "block_not_named"]
    assert len(blocks) == 4
    assert "money" not in blocks
