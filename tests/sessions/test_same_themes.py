"""Same data, same themes, with the shipped model: for any order of the notes, in another process,
on another number of threads. `python -m tests.sessions.test_same_themes SEED` prints a reading."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

from methods.codebook.examples import examples
from sessions.codebook_loading import HELD_BACK, load_codebook
from sessions.encoding import load_encoder
from sessions.settings import Settings
from toolkit.reading import NoteText, read_notes

REPOSITORY = Path(__file__).resolve().parents[2]
NOTES = 300


def reading(seed: int) -> dict[str, object]:
    """Three hundred unseen notes, in an order drawn from `seed`, half of them decided."""
    settings = Settings(model=None)
    held = [e for e in examples(HELD_BACK) if e.writer in ("natural", "keyword_poor")][:NOTES]
    notes = [
        NoteText(e.id, e.text, ("resident", "volunteer")[n % 2], str(n // 12), where=f"{n:04}")
        for n, e in enumerate(held)
    ]
    fixed = {e.id: e.theme for e in held[::4] if e.theme}
    random.Random(seed).shuffle(notes)
    encoder = load_encoder(settings)
    found = read_notes(notes, encoder, codebook=load_codebook(settings, encoder), fixed=fixed)
    places = {
        p.note_id: [p.cluster, p.second_cluster, p.certainty, p.reason, p.sub_theme, *p.examples]
        for p in found.placements
    }
    themes = [[t.number, t.codebook, t.label, list(t.typical)] for t in found.themes]
    return {"hash": found.input_hash, "themes": themes, "places": dict(sorted(places.items()))}


def elsewhere(settings: Settings, seed: int, **environment: str) -> dict[str, object]:
    """The same in a process of its own."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.sessions.test_same_themes", str(seed)],
        cwd=REPOSITORY,
        env={
            **os.environ,
            "SAMENLEVEN_HOME": str(settings.home),
            "SAMENLEVEN_MODEL": "",
            **environment,
        },
        capture_output=True,
        check=True,
    )
    return json.loads(told.stdout.splitlines()[-1])


def test_the_same_notes_give_the_same_themes_in_any_order_process_and_number_of_threads(
    settings, capsys
):
    here = json.loads(json.dumps(reading(1)))
    assert len(here["places"]) == NOTES
    assert elsewhere(settings, 2, OMP_NUM_THREADS="1") == here
    other = elsewhere(settings, 3, OMP_NUM_THREADS="3", ATEN_CPU_CAPABILITY="avx2")
    moved = sum(here["places"][n][0] != other["places"][n][0] for n in here["places"])
    with capsys.disabled():
        print(f"\nwith other processor instructions {moved} of {NOTES} notes change theme (aim: 0)")
    assert moved <= NOTES // 100


if __name__ == "__main__":
    print(json.dumps(reading(int(sys.argv[1]))))
