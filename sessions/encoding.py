"""Which reader turns notes into vectors, and loading it. Only the worker process loads one:
torch never comes into the process that answers the screens."""

import os
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from methods.codebook import weights
from methods.refusal import Refused
from sessions.settings import Settings

if TYPE_CHECKING:
    from toolkit.embedding import Encoder, FloatArray, Progress

#: The name of the reader that needs no model; `toolkit.embedding.LexicalEncoder` carries it too.
LEXICAL = "lexical"
#: The name of the model that comes with the product.
SHIPPED = "samenleven-nl"
#: Texts that go through a model together. Short of so many, the last is repeated.
BATCH = 32
#: Pieces to which a text is filled up: by its own length alone, so that no vector depends on the
#: texts that happen to stand beside it.
WIDTHS = (8, 12, 16, 20, 24, 32, 48, 64, 96, 128)
#: Files that tell of a model without being it.
BESIDE_THE_WEIGHTS = ("scores.json", "training.json")
#: What makes a folder a sentence-embedding model.
MARKS_OF_A_MODEL = ("modules.json", "config.json")
#: Models of this family were trained with the word in front of every text.
_E5 = re.compile(r"(?:^|[^a-z0-9])e5(?:[^a-z0-9]|$)", re.IGNORECASE)


def model_folder(settings: Settings) -> Path | None:
    """The model to read with: the administrator's setting decides; else the last by name in
    the folder for models; else the one that comes with the product. None when the setting is
    "lexical", or nothing came along. Raises Refused("model_missing", path)."""
    if settings.model is not None:
        if str(settings.model) == LEXICAL:
            return None
        if not _is_model(settings.model):
            raise Refused("model_missing", path=str(settings.model))
        return settings.model
    found = (
        [f for f in settings.models.iterdir() if _is_model(f)] if settings.models.is_dir() else []
    )
    shipped = weights.OWN_MODEL if weights.is_packed(weights.OWN_MODEL) else None
    return max(found, key=lambda f: f.name, default=shipped)


def reader_name(settings: Settings) -> str:
    """The reader that would speak now, without loading it. Raises Refused("model_missing")."""
    folder = model_folder(settings)
    if folder is None:
        return LEXICAL
    return SHIPPED if folder == weights.OWN_MODEL else folder.name


def fingerprint(settings: Settings) -> str:
    """One code for the weights of the model, so that a run can say what it read with; empty
    when no model speaks. Raises Refused("model_missing")."""
    folder = model_folder(settings)
    return _code_of(folder) if folder else ""


def load_encoder(settings: Settings) -> "Encoder":
    """The reader, ready to read. Raises Refused: "model_missing", or "model_unreadable" with
    the path when the folder does not hold a model that can be loaded."""
    folder = model_folder(settings)
    if folder is None:
        from toolkit.embedding import LexicalEncoder

        return LexicalEncoder()
    name = reader_name(settings)
    if weights.is_packed(folder):
        full = settings.cache / f"model-{_code_of(folder)[:16]}"
        if not full.is_dir():
            try:
                weights.expand(folder, full)
            except Exception as fault:  # whatever a damaged file makes the library say
                raise Refused("model_unreadable", path=str(folder)) from fault
        folder = full
    return SentenceEncoder(folder, name=name)


class SentenceEncoder:
    """Reads with a sentence-embedding model from a folder on this machine."""

    def __init__(self, folder: Path, *, name: str = "") -> None:
        # Set before the libraries are imported: they look only once.
        os.environ.update(HF_HUB_OFFLINE="1", TRANSFORMERS_OFFLINE="1")
        from sentence_transformers import SentenceTransformer
        from transformers.utils.logging import disable_progress_bar, set_verbosity_error

        # They would write English over our own line on a terminal.
        disable_progress_bar()
        set_verbosity_error()
        try:
            self._model: Any = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        except Exception as fault:
            raise Refused("model_unreadable", path=str(folder)) from fault
        self._model.eval()
        self.name = name or folder.name
        self._prefix = "query: " if _E5.search(folder.name) else ""

    def encode(self, texts: Sequence[str], *, progress: "Progress | None" = None) -> "FloatArray":
        """Vectors of length 1, rounded to five decimals."""
        import numpy as np
        import torch

        if not texts:
            return np.zeros((0, 1), dtype=np.float32)
        unique = sorted(set(texts))
        vectors: dict[str, Any] = {}
        with torch.inference_mode():
            for batch, read in self._batches(unique):
                rows = self._model.forward(read)["sentence_embedding"]
                rows = torch.nn.functional.normalize(rows, dim=1).numpy()
                vectors.update(zip(batch, rows, strict=False))
                if progress is not None:
                    progress(len(vectors), len(unique))
        return np.round(np.stack([vectors[text] for text in texts]), 5).astype(np.float32)

    def _batches(self, texts: list[str]) -> Iterator[tuple[list[str], dict[str, Any]]]:
        """Texts of one width together, filled up to a whole batch, as the model takes them."""
        import torch

        by_width: dict[int, list[tuple[str, dict[str, Any]]]] = defaultdict(list)
        for text in texts:
            read = self._model.preprocess([self._prefix + text])
            mask = read.get("attention_mask")
            # A model without a mask looks words up one by one; width means nothing to it.
            width = 0 if mask is None else _width(int(mask.sum()))
            by_width[width].append((text, read))
        for width in sorted(by_width):
            group = by_width[width]
            for start in range(0, len(group), BATCH):
                part = group[start : start + BATCH]
                full = [read for _, read in part] + [part[-1][1]] * (BATCH - len(part))
                if width == 0:
                    again = [self._prefix + text for text, _ in part]
                    yield [text for text, _ in part], self._model.preprocess(again)
                    continue
                yield (
                    [text for text, _ in part],
                    {
                        key: torch.cat([_filled(read[key], width) for read in full])
                        for key, value in part[0][1].items()
                        if isinstance(value, torch.Tensor) and value.dim() == 2
                    },
                )


def _width(pieces: int) -> int:
    return WIDTHS[bisect_left(WIDTHS, pieces)] if pieces <= WIDTHS[-1] else pieces


def _filled(row: Any, width: int) -> Any:
    import torch

    return torch.nn.functional.pad(row, (0, width - row.shape[1]))


def _code_of(folder: Path) -> str:
    files = sorted(
        file
        for file in folder.rglob("*")
        if file.suffix in {".safetensors", ".bin", ".json"} and file.name not in BESIDE_THE_WEIGHTS
    )
    return _code_of_files(tuple((file, file.stat().st_mtime_ns) for file in files))


@lru_cache(maxsize=8)
def _code_of_files(files: tuple[tuple[Path, int], ...]) -> str:
    """Read again only when a file was touched."""
    code = sha256()
    for file, _ in files:
        code.update(file.name.encode())
        with file.open("rb") as opened:
            while part := opened.read(1 << 20):
                code.update(part)
    return code.hexdigest()


def _is_model(folder: Path) -> bool:
    return folder.is_dir() and any((folder / mark).is_file() for mark in MARKS_OF_A_MODEL)
