"""A tour of a vault's screens as PNG files, drawn without a display."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSize, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from editor.ui.changes_tour import ChangesTour
from editor.ui.map_tour import MapTour
from editor.ui.window import MainWindow

_SIZE = QSize(1440, 900)
_SMALL = QSize(1024, 700)
# A page or a picture that is not there by then is drawn as it is.
_PATIENCE_MS = 20_000
_POLL_MS = 50
# So many pictures in a row that look the same mean that the preview is painted.
_STILL = 6


class Tour:
    """Walks one window through its views and writes a picture of each into `folder`."""

    def __init__(
        self, folder: Path, window: MainWindow, choose_appearance: Callable[[str], None]
    ) -> None:
        self._folder = folder
        self._window = window
        self._choose_appearance = choose_appearance
        self._rendered = ""
        window.article.preview.rendered.connect(self._take_rendered)
        self.written: list[Path] = []

    def take(self, vault: Path) -> bool:
        """Draw the vault's screens; False when it cannot be opened.

        Raises OSError when a picture cannot be written.
        """
        window = self._window
        window.resize(_SIZE)
        window.show()
        self._choose_appearance("light")
        self._grab("start")
        if not window.open_vault(vault):
            return False
        # It may take longer to look through, or turn out to be none.
        self._wait(lambda: window.workspace is not None or bool(window.notices.text))
        workspace = window.workspace
        if workspace is None:
            return False
        self._wait(lambda: not workspace.loading)
        window.finish_start()
        shown = self._most_telling()
        for appearance in ("light", "dark"):
            self._choose_appearance(appearance)
            self._show_article(shown, f"article-{appearance}")
            if shown and workspace.settings.maps:
                MapTour(window, self._wait, self._grab).take(shown, appearance)
            for view in ("table", "vocabulary", "problems"):
                window.show_view(view)
                self._wait(lambda: not window.views.vocabulary.busy)
                self._wait(
                    lambda: window.entries.reviewing.whole and not window.views.problems.busy
                )
                self._grab(f"{view}-{appearance}")
            if shown:
                ChangesTour(window, self._wait, self._grab).take(shown, appearance)
        self._choose_appearance("light")
        window.resize(_SMALL)
        self._show_article(shown, "article-small")
        window.resize(_SIZE)
        broken = [e.path for e in workspace.entries() if e.broken]
        if broken:
            self._show_article(broken[0], "broken-entry")
        return True

    def _most_telling(self) -> str | None:
        """An entry whose page shows much: placed, with a picture and a long article."""
        workspace = self._window.workspace
        entries = workspace.entries() if workspace else ()
        best = max(
            entries,
            key=lambda e: (
                e.place.placed and not e.problems,
                bool(e.fields.get("image")),
                min(len(e.body), 3000),
            ),
            default=None,
        )
        return best.path if best is not None else None

    def _show_article(self, path: str | None, name: str) -> None:
        window = self._window
        window.show_view("article")
        self._rendered = ""
        window.selection.select(None)
        window.selection.select(path)
        entry = window.workspace.entry(path) if window.workspace and path else None
        if entry is not None and entry.readable and window.article.preview.has_engine:
            self._wait(lambda: self._rendered == path)
            self._wait_for_paint()
        self._wait(lambda: window.article.tools.settled)
        self._grab(name)

    def _wait_for_paint(self) -> None:
        """Wait until the preview looks the same for a while.

        The engine paints in a process of its own and does not tell when it has.
        """
        seen: list[QImage] = []

        def still() -> bool:
            image = self._window.article.preview.grab().toImage()
            if seen and seen[-1] != image:
                seen.clear()
            seen.append(image)
            return len(seen) >= _STILL

        self._wait(still)

    def _take_rendered(self, path: str) -> None:
        self._rendered = path

    def _wait(self, holds: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(_PATIENCE_MS)
        while not holds() and not deadline.hasExpired():
            pause = QEventLoop()
            QTimer.singleShot(_POLL_MS, pause.quit)
            pause.exec()

    def _grab(self, name: str) -> None:
        QApplication.processEvents()
        file = self._folder / f"{name}.png"
        if not self._window.grab().save(str(file)):
            raise OSError(f"cannot write {file}")
        self.written.append(file)
