"""With a codebook: what people decided comes first, then what is known, then what is new."""

from tests.toolkit.small_codebook import SAID, WordEncoder, small_codebook
from toolkit.reading import NoteText, read_notes

BOOK = small_codebook()
HORSES = [
    "het paard staat in de stal", "de manege krijgt een nieuwe stal", "paard en zadel",
    "zadel gestolen uit de manege", "ruiters op de dijk met hun paard", "een paard bij de dijk",
    "de ruiters groeten vanaf het zadel", "stal en manege gaan dicht",
]  # fmt: skip


def notes(*texts, start=0):
    return [
        NoteText(f"n{start + number}", text, conversation=f"c{number % 3}", where=f"{number:03}")
        for number, text in enumerate(texts)
    ]


def read(said, fixed=None):
    return read_notes(said, WordEncoder(), codebook=BOOK, fixed=fixed or {})


def theme_of(reading, note_id):
    placed = next(p for p in reading.placements if p.note_id == note_id)
    return next((t for t in reading.themes if t.number == placed.cluster), None)


def test_twenty_notes_are_named_after_the_field():
    reading = read(notes(*SAID["waste"][:8], *SAID["noise"][:7], *SAID["language"][:5]))
    assert {theme.codebook for theme in reading.themes} == {"waste", "noise", "language"}
    assert sum(p.cluster is None for p in reading.placements) <= 1


def test_three_notes_already_have_a_place():
    reading = read(notes("matras naast de container", "bas door de muur", "de brief snap ik niet"))
    assert [theme_of(reading, f"n{n}").codebook for n in range(3)] == ["waste", "noise", "language"]


def test_a_note_without_content_is_not_forced_into_a_theme():
    reading = read(notes(*SAID["waste"], "koffie was op"))
    placed = reading.placements[-1]
    assert (placed.cluster, placed.reason) == (None, "carries_nothing")


def test_a_note_says_which_examples_it_resembles():
    reading = read(notes("vuilniszakken op de stoep"))
    assert all(example.startswith("waste-") for example in reading.placements[0].examples)
    assert reading.placements[0].sub_theme == "first"


def test_new_notes_of_a_known_theme_join_the_theme_that_people_made_of_it():
    old = notes(*SAID["waste"][:6])
    fixed = {note.id: "onze-rommel" for note in old}
    new = notes("ratten en zwerfvuil", "container vol glas", start=50)
    reading = read([*old, *new], fixed)
    assert {theme_of(reading, note.id).accepted_key for note in new} == {"onze-rommel"}


def test_what_people_placed_elsewhere_stays_there():
    odd = notes("matras naast de container", *SAID["noise"][:5])
    fixed = {note.id: "geluid" for note in odd}
    reading = read([*odd, *notes(*SAID["waste"][:5], start=50)], fixed)
    assert reading.placements[0].reason == "decided"
    assert theme_of(reading, "n51").codebook == "waste"


def test_the_order_of_notes_does_not_matter():
    said = notes(*SAID["waste"], *SAID["noise"], *SAID["language"], *HORSES)
    one, other = read(said), read(list(reversed(said)))
    assert one.input_hash == other.input_hash
    assert one.themes == other.themes
    assert {p.note_id: p for p in one.placements} == {p.note_id: p for p in other.placements}
