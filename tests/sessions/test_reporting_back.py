"""The people who spoke hear what was done, what was not, and why."""

from datetime import timedelta

import pytest

from methods.refusal import Refused
from models import Choice, Correction, Intervention, Note, Option, ReportBack, Signal, ThemeNote
from sessions.correcting import correct_text
from sessions.recording import keep
from sessions.reporting_back import listeners, report_back, signals_to_tell
from sessions.thanking import card_of
from tests.conftest import TODAY
from tests.sessions.neighbourhood_at_work import carried_out, looked_back, spoken_about


def _tell(db, held, member, **more):
    values = {"told_on": TODAY, "how": "aan de deur", "text": "U zei dat niemand groet."}
    values |= {"by": member, "today": TODAY, **more}
    return report_back(db, held.id, **values)


def _card(db, content, intervention, talk=None):
    return card_of(db, content, intervention, conversation=talk, today=TODAY)


def test_who_heard_nothing_yet_comes_first(db, round_, member):
    held = looked_back(db, round_, member)
    intervention = db.find(Intervention, held.intervention_id)
    told = spoken_about(db, intervention, member, round_=round_)
    waiting = spoken_about(db, intervention, member, round_=round_)
    _tell(db, held, member, conversation_id=told.id)
    found = listeners(db, intervention)
    assert [one.conversation.id for one in found] == [waiting.id, told.id]
    assert [len(one.told) for one in found] == [0, 1]


def test_a_talk_on_which_nothing_rests_is_not_on_the_list(db, round_, member):
    intervention = carried_out(db, round_, member)
    other = carried_out(db, round_, member)
    spoken_about(db, other, member, round_=round_)
    assert listeners(db, intervention) == []
    assert len(signals_to_tell(db, other)) == 1


def test_somebody_must_have_been_told(db, round_, member):
    held = looked_back(db, round_, member)
    with pytest.raises(Refused, match="told_nobody"):
        _tell(db, held, member)
    with pytest.raises(Refused, match="day_in_future"):
        _tell(
            db,
            held,
            member,
            signal_id=_signal(db, held, member, round_),
            told_on=TODAY + timedelta(days=1),
        )
    assert db.number_of(ReportBack) == 0


def test_telling_about_a_signal_alone_is_enough(db, round_, member):
    held = looked_back(db, round_, member)
    told = _tell(db, held, member, signal_id=_signal(db, held, member, round_))
    assert told.conversation_id is None


def test_what_was_told_keeps_its_old_words_and_its_masks(db, content, round_, member):
    held = looked_back(db, round_, member)
    signal = _signal(db, held, member, round_)
    told = _tell(db, held, member, signal_id=signal, text="Bel 06-12345678.")
    assert "12345678" not in told.text
    correct_text(db, content, ReportBack, told.id, "text", "Kom langs.", by=member, today=TODAY)
    old = [c.old_value for c in db.every(Correction, record_id=told.id)]
    assert len(old) == 1
    assert "12345678" not in old[0]


def test_words_of_five_people_are_quoted_and_of_four_are_not(db, content, round_, member):
    intervention = carried_out(db, round_, member)
    five = spoken_about(db, intervention, member, round_=round_, people=5)
    four = spoken_about(db, intervention, member, round_=round_, people=4, text="Vier zeiden dit")
    assert [n.text for n in _card(db, content, intervention, five).quotes] == [
        "Niemand groet hier."
    ]
    card = _card(db, content, intervention, four)
    assert (card.quotes, card.unquoted, card.themes) == ((), "too_few", ("Groeten",))
    assert "Vier zeiden dit" not in {n.text for n in _card(db, content, intervention).quotes}


def test_the_only_volunteer_among_twenty_is_not_named_by_a_quote(db, content, round_, member):
    intervention = carried_out(db, round_, member)
    talk = spoken_about(db, intervention, member, round_=round_, people=20)
    talk.volunteers = 1
    theme_note = db.first(ThemeNote, note_id=db.first(Note, conversation_id=talk.id).id)
    words = Note(
        conversation_id=talk.id,
        position=3,
        text="Ik zet elke week koffie.",
        kind="quote",
        perspective="volunteer",
    )
    keep(db, words, by=member)
    keep(db, ThemeNote(theme_id=theme_note.theme_id, note_id=words.id), by=member)
    db.commit()
    card = _card(db, content, intervention, talk)
    assert [n.text for n in card.quotes] == ["Niemand groet hier."]


def test_a_decision_written_down_later_holds_whatever_day_it_is_about(db, content, round_, member):
    intervention = carried_out(db, round_, member)
    option = db.first(Option, title="Een enquête")
    for decision, days_ago in (("chosen", 10), ("refused", 20)):
        choice = Choice(
            option_id=option.id,
            decision=decision,
            reason=decision,
            decided_on=TODAY - timedelta(days=days_ago),
        )
        keep(db, choice, by=member)
    assert [r.reason for r in _card(db, content, intervention).refused] == ["refused"]


def test_what_has_not_begun_is_still_to_come_and_not_done(db, content, round_, member):
    intervention = carried_out(db, round_, member)
    begun = _card(db, content, intervention)
    assert (begun.done, begun.planned) == (("Kookavonden",), ())
    intervention.state = "planned"
    db.commit()
    card = _card(db, content, intervention)
    assert (card.done, card.planned) == ((), ("Kookavonden",))


def test_words_are_not_quoted_when_those_present_did_not_agree(db, content, round_, member):
    intervention = carried_out(db, round_, member)
    talk = spoken_about(db, intervention, member, round_=round_, people=30, quotes_allowed=False)
    card = _card(db, content, intervention, talk)
    assert (card.quotes, card.unquoted) == ((), "not_allowed")


def test_the_card_says_what_was_refused_and_why_but_not_what_was_chosen(
    db, content, round_, member
):
    intervention = carried_out(db, round_, member)
    refused = _card(db, content, intervention).refused
    assert [(r.title, r.reason) for r in refused] == [("Een enquête", "Er is al genoeg gevraagd")]


def test_the_example_can_fill_every_part_of_the_card(db, content, example):
    cards = [_card(db, content, i) for i in db.every(Intervention)]
    assert any(c.quotes and c.done and c.changed and c.refused and c.to_come for c in cards)
    assert all(n.kind == "quote" for c in cards for n in c.quotes)


def _signal(db, held, member, round_):
    signal = Signal(round_id=round_.id, observation="Stil", observed_on=TODAY)
    db.add(signal)
    db.commit()
    return signal.id
