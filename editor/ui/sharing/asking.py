"""The frame of dialogs that explain something, ask for a line or two, and take them."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from editor.ui.dialog_parts import Dialog, button_box, fit, framed, make_primary, with_label
from editor.ui.look import SPACE_S
from editor.ui.plain import wrapped_label


class Asking(Dialog):
    """explained: what is asked for. agree: takes what was typed. told: what is wrong with it."""

    def __init__(self, parent: QWidget, name: str) -> None:
        """name: the dialog's objectName."""
        super().__init__(parent)
        self.setObjectName(name)
        self.explained: QLabel = wrapped_label(self)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(SPACE_S)
        self.told: QLabel = wrapped_label(self)
        self.told.setProperty("role", "problem")
        self.agree = make_primary(QPushButton(self))
        box = button_box(self, self.agree, QPushButton(self.tr("Cancel"), self))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout = framed(self)
        layout.addWidget(self.explained)
        layout.addLayout(self._fields)
        layout.addWidget(self.told)
        layout.addStretch(1)
        layout.addWidget(box)

    def add_line(self, line: QLineEdit, label: str) -> None:
        """Ask for a line; `check` is called whenever it is typed in."""
        self._fields.addLayout(with_label(line, label, self))
        line.textChanged.connect(lambda _text: self.check())

    def add(self, part: QWidget) -> None:
        """Put a part below the lines."""
        self._fields.addWidget(part)

    def begin(self, first: QLineEdit, width: int) -> None:
        """Now that all is there: the first line has the focus, and the dialog its size."""
        first.setFocus()
        self.check()
        fit(self, width)

    def check(self) -> None:
        """Say what is wrong, and whether what is typed can be taken."""
        raise NotImplementedError

    def tell(self, fault: str, *, ready: bool) -> None:
        """Show what is wrong, "" for nothing, and whether what is typed can be taken."""
        self.told.setText(fault)
        self.told.setVisible(bool(fault))
        self.agree.setEnabled(ready and not fault)
