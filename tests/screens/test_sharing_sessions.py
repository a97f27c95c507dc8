"""Reading together on screen: empty, begun, named, refused."""

from models import SharingSession, TeamName
from sessions.sharing import start_session
from tests.conftest import TODAY, texts_of
from tests.screens.typing_in_tests import set_safe_text
from tests.sessions.neighbourhood_talks import hold_talks, said


def _press(at, label):
    next(b for b in at.button if b.label == label).click().run()
    assert not at.exception


def test_without_notes_the_team_reads_what_to_do_first(screen, round_, member):
    at = screen("sharing_sessions", round_, member)
    assert not at.exception
    assert "Er is nog niets om te lezen" in texts_of(at)


def test_a_team_begins_and_sees_twelve_notes_at_once(screen, db, round_, member):
    hold_talks(db, round_, said(40))
    at = screen("sharing_sessions", round_, member)
    at.number_input[0].set_value(4).run()
    _press(at, "Samen beginnen")
    assert db.number_of(SharingSession) == 1
    assert [n for n in range(1, 14) if f"**{n}** · " in texts_of(at)] == list(range(1, 13))
    assert "Wat zie je?" in texts_of(at)


def test_a_meeting_of_nobody_is_refused_in_plain_words(screen, db, round_, member):
    hold_talks(db, round_, said(12))
    at = screen("sharing_sessions", round_, member)
    _press(at, "Samen beginnen")
    assert "minstens één" in texts_of(at)
    assert db.number_of(SharingSession) == 0


def test_what_somebody_sees_joins_the_list(screen, db, content, round_, member):
    hold_talks(db, round_, said(12))
    session = start_session(
        db, content, round_, held_on=TODAY, residents=3, volunteers=0, professionals=1, by=member,
        today=TODAY,
    )  # fmt: skip
    at = screen("sharing_sessions", round_, member, record=session.id)
    set_safe_text(at, f"text:team-name:{session.id}:team_name", "Stille avonden")
    _press(at, "Zet op de lijst")
    assert [n.text for n in db.every(TeamName)] == ["Stille avonden"]
    assert "Stille avonden" in texts_of(at)


def test_the_example_shows_the_meeting_it_held(screen, example, member):
    at = screen("sharing_sessions", example, member)
    assert not at.exception
    assert "dingen genoemd" in texts_of(at)
