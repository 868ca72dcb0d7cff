"""Checkable actions of which the one of a setting's value is checked."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup

from editor.ui.settings.values import Settings


class ChoiceActions(QObject):
    """Keeps a setting and the actions of its values together: each changes the other."""

    def __init__(
        self, settings: Settings, key: str, actions: Mapping[str, QAction], parent: QObject
    ) -> None:
        """actions: by the values of the setting, a `Choice`."""
        super().__init__(parent)
        self._settings, self._key, self._actions = settings, key, actions
        group = QActionGroup(self)
        for value, action in actions.items():
            group.addAction(action)
            action.triggered.connect(lambda _=False, value=value: settings.change(key, value))
        settings.changed.connect(self._show)
        self._show(key)

    def _show(self, key: str) -> None:
        if key == self._key:
            self._actions[self._settings.choice(key)].setChecked(True)
