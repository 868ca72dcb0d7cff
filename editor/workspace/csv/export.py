"""Entries and chosen fields as a CSV file.

UTF-8 with a byte order mark, without which Excel takes it for the system's old encoding; quotes as
in RFC 4180, where a cell needs them, and lines that end in CR LF.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from editor.workspace.csv.cells import cell_of, guarded
from editor.workspace.entries import Entry

PATH_COLUMN = "path"
_BREAK = "\r\n"
_QUOTED = re.compile(r"[\s\S]*[\",;\t\r\n]|\s|[\s\S]*\s\Z")


def exported(entries: Iterable[Entry], keys: Sequence[str], separator: str = ",") -> bytes:
    """The file: one row an entry, its path first, then what the fields `keys` hold.

    separator: "," or, where numbers have a comma, ";", as Excel expects there.
    """
    first = PATH_COLUMN if PATH_COLUMN not in keys else f"file {PATH_COLUMN}"
    lines = [_line([first, *keys], separator)]
    for entry in entries:
        fields = entry.fields
        cells = [entry.path, *(cell_of(fields.get(key)) for key in keys)]
        lines.append(_line(cells, separator))
    # A path that is not UTF-8 has no letters to show.
    return ("\ufeff" + "".join(lines)).encode("utf-8", "replace")


def _line(cells: Iterable[str], separator: str) -> str:
    return separator.join(_quoted(guarded(cell)) for cell in cells) + _BREAK


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _QUOTED.match(cell) else cell
