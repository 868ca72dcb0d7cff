"""The panel for sharing by itself: its buttons stay where they are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.messages import Message
from editor.ui.errand import Progress
from editor.ui.sharing.panel import SharePanel
from editor.ui.sharing.standing import Stage, Standing

BUTTONS = ("shareCommit", "shareBoth", "shareGet")


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[SharePanel]:
    """At the bottom of a pane, as below the changes."""
    pane = QWidget()
    qtbot.addWidget(pane)
    made = SharePanel(QMenu(pane), pane)
    column = QVBoxLayout(pane)
    column.addStretch(1)
    column.addWidget(made)
    made.show_standing(
        Standing(stage=Stage.READY, branch="main", remotes=True, upstream="origin/main")
    )
    pane.resize(320, 700)
    pane.show()
    qtbot.waitExposed(pane)
    yield made
    pane.close()


def places(panel: SharePanel) -> list[QPoint]:
    window = panel.window()
    layout = window.layout()
    assert layout is not None
    layout.activate()
    found = [panel.findChild(QPushButton, name) for name in BUTTONS]
    return [button.mapTo(window, QPoint(0, 0)) for button in found if button is not None]


def test_what_is_told_moves_no_button(panel: SharePanel) -> None:
    before = places(panel)
    assert len(before) == len(BUTTONS)
    panel.show_progress(Progress(Message("publish.git-runs-connect")))
    assert places(panel) == before
    panel.show_progress(None)
    panel.say("Recorded 3 changes, which takes a line more than most of what is said here does.")
    assert places(panel) == before
    panel.trouble.tell("What others sent could not be brought in.", more="fatal: no")
    assert places(panel) == before
    panel.trouble.clear()
    panel.say("")
    assert places(panel) == before


def test_a_second_press_of_enter_sends_nothing(panel: SharePanel, qtbot: QtBot) -> None:
    sent: list[str] = []
    panel.both_wanted.connect(lambda: sent.append("both"))
    panel.send_wanted.connect(lambda: sent.append("send"))
    panel.message.setPlainText("Mend the net")
    panel.show_chosen(3)
    record = panel.findChild(QPushButton, "shareCommit")
    assert record is not None
    with qtbot.waitActive(panel.window()):
        panel.window().activateWindow()
    record.setFocus()
    panel.show_progress(Progress(Message("publish.git-runs-connect")))
    panel.show_chosen(0)  # all is recorded
    panel.show_progress(None)
    focused = panel.window().focusWidget()
    assert focused is not None
    assert panel.has_focus
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert sent == []
