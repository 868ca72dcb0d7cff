"""The lines in which a file differs, as they are written: numbered, signed, words marked."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from editor.publish.changes.lines import Line, diff_lines
from editor.ui.languages import plural
from editor.ui.look import STEP, Text, Tones, tones_of, wear

# More lines than anybody reads here would hold the window up.
MOST = 1500
_SIGNS = {"same": "  ", "removed": "− ", "added": "+ ", "gap": ""}
_GROUND = 26  # of 255
_MARK = 64


def lines_between(before: str | None, after: str | None) -> tuple[Line, ...]:
    """What a LinesView shows of two texts, worked out in any thread."""
    return tuple(islice(diff_lines(before or "", after or ""), MOST + 1))


class LinesView(QPlainTextEdit):
    """Shown only; lines can be selected and copied, with their signs."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("lines", True)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("The lines that differ, as they are written"))
        wear(self, Text.SOURCE_SMALL)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(0)
        self._lines: tuple[Line, ...] = ()
        self._numbers = _Numbers(self)
        self.updateRequest.connect(self._numbers.follow)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; more than `MOST` are cut off, and that is said."""
        self._lines = tuple(lines)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Tones are kept in the text: draw it again in another appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_lines"):
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_numbers()

    def place_numbers(self) -> None:
        """Give the numbers the room that they need."""
        width = self._numbers.sizeHint().width()
        self.setViewportMargins(width, 0, 0, 0)
        inner = self.contentsRect()
        self._numbers.setGeometry(QRect(inner.left(), inner.top(), width, inner.height()))

    def _draw(self) -> None:
        tones = tones_of(self)
        shown = self._lines[:MOST]
        self.clear()
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for number, line in enumerate(shown):
            if number:
                cursor.insertBlock()
            self._insert(cursor, line, tones)
        if len(self._lines) > MOST:
            cursor.insertBlock(QTextBlockFormat(), _format(tones.muted))
            cursor.insertText(self.tr("… and more"))
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.place_numbers()
        self._numbers.update()

    def _insert(self, cursor: QTextCursor, line: Line, tones: Tones) -> None:
        tone = {"removed": tones.problem, "added": tones.added, "same": tones.ink}.get(
            line.sign, tones.muted
        )
        ground = QTextBlockFormat()
        if line.sign in ("removed", "added"):
            ground.setBackground(_faded(tone, _GROUND))
        cursor.setBlockFormat(ground)
        plain = _format(tone)
        if line.sign == "gap":
            told = plural(self, "1 line as it was", "{n} lines as before", line.many)
            cursor.insertText("⋯ " + told, plain)
            return
        cursor.insertText(_SIGNS[line.sign], plain)
        # In ink: on so much of its own tone, the tone could hardly be read.
        marked = _format(tones.ink)
        marked.setBackground(_faded(tone, _MARK))
        marked.setFontUnderline(True)
        at = 0
        for span in line.spans:
            cursor.insertText(_visible(line.text[at : span.start], line.spaces), plain)
            cursor.insertText(_visible(line.text[span.start : span.end], line.spaces), marked)
            at = span.end
        cursor.insertText(_visible(line.text[at:], line.spaces), plain)
        if line.bare and line.sign != "same":
            cursor.insertText(" " + self.tr("(no line end)"), _format(tones.muted))


class _Numbers(QWidget):
    """The numbers of the lines, before and after."""

    def __init__(self, view: LinesView) -> None:
        super().__init__(view)
        self._view = view
        self.setFont(view.font())

    def sizeHint(self) -> QSize:
        return QSize(2 * self._column() + 2 * STEP, 0)

    def _column(self) -> int:
        numbers = [n for line in self._view.lines for n in (line.old, line.new) if n]
        digits = len(str(max(numbers, default=1)))
        return self.fontMetrics().horizontalAdvance("0" * max(2, digits)) + 2 * STEP

    def follow(self, _rect: QRect, dy: int) -> None:
        """The text was scrolled."""
        if dy:
            self.scroll(0, dy)
        else:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        view, column = self._view, self._column()
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        block = view.firstVisibleBlock()
        top = view.blockBoundingGeometry(block).translated(view.contentOffset()).top()
        height = self.fontMetrics().height()
        while block.isValid() and top <= event.rect().bottom():
            number = block.blockNumber()
            if number < min(len(view.lines), MOST):
                line = view.lines[number]
                for at, told in enumerate((line.old, line.new)):
                    if told is not None:
                        place = QRect(at * column, round(top), column, height)
                        painter.drawText(place, Qt.AlignmentFlag.AlignRight, str(told))
            top += view.blockBoundingRect(block).height()
            block = block.next()
        painter.end()


def _format(tone: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(tone))
    return made


def _faded(tone: str, alpha: int) -> QColor:
    colour = QColor(tone)
    colour.setAlpha(alpha)
    return colour


def _visible(text: str, spaces: bool) -> str:
    """Characters that would not be seen, or taken for line breaks; all white space on demand."""
    text = text.replace("\u2028", "⏎").replace("\u2029", "⏎")
    text = text.replace("\r", "␍" if spaces else "")
    text = text.replace("\ufeff", "[BOM]")
    if spaces:
        return text.replace(" ", "·").replace("\t", "→")
    return text.replace("\t", "→   ")
