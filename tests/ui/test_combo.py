"""The combo box in the look of the fields."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from editor.ui.combo import Combo


def test_keys_choose_and_the_wheel_does_not(qtbot: QtBot) -> None:
    box = Combo()
    qtbot.addWidget(box)
    box.addItems(["one", "two", "three"])
    box.show()
    box.setFocus()
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turn)
    assert box.currentText() == "one"
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "two"


def test_a_chevron_shows_that_it_opens(qtbot: QtBot) -> None:
    box = Combo()
    qtbot.addWidget(box)
    box.resize(160, 32)
    plain = box.grab().toImage()
    right = [plain.pixelColor(x, 16).name() for x in range(136, 156)]
    left = [plain.pixelColor(x, 16).name() for x in range(60, 80)]
    assert len(set(right)) > len(set(left))


def test_words_without_room_end_in_dots(qtbot: QtBot) -> None:
    box = Combo()
    qtbot.addWidget(box)
    box.addItems(["All collections of the vault", "One"])
    box.show()
    box.resize(120, 32)
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    assert option.currentText.endswith("…")
    assert box.currentText() == "All collections of the vault"
    assert box.toolTip() == "All collections of the vault"
    box.resize(400, 32)
    box.initStyleOption(option)
    assert option.currentText == "All collections of the vault"
