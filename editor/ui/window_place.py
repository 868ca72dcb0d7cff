"""Where the window stands and how wide its columns are, kept from one start to the next."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

from editor.ui.preferences import Preferences

_SIZE = QSize(1440, 900)
# Room for the frame that the desktop puts around the window.
_FRAME = QSize(16, 48)
# The height of a window's title, and so much of it that it can be taken hold of.
_HEAD, _GRASPED = 32, 120


def restore_place(window: QMainWindow, columns: QSplitter, preferences: Preferences) -> None:
    """Put the window where it was, or let it fit the screen."""
    available = window.screen().availableSize() if window.screen() else _SIZE
    window.resize(_SIZE.boundedTo(available - _FRAME))
    geometry = preferences.bytes("geometry")
    if not geometry.isEmpty():
        window.restoreGeometry(geometry)
        bring_into_view(window)
    widths = preferences.bytes("columns")
    if not widths.isEmpty():
        columns.restoreState(widths)


def keep_place(window: QMainWindow, columns: QSplitter, preferences: Preferences) -> None:
    """Remember where the window stands."""
    preferences.keep("geometry", window.saveGeometry())
    preferences.keep("columns", columns.saveState())


def bring_into_view(window: QMainWindow) -> None:
    """Move a window that no screen shows enough of to be grasped; make one smaller that is larger
    than its screen. A screen may be gone since the window stood on it.
    """
    frame = window.frameGeometry()
    head = QRect(frame.x(), frame.y(), frame.width(), _HEAD)
    screens = QGuiApplication.screens()
    seen = [head.intersected(screen.availableGeometry()) for screen in screens]
    if any(part.width() >= _GRASPED and part.height() >= _HEAD // 2 for part in seen):
        return
    screen = QGuiApplication.primaryScreen()
    if screen is not None:
        room = screen.availableGeometry()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.resize(window.size().boundedTo(room.size() - _FRAME))
        window.move(room.center() - window.rect().center())
