"""A frontmatter that does not parse, as text that can be mended."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from editor.schema.block_mends import BlockMend, block_mends
from editor.ui.form.growing import GrowingText
from editor.ui.form.problems import Offer, ProblemLine
from editor.ui.look import STEP, source_font
from editor.ui.words import words


class BrokenBlock(QWidget):
    """The sentence that tells what is wrong, and the block with the line marked.

    edited: the block's new text. settled: the focus left it. fields_wanted: the block parses
    again, and the curator asks for the fields.
    """

    edited = Signal(str)
    settled = Signal()
    fields_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: int | None = None
        self._mends: tuple[BlockMend, ...] = ()
        self._sentence = ProblemLine(self)
        self._sentence.chosen.connect(self._mend)
        self._sentence.setObjectName("blockProblem")
        self._sentence.setFont(self.font())
        self._advice = QLabel(self)
        self._advice.setProperty("role", "muted")
        self._advice.setWordWrap(True)
        self.text = GrowingText(8, 60, self)
        self.text.setObjectName("blockEditor")
        self.text.setAccessibleName(self.tr("Frontmatter as text"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.text.setFont(source_font(max(8, self.fontInfo().pixelSize() - 1)))
        self.text.typed.connect(lambda: self.edited.emit(self.text.content()))
        self.text.left.connect(self.settled)
        self.button = QPushButton(self.tr("Show the fields"), self)
        self.button.setObjectName("showFields")
        self.button.setProperty("primary", True)
        self.button.clicked.connect(self.fields_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * STEP)
        layout.addWidget(self._sentence)
        layout.addWidget(self._advice)
        layout.addWidget(self.text)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch(1)

    def show_block(self, block: str, sentence: str, line: int | None) -> None:
        """Show the block; `line` counts from 1 in it."""
        self._mends = block_mends(block, line)
        self._sentence.show_sentence(
            sentence,
            [
                Offer(f"mendBlock.{number}", words(mend.label), words(mend.label))
                for number, mend in enumerate(self._mends)
            ],
        )
        self._sentence.show()
        self._advice.setText(
            self.tr("The fields appear again once this text can be read. The article is whole.")
        )
        self.button.hide()
        self.text.show_content(block)
        self._line = line
        self._mark()

    def show_mended(self) -> None:
        """Say that the block parses again, without taking it from under the cursor."""
        self._sentence.hide()
        self._advice.setText(self.tr("This can be read again."))
        self.button.show()
        self._line = None
        self._mark()

    def go_to_line(self, line: int | None) -> None:
        """Put the cursor at the beginning of a line, or of the one that is told, and the focus."""
        number = max(1, line or self._line or 1)
        block = self.text.document().findBlockByNumber(number - 1)
        self.text.setTextCursor(QTextCursor(block if block.isValid() else self.text.document()))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text.ensureCursorVisible()

    def _mend(self, number: int) -> None:
        self.text.put(self._mends[number].block)
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self) -> None:
        self.text.mark_line(self._line)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "text"):
            self._mark()
