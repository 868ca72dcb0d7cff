"""The one selection that every view shares."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """The path of the selected entry, or None.

    leaving: the path, while all still show that entry. changed: the path of another.
    """

    leaving = Signal(object)
    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: str | None = None

    @property
    def path(self) -> str | None:
        """Vault-relative path of the selected entry."""
        return self._path

    def select(self, path: str | None) -> None:
        """Select an entry; tells the views only when it is another one."""
        if path != self._path:
            self.leaving.emit(self._path)
            self._path = path
            self.changed.emit(path)
