"""Where the text editor stands, as a line of the article, and how it goes to one."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QEvent, QObject, Signal

from editor.ui.article.body_editor import BodyEditor

_GESTURES = frozenset(
    {QEvent.Type.Wheel, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.InputMethod}
)


class ScrollPlace(QObject):
    """The editor's place in its text. moved(line): the curator moved it.

    After `go` whatever moves it is not taken for the curator's doing, until they do something in
    the editor: what is drawn for the first time still changes its height, and so its place.

    Lines count from 0 and have fractions: a long paragraph takes many rows of the editor. The
    page beside it counts its place in the same way.
    """

    moved = Signal(float)

    def __init__(self, editor: BodyEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._bar = editor.verticalScrollBar()
        self._led = False  # by the page, which the curator moves
        self._bar.valueChanged.connect(self._tell)
        editor.cursorPositionChanged.connect(self._lead)
        for part in (editor, editor.viewport(), self._bar):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The one that has the curator's hands on it leads."""
        if event.type() in _GESTURES:
            self._lead()
        return False

    def _lead(self) -> None:
        self._led = False

    @property
    def line(self) -> float:
        """The line at the top; towards the end more and more the last one, so that both end."""
        return self._line_of(self._bar.value())

    def _line_of(self, row: int) -> float:
        block = self._editor.document().findBlockByLineNumber(row)
        within = (row - block.firstLineNumber()) / max(1, block.lineCount())
        top = block.blockNumber() + max(0.0, min(within, 1.0))
        page, most = self._bar.pageStep(), self._bar.maximum()
        rest = most - row
        if most <= 0 or rest >= page:
            return top
        share = 1 - rest / page if most >= page else row / most
        return top + share * (self._editor.blockCount() - top)

    def go(self, line: float) -> None:
        """Bring the text to the place that `line` would tell."""
        rows = range(self._bar.maximum() + 1)
        self._led = True
        self._bar.setValue(bisect_left(rows, line, key=self._line_of))

    def put_cursor(self, line: int) -> None:
        """Put the cursor at the beginning of a line, in view, ready to type."""
        number = max(0, min(line, self._editor.blockCount() - 1))
        position = self._editor.document().findBlockByNumber(number).position()
        at = self._editor.text_map.index(position)
        self._editor.select(at, at)
        self._editor.setFocus()

    def _tell(self) -> None:
        if not self._led:
            self.moved.emit(self.line)
