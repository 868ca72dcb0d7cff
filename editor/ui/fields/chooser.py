"""A box to choose one of a few in, with the arrow that the style sheet leaves out."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from editor.ui.icons import draw_icon
from editor.ui.look import STEP, tones_of
from editor.ui.text_size import scaled

_ICON = 14


class Chooser(QComboBox):
    """A QComboBox; the wheel scrolls what it stands in and does not change it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tones = tones_of(self)
        painter = QPainter(self)
        side = scaled(_ICON)
        left = 2 * STEP if self.isRightToLeft() else self.width() - side - 2 * STEP
        place = QRectF(left, (self.height() - side) / 2, side, side)
        draw_icon(
            painter, "chevron-down", place, tones.muted if self.isEnabled() else tones.hairline
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
