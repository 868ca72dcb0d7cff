"""A view's tab in the top bar: its name, and beside it how much is to be seen there."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from editor.ui.key_tip import KeyTip
from editor.ui.look import smaller

_MARGIN, _NARROW_MARGIN = 13, 7
_GAP = 6
_MOST = 9999


class ViewTab(QToolButton):
    """Shows a view; stands for its action, and does not widen when it is chosen."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        KeyTip(self, action)
        self.setProperty("viewTab", True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setObjectName(f"viewTab.{action.objectName().removeprefix('action.')}")
        self._count: QLabel | None = None
        self._n: int | None = None
        self._narrow = False

    @property
    def count(self) -> int | None:
        """The number beside the name; None or 0: none is shown."""
        return self._n

    def show_count(self, n: int | None, spoken: str) -> None:
        """Show a number beside the name. spoken: the name with it, for screen readers."""
        self.setAccessibleName(spoken)
        if n == self._n:
            return
        self._n = n
        if n and self._count is None:
            self._count = label = QLabel(self)
            label.setObjectName(f"{self.objectName()}.count")
            label.setProperty("role", "count")
            label.setFont(smaller(self.font()))
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if self._count is not None:
            text = "" if not n else f"{_MOST}+" if n > _MOST else str(n)
            self._count.setText(text)
            self._count.setVisible(bool(n))
            self._count.adjustSize()
        self._make_room()

    def set_narrow(self, narrow: bool) -> None:
        """Take as little room as the name and number need."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._make_room()

    def width_if(self, *, narrow: bool) -> int:
        """How wide it is with and without room around its name, in pixels."""
        shrinks = 2 * (_MARGIN - _NARROW_MARGIN)
        return self.sizeHint().width() + shrinks * (self._narrow - narrow)

    def _make_room(self) -> None:
        margin = _NARROW_MARGIN if self._narrow else _MARGIN
        right = margin
        if self._count is not None and self._n:
            right += self._count.width() + _GAP
        # The style sheet alone knows how a tab is drawn: it is told how much to leave free.
        self.setStyleSheet(f"QToolButton {{ padding-left: {margin}px; padding-right: {right}px; }}")
        self.updateGeometry()
        self._place_count()

    def _place_count(self) -> None:
        if self._count is not None and self._n:
            margin = _NARROW_MARGIN if self._narrow else _MARGIN
            left = self.width() - margin - self._count.width()
            self._count.move(left, (self.height() - self._count.height()) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_count()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
