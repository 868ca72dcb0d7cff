"""A combo box with the chevron that style sheets take from Qt's own."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from editor.ui.icons import draw_icon
from editor.ui.look import STEP, tones_of

_CHEVRON = 14


class Combo(QComboBox):
    """Chooses one of a few; turning the wheel over it does not."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        tones = tones_of(self)
        left = self.width() - _CHEVRON - 2 * STEP
        place = QRectF(left, (self.height() - _CHEVRON) / 2, _CHEVRON, _CHEVRON)
        draw_icon(
            painter, "chevron-down", place, tones.muted if self.isEnabled() else tones.hairline
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
