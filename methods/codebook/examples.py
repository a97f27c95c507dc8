"""The example notes of the codebook. They were written by a language model, not said by anyone."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

OWN_FOLDER = Path(__file__).parent
#: Columns of a file of examples. `themes` holds `theme.sub_theme`, the main one first, with
#: spaces between; empty for a note that carries no theme. `dutch` is the same note in Dutch.
COLUMNS = ("id", "themes", "language", "text", "dutch")
_CODE = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?")


@dataclass(frozen=True)
class Example:
    """One example note. `codes` are (theme, sub-theme) pairs, the main one first; the sub-theme
    is empty where none was given. `writer` is the hand that wrote it."""

    id: str
    text: str
    codes: tuple[tuple[str, str], ...]
    writer: str
    language: str = "nl"
    dutch: str = ""

    @property
    def theme(self) -> str:
        """The main theme, or nothing."""
        return self.codes[0][0] if self.codes else ""

    @property
    def sub_theme(self) -> str:
        """The main sub-theme, or nothing."""
        return self.codes[0][1] if self.codes else ""


class ExampleFault(ValueError):
    """A file of examples that cannot be used: the file, the row and what is wrong with it
    (`columns`, `no_id`, `no_text`, `id_twice`, `theme_code`, `not_utf8`, `unreadable`)."""

    def __init__(self, file: Path, row: int, what: str) -> None:
        super().__init__(f"{file.name} row {row}: {what}")
        self.file, self.row, self.what = file, row, what


def examples(folder: Path = OWN_FOLDER / "examples") -> list[Example]:
    """Every example in the CSV files of a folder, file by file in order of name.

    Raises ExampleFault for a file that cannot be read or lacks the right columns, a row without
    id or text or with a theme that is no code, or an id that was used before.
    """
    found: dict[str, Example] = {}
    for file in sorted(folder.glob("*.csv")):
        for number, example in _rows(file):
            if example.id in found:
                raise ExampleFault(file, number, "id_twice")
            found[example.id] = example
    return list(found.values())


def _rows(file: Path) -> Iterator[tuple[int, Example]]:
    content = _content(file)
    # A Dutch spreadsheet puts semicolons between its cells.
    heading = content.partition("\n")[0]
    marks = ";" if ";" in heading and "," not in heading else ","
    table = csv.DictReader(io.StringIO(content, newline=""), delimiter=marks)
    try:
        if not {"id", "themes", "text"} <= set(table.fieldnames or ()):
            raise ExampleFault(file, 1, "columns")
        for number, row in enumerate(table, start=2):
            text, name = (row["text"] or "").strip(), (row["id"] or "").strip()
            if not name or not text:
                raise ExampleFault(file, number, "no_text" if name else "no_id")
            codes = (row["themes"] or "").split()
            if not all(_CODE.fullmatch(code) for code in codes):
                raise ExampleFault(file, number, "theme_code")
            pairs = (code.partition(".") for code in codes)
            yield (
                number,
                Example(
                    id=name,
                    text=text,
                    codes=tuple((theme, sub) for theme, _, sub in pairs),
                    writer=file.stem,
                    language=(row.get("language") or "nl").strip(),
                    dutch=(row.get("dutch") or "").strip(),
                ),
            )
    except csv.Error as fault:
        raise ExampleFault(file, table.line_num, "columns") from fault


def _content(file: Path) -> str:
    try:
        content = file.read_bytes()
        return content.decode("utf-8-sig")
    except OSError as fault:
        raise ExampleFault(file, 1, "unreadable") from fault
    except UnicodeDecodeError as fault:
        raise ExampleFault(file, content.count(b"\n", 0, fault.start) + 1, "not_utf8") from fault
