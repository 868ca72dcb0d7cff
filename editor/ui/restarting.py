"""Has the program start again in the language that was chosen, when the curator wishes so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess

from editor import processes
from editor.ui.preferences import Preferences

if TYPE_CHECKING:
    from editor.ui.window import MainWindow

_SETTING = "language"


class Restarting(QObject):
    """Offers it beside the setting's change. Unsaved work is asked about as whenever one leaves."""

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._settings = preferences.settings
        self._spoken = self._settings.choice(_SETTING)
        self._settings.changed.connect(self._follow)

    def _follow(self, key: str) -> None:
        if key != _SETTING:
            return
        if self._settings.choice(_SETTING) == self._spoken:
            self._window.notices.withdraw(_SETTING)
            return
        self._window.notices.offer(
            self.tr("The language changes when the program is started again."),
            self.tr("Start again now"),
            self.restart,
            name=_SETTING,
        )

    def restart(self) -> None:
        """Close the window, unless the curator stays, and open the same vault in a new one."""
        workspace = self._window.workspace
        arguments = [] if workspace is None else [str(workspace.root)]
        if self._window.close():
            start(processes.itself(*arguments))
        else:
            self._follow(_SETTING)


def start(command: Sequence[str]) -> None:
    """Start a program that goes on when this one has ended."""
    program, *arguments = command
    QProcess.startDetached(program, arguments, str(processes.HOME))
