"""`python -m methods.codebook.training --start-model DIR --pairs DIR --evaluation DIR`: tune the
start model on the examples and write the shipped model. Two cores take under an hour."""

import argparse
import json
import shutil
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.numpy import load_file, save_file
from tokenizers import Tokenizer
from transformers import BertConfig, BertModel

from methods.codebook import weights
from methods.codebook.examples import examples
from methods.codebook.training.scores import general_scores
from methods.codebook.training.tuning import Plan, Reader, pieces, settle, tune
from methods.codebook.training.vocabulary import extend

#: A note in another language is seen this often an epoch: there are few, and they are far off.
FOREIGN_TIMES = 2


def general_sentences(folder: Path) -> list[str]:
    """Both sides of every pair (English TAB Dutch), each once, in order."""
    found: dict[str, None] = {}
    for file in sorted(folder.glob("*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            for text in line.split("\t")[:2]:
                if 12 <= len(text) <= 300:
                    found[text] = None
    return list(found)


def body_from(folder: Path, table: Any = None) -> BertModel:
    """The encoder of a sentence-transformers folder, perhaps with a larger token table."""
    state = load_file(folder / "model.safetensors")
    config = BertConfig.from_pretrained(folder)
    if table is not None:
        key = next(name for name in state if name.endswith("word_embeddings.weight"))
        state[key], config.vocab_size = table, len(table)
    body = BertModel(config, add_pooling_layer=False)
    body.load_state_dict(
        {name: torch.from_numpy(v.astype(np.float32)) for name, v in state.items()}, strict=False
    )
    return body


def encoder(body: BertModel, tokenizer: Tokenizer, device: str) -> Any:
    """A function from texts to vectors of length 1."""
    reader = Reader(body, 1, 1).to(device).eval()

    @torch.no_grad()
    def encode(texts: Sequence[str]) -> Any:
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
        rows = np.zeros((len(texts), body.config.hidden_size), dtype=np.float32)
        for start in range(0, len(order), 64):
            part = order[start : start + 64]
            read = pieces(tokenizer, [texts[i] for i in part])
            rows[part] = reader.vectors(*(t.to(device) for t in read)).cpu().numpy()
        return rows

    return encode


def main() -> None:
    """Train, score and write."""
    ask = argparse.ArgumentParser(prog="python -m methods.codebook.training", description=__doc__)
    ask.add_argument("--start-model", type=Path, required=True)
    ask.add_argument("--pairs", type=Path, required=True)
    ask.add_argument("--evaluation", type=Path, required=True)
    ask.add_argument("--output", type=Path, default=weights.OWN_MODEL)
    ask.add_argument("--examples", type=Path)
    ask.add_argument("--epochs", type=float, default=2.6)
    ask.add_argument("--keep", type=float, default=Plan.keep)
    ask.add_argument("--rate", type=float, default=Plan.rate)
    ask.add_argument("--back", type=float, default=0.25, help="share of the way back, see settle")
    ask.add_argument("--seed", type=int, default=Plan.seed)
    given = ask.parse_args()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    began = time.monotonic()
    written = examples(given.examples) if given.examples else examples()
    # Scraps widen the vocabulary and help who counts words; whole notes are what is read.
    known = [e for e in written if not e.writer.startswith("phrases")]
    known += [e for e in known if e.dutch] * (FOREIGN_TIMES - 1)
    general = general_sentences(given.pairs)
    old_tokenizer = Tokenizer.from_file(str(given.start_model / "tokenizer.json"))
    old = encoder(body_from(given.start_model), old_tokenizer, device)
    state = load_file(given.start_model / "model.safetensors")
    table = next(v for n, v in state.items() if n.endswith("word_embeddings.weight"))
    content, larger = extend(
        given.start_model,
        table.astype(np.float32),
        [e.text for e in written if e.language == "nl"] + [e.dutch for e in written if e.dutch],
        [(e.text, e.dutch) for e in written if e.dutch],
    )
    print(
        f"{len(known)} examples, {len(general)} general sentences, {len(larger)} pieces", flush=True
    )
    tokenizer = Tokenizer.from_str(json.dumps(content))
    themes = {t for e in known for t, _ in e.codes}
    subs = {code for e in known for code in e.codes if code[1]}
    reader = Reader(body_from(given.start_model, larger), len(themes) + 1, len(subs) + 1).to(device)
    steps = round(given.epochs * len(known) / Plan.batch)
    plan = Plan(steps, keep=given.keep, rate=given.rate, seed=given.seed)
    tune(
        reader,
        tokenizer,
        known,
        general,
        lambda texts: torch.from_numpy(old(texts)),
        plan,
        device=device,
        tell=lambda line: _say(line, began),
    )
    settle(reader.body, body_from(given.start_model).state_dict(), given.back)
    before = general_scores(old, given.evaluation)
    after = general_scores(encoder(reader.body, tokenizer, device), given.evaluation)
    _say(f"general scores before {before} after {after}", began)
    with tempfile.TemporaryDirectory() as scratch:
        full = Path(scratch) / "model"
        shutil.copytree(given.start_model, full, copy_function=shutil.copyfile)
        (full / "tokenizer.json").write_text(json.dumps(content, ensure_ascii=False))
        config = json.loads((full / "config.json").read_text())
        (full / "config.json").write_text(
            json.dumps({**config, "vocab_size": len(larger)}, indent=1) + "\n"
        )
        save_file(
            {name: v.cpu().numpy() for name, v in reader.body.state_dict().items()},
            full / "model.safetensors",
            metadata={"format": "pt"},
        )
        given.output.mkdir(parents=True, exist_ok=True)
        weights.pack(full, given.output)
    (given.output / "training.json").write_text(
        json.dumps(
            {
                "examples": len(written),
                "notes_an_epoch": len(known),
                "pieces": len(larger),
                "epochs": given.epochs,
                "steps": plan.steps,
                "seed": plan.seed,
                "rate": plan.rate,
                "keep": plan.keep,
                "back": given.back,
                "seconds": round(time.monotonic() - began),
                "device": device,
                "start_model": dict(before),
                "tuned": dict(after),
            },
            indent=1,
        )
        + "\n"
    )
    _say(f"written to {given.output}", began)


def _say(line: str, began: float) -> None:
    print(f"{time.monotonic() - began:6.0f} s  {line}", flush=True)


if __name__ == "__main__":
    main()
