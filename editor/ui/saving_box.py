"""What is shown while the window waits for a save before it closes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from editor.ui.dialog_parts import Dialog
from editor.ui.look import DIALOG_MARGINS, SPACE_M
from editor.ui.save_queue import SaveQueue
from editor.ui.saving_note import progress_sentence


class SavingBox(Dialog):
    """Closes by itself when all is saved; what is not written yet can be left unsaved."""

    def __init__(self, parent: QWidget, queue: SaveQueue) -> None:
        super().__init__(parent)
        self.setObjectName("savingBox")
        self.setWindowTitle(self.tr("Territory Editor"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._queue = queue
        self._text = QLabel(self)
        self._text.setObjectName("savingBoxText")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Files saved"))
        buttons = QDialogButtonBox(self)
        stop = buttons.addButton(self.tr("Stop saving"), QDialogButtonBox.ButtonRole.RejectRole)
        stop.setObjectName("savingBoxStop")
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(DIALOG_MARGINS)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._text)
        layout.addWidget(self._bar)
        layout.addWidget(buttons)
        self.setMinimumWidth(360)
        self._show_progress(*queue.progress)
        queue.progressed.connect(self._show_progress)
        queue.idle.connect(self.accept)

    def reject(self) -> None:
        """Stop; the box closes when what is being written is."""
        self._queue.stop()

    def _show_progress(self, done: int, total: int) -> None:
        self._text.setText(progress_sentence(done, total))
        self._bar.setRange(0, total)
        self._bar.setValue(done)
