"""The text editor for an article: plain Markdown, every line end and space as in the file."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from editor.ui.article.highlighter import MarkdownHighlighter
from editor.ui.article.text_map import TextMap
from editor.ui.history_keys import is_history_key
from editor.ui.look import source_font, tones_of
from editor.workspace.history import difference


class BodyEditor(QPlainTextEdit):
    """Shows an article's exact text and tells each edit as the new exact text.

    edited(text, typed): `typed` is False for all but single letters: a paste, a drop, a new line
    and a selection that goes are undo steps of their own. settled: the editor lost the focus.
    """

    # As an object: on the way through a QString a byte order mark at the start would be lost.
    edited = Signal(object, bool)
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bodyEditor")
        self.setAccessibleName(self.tr("Article"))
        self.setFont(source_font(13))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(False)
        # One history serves the whole vault; the widget's own would fight it.
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(20)
        self._map = TextMap("")
        self._filling = False
        self._highlighter = MarkdownHighlighter(self.document(), tones_of(self))
        self.document().contentsChange.connect(self._take_splice)

    @property
    def source(self) -> str:
        """The exact text shown."""
        return self._map.source

    def show_body(self, text: str, *, fresh: bool) -> None:
        """Show `text`. `fresh`: another entry's, from its top; else the cursor stays in place."""
        if fresh:
            self._fill(text)
        elif text != self._map.source:
            self._patch(text)

    def _fill(self, text: str) -> None:
        self._map = TextMap(text)
        self._filling = True
        self.setPlainText(self._map.shown)
        self._filling = False
        # Qt cannot hold every character; what it would alter is shown, never edited.
        kept = self.document().characterCount() - 1 == self._map.units
        self.setReadOnly(not kept)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _patch(self, text: str) -> None:
        new = TextMap(text)
        splice = difference(self._map.shown, new.shown)
        removed, inserted = splice.removed or "", splice.inserted or ""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._map.unit(splice.start))
        cursor.setPosition(
            self._map.unit(splice.start + len(removed)), QTextCursor.MoveMode.KeepAnchor
        )
        self._map = new
        self._filling = True
        cursor.insertText(inserted)
        self._filling = False
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _take_splice(self, position: int, removed: int, added: int) -> None:
        if self._filling:
            return
        # Qt counts the document's last paragraph end in when all of it is replaced.
        beyond = max(0, position + removed - self._map.units)
        removed, added = removed - beyond, added - beyond
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.setPosition(position + added, QTextCursor.MoveMode.KeepAnchor)
        inserted = cursor.selectedText()
        taken = self._map.splice(position, removed, inserted)
        if taken is not None:
            typed = len(taken) + len(inserted) == 1 and inserted != "\u2029"
            self.edited.emit(self._map.source, typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+Enter makes a new line too: Qt would put an invisible separator into the file."""
        if event.matches(QKeySequence.StandardKey.InsertLineSeparator) and not self.isReadOnly():
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files that are dropped are not text: the window opens a folder that is dropped on it."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self._highlighter.take_tones(tones_of(self))
        if event.type() == QEvent.Type.ShortcutOverride and is_history_key(event):
            event.ignore()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settled.emit()
