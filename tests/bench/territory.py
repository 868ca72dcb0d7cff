"""Frames of the map, in software at 1440 x 900, next to an empty widget of that size.

A frame is the time from the input to the painted picture. Between two frames the event loop runs
once, untimed, as it does between two movements of a mouse: the map then draws in advance what lies
just outside the view.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from editor.territory.bounds import Bounds
from editor.territory.infer import Placed, infer_regions
from tests.bench.harness import Timed, application, benchmark

WIDTH, HEIGHT = 1440, 900
BOUNDS = Bounds(0, 0, 1313, 735)
TERRITORIES = 22


def entries(count: int) -> list[Placed]:
    """Invented entries around the middles of invented territories; the same each time."""
    chance = random.Random(7)
    middles = [(chance.uniform(80, 1230), chance.uniform(80, 650)) for _ in range(TERRITORIES)]
    found = []
    for _ in range(count):
        x, y = chance.uniform(0, 1313), chance.uniform(0, 735)
        nearest = min(
            range(TERRITORIES), key=lambda n: (middles[n][0] - x) ** 2 + (middles[n][1] - y) ** 2
        )
        found.append(Placed(x, y, f"Territory {nearest}"))
    return found


@contextmanager
def shown(count: int, step: float = 0) -> Iterator[tuple[Any, Any]]:
    """A map with `count` pins that has come to rest, and an empty widget of the same size.

    step: pins lie at multiples of it; 0 for anywhere.
    """
    from PySide6.QtWidgets import QWidget

    from editor.ui.territory.content import MapContent, Pin
    from editor.ui.territory.view import TerritoryView

    app = application()
    view, empty = TerritoryView(), QWidget()
    for widget in (view, empty):
        widget.resize(WIDTH, HEIGHT)
        widget.show()
    regions = infer_regions(entries(300), BOUNDS)
    view.show_map(MapContent(BOUNDS, regions=regions))
    view.show_pins(
        [
            Pin(
                f"{number}.md",
                f"Initiative {number}",
                round(entry.x / step) * step if step else entry.x,
                round(entry.y / step) * step if step else entry.y,
                entry.territory,
                number % 9,
            )
            for number, entry in enumerate(entries(count))
        ]
    )
    settle(view)
    try:
        yield view, empty
    finally:
        view.deleteLater()
        empty.deleteLater()
        app.processEvents()


def settle(view: Any) -> None:
    """Let the view prepare all that it prepares while it rests."""
    from PySide6.QtCore import QEventLoop

    view.repaint()
    while not view.settled:
        application().processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def mouse(view: Any, kind: Any, at: Any) -> None:
    """Send a mouse event of the left button."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    left = Qt.MouseButton.LeftButton
    button = Qt.MouseButton.NoButton if kind == QMouseEvent.Type.MouseMove else left
    event = QMouseEvent(
        kind, at, view.mapToGlobal(at), button, left, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view, event)


def panning(count: int) -> Iterator[Timed]:
    with shown(count) as (view, empty):
        view.zoom(2, view.middle())
        settle(view)
        steps = cycle([*[(-37, 21)] * 12, *[(37, -21)] * 12])

        def frame() -> None:
            view.pan(*next(steps))
            view.repaint()

        yield Timed(run=frame, baseline=empty.repaint, prepare=application().processEvents)


def picked(count: int) -> Iterator[Timed]:
    """Panning with a pin selected, whose title others give way to; many pins share a spot."""
    with shown(count, step=4) as (view, empty):
        view.show_selected(view.pins[count // 2].path)
        view.zoom(3, view.middle())
        settle(view)
        steps = cycle([*[(-17, 9)] * 12, *[(17, -9)] * 12])

        def frame() -> None:
            view.pan(*next(steps))
            view.repaint()

        yield Timed(run=frame, baseline=empty.repaint, prepare=application().processEvents)


class Logos:
    """A logo for each entry, all in one file."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def written(self, path: str) -> str:
        return f"{path}.png"

    def file(self, path: str, written: str) -> Path:
        return self._file


def with_logos(count: int) -> Iterator[Timed]:
    """Zooming among pins that are logos, from where all of them are near."""
    from PySide6.QtGui import QColor, QImage

    with TemporaryDirectory() as folder, shown(count) as (view, empty):
        logo = QImage(120, 120, QImage.Format.Format_RGB32)
        logo.fill(QColor("steelblue"))
        logo.save(str(Path(folder, "logo.png")))
        view.show_pictures(Logos(Path(folder, "logo.png")))
        view.zoom(1.8, view.middle())
        settle(view)
        factors = cycle([*[1.06] * 12, *[1 / 1.06] * 12])

        def frame() -> None:
            view.zoom(next(factors), view.middle())
            view.repaint()

        yield Timed(run=frame, baseline=empty.repaint)


def zooming(count: int) -> Iterator[Timed]:
    with shown(count) as (view, empty):
        factors = cycle([*[1.06] * 16, *[1 / 1.06] * 16])

        def frame() -> None:
            view.zoom(next(factors), view.middle())
            view.repaint()

        yield Timed(run=frame, baseline=empty.repaint)


def dragging(count: int) -> Iterator[Timed]:
    from PySide6.QtCore import QEvent, QPointF

    with shown(count) as (view, empty):
        pin = view.pins[count // 2]
        start = view.camera.to_view(pin.x, pin.y)
        mouse(view, QEvent.Type.MouseButtonPress, start)
        stops = cycle([start + QPointF(7 * n % 300, 5 * n % 170) for n in range(1, 60)])

        def frame() -> None:
            mouse(view, QEvent.Type.MouseMove, next(stops))
            view.repaint()

        yield Timed(run=frame, baseline=empty.repaint)
        mouse(view, QEvent.Type.MouseButtonRelease, start)


@benchmark(rounds=100, within=0.005)
def pan_300() -> Iterator[Timed]:
    """A frame while panning among 300 pins."""
    yield from panning(300)


@benchmark(rounds=100, within=0.016)
def pan_10000() -> Iterator[Timed]:
    """A frame while panning among 10,000 pins."""
    yield from panning(10_000)


@benchmark(rounds=100, within=0.016)
def pan_picked_10000() -> Iterator[Timed]:
    """A frame while panning among 10,000 pins, one selected, many on one spot with others."""
    yield from picked(10_000)


@benchmark(rounds=100, within=0.005)
def zoom_300() -> Iterator[Timed]:
    """A frame while zooming among 300 pins."""
    yield from zooming(300)


@benchmark(rounds=100, within=0.005)
def zoom_logos_300() -> Iterator[Timed]:
    """A frame while zooming among 300 pins that are shown as logos."""
    yield from with_logos(300)


@benchmark(rounds=100, within=0.016)
def zoom_10000() -> Iterator[Timed]:
    """A frame while zooming among 10,000 pins."""
    yield from zooming(10_000)


@benchmark(rounds=100, within=0.005)
def drag_300() -> Iterator[Timed]:
    """A frame while dragging one of 300 pins."""
    yield from dragging(300)


@benchmark(rounds=100, within=0.016)
def drag_10000() -> Iterator[Timed]:
    """A frame while dragging one of 10,000 pins."""
    yield from dragging(10_000)


def strewn(count: int) -> list[Placed]:
    """Invented entries that lie anywhere, whatever their territory: most ground is astray."""
    chance = random.Random(5)
    return [
        Placed(chance.uniform(0, 1313), chance.uniform(0, 735), f"T{chance.randrange(TERRITORIES)}")
        for _ in range(count)
    ]


@benchmark(rounds=10, within=0.3)
def infer_300() -> Iterator[Timed]:
    """Inferring the territories of 300 entries, off the UI thread."""
    placed = entries(300)
    yield Timed(run=lambda: infer_regions(placed, BOUNDS))


@benchmark(rounds=5, within=3)
def infer_10000() -> Iterator[Timed]:
    """Inferring the territories of 10,000 entries that lie anywhere, off the UI thread."""
    placed = strewn(10_000)
    yield Timed(run=lambda: infer_regions(placed, BOUNDS))
