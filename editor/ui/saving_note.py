"""How far a save is, with what stops it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from editor.ui.plain import plain_label

_BAR_WIDTH = 120
_BAR_HEIGHT = 6


class SavingNote(QWidget):
    """One line, hidden while nothing is saved. stop_wanted: write no more."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("savingNote")
        self._text = plain_label(self)
        self._text.setObjectName("savingText")
        self._bar = QProgressBar(self)
        self._bar.setObjectName("savingBar")
        self._bar.setAccessibleName(self.tr("Files saved"))
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_BAR_WIDTH, _BAR_HEIGHT)
        stop = QToolButton(self)
        stop.setObjectName("savingStop")
        stop.setText(self.tr("Stop saving"))
        stop.setToolTip(self.tr("Leave unsaved what is not written yet"))
        stop.setProperty("statusLink", True)
        stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        stop.clicked.connect(lambda _=False: self.stop_wanted.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._text)
        layout.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(stop)
        self.hide()

    def show_progress(self, done: int, total: int) -> None:
        """So many of all files are written; none of none ends it."""
        self._text.setText(progress_sentence(self, done, total))
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self.setVisible(total > 0)


def progress_sentence(widget: QWidget, done: int, total: int) -> str:
    """Says how far a save is."""
    n, of = widget.locale().toString(done), widget.locale().toString(total)
    return widget.tr("Saving: {n} of {total} files").format(n=n, total=of)
