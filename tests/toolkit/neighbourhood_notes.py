"""Notes of made-up neighbourhoods for the tests of a reading."""

import random
from collections.abc import Sequence

from toolkit.embedding import LexicalEncoder
from toolkit.reading import NoteText, Reading, read_notes

RUBBISH = [
    "Er ligt weer grofvuil naast de containers in de straat",
    "De containers zitten vol en dan zet iedereen zijn vuilniszakken ernaast",
    "Vuilniszakken worden door meeuwen opengetrokken, overal zwerfafval",
    "Mijn buurvrouw ruimt het zwerfafval elke ochtend op",
    "Zwerfafval bij de speeltuin, de containers worden niet geleegd",
]
PARKING = [
    "Parkeren is hier een ramp, na zes uur geen parkeerplaats meer",
    "Bezoekers van het winkelcentrum parkeren in onze straat",
    "Er zijn te weinig parkeerplaatsen voor bewoners",
    "Auto's parkeren op de stoep, je komt er met de rollator niet langs",
    "Bewoners betalen te veel voor een parkeervergunning",
]
YOUNG_PEOPLE = [
    "De jongeren op het plein maken 's avonds lawaai",
    "Voor jongeren is er niks te doen in de wijk",
    "Jongeren hangen bij de snackbar en roepen naar meisjes",
    "Het jongerencentrum is dicht, waar moeten die jongeren heen",
    "Lawaai van scooters van jongeren tot middernacht",
]
LONELINESS = [
    "Sinds mijn man is overleden spreek ik dagen niemand",
    "Ouderen zitten alleen thuis, er is te weinig aanloop",
    "De koffieochtend in het buurthuis is mijn enige uitje",
    "Vroeger kende je de buren, nu groet niemand meer",
    "In het buurthuis kookt een groep vrouwen voor ouderen",
]
VOICES = ("resident", "volunteer", "professional")


def notes_of(texts: Sequence[str], start: str = "note") -> list[NoteText]:
    return [
        NoteText(f"{start}{at:03}", text, VOICES[at % 3], f"conversation{at % 4}")
        for at, text in enumerate(texts)
    ]


def twenty_notes() -> list[NoteText]:
    return notes_of(RUBBISH + PARKING + YOUNG_PEOPLE + LONELINESS)


def three_hundred_notes() -> list[NoteText]:
    """Twelve subjects of 25 notes; every note has two words of its subject and three others."""
    draw = random.Random(20)
    subjects = [
        "glasbak zwerfafval container",
        "stoeptegel stoep rollator",
        "scooter lawaai nachtrust",
        "schimmel verhuurder lekkage",
        "speeltuin glijbaan kleuters",
        "moskee gebed imam",
        "buslijn halte chauffeur",
        "taalles cursus inburgering",
        "hondenpoep uitlaatveld riem",
        "huisarts wachtlijst praktijk",
        "koffieochtend buurthuis bezoek",
        "parkeerplek vergunning garage",
    ]
    others = [f"woord{first}{second}" for first in "abcdefgh" for second in "klmnoprstv"]
    texts = []
    for at in range(300):
        own = subjects[at % len(subjects)].split()
        texts.append(" ".join(draw.sample(own, 2) + draw.sample(others, 3)))
    return notes_of(texts)


def read(notes: Sequence[NoteText], **more: object) -> Reading:
    return read_notes(notes, LexicalEncoder(), **more)  # type: ignore[arg-type]


def theme_of(reading: Reading, note_id: str) -> int | None:
    return next(p.cluster for p in reading.placements if p.note_id == note_id)
