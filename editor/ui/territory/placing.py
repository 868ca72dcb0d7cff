"""Pins on their way: where a drag or a key brings them, and what is drawn over them meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QRegion

from editor.territory.bounds import Bounds
from editor.territory.coordinates import snap
from editor.territory.regions import Region
from editor.ui.territory.content import MapContent, Pin
from editor.ui.territory.extras import Frame
from editor.ui.territory.gestures import Drag, Gestures
from editor.ui.territory.overlay import Overlay
from editor.ui.territory.pins import PinSet

NOWHERE = MapContent(Bounds(0, 0, 100, 100))


class Board(Protocol):
    """What placing needs to know of the view."""

    @property
    def content(self) -> MapContent | None:
        """The map that is shown."""

    @property
    def pin_set(self) -> PinSet:
        """The pins shown."""

    @property
    def regions(self) -> Sequence[Region]:
        """The territories shown."""

    def selected_pin(self) -> Pin | None:
        """The selected pin, if it is placed."""

    def region_at(self, x: float, y: float) -> Region | None:
        """The territory at a point of the map."""

    def title_offset(self, path: str) -> QPointF:
        """Where a pin's title begins, seen from the pin."""

    def frame(self) -> Frame:
        """What the next frame will be."""

    def update_part(self, region: QRegion | None = None) -> None:
        """Draw a part of the view anew; all of it by default."""


class Placing(QObject):
    """The drag, its landing, and the hovered pin; the rest is told by signals.

    moved, dropped: an entry's path, and coordinates within the bounds, rounded to the map's step;
    `dropped` is an entry that comes from the tray.
    """

    moved = Signal(str, float, float)
    dropped = Signal(str, float, float)

    def __init__(self, board: Board, gestures: Gestures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._gestures = gestures
        self._hovered: Pin | None = None
        self._covered_before = QRegion()
        self.highlight: Region | None = None
        gestures.hovered.connect(self._hover)
        gestures.dragging.connect(self.changed)
        gestures.released.connect(self._finish)
        gestures.nudged.connect(self._nudge)

    @property
    def dragged(self) -> str | None:
        """The path of the entry that is being dragged."""
        return self._gestures.drag.path if self._gestures.drag else None

    def overlaid(self) -> frozenset[str]:
        """Paths of the pins that are drawn here and not with all others."""
        selected = self._board.selected_pin()
        return frozenset(path for path in (selected and selected.path, self.dragged) if path)

    def plates(self) -> list[QRectF]:
        """Where titles are drawn here: others give way to them."""
        return self._overlay().plates()

    def take_pins(self) -> None:
        """Other pins are shown: those in hand may be gone."""
        by_path = self._board.pin_set.by_path
        drag = self._gestures.drag
        if drag is not None and drag.path not in by_path:
            self._gestures.call_off()
        if self._hovered is not None:
            self._hovered = by_path.get(self._hovered.path)

    def camera_moved(self) -> None:
        """Other ground came below the drag."""
        if self._gestures.drag is not None:
            self.changed()

    def paint(self, painter: QPainter) -> None:
        """Draw what lies over the pins."""
        overlay = self._overlay()
        overlay.paint(painter)
        self._covered_before = overlay.covers()

    def changed(self) -> None:
        """What is drawn here is elsewhere now, or looks different."""
        drag = self._gestures.drag
        below = self._board.region_at(*self._landing(drag)) if drag is not None else None
        if below != self.highlight:
            self.highlight = below
            self._board.update_part()
        self._board.update_part(self._covered_before.united(self._overlay().covers()))

    def _hover(self, pin: Pin | None) -> None:
        if pin != self._hovered:
            self._hovered = pin
            self.changed()

    def _finish(self, drag: Drag) -> None:
        x, y = self._landing(drag)
        if drag.origin is None:
            self.dropped.emit(drag.path, x, y)
        elif (x, y) != drag.origin:
            self.moved.emit(drag.path, x, y)

    def _nudge(self, path: str, across: int, up: int) -> None:
        pin = self._board.pin_set.by_path[path]
        content = self._board.content
        if content is None:
            return
        step = content.step
        x, y = snap(pin.x + across * step, pin.y + up * step, content.bounds, step)
        if (x, y) != (pin.x, pin.y):
            self.moved.emit(path, x, y)

    def _landing(self, drag: Drag) -> tuple[float, float]:
        """Where the pin would lie if it were let go."""
        content = self._board.content or NOWHERE
        return snap(*drag.place(self._board.frame().camera), content.bounds, content.step)

    def _overlay(self) -> Overlay:
        board, drag, hovered = self._board, self._gestures.drag, self._hovered
        selected = board.selected_pin()
        frame = board.frame()
        x, y = self._landing(drag) if drag is not None else (0, 0)
        nowhere = self.tr("Outside the territories") if board.regions else ""
        return Overlay(
            camera=frame.camera,
            view=frame.view,
            tones=frame.tones,
            font=frame.font,
            selected=None if drag and selected and drag.path == selected.path else selected,
            hovered=None if drag or hovered == selected else hovered,
            title=board.title_offset(hovered.path if hovered else ""),
            radius=board.pin_set.radius(frame.camera.scale),
            drag=drag,
            coordinates=f"x {x:g}  y {y:g}",
            territory=self.highlight.name if self.highlight else nowhere,
        )
