"""The part of a tour that shows what differs."""

from __future__ import annotations

from collections.abc import Callable

from editor.ui.window import MainWindow
from editor.workspace import edits
from editor.workspace.entries import Entry

_STEP = 42
_SENTENCE = "This sentence is an example of a change."


class ChangesTour:
    """Shows what differs; where nothing does, an example, which is taken back.

    wait(holds): goes on when what it is given holds. grab(name): takes the picture.
    """

    def __init__(
        self,
        window: MainWindow,
        wait: Callable[[Callable[[], bool]], None],
        grab: Callable[[str], None],
    ) -> None:
        self._window = window
        self._wait = wait
        self._grab = grab

    def take(self, path: str, appearance: str) -> None:
        """Show the changes of the vault, or some of the entry at `path`."""
        window = self._window
        workspace = window.workspace
        if workspace is None:
            return
        window.show_view("changes")
        page = window.views.changes
        self._wait(lambda: not page.busy)
        steps = 0 if page.chosen() else self._change(workspace.entry(path))
        self._wait(lambda: not page.busy and bool(steps == 0 or page.chosen()))
        window.selection.select(path)
        self._wait(lambda: not page.busy)
        self._grab(f"changes-{appearance}")
        for _ in range(steps):
            workspace.document.undo()

    def _change(self, entry: Entry) -> int:
        """Change something of each kind; returns in how many steps."""
        workspace = self._window.workspace
        if workspace is None or not entry.readable or entry.broken:
            return 0
        paragraphs = entry.body.rstrip("\n")
        edits.set_body(workspace, entry.path, f"{paragraphs} {_SENTENCE}\n", typed=False)
        if entry.place.x is None or entry.place.y is None:
            return 1
        edits.move(workspace, entry.path, entry.place.x + _STEP, entry.place.y)
        return 2
