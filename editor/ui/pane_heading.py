"""The line at the top of a pane: what it shows, and a word or two about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from editor.ui.elided import ElidedLabel

# All panes' first lines stand at one height.
HEIGHT = 52


class PaneHeading(QWidget):
    """A heading, and a muted remark behind it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        heading = QLabel(text, self)
        heading.setProperty("role", "heading")
        self.remark: QLabel = ElidedLabel(self)
        self.remark.setProperty("role", "muted")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 16, 0)
        row.setSpacing(8)
        row.addWidget(heading, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.remark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)

    def add_tools(self, tools: QWidget) -> None:
        """Put tools at the right end; they have the room that the words leave."""
        self._row.setStretch(2, 0)
        self._row.setContentsMargins(16, 5, 8, 0)
        self._row.addWidget(tools, 1, Qt.AlignmentFlag.AlignVCenter)
