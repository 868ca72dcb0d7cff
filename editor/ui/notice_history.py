"""What was told lately, to be read once more."""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

from PySide6.QtCore import QDateTime, QObject, Signal

_KEPT = 50


class Note(NamedTuple):
    """One sentence that was told, and when. problem: something went wrong."""

    time: QDateTime
    text: str
    problem: bool


class NoticeHistory(QObject):
    """The newest sentences that were told, as many as one looks through. changed: one more."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: deque[Note] = deque(maxlen=_KEPT)

    @property
    def notes(self) -> tuple[Note, ...]:
        """All of them, newest first."""
        return tuple(reversed(self._notes))

    def keep(self, text: str, *, problem: bool = False) -> None:
        """Keep a sentence that is told now."""
        self._notes.append(Note(QDateTime.currentDateTime(), text, problem))
        self.changed.emit()
