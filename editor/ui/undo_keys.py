"""Undo and redo always mean the vault's one history, whichever editor has the focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget


class UndoKeys(QObject):
    """Makes whatever widget of `window` has the focus leave the keys of `actions` to the window.

    Qt's text editors claim Ctrl+Z for a history of their own before a window's shortcut sees
    it. `spared` keeps its own: it edits nothing of the vault.
    """

    def __init__(self, window: QWidget, actions: Sequence[QAction], spared: QWidget) -> None:
        super().__init__(window)
        self._actions = actions
        self._window = window
        self._spared = spared
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None and new is not self._spared and new.window() is self._window:
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave a history key unclaimed, so that the window's action gets it."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        pressed = QKeySequence(event.keyCombination())
        if not any(pressed in action.shortcuts() for action in self._actions):
            return False
        event.ignore()
        return True
