"""A line of text as the form needs it: one history for all, nothing lost, a menu to add to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.ui.form.move_keys import left_to_others
from editor.ui.history_keys import without_history
from editor.ui.one_line import keep_one_line
from editor.ui.outside import leave_files_to_window

# The focus comes back to where it was, and the text is still being worked on.
_BRIEFLY = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
# Qt would cut a longer text at 32,767 characters; pictures may be written out as data.
_LONGEST = 2**30


class LineEdit(QLineEdit):
    """A QLineEdit that leaves undo to the window.

    typed: the text was changed by the curator. left: the focus went elsewhere, or Enter was
    pressed. dropped: Escape. offered: a context menu (QMenu) is about to be shown.
    """

    # Whether line breaks in what is pasted become spaces.
    joins_lines = True
    typed = Signal()
    left = Signal()
    dropped = Signal()
    offered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_LONGEST)
        if self.joins_lines:
            keep_one_line(self)
        self.textEdited.connect(lambda _: self.typed.emit())

    def content(self) -> str:
        """The text as it stands."""
        return self.text()

    def show_content(self, text: str) -> None:
        """Replace the text; the cursor stays where it was, or shows the beginning."""
        if text != self.text():
            place = min(self.cursorPosition(), len(text)) if self.hasFocus() else 0
            self.setText(text)
            self.setCursorPosition(place)

    def put(self, text: str) -> None:
        """Replace the text as if it had been typed."""
        self.setText(text)
        self.typed.emit()

    def event(self, event: QEvent) -> bool:
        return left_to_others(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _BRIEFLY:
            self.home(False)  # what a long text is about stands at its beginning
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not leave_files_to_window(event):
            super().dragEnterEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = without_history(self.createStandardContextMenu())
        self.offered.emit(menu)
        menu.popup(event.globalPos())
