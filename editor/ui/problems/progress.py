"""How far the checks are, in one line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from editor.ui.plain import plain_label

_BAR_WIDTH, _BAR_HEIGHT = 160, 6


class ProgressLine(QWidget):
    """Hidden while nothing is checked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("problemProgress")
        self._text = plain_label(self)
        self._text.setObjectName("problemProgressText")
        self._text.setProperty("role", "muted")
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(self.tr("Entries checked"))
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_BAR_WIDTH, _BAR_HEIGHT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 10)
        layout.setSpacing(10)
        layout.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._text, 1)
        self.hide()

    def show_progress(self, done: int, due: int) -> None:
        """So many of the entries that are due are checked; 0 due: not known yet."""
        if due:
            n, of = self.locale().toString(done), self.locale().toString(due)
            self._text.setText(self.tr("Checking entries: {n} of {total}").format(n=n, total=of))
        else:
            self._text.setText(self.tr("Preparing the checks"))
        self._bar.setRange(0, due)
        self._bar.setValue(done)
        self.show()
