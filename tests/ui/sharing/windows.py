"""The window on a vault that is kept in git, driven by real events."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from editor.publish.git.repository import find, trusting
from editor.ui.preferences import Preferences
from editor.ui.sharing.desk import Desk
from editor.ui.sharing.standing import Stage
from editor.ui.window import MainWindow

Part = TypeVar("Part", bound=QWidget)
WAIT_MS = 15_000


def trust(vault: Path) -> None:
    """The curator trusts this vault."""
    found = find(vault)
    assert found is not None
    trusting(found)


class Driver:
    """A window on one vault."""

    def __init__(self, qtbot: QtBot, base: Path, vault: Path) -> None:
        self.qtbot = qtbot
        self.window = MainWindow(Preferences(base / "settings.ini"), lambda: base)
        qtbot.addWidget(self.window)
        self.window.show()
        assert self.window.open_vault(vault)
        # Of the end of a start, all but the preview's engine: nothing here is about that.
        self.window.outside.show_workspace(self.window.workspace)
        self.wait(lambda: self.window.sharing.desk is not None)
        self.settle()

    @property
    def desk(self) -> Desk:
        desk = self.window.sharing.desk
        assert desk is not None
        return desk

    def wait(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=WAIT_MS)

    def settle(self) -> None:
        """Wait until git has answered."""
        following = self.desk.following
        self.wait(lambda: not following.busy and following.reading.stage is not Stage.NONE)

    def show_changes(self) -> None:
        self.window.actions_by_name["changes"].trigger()
        self.wait(self.desk.panel.isVisible)

    def part(self, kind: type[Part], name: str, where: QWidget | None = None) -> Part:
        found = (where or self.window).findChildren(kind, name)
        assert found, f"no {kind.__name__} named {name}"
        return found[-1]

    def click(self, name: str, where: QWidget | None = None) -> None:
        widget = self.part(QWidget, name, where)
        assert widget.isVisible(), f"{name} is not to be seen"
        assert widget.isEnabled(), f"{name} cannot be pressed"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def on_dialog(self, do: Callable[[QDialog], object]) -> list[QDialog]:
        """Have `do` act on the next dialog; the list gets it when that was done."""
        done: list[QDialog] = []

        def act() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog):
                if not done:
                    QTimer.singleShot(10, self.window, act)
                return
            try:
                do(dialog)
                done.append(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()  # a test that fails must end as well

        QTimer.singleShot(0, self.window, act)
        return done
