"""Parts that stand side by side where there is room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.side_by_side import SideBySide


def test_parts_without_room_stand_below_one_another(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    pair = SideBySide(8, content)
    parts = [QWidget(pair), QWidget(pair)]
    for part in parts:
        part.setMinimumSize(100, 20)
        pair.line.addWidget(part, 1)
    column.addWidget(pair)
    area.setWidget(content)
    area.resize(300, 200)
    area.show()
    qtbot.waitUntil(lambda: parts[0].y() == parts[1].y() and parts[1].x() > 100)
    area.resize(180, 200)
    qtbot.waitUntil(lambda: parts[1].y() > parts[0].y())
    assert content.width() == 180
    area.resize(300, 200)
    qtbot.waitUntil(lambda: parts[0].y() == parts[1].y())
