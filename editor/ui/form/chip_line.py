"""The line in which items of a list are typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from editor.ui.form.line import LineEdit


class ChipLine(LineEdit):
    """The line that adds items. `take` decides what its keys mean and says whether it took one.

    It is asked here and not in an event filter: while a list is open, keys come past those.
    """

    joins_lines = False  # each line is an item
    pasted = Signal(str)

    def __init__(self, take: Callable[[QKeyEvent], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._take = take

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_items(QApplication.clipboard().mimeData())
        elif not self._take(event):
            super().keyPressEvent(event)

    def paste_items(self, data: QMimeData) -> None:
        """Take a pasted text as items."""
        if data.hasText():
            self.pasted.emit(data.text())

    def go_on_with(self, event: QKeyEvent) -> None:
        """Take the focus, and a key that was typed while an item had it."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.end(False)
        again = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
        QApplication.sendEvent(self, again)
