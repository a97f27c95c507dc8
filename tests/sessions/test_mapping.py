"""Step two: parties of the neighbourhood, and how often stumbling blocks are named."""

from dataclasses import replace

import pytest

from methods.refusal import Refused
from models import Correction, Party
from models.stumbling_block_count import Named
from sessions import conversing, mapping, noting
from sessions.conversing import ConversationDetails
from sessions.mapping import PartyDetails
from sessions.noting import NoteDetails
from sessions.signalling import SignalDetails, record_signal
from sessions.stepping import begin_neighbourhood
from tests.conftest import TODAY

GROUP = PartyDetails(
    "Bewonersgroep Het Wiel", "resident_group", "Houden het plein bij.", "Huurders."
)


def _code(call, *args, **more):
    with pytest.raises(Refused) as caught:
        call(*args, **more)
    return caught.value.code


def test_a_group_of_residents_stands_in_the_network_of_its_own_neighbourhood(db, round_, member):
    mapping.add_party(db, round_, GROUP, by=member)
    assert [p.name for p in mapping.find_parties(db, round_)["resident_group"]] == [GROUP.name]
    elsewhere = begin_neighbourhood(db, name="Elders", by=member, today=TODAY)
    assert mapping.find_parties(db, elsewhere) == {}


@pytest.mark.parametrize(
    "name",
    [
        "Politie",
        "POLITIE Zonnehoek",
        "Basisteam politie",
        "Wijkpolitie",
        "De wijkagent",
        "Politieagenten",
        "Toezicht en handhaving",
        "Handhavers",
        "Boa's van de gemeente",
        "BOA",
        "Koninklijke Marechaussee",
        "Police",
        "ｐｏｌｉｔｉｅ",
    ],
)
def test_police_and_enforcement_have_no_place_in_the_network(db, round_, member, name):
    details = replace(GROUP, name=name)
    assert _code(mapping.add_party, db, round_, details, by=member) == "no_police"
    assert db.number_of(Party) == 0


@pytest.mark.parametrize(
    "name",
    ["Politiek café Zonnehoek", "Vereniging Boa Vista", "Agentschap Jong", "Wijkagenda De Kom"],
)
def test_a_name_that_only_looks_like_it_is_welcome(db, round_, member, name):
    assert mapping.add_party(db, round_, replace(GROUP, name=name), by=member).name == name


def test_no_party_becomes_police_by_correcting_its_name(db, round_, member):
    party = mapping.add_party(db, round_, GROUP, by=member)
    police = replace(GROUP, name="Wijkagent")
    assert _code(mapping.correct_party, db, party.id, police, by=member) == "no_police"


def test_police_is_no_kind(db, round_, member):
    police = replace(GROUP, kind="police")
    assert _code(mapping.add_party, db, round_, police, by=member) == "not_one_of"


def test_the_same_group_is_not_entered_twice_whatever_its_capitals(db, round_, member):
    party = mapping.add_party(db, round_, GROUP, by=member)
    again = replace(GROUP, name="bewonersgroep  het WIEL")
    assert _code(mapping.add_party, db, round_, again, by=member) == "party_there"
    assert mapping.add_party(db, round_, again, by=member, record_id=party.id).id == party.id
    assert mapping.correct_party(db, party.id, again, by=member).name == again.name


def test_a_corrected_party_keeps_what_stood_there_unless_it_held_a_name(db, round_, member):
    party = mapping.add_party(db, round_, GROUP, by=member)
    mapping.correct_party(db, party.id, replace(GROUP, reach="Ook kopers."), by=member)
    assert [c.old_value for c in db.every(Correction, record_id=party.id)] == ["Huurders."]
    mapping.correct_party(db, party.id, replace(GROUP, reach="Iedereen."), by=member, forget=True)
    assert {c.old_value for c in db.every(Correction, record_id=party.id)} == {""}


def test_two_lines_in_one_conversation_count_as_one_conversation(db, content, round_, member):
    head = ConversationDetails(held_on=TODAY, place="De Kom", residents=3)
    talk = conversing.record_conversation(db, content, round_, head, by=member, today=TODAY)
    money = NoteDetails(stumbling_block="money")
    for text in ("De club is te duur.", "De bus ook."):
        noting.add_note(db, content, talk.id, text, money, by=member, today=TODAY)
    record_signal(
        db,
        content,
        round_,
        observation="Een stapel aanmaningen bij het oud papier.",
        observed_on=TODAY,
        details=SignalDetails(stumbling_block="money"),
        by=member,
        today=TODAY,
    )
    found = mapping.stumbling_blocks_of(db, content, round_, latest=1)
    by_slug = {f.block.slug: f for f in found}
    assert by_slug["money"].named == Named(conversations=1, notes=2, signals=1)
    assert [note.text for note, _ in by_slug["money"].notes] == ["De bus ook."]
    assert by_slug["language"].named == Named()
    assert len(found) == 5
