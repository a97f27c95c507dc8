"""The floors of the house that import-linter cannot see."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FACES = ("sessions.screens", "sessions.field", "sessions.ballot")


def _imported(file: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


@pytest.mark.parametrize("file", sorted((ROOT / "sessions").glob("*.py")), ids=lambda f: f.stem)
def test_what_people_do_knows_nothing_of_the_screens(file):
    assert not {name for name in _imported(file) if name.startswith(FACES)}


def test_the_front_door_only_assembles():
    own = {name for name in _imported(ROOT / "app.py") if name.startswith("sessions")}
    assert all(name.startswith(FACES) for name in own)
    assert not {n for n in _imported(ROOT / "app.py") if n.startswith(("models", "toolkit"))}


def test_no_file_has_grown_past_three_hundred_lines():
    folders = ("models", "methods", "toolkit", "sessions")
    lengths = {
        str(file.relative_to(ROOT)): len(file.read_text(encoding="utf-8").splitlines())
        for folder in folders
        for file in (ROOT / folder).rglob("*.py")
        if "migrations" not in file.parts
    }
    assert {name: length for name, length in lengths.items() if length > 300} == {}


def test_no_file_names_a_package_registry():
    tracked = [f for f in ROOT.rglob("*") if f.suffix in {".py", ".toml", ".md", ".yaml", ".cfg"}]
    registry = "py" + "pi.org"
    own = [f for f in tracked if ".venv" not in f.parts]
    assert [f for f in own if registry in f.read_text(encoding="utf-8")] == []
