"""The box in the top bar that opens the palette; looks like the line that it leads to."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QAction,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QPushButton, QWidget

from editor.ui.icons import icon
from editor.ui.look import smaller, tones_of
from editor.ui.plain import name_of
from editor.ui.text_size import scaled, size_icon

_SIGN = 16
_WIDE, _SLIM = 196, 34  # at the usual size of text
_EDGE, _GAP = 10, 8


class GoBox(QPushButton):
    """Triggers an action. With room it shows the action's name and keys, else a sign alone."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self._slim = False
        self.setObjectName("goToAnything")
        # Painted here, and not the button's own: to have the style leave that out would bring in
        # the class QStyle, which is dear at the start.
        self._sign = icon("search", QPalette.ColorRole.PlaceholderText)
        size_icon(self, _SIGN)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda _=False: action.trigger())
        action.changed.connect(self._follow)
        self._follow()

    @property
    def is_slim(self) -> bool:
        """Whether it shows its sign alone."""
        return self._slim

    def set_slim(self, slim: bool) -> None:
        """Show the sign alone, or all."""
        if slim != self._slim:
            self._slim = slim
            self.updateGeometry()
            self.update()

    def width_if(self, *, slim: bool) -> int:
        """How wide it is, in pixels."""
        sign = scaled(_SIGN)
        if slim:
            return _SLIM - _SIGN + sign
        keys = QFontMetrics(smaller(self.font())).horizontalAdvance(self._keys)
        text = self.fontMetrics().horizontalAdvance(self.accessibleName())
        return max(_WIDE, text + keys + sign + 2 * _EDGE + 2 * _GAP + 12)

    def _follow(self) -> None:
        self._keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        told = name_of(self._action)
        self.setAccessibleName(told)
        self.setToolTip(f"{told} ({self._keys})" if self._keys else told)
        self.setAccessibleDescription(self._keys)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.width_if(slim=self._slim), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style paints the frame; with room, what it says stands beside the sign."""
        super().paintEvent(event)
        painter = QPainter(self)
        size = self.iconSize().width()
        top = (self.height() - size) // 2
        if self._slim:
            self._sign.paint(painter, (self.width() - size) // 2, top, size, size)
            return
        tones = tones_of(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inner = self.rect().adjusted(_EDGE, 0, -_EDGE, 0)
        at = inner.right() - size if mirrored else inner.left()
        self._sign.paint(painter, at, top, size, size)
        text = (
            inner.adjusted(0, 0, -size - _GAP, 0)
            if mirrored
            else inner.adjusted(size + _GAP, 0, 0, 0)
        )
        painter.setPen(tones.muted)
        # The painter knows which side that is in the window's direction.
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(text, start, self.accessibleName())
        if self._keys:
            self._paint_keys(painter, mirrored)

    def _paint_keys(self, painter: QPainter, mirrored: bool) -> None:
        tones = tones_of(self)
        font = smaller(self.font())
        metrics = QFontMetrics(font)
        key = self.rect()
        key.setSize(QSize(metrics.horizontalAdvance(self._keys) + 10, metrics.height() + 4))
        key.moveTop((self.height() - key.height()) // 2)
        if mirrored:
            key.moveLeft(8)
        else:
            key.moveRight(self.width() - 8)
        painter.setFont(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tones.hairline)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(key.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(tones.muted)
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._keys)
