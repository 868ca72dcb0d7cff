"""What went wrong in the program, for whoever can mend it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from editor.ui.details import details, window_of
from editor.ui.dialog_parts import resize
from editor.ui.languages import plural
from editor.ui.look import STEP
from editor.ui.recovery.sheet import Sheet, text_beside
from editor.unexpected import Report


def show_reports(parent: QWidget, reports: Sequence[Report]) -> None:
    """Show a window with all of them; it stands beside the work."""
    dialog = ReportsDialog(parent, reports)
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()


class ReportsDialog(Sheet):
    """Says what happened and lets it be copied."""

    def __init__(self, parent: QWidget, reports: Sequence[Report]) -> None:
        super().__init__(parent, "reports")
        self.setWindowTitle(self.tr("What went wrong"))
        resize(self, 720, 480)
        self._log = reports[-1].log
        self.heading.setText(
            plural(
                self,
                "Something went wrong in the program",
                "{n} things went wrong in the program",
                len(reports),
            )
        )
        self.told.setText(
            self.tr("What you see is for those who mend the program: look it through, copy it, and "
                    "send it to them. It holds nothing of your entries but what you see. The log "
                    "is {file}.")
            .format(file=self._log)
        )  # fmt: skip
        self.text = text_beside("reportText", self.tr("Details"), self)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        told = [one.details.strip() for one in reports]
        window = window_of(parent)
        self.text.setPlainText(details(window, told) if window else "\n\n".join(told))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        copy = buttons.addButton(self.tr("Copy details"), role)
        copy.setObjectName("reportCopy")
        copy.clicked.connect(self._copy)
        folder = buttons.addButton(self.tr("Show the log"), role)
        folder.setObjectName("reportLog")
        folder.clicked.connect(self._show_log)
        buttons.rejected.connect(self.reject)
        layout = self.sheet
        layout.addWidget(self.text, 1)
        layout.addSpacing(STEP)
        layout.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _show_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log)))
