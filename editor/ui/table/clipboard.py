"""Blocks of cells as the tab-separated text that spreadsheets copy and paste."""

from __future__ import annotations

import re
from collections.abc import Sequence

Block = list[list[str]]

# A quoted cell is one only when its closing quote ends it; else the quote was typed.
_CELL = re.compile(r'"((?:[^"]|"")*)"(?=[\t\r\n]|\Z)|([^\t\r\n]*)')


def to_text(block: Sequence[Sequence[str]]) -> str:
    """The block as text, one line a row; cells with tabs or line breaks in quotes."""
    return "\n".join("\t".join(map(_quoted, row)) for row in block)


def from_text(text: str) -> Block:
    """The rows and cells of a copied text, filled up to a rectangle; empty without any text."""
    if not text:
        return []
    rows: Block = [[]]
    place = 0
    while True:
        found = _CELL.match(text, place)
        assert found is not None  # the second way matches anywhere
        quoted, plain = found.groups()
        rows[-1].append(plain if quoted is None else quoted.replace('""', '"'))
        place = found.end()
        if place == len(text):
            break
        if text[place] == "\t":
            place += 1
            continue
        place += 2 if text.startswith("\r\n", place) else 1
        if place == len(text):
            break  # a line break at the end ends the last row
        rows.append([])
    width = max(map(len, rows))
    return [row + [""] * (width - len(row)) for row in rows]


def _quoted(cell: str) -> str:
    if cell.startswith('"') or any(mark in cell for mark in "\t\r\n"):
        return '"' + cell.replace('"', '""') + '"'
    return cell
