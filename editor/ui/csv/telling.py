"""What a table would do to the vault, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.ui.languages import plural, series
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
    rows = plural("Csv", "1 row", "{n} rows", len(sheet.rows))
    columns = plural("Csv", "1 column", "{n} columns", len(sheet.header))
    return series([rows, columns])


def summary_of(found: Comparison, left_out: int = 0) -> str:
    """What differs, what is new, and what stays. left_out: columns that hold something."""
    parts = []
    if found.rows or not found.new:
        parts.append(
            plural("Csv", "1 row finds its entry.", "{n} rows find their entries.", len(found.rows))
        )
    if found.cells:
        cells = plural("Csv", "1 cell differs", "{n} cells differ", len(found.cells))
        parts.append(
            plural(
                "Csv",
                "{cells} in 1 entry.",
                "{cells} in {n} entries.",
                found.changed_entries,
                cells=cells,
            )
        )
    elif found.rows:
        parts.append(translate("Csv", "Nothing differs in them."))
    if found.new:
        parts.append(
            plural("Csv", "1 row makes a new entry.", "{n} rows make new entries.", len(found.new))
        )
    if found.skipped_rows:
        parts.append(
            plural("Csv", "1 row is left out.", "{n} rows are left out.", found.skipped_rows)
        )
    if left_out:
        parts.append(plural("Csv", "1 column is left out.", "{n} columns are left out.", left_out))
    if found.respelled:
        parts.append(
            plural(
                "Csv",
                "1 cell is only spelled as spreadsheets do, and stays.",
                "{n} cells are only spelled as spreadsheets do, and stay.",
                found.respelled,
            )
        )
    return " ".join(parts)
