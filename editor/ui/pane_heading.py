"""The line at the top of a pane: what it shows, and a word or two about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from editor.ui.elided import ElidedLabel

# All panes' first lines stand at one height.
HEIGHT = 52


class PaneHeading(QWidget):
    """A heading, and a muted remark behind it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._folding: QToolButton | None = None
        self._heading = heading = QLabel(text, self)
        heading.setProperty("role", "heading")
        self.remark: QLabel = ElidedLabel(self)
        self.remark.setProperty("role", "muted")
        self.remark.setMinimumWidth(1)  # before the heading is cut
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

    def remark_on(self, text: str) -> None:
        """Say something behind the heading."""
        self.remark.setText(text)
        self._fold()

    def fold(self, tool: QToolButton) -> None:
        """Let a tool beside its words show its icon alone, where the remark would be cut off."""
        self._folding = tool
        self._fold()

    def _fold(self) -> None:
        tool = self._folding
        if tool is None:
            return
        style = Qt.ToolButtonStyle
        words = tool.fontMetrics().horizontalAdvance(tool.text())
        wide = tool.sizeHint().width()
        wide += words if tool.toolButtonStyle() == style.ToolButtonIconOnly else 0
        told = self.remark.fontMetrics().horizontalAdvance(self.remark.text())
        around = self._row.contentsMargins()
        edges = around.left() + around.right() + 3 * self._row.spacing()
        fits = self._heading.sizeHint().width() + told + wide + edges <= self.width()
        tool.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if fits else style.ToolButtonIconOnly
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
