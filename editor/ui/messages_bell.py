"""In the status line: the way to what was told before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QToolButton, QWidget

from editor.ui.icons import icon
from editor.ui.languages import plural
from editor.ui.notice_history import NoticeHistory
from editor.ui.text_size import size_icon


class Bell(QToolButton):
    """Hidden until something was told; its name says how much that is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statusMessages")
        self.setIcon(icon("bell"))
        size_icon(self, 14)
        self._history: NoticeHistory | None = None
        self.hide()

    def follow(self, history: NoticeHistory, show: Callable[[], object]) -> None:
        """Lead to what is in `history`; `show` shows it."""
        self._history = history
        history.changed.connect(self._tell)
        self.clicked.connect(lambda _=False: show())

    def _tell(self) -> None:
        n = len(self._history.notes) if self._history is not None else 0
        self.setVisible(n > 0)
        self.setAccessibleName(plural(self, "Messages: 1", "Messages: {n}", n))
        self.setToolTip(self.tr("What was told before"))
