"""Opens a vault and prints the memory taken: `python -m tests.bench._resting VAULT [GESTURES]`.

All but the preview's engine is there, and all that is done in spare time is done. Printed are
proportional set sizes in bytes: at rest, and after each quarter of so many gestures: edits, undos,
redos and switches of entry, whose edits are then undone. They go to the vault's texts in memory.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.bench._engine import shared_bytes

SECONDS_AT_REST = 1.5
PATIENCE_SECONDS = 120.0
QUARTERS = 4


def main() -> None:
    """Open, rest, tell; then do gestures and tell again."""
    from editor import heap
    from editor.app import make_application
    from editor.ui.preferences import Preferences
    from editor.ui.window import MainWindow

    vault = Path(sys.argv[1])
    gestures = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    application = make_application()
    heap.keep_small()  # as the program does when its window is painted
    settings = Path(tempfile.mkdtemp())
    window = MainWindow(Preferences(settings / "settings.ini"), lambda: vault)
    window.resize(1440, 900)
    window.show()
    window.open_vault(vault)
    window.article.start_preview = lambda: None  # type: ignore[method-assign]
    window.finish_start()
    rest(application, window)
    for query in ("c", "co", "com", "comm", ""):
        window.entries.search.setText(query)
        rest(application, window)
    print(shared_bytes(os.getpid()), flush=True)
    chance = random.Random(11)
    for _ in range(QUARTERS if gestures else 0):
        do(application, window, gestures // QUARTERS, chance)
        while window.workspace.document.undo():
            pass
        rest(application, window)
        print(shared_bytes(os.getpid()), flush=True)
    window.workspace.close()
    os._exit(0)


def rest(application: Any, window: Any) -> None:
    """Wait until nothing is done any longer."""
    end = time.monotonic() + PATIENCE_SECONDS
    until = time.monotonic() + SECONDS_AT_REST
    while time.monotonic() < until:
        application.processEvents()
        time.sleep(0.001)
        if is_busy(window):
            if time.monotonic() > end:
                sys.exit(f"the window does not rest within {PATIENCE_SECONDS:g} s")
            until = time.monotonic() + SECONDS_AT_REST


def is_busy(window: Any) -> bool:
    """Whether something is still being read, learnt, drawn or written."""
    workspace = window.workspace
    if workspace is None:
        return True
    index = workspace.remembering.index
    return (
        workspace.loading
        or window.entries.learning.busy
        or window.entries.reviewing.busy
        or (index is not None and not index.idle)
        or (window.views.made_map is not None and not window.map.view.settled)
    )


def do(application: Any, window: Any, count: int, chance: random.Random) -> None:
    """So many gestures, each followed by all views."""
    from editor.workspace import edits

    workspace = window.workspace
    paths = [entry.path for entry in workspace.entries()]
    for _ in range(count):
        path = chance.choice(paths)
        what = chance.randrange(5)
        if what == 0:
            window.selection.select(path)
        elif what == 1:
            edits.set_field(workspace, path, "title", f"Renamed {chance.randrange(10**6)}")
        elif what == 2:
            body = workspace.entry(path).body
            edits.set_body(workspace, path, body[:2000] + f"{chance.random()}\n", typed=False)
        elif what == 3:
            workspace.document.undo()
        else:
            workspace.document.redo()
        application.processEvents()


if __name__ == "__main__":
    main()
