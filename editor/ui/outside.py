"""What passes between the window and the desktop: links that lead out, folders dropped in."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


def open_outside(address: str) -> None:
    """Open a web or mail address with the program that the desktop has for it."""
    url = QUrl(address)
    if url.scheme() in ("http", "https", "mailto"):
        QDesktopServices.openUrl(url)


def open_file(path: Path) -> None:
    """Open a file or folder with the program that the desktop has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def choose_folder(parent: QWidget, title: str, start: Path | None) -> Path | None:
    """Ask for a folder, beginning at `start`; None when the curator decides otherwise."""
    from PySide6.QtWidgets import QFileDialog

    chosen = QFileDialog.getExistingDirectory(parent, title, str(start or ""))
    return Path(chosen) if chosen else None


class FolderDrop(QObject):
    """Takes a folder or file that is dropped on `window`. dropped: its path.

    editors: parts of the window that would take the file's address as text; they take only text.
    """

    dropped = Signal(Path)

    def __init__(self, window: QWidget, editors: Iterable[QWidget] = ()) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        for editor in editors:
            editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept what can be opened; leave the rest to the window."""
        if not isinstance(event, QDragEnterEvent | QDropEvent):
            return False
        if watched is not self._window:
            return leave_files_to_window(event)
        path = _dropped_path(event.mimeData())
        if path is None:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            # Opening may ask something, and the program that was dragged from waits until then.
            QTimer.singleShot(0, self, lambda: self.dropped.emit(path))
        return True


def leave_files_to_window(event: QDropEvent) -> bool:
    """Pass on a drag that carries files; True when it does."""
    files = any(url.isLocalFile() for url in event.mimeData().urls())
    if files:
        event.ignore()
    return files


def _dropped_path(data: QMimeData) -> Path | None:
    urls = data.urls()
    if len(urls) == 1 and urls[0].isLocalFile():
        return Path(urls[0].toLocalFile())
    return None
