"""The thin line between two parts."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget


def hairline(parent: QWidget) -> QFrame:
    """A line of one pixel, to be laid out between two parts above one another."""
    line = QFrame(parent)
    line.setProperty("role", "hairline")
    line.setFixedHeight(1)
    return line
