"""Parts beside one another where there is room, below one another where there is not."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget


class SideBySide(QWidget):
    """Asks for no more width than its widest part, so that large text does not widen its pane.

    whole: a part that can be cut off stands below the other before it is.
    """

    def __init__(self, spacing: int, parent: QWidget | None = None, *, whole: bool = False) -> None:
        super().__init__(parent)
        self._whole = whole
        self.line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(spacing)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._least(), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def place(self) -> None:
        """Put the parts as there is room for what they are now."""
        direction = QBoxLayout.Direction
        fits = self.needed <= self.width()
        wanted = direction.LeftToRight if fits else direction.TopToBottom
        if self.line.direction() != wanted:
            self.line.setDirection(wanted)
            self.updateGeometry()

    @property
    def needed(self) -> int:
        """How wide the parts are beside one another, in pixels."""
        widths = [one.sizeHint() if self._whole else one.minimumSize() for one in self._parts()]
        return sum(one.width() for one in widths) + self.line.spacing() * max(0, len(widths) - 1)

    def _least(self) -> list[int]:
        return [one.minimumSize().width() for one in self._parts()]

    def _parts(self) -> Iterator[QLayoutItem]:
        items = (self.line.itemAt(number) for number in range(self.line.count()))
        return (item for item in items if item and not item.isEmpty())
