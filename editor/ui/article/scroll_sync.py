"""Where the text editor stands, as a line of the article, and how it goes to one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.ui.article.body_editor import BodyEditor


class ScrollPlace(QObject):
    """The editor's place in its text. moved(line): the curator moved it, by scrolling or typing.

    Lines count from 0 and have fractions: a long paragraph takes many rows of the editor.
    """

    moved = Signal(float)

    def __init__(self, editor: BodyEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._going = False  # what moves it is no gesture in the editor
        editor.view_moved.connect(self._tell)

    @property
    def line(self) -> float:
        """The line at the top; towards the end more and more the last one, so that both end."""
        bar = self._editor.verticalScrollBar()
        top = self._line_at(bar.value())
        page, rest = bar.pageStep(), bar.maximum() - bar.value()
        if bar.maximum() <= 0 or rest >= page:
            return top
        share = (1 - rest / page) if bar.maximum() >= page else bar.value() / bar.maximum()
        return top + share * (self._editor.blockCount() - top)

    def _line_at(self, row: int) -> float:
        block = self._editor.firstVisibleBlock()
        within = row - block.firstLineNumber()
        return block.blockNumber() + max(0.0, min(within / max(1, block.lineCount()), 1.0))

    def go(self, line: float) -> None:
        """Bring a line to the top."""
        number = max(0, min(int(line), self._editor.blockCount() - 1))
        block = self._editor.document().findBlockByNumber(number)
        rows = (line - number) * block.lineCount()
        self._going = True
        try:
            self._editor.verticalScrollBar().setValue(block.firstLineNumber() + int(rows))
        finally:
            self._going = False

    def put_cursor(self, line: int) -> None:
        """Put the cursor at the beginning of a line, in view, ready to type."""
        number = max(0, min(line, self._editor.blockCount() - 1))
        position = self._editor.document().findBlockByNumber(number).position()
        at = self._editor.text_map.index(position)
        self._editor.select(at, at)
        self._editor.setFocus()

    def _tell(self) -> None:
        if not self._going:
            self.moved.emit(self.line)
