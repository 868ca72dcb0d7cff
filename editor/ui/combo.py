"""A combo box with the chevron that style sheets take from Qt's own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

from editor.ui.icons import draw_icon
from editor.ui.look import STEP, tones_of
from editor.ui.plain import plain_tip
from editor.ui.text_size import scaled

_CHEVRON = 14


class Combo(QComboBox):
    """Chooses one of a few; turning the wheel over it does not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self.currentTextChanged.connect(lambda _text: self._tell_cut_off())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        tones = tones_of(self)
        side = scaled(_CHEVRON)
        left = self.width() - side - 2 * STEP
        place = QRectF(left, (self.height() - side) / 2, side, side)
        draw_icon(
            painter, "chevron-down", place, tones.muted if self.isEnabled() else tones.hairline
        )

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Dots where the words are cut off, which style sheets leave out."""
        super().initStyleOption(option)
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, self._room(option)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_cut_off()

    def _tell_cut_off(self) -> None:
        """What does not fit stands in the tooltip, where nothing else does."""
        if self.toolTip() not in ("", self._told):
            return
        option, text = QStyleOptionComboBox(), self.currentText()
        super().initStyleOption(option)
        cut = self.fontMetrics().horizontalAdvance(text) > self._room(option)
        self._told = plain_tip(text) if cut else ""
        self.setToolTip(self._told)

    def _room(self, option: QStyleOptionComboBox) -> int:
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(control, option, part, self).width() - 2

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
