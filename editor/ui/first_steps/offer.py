"""On the start page of who runs the program for the first time: a way into the first steps."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from editor.ui.look import STEP
from editor.ui.plain import plain_label


class FirstStepsOffer(QFrame):
    """Goes when it is answered."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        """action: begins the first steps."""
        super().__init__(parent)
        self.setObjectName("firstStepsOffer")
        self.setProperty("tinted", True)
        title = plain_label(self)
        title.setProperty("role", "heading")
        title.setText(self.tr("New here?"))
        text = plain_label(self)
        text.setText(
            self.tr("Eight short tasks on a sample vault show you around, in about five minutes. "
                    "You can stop at any time.")
        )  # fmt: skip
        text.setWordWrap(True)
        start = QPushButton(self.tr("Show me around"), self)
        start.setObjectName("firstStepsStart")
        start.clicked.connect(lambda _=False: self._answer(action))
        no = QPushButton(self.tr("Not now"), self)
        no.setObjectName("firstStepsNotNow")
        no.setProperty("quiet", True)
        no.clicked.connect(lambda _=False: self._answer(None))
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * STEP)
        buttons.addWidget(start)
        buttons.addWidget(no)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * STEP, 3 * STEP, 4 * STEP, 3 * STEP)
        layout.setSpacing(2 * STEP)
        for part in (title, text):
            layout.addWidget(part)
        layout.addLayout(buttons)

    def _answer(self, action: QAction | None) -> None:
        self.hide()
        if action is not None:
            action.trigger()
