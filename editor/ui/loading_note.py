"""How far the reading of a vault is, with what stops it and what lets it go on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.ui.progress_note import ProgressNote, link_button


class LoadingNote(ProgressNote):
    """One line, hidden while nothing is read. stop_wanted: read no further. go_on_wanted: do."""

    go_on_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("loading", parent)
        self.name_parts(
            self.tr("Entries read"),
            self.tr("Stop"),
            self.tr("Leave the other entries unread for now"),
        )
        self._go_on = link_button(self, "loadingGoOn", self.tr("Read on"))
        self._go_on.setToolTip(self.tr("Read the other entries as well"))
        self._go_on.clicked.connect(self.go_on_wanted)
        self.row.addWidget(self._go_on)

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
        self._tell(text, read, total)
        self._bar.setVisible(not stopped)
        self._stop.setVisible(not stopped)
        self._go_on.setVisible(stopped)
        self.show()
        if focused:
            (self._go_on if stopped else self._stop).setFocus()
