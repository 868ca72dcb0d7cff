"""The entry panel with 10,000 entries and four facets; likely variants of 10,000 values."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count, cycle
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.form import ENTRIES, texts
from tests.bench.harness import Timed, application, benchmark

if TYPE_CHECKING:
    from editor.ui.entries.panel import EntryPanel
    from editor.workspace.workspace import Workspace

FACETS = ("territory", "sectors", "activities", "locations")


@contextmanager
def panel() -> Iterator[tuple[EntryPanel, Workspace]]:
    """The panel on a vault of 10,000 entries, with its facets unfolded and counted."""
    from editor.ui.entries.panel import EntryPanel
    from editor.ui.preferences import Preferences
    from editor.ui.selection import Selection
    from editor.workspace.facet_values import facet_of
    from editor.workspace.workspace import Workspace

    app = application()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "vault")
        root.mkdir()
        for number, text in enumerate(texts()):
            (root / f"{number}.md").write_text(text, encoding="utf-8")
        workspace = Workspace.open(root)
        workspace.load()
        preferences = Preferences(Path(folder, "settings.ini"))
        preferences.keep_facets(workspace.root, dict.fromkeys(map(facet_of, FACETS), True))
        selection = Selection()
        made = EntryPanel(selection, None, preferences)
        selection.changed.connect(made.show_entry)
        workspace.subscribe(made.take_notice)
        made.resize(288, 900)
        made.show()
        made.show_workspace(workspace)
        while made.learning.busy:
            app.processEvents()
        selection.select("0.md")
        app.processEvents()
        yield made, workspace
        made.deleteLater()


@benchmark(rounds=30, within=0.050)
def value_chosen() -> Iterator[Timed]:
    """Choosing a value among four facets, counted and drawn; next to filling a plain list."""
    from PySide6.QtCore import QStringListModel
    from PySide6.QtWidgets import QListView

    app = application()
    titles = [f"Initiative {number}" for number in range(ENTRIES)]
    plain = QListView()
    plain.setUniformItemSizes(True)
    plain.setModel(QStringListModel(titles, plain))
    plain.resize(288, 900)
    plain.show()

    def fill() -> None:
        plain.model().setStringList(titles)
        app.processEvents()

    with panel() as (made, _):
        names = cycle([("field:sectors", "Sector 3"), ("field:territory", "Territory 7")])

        def choose() -> None:
            made.narrowing._choose(*next(names))
            app.processEvents()

        yield Timed(run=choose, baseline=fill)
    plain.deleteLater()


@benchmark(rounds=40, within=0.080)
def letter_searched() -> Iterator[Timed]:
    """A letter in the search box: entries left and ranked, counts of four facets, drawn."""
    app = application()
    with panel() as (made, _):
        queries = cycle(["t", "to", "tow", "town", "town 12", "town", "", "initiative 4", ""])

        def search() -> None:
            made.search.setText(next(queries))
            app.processEvents()

        yield Timed(run=search)


@benchmark(rounds=100, within=0.008)
def key_counted() -> Iterator[Timed]:
    """A key typed into a counted field: the change made, panel and facets brought up to date."""
    from editor.workspace import edits

    app = application()
    with panel() as (made, workspace):
        made.narrowing._choose("field:territory", workspace.entry("0.md").territory)
        typed = count()

        def key() -> None:
            edits.set_field(workspace, "0.md", "locations", ["Europe", f"Town{next(typed)}"])
            app.processEvents()

        yield Timed(run=key)


@benchmark(rounds=3, within=5.0)
def variants() -> Iterator[Timed]:
    """Looking for likely variants among 10,000 values, aside."""
    from editor.schema.variants import clusters

    chance = random.Random(3)
    syllables = ("ka", "lo", "mi", "ren", "tas", "bor", "ved", "sun", "pil", "gra")
    counts = {
        f"{''.join(chance.choices(syllables, k=3))}, {''.join(chance.choices(syllables, k=4))}": 1
        for _ in range(10_000)
    }
    yield Timed(run=lambda: clusters(counts))
