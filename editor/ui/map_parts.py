"""Brings in what the map is made of, off the UI thread: half a second's work for the first time."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QObject, Signal

from editor.ui.newest import Newest

_JOINED = "editor.ui.map_joining"


class MapParts(QObject):
    """ready: a map can be made now, without anybody noticing."""

    ready = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bringing = Newest(self)
        self._bringing.done.connect(lambda _: self.ready.emit())

    def bring(self) -> None:
        """Bring them in; tell when they are there."""
        self._bringing.ask(_import)


def _import() -> None:
    import_module(_JOINED)
