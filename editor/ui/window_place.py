"""Where the window stands and how wide its columns are, kept from one start to the next."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow, QSplitter

from editor.ui.preferences import Preferences

_SIZE = QSize(1440, 900)
# Room for the frame that the desktop puts around the window.
_FRAME = QSize(16, 48)


def restore_place(window: QMainWindow, columns: QSplitter, preferences: Preferences) -> None:
    """Put the window where it was, or let it fit the screen."""
    available = window.screen().availableSize() if window.screen() else _SIZE
    window.resize(_SIZE.boundedTo(available - _FRAME))
    geometry = preferences.bytes("geometry")
    if not geometry.isEmpty():
        window.restoreGeometry(geometry)
    widths = preferences.bytes("columns")
    if not widths.isEmpty():
        columns.restoreState(widths)


def keep_place(window: QMainWindow, columns: QSplitter, preferences: Preferences) -> None:
    """Remember where the window stands."""
    preferences.keep("geometry", window.saveGeometry())
    preferences.keep("columns", columns.saveState())
