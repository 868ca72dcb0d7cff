"""Says how many entries a search or a facet leaves, to who does not see the list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from editor.ui.announcing import announce
from editor.ui.languages import plural

_PAUSE_MS = 600  # in what is typed: a count for each letter would only disturb


class FoundCount(QObject):
    """Tells on behalf of `widget`. count: how many are left."""

    def __init__(self, widget: QWidget, count: Callable[[], int]) -> None:
        super().__init__(widget)
        self._widget, self._count = widget, count
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._tell)

    def soon(self) -> None:
        """Tell once nothing else is typed."""
        self._pause.start()

    def _tell(self) -> None:
        announce(self._widget, plural(self, "1 entry found", "{n} entries found", self._count()))
