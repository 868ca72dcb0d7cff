"""Questions in a box: which of their buttons stands out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from editor.app import Appearance
from editor.ui.look import LIGHT
from editor.ui.question import ask, make_question

SAVE = QMessageBox.StandardButton.Save
DISCARD = QMessageBox.StandardButton.Discard
CANCEL = QMessageBox.StandardButton.Cancel


@pytest.fixture
def box(qtbot: QtBot, qapp: QApplication) -> Iterator[QMessageBox]:
    appearance = Appearance(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = make_question(window, "question", "1 entry has changes.", "Without saving, they go.")
    made.setStandardButtons(SAVE | DISCARD | CANCEL)
    yield made
    qapp.setStyleSheet("")
    appearance.deleteLater()


def _filled(box: QMessageBox) -> set[QMessageBox.StandardButton]:
    """The buttons that are filled with the accent while the box is shown."""
    found = set()

    def look() -> None:
        accent = QColor(LIGHT.accent).rgb()
        for button in box.buttons():
            image = button.grab().toImage()
            if image.pixel(6, image.height() // 2) == accent:
                found.add(box.standardButton(button))
        box.reject()

    QTimer.singleShot(0, box, look)
    ask(box)
    return found


def test_the_button_that_enter_presses_stands_out(box: QMessageBox) -> None:
    box.setDefaultButton(SAVE)
    assert _filled(box) == {SAVE}


def test_leaving_things_as_they_are_does_not_stand_out(box: QMessageBox) -> None:
    box.setDefaultButton(CANCEL)
    assert not _filled(box)
