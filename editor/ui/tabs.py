"""Tabs as they look in this program."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QTabBar, QToolTip, QWidget

from editor.ui.look import RADIUS, tones_of
from editor.ui.painting import paint_ring

_MARGIN = 13
_GAP = 4
# Pixels that a tab is wider than its text with its margins, and higher.
_AROUND = 7
_HIGHER = 15
# What tabs give up first where there is too little room, and the narrowest that they get.
_NARROWEST_MARGIN = 0
_LEAST = 56


class Tabs(QTabBar):
    """Stand side by side; the one that is chosen is not wider than the others would be.

    Each is a tab to screen readers, which it would not be as a button. yielding: where there is too
    little room they get narrower, and their texts shorter.
    """

    def __init__(self, parent: QWidget | None = None, *, yielding: bool = False) -> None:
        self._yielding = False  # Qt asks for sizes within
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.let_yield(yielding)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.margin = _MARGIN
        self._over = -1

    def let_yield(self, yielding: bool) -> None:
        """Let the tabs get narrower where there is too little room, or not."""
        if yielding != self._yielding:
            self._yielding = yielding
            elide = Qt.TextElideMode.ElideRight if yielding else Qt.TextElideMode.ElideNone
            self.setElideMode(elide)
            self.make_room()

    def room_for(self, index: int) -> int:
        """How wide something is that stands behind the text of a tab, with the gap between."""
        return 0

    def part_of(self, index: int) -> QRect:
        """Where a tab is drawn: without the gap to the next."""
        rect = self.tabRect(index)
        if index == self.count() - 1:
            return rect
        before, behind = (_GAP, 0) if self.isRightToLeft() else (0, _GAP)
        return rect.adjusted(before, 0, -behind, 0)

    def width_of(self, index: int, margin: int) -> int:
        """How wide a tab is, with so much room at both sides of what it says."""
        font = _font(self.font(), chosen=False)
        text = ceil(QFontMetricsF(font).horizontalAdvance(self.tabText(index)))
        spaces = 2 * QFontMetrics(font).horizontalAdvance(" ")
        return text + spaces + 2 * margin + _AROUND + self.room_for(index)

    def tabSizeHint(self, index: int) -> QSize:
        gap = _GAP if index < self.count() - 1 else 0
        height = QFontMetrics(self.font()).height() + _HIGHER
        return QSize(self.width_of(index, self.margin) + gap, height)

    def minimumTabSizeHint(self, index: int) -> QSize:
        size = self.tabSizeHint(index)
        if not self._yielding:
            return size
        narrow = [self.width_of(n, _NARROWEST_MARGIN) for n in range(self.count())]
        return QSize(min(narrow[index], _longest(narrow, self.width())), size.height())

    def minimumSizeHint(self) -> QSize:
        size = self.sizeHint()
        least = self.count() * _LEAST if self._yielding else size.width()
        return QSize(min(size.width(), least), size.height())

    def shown_text(self, index: int) -> str:
        """What of a tab's text has room."""
        inner = self._inner(index)
        metrics = QFontMetrics(_font(self.font(), chosen=index == self.currentIndex()))
        return metrics.elidedText(self.tabText(index), self.elideMode(), inner.width())

    def make_room(self) -> None:
        """Lay the tabs out anew."""
        if self.count():
            self.setTabText(0, self.tabText(0))  # Qt has no other word for it

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            leaves = event.type() == QEvent.Type.HoverLeave
            at = QPointF(-1, -1) if leaves else event.position()  # type: ignore[attr-defined]
            over = self.tabAt(at.toPoint())
            if over != self._over:
                self._over = over
                self.update()
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.tabAt(event.pos())
            if index >= 0 and self.shown_text(index) != self.tabText(index):
                QToolTip.showText(event.globalPos(), self.tabText(index), self)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.setCurrentIndex(0 if event.key() == Qt.Key.Key_Home else self.count() - 1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to others: who scrolls past does not mean to go elsewhere."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            part, chosen = self.part_of(index), index == self.currentIndex()
            enabled = self.isTabEnabled(index)
            if enabled and (chosen or index == self._over):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tones.selection))
                painter.drawRoundedRect(QRectF(part).adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
            if chosen and self.hasFocus():
                paint_ring(painter, part, tones, RADIUS)
            painter.setPen(QColor(tones.ink if chosen and enabled else tones.muted))
            painter.setFont(_font(self.font(), chosen=chosen))
            text = self.shown_text(index)
            painter.drawText(self._inner(index), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()

    def _inner(self, index: int) -> QRect:
        """Where a tab's text is drawn."""
        room, part = self.room_for(index), self.part_of(index)
        before, behind = (room, 0) if self.isRightToLeft() else (0, room)
        return part.adjusted(before, 0, -behind, 0)


def _font(font: QFont, *, chosen: bool) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Medium)
    return made


def _longest(lengths: Sequence[int], room: int) -> int:
    """How long things in a row may be for all to have room: short ones are left as they are."""
    left = sorted(lengths)
    while left and left[0] * len(left) <= room:
        room -= left.pop(0)
    return max(_LEAST, room // len(left)) if left else max(lengths)
