"""How far a save is, with what stops it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from editor.ui.progress_note import ProgressNote


class SavingNote(ProgressNote):
    """One line, hidden while nothing is saved. stop_wanted: write no more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("saving", parent)
        self.name_parts(
            self.tr("Files saved"),
            self.tr("Stop saving"),
            self.tr("Leave unsaved what is not written yet"),
        )

    def show_progress(self, done: int, total: int) -> None:
        """So many of all files are written; none of none ends it."""
        self.show_share(progress_sentence(done, total), done, total)


def progress_sentence(done: int, total: int) -> str:
    """Says how far a save is."""
    n, of = QLocale().toString(done), QLocale().toString(total)
    return QCoreApplication.translate("SavingNote", "Saving: {n} of {total} files").format(
        n=n, total=of
    )
