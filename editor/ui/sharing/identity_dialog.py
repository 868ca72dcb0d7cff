"""Asks whose name stands under what is recorded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.messages import EditorError
from editor.ui.look import STEP
from editor.ui.new_entry.parts import labelled
from editor.ui.plain import wrapped_label
from editor.ui.sharing.fitting import fit
from editor.ui.words import words

_WIDTH = 440


class IdentityDialog(QDialog):
    """keep(name, email, everywhere): keeps them; raises EditorError where they cannot be."""

    def __init__(
        self,
        parent: QWidget,
        keep: Callable[[str, str, bool], object],
        name: str = "",
        email: str = "",
    ) -> None:
        super().__init__(parent)
        self.setObjectName("identityDialog")
        self.setWindowTitle(self.tr("Your name"))
        self._keep = keep
        explained = wrapped_label(self)
        explained.setText(
            self.tr(
                "Your name and e-mail address stand beside what you record, and everyone with "
                "whom the vault is shared can see them."
            )
        )
        self._name = QLineEdit(name, self)
        self._name.setObjectName("identityName")
        self._email = QLineEdit(email, self)
        self._email.setObjectName("identityEmail")
        self._everywhere = QCheckBox(self.tr("For all vaults on this computer"), self)
        self._everywhere.setObjectName("identityEverywhere")
        self._everywhere.setChecked(True)
        self._told = wrapped_label(self)
        self._told.setObjectName("identityTold")
        self._told.setProperty("role", "problem")
        self._told.hide()
        box = QDialogButtonBox(self)
        cancel = QPushButton(self.tr("Cancel"), self)
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self._agree = QPushButton(self.tr("Use this name"), self)
        self._agree.setObjectName("identityKeep")
        self._agree.setProperty("primary", True)
        self._agree.setDefault(True)
        box.addButton(self._agree, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * STEP, 4 * STEP, 5 * STEP, 4 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(explained)
        layout.addLayout(labelled(self._name, self.tr("Name"), self))
        layout.addLayout(labelled(self._email, self.tr("E-mail address"), self))
        layout.addWidget(self._everywhere)
        layout.addWidget(self._told)
        layout.addStretch(1)
        layout.addWidget(box)
        for line in (self._name, self._email):
            line.textChanged.connect(lambda _text: self._show())
        self._name.setFocus()
        self._show()
        fit(self, _WIDTH)

    def accept(self) -> None:
        """Keep the name; where it cannot be, say why and stay."""
        try:
            self._keep(
                self._name.text().strip(), self._email.text().strip(), self._everywhere.isChecked()
            )
        except EditorError as error:
            self._told.setText(words(error.message))
            self._told.show()
            return
        super().accept()

    def _show(self) -> None:
        self._agree.setEnabled(bool(self._name.text().strip() and self._email.text().strip()))
        self._told.hide()
