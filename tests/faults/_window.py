"""Shows every entry of a vault in the real window: `python -m tests.faults._window FOLDER EVERY`.

Prints how many were shown and what failed, as JSON. Every EVERY-th entry is shown.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def noticing(failures: list[str]) -> Iterator[None]:
    """Within it, exceptions that nobody caught and what Qt warns of are failures."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    def caught(_kind: object, error: BaseException, _trace: object) -> None:
        failures.append(repr(error))

    def told(kind: QtMsgType, _context: object, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            failures.append(f"Qt: {text}")

    before, sys.excepthook = sys.excepthook, caught
    handler = qInstallMessageHandler(told)
    try:
        yield
    finally:
        sys.excepthook = before
        qInstallMessageHandler(handler)


def show_all(folder: Path, every: int) -> tuple[int, list[str]]:
    """Show entries in the window, on each view; gives how many were shown, and what failed."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from editor.app import make_application
    from editor.ui.preferences import Preferences
    from editor.ui.window import MainWindow
    from editor.workspace.sample import sample_copy

    application = make_application()
    failures: list[str] = []
    shown = 0
    with noticing(failures), tempfile.TemporaryDirectory() as settings:
        window = MainWindow(Preferences(Path(settings) / "settings.ini"), sample_copy)
        window.show()
        window.open_vault(folder)
        until = time.monotonic() + 60
        while window.workspace is None and time.monotonic() < until:
            application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        workspace = window.workspace
        if workspace is None:
            return 0, [window.notices.text or "the vault was not opened"]
        while workspace.loading:
            application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        window.entries.check_fields()
        for view in ("map", "table", "vocabulary", "article"):
            window.show_view(view)
            QApplication.processEvents()
        for entry in workspace.entries()[::every]:
            known = len(failures)
            window.selection.select(entry.path)
            QApplication.processEvents()
            shown += 1
            failures[known:] = [f"{entry.path}: {failure}" for failure in failures[known:]]
        if workspace.document.dirty:
            failures.append(f"unsaved without an edit: {sorted(workspace.document.dirty)}")
        window.save()
        window.close()
        QApplication.processEvents()
    return shown, failures


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    counted = show_all(Path(sys.argv[1]), int(sys.argv[2]))
    print(json.dumps(counted), flush=True)
    # A window that nobody needs any more is not tidied up.
    os._exit(0)
