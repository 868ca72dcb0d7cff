"""The article's editor: a key until it is drawn, and another entry, whatever the length."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.bench.harness import Timed, application, benchmark

HEAD = "---\ntitle: Article {}\nsize: 4-10\n---\n"
PARAGRAPHS = """## Theory of change {n}

> [!note] In short
> What is *measured* here is **not** what matters.

Crews of three to eight people meet for **six weeks**, with [[Article 1]] as their first home and
a [proposal](https://example.org/proposal_{n}) that `nobody` reads. See [[Article {n}|another]].

- Courage before hope: a long item that goes over more than one line of the editor, as they do
- [ ] Ask [[Nobody {n}]] about #weather

"""


def article(size: int) -> str:
    """Markdown of about so many characters."""
    text = "".join(PARAGRAPHS.format(n=n) for n in range(size // len(PARAGRAPHS) + 2))
    return text[: text.rindex("\n", 0, size) + 1]


@contextmanager
def page_over_a_vault(size: int) -> Iterator[Any]:
    """The article page, without the preview's engine, over articles of that size."""
    from editor.ui.article_page import ArticlePage
    from editor.workspace.workspace import Workspace

    app = application()
    with TemporaryDirectory() as folder:
        for n in range(20):
            Path(folder, f"Article {n}.md").write_text(HEAD.format(n) + article(size))
        workspace = Workspace.open(Path(folder))
        workspace.load()
        page = ArticlePage()
        stop = workspace.subscribe(page.take_notice)
        page.show_workspace(workspace)
        page.resize(1180, 900)
        page.show()
        page.tools.show_entry()
        page.show_entry("Article 0.md")
        app.processEvents()
        yield page
        stop()
        page.tools.shut_down()
        page.preview.shut_down()
        page.deleteLater()


def key_at(size: int, place: float) -> Iterator[Timed]:
    """A key in an article of that size, at a share of its height, drawn."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    app = application()
    with page_over_a_vault(size) as page:
        at = round(len(page.body.source) * place)
        page.body.select(at, at)
        page.body.setFocus()
        app.processEvents()

        def key() -> None:
            QTest.keyClick(page.body, Qt.Key.Key_A)
            page.body.viewport().repaint()

        yield Timed(run=key, prepare=app.processEvents)


@benchmark(rounds=60, within=0.016)
def key_in_5_kb() -> Iterator[Timed]:
    """A key in an article of 5 KB: the file's new text, all views told, drawn."""
    yield from key_at(5_000, 0.5)


@benchmark(rounds=60, within=0.016)
def key_in_100_kb() -> Iterator[Timed]:
    """A key in the middle of an article of 100 KB, drawn."""
    yield from key_at(100_000, 0.5)


@benchmark(rounds=30, within=0.016)
def fence_over_100_kb() -> Iterator[Timed]:
    """The last sign of a fence above 100 KB, which makes all of them code, drawn."""
    from PySide6.QtTest import QTest

    app = application()
    with page_over_a_vault(100_000) as page:

        def two_signs() -> None:
            page.body.edit(0, 4 if page.body.source.startswith("```\n") else 0, "``\n")
            page.body.select(2, 2)
            page.body.setFocus()
            for _ in range(30):
                app.processEvents()

        def key() -> None:
            QTest.keyClick(page.body, "`")
            page.body.viewport().repaint()

        yield Timed(run=key, prepare=two_signs)


@benchmark(rounds=30, within=0.100)
def another_entry_of_100_kb() -> Iterator[Timed]:
    """Showing another article of 100 KB, drawn."""
    app = application()
    with page_over_a_vault(100_000) as page:
        numbers = cycle(range(20))

        def show() -> None:
            page.show_entry(f"Article {next(numbers)}.md")
            page.body.viewport().repaint()

        yield Timed(run=show, prepare=app.processEvents)
