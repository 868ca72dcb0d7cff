"""Asks whose name stands under what is recorded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from editor.messages import EditorError
from editor.ui.sharing.asking import Asking
from editor.ui.words import words

_WIDTH = 440


class IdentityDialog(Asking):
    """keep(name, email, everywhere): keeps them; raises EditorError where they cannot be."""

    def __init__(self, parent: QWidget, keep: Callable[[str, str, bool], object]) -> None:
        super().__init__(parent, "identityDialog")
        self.explained.setText(
            self.tr(
                "Your name and e-mail address stand beside what you record, and everyone with "
                "whom the vault is shared can see them."
            )
        )
        self.setWindowTitle(self.tr("Your name"))
        self._keep = keep
        self.told.setObjectName("identityTold")
        self.agree.setObjectName("identityKeep")
        self.agree.setText(self.tr("Use this name"))
        self._name = QLineEdit(self)
        self._name.setObjectName("identityName")
        self._email = QLineEdit(self)
        self._email.setObjectName("identityEmail")
        self._everywhere = QCheckBox(self.tr("For all vaults on this computer"), self)
        self._everywhere.setObjectName("identityEverywhere")
        self._everywhere.setChecked(True)
        self.add_line(self._name, self.tr("Name"))
        self.add_line(self._email, self.tr("E-mail address"))
        self.add(self._everywhere)
        self.begin(self._name, _WIDTH)

    def accept(self) -> None:
        """Keep the name; where it cannot be, say why and stay."""
        try:
            self._keep(
                self._name.text().strip(), self._email.text().strip(), self._everywhere.isChecked()
            )
        except EditorError as error:
            self.told.setText(words(error.message))
            self.told.show()
            return
        super().accept()

    def check(self) -> None:
        """A name and an address are needed; what was wrong with others is said no more."""
        self.tell("", ready=bool(self._name.text().strip() and self._email.text().strip()))
