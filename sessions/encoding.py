"""Which reader turns notes into vectors, and loading it. Only the worker process loads one:
torch never comes into the process that answers the screens."""

import os
import re
from collections import defaultdict
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from methods.refusal import Refused
from sessions.settings import Settings

if TYPE_CHECKING:
    from toolkit.embedding import Encoder, FloatArray, Progress

#: The name of the reader that needs no model; `toolkit.embedding.LexicalEncoder` carries it too.
LEXICAL = "lexical"
#: Texts of the same length that go through a model together. Short of so many, the last is
#: repeated: a small number wastes little on the rare lengths.
BATCH = 8
#: What makes a folder a sentence-embedding model.
MARKS_OF_A_MODEL = ("modules.json", "config.json")
#: Models of this family were trained with the word in front of every text.
_E5 = re.compile(r"(?:^|[^a-z0-9])e5(?:[^a-z0-9]|$)", re.IGNORECASE)


def model_folder(settings: Settings) -> Path | None:
    """The model to read with: the administrator's setting decides; else the last by name in
    the folder for models; else none. Raises Refused("model_missing", path)."""
    if settings.model is not None:
        if not _is_model(settings.model):
            raise Refused("model_missing", path=str(settings.model))
        return settings.model
    if not settings.models.is_dir():
        return None
    found = [folder for folder in settings.models.iterdir() if _is_model(folder)]
    return max(found, key=lambda f: f.name, default=None)


def reader_name(settings: Settings) -> str:
    """The reader that would speak now, without loading it. Raises Refused("model_missing")."""
    folder = model_folder(settings)
    return folder.name if folder else LEXICAL


def fingerprint(settings: Settings) -> str:
    """One code for the weights of the model, so that a run can say what it read with; empty
    when no model speaks. Raises Refused("model_missing")."""
    folder = model_folder(settings)
    if folder is None:
        return ""
    code = sha256()
    for file in sorted(folder.rglob("*")):
        if file.suffix in {".safetensors", ".bin", ".json"}:
            code.update(file.name.encode())
            with file.open("rb") as opened:
                while part := opened.read(1 << 20):
                    code.update(part)
    return code.hexdigest()


def load_encoder(settings: Settings) -> "Encoder":
    """The reader, ready to read. Raises Refused: "model_missing", or "model_unreadable" with
    the path when the folder does not hold a model that can be loaded."""
    folder = model_folder(settings)
    if folder is None:
        from toolkit.embedding import LexicalEncoder

        return LexicalEncoder()
    return SentenceEncoder(folder)


class SentenceEncoder:
    """Reads with a sentence-embedding model from a folder on this machine."""

    def __init__(self, folder: Path) -> None:
        # Set before the libraries are imported: they look only once.
        os.environ.update(HF_HUB_OFFLINE="1", TRANSFORMERS_OFFLINE="1")
        from sentence_transformers import SentenceTransformer

        try:
            self._model: Any = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        except Exception as fault:
            raise Refused("model_unreadable", path=str(folder)) from fault
        self._model.eval()
        self.name = folder.name
        self._prefix = "query: " if _E5.search(folder.name) else ""

    def encode(self, texts: Sequence[str], *, progress: "Progress | None" = None) -> "FloatArray":
        """Vectors of length 1. Texts of the same length go together in batches of one size, so
        that no vector depends on the texts that happen to stand beside it."""
        import numpy as np

        unique = sorted(set(texts))
        vectors: dict[str, Any] = {}
        for batch in self._batches(unique):
            full = [self._prefix + text for text in batch] + [self._prefix + batch[-1]] * (
                BATCH - len(batch)
            )
            rows = self._model.encode(
                full, batch_size=BATCH, normalize_embeddings=True, show_progress_bar=False
            )
            vectors.update(zip(batch, rows, strict=False))
            if progress is not None:
                progress(len(vectors), len(unique))
        if not texts:
            return np.zeros((0, 1), dtype=np.float32)
        return np.round(np.stack([vectors[text] for text in texts]), 5).astype(np.float32)

    def _batches(self, texts: list[str]) -> list[list[str]]:
        by_length: dict[int, list[str]] = defaultdict(list)
        for start in range(0, len(texts), BATCH):
            part = texts[start : start + BATCH]
            read = self._model.preprocess([self._prefix + text for text in part])
            mask = read.get("attention_mask")
            # A model without a mask looks words up one by one; length means nothing to it.
            lengths = [0] * len(part) if mask is None else mask.sum(dim=1).tolist()
            for text, length in zip(part, lengths, strict=True):
                by_length[int(length)].append(text)
        return [
            by_length[length][start : start + BATCH]
            for length in sorted(by_length)
            for start in range(0, len(by_length[length]), BATCH)
        ]


def _is_model(folder: Path) -> bool:
    return folder.is_dir() and any((folder / mark).is_file() for mark in MARKS_OF_A_MODEL)
