"""Opens a window and prints how much memory it takes: `python -m tests.bench._engine WHAT`.

WHAT: `bare` an empty window, `view` one with an empty QWebEngineView, `editor` the editor with all
but its preview, `preview` with that too. The last two take the vault's folder. Printed are bytes:
the proportional set sizes of the process and all below it. `stay` is `view` until it is
ended by who measures it from outside.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

SETTLED_SECONDS = 2.0
PATIENCE_SECONDS = 60.0


def family(process: int) -> list[int]:
    """A process and all that it started, and those they started."""
    found = [process]
    for one in found:
        tasks = Path(f"/proc/{one}/task").glob("*/children")
        found += [int(child) for task in tasks for child in task.read_text().split()]
    return found


def shared_bytes(process: int) -> int:
    """The proportional set size of a process with all below it."""
    total = 0
    for one in family(process):
        lines = Path(f"/proc/{one}/smaps_rollup").read_text(encoding="ascii").splitlines()
        total += sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
    return total


def bare(_vault: Path) -> tuple[Any, Callable[[], bool]]:
    """An empty window."""
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    widget.resize(1440, 900)
    widget.show()
    return widget, lambda: True


def view(_vault: Path) -> tuple[Any, Callable[[], bool]]:
    """A window with an empty page."""
    from PySide6.QtWebEngineWidgets import QWebEngineView

    widget = QWebEngineView()
    widget.resize(1440, 900)
    loaded: list[bool] = []
    widget.loadFinished.connect(loaded.append)
    widget.setHtml("<p></p>")
    widget.show()
    return widget, lambda: bool(loaded)


def editor(vault: Path) -> tuple[Any, Callable[[], bool]]:
    """The editor with all but its preview."""
    window, opened = _window(vault)
    window.article.start_preview = lambda: None
    window.finish_start()
    return window, opened


def _window(vault: Path) -> tuple[Any, Callable[[], bool]]:
    from editor.ui.preferences import Preferences
    from editor.ui.window import MainWindow

    window = MainWindow(Preferences(Path(tempfile.mkdtemp()) / "settings.ini"), lambda: vault)
    window.resize(1440, 900)
    window.show()
    window.open_vault(vault)
    return window, lambda: window.workspace is not None and not window.workspace.loading


def preview(vault: Path) -> tuple[Any, Callable[[], bool]]:
    """The editor with the first entry's article in the preview."""
    window, opened = _window(vault)
    window.finish_start()
    page = window.article.preview
    loaded: list[bool] = []
    page.rendered.connect(lambda *_: loaded.append(True))
    return window, lambda: opened() and bool(loaded)


def main() -> None:
    """Open what is asked for, wait until it rests, and tell."""
    from editor.app import make_application

    vault = Path(sys.argv[2]) if len(sys.argv) > 2 else Path()
    application = make_application()
    stays = sys.argv[1] == "stay"
    window, ready = view(vault) if stays else globals()[sys.argv[1]](vault)
    until = time.monotonic() + PATIENCE_SECONDS
    while not ready() and time.monotonic() < until:
        application.processEvents()
    if not ready():
        sys.exit(f"{sys.argv[1]} was not ready within {PATIENCE_SECONDS:g} s")
    if stays:
        application.exec()
    until = time.monotonic() + SETTLED_SECONDS
    while time.monotonic() < until:
        application.processEvents()
    print(shared_bytes(os.getpid()), flush=True)
    del window
    os._exit(0)


if __name__ == "__main__":
    main()
