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

from editor.ui.form.move_keys import left_to_others
from editor.ui.history_keys import without_history
from editor.ui.look import tones_of
from editor.ui.outside import leave_files_to_window
from editor.ui.text_map import TextMap
from editor.workspace.history import difference

# Text starts where it does in a line: border, margin of the view, margin of the document.
_DOCUMENT_MARGIN = 4
_VIEW_MARGIN = (8, 2, 4, 2)


class GrowingText(QPlainTextEdit):
    """A QPlainTextEdit as high as its text, between `least` and `most` lines.

    typed, left, dropped, offered: as in LineEdit. The text keeps every character that was not
    typed over, line ends of all kinds too.
    """

    typed = Signal()
    left = Signal()
    dropped = Signal()
    offered = Signal(object)

    def __init__(self, least: int = 2, most: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._most = most
        self._map = TextMap("")
        self._filling = False
        self.setProperty("field", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(_DOCUMENT_MARGIN)
        self.setViewportMargins(*_VIEW_MARGIN)
        self.document().contentsChange.connect(self._take_splice)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())

    def mark_line(self, number: int | None) -> None:
        """Mark a line, counted from 1, as what is wrong; None for none."""
        from PySide6.QtGui import QColor, QTextFormat
        from PySide6.QtWidgets import QTextEdit

        marks = []
        block = self.document().findBlockByNumber((number or 0) - 1)
        if block.isValid():
            mark = QTextEdit.ExtraSelection()
            tone = QColor(tones_of(self).problem)
            tone.setAlpha(44)
            mark.format.setBackground(tone)
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            mark.cursor = QTextCursor(block)
            marks.append(mark)
        self.setExtraSelections(marks)

    def content(self) -> str:
        """The text as it stands."""
        return self._map.source

    def show_content(self, text: str) -> None:
        """Replace the text; the cursor stays where it was as far as it can."""
        if text == self._map.source:
            return
        place = self.textCursor().position() if self.hasFocus() else 0
        self._map = TextMap(text)
        self._filling = True
        self.setPlainText(text)
        self._filling = False
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._grow()

    def put(self, text: str) -> None:
        """Replace the text as if it had been typed, where it differs."""
        splice = difference(self._map.source, text)
        end = splice.start + len(splice.removed or "")
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._map.unit_of(splice.start))
        cursor.setPosition(self._map.unit_of(end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(splice.inserted or "")

    def sizeHint(self) -> QSize:
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height())

    def _take_splice(self, position: int, removed: int, added: int) -> None:
        if self._filling:
            return
        # Qt counts the document's last paragraph end in when all of it is replaced.
        beyond = max(0, position + removed - self._map.units)
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.setPosition(position + added - beyond, QTextCursor.MoveMode.KeepAnchor)
        taken = self._map.splice(position, removed - beyond, cursor.selectedText())
        if taken is not None:
            self.typed.emit()

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
        return left_to_others(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
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
