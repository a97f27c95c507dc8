"""Step one: signals, their follow-up, and the tension that people estimate together."""

from datetime import timedelta

import pytest

from methods.refusal import Refused
from models import Correction, SignalFollowUp
from sessions import signalling
from sessions.signalling import SignalDetails
from tests.conftest import TODAY


def _record(db, content, round_, member, text="Iemand veegt elke week de stoep.", **more):
    values = {"observation": text, "observed_on": TODAY, "by": member, "today": TODAY, **more}
    return signalling.record_signal(db, content, round_, **values)


def _code(call, *args, **more):
    with pytest.raises(Refused) as caught:
        call(*args, **more)
    return caught.value


def test_what_was_seen_is_enough(db, content, round_, member):
    signal = _record(db, content, round_, member)
    assert (signal.state, signal.interpretation, signal.place) == ("open", "", "")


def test_spaces_alone_are_no_signal(db, content, round_, member):
    assert _code(_record, db, content, round_, member, "  \n ").code == "text_missing"


def test_two_thousand_characters_fit_and_one_more_does_not(db, content, round_, member):
    _record(db, content, round_, member, "a" * 2000)
    refused = _code(_record, db, content, round_, member, "a" * 2001)
    assert (refused.code, refused.facts["have"]) == ("text_too_long", 2001)


def test_tomorrow_cannot_have_been_seen(db, content, round_, member):
    tomorrow = TODAY + timedelta(days=1)
    refused = _code(_record, db, content, round_, member, observed_on=tomorrow)
    assert refused.code == "day_in_future"


def test_an_unknown_stumbling_block_is_refused(db, content, round_, member):
    details = SignalDetails(stumbling_block="bad_people")
    assert _code(_record, db, content, round_, member, details=details).code == "not_one_of"


def test_completing_a_signal_later_keeps_what_stood_there(db, content, round_, member):
    signal = _record(db, content, round_, member, details=SignalDetails(interpretation="eerst"))
    details = SignalDetails(interpretation="later", is_positive=True)
    signalling.add_details(db, content, signal.id, details, by=member, today=TODAY)
    assert (signal.interpretation, signal.is_positive) == ("later", True)
    assert "eerst" in [c.old_value for c in db.every(Correction, record_id=signal.id)]


def test_a_follow_up_takes_a_signal_out_of_the_waiting_list(db, content, round_, member):
    signal = _record(db, content, round_, member)
    again = TODAY + timedelta(days=7)
    signalling.follow_up(db, signal.id, "Langs geweest.", next_on=again, by=member, today=TODAY)
    assert (signal.state, signal.follow_up_on) == ("followed_up", again)
    signalling.follow_up(db, signal.id, "Opgelost.", closes=True, by=member, today=TODAY)
    assert (signal.state, signal.follow_up_on) == ("closed", None)
    assert db.number_of(SignalFollowUp, signal_id=signal.id) == 2


def test_a_day_that_was_planned_stays_planned_when_a_line_comes_in_between(
    db, content, round_, member
):
    later = TODAY + timedelta(days=9)
    signal = _record(db, content, round_, member, details=SignalDetails(follow_up_on=later))
    signalling.follow_up(db, signal.id, "Gebeld.", by=member, today=TODAY)
    assert signal.follow_up_on == later
    signalling.follow_up(db, signal.id, "Langs geweest.", by=member, today=later)
    assert signal.follow_up_on is None
    assert str(later) in [c.old_value for c in db.every(Correction, field="follow_up_on")]


def test_filters_work_together_and_words_are_found_in_the_place_too(db, content, round_, member):
    _record(db, content, round_, member, "Ruzie over parkeren.", place="Het Wiel")
    _record(db, content, round_, member, "Samen gekookt.", details=SignalDetails(is_positive=True))
    found = signalling.find_signals(db, round_, contains="WIEL")
    assert [s.observation for s in found] == ["Ruzie over parkeren."]
    assert signalling.find_signals(db, round_, contains="wiel", is_positive=True) == []


def test_an_estimate_of_the_tension_holds_on_its_last_day_and_not_after(
    db, content, round_, member
):
    estimate = signalling.estimate_tension(
        db,
        content,
        round_,
        phase="ongemak",
        present="3 inwoners, 2 jongerenwerkers",
        reason="Mensen lopen om.",
        by=member,
        today=TODAY,
    )
    assert signalling.tension_now(db, round_, today=estimate.expires_on) is estimate
    after = estimate.expires_on + timedelta(days=1)
    assert signalling.tension_now(db, round_, today=after) is None


def test_nobody_estimates_the_tension_alone_and_without_a_reason(db, content, round_, member):
    refused = _code(
        signalling.estimate_tension,
        db,
        content,
        round_,
        phase="rust",
        present="",
        reason="x",
        by=member,
        today=TODAY,
    )
    assert (refused.code, refused.facts["field"]) == ("text_missing", "present")
