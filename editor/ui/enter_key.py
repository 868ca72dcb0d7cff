"""Enter presses the button that has the focus, in the window as in dialogs.

Desktops differ: of Qt's own buttons outside dialogs, some are pressed by the space bar alone.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget


def press_focused(window: QWidget, event: QKeyEvent) -> bool:
    """Press the button of `window` that has the focus, where that is what a key asks for.

    The key has come to the window, so that nothing on the way had a use for it.
    """
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
        return False
    button = window.focusWidget()
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held or not isinstance(button, QAbstractButton) or not button.isEnabled():
        return False
    at_once = QToolButton.ToolButtonPopupMode.InstantPopup
    if isinstance(button, QToolButton) and button.menu() and button.popupMode() == at_once:
        button.showMenu()
    else:
        button.click()
    return True
