"""What a merge took over by itself, and the text that comes out of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from editor.ui.conflict.marks import marks
from editor.ui.dialog_parts import text_view
from editor.ui.look import STEP
from editor.ui.plain import plain_label
from editor.ui.plan_dialog import PlanLines
from editor.vault.frontmatter import parse
from editor.vault.merge import Merged
from editor.vault.word_diff import Span, differences


class TakenPage(QWidget):
    """The lines in which what was merged differs from the curator's version, field by field."""

    def __init__(
        self, mine: str, merged: Merged, labels: Callable[[str], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        lines = PlanLines(self)
        lines.show_texts(_taken(mine, merged, labels))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(lines)


def _taken(
    mine: str, merged: Merged, labels: Callable[[str], str]
) -> Iterator[tuple[str, str, str]]:
    """What was taken over: its name, and its text before and after."""
    old, new = parse(mine), parse(merged.text or "")
    for key in merged.taken:
        if key is None:
            yield QCoreApplication.translate("Merge", "Article"), old.body, new.body
        else:
            before, after = old.fields.get(key), new.fields.get(key)
            yield (
                labels(key),
                f"{before.source}\n" if before else "",
                f"{after.source}\n" if after else "",
            )


class ResultPage(QWidget):
    """The file's text as it will be; what differs from the curator's version is marked."""

    def __init__(self, mine: str, name: str, parent: QWidget) -> None:
        """name: what the curator's version is called."""
        super().__init__(parent)
        self._mine = mine.replace("\r\n", "\n")
        self._name = name
        self._spans: tuple[Span, ...] = ()
        self._told = plain_label(self)
        self._told.setObjectName("mergeResultTold")
        self._told.setProperty("role", "muted")
        self._told.setWordWrap(True)
        self._text = text_view(self, "mergeResult", self.tr("The file as it will be"))
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(self._told)
        column.addWidget(self._text, 1)

    def show_result(self, text: str, undecided: int) -> None:
        """Show the text; `undecided` clashes are in it as in the curator's version."""
        text = text.replace("\r\n", "\n")
        told = self.tr("The file as it will be; marked is what “{name}” has not.")
        if undecided:
            told += " " + self.tr("What is not decided yet is shown as it is there.")
        self._told.setText(told.format(name=self._name))
        if text != self._text.toPlainText():
            self._text.setPlainText(text)
        self._spans = differences(self._mine, text, by_lines=True)[1]
        self._mark()

    def show_problem(self, sentence: str) -> None:
        """Say why there is no text."""
        self._told.setText(sentence)
        self._text.clear()
        self._spans = ()

    def changeEvent(self, event: QEvent) -> None:
        """The marks keep the tone that they were made in."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark()

    def _mark(self) -> None:
        self._text.setExtraSelections(marks(self._text, self._spans))
