"""The panel of territories on its own: what it keeps from the map below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.territory.regions import Region
from editor.ui.map.regions.panel import RegionPanel


class Below(QWidget):
    """Notes the keys that the panel lets through."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


def test_keys_in_the_name_stay_there_but_escape(qtbot):
    below = Below()
    qtbot.addWidget(below)
    panel = RegionPanel(below)
    renamed: list[str] = []
    panel.renamed.connect(renamed.append)
    below.show()
    below.activateWindow()
    qtbot.waitExposed(below)
    ring = ((0.0, 0.0), (9.0, 0.0), (9.0, 9.0))
    panel.show_region(Region("Reef", ((ring,),), None), 2, crosses=False)
    panel.show()
    name = panel.findChild(QLineEdit, "regionName")
    panel.edit_name()
    qtbot.waitUntil(name.hasFocus)
    QTest.keyClicks(name, "Shore")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Escape):
        QTest.keyClick(name, key)
    assert renamed == ["Shore"]
    assert below.keys == [Qt.Key.Key_Escape]
