"""Parts beside one another where there is room, below one another where there is not."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class SideBySide(QWidget):
    """Asks for no more width than its widest part, so that large text does not widen the form."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(spacing)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._least(), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = self._least()
        needed = sum(least) + self.line.spacing() * max(0, len(least) - 1)
        direction = QBoxLayout.Direction
        wanted = direction.TopToBottom if needed > self.width() else direction.LeftToRight
        if self.line.direction() != wanted:
            self.line.setDirection(wanted)

    def _least(self) -> list[int]:
        items = (self.line.itemAt(number) for number in range(self.line.count()))
        return [item.minimumSize().width() for item in items if item and not item.isEmpty()]
