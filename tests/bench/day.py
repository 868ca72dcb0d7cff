"""A day's work on the 300 real rows: each gesture from the hand to the picture."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.bench.harness import Table, Times, application, duration, table_of
from tests.bench.suggestions import make_vault, read_rows

ROUNDS = 40


class Day:
    """Times gestures on a window. A gesture ends when nothing is left to be drawn."""

    def __init__(self, window: Any) -> None:
        self.window = window
        self.times: dict[str, list[float]] = defaultdict(list)

    def time(self, what: str, gesture: Callable[[], object]) -> None:
        """Do a gesture and count its seconds up to the picture."""
        self.rest()
        start = time.perf_counter()
        gesture()
        application().processEvents()
        self.times[what].append(time.perf_counter() - start)

    def rest(self) -> None:
        """Let the window finish what it does in its own time."""
        application().processEvents()
        view = self.window.map.view
        while view.isVisible() and not view.settled:
            application().processEvents()


@table_of("gesture", "times", "median", "95th", "longest")
def gestures() -> Table | None:
    """What the curator waits for at each gesture, with the map, the table and the article made."""
    rows = read_rows()
    if rows is None:
        return None
    with TemporaryDirectory() as folder, _opened(Path(folder), rows) as day:
        for number in range(ROUNDS):
            _search(day, number)
            _write(day)
            _place(day, number)
            _save(day)
        times = {what: Times(tuple(seconds)) for what, seconds in day.times.items()}
    return [
        (
            what,
            str(len(found.seconds)),
            duration(found.median),
            duration(found.p95),
            duration(max(found.seconds)),
        )
        for what, found in times.items()
    ]


@contextmanager
def _opened(folder: Path, rows: Any) -> Iterator[Day]:
    from editor.ui.preferences import Preferences
    from editor.ui.views import VIEWS
    from editor.ui.window import MainWindow

    application()
    vault = make_vault(folder / "vault", rows).root
    window = MainWindow(Preferences(folder / "settings.ini"), lambda: vault)
    window.resize(1440, 900)
    window.show()
    day = Day(window)
    day.time("opening the vault", lambda: window.open_vault(vault))
    while window.workspace is None or window.workspace.loading:
        application().processEvents()
    window.entries.check_fields()
    for name in reversed(VIEWS):
        window.show_view(name)
        day.rest()
    yield day
    window.save()
    window.close()
    window.deleteLater()


def _search(day: Day, number: int) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    search = day.window.entries.search
    search.setFocus()
    for letter in ("com", "food", "par", "gov")[number % 4]:
        day.time("a letter in the search", lambda letter=letter: QTest.keyClicks(search, letter))
    day.time("the search cleared", lambda: QTest.keyClick(search, Qt.Key.Key_Escape))
    for _ in range(3):
        day.time("the next entry", lambda: day.window.entries.step(1))


def _write(day: Day) -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit

    day.window.show_view("article")
    title = day.window.findChild(QLineEdit, "field.title")
    title.setFocus()
    title.end(False)
    for letter in "abc":
        day.time("a letter in the title", lambda letter=letter: QTest.keyClicks(title, letter))
    body = day.window.article.body
    body.setFocus()
    for letter in "write":
        day.time("a letter in the article", lambda letter=letter: QTest.keyClicks(body, letter))
    document = day.window.workspace.document
    for _ in range(2):
        day.time("undo", document.undo)
    day.time("redo", document.redo)


def _place(day: Day, number: int) -> None:
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    window, left = day.window, Qt.MouseButton.LeftButton
    day.time("to the map", lambda: window.show_view("map"))
    day.rest()
    view = window.map.view
    free = [pin for pin in view.pins if view.childAt(view.tip(pin).toPoint()) is None]
    pin = free[number * 7 % len(free)]
    start = view.tip(pin).toPoint()
    QTest.mousePress(view, left, pos=start)
    for step in range(1, 6):
        goal = start + QPoint(3 * step, 2 * step)
        day.time("a step of a drag", lambda goal=goal: QTest.mouseMove(view, goal))
    day.time("the drop", lambda: QTest.mouseRelease(view, left, pos=start + QPoint(15, 10)))
    day.time("to the table", lambda: window.show_view("table"))
    day.time("to the article", lambda: window.show_view("article"))


def _save(day: Day) -> None:
    def until_saved() -> None:
        day.window.actions_by_name["save"].trigger()
        while day.window.workspace.document.dirty:
            application().processEvents()

    day.time("saving", until_saved)
