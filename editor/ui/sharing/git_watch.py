"""Tells when git did something in a repository: another program, or this one."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

# What git writes comes in one burst: it is told once.
_PAUSE_MS = 150


class GitWatch(QObject):
    """changed: a branch, the index or the state of a merge may be another.

    Folders are watched, not files: git puts new files in the place of old ones.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._folders: tuple[Path, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._watcher.directoryChanged.connect(lambda _path: self._pause.start())

    def watch(self, folders: Iterable[Path]) -> None:
        """Watch these folders instead of others; those that are not there are passed over."""
        wanted = tuple(folders)
        if wanted == self._folders:
            return
        self._folders = wanted
        self._pause.stop()
        if before := self._watcher.directories():
            self._watcher.removePaths(before)
        if there := [str(folder) for folder in wanted if folder.is_dir()]:
            self._watcher.addPaths(there)
