"""A neighbourhood's notes become themes: the same themes every time, each with a reason."""

import csv
from pathlib import Path

import pytest

from tests.toolkit.neighbourhood_notes import (
    RUBBISH,
    VOICES,
    YOUNG_PEOPLE,
    notes_of,
    read,
    theme_of,
    three_hundred_notes,
    twenty_notes,
)
from toolkit.note_words import empty_words
from toolkit.reading import NoteIdTwice, NoteText

ROOT = Path(__file__).resolve().parents[2]
POLIS = ROOT.parent / "shared" / "data" / "polis" / "bowling-green" / "comments.csv"


def test_no_notes_give_no_themes() -> None:
    reading = read([])
    assert reading.themes == ()
    assert reading.placements == ()


@pytest.mark.parametrize("count", [1, 5])
def test_under_six_notes_nothing_is_grouped_and_the_reason_is_told(count: int) -> None:
    reading = read(twenty_notes()[:count])
    assert reading.themes == ()
    assert {placement.reason for placement in reading.placements} == {"too_few_notes"}
    assert len(reading.placements) == count


def test_six_notes_are_enough_to_propose_something() -> None:
    reading = read(notes_of(RUBBISH[:3] + YOUNG_PEOPLE[:3]))
    assert 1 <= len(reading.themes) <= 3


def test_twenty_notes_give_three_to_six_themes_and_keep_subjects_together() -> None:
    reading = read(twenty_notes())
    assert 3 <= len(reading.themes) <= 6
    young = {theme_of(reading, f"note{at:03}") for at in range(10, 15)}
    assert len(young) == 1
    assert young != {None}


@pytest.mark.parametrize("make", [twenty_notes, three_hundred_notes])
def test_few_notes_are_left_out(make: object) -> None:
    placements = read(make()).placements  # type: ignore[operator]
    assert sum(placement.cluster is None for placement in placements) <= 0.15 * len(placements)


def test_three_hundred_notes_on_twelve_subjects_find_most_subjects_again() -> None:
    reading = read(three_hundred_notes())
    assert 8 <= len(reading.themes) <= 20
    purity = 0
    for theme in reading.themes:
        subjects = [int(note_id[4:]) % 12 for note_id in theme.note_ids]
        purity += max(subjects.count(subject) for subject in set(subjects))
    assert purity > 0.85 * 300


@pytest.mark.parametrize(
    "text", ["", "   ", "!!!", "Ja hoor.", "Nee, dat niet.", "[naam] en [plaats]"]
)
def test_a_line_without_content_is_kept_apart_with_its_reason(text: str) -> None:
    reading = read([*twenty_notes(), NoteText("empty", text)])
    placement = reading.placements[-1]
    assert (placement.cluster, placement.certainty) == (None, "none")
    assert placement.reason == "carries_nothing"


def test_only_empty_lines_give_no_themes() -> None:
    reading = read(notes_of(["!!!"] * 8))
    assert reading.themes == ()
    assert {placement.reason for placement in reading.placements} == {"carries_nothing"}


def test_a_note_that_people_placed_stays_out_of_new_groups() -> None:
    fixed = {f"note{at:03}": "rubbish" for at in range(4)}
    reading = read(twenty_notes(), fixed=fixed)
    for placement in reading.placements[:4]:
        assert (placement.reason, placement.cluster) == ("decided", None)
    assert not {note_id for theme in reading.themes for note_id in theme.note_ids} & set(fixed)


def test_a_theme_of_people_draws_new_notes_that_resemble_it() -> None:
    fixed = {f"note{at:03}": "rubbish" for at in range(4)} | {
        f"note{at:03}": "young_people" for at in range(10, 14)
    }
    again = NoteText("new", "Weer zwerfafval en vuilniszakken naast de containers")
    reading = read([*twenty_notes(), again], fixed=fixed)
    themes = {theme.accepted_key: theme for theme in reading.themes if theme.accepted_key}
    assert "new" in themes["rubbish"].note_ids
    assert themes["rubbish"].label == ""
    assert "note014" in themes["young_people"].note_ids
    assert not any("note005" in theme.note_ids for theme in themes.values())


def test_the_very_words_that_people_placed_follow_their_decision() -> None:
    again = NoteText("again", RUBBISH[0])
    reading = read([*twenty_notes(), again], fixed={"note000": "rubbish"})
    theme = next(theme for theme in reading.themes if "again" in theme.note_ids)
    assert theme.accepted_key == "rubbish"


def test_themes_are_numbered_by_conversations_and_name_three_voices() -> None:
    reading = read(twenty_notes())
    assert [theme.number for theme in reading.themes] == list(range(1, len(reading.themes) + 1))
    counts = [theme.conversations for theme in reading.themes]
    assert counts == sorted(counts, reverse=True)
    voice = {note.id: note.perspective for note in twenty_notes()}
    largest = max(reading.themes, key=lambda theme: len(theme.note_ids))
    assert {voice[note_id] for note_id in largest.typical} == set(VOICES)


def test_a_placement_says_what_it_rests_on() -> None:
    reading = read(twenty_notes())
    placement = reading.placements[10]
    members = next(t.note_ids for t in reading.themes if t.number == placement.cluster)
    assert 1 <= len(placement.resembles) <= 3
    assert set(placement.resembles) <= set(members)
    assert "jongeren" in placement.shared_words
    assert all(-1 <= p.x <= 1 and -1 <= p.y <= 1 for p in reading.placements)


def test_working_titles_hold_no_empty_words() -> None:
    for notes in (twenty_notes(), three_hundred_notes()):
        for theme in read(notes).themes:
            assert theme.label
            assert not set(theme.label.replace("·", " ").lower().split()) & empty_words()


def test_two_notes_under_one_id_are_refused() -> None:
    with pytest.raises(NoteIdTwice) as refusal:
        read([NoteText("same", "Afval"), NoteText("same", "Lawaai")])
    assert refusal.value.note_id == "same"


def test_the_worker_can_report_progress() -> None:
    heard: list[str] = []
    read(twenty_notes(), progress=lambda stage, done, total: heard.append(stage))
    assert list(dict.fromkeys(heard)) == ["encode", "group", "explain"]


def test_real_statements_of_bowling_green_give_themes_a_reader_recognises() -> None:
    if not POLIS.exists():
        print(f"skipped: no Polis statements at {POLIS}")
        pytest.skip(f"no Polis statements at {POLIS}")
    with POLIS.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["moderated"] == "1"]
    notes = [
        NoteText(row["comment-id"], row["comment-body"], "resident", row["author-id"], "en")
        for row in rows
    ]
    reading = read(notes)
    unplaced = sum(placement.cluster is None for placement in reading.placements)
    print(f"{len(notes)} statements, {len(reading.themes)} themes, {unplaced} not placed")
    assert 10 <= len(reading.themes) <= 30
    assert unplaced <= 0.15 * len(notes)
    opioids = [row["comment-id"] for row in rows if "opioid" in row["comment-body"].lower()]
    places = [theme_of(reading, note_id) for note_id in opioids]
    assert max(places.count(place) for place in places) >= 0.6 * len(places)
