"""What was said of a place, shown on the map for who sees it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from editor.ui.announcing import announce
from editor.ui.plain import plain_label
from editor.ui.territory.chrome import Corner
from editor.ui.territory.floating import Floating
from editor.ui.territory.view import TerritoryView

_WIDTH = 460


class WordsNote(Floating):
    """Some sentences at the top of the map, until Escape, another pick or another note."""

    def __init__(self, view: TerritoryView) -> None:
        super().__init__(view)
        self.setObjectName("mapWords")
        self._view = view
        self._text = plain_label(self)
        self._text.setObjectName("mapWordsText")
        self._text.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.addWidget(self._text)
        self.hide()
        view.chrome.add(self, Corner.TOP)
        view.picks.changed.connect(self.hide)
        view.installEventFilter(self)

    @property
    def text(self) -> str:
        """What is shown; empty where nothing is."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str) -> None:
        """Show it, and have it said."""
        self._text.setText(text)
        self.setAccessibleName(text)
        width = min(_WIDTH, max(200, self._view.width() - 160))
        self._text.setFixedWidth(width - 28)
        self.adjustSize()
        self.show()
        self.raise_()
        self._view.chrome.lay_out()
        announce(self._view, text)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Escape ends it."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.KeyPress and escape and self.isVisible():
            self.hide()
            return True
        return False
