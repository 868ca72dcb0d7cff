"""Asks where a vault that is kept in git is shared."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from editor.messages import Message
from editor.publish.git.starting import address_fault
from editor.ui.sharing.asking import Asking
from editor.ui.words import words

_WIDTH = 520


class AddressDialog(Asking):
    """address: what was typed."""

    def __init__(self, parent: QWidget, address: str) -> None:
        """address: where the vault is shared now, empty for nowhere."""
        super().__init__(parent, "addressDialog")
        self.explained.setText(
            self.tr(
                "Make an empty repository where you and the others have accounts, and paste its "
                "address here. What you recorded is sent there; others get it by cloning it."
            )
        )
        self.setWindowTitle(self.tr("Share with others"))
        self.told.setObjectName("addressTold")
        self.agree.setObjectName("addressAgree")
        self.agree.setText(self.tr("Share it there"))
        self._line = QLineEdit(address, self)
        self._line.setObjectName("addressLine")
        self._line.setPlaceholderText("https://example.org/vault.git")
        self.add_line(self._line, self.tr("Address of the repository"))
        self.begin(self._line, _WIDTH)

    @property
    def address(self) -> str:
        """What was typed."""
        return self._line.text().strip()

    def check(self) -> None:
        """Say what is wrong with the address."""
        fault = address_fault(self.address)
        told = words(Message(fault, {"address": self.address})) if fault else ""
        self.tell(told, ready=bool(self.address))
