"""The command palette: a line to type into, and below it what fits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelection,
    QModelIndex,
    QObject,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from editor.ui.announcing import announce
from editor.ui.elided import ElidedLabel
from editor.ui.hairline import hairline
from editor.ui.line_parts import put_glass
from editor.ui.look import tones_of
from editor.ui.palette.finding import Finder, asked
from editor.ui.palette.items import Item
from editor.ui.palette.model import Role, RowDelegate, Rows, spoken
from editor.ui.palette.nothing import NothingFits
from editor.ui.palette.signs import Signs
from editor.ui.plain import plain_label

if TYPE_CHECKING:
    from editor.ui.index import Index

_KEY = Qt.Key
_WIDTH, _HEIGHT, _TOP = 720, 560, 56
_EDGE = 16
# What is gone to is said after a pause in the keys, so that they are not talked over.
_PAUSE_MS = 250
_STEPS: dict[int, int] = {_KEY.Key_Down: 1, _KEY.Key_Up: -1}


class _List(QListView):
    """What fits. The line tells of what is gone to: said by the list it would be said twice."""

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        QAbstractItemView.selectionChanged(self, selected, deselected)

    def currentChanged(self, current: Index, previous: Index) -> None:
        QAbstractItemView.currentChanged(self, current, previous)


class Palette(QWidget):
    """Lies over the window while it is open; a click beside it closes it.

    chosen: an item was carried out.
    """

    chosen = Signal(object)

    def __init__(self, window: QWidget, finder: Finder) -> None:
        super().__init__(window)
        self._window = window
        self._finder = finder
        self._before: QWidget | None = None
        self.setObjectName("palette")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panel = QFrame(self)
        self._panel.setObjectName("palettePanel")
        self._panel.setProperty("floating", True)
        self.line = self._make_line()
        self._model = Rows(self)
        self.list = self._make_list()
        self._note = plain_label(self._panel)
        self._note.setObjectName("paletteNote")
        self._note.setProperty("role", "muted")
        self._empty = NothingFits(self._panel)
        self._empty.everything_wanted.connect(self._look_in_everything)
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(hairline(self._panel))
        column.addWidget(self._note)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(hairline(self._panel))
        column.addWidget(self._make_footer())
        # What is long in coming is looked through between the keys.
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._fill)
        self._telling = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._telling.timeout.connect(self._say_current)
        self.hide()
        window.installEventFilter(self)

    def _make_line(self) -> QLineEdit:
        line = QLineEdit(self._panel)
        line.setObjectName("paletteLine")
        line.setPlaceholderText(self.tr("Go to an entry, a heading, an action, a setting"))
        line.setAccessibleName(self.tr("Go to anything"))
        line.setFrame(False)
        put_glass(line)
        line.textChanged.connect(self._show_rows)
        line.installEventFilter(self)
        return line

    def _make_list(self) -> QListView:
        rows = _List(self._panel)
        rows.setObjectName("paletteList")
        rows.setAccessibleName(self.tr("What fits"))
        rows.setModel(self._model)
        rows.setItemDelegate(RowDelegate(rows))
        # The line's keys go through the rows, and a click leaves the focus there.
        rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows.setFocusProxy(self.line)
        rows.setMouseTracking(True)
        rows.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.clicked.connect(lambda index: self._take(index, beside=_with_control()))
        rows.selectionModel().currentChanged.connect(self._tell_current)
        return rows

    def _make_footer(self) -> QWidget:
        """The signs that narrow it down, and what the keys do."""
        footer = QWidget(self._panel)
        row = QHBoxLayout(footer)
        row.setContentsMargins(8, 5, 12, 5)
        row.setSpacing(2)
        self._signs = Signs(footer)
        self._signs.chosen.connect(self._narrow)
        row.addWidget(self._signs, 1)
        self._keys = ElidedLabel(footer)
        self._keys.setObjectName("paletteKeys")
        self._keys.setProperty("role", "muted")
        row.addWidget(self._keys)
        return footer

    # Opening and closing

    def open(self, typed: str = "") -> None:
        """Show it, with the focus, and with something typed already."""
        self._before = QApplication.focusWidget()
        self._finder.begin()
        self._place()
        if self.line.text() == typed:
            self._show_rows()
        else:
            self.line.setText(typed)
        self._describe_current()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self._filling.start()

    def dismiss(self) -> None:
        """Close it; the focus goes back to where it was."""
        if not self.isVisible():
            return
        self._filling.stop()
        self._telling.stop()
        before, self._before = self._before, None
        focus = QApplication.focusWidget()
        had = focus is None or self.isAncestorOf(focus)
        self.hide()
        if had and before is not None and _is_there(before):
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> None:
        area = self._window.rect()
        self.setGeometry(area)
        width = min(_WIDTH, area.width() - 2 * _EDGE)
        top = min(_TOP, area.height() // 12)
        height = min(_HEIGHT, area.height() - top - _EDGE)
        if self.list.isVisibleTo(self._panel):
            # No taller than what is shown needs: an empty half would look as if more were to come.
            rows = sum(self.list.sizeHintForRow(n) for n in range(len(self._model.all)))
            around = self._panel.sizeHint().height() - self.list.sizeHint().height()
            height = min(height, around + rows + 2 * self.list.frameWidth() + 10)
        else:
            height = min(height, self._panel.sizeHint().height())
        self._panel.setGeometry(QRect((area.width() - width) // 2, top, width, height))

    # What is shown

    def _show_rows(self) -> None:
        rows = self._finder.rows(self.line.text())
        self._model.show(rows)
        group, words = asked(self.line.text())
        self._signs.show_chosen(group.name if group is not None else None)
        instead = self._finder.instead
        self._note.setText(
            self.tr("Nothing is called that; shown is what fits “{words}”.").format(words=instead)
        )
        self._note.setVisible(bool(instead))
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        if not rows:
            reading = not self._finder.is_complete(group)
            told = self.tr("Still looking…") if reading else self._why_nothing(words)
            self._empty.say(told, narrowed=group is not None and bool(words))
        self._place()
        self.list.scrollToTop()
        self._go_to(next((n for n, row in enumerate(rows) if row.item is not None), -1))

    def _why_nothing(self, words: str) -> str:
        group, _ = asked(self.line.text())
        if group is None:
            return self.tr("Nothing here is called “{words}”").format(words=words)
        kind = QCoreApplication.translate("Palette", group.title)
        if not words:
            return self.tr("{kind}: there are none here").format(kind=kind)
        return self.tr("{kind}: none is called “{words}”").format(kind=kind, words=words)

    def _fill(self) -> None:
        """Look a little further; what is found by then is shown where nothing moves for it."""
        knew = self._finder.knows_entries
        going_on = self._finder.fill()
        group, words = asked(self.line.text())
        if going_on:
            if words and not knew and self._finder.knows_entries:
                self._show_rows()
            return
        self._filling.stop()
        headings = group is not None and group.name == "heading"
        if words and (headings or not self._model.rowCount() or group is None):
            current = self._current()
            self._show_rows()
            if current is not None:
                self._go_back_to(current)

    def _go_back_to(self, item: Item) -> None:
        for n, row in enumerate(self._model.all):
            if row.item is not None and row.item[:2] == item[:2]:
                self._go_to(n)
                return

    def _current(self) -> Item | None:
        index = self.list.currentIndex()
        row = index.data(Role.ROW) if index.isValid() else None
        return row.item if row is not None else None

    def _go_to(self, row: int) -> None:
        if row >= 0:
            self.list.setCurrentIndex(self._model.index(row))
            if all(one.item is None for one in self._model.all[:row]):
                self.list.scrollToTop()
        else:
            self._tell_current()

    def _tell_current(self) -> None:
        """Say what Enter does, to those who see and to those who hear."""
        item = self._current()
        beside = item.beside if item is not None and not item.reason else None
        self._keys.setText(
            self.tr("Ctrl+Enter: {what}").format(what=beside[0]) if beside is not None else ""
        )
        self._telling.start()

    def _describe_current(self) -> str:
        item = self._current()
        told = spoken(item) if item is not None else self._empty.told
        self.line.setAccessibleDescription(told)
        return told

    def _say_current(self) -> None:
        announce(self.line, self._describe_current(), described=True)

    # What is done

    def _narrow(self, sign: str) -> None:
        group, words = asked(self.line.text())
        kept = group is not None and group.sign == sign
        self.line.setText(words if kept else f"{sign}{words}")
        self.line.setFocus()

    def _look_in_everything(self) -> None:
        self.line.setText(asked(self.line.text()).words)
        self.line.setFocus()

    def _take(self, index: QModelIndex, *, beside: bool = False) -> None:
        row = index.data(Role.ROW) if index.isValid() else None
        item: Item | None = row.item if row is not None else None
        if item is None or item.reason:
            return
        run: Callable[[], object] = item.run
        if beside:
            if item.beside is None:
                return
            run = item.beside[1]
        self.dismiss()
        self.chosen.emit(item)
        run()

    def _step(self, by: int) -> None:
        rows = self._model.all
        places = [n for n, row in enumerate(rows) if row.item is not None]
        if not places:
            return
        at = self.list.currentIndex().row()
        n = places.index(at) if at in places else -1
        if abs(by) == 1:
            self._go_to(places[(n + by) % len(places)])
        else:
            self._go_to(places[max(0, min(len(places) - 1, n + by))])

    def _page(self) -> int:
        height = max(1, self.list.sizeHintForRow(len(self._model.all) - 1))
        return max(1, self.list.viewport().height() // height - 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list work while the line is typed into; the window takes it along."""
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.Resize and self.isVisible():
                self._place()
            return False
        if watched is self.line:
            if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._take_key(event)
            if kind == QEvent.Type.FocusOut and self.isVisible():
                QTimer.singleShot(0, self, self._close_unless_typing)
        return False

    def _close_unless_typing(self) -> None:
        focus = QApplication.focusWidget()
        within = focus is not None and self.isAncestorOf(focus)
        if not within and QApplication.activePopupWidget() is None:
            self.dismiss()

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == _KEY.Key_Escape:
            self.dismiss()
        elif key in (_KEY.Key_Return, _KEY.Key_Enter):
            group, words = asked(self.line.text())
            behind = not self._finder.is_complete(group) and not self._model.rowCount()
            if words and (behind or not self._finder.knows_entries):
                self._finder.fill_up(group)
                self._show_rows()
            self._take(self.list.currentIndex(), beside=control)
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key in (_KEY.Key_PageDown, _KEY.Key_PageUp):
            self._step((1 if key == _KEY.Key_PageDown else -1) * max(2, self._page()))
        elif key in (_KEY.Key_Home, _KEY.Key_End) and control:
            self._step(len(self._model.all) * (-1 if key == _KEY.Key_Home else 1) - 1)
        else:
            return False
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays within: it goes from the line to the signs below, and back."""
        if self.line.hasFocus():
            self._signs.take_focus()
        else:
            self.line.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it from the signs too."""
        if event.key() == _KEY.Key_Escape:
            self.dismiss()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the panel closes it."""
        self.dismiss()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What lies below steps back a little."""
        painter = QPainter(self)
        veil = QColor(tones_of(self).ink if not tones_of(self).dark else "#000000")
        veil.setAlpha(36 if not tones_of(self).dark else 90)
        painter.fillRect(event.rect(), veil)
        painter.end()


def _with_control() -> bool:
    return bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)


def _is_there(widget: QWidget) -> bool:
    from shiboken6 import isValid

    return isValid(widget) and widget.isVisible() and widget.isEnabled()
