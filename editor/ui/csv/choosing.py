"""Choosing the file of a table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


def choose_table(parent: QWidget, folder: Path | None = None) -> Path | None:
    """Ask for a file with a table; None for none."""
    file, _ = QFileDialog.getOpenFileName(
        parent,
        translate("Csv", "Import CSV"),
        str(folder or ""),
        translate("Csv", "Tables (*.csv *.tsv *.tab *.txt);;All files (*)"),
    )
    return Path(file) if file else None
