"""A checkable action that is checked while a setting is on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from editor.ui.settings.values import Settings


class SwitchAction(QObject):
    """Keeps a `Switch` and an action together: each changes the other. apply: does what it says."""

    def __init__(
        self, settings: Settings, key: str, action: QAction, apply: Callable[[bool], object]
    ) -> None:
        super().__init__(action)
        self._settings, self._key, self._action, self._apply = settings, key, action, apply
        action.triggered.connect(lambda on: settings.change(key, on))
        settings.changed.connect(self._follow)
        self._follow(key)

    def _follow(self, key: str) -> None:
        if key == self._key:
            on = self._settings.is_on(key)
            self._action.setChecked(on)
            self._apply(on)
