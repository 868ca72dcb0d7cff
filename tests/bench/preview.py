"""The preview in the whole window: from a key, or from another entry, until its page is painted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.bench.article import HEAD, article
from tests.bench.harness import Timed, application, benchmark

PATIENCE_MS = 30_000
ENTRIES = 20


class Watch:
    """Knows when a window's preview shows an entry's newest page, painted."""

    def __init__(self, window: Any) -> None:
        self._preview = window.article.preview
        self._app = application()
        self._rendered = ""
        self._preview.rendered.connect(self._take)

    def _take(self, path: str) -> None:
        self._rendered = path

    def expect(self) -> None:
        """Wait for what comes from now on."""
        self._rendered = ""

    def wait(self, path: str) -> None:
        """Return once the page of the entry at `path` has come and is painted."""
        self._until(lambda: self._rendered == path)
        self._run("window.framed = false; requestAnimationFrame(() => { window.framed = true; })")
        # What the engine answers after the frame began, it answers after it painted.
        while not self._run("window.framed"):
            pass

    def _run(self, script: str) -> object:
        answers: list[object] = []
        self._preview.engine.run_script(script, answers.append)
        self._until(lambda: bool(answers))
        return answers[0]

    def _until(self, holds: Any) -> None:
        from PySide6.QtCore import QDeadlineTimer, QEventLoop

        deadline = QDeadlineTimer(PATIENCE_MS)
        while not holds():
            if deadline.hasExpired():
                raise TimeoutError("the preview showed no page")
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


@contextmanager
def window_over_articles(size: int) -> Iterator[tuple[Any, Watch]]:
    """A window whose preview shows the first of some articles of `size` characters."""
    from editor.app import make_application
    from editor.ui.preferences import Preferences
    from editor.ui.window import MainWindow

    make_application()
    with TemporaryDirectory() as folder:
        vault = Path(folder, "vault")
        vault.mkdir()
        for n in range(ENTRIES):
            text = HEAD.format(n) + article(size)
            Path(vault, f"Article {n}.md").write_text(text, encoding="utf-8")
        window = MainWindow(Preferences(Path(folder, "settings.ini")), lambda: vault)
        watch = Watch(window)
        window.resize(1440, 900)
        window.show()
        window.open_vault(vault)
        while window.workspace is None or window.workspace.loading:
            application().processEvents()
        window.article.start_preview()
        window.selection.select("Article 0.md")
        watch.wait("Article 0.md")
        try:
            yield window, watch
        finally:
            documents = window.workspace.document
            for path in documents.dirty:
                documents.mark_saved({path: documents.text(path)})
            window.close()
            window.deleteLater()
            application().processEvents()


def key_in(size: int) -> Iterator[Timed]:
    """A key in the middle of an article of that size, with the page in the preview painted."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    with window_over_articles(size) as (window, watch):
        body = window.article.body
        body.setFocus()
        # At the end of a line of text: a letter there changes one paragraph.
        at = body.source.index("that `nobody` reads", len(body.source) // 2)
        body.select(at, at)

        def key() -> None:
            QTest.keyClick(body, Qt.Key.Key_A)
            watch.wait("Article 0.md")

        yield Timed(run=key, prepare=watch.expect)


@benchmark(rounds=60, within=0.050)
def key_in_5_kb() -> Iterator[Timed]:
    """A key in an article of 5 KB until the preview is painted."""
    yield from key_in(5_000)


@benchmark(rounds=60, within=0.100)
def key_in_20_kb() -> Iterator[Timed]:
    """A key in an article of 20 KB until the preview is painted."""
    yield from key_in(20_000)


@benchmark(rounds=60, within=0.100)
def key_in_100_kb() -> Iterator[Timed]:
    """A key in an article of 100 KB until the preview is painted."""
    yield from key_in(100_000)


@benchmark(rounds=40, within=0.100)
def another_entry() -> Iterator[Timed]:
    """Choosing another entry with an article of 5 KB until its page is painted."""
    with window_over_articles(5_000) as (window, watch):
        paths = cycle([f"Article {n}.md" for n in range(1, ENTRIES)])

        def choose() -> None:
            path = next(paths)
            window.selection.select(path)
            watch.wait(path)

        yield Timed(run=choose, prepare=watch.expect)
