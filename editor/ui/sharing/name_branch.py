"""Asks for the name of a new branch."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from editor.ui.sharing.asking import Asking

_WIDTH = 440


class NameBranch(Asking):
    """name: what was typed. fault: says why a name cannot be taken, "" where it can."""

    def __init__(self, parent: QWidget, fault: Callable[[str], str]) -> None:
        super().__init__(parent, "nameBranch")
        self.explained.setText(
            self.tr(
                "A branch is a line of work of its own: what you record there stays apart until "
                "it is brought together. What is not recorded yet comes along."
            )
        )
        self.setWindowTitle(self.tr("New branch"))
        self._fault = fault
        self.told.setObjectName("branchFault")
        self.agree.setObjectName("branchMake")
        self.agree.setText(self.tr("Make it and switch"))
        self._line = QLineEdit(self)
        self._line.setObjectName("branchName")
        self._line.setPlaceholderText(self.tr("spring-update"))
        self.add_line(self._line, self.tr("Name"))
        self.begin(self._line, _WIDTH)

    @property
    def name(self) -> str:
        """What was typed, spaces made hyphens, as git wants it."""
        return "-".join(self._line.text().split())

    def check(self) -> None:
        """Say what is wrong with the name."""
        self.tell(self._fault(self.name) if self.name else "", ready=bool(self.name))
