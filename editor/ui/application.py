"""The application object itself: what a system asks of a program that runs already."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """asked_to_open: macOS hands over a file or folder that the program is to open."""

    # An event filter on the application would see every event of every widget.
    asked_to_open = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Take what is to be opened; all else as ever."""
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            if event.file():  # an address that is no file has none
                self.asked_to_open.emit(event.file())
            return True
        return super().event(event)
