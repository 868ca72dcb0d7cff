"""Pins on their way: where a drag or a key brings them, and what is drawn over them meanwhile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QRegion

from editor.territory.arrange import Spot, apart, shifted, usual_distance
from editor.territory.bounds import Bounds
from editor.territory.regions import Region
from editor.ui.territory.autopan import AutoPan
from editor.ui.territory.carry import Carried, Carry, paint_band, paint_rings
from editor.ui.territory.content import MapContent, Pin
from editor.ui.territory.drag import Drag
from editor.ui.territory.extras import Frame
from editor.ui.territory.gestures import Gestures
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

    def picked_pins(self) -> Sequence[Pin]:
        """The pins that are picked, the selected one among them."""

    def pan(self, dx: float, dy: float) -> None:
        """Move the map by so many pixels."""

    def region_at(self, x: float, y: float) -> Region | None:
        """The territory at a point of the map."""

    def is_fanned(self, pin: Pin) -> bool:
        """Whether a pin is drawn away from its place."""

    def title_offset(self, path: str) -> QPointF:
        """Where a pin's title begins, seen from the pin."""

    def frame(self) -> Frame:
        """What the next frame will be."""

    def update_part(self, region: QRegion | None = None) -> None:
        """Draw a part of the view anew; all of it by default."""


class Placement(NamedTuple):
    """Where entries were put: coordinates within the bounds, rounded to the map's step.

    fresh: they come from the tray. nudged: a key was pressed, maybe again and again.
    """

    places: dict[str, Spot]
    fresh: bool = False
    nudged: bool = False


class Placing(QObject):
    """The drag, its landing, the band and the hovered pin; the rest is told by signals.

    placed: a Placement; it does not tell of what stays where it is.
    """

    placed = Signal(object)

    def __init__(self, board: Board, gestures: Gestures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._gestures = gestures
        self._hovered: Pin | None = None
        self._covered_before = QRegion()
        self._autopan = AutoPan(self)
        self.highlight: Region | None = None
        self._autopan.wanted.connect(board.pan)
        gestures.hovered.connect(self._hover)
        gestures.dragging.connect(self._drag)
        gestures.released.connect(self._finish)
        gestures.nudged.connect(self._nudge)

    @property
    def dragged(self) -> str | None:
        """The path of the entry that is being dragged."""
        return self._gestures.drag.path if self._gestures.drag else None

    def overlaid(self) -> frozenset[str]:
        """Paths of the pins that are drawn here and not with all others."""
        drag, selected = self._gestures.drag, self._board.selected_pin()
        carried = {*drag.origins, drag.path} if drag is not None else set()
        return frozenset({*carried, selected.path} if selected is not None else carried)

    def plates(self) -> list[QRectF]:
        """Where titles are drawn here: others give way to them."""
        return self._overlay().plates()

    def take_pins(self) -> None:
        """Other pins are shown: those in hand may be gone."""
        by_path = self._board.pin_set.by_path
        drag = self._gestures.drag
        if drag is not None and not drag.origins.keys() <= by_path.keys():
            self._gestures.call_off()
        if self._hovered is not None:
            self._hovered = by_path.get(self._hovered.path)

    def camera_moved(self) -> None:
        """Other ground came below the drag."""
        if self._gestures.drag is not None:
            self._drag()

    def paint(self, painter: QPainter) -> None:
        """Draw what lies over the pins."""
        frame, overlay, carry = self._board.frame(), self._overlay(), self._carry()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if carry is None:
            rings = self._rings()
            paint_rings(painter, frame, rings, self._board.pin_set.radius(frame.camera.scale))
        overlay.paint(painter)
        if carry is not None:
            carry.paint(painter, frame)
        if self._gestures.band is not None:
            paint_band(painter, self._gestures.band, frame.tones)
        self._covered_before = self._covers(overlay, carry)

    def drop(self, paths: Sequence[str], at: QPointF) -> None:
        """Let entries from the tray go at a pixel of the view."""
        self._finish(Drag(paths[0], at, QPointF(), paths=tuple(paths)))

    def changed(self) -> None:
        """What is drawn here is elsewhere now, or looks different."""
        covers = self._covers(self._overlay(), self._carry())
        self._board.update_part(self._covered_before.united(covers))

    def _drag(self) -> None:
        drag = self._gestures.drag
        below = self._board.region_at(*self._landing(drag)) if drag is not None else None
        if below != self.highlight:
            self.highlight = below
            self._board.update_part()
        content = self._board.content
        if drag is None or content is None:
            self._autopan.stop()
        else:
            frame = self._board.frame()
            self._autopan.follow(drag.pointer, frame.view, frame.camera.rect(content.bounds))
        self.changed()

    def _hover(self, pin: Pin | None) -> None:
        if pin != self._hovered:
            self._hovered = pin
            self.changed()

    def _finish(self, drag: Drag) -> None:
        content = self._board.content
        if content is None:
            return
        places = drag.landings(self._board.frame().camera, content)
        if drag.origin is None:
            self.placed.emit(Placement(self._around(drag, places, content), fresh=True))
        else:
            self._tell(places, drag.origins)

    def _around(self, drag: Drag, places: dict[str, Spot], content: MapContent) -> dict[str, Spot]:
        """Places for all that comes from the tray: the others on free ground beside the first."""
        ((first, spot),) = places.items()
        others = dict.fromkeys((path for path in drag.paths if path != first), spot)
        if not others:
            return places
        standing = [spot, *((pin.x, pin.y) for pin in self._board.pin_set.drawn)]
        region = self._board.region_at(*spot)
        distance = usual_distance(content.bounds, content.step)
        found = apart(
            others,
            distance,
            content.bounds,
            content.step,
            standing=standing,
            within=dict.fromkeys(others, region) if region is not None else None,
        )
        return {**places, **found}

    def _nudge(self, across: int, up: int) -> None:
        content, pins = self._board.content, self._board.picked_pins()
        if content is not None and pins:
            step = content.step
            origins = {pin.path: (pin.x, pin.y) for pin in pins}
            places = shifted(origins, across * step, up * step, content.bounds, step)
            self._tell(places, origins, nudged=True)

    def _tell(
        self, places: dict[str, Spot], origins: Mapping[str, Spot], *, nudged: bool = False
    ) -> None:
        moved = {path: spot for path, spot in places.items() if spot != origins[path]}
        if moved:
            self.placed.emit(Placement(moved, nudged=nudged))

    def _landing(self, drag: Drag) -> Spot:
        """Where the grabbed pin would lie if it were let go."""
        return drag.landing(self._board.frame().camera, self._board.content or NOWHERE)

    def _rings(self) -> list[Pin]:
        """The pins picked together, but for the leading one, which has the marker."""
        selected, picked = self._board.selected_pin(), self._board.picked_pins()
        return [pin for pin in picked if pin is not selected] if len(picked) > 1 else []

    def _covers(self, overlay: Overlay, carry: Carry | None) -> QRegion:
        if self._gestures.band is not None or (carry is None and self._rings()):
            return QRegion(self._board.frame().view.toAlignedRect())
        region = overlay.covers()
        return region if carry is None else region + carry.covers(self._board.frame())

    def _overlay(self) -> Overlay:
        board, drag, hovered = self._board, self._gestures.drag, self._hovered
        selected = board.selected_pin()
        frame = board.frame()
        if drag is not None and selected is not None and selected.path in drag.origins:
            selected = None
        elsewhere = drag or hovered == selected or (hovered and board.is_fanned(hovered))
        return Overlay(
            camera=frame.camera,
            view=frame.view,
            tones=frame.tones,
            font=frame.font,
            selected=selected,
            hovered=None if elsewhere else hovered,
            title=board.title_offset(hovered.path if hovered else ""),
            radius=board.pin_set.radius(frame.camera.scale),
        )

    def _carry(self) -> Carry | None:
        drag, content = self._gestures.drag, self._board.content
        if drag is None or content is None:
            return None
        camera, by_path = self._board.frame().camera, self._board.pin_set.by_path
        x, y = self._landing(drag)
        nowhere = self.tr("Outside the territories") if self._board.regions else ""
        lines = [self.highlight.name if self.highlight else nowhere]
        if drag.count > 1:
            lines.append(self.tr("{n} together").format(n=drag.count))
        return Carry(
            tip=drag.tip(camera),
            origin=camera.to_view(*drag.origin) if drag.origin is not None else None,
            followers=[
                Carried(by_path[path], drag.origins[path], place)
                for path, place in drag.followers(camera, content).items()
            ],
            coordinates=f"x {x:g}  y {y:g}",
            below=" · ".join(filter(None, lines)),
            radius=self._board.pin_set.radius(camera.scale),
        )
