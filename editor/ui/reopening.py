"""Which vault the program starts with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.ui.preferences import Preferences

if TYPE_CHECKING:
    from editor.ui.window import MainWindow


class Reopening(QObject):
    """Opens the vault of the last time, unless the program ended while it was opening that one."""

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences

    def open(self, named: Path | None) -> bool:
        """Open the vault that was named, else the last one if that is wanted; whether one opens."""
        last = self._last() if named is None else None
        if named is not None:
            return self._window.open_vault(named)
        if last is not None:
            self._preferences.keep_reopened(last)
            self._window.vault_shown.connect(self._end)
            self._window.opening.refused.connect(self._end)
            self._window.opening.bare.connect(self._end)
            return self._window.open_vault(last)
        return False

    def _last(self) -> Path | None:
        preferences = self._preferences
        broken = preferences.reopened
        preferences.keep_reopened(None)
        last = next(iter(preferences.recent), None)
        if preferences.settings.choice("start/vault") != "last" or last in (None, broken):
            return None
        try:
            return last if last is not None and last.is_dir() else None
        except OSError:
            return None

    def _end(self) -> None:
        self._preferences.keep_reopened(None)
