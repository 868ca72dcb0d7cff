"""The whole window over 10,000 entries, with every view made: a key, and another entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.bench.form import texts
from tests.bench.harness import Timed, application, benchmark


@contextmanager
def window_over_a_vault(entries: Iterable[str] | None = None) -> Iterator[Any]:
    """A window on all the entries, checked, with facets; its views are made, the article shown.

    entries: their texts, if they are to be others than usual.
    """
    from PySide6.QtCore import QDeadlineTimer

    from editor.ui.preferences import Preferences
    from editor.ui.views import VIEWS
    from editor.ui.window import MainWindow
    from editor.workspace.facet_values import facet_of

    app = application()
    with TemporaryDirectory() as folder:
        vault = Path(folder, "vault")
        vault.mkdir()
        for number, text in enumerate(entries or (f"{text}Body.\n" for text in texts())):
            Path(vault, f"{number:05}.md").write_text(text, encoding="utf-8")
        preferences = Preferences(Path(folder) / "settings.ini")
        preferences.keep_facets(vault.resolve(), {facet_of("sectors"): True})
        draw_territories(vault / ".territory")
        window = MainWindow(preferences, lambda: vault)
        window.resize(1440, 900)
        window.show()
        window.open_vault(vault)
        while window.workspace is None or window.workspace.loading:
            app.processEvents()
        window.entries.check_fields()
        window.form.tell_places()
        for name in reversed(VIEWS):
            window.show_view(name)
            settled = QDeadlineTimer(60_000)
            while name == "map" and not (window.map.view.settled or settled.hasExpired()):
                app.processEvents()
            app.processEvents()
        # Searching and checking learn in slices; what is measured is a window at rest.
        while window.entries.learning.busy or window.entries.reviewing.busy:
            app.processEvents()
        yield window
        for path in window.workspace.document.dirty:
            window.workspace.document.mark_saved({path: window.workspace.document.text(path)})
        window.close()
        window.deleteLater()


def draw_territories(settings: Path) -> None:
    """Territories in squares: what is inferred from entries strewn at random takes a minute."""
    import json

    settings.mkdir()
    squares = [
        {
            "type": "Feature",
            "properties": {"name": f"Territory {n}"},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[x, y], [x + 130, y], [x + 130, y + 120], [x, y + 120], [x, y]]],
            },
        }
        for n in range(60)
        for x, y in [(131 * (n % 10), 122 * (n // 10))]
    ]
    found = {"type": "FeatureCollection", "features": squares}
    (settings / "regions.geojson").write_text(json.dumps(found), encoding="utf-8")
    (settings / "vault.yaml").write_text(
        "collections:\n  - {name: All, entries: '*.md', map: main}\n"
        "maps: {main: {bounds: [[0, 0], [735, 1313]], regions: regions.geojson}}\n",
        encoding="utf-8",
    )


def bare_line() -> Any:
    """A line editor in a window of the same size that has nothing else, to compare with."""
    from PySide6.QtWidgets import QLineEdit

    bare = QLineEdit()
    bare.resize(1440, 900)
    bare.show()
    return bare


@benchmark(rounds=80, within=0.008)
def key_typed() -> Iterator[Timed]:
    """A key in the homepage: what follows in every view, drawn; next to a bare line editor."""
    from PySide6.QtWidgets import QLineEdit

    yield from _key_in("field.url", QLineEdit)


@benchmark(rounds=80, within=0.008)
def key_typed_in_the_title() -> Iterator[Timed]:
    """A key in the title, which also names the entry in list, table and map; as above."""
    from PySide6.QtWidgets import QLineEdit

    yield from _key_in("field.title", QLineEdit)


def _key_in(name: str, kind: type[Any]) -> Iterator[Timed]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    app = application()
    with window_over_a_vault() as window:
        line = window.findChild(kind, name)
        line.setFocus()
        line.end(False)

        def key() -> None:
            QTest.keyClick(line, Qt.Key.Key_A)
            app.processEvents()

        bare = bare_line()

        def bare_key() -> None:
            QTest.keyClick(bare, Qt.Key.Key_A)
            app.processEvents()

        yield Timed(run=key, baseline=bare_key)
        bare.deleteLater()


@benchmark(rounds=40, within=0.050)
def another_entry() -> Iterator[Timed]:
    """Choosing another entry, shown in every view, drawn; next to drawing a window once."""
    app = application()
    with window_over_a_vault() as window:
        paths = cycle([entry.path for entry in window.workspace.entries()[::97]])

        def choose() -> None:
            window.selection.select(next(paths))
            app.processEvents()

        bare = bare_line()
        texts_shown = cycle(["one", "other"])

        def draw() -> None:
            bare.setText(next(texts_shown))
            bare.repaint()
            app.processEvents()

        yield Timed(run=choose, baseline=draw)
        bare.deleteLater()


@benchmark(rounds=40, within=0.050)
def pin_dropped() -> Iterator[Timed]:
    """Letting go of a dragged pin: shown in every view, drawn; next to drawing a window once."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    app = application()
    with window_over_a_vault() as window:
        window.show_view("map")
        view = window.map.view
        pin = next(pin for pin in view.pins if view.childAt(view.tip(pin).toPoint()) is None)
        window.selection.select(pin.path)
        steps = cycle((QPoint(8, 5), QPoint(-8, -5)))
        goal = QPoint()

        def rest() -> None:
            app.processEvents()
            while not view.settled:
                app.processEvents()

        def drag() -> None:
            nonlocal goal
            rest()
            start = view.tip(view.pin_set.by_path[pin.path]).toPoint()
            QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
            step = next(steps)
            for share in (1, 2, 3):
                goal = start + step * share
                QTest.mouseMove(view, goal)
                app.processEvents()

        def drop() -> None:
            QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=goal)
            app.processEvents()

        bare = bare_line()

        def draw() -> None:
            bare.repaint()
            app.processEvents()

        yield Timed(run=drop, baseline=draw, prepare=drag)
        bare.deleteLater()
