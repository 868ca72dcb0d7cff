"""Editing one cell: the form's own editor over the cell, larger ones as a box below its corner."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QChildEvent, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor.schema.form import FormField, is_same_content
from editor.schema.values import Value
from editor.ui.form.editors import Editor
from editor.ui.form.growing import GrowingText
from editor.ui.form.problems import ProblemLine
from editor.ui.form.unfinished import text_of
from editor.ui.look import FIELD_HEIGHT, STEP
from editor.ui.words import words

# Editors that need more room than a cell of one line has.
_SMALL = frozenset({"line", "date", "choice", "link", "coordinate", "switch", "entry"})
# Editors of several fields: Tab and Enter move within them.
_NESTED = frozenset({"parts", "cards", "shares"})
_NEW_LINE = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier
_DONE = Qt.KeyboardModifier.ControlModifier
_WIDE = 340
_LEAST = 180


class CellEditor(QFrame):
    """Holds an editor while a cell is edited. Nothing is told before the curator is done.

    finished(down, right): the edit is over, and the curator goes on by so many cells; what was
    typed is in `value` or `source`. dropped: nothing is to change. unread: the curator went
    elsewhere, and what was typed is no value.
    """

    finished = Signal(int, int)
    dropped = Signal()
    unread = Signal()

    _is_open = False

    def __init__(self, editor: Callable[[QWidget], Editor], style: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cellEditor")
        self._is_small = style in _SMALL
        self._is_nested = style in _NESTED
        self.setProperty("floating", not self._is_small)
        self.setAutoFillBackground(True)
        self.editor = editor(self)
        self.value: Value = None
        self.source: str | None = None
        self.is_edited = False
        self._over = False
        self._fault = ProblemLine(self)
        self._fault.setObjectName("cellFault")
        self._fault.hide()
        layout = QVBoxLayout(self)
        margin = 0 if self._is_small else 2 * STEP
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(STEP)
        if self._is_nested:
            scroll = QScrollArea(self)
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setWidgetResizable(True)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setWidget(self.editor.widget)
            scroll.viewport().setAutoFillBackground(False)
            self.editor.widget.setAutoFillBackground(False)
            layout.addWidget(scroll)
        else:
            layout.addWidget(self.editor.widget)
        layout.addWidget(self._fault)
        self.editor.edited.connect(self._take)
        self.editor.source_edited.connect(self._take_source)
        self.editor.fault_changed.connect(self._show_fault)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        self._watch(self)

    @property
    def field(self) -> FormField:
        """The field that is edited, with the value that it has so far."""
        return self._field

    @property
    def is_touched(self) -> bool:
        """Whether anything was typed that the entry does not hold yet."""
        return self.is_edited or self.editor.unfinished() is not None

    def typed(self) -> str:
        """What stands in the editor and not in the entry, as text."""
        unfinished = self.editor.unfinished()
        if unfinished is not None:
            return text_of(unfinished)
        if not self.is_edited:
            return ""
        return self.source if self.source is not None else self._field.format()

    def open(
        self,
        field: FormField,
        cell: QRect,
        room: QRect,
        typed: QKeyEvent | None,
        bring_back: Callable[[Editor], None],
    ) -> None:
        """Show the field over `cell`, inside of `room`; a key that was `typed` goes into it.

        bring_back: puts into the editor what was typed there before and is no value; it stays.
        """
        self.editor.widget.setObjectName(f"cell.{field.key}")
        self.editor.focus.setAccessibleName(field.label)
        self._field = field
        self._cell, self._room = cell, room
        self.editor.show(field, True)
        bring_back(self.editor)
        self._is_open = True
        self._place()
        self.show()
        self.raise_()
        focus = self.editor.focus
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
        is_back = self.editor.fault is not None  # and is mended rather than replaced
        if isinstance(focus, QLineEdit):
            focus.end(False) if is_back else focus.selectAll()
        elif isinstance(focus, GrowingText):
            focus.moveCursor(QTextCursor.MoveOperation.End) if is_back else focus.selectAll()
        self._show_fault()
        if typed is not None:
            again = QKeyEvent(QEvent.Type.KeyPress, typed.key(), typed.modifiers(), typed.text())
            QApplication.sendEvent(focus, again)
            if isinstance(focus, QCheckBox):  # which toggles when the key is let go
                up = QKeyEvent(QEvent.Type.KeyRelease, typed.key(), typed.modifiers())
                QApplication.sendEvent(focus, up)

    def follow(self, field: FormField) -> None:
        """Show the field as it is elsewhere by now, unless the curator typed something."""
        if not self.is_touched and not is_same_content(self._field, field):
            self._field = field
            self.editor.show(field, True)

    def move_to(self, cell: QRect, room: QRect) -> None:
        """Follow the cell to where it is shown now."""
        if not self._over:
            self._cell, self._room = cell, room
            self._place()

    def finish(self, down: int = 0, right: int = 0) -> None:
        """Take what stands in the editor, unless it is no value: then say why and stay."""
        self.editor.finish()
        if self.editor.fault is not None:
            self._show_fault()
            return
        self._end()
        self.finished.emit(down, right)

    def drop(self) -> None:
        """Leave the cell as it was."""
        self._end()
        self.dropped.emit()

    def leave(self) -> None:
        """End the edit because the curator is elsewhere."""
        if self._over:
            return
        self.editor.finish()
        fault = self.editor.fault
        self._end()
        if fault is None:
            self.finished.emit(0, 0)
        else:
            self.unread.emit()
            self.dropped.emit()

    def _end(self) -> None:
        self._over = True
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._on_focus)

    def _take(self, value: Value) -> None:
        self.value, self.source, self.is_edited = value, None, True
        self._field = self._field._replace(value=value, present=True)
        self.editor.show(self._field, False)
        self._place()

    def _take_source(self, source: str) -> None:
        self.source, self.is_edited = source, True
        self._place()

    def _show_fault(self) -> None:
        fault = self.editor.fault
        self._fault.setText(words(fault) if fault is not None else "")
        self._fault.setVisible(fault is not None)
        self._place()

    def _place(self) -> None:
        """Over the cell, as wide as the editor needs; above it where there is no room below."""
        width = max(self._cell.width(), _LEAST if self._is_small else _WIDE)
        width = min(width, self._room.width())
        layout = self.layout()
        assert layout is not None
        layout.activate()
        inner = self.editor.widget
        if self._is_nested:
            height = inner.sizeHint().height() + self._margins()
        elif layout.hasHeightForWidth():
            height = layout.totalHeightForWidth(width)
        else:
            height = self.sizeHint().height()
        height = max(FIELD_HEIGHT, height)
        height = min(max(height, self._cell.height()), self._room.height())
        left = max(self._room.left(), min(self._cell.left(), self._room.right() + 1 - width))
        top = self._cell.top()
        if top + height > self._room.bottom():
            top = max(self._room.top(), self._cell.bottom() + 1 - height)
        self.setGeometry(left, top, width, height)

    def _margins(self) -> int:
        """The height of all that is around an editor of several fields."""
        fault = self._fault.sizeHint().height() + STEP if self._fault.isVisible() else 0
        return 2 * (2 * STEP + 1) + fault

    def event(self, event: QEvent) -> bool:
        """Keep to the size that the editor asks for."""
        if self._is_open and not self._over and event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._over or now is None or now is self or self.isAncestorOf(now):
            return
        window = now.window()
        if window is not self.window() and window.isWindow():
            return  # a list, a calendar, a menu of the editor; or another window for a while
        self.leave()

    def _watch(self, widget: QWidget) -> None:
        """Get the keys that a widget and all within it are given.

        Not what the application is given: PySide would make an object of Python for everything
        that gets an event, and has crashed over that.
        """
        for one in (widget, *widget.findChildren(QWidget)):
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Tab and Escape are the cell's, wherever the focus is in the editor."""
        if event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            child = event.child()
            if isinstance(child, QWidget):
                self._watch(child)
            return False
        if (
            self._over
            or not isinstance(event, QKeyEvent)
            or not isinstance(watched, QWidget)
            or not (watched is self or self.isAncestorOf(watched))
        ):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            # F2 begins an edit of a cell: while that goes on, it does not rename the entry.
            if event.matches(QKeySequence.StandardKey.Undo) or event.key() == Qt.Key.Key_F2:
                event.accept()
                return True
            return False
        return event.type() == QEvent.Type.KeyPress and self._is_taken(watched, event)

    def _is_taken(self, watched: QWidget, event: QKeyEvent) -> bool:
        if QApplication.activePopupWidget() is not None:
            return False
        key, held = event.key(), event.modifiers()
        shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Escape or event.matches(QKeySequence.StandardKey.Undo):
            self.drop()
        elif self._is_nested:
            if key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not held & _DONE:
                return False
            self.finish()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(watched, GrowingText) and held & _NEW_LINE:
                watched.insertPlainText("\n")
                return True
            if self.editor.unfinished() and self.editor.fault is None:
                return False  # the list takes the item first
            self.finish(down=-1 if shift else 1)
        elif key == Qt.Key.Key_Tab:
            self.finish(right=1)
        elif key == Qt.Key.Key_Backtab:
            self.finish(right=-1)
        else:
            return False
        return True
