"""A field for keys as a screen reader knows it: its name, and the keys in it."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QAccessibleWidget

from editor.ui.settings.key_edit import KeyEdit


class KeyFieldInterface(QAccessibleWidget):
    """A hotkey field, whose value are its keys."""

    def __init__(self, field: KeyEdit) -> None:
        super().__init__(field, QAccessible.Role.HotkeyField)
        self._field = field

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Value:
            return self._field.keySequence().toString(QKeySequence.SequenceFormat.NativeText)
        return super().text(kind)
