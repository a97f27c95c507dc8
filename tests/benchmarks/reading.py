"""Prints how long a reading takes and how much memory it needs; a script, not a test.

Run from the repository root: `python tests/benchmarks/reading.py [300 3000 10000 100000]`.
Every size runs in a process of its own, so that peak memory is that size's alone.
"""

import random
import resource
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SUBJECTS = 24
WORDS_A_SUBJECT = 60
SHARED_WORDS = 3_000
SYLLABLES = "straat buurt plein hof vuil bak fiets pad school kind groep licht huur huis tuin boom"


def made_up_notes(count: int) -> list[tuple[str, str]]:
    """Notes of 6 to 18 made-up compounds; a third of the words belong to the note's subject."""
    draw = random.Random(20)
    parts = SYLLABLES.split()
    words = [
        "".join(draw.choice(parts) for _ in range(2)) + draw.choice("abdegklmnoprstuv") * (n % 3)
        + "".join(draw.choice("aeioubdgklmnrst") for _ in range(4))
        for n in range(SHARED_WORDS + SUBJECTS * WORDS_A_SUBJECT)
    ]  # fmt: skip
    notes = []
    for number in range(count):
        first = SHARED_WORDS + draw.randrange(SUBJECTS) * WORDS_A_SUBJECT
        own, shared = words[first : first + WORDS_A_SUBJECT], words[:SHARED_WORDS]
        length = draw.randint(6, 18)
        line = [draw.choice(own if draw.random() < 0.33 else shared) for _ in range(length)]
        notes.append((f"note{number:06}", " ".join(line)))
    return notes


def measure(count: int) -> None:
    """Read `count` notes once and print one line."""
    sys.path.insert(0, str(ROOT))
    from toolkit.embedding import LexicalEncoder
    from toolkit.reading import NoteText, read_notes

    notes = [
        NoteText(note_id, text, conversation=str(at // 12))
        for at, (note_id, text) in enumerate(made_up_notes(count))
    ]
    stages: dict[str, float] = {}
    start = time.perf_counter()

    def note_stage(stage: str, done: int, total: int) -> None:
        if done == total:
            stages[stage] = time.perf_counter() - start

    reading = read_notes(notes, LexicalEncoder(), progress=note_stage)
    seconds = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    unplaced = sum(placement.cluster is None for placement in reading.placements)
    until = ", ".join(f"{stage} at {when:.1f}" for stage, when in stages.items())
    print(
        f"{count:7} notes: {seconds:6.1f} s ({until}), {memory:5.0f} MB, "
        f"{len(reading.themes)} themes, {unplaced / count:.1%} not placed",
        flush=True,
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        measure(int(sys.argv[2]))
    else:
        for size in sys.argv[1:] or ["300", "3000", "10000", "100000"]:
            subprocess.run([sys.executable, __file__, "--one", size], check=True)
