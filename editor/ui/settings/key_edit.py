"""A field that takes the keys that are pressed in it, and that keys can leave again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QWidget


class KeyEdit(QKeySequenceEdit):
    """Takes one combination of keys. Tab goes on to the next field, Escape leaves it.

    pressed: the keys that were pressed. left: Escape was.
    """

    pressed = Signal(QKeySequence)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.editingFinished.connect(self._finish)
        line = self.findChild(QLineEdit)
        assert line is not None
        self._line = line

    def name(self, name: str) -> None:
        """Say to screen readers what these keys are."""
        self.setAccessibleName(name)
        self._line.setAccessibleName(name)

    def show_keys(self, keys: QKeySequence) -> None:
        """Show keys that were not pressed here."""
        with QSignalBlocker(self):
            self.setKeySequence(keys)
        told = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleDescription(told or self.tr("No keys"))

    def event(self, event: QEvent) -> bool:
        bare = Qt.KeyboardModifier.NoModifier
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and event.modifiers() == bare
        ):
            self.left.emit()
            return True
        return super().event(event)

    def _finish(self) -> None:
        if not self.keySequence().isEmpty():
            self.pressed.emit(self.keySequence())
