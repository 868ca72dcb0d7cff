"""A splitter that can be moved by keys: its handles are stops of Tab, and say so when they are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from editor.ui.look import tones_of

_STEP, _LONG_STEP = 16, 96  # pixels
_MARK = 3  # pixels that the mark of a handle with the focus is thick


class Splitter(QSplitter):
    """A QSplitter with a hairline between its parts."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """Make one that takes keys."""
        return _Handle(self.orientation(), self)


class _Handle(QSplitterHandle):
    """Arrow keys move it, with Shift further; Home and End as far as it goes."""

    def __init__(self, orientation: Qt.Orientation, splitter: Splitter) -> None:
        super().__init__(orientation, splitter)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        across = orientation == Qt.Orientation.Horizontal
        self.setAccessibleName(
            self.tr("Width of the panes") if across else self.tr("Height of the panes")
        )
        self.setAccessibleDescription(
            self.tr("The left and right arrow keys move the line between the panes.")
            if across
            else self.tr("The up and down arrow keys move the line between the panes.")
        )
        self._mark: _Mark | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        across = self.orientation() == Qt.Orientation.Horizontal
        more, less = (
            (Qt.Key.Key_Right, Qt.Key.Key_Left) if across else (Qt.Key.Key_Down, Qt.Key.Key_Up)
        )
        splitter = self.splitter()
        here = self.x() if across else self.y()
        far = splitter.width() if across else splitter.height()
        held = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        by = _LONG_STEP if held else _STEP
        target = {
            more: here + by, less: here - by, Qt.Key.Key_Home: 0, Qt.Key.Key_End: far
        }.get(Qt.Key(event.key()))  # fmt: skip
        if target is None:
            super().keyPressEvent(event)
            return
        mirrored = across and self.isRightToLeft()
        self.moveSplitter(far - target - self.width() if mirrored else target)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark = _Mark(self)
        self._place_mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._mark is not None:
            self._mark.deleteLater()
            self._mark.hide()
            self._mark = None

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._place_mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_mark()

    def _place_mark(self) -> None:
        if self._mark is not None:
            place = QRect(self.mapTo(self.window(), QPoint()), self.size())
            # A handle is wider than the line that is seen, so that the pointer can take it.
            if self.orientation() == Qt.Orientation.Horizontal:
                place = QRect(place.center().x() - _MARK // 2, place.top(), _MARK, place.height())
            else:
                place = QRect(place.left(), place.center().y() - _MARK // 2, place.width(), _MARK)
            self._mark.setGeometry(place)
            self._mark.raise_()
            self._mark.show()


class _Mark(QWidget):
    """Lies over a handle that has the focus: a hairline alone would not be seen."""

    def __init__(self, handle: _Handle) -> None:
        # Not in the splitter, which takes what lies in it for a part, nor in one around it.
        super().__init__(handle.window())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._handle = handle

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tones_of(self).accent))
        painter.end()
