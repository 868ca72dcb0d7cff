"""What stands in the place of the fields where there are none: a sentence, and a way on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from editor.ui.look import PANE_MARGINS, SPACE_M
from editor.ui.plain import plain_label
from editor.ui.told import tell


class FormMessage(QWidget):
    """A sentence; read_otherwise: the curator wants to say how the file is to be read."""

    read_otherwise = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._said = plain_label(self)
        self._said.setObjectName("formMessage")
        # From the start: to ask the style anew brings in the class QStyle, which is dear.
        self._said.setProperty("role", "muted")
        self._said.setWordWrap(True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._otherwise = QPushButton(self.tr("Read in another encoding…"), self)
        self._otherwise.setObjectName("readOtherwise")
        self._otherwise.clicked.connect(self.read_otherwise)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PANE_MARGINS)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._said)
        layout.addWidget(self._otherwise, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.say("")

    def say(self, text: str, *, problem: bool = False, encoding: bool = False) -> None:
        """Show a sentence. encoding: whether it can be read otherwise."""
        tell(self._said, text, problem=problem)
        self._otherwise.setVisible(encoding)
