"""Says that the pins are locked, where somebody wanted to move one."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from editor.ui.announcing import announce
from editor.ui.plain import plain_label
from editor.ui.territory.chrome import Corner
from editor.ui.territory.floating import Floating
from editor.ui.territory.view import TerritoryView

_SHOWN_MS = 6000


class LockHint(Floating):
    """A line at the top of the map that goes away by itself."""

    def __init__(self, view: TerritoryView) -> None:
        super().__init__(view)
        self.setObjectName("lockHint")
        text = plain_label(self)
        text.setText(self.tr("The pins are locked."))
        unlock = QPushButton(self.tr("Unlock"), self)
        unlock.setObjectName("lockHintUnlock")
        unlock.setProperty("link", True)
        unlock.clicked.connect(lambda: view.set_locked(False))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 10, 6)
        layout.addWidget(text)
        layout.addWidget(unlock)
        self._timer = QTimer(self, interval=_SHOWN_MS, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.setAccessibleName(text.text())
        self.adjustSize()
        self.hide()
        view.chrome.add(self, Corner.TOP)
        view.locked_out.connect(self._tell)
        view.locked_changed.connect(self.hide)

    def _tell(self) -> None:
        self.show()
        self.raise_()
        if not self._timer.isActive():
            announce(self, self.accessibleName(), assertive=True)
        self._timer.start()
