"""A panel below a list, in a window that is too low for both."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.plain import wrapped_label
from editor.ui.scrolled_below import ScrolledBelow


def test_nothing_of_the_panel_is_cut_off(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    panel = QWidget()
    inside = QVBoxLayout(panel)
    label = wrapped_label(panel)
    label.setText("Words that need several lines in a narrow pane. " * 8)
    inside.addWidget(label)
    column = QVBoxLayout(window)
    column.addWidget(QListWidget(window), 1)
    area = ScrolledBelow(panel, window)
    column.addWidget(area)
    window.resize(260, 900)
    window.show()
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()) > 60)
    qtbot.waitUntil(lambda: not area.verticalScrollBar().isVisible())
    window.resize(260, 240)
    qtbot.waitUntil(lambda: area.verticalScrollBar().isVisible())
    assert label.height() >= label.heightForWidth(label.width())
    assert panel.width() <= area.viewport().width()
    panel.hide()
    qtbot.waitUntil(lambda: not area.isVisible())
