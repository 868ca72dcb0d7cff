"""How far the reading of a vault is, with what stops it and what lets it go on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from editor.ui.plain import plain_label

_BAR_WIDTH = 120
_BAR_HEIGHT = 6


class LoadingNote(QWidget):
    """One line, hidden while nothing is read. stop_wanted: read no further. go_on_wanted: do."""

    stop_wanted = Signal()
    go_on_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("loadingNote")
        self._text = plain_label(self)
        self._text.setObjectName("loadingText")
        self._bar = QProgressBar(self)
        self._bar.setObjectName("loadingBar")
        self._bar.setAccessibleName(self.tr("Entries read"))
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_BAR_WIDTH, _BAR_HEIGHT)
        self._stop = self._button("loadingStop", self.tr("Stop"))
        self._stop.setToolTip(self.tr("Leave the other entries unread for now"))
        self._stop.clicked.connect(self.stop_wanted)
        self._go_on = self._button("loadingGoOn", self.tr("Read on"))
        self._go_on.setToolTip(self.tr("Read the other entries as well"))
        self._go_on.clicked.connect(self.go_on_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._text)
        layout.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._stop)
        layout.addWidget(self._go_on)
        self.hide()

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setProperty("statusLink", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def show_opening(self, name: str) -> None:
        """A folder is looked through for entries."""
        self._show(self.tr("Looking through {folder}").format(folder=name), 0, 0, stopped=False)

    def show_reading(self, read: int, total: int, *, stopped: bool) -> None:
        """So many of all entries are read. stopped: and no more will be, until somebody asks."""
        n, of = self.locale().toString(read), self.locale().toString(total)
        if stopped:
            left = self.locale().toString(total - read)
            text = self.tr("{left} of {total} entries are not read and not shown")
            told = text.format(left=left, total=of)
        else:
            told = self.tr("Reading entries: {n} of {total}").format(n=n, total=of)
        self._show(told, read, total, stopped=stopped)

    def _show(self, text: str, read: int, total: int, *, stopped: bool) -> None:
        focused = self._stop.hasFocus() or self._go_on.hasFocus()
        self._text.setText(text)
        self._bar.setRange(0, total)
        self._bar.setValue(read)
        self._bar.setVisible(not stopped)
        self._stop.setVisible(not stopped)
        self._go_on.setVisible(stopped)
        self.show()
        if focused:
            (self._go_on if stopped else self._stop).setFocus()
