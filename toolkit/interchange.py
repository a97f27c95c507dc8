"""What comes in from outside: tables and Polis exports, read into plain values.

The parts stand in files of their own; everything above imports from here.
"""

from toolkit.column_mapping import (
    FIELDS,
    guess_mapping,
    headings_key,
    mapping_to_remember,
    remembered_mapping,
)
from toolkit.note_lines import Defaults, LineFault, NoteLine, NoteLines, Skip, lines_of
from toolkit.polis_export import (
    ACCEPTED,
    POLIS_FILES,
    REJECTED,
    UNMODERATED,
    PolisExport,
    Statement,
    is_polis_table,
    polis_files_in,
    read_polis,
    statement_lines,
)
from toolkit.table import CellFault, Limits, Table
from toolkit.table_reading import is_workbook_file, need_size, read_table
from toolkit.zip_contents import is_zip

__all__ = [
    "ACCEPTED",
    "FIELDS",
    "POLIS_FILES",
    "REJECTED",
    "UNMODERATED",
    "CellFault",
    "Defaults",
    "Limits",
    "LineFault",
    "NoteLine",
    "NoteLines",
    "PolisExport",
    "Skip",
    "Statement",
    "Table",
    "guess_mapping",
    "headings_key",
    "is_polis_table",
    "is_workbook_file",
    "is_zip",
    "lines_of",
    "mapping_to_remember",
    "need_size",
    "polis_files_in",
    "read_polis",
    "read_table",
    "remembered_mapping",
    "statement_lines",
]
