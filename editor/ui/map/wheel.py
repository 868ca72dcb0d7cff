"""What the wheel does on the map, as the curator chose."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.ui.settings.values import Settings
from editor.ui.territory.view import TerritoryView

_KEY = "map/wheel"


class MapWheel(QObject):
    """Tells a view's gestures whether the wheel pushes the map or zooms."""

    def __init__(self, view: TerritoryView, settings: Settings) -> None:
        super().__init__(view)
        self._view, self._settings = view, settings
        settings.changed.connect(self._follow)
        self._follow(_KEY)

    def _follow(self, key: str) -> None:
        if key == _KEY:
            self._view.gestures.wheel_pushes = self._settings.choice(_KEY) == "push"
