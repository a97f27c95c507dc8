"""The network screen of step two: empty, in use, full, refused."""

from models import Party
from sessions import mapping
from sessions.mapping import PartyDetails
from tests.conftest import texts_of
from tests.screens.typing_in_tests import set_safe_text


def _press(at, label):
    return next(b for b in at.button if b.label == label).click().run()


def _fill(at, round_, name, kind="resident_group"):
    form = f"text:party:{round_.neighbourhood_id}:party_name"
    set_safe_text(at, form, name)
    if kind:
        next(s for s in at.selectbox if s.label == "Soort").select(kind)
    return _press(at, "Partij bewaren")


def test_an_empty_network_says_whom_to_begin_with(screen, round_, member):
    at = screen("network", round_, member)
    assert not at.exception
    assert "Nog niemand in het netwerk" in texts_of(at)
    assert "Vooroordelen" in texts_of(at)


def test_a_group_of_residents_is_added(screen, db, round_, member):
    at = _fill(screen("network", round_, member), round_, "Bewonersgroep Het Wiel")
    assert not at.exception
    assert [p.name for p in db.every(Party)] == ["Bewonersgroep Het Wiel"]
    assert "staat in het netwerk" in texts_of(at)


def test_the_police_are_refused_with_the_promise_as_the_reason(screen, db, round_, member):
    at = _fill(screen("network", round_, member), round_, "Wijkpolitie")
    assert "Dat hebben we inwoners beloofd" in texts_of(at)
    assert db.number_of(Party) == 0


def test_a_party_without_a_kind_is_refused_in_plain_words(screen, db, round_, member):
    at = _fill(screen("network", round_, member), round_, "Sportclub", kind=None)
    assert "Kies iets bij “Soort”" in texts_of(at)
    assert db.number_of(Party) == 0


def test_a_party_is_corrected_on_its_own_page(screen, db, round_, member):
    details = PartyDetails("Sportclub", "sports")
    party = mapping.add_party(db, round_, details, by=member)
    at = screen("network", round_, member, record=party.id)
    set_safe_text(at, f"text:party-correct:{party.id}:party_reach", "Jeugd uit de flats.")
    _press(at, "Verbetering bewaren")
    assert not at.exception
    assert "Jeugd uit de flats" in texts_of(at)


def test_the_example_groups_its_parties_and_counts_its_stumbling_blocks(screen, example, member):
    at = screen("network", example, member)
    assert not at.exception
    said = texts_of(at)
    assert "Wooncorporatie Rijnvoorde" in said or "Verhuurt de galerijflats" in said
    assert "12 partijen" in said
    assert "gesprekken" in said
    assert {"Bewonersgroep", "Taalbarrières"} <= {s.value for s in at.header}
