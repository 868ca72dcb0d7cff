"""What shall hold instead of either version, in the curator's own words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.messages import EditorError
from editor.ui.conflict.wording import Reading, Wording
from editor.ui.form.growing import GrowingText
from editor.ui.look import STEP, Text, wear
from editor.ui.plain import plain_label
from editor.ui.told import tell
from editor.ui.words import words


class OwnWords(QWidget):
    """typed: the words are others.

    lines: them as lines of the file, None while they cannot stand there. is_typed: they are no
    longer those that it began with.
    """

    typed = Signal()

    def __init__(self, reading: Reading, check: Callable[[str], object], parent: QWidget) -> None:
        """check: raises EditorError where lines cannot stand in the file."""
        super().__init__(parent)
        self._reading = reading
        self._check = check
        self.lines: str | None = None
        self.is_typed = False
        self._text = GrowingText(2, 20, self)
        self._text.setObjectName("clashOwnText")
        self._text.setAccessibleName(self.tr("In my own words"))
        if reading.is_source:
            wear(self._text, Text.SOURCE_SMALL)
        self._hint = plain_label(self)
        self._hint.setObjectName("clashHint")
        self._hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self._text)
        column.addWidget(self._hint)
        self.setFocusProxy(self._text)
        self._text.show_content(reading.typed())
        self._read()
        self._text.typed.connect(self._retype)

    @property
    def content(self) -> str:
        """What stands there now."""
        return self._text.content()

    def put(self, text: str) -> None:
        """Go on from what was typed before."""
        self._text.put(text)

    def enter(self) -> None:
        """Take the focus, with all of it selected."""
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._text.selectAll()

    def _retype(self) -> None:
        self.is_typed = True
        self._read()
        self.typed.emit()

    def _read(self) -> None:
        """Take over what was typed, or say what is wrong with it."""
        self.lines, problem = None, ""
        try:
            lines = self._reading.written(self._text.content())
            self._check(lines)
            self.lines = lines
        except EditorError as error:
            problem = words(error.message)
        told = problem or self._usual_hint()
        tell(self._hint, told, problem=bool(problem))
        self._hint.setVisible(bool(told))

    def _usual_hint(self) -> str:
        if self._reading.wording is Wording.ITEMS:
            return self.tr("One item in each line.")
        if self._reading.is_yaml:
            return self.tr("As it stands in the file, written as YAML.")
        return ""
