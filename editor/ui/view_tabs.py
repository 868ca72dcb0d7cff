"""The views' tabs in the top bar: their names, and beside each how much is to be seen there."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QAction, QHelpEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

from editor.ui.key_tip import with_keys
from editor.ui.look import smaller
from editor.ui.tabs import Tabs

_NARROW_MARGIN = 7
_GAP = 6
_MOST = 9999
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ViewTabs(Tabs):
    """Show views, each by its action. Arrow keys go from one to the next, and stay here.

    entered: the keys shall go to the view that is shown.
    """

    entered = Signal()

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        """actions: those of the views, by name, in the order of their tabs."""
        self._names = tuple(actions)
        self._actions = tuple(actions.values())
        self._counts: dict[str, int] = {}
        self._labels: dict[str, QLabel] = {}
        super().__init__(parent)  # Qt asks for its layout within
        self.setObjectName("viewTabs")
        self._wide = self.margin
        self._following = False
        self._checked: set[int] = set()
        for action in self._actions:
            self.addTab(action.iconText())
            action.changed.connect(self._follow)
        self._follow()
        self.currentChanged.connect(self._choose)

    def part_named(self, name: str) -> QRect:
        """Where the tab of a view is drawn."""
        return self.part_of(self._names.index(name))

    def count_of(self, name: str) -> int | None:
        """The number beside a view's name; None or 0: none is shown."""
        return self._counts.get(name)

    def show_count(self, name: str, n: int | None, spoken: str) -> None:
        """Show a number beside a view's name. spoken: the name with it, for screen readers."""
        index = self._names.index(name)
        self.setAccessibleTabName(index, spoken)
        if (n or 0) == self._counts.get(name, 0):
            return
        self._counts[name] = n or 0
        label = self._labels.get(name)
        if label is None:
            self._labels[name] = label = QLabel(self)
            label.setObjectName(f"viewTab.{name}.count")
            label.setProperty("role", "count")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label.setText("" if not n else f"{_MOST}+" if n > _MOST else str(n))
        label.setVisible(bool(n))
        self.make_room()

    def set_narrow(self, narrow: bool) -> None:
        """Take as little room as the names and numbers need."""
        margin = _NARROW_MARGIN if narrow else self._wide
        if margin != self.margin:
            self.margin = margin
            self.make_room()

    def make_room(self) -> None:
        for label in self._labels.values():
            font = smaller(self.font())
            font.setWeight(font.Weight.DemiBold)
            label.setFont(font)
            label.adjustSize()
        super().make_room()
        self._place_counts()

    def width_if(self, *, narrow: bool) -> int:
        """How wide all are with and without room around their names, in pixels."""
        shrinks = 2 * (self.margin - (_NARROW_MARGIN if narrow else self._wide))
        return self.sizeHint().width() - shrinks * self.count()

    def room_for(self, index: int) -> int:
        name = self._names[index]
        label = self._labels.get(name)
        return label.width() + _GAP if label is not None and self._counts.get(name) else 0

    def _follow(self) -> None:
        """Be as the actions are."""
        self._following = True  # Qt leaves a tab that cannot be chosen any more
        for index, action in enumerate(self._actions):
            self.setTabEnabled(index, action.isEnabled())
            # It is what screen readers say behind the name.
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self.setTabToolTip(index, keys)
        # For a moment two are checked: the one before gives way once it hears of the other.
        checked = {n for n, action in enumerate(self._actions) if action.isChecked()}
        wanted = checked - self._checked or checked
        self._checked = checked
        if len(wanted) == 1:
            self.setCurrentIndex(*wanted)
        self._following = False

    def _choose(self, index: int) -> None:
        if not self._following and index >= 0:
            self._actions[index].trigger()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.tabAt(event.pos())
            if index >= 0:
                tip = with_keys(self._actions[index].toolTip(), self._actions[index])
                QToolTip.showText(event.globalPos(), tip, self, self.tabRect(index))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def tabLayoutChange(self) -> None:
        self._place_counts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_counts()

    def _place_counts(self) -> None:
        for name, label in self._labels.items():
            part = self.part_of(self._names.index(name))
            inner = part.adjusted(self.margin, 0, -self.margin, 0)
            size = label.size()
            left = inner.left() if self.isRightToLeft() else inner.right() + 1 - size.width()
            label.move(left, part.top() + (part.height() - size.height()) // 2)
