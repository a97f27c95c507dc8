"""Which words of a note carry content. Used by whatever compares notes by their words; kept free
of anything slow to import, since a screen asks it too."""

import re
from functools import cache

import stopwordsiso

#: Languages whose empty words never count, whatever language a note says it is in: a note in
#: Turkish is often stored as Dutch, because that is what the form says when nobody touches it.
ALWAYS_LISTENED_FOR = ("nl", "en", "tr", "pl")
#: On a list of empty words in one language, but a word that matters in a Dutch neighbourhood
#: (`kind` is a child, `tak` a branch, `mug` a mosquito) or in an English note about one.
_KEPT = (
    "kind man brief open stop help computer website test ring mug dek tel pan tak room research"
    " home fire group groups work working young younger older area areas information system"
    " welcome empty member members free health"
)
KEPT_WORDS = frozenset(_KEPT.split())
#: Spoken Dutch that the published lists miss: it ties notes together without saying anything.
_FILLERS = (
    "hoor ga gaan gaat ging gingen kom komt komen kwam kwamen zit zitten zat staat staan stond laat"
    " laten vind vindt vinden vond weet weten denk denkt denken dacht zeg zegt zeggen gezegd zien"
    " ziet zie zag gezien echt hele helemaal allemaal goed goede keer keren lang graag nodig jaar"
    " jaren best wilde wilden mee terug elkaar elke gaf geef geeft geven krijg krijgt krijgen kreeg"
    " blijft blijven hou houd houdt houden wordt doordat waardoor waarbij waarvan waarmee ervan"
    " eraan erbij erop eruit ermee ervoor daarvan daarmee daarbij hiervan hiermee zoveel teveel"
    " steeds telkens sowieso prima oké oke ok eh uh uhm oh nou zonet zomaar ineens gelukkig soms"
    " helaas avonds ochtends middags morgens dingen ding mensen gedaan werd nieuw nieuwe zo'n m'n"
    " z'n d'r da's ie"
)
SPOKEN_FILLERS = frozenset(_FILLERS.split())
_HIDDEN = re.compile(r"\[[^\]]*\]")  # what masking put in the place of a name
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_NOT_A_GAP = re.compile(r"[\s\"“”]*")


@cache
def empty_words(language: str = "nl") -> frozenset[str]:
    """Words that carry nothing: of the four languages heard most, and of the note's own."""
    known = [code for code in {*ALWAYS_LISTENED_FOR, language} if stopwordsiso.has_lang(code)]
    return (frozenset(stopwordsiso.stopwords(known)) | SPOKEN_FILLERS) - KEPT_WORDS


def word_runs(text: str, language: str = "nl") -> list[list[str]]:
    """Content words as written, broken wherever an empty word, a stop or a masked name stands
    between them: only words in one run may form a phrase. Compounds stay whole."""
    runs: list[list[str]] = [[]]
    plain, skipped, end = _HIDDEN.sub(" . ", text), empty_words(language), 0
    for found in _WORD.finditer(plain):
        word = found.group()
        if language == "en":
            word = _POSSESSIVE.sub("", word)
        if not _NOT_A_GAP.fullmatch(plain[end : found.start()]):
            runs.append([])
        end = found.end()
        lowered = word.lower().replace("’", "'")
        parts = lowered.split("'")
        if len(word) < 2 or lowered in skipped or all(p in skipped or len(p) < 2 for p in parts):
            runs.append([])
        else:
            runs[-1].append(word)
    return [run for run in runs if run]


def content_words(text: str, language: str = "nl") -> tuple[str, ...]:
    """The words of a note that carry something, in lower case; none for "Ja hoor" or "!!!"."""
    return tuple(word.lower() for run in word_runs(text, language) for word in run)
