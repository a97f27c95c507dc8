"""A codebook small enough to read: three themes, a few notes each, and an encoder that looks at
words alone and at each note by itself."""

from collections.abc import Sequence
from zlib import crc32

import numpy as np

from toolkit.codebook_fit import CodedNote, fit_codebook
from toolkit.codebook_match import Codebook
from toolkit.note_words import content_words

SAID = {
    "waste": (
        "grofvuil naast de container", "de container zit vol", "ratten bij de vuilniszakken",
        "een bankstel op de stoep", "zwerfvuil in het plantsoen", "vuilniszakken aan de boom",
        "matras naast de container", "de prullenbak is weg", "glas op de stoep",
        "meeuwen trekken de vuilniszakken open", "bankstel en matras op straat",
        "samen zwerfvuil rapen",
    ),
    "noise": (
        "muziek tot diep in de nacht", "de hond blaft de hele dag", "boren op zondagochtend",
        "feest bij de bovenburen", "bas door de muur", "blaffen in het trappenhuis",
        "de bovenburen lopen op hakken", "herrie op de galerij", "muziek met de ramen open",
        "nacht zonder slaap door de bas", "een drumstel boven mijn hoofd", "stil na tien uur",
    ),
    "language": (
        "mijn dochter tolkt bij de dokter", "de brief snap ik niet", "wachten op taalles",
        "met handen en voeten praten", "moeilijke woorden in de brief", "Nederlands oefenen",
        "de dokter praat te snel", "taalmaatje van de bibliotheek", "vertalen met de telefoon",
        "formulier in moeilijke taal", "woorden leren met koffie", "tolk aan de telefoon",
    ),
    "": (
        "ja klopt", "zie flap twee", "tot volgende keer", "koffie was op", "de koffie is op",
        "eerst koffie", "test", "geen idee", "koffie op tafel", "volgende keer weer", "zie boven",
    ),
}  # fmt: skip


class WordEncoder:
    """A direction a word, the same in every process; a note is the sum of its words."""

    name = "words"

    def encode(self, texts: Sequence[str], *, progress: object = None) -> np.ndarray:
        rows = np.zeros((len(texts), 96), dtype=np.float32)
        for number, text in enumerate(texts):
            for word in content_words(text) or ("?",):
                rows[number] += np.random.default_rng(crc32(word.encode())).normal(size=96)
        rows /= np.linalg.norm(rows, axis=1, keepdims=True)
        return np.round(rows, 5)


def coded() -> list[CodedNote]:
    """Every note with its theme."""
    return [
        CodedNote(f"{theme or 'none'}-{number}", text, (theme,) if theme else (), "first")
        for theme, texts in SAID.items()
        for number, text in enumerate(texts)
    ]


def small_codebook() -> Codebook:
    """Learned from two thirds of the notes, measured on the rest."""
    notes = coded()
    known = [note for number, note in enumerate(notes) if number % 3]
    unseen = [note for number, note in enumerate(notes) if not number % 3]
    read = WordEncoder().encode
    return fit_codebook(
        "klein", known, read([n.text for n in known]), unseen, read([n.text for n in unseen])
    )
