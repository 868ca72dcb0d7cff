"""The keys that a text of the form leaves to what is around it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from editor.ui.history_keys import is_history_key

_BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PRESSED = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


def move_step(event: QEvent) -> int:
    """How far Ctrl+Shift and an arrow key move the item: -1, 1, or 0 for any other event."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return 0
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _STEPS.get(Qt.Key(event.key()), 0) if modifiers == _BOTH else 0


def left_to_others(event: QEvent) -> bool:
    """Whether a text has nothing to do with a key: it moves an item, or undoes in the vault.

    The event is ignored then, so that it goes on to the form and the window.
    """
    if move_step(event) or (event.type() in _PRESSED and is_history_key(event)):
        event.ignore()
        return True
    return False
