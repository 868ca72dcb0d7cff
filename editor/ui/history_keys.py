"""Undo and redo always mean the vault's one history, whichever editor has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

_HISTORY = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_history_key(event: QEvent) -> bool:
    """Whether the key means undo or redo.

    Those belong to the vault's one history; an editor's own would undo behind its back.
    """
    return isinstance(event, QKeyEvent) and any(event.matches(key) for key in _HISTORY)


def without_history(menu: QMenu) -> QMenu:
    """An editor's standard menu without its own undo and redo."""
    for action in menu.actions():
        if action.objectName() in ("edit-undo", "edit-redo"):
            menu.removeAction(action)
    first = next(iter(menu.actions()), None)
    if first is not None and first.isSeparator():
        menu.removeAction(first)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
