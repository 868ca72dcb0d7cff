"""Asks for the name of a new branch."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.look import STEP
from editor.ui.plain import wrapped_label
from editor.ui.sharing.fitting import fit

_WIDTH = 420


class NameBranch(QDialog):
    """name: what was typed. fault: says why a name cannot be taken, "" where it can."""

    def __init__(self, parent: QWidget, fault: Callable[[str], str]) -> None:
        super().__init__(parent)
        self.setObjectName("nameBranch")
        self.setWindowTitle(self.tr("New branch"))
        self._fault = fault
        explained = wrapped_label(self)
        explained.setText(
            self.tr(
                "A branch is a line of work of its own: what you record there stays apart until "
                "it is brought together. What is not recorded yet comes along."
            )
        )
        self._line = QLineEdit(self)
        self._line.setObjectName("branchName")
        self._line.setAccessibleName(self.tr("Name"))
        self._line.setPlaceholderText(self.tr("spring-update"))
        self._told = wrapped_label(self)
        self._told.setObjectName("branchFault")
        self._told.setProperty("role", "problem")
        box = QDialogButtonBox(self)
        cancel = QPushButton(self.tr("Cancel"), self)
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self._make = QPushButton(self.tr("Make it and switch"), self)
        self._make.setObjectName("branchMake")
        self._make.setProperty("primary", True)
        self._make.setDefault(True)
        box.addButton(self._make, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * STEP, 4 * STEP, 5 * STEP, 4 * STEP)
        layout.setSpacing(2 * STEP)
        for part in (explained, self._line, self._told):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(box)
        self._line.textChanged.connect(lambda _text: self._show())
        self._line.setFocus()
        self._show()
        fit(self, _WIDTH)

    @property
    def name(self) -> str:
        """What was typed, spaces made hyphens, as git wants it."""
        return "-".join(self._line.text().split())

    def _show(self) -> None:
        fault = self._fault(self.name) if self.name else ""
        self._told.setText(fault)
        self._told.setVisible(bool(fault))
        self._make.setEnabled(bool(self.name) and not fault)
