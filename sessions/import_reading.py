"""Opens a file that somebody wants to read in, and says what its columns probably hold."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from methods.content import Content
from methods.refusal import Refused
from models import ImportMapping, Member
from models.database import Database
from sessions.recording import keep
from toolkit.interchange import (
    POLIS_FILES,
    Limits,
    PolisExport,
    Table,
    guess_mapping,
    headings_key,
    is_polis_table,
    is_workbook_file,
    is_zip,
    mapping_to_remember,
    need_size,
    polis_files_in,
    read_polis,
    read_table,
    remembered_mapping,
)
from toolkit.masking import mask

LONGEST_FILE_NAME = 160

#: What a browser or a computer adds to the name of a second copy.
_SECOND_COPY = re.compile(r"( \(\d+\)| - kopie| - copy)+(?=\.\w+$|$)", re.IGNORECASE)


@dataclass(frozen=True)
class Source:
    """A file that was opened: a table, or a Polis conversation."""

    #: The file's name without folder, masked, without the mark of a second copy.
    name: str
    table: Table | None = None
    polis: PolisExport | None = None

    @property
    def title(self) -> str:
        """The name without its ending."""
        return Path(self.name).stem or self.name


@dataclass(frozen=True)
class Suggestion:
    """Field → heading, and whether a person chose it for an earlier file with these headings."""

    mapping: Mapping[str, str]
    is_remembered: bool


def limits_on(content: Content, today: date) -> Limits:
    """How large a file may be."""
    return Limits(
        megabytes=int(content.limit("import_max_megabytes", on=today)),
        rows=int(content.limit("import_max_rows", on=today)),
        cell_characters=int(content.limit("import_max_cell_characters", on=today)),
    )


def open_content(name: str, given: bytes, limits: Limits, *, sheet: str | None = None) -> Source:
    """A file as it was handed over. Raises Refused as `read_table` and `polis_files_in` do."""
    shown = file_name(name)
    need_size(len(given), limits)
    if is_zip(given) and not is_workbook_file(given, limits):
        return Source(shown, polis=read_polis(polis_files_in(given, limits), limits))
    table = read_table(shown, given, limits, sheet=sheet)
    if is_polis_table(table):
        # The list of statements on its own: the topic and the number of voters are not known.
        return Source(shown, polis=read_polis({"comments.csv": given}, limits))
    return Source(shown, table=table)


def open_path(path: Path, limits: Limits, *, sheet: str | None = None) -> Source:
    """A file, or the folder of a Polis export. Raises Refused("import_no_file", file), and as
    `open_content` does."""
    shown = file_name(path.resolve().name)
    try:
        if not path.is_dir():
            need_size(path.stat().st_size, limits)
            return open_content(path.name, path.read_bytes(), limits, sheet=sheet)
        files = [path / name for name in POLIS_FILES if (path / name).is_file()]
        need_size(sum(file.stat().st_size for file in files), limits)
        found = {file.name: file.read_bytes() for file in files}
    except OSError as error:
        raise Refused("import_no_file", file=shown) from error
    return Source(shown, polis=read_polis(found, limits))


def file_name(name: str) -> str:
    """A file's name as it may be kept: "notities (1).csv" is the same file as "notities.csv"."""
    last = re.split(r"[\\/]", name)[-1]
    return mask(_SECOND_COPY.sub("", last)).text[-LONGEST_FILE_NAME:]


def suggest_mapping(db: Database, table: Table) -> Suggestion:
    """What a person chose before for these headings, else what the headings say."""
    kept = db.first(ImportMapping, headings_hash=headings_key(table.headings))
    if kept is not None:
        found = remembered_mapping(table.headings, kept.mapping)
        if "text" in found:
            return Suggestion(found, is_remembered=True)
    return Suggestion(guess_mapping(table.headings), is_remembered=False)


def remember_mapping(db: Database, table: Table, mapping: Mapping[str, str], *, by: Member) -> None:
    """Keep a mapping for the next file with the same headings. Does not commit."""
    key = headings_key(table.headings)
    chosen = mapping_to_remember(table.headings, mapping)
    kept = db.first(ImportMapping, headings_hash=key)
    if kept is None:
        keep(db, ImportMapping(headings_hash=key, mapping=chosen), by=by)
    elif kept.mapping != chosen:
        kept.mapping = chosen
        db.flush()
