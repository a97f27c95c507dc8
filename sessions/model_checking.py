"""Whether the language model that comes along is whole and reads: `samenleven model check`."""

import json
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from methods.codebook import weights
from sessions.encoding import load_encoder, reader_name
from sessions.settings import Settings

if TYPE_CHECKING:
    from toolkit.embedding import FloatArray

SCORES = "scores.json"
#: Two notes that say the same in other words, and one about something else.
SENTENCES = (
    "De buren groeten elkaar niet meer in het trappenhuis.",
    "Niemand zegt nog gedag in het portiek.",
    "De container voor oud papier zit elke week overvol.",
)
#: Notes of some 16 words that are read to see how fast it goes; each is another one.
TIMED = 320
_TIMED = (
    "Sinds de bakker op nummer {0} dicht is, kom ik {1} keer per week nog ergens een praatje maken."
)


@dataclass(frozen=True)
class ModelCheck:
    """What the check found. `size` is in bytes; `is_same` says whether the weights are those of
    the model card, None when it names none; `speed` is in notes a second, None when the model
    cannot be read. `reader` is who reads notes on this machine now."""

    size: int
    code: str
    is_same: bool | None
    reads: bool
    tells_apart: bool
    codebook_opens: bool
    speed: int | None
    reader: str

    @property
    def is_well(self) -> bool:
        """Whether the model can be trusted to read."""
        return self.is_same is not False and self.reads and self.tells_apart and self.codebook_opens


@dataclass(frozen=True)
class ModelFact:
    """One line of the model card: the sections it stands under, its name, and what it says."""

    sections: tuple[str, ...]
    name: str
    value: str | float | None


def model_facts(folder: Path = weights.OWN_MODEL) -> list[ModelFact]:
    """The facts of the model card, in its own order; none when there is no readable card."""
    return list(_facts(_card(folder), ()))


def check_model(settings: Settings, folder: Path = weights.OWN_MODEL) -> ModelCheck | None:
    """Look the shipped model over; None when none came along."""
    if not weights.is_packed(folder):
        return None
    packed = folder / weights.PACKED
    code = sha256(packed.read_bytes()).hexdigest()
    known = str(_card(folder).get("weights", ""))
    is_same = None
    if known:
        is_same = len(known) >= 16 and code.startswith(known)
    reads, tells_apart, speed = _read_with(settings, folder)
    return ModelCheck(
        size=packed.stat().st_size,
        code=code,
        is_same=is_same,
        reads=reads,
        tells_apart=tells_apart,
        codebook_opens=_opens(folder / "reader.npz"),
        speed=speed,
        reader=reader_name(settings),
    )


def _read_with(settings: Settings, folder: Path) -> tuple[bool, bool, int | None]:
    """Whether it reads, whether it hears that two notes say the same, and how fast."""
    import numpy as np

    try:
        encoder = load_encoder(settings.model_copy(update={"model": folder}))
        vectors: FloatArray = encoder.encode(list(SENTENCES))
        lengths = np.linalg.norm(vectors, axis=1)
        reads = vectors.shape[0] == len(SENTENCES) and bool(np.allclose(lengths, 1, atol=1e-3))
        near = vectors @ vectors.T
        notes = [_TIMED.format(number, number % 6 + 2) for number in range(TIMED)]
        began = time.perf_counter()
        encoder.encode(notes)
        speed = round(TIMED / max(time.perf_counter() - began, 1e-6))
    except Exception:
        # Whatever is wrong with the files comes out as a fault of some library.
        return False, False, None
    return reads, bool(near[0, 1] > near[0, 2]), speed


def _opens(file: Path) -> bool:
    """Whether the codebook that belongs to the model can be read; without one it is learned."""
    from sessions.codebook_loading import load

    if not file.is_file():
        return True
    try:
        return bool(load(file).themes)
    except Exception:
        return False


def _card(folder: Path) -> Mapping[str, Any]:
    try:
        card = json.loads((folder / SCORES).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return card if isinstance(card, dict) else {}


def _facts(part: Mapping[str, Any], sections: tuple[str, ...]) -> Iterator[ModelFact]:
    """Lines first, then the parts, so that no line seems to belong to the part before it."""
    for name, value in part.items():
        if not isinstance(value, dict):
            said = value if isinstance(value, int | float | str) else None
            if isinstance(value, list):
                said = ", ".join(str(one) for one in value)
            yield ModelFact(sections, name, said)
    for name, value in part.items():
        if isinstance(value, dict):
            yield from _facts(value, (*sections, name))
