"""Looks into a zip file with care: what it unpacks to, where its files want to go, and whether
it can be opened at all. Nothing is ever written to disk."""

import io
import zipfile
from collections.abc import Collection

from methods.refusal import Refused
from toolkit.table import Limits

#: Text packs to a fifth or less; what unpacks to more than this many times the limit is a trap.
UNPACKED_TIMES = 4
MOST_FILES = 2000


def is_zip(content: bytes) -> bool:
    """Whether these bytes are a zip file (a workbook is one too)."""
    return content.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def open_zip(content: bytes, limits: Limits) -> zipfile.ZipFile:
    """The zip, once it is clear that it can be read safely.

    Raises Refused: "import_zip_damaged", "import_zip_locked" (a password),
    "import_zip_path" (a name that points outside the zip) or "import_unpacks_too_big".
    """
    try:
        packed = zipfile.ZipFile(io.BytesIO(content))
        parts = packed.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise Refused("import_zip_damaged") from error
    if any(part.flag_bits & 0x1 for part in parts):
        raise Refused("import_zip_locked")
    for part in parts:
        steps = part.filename.replace("\\", "/").split("/")
        if ".." in steps or not steps[0] or ":" in steps[0]:
            raise Refused("import_zip_path")
    # zipfile reads no more of a part than the size it declares, so that this sum is a ceiling.
    most = limits.megabytes * UNPACKED_TIMES
    if len(parts) > MOST_FILES or sum(part.file_size for part in parts) > most * 1_000_000:
        raise Refused("import_unpacks_too_big", most=most)
    return packed


def files_named(packed: zipfile.ZipFile, names: Collection[str]) -> dict[str, dict[str, bytes]]:
    """The contents of the files with these names, by folder. Raises "import_zip_damaged"."""
    found: dict[str, dict[str, bytes]] = {}
    for part in packed.infolist():
        folder, _, name = part.filename.replace("\\", "/").rpartition("/")
        if name not in names or folder.startswith("__MACOSX"):
            continue
        try:
            found.setdefault(folder, {})[name] = packed.read(part)
        except Exception as error:
            # Each packing method has a fault of its own: zlib.error, LZMAError, BadZipFile, …
            raise Refused("import_zip_damaged") from error
    return found
