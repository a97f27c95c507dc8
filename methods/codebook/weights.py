"""The shipped model on disk: weights in whole numbers of one byte with a scale a row, a quarter
of their size in memory. Expanding loses nothing that the scores of the model card can see."""

import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

OWN_MODEL = Path(__file__).parent / "model"
PACKED = "weights.int8.safetensors"
SCALE = ".scale"
#: What a sentence-transformers folder holds besides its weights.
BESIDE = (
    "1_Pooling/config.json",
    "2_Normalize/config.json",
    "config.json",
    "config_sentence_transformers.json",
    "modules.json",
    "sentence_bert_config.json",
    "tokenizer.json",
    "tokenizer_config.json",
)


def pack(model: Path, target: Path) -> None:
    """Write the model in `model`, a sentence-transformers folder, packed to `target`.

    A matrix becomes one signed byte a weight and a 16-bit scale a row (absolute maximum / 127);
    what is not a matrix stays in 16 bits.
    """
    import numpy as np
    from safetensors.numpy import load_file, save_file

    packed: dict[str, NDArray[Any]] = {}
    for name, values in load_file(model / "model.safetensors").items():
        if values.ndim != 2:
            packed[name] = values.astype(np.float16)
            continue
        scale = np.maximum(np.abs(values.astype(np.float32)).max(axis=1), 1e-8) / 127
        scale = scale.astype(np.float16)
        steps = np.round(values.astype(np.float32) / scale.astype(np.float32)[:, None])
        packed[name] = np.clip(steps, -127, 127).astype(np.int8)
        packed[name + SCALE] = scale
    for name in BESIDE:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(model / name, target / name)
    save_file(packed, target / PACKED)
    tokenizer = target / "tokenizer.json"
    tokenizer.write_text(json.dumps(json.loads(tokenizer.read_text()), ensure_ascii=False))


def is_packed(folder: Path) -> bool:
    """Whether this folder holds a model as `pack` writes it."""
    return (folder / PACKED).is_file()


def expand(folder: Path, target: Path) -> None:
    """Make a folder that sentence-transformers loads, from a packed one. `target` appears when
    all of it is there, so that two processes may do this at once."""
    import numpy as np
    from safetensors.numpy import load_file, save_file

    packed = load_file(folder / PACKED)
    full = {
        name: values.astype(np.float32)
        if name + SCALE not in packed
        else values.astype(np.float32) * packed[name + SCALE].astype(np.float32)[:, None]
        for name, values in packed.items()
        if not name.endswith(SCALE)
    }
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=".model-", dir=target.parent))
    for name in BESIDE:
        (beside / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / name, beside / name)
    save_file(full, beside / "model.safetensors", metadata={"format": "pt"})
    try:
        beside.rename(target)
    except OSError:  # another process was first
        shutil.rmtree(beside)
