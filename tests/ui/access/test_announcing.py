"""What is said to who cannot see it."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.ui.announcing import announce, listen


def test_who_listens_hears_what_is_said(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    heard: list[str] = []
    stop = listen(lambda _widget, text: heard.append(text))
    announce(widget, "3 moved")
    announce(widget, "")
    QAccessible.setActive(True)
    try:
        announce(widget, "Not saved", assertive=True)
    finally:
        QAccessible.setActive(False)
    stop()
    stop()
    announce(widget, "unheard")
    assert heard == ["3 moved", "Not saved"]
