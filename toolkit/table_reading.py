"""Reads a file that should hold a table, whatever its name says it is."""

from methods.refusal import Refused
from toolkit.sheet_table import is_workbook, read_sheet_table
from toolkit.table import Limits, Table
from toolkit.text_table import read_text_table
from toolkit.zip_contents import is_zip, open_zip

#: An Excel file of before 2007, or any Office file with a password on it.
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PASSWORD = "EncryptedPackage".encode("utf-16-le")

#: How files begin that people pick by mistake.
_OTHER_KINDS = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"{\\rtf",
    b"\x7fELF",
    b"MZ",
    b"\x1f\x8b",
    b"7z\xbc\xaf",
    b"Rar!",
)


def read_table(
    name: str, content: bytes, limits: Limits | None = None, *, sheet: str | None = None
) -> Table:
    """The table in a CSV, text or Excel file. What the file holds decides how it is read; `name`
    is only used to say which file it was.

    Raises Refused: "import_too_big", "import_empty", "import_only_headings",
    "import_not_a_table", "import_old_excel", "import_password", "import_quote_open",
    "import_heading_twice", "import_too_many_rows", "import_too_many_columns",
    "import_no_such_sheet" and what `open_zip` raises; a fact `file` names the file.
    """
    limits = limits or Limits()
    try:
        return _read(content, limits, sheet)
    except Refused as refused:
        raise Refused(refused.code, **{"file": name[-80:], **refused.facts}) from refused


def need_size(content_size: int, limits: Limits) -> None:
    """Raises Refused("import_too_big", have, most) in megabytes."""
    if content_size > limits.megabytes * 1_000_000:
        have = -(-content_size // 1_000_000)
        raise Refused("import_too_big", have=have, most=limits.megabytes)


def _read(content: bytes, limits: Limits, sheet: str | None) -> Table:
    need_size(len(content), limits)
    if not content.strip(b"\x00\r\n\t \xef\xbb\xbf\xff\xfe"):
        raise Refused("import_empty")
    if content.startswith(_OLD_OFFICE):
        raise Refused("import_password" if _PASSWORD in content else "import_old_excel")
    if content.startswith(_OTHER_KINDS):
        raise Refused("import_not_a_table")
    if is_zip(content):
        if not is_workbook_file(content, limits):
            raise Refused("import_not_a_table")
        return read_sheet_table(content, limits, sheet)
    return read_text_table(content, limits)


def is_workbook_file(content: bytes, limits: Limits) -> bool:
    """Whether a zip file is an Excel workbook. Raises as `open_zip`."""
    return is_workbook(open_zip(content, limits))
