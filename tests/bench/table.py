"""The table with 10,000 entries of some twenty fields: scrolling, sorting, filtering, editing."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from typing import Any

from tests.bench.form import texts
from tests.bench.harness import Timed, application, benchmark

STEP = 96  # pixels, three rows: what a notch of the wheel scrolls


@contextmanager
def shown_table() -> Iterator[Any]:
    """The page on a vault of 10,000 entries, in the window's look, drawn once."""
    from editor.app import Appearance, make_application
    from editor.ui.selection import Selection
    from editor.ui.table_page import TablePage
    from editor.workspace.workspace import Workspace

    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts()):
            Path(folder, f"{number:05}.md").write_text(text, encoding="utf-8")
        workspace = Workspace.open(Path(folder))
        workspace.load()
        appearance = Appearance(app, "light")
        page = TablePage(Selection())
        workspace.subscribe(page.take_notice)
        page.show_workspace(workspace)
        page.resize(1400, 900)
        page.show()
        page.table.setFocus()
        app.processEvents()
        try:
            yield page
        finally:
            page.close()
            page.deleteLater()
            app.processEvents()
            appearance.deleteLater()
            app.setStyleSheet("")


@benchmark(rounds=120, within=0.016)
def scroll_step() -> Iterator[Timed]:
    """Scrolling by three rows, painted, next to a table that Qt draws by itself."""
    with shown_table() as page, plain_table() as plain:
        yield Timed(run=scroller(page.table), baseline=scroller(plain))


@benchmark(rounds=40, within=0.1)
def scroll_page() -> Iterator[Timed]:
    """Scrolling to rows that were never seen, a whole page of them."""
    with shown_table() as page:
        yield Timed(run=scroller(page.table, 1500))


@benchmark(rounds=40, within=0.016)
def scroll_across() -> Iterator[Timed]:
    """Scrolling sideways, with the first column staying."""
    with shown_table() as page:
        bar = page.table.horizontalScrollBar()
        places = cycle(range(0, bar.maximum(), 60))

        def step() -> None:
            bar.setValue(next(places))
            application().processEvents()

        yield Timed(run=step)


@benchmark(rounds=10, within=0.5)
def sort() -> Iterator[Timed]:
    """Sorting by a text and a number column, drawn, next to sorting the plain values."""
    with shown_table() as page:
        orders = cycle([("title", "start"), ("locations", "x"), ("sectors", "y")])
        rows = [row.values for row in page.model.rows()]

        def ours() -> None:
            from dataclasses import replace

            one, two = next(orders)
            page.arranging.rearrange(replace(page.model.layout, sorts=[(one, False), (two, True)]))
            application().processEvents()

        def plain() -> None:
            sorted(rows, key=lambda values: (str(values["title"]), -values["x"]))

        yield Timed(run=ours, baseline=plain)


@benchmark(rounds=20, within=0.2)
def filter_typed() -> Iterator[Timed]:
    """Another letter in a column's filter, drawn."""
    from editor.ui.table.filters import Filter

    with shown_table() as page:
        words = cycle(["t", "to", "tow", "town", "town 1", "town 12"])

        def step() -> None:
            page.arranging.filter_by("locations", Filter(contains=next(words)))
            application().processEvents()

        yield Timed(run=step)


@benchmark(rounds=40, within=0.050)
def set_cell() -> Iterator[Timed]:
    """Setting one cell: the file's text, the entry, and the row drawn again."""
    from editor.messages import Message
    from editor.workspace import bulk

    with shown_table() as page:
        workspace = page.edits.workspace
        numbers = cycle(range(1000))

        def step() -> None:
            number = next(numbers)
            cells = {(f"{number % 50:05}.md", "title"): f"Another {number}"}
            plan = bulk.set_cells(workspace, cells, Message("workspace.bulk-set", {"field": "x"}))
            workspace.document.apply(plan.change)
            application().processEvents()

        yield Timed(run=step)


@contextmanager
def plain_table() -> Iterator[Any]:
    """A table of as many cells as Qt's own items and delegate draw them."""
    from PySide6.QtCore import QStringListModel
    from PySide6.QtWidgets import QAbstractItemView, QTableView

    table = QTableView()
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    model = QStringListModel([f"Initiative {number}" for number in range(10_000)])
    table.setModel(model)
    table.resize(1400, 900)
    table.show()
    application().processEvents()
    try:
        yield table
    finally:
        table.close()
        table.deleteLater()


def scroller(table: Any, step: int = STEP) -> Any:
    """Scrolls by `step` pixels at each call and waits until it is painted."""
    bar = table.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(bar.value() + step if bar.value() + step < bar.maximum() else 0)
        application().processEvents()

    return scroll
