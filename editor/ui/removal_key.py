"""The key that removes what is chosen in a list, as each system has it."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def is_removal(event: QKeyEvent, platform: str = sys.platform) -> bool:
    """Whether a key removes: Delete; on Macs, whose keyboards have none, Backspace as well."""
    key = event.key()
    return key == Qt.Key.Key_Delete or (platform == "darwin" and key == Qt.Key.Key_Backspace)
