"""The red thread: stored, and walkable both ways."""

from models import CarriedAction, Intervention, ReportBack, Round, Signal
from models.thread import KINDS
from sessions.tracing import starting_points, thread_of


def _kinds(strands):
    return {strand.kind for strand in strands}


def test_a_signal_is_followed_to_what_its_speakers_were_told(db, example):
    told = next(r for r in db.every(ReportBack) if r.signal_id)
    onward = thread_of(db, "signal", told.signal_id).led_to
    assert {"conversation", "note", "theme", "assignment", "intervention", "report_back"} <= (
        _kinds(onward)
    )


def test_what_people_were_told_is_followed_back_to_the_literal_words(db, example):
    told = db.first(ReportBack)
    back = thread_of(db, "report_back", told.id).came_from
    assert {"intervention", "choice", "assignment", "theme", "note", "conversation", "signal"} <= (
        _kinds(back)
    )


def test_every_link_that_can_be_walked_onward_can_be_walked_back(db, example):
    for signal in db.every(Signal, round_id=example.previous_round_id):
        for strand in thread_of(db, "signal", signal.id, named=1000).led_to:
            for knot in strand.knots:
                back = thread_of(db, knot.kind, knot.id, named=1000).came_from
                signals = [k.id for s in back if s.kind == "signal" for k in s.knots]
                crosses_into_next_round = knot.kind in ("signal", "round")
                assert signal.id in signals or crosses_into_next_round, knot.kind


def test_an_action_leads_into_the_next_round_and_stops_there(db, example):
    carried = db.first(CarriedAction)
    onward = thread_of(db, "action", carried.action_id).led_to
    assert _kinds(onward) <= {"signal", "round"}
    assert "round" in _kinds(onward)


def test_a_signal_of_the_second_round_remembers_the_action_it_came_from(db, example):
    signal = next(s for s in db.every(Signal, round_id=example.id) if s.from_action_id)
    back = thread_of(db, "signal", signal.id).came_from
    assert _kinds(back) == {"action"}


def test_a_strand_names_a_few_and_counts_the_rest(db, example):
    intervention = db.first(Intervention)
    notes = next(
        s for s in thread_of(db, "intervention", intervention.id).came_from if s.kind == "note"
    )
    assert notes.total > len(notes.knots) == 5


def test_reading_together_stands_between_the_conversations_and_the_theme_it_named(
    db, content, round_, member
):
    from sessions import sharing, theme_deciding
    from tests.conftest import TODAY
    from tests.sessions.neighbourhood_talks import hold_talks, said

    hold_talks(db, round_, said(20))
    session = sharing.start_session(
        db, content, round_, held_on=TODAY, residents=2, volunteers=1, professionals=1,
        by=member, today=TODAY,
    )  # fmt: skip
    name = sharing.name_what_you_see(db, session.id, "Stille avonden", by=member)
    theme = theme_deciding.make_theme(db, round_, name.text, team_name_id=name.id, by=member)
    thread = thread_of(db, "sharing_session", session.id)
    assert _kinds(thread.led_to) == {"theme"}
    assert {s.kind: s.total for s in thread.came_from}["note"] == 12
    assert "conversation" in _kinds(thread.came_from)
    assert "sharing_session" in _kinds(thread_of(db, "theme", theme.id).came_from)


def test_strands_stand_in_the_order_of_the_work(db, example):
    told = db.first(ReportBack)
    order = [s.kind for s in thread_of(db, "report_back", told.id).came_from]
    assert order == sorted(order, key=list(KINDS).index)


def test_a_loose_signal_has_no_thread(db, round_, member, content):
    from sessions.signalling import record_signal
    from tests.conftest import TODAY

    signal = record_signal(
        db, content, round_, observation="Los", observed_on=TODAY, by=member, today=TODAY
    )
    thread = thread_of(db, "signal", signal.id)
    assert (thread.came_from, thread.led_to) == ((), ())


def test_the_walk_can_begin_at_anything_a_round_holds(db, example):
    first = db.find(Round, example.previous_round_id)
    for kind in ("signal", "conversation", "theme", "assignment", "intervention", "report_back"):
        assert starting_points(db, first, kind), kind
