"""The changes view on a vault in which many entries differ."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from editor.messages import Message
from editor.workspace.history import Change, Edit
from editor.workspace.workspace import Workspace
from tests.bench.form import texts
from tests.bench.harness import Timed, application, benchmark


@contextmanager
def changed_page(count: int) -> Iterator[Any]:
    """The page, not shown yet, on a vault in which so many entries differ in field and article."""
    from editor.app import Appearance, make_application
    from editor.ui.changes.comparing import Comparing
    from editor.ui.changes.page import ChangesPage
    from editor.ui.selection import Selection

    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts()[:count]):
            Path(folder, f"{number:05}.md").write_text(text, encoding="utf-8")
        workspace = Workspace.open(Path(folder))
        workspace.load()
        edits = []
        for entry in workspace.entries():
            text = workspace.document.text(entry.path) or ""
            after = text.replace("size:", "size: 1 #", 1) + "\nMore.\n"
            edits.append(Edit(entry.path, text, after))
        appearance = Appearance(app, "light")
        comparing = Comparing()
        comparing.show_workspace(workspace)
        workspace.document.apply(Change(Message("workspace.outside"), tuple(edits)))
        comparing.compare()
        page = ChangesPage(Selection())
        page.follow(comparing)
        page.resize(1400, 900)
        try:
            yield page
        finally:
            page.close()
            page.deleteLater()
            comparing.deleteLater()
            app.processEvents()
            appearance.deleteLater()
            app.setStyleSheet("")


def shown(page: Any) -> None:
    """Work out which files differ, list them, and show the first with its words and lines."""
    page.hide()
    page.model.show_files((), lambda one: one.path)
    page.show_workspace(None)
    page.comparing.show_workspace(page.comparing.workspace)
    page.show()
    application().processEvents()
    while page.busy:
        application().processEvents()


@benchmark(rounds=10, within=0.3)
def changes_of_300() -> Iterator[Timed]:
    """The view of 300 changed entries, until words and lines of the first are there."""
    with changed_page(300) as page:
        yield Timed(run=lambda: shown(page))


@benchmark(rounds=5, within=0.5)
def changes_of_5000() -> Iterator[Timed]:
    """The same of 5,000."""
    with changed_page(5000) as page:
        yield Timed(run=lambda: shown(page))
