"""Getting the codebook ready to read with: the shipped one as it is, another one learned once on
this machine and kept. Called by the worker and by `samenleven themes`."""

import json
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from methods.codebook.examples import OWN_FOLDER, Example, ExampleFault, examples
from methods.codebook.weights import OWN_MODEL
from methods.refusal import Refused
from sessions.encoding import LEXICAL, SHIPPED, model_folder
from sessions.settings import Settings

if TYPE_CHECKING:
    from toolkit.codebook_fit import CodedNote
    from toolkit.codebook_match import Codebook
    from toolkit.embedding import Encoder

READER = OWN_MODEL / "reader.npz"
HELD_BACK = OWN_FOLDER / "held_back"
#: Notes by writers that no example is by: on these the shares and bars are set.
UNSEEN = "validation"
#: Raised when the way of learning changes, so that what was learned before is learned anew.
FIT_VERSION = 1
#: The file with scraps of a few words, beside the whole notes.
SCRAPS = "phrases"


def own_codebook(settings: Settings) -> Path | None:
    """The municipality's own codebook, when there is one."""
    folder = settings.overlay / "codebook" if settings.overlay else None
    return folder if folder and folder.is_dir() else None


def load_codebook(
    settings: Settings,
    encoder: "Encoder",
    *,
    fingerprint: str = "",
    folder: Path | None = None,
    progress: Callable[[str, int, int], None] | None = None,
) -> "Codebook | None":
    """The codebook for vectors of this encoder; None for the reader that compares words only.

    With `folder` or the municipality's own, its examples are added to ours; one with an id of
    ours replaces it. Learning takes a minute or two, once; `progress` hears the stage "learn".
    Raises Refused: "codebook_missing", "codebook_fault" with file, row and what is wrong.
    """
    from toolkit.codebook_fit import fit_codebook

    if encoder.name == LEXICAL:
        return None
    own = folder or own_codebook(settings)
    if folder is not None and not folder.is_dir():
        raise Refused("codebook_missing", path=str(folder))
    if own is None and model_folder(settings) == OWN_MODEL and READER.is_file():
        return load(READER)
    known = known_examples(own)
    unseen = coded_notes(examples_in(HELD_BACK, UNSEEN))
    kept = settings.cache / f"codebook-{_code(known, encoder.name, fingerprint)}.npz"
    if kept.is_file():
        with suppress(ValueError, KeyError, OSError, BadZipFile):
            return load(kept)
    notes = coded_notes(known)

    def tell(done: int, total: int) -> None:
        if progress is not None:
            progress("learn", done, total)

    vectors = encoder.encode([note.text for note in notes], progress=tell)
    of_unseen = encoder.encode([note.text for note in unseen])
    name = own.name if own else SHIPPED
    found = fit_codebook(name, notes, vectors, unseen, of_unseen)
    save(found, kept)
    # What was learned from examples that were taken away does not stay behind.
    for old in settings.cache.glob("codebook-*.npz"):
        if old != kept:
            old.unlink(missing_ok=True)
    return load(kept)


def known_examples(own: Path | None) -> list[Example]:
    """Our examples with those of another codebook laid over them."""
    found = {example.id: example for example in examples()}
    if own is not None:
        folder = own / "examples" if (own / "examples").is_dir() else own
        try:
            found.update({example.id: example for example in examples(folder)})
        except ExampleFault as fault:
            raise Refused(
                "codebook_fault", file=fault.file.name, row=fault.row, what=fault.what
            ) from fault
    return list(found.values())


def examples_in(folder: Path, name: str) -> list[Example]:
    """The notes of one held-back set; empty when there is none."""
    return [example for example in examples(folder) if example.writer == name]


def coded_notes(known: list[Example]) -> "list[CodedNote]":
    """Examples as they are learned from; one in another language also in Dutch."""
    from toolkit.codebook_fit import CodedNote

    notes, written = [], {example.text for example in known}
    for example in known:
        themes = tuple(dict.fromkeys(theme for theme, _ in example.codes))
        scrap = example.writer == SCRAPS and example.id.startswith("p-")
        notes.append(CodedNote(example.id, example.text, themes, example.sub_theme, scrap))
        if example.dutch and example.dutch not in written:
            written.add(example.dutch)
            notes.append(CodedNote(example.id, example.dutch, themes, example.sub_theme))
    return notes


def _code(known: list[Example], name: str, fingerprint: str) -> str:
    seen = [*known, *examples_in(HELD_BACK, UNSEEN)]
    parts = [[e.id, e.text, e.dutch, e.writer, [list(c) for c in e.codes]] for e in seen]
    return sha256(json.dumps([FIT_VERSION, name, fingerprint, parts]).encode()).hexdigest()[:16]


def save(codebook: "Codebook", file: Path) -> None:
    """Write a codebook: large tables in steps of one byte, texts one a line."""
    import numpy as np

    scale = np.maximum(np.abs(codebook.word_lines).max(axis=0), 1e-8) / 127
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".codebook-", dir=file.parent)
    beside = Path(name)
    with os.fdopen(handle, "wb") as opened:
        np.savez_compressed(
            opened,
            texts=np.frombuffer(
                json.dumps(
                    {
                        "name": codebook.name,
                        "themes": codebook.themes,
                        "words": codebook.words,
                        "parts": codebook.parts,
                        "ids": codebook.example_ids,
                        "subs": codebook.example_subs,
                    },
                    ensure_ascii=False,
                ).encode(),
                dtype=np.uint8,
            ),
            lines=codebook.lines,
            offsets=codebook.offsets,
            word_weights=codebook.word_weights.astype(np.float16),
            word_lines=np.round(codebook.word_lines / scale).astype(np.int8),
            word_scale=scale.astype(np.float32),
            word_offsets=codebook.word_offsets,
            projection=codebook.projection.astype(np.float16),
            example_vectors=np.round(codebook.example_vectors * 127).astype(np.int8),
            example_themes=codebook.example_themes.astype(np.int16),
            shares=codebook.shares,
            bars=np.array(
                [
                    codebook.unplaced_below,
                    codebook.good_from,
                    codebook.also_from,
                    codebook.nearest_at_least,
                ]
            ),
        )
    beside.chmod(0o644)
    beside.replace(file)


def load(file: Path) -> "Codebook":
    """Read a codebook as `save` wrote it."""
    import numpy as np
    from sklearn.preprocessing import normalize

    from toolkit.codebook_match import Codebook

    with np.load(file, allow_pickle=False) as kept:
        texts = json.loads(kept["texts"].tobytes())
        bars = [float(bar) for bar in kept["bars"]]
        return Codebook(
            name=texts["name"],
            themes=tuple(texts["themes"]),
            lines=kept["lines"],
            offsets=kept["offsets"],
            words=tuple(texts["words"]),
            parts=tuple(texts["parts"]),
            word_weights=kept["word_weights"].astype(np.float32),
            word_lines=kept["word_lines"].astype(np.float32) * kept["word_scale"],
            word_offsets=kept["word_offsets"],
            projection=kept["projection"].astype(np.float32),
            example_ids=tuple(texts["ids"]),
            example_vectors=normalize(kept["example_vectors"].astype(np.float32)),
            example_themes=kept["example_themes"].astype(np.int64),
            example_subs=tuple(texts["subs"]),
            shares=kept["shares"],
            unplaced_below=bars[0],
            good_from=bars[1],
            also_from=bars[2],
            nearest_at_least=bars[3],
        )
