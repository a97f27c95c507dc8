"""From text to vectors: what an encoder must offer, which words of a note carry content, and
a reader that needs no model. Called by `reading`; a larger model is handed in from outside."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Protocol, TypeAlias

import numpy as np
import stopwordsiso
from numpy.typing import NDArray
from scipy import sparse
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import normalize
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

FloatArray: TypeAlias = NDArray[np.float32]
Progress: TypeAlias = Callable[[int, int], None]

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
#: Fewer dimensions for a small set, so that notes which share a word's neighbours come together
#: instead of every note standing alone.
TEXTS_PER_DIMENSION = 3
_HIDDEN = re.compile(r"\[[^\]]*\]")  # what masking put in the place of a name
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_NOT_A_GAP = re.compile(r"[\s\"“”]*")


class Encoder(Protocol):
    """Anything that turns texts into vectors of length 1. It is handed in, so that this floor
    never loads a model; `name` is shown on screen, so that people know which reader spoke."""

    name: str

    def encode(self, texts: Sequence[str], *, progress: Progress | None = None) -> FloatArray:
        """One row of length 1 per text, in the order given."""
        ...


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


class LexicalEncoder:
    """Reads by shared words and word parts alone, for a machine without a model.

    The vectors depend on the whole set of texts handed in, so they can only be compared with
    vectors of the same call. A text without content words gets a direction of its own, at a
    right angle to all others, because it resembles nothing.
    """

    name = "lexical"

    def __init__(self, *, dimensions: int = 100, seed: int = 20) -> None:
        self._dimensions = dimensions
        self._seed = seed

    def encode(self, texts: Sequence[str], *, progress: Progress | None = None) -> FloatArray:
        """Word (1-2) and character (3-5) TF-IDF, reduced by a truncated SVD. Texts are sorted
        and read once, on one thread, so neither order nor machine load changes a vector."""
        unique = sorted(set(texts))
        if progress is not None:
            progress(0, len(texts))
        with threadpool_limits(limits=1):
            vectors = self._vectors([" ".join(content_words(text)) for text in unique])
        place = {text: row for row, text in enumerate(unique)}
        if progress is not None:
            progress(len(texts), len(texts))
        return vectors[[place[text] for text in texts]]

    def _vectors(self, documents: list[str]) -> FloatArray:
        readable = sorted({document for document in documents if document})
        place = {document: row for row, document in enumerate(readable)}
        reduced = self._reduced(readable)
        vectors = np.zeros((len(documents), reduced.shape[1] + 1), dtype=np.float32)
        for row, document in enumerate(documents):
            if document:
                vectors[row, :-1] = reduced[place[document]]
        vectors[np.linalg.norm(vectors, axis=1) < 0.5, -1] = 1.0
        return vectors

    def _reduced(self, documents: list[str]) -> FloatArray:
        if not documents:
            return np.zeros((0, 1), dtype=np.float32)
        features = lexical_features(documents)
        dimensions = min(self._dimensions, len(documents) // TEXTS_PER_DIMENSION)
        if dimensions < 3 or dimensions >= features.shape[1]:
            dense: FloatArray = features.toarray().astype(np.float32)
            return dense
        reducer = TruncatedSVD(dimensions, random_state=self._seed)
        reduced: FloatArray = normalize(reducer.fit_transform(features)).astype(np.float32)
        return reduced


def lexical_features(documents: Sequence[str]) -> sparse.csr_matrix:
    """Sparse TF-IDF rows of length 1. A feature must occur in more notes as there are more of
    them, and the number of features is bounded: that keeps 100,000 notes within memory."""
    count = len(documents)
    fewest = 1 if count < 200 else max(2, count // 20_000)
    words = TfidfVectorizer(
        tokenizer=str.split, token_pattern=None, ngram_range=(1, 2), min_df=fewest,
        max_features=20_000, sublinear_tf=True, dtype=np.float32,
    )  # fmt: skip
    parts = TfidfVectorizer(
        analyzer="char_wb", ngram_range=(3, 5), min_df=fewest,
        max_features=30_000, sublinear_tf=True, dtype=np.float32,
    )  # fmt: skip
    blocks = []
    for vectorizer in (words, parts):
        try:
            blocks.append(vectorizer.fit_transform(documents))
        except ValueError:  # no word occurs often enough to count
            continue
    if not blocks:
        return sparse.csr_matrix((count, 1), dtype=np.float32)
    return normalize(sparse.hstack(blocks, format="csr"))
