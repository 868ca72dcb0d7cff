"""Has the program start again in the language that was chosen, when the curator wishes so."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, QProcess, QProcessEnvironment, QTimer

from editor import processes
from editor.ui.preferences import Preferences

if TYPE_CHECKING:
    from editor.ui.window import MainWindow

_SETTING = "language"
# Names the file that is locked until the program before this one has let go of the vault.
_AFTER: Final = "TERRITORY_EDITOR_AFTER"
PATIENCE_SECONDS = 30.0
"""So long a program waits for the one before.

What a closing window waits for with a limit, such as the history of saves, is over sooner; git, or
an export that runs, may take longer.
"""


class Restarting(QObject):
    """Offers it beside the setting's change. Unsaved work is asked about as whenever one leaves.

    in_turn: whether a program that started this one has ended; else that is told.
    """

    def __init__(
        self, window: MainWindow, preferences: Preferences, *, in_turn: bool = True
    ) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._spoken = preferences.settings.choice(_SETTING)
        preferences.settings.changed.connect(self._follow)
        self._in_turn = in_turn
        if not in_turn:
            # What is told before a vault is shown goes when it comes.
            window.vault_shown.connect(self._tell_early)
            QTimer.singleShot(0, self, self._tell_early)

    def _tell_early(self) -> None:
        if self._in_turn:
            return
        self._in_turn = self._window.workspace is not None
        self._window.notices.tell(
            self.tr(
                "The program that was closed has not ended yet. What it remembers last, such as "
                "the size of its window, may be missing here."
            ),
            topic="restart",
        )

    def _follow(self, key: str) -> None:
        if key != _SETTING:
            return
        if self._preferences.settings.choice(_SETTING) == self._spoken:
            self._window.notices.withdraw(_SETTING)
            self._window.notices.tell(topic=_SETTING)
            return
        self._window.notices.offer(
            self.tr("The language changes when the program is started again."),
            self.tr("Start again now"),
            self.restart,
            name=_SETTING,
        )

    def restart(self) -> None:
        """Close the window, unless the curator stays, and open the same vault in a new one.

        Where no new one can be started the window stays, with all that is in it.
        """
        window, workspace = self._window, self._window.workspace
        command = processes.itself(*([] if workspace is None else [str(workspace.root)]))
        turn = QLockFile(str(self._preferences.folder / f"restart-{os.getpid()}.lock"))
        turn.tryLock(0)
        starting = [True]

        def start_next() -> bool:
            starting[0] = start(command, Path(turn.fileName()))
            return starting[0]

        if window.close_if(start_next):
            self._preferences.write()
        else:
            self._follow(_SETTING)
            if not starting[0]:
                self._tell_failure(command[0])
        turn.unlock()

    def _tell_failure(self, program: str) -> None:
        self._window.notices.tell(
            self.tr(
                "{program} could not be started, so this window stays open, with all that is in "
                "it. The language changes when you next start the program."
            ).format(program=program),
            topic=_SETTING,
        )


def start(command: Sequence[str], after: Path) -> bool:
    """Start a program that goes on when this one has ended; whether it could be.

    after: a file that this one has locked. The other waits for it in `wait_for_turn`.
    """
    program, *arguments = command
    process = QProcess()
    process.setProgram(program)
    process.setArguments(arguments)
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert(_AFTER, str(after))
    if processes.bundled():
        # A process of its own, not one that helps this one.
        environment.insert("PYINSTALLER_RESET_ENVIRONMENT", "1")
    else:
        process.setWorkingDirectory(str(processes.HOME))
    process.setProcessEnvironment(environment)
    done: object = process.startDetached()
    # PySide6 tells the process's number beside it, or does not, as its versions go.
    return bool(done[0] if isinstance(done, tuple) else done)


def wait_for_turn() -> bool:
    """Let the program that started this one keep what it remembers and let go of its vault.

    False where it has not after `PATIENCE_SECONDS`.
    """
    file = os.environ.pop(_AFTER, None)
    if file is None:
        return True
    turn = QLockFile(file)
    # It is locked before what is not saved is asked about, and may be old. One whose program has
    # died is known without its age.
    turn.setStaleLockTime(0)
    came = turn.tryLock(round(PATIENCE_SECONDS * 1000))
    turn.unlock()
    return came or turn.error() != QLockFile.LockError.LockFailedError
