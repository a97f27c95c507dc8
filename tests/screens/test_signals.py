"""The screen of step one: empty, in use, refused."""

from sessions.signalling import find_signals, record_signal
from tests.conftest import TODAY, texts_of
from tests.screens.typing_in_tests import set_safe_text


def test_a_team_without_signals_reads_what_to_do_first(screen, round_, member):
    at = screen("signals", round_, member)
    assert not at.exception
    assert "Nog geen signalen" in texts_of(at)


def test_three_fields_are_enough_for_a_signal(screen, db, round_, member):
    at = screen("signals", round_, member)
    form = f"text:signal:{round_.id}:observation"
    set_safe_text(at, form, "Twee buren riepen over de heg tegen elkaar.")
    _press(at, "Signaal bewaren")
    assert not at.exception
    assert [s.observation for s in find_signals(db, round_)] == [
        "Twee buren riepen over de heg tegen elkaar."
    ]
    assert "Je signaal staat erin" in texts_of(at)


def test_an_empty_signal_is_refused_in_plain_words_and_nothing_is_stored(
    screen, db, round_, member
):
    at = screen("signals", round_, member)
    _press(at, "Signaal bewaren")
    assert "“Wat zag of hoorde je?” is nog leeg" in texts_of(at)
    assert find_signals(db, round_) == []


def test_one_signal_shows_its_red_thread(screen, db, content, round_, member):
    signal = record_signal(
        db,
        content,
        round_,
        observation="De bank is weg.",
        observed_on=TODAY,
        by=member,
        today=TODAY,
    )
    at = screen("signals", round_, member, record=signal.id)
    assert not at.exception
    assert "Rode draad" in texts_of(at)


def test_a_signal_opens_whose_stumbling_block_was_taken_out(screen, db, content, round_, member):
    signal = record_signal(
        db,
        content,
        round_,
        observation="De bank is weg.",
        observed_on=TODAY,
        by=member,
        today=TODAY,
    )
    signal.stumbling_block = "block_of_before"
    db.commit()
    at = screen("signals", round_, member, record=signal.id)
    assert not at.exception
    assert "De bank is weg" in texts_of(at)


def _press(at, label):
    next(b for b in at.button if b.label == label).click().run()
