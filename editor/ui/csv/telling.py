"""What a table would do to the vault, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.workspace.csv.comparing import Comparison
from editor.workspace.csv.sheet import Sheet

translate = QCoreApplication.translate


def encodings() -> dict[str, str]:
    """The encodings to choose from, as curators know them, by the name that Python has."""
    return {
        "utf-8-sig": "UTF-8",
        "utf-16": "UTF-16",
        "utf-16-le": "UTF-16 LE",
        "utf-16-be": "UTF-16 BE",
        "cp1252": translate("Csv", "Western (Windows)"),
        "cp1250": translate("Csv", "Central European (Windows)"),
        "cp1251": translate("Csv", "Cyrillic (Windows)"),
        "mac_roman": translate("Csv", "Western (Mac)"),
    }


def separators() -> dict[str, str]:
    """What may stand between cells, by the character."""
    return {
        ",": translate("Csv", "Comma"),
        ";": translate("Csv", "Semicolon"),
        "\t": translate("Csv", "Tab"),
        "|": translate("Csv", "Bar"),
    }


def joints() -> dict[str, str]:
    """What may stand between the items of a list, by the character."""
    return {
        "|": translate("Csv", "Bar: a | b"),
        ";": translate("Csv", "Semicolon: a; b"),
        ",": translate("Csv", "Comma: a, b"),
    }


def size_of(sheet: Sheet) -> str:
    """How much there is in the table."""
    rows = _counted(len(sheet.rows), translate("Csv", "1 row"), translate("Csv", "{n} rows"))
    columns = _counted(
        len(sheet.header), translate("Csv", "1 column"), translate("Csv", "{n} columns")
    )
    return f"{rows}, {columns}"


def summary_of(found: Comparison, left_out: int = 0) -> str:
    """What differs, what is new, and what stays. left_out: columns that hold something."""
    parts = []
    if found.rows or not found.new:
        parts.append(
            _counted(
                len(found.rows),
                translate("Csv", "1 row finds its entry."),
                translate("Csv", "{n} rows find their entries."),
            )
        )
    if found.cells:
        cells = _counted(
            len(found.cells),
            translate("Csv", "1 cell differs"),
            translate("Csv", "{n} cells differ"),
        )
        entries = _counted(
            found.changed_entries,
            translate("Csv", "in 1 entry."),
            translate("Csv", "in {n} entries."),
        )
        parts.append(f"{cells} {entries}")
    elif found.rows:
        parts.append(translate("Csv", "Nothing differs in them."))
    if found.new:
        parts.append(
            _counted(
                len(found.new),
                translate("Csv", "1 row makes a new entry."),
                translate("Csv", "{n} rows make new entries."),
            )
        )
    if found.skipped_rows:
        parts.append(
            _counted(
                found.skipped_rows,
                translate("Csv", "1 row is left out."),
                translate("Csv", "{n} rows are left out."),
            )
        )
    if left_out:
        parts.append(
            _counted(
                left_out,
                translate("Csv", "1 column is left out."),
                translate("Csv", "{n} columns are left out."),
            )
        )
    if found.respelled:
        parts.append(
            _counted(
                found.respelled,
                translate("Csv", "1 cell is only spelled as spreadsheets do, and stays."),
                translate("Csv", "{n} cells are only spelled as spreadsheets do, and stay."),
            )
        )
    return " ".join(parts)


def _counted(n: int, one: str, many: str) -> str:
    return (one if n == 1 else many).format(n=n)
