"""A veil over all paragraphs but the one that is written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QWidget

from editor.ui.article.body_editor import BodyEditor
from editor.ui.look import tones_of

_STRENGTH = 150  # of 255; what lies below can still be read


class Veil(QWidget):
    """Lies over the editor's text; the pointer goes through it."""

    def __init__(self, editor: BodyEditor) -> None:
        super().__init__(editor.viewport())
        self._editor = editor
        self.setObjectName("paragraphVeil")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        editor.viewport().installEventFilter(self)
        editor.cursorPositionChanged.connect(self.update)
        editor.verticalScrollBar().valueChanged.connect(self.update)
        editor.document().contentsChanged.connect(self.update)

    def turn(self, on: bool) -> None:
        """Lay the veil over the text, or take it away."""
        self.setGeometry(self._editor.viewport().rect())
        self.setVisible(on)

    def clear_part(self) -> QRect:
        """What is left clear: the paragraph with the cursor, in the viewport's coordinates."""
        block = self._editor.textCursor().block()
        first, last = block, block
        if block.text().strip():
            while first.previous().isValid() and first.previous().text().strip():
                first = first.previous()
            while last.next().isValid() and last.next().text().strip():
                last = last.next()
        top, bottom = self._place(first), self._place(last)
        return QRect(0, top.top(), self.width(), bottom.bottom() - top.top() + 1)

    def _place(self, block: QTextBlock) -> QRect:
        editor = self._editor
        return editor.blockBoundingGeometry(block).translated(editor.contentOffset()).toRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it above and below what is left clear."""
        clear = self.clear_part()
        tone = QColor(tones_of(self.window()).pane)
        tone.setAlpha(_STRENGTH)
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), max(0, clear.top())), tone)
        below = clear.bottom() + 1
        painter.fillRect(QRect(0, below, self.width(), max(0, self.height() - below)), tone)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It is as large as what it lies over."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._editor.viewport().rect())
        return False
