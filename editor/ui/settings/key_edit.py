"""A field that takes the keys that are pressed in it, and that keys can leave again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QWidget

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)


class KeyEdit(QKeySequenceEdit):
    """Takes one combination of keys. Tab goes on to the next field, Escape leaves it.

    pressed: the keys that were pressed. left: Escape was.
    """

    pressed = Signal(QKeySequence)
    left = Signal()

    _line: QLineEdit | None = None

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.editingFinished.connect(self._finish)
        line = self.findChild(QLineEdit)
        assert line is not None
        self._line = line
        # What shows the keys has the focus as well: Qt gives it to what is around, which is nothing
        # to a screen reader.
        line.setFocusProxy(None)  # type: ignore[arg-type]
        self.setFocusProxy(line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # It is filtered already while it is made.
        if self._line is not None and watched is self._line and event.type() in _KEYS:
            return self.event(event)
        return super().eventFilter(watched, event)

    def name(self, name: str) -> None:
        """Say to screen readers what these keys are."""
        assert self._line is not None
        self._line.setAccessibleName(name)

    def show_keys(self, keys: QKeySequence) -> None:
        """Show keys that were not pressed here."""
        with QSignalBlocker(self):
            self.setKeySequence(keys)
        assert self._line is not None
        self._line.setAccessibleDescription("" if not keys.isEmpty() else self.tr("No keys"))

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
