"""An empty PySide6 window: the least that any program of this toolkit must wait for.

It tells that it is ready as the editor does: see `start.py`.
"""

import os
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Window(QWidget):
    """Empty; says so once, when it has been painted and events are handled."""

    told = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.told:
            self.told = True
            QTimer.singleShot(0, self.tell)

    def tell(self) -> None:
        Path(os.environ["TERRITORY_EDITOR_READY_FILE"]).touch()
        QApplication.quit()


app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
