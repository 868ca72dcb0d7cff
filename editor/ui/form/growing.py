"""A text of several lines that grows with what is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from editor.ui.form.move_keys import move_step
from editor.ui.history_keys import is_history_key, without_history
from editor.ui.outside import leave_files_to_window

# Text starts where it does in a line: border, margin of the view, margin of the document.
_DOCUMENT_MARGIN = 4
_VIEW_MARGIN = (8, 2, 4, 2)


class GrowingText(QPlainTextEdit):
    """A QPlainTextEdit as high as its text, between `least` and `most` lines.

    typed, left, dropped, offered: as in LineEdit. The text keeps its no-break spaces, which
    `toPlainText` would lose.
    """

    typed = Signal()
    left = Signal()
    dropped = Signal()
    offered = Signal(object)

    def __init__(self, least: int = 2, most: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._most = most
        self._known = ""
        self.setProperty("field", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(_DOCUMENT_MARGIN)
        self.setViewportMargins(*_VIEW_MARGIN)
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())

    def content(self) -> str:
        """The text as it stands."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_content(self, text: str) -> None:
        """Replace the text; the cursor stays where it was as far as it can."""
        if text == self._known:
            return
        place = self.textCursor().position() if self.hasFocus() else 0
        self._known = text
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._grow()

    def put(self, text: str) -> None:
        """Replace the text as if it had been typed."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def sizeHint(self) -> QSize:
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height())

    def _on_text_changed(self) -> None:
        text = self.content()
        if text != self._known:
            self._known = text
            self.typed.emit()
        self._grow()

    def _height(self) -> int:
        line = self.fontMetrics().lineSpacing()
        lines = max(self._least, min(self._most, int(self.document().size().height())))
        return lines * line + 2 * _DOCUMENT_MARGIN + _VIEW_MARGIN[1] + _VIEW_MARGIN[3] + 2

    def _grow(self) -> None:
        height = self._height()
        if height != self.height():
            self.setFixedHeight(height)
        overflows = self.document().size().height() > self._most
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy if overflows else off)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def event(self, event: QEvent) -> bool:
        if move_step(event):
            event.ignore()
            return True
        if event.type() == QEvent.Type.ShortcutOverride and is_history_key(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_history_key(event):
            event.ignore()
            return
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not leave_files_to_window(event):
            super().dragEnterEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = without_history(self.createStandardContextMenu())
        self.offered.emit(menu)
        menu.popup(event.globalPos())
