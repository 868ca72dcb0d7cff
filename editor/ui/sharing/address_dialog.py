"""Asks where a vault that is kept in git is shared."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.messages import Message
from editor.publish.git.starting import address_fault
from editor.ui.look import STEP
from editor.ui.new_entry.parts import labelled
from editor.ui.plain import wrapped_label
from editor.ui.sharing.fitting import fit
from editor.ui.words import words

_WIDTH = 520


class AddressDialog(QDialog):
    """address: what was typed."""

    def __init__(self, parent: QWidget, address: str) -> None:
        """address: where the vault is shared now, empty for nowhere."""
        super().__init__(parent)
        self.setObjectName("addressDialog")
        self.setWindowTitle(self.tr("Share with others"))
        explained = wrapped_label(self)
        explained.setText(
            self.tr(
                "Make an empty repository where you and the others have accounts, and paste its "
                "address here. What you recorded is sent there; others get it by cloning it."
            )
        )
        self._line = QLineEdit(address, self)
        self._line.setObjectName("addressLine")
        self._line.setPlaceholderText("https://example.org/vault.git")
        self._told = wrapped_label(self)
        self._told.setObjectName("addressTold")
        self._told.setProperty("role", "problem")
        box = QDialogButtonBox(self)
        cancel = QPushButton(self.tr("Cancel"), self)
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self._agree = QPushButton(self.tr("Share it there"), self)
        self._agree.setObjectName("addressAgree")
        self._agree.setProperty("primary", True)
        self._agree.setDefault(True)
        box.addButton(self._agree, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * STEP, 4 * STEP, 5 * STEP, 4 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(explained)
        layout.addLayout(labelled(self._line, self.tr("Address of the repository"), self))
        layout.addWidget(self._told)
        layout.addStretch(1)
        layout.addWidget(box)
        self._line.textChanged.connect(lambda _text: self._show())
        self._line.setFocus()
        self._show()
        fit(self, _WIDTH)

    @property
    def address(self) -> str:
        """What was typed."""
        return self._line.text().strip()

    def _show(self) -> None:
        fault = address_fault(self.address)
        self._told.setText(words(Message(fault, {"address": self.address})) if fault else "")
        self._told.setVisible(bool(fault))
        self._agree.setEnabled(bool(self.address) and not fault)
