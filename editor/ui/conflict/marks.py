"""Parts of a text marked, so that they are seen with any eyes."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from editor.ui.look import tones_of
from editor.vault.word_diff import Span


def marks(view: QPlainTextEdit, spans: tuple[Span, ...]) -> list[QTextEdit.ExtraSelection]:
    """Parts of the text that `view` shows, marked by tone and by a line below them."""
    tones = tones_of(view)
    marked = QTextCharFormat()
    marked.setBackground(QColor(tones.accent_tint))
    # Underlined as well: colour alone is not seen by everybody.
    marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    marked.setUnderlineColor(QColor(tones.accent))
    text = view.document().toRawText().replace("\u2029", "\n")
    selections = []
    for span in spans:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(view.document())
        cursor.setPosition(_units(text, span.start))
        cursor.setPosition(_units(text, span.end), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = marked
        selections.append(selection)
    return selections


def _units(text: str, position: int) -> int:
    """A position in `text` as Qt counts it, in units of UTF-16."""
    return len(text[:position].encode("utf-16-le", "surrogatepass")) // 2
