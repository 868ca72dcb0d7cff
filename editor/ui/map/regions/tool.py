"""The tool with which territories are drawn and edited on the map."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QRegion
from PySide6.QtWidgets import QApplication

from editor.schema.collation import sort_key
from editor.territory.corners import Corner, Corners
from editor.territory.regions import Point, Region, region_at
from editor.territory.shapes import crossing
from editor.ui.map.regions.drawing import outline, paint_shape, rings_of
from editor.ui.map.regions.grid import Grid
from editor.ui.map.regions.line import Line
from editor.ui.map.regions.shape import REACH, Drag, Shape
from editor.ui.territory.extras import Frame
from editor.ui.territory.view import TerritoryView
from editor.workspace.region_edits import Deed

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_CLICKS = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)


class Mode(Enum):
    """What a click means: to take hold of borders, to draw a new one, to draw where to split."""

    EDIT = auto()
    DRAW = auto()
    SPLIT = auto()


class RegionTool(QObject):
    """Turns events into edits of territories; it changes nothing itself.

    edited(rings, Deed): of the selected territory. drawn(ring), split(line): a line was finished.
    changed: the mode, the selection or a drag is another. removed: the selected territory is to go.
    left: the curator is done. named: its name is to be typed.
    """

    edited = Signal(object, object)
    drawn = Signal(object)
    split = Signal(object)
    changed = Signal()
    removed = Signal()
    named = Signal()
    left = Signal()

    def __init__(self, view: TerritoryView) -> None:
        super().__init__(view)
        self._view = view
        self.shape = Shape()
        self.mode = Mode.EDIT
        self.joined = True  # whether borders that neighbours share move for both
        self.editable = True  # whether the territories are in a file
        self.crosses = False
        self._grid = Grid(view)
        self.line = Line(view, self._grid, lambda at: self._snapped(at, ()))
        self.line.finished.connect(self._take_line)
        self.line.given_up.connect(lambda: self.start(Mode.EDIT))
        self.line.changed.connect(self._tell)
        self._press: tuple[QPointF, Corner | None, Corner | None] | None = None

    # --- what is in hand ---

    def show_regions(self, regions: tuple[Region, ...]) -> None:
        """Follow the territories as they are now."""
        if regions != self.shape.corners.regions:
            self.shape.take(regions)
            self._press = None
            self._tell()

    def select(self, number: int | None) -> None:
        """Select a territory by its number."""
        self.shape.selected, self.shape.corner, self.shape.hovered = number, None, None
        self._tell()

    def select_name(self, name: str) -> None:
        """Select a territory by its name."""
        names = [region.name for region in self.shape.corners.regions]
        self.select(names.index(name) if name in names else None)

    def start(self, mode: Mode) -> None:
        """Draw a line, or stop drawing one."""
        self.mode, self._press = mode, None
        self.line.begin(closes=mode is Mode.DRAW)
        self.shape.drag = None
        self._view.setCursor(
            Qt.CursorShape.ArrowCursor if mode is Mode.EDIT else Qt.CursorShape.CrossCursor
        )
        self._tell()

    def call_off(self) -> None:
        """End what is half done without an effect."""
        self._press = None
        dragged, self.shape.drag = self.shape.drag, None
        if self.line.clear() or dragged is not None:
            self._tell()

    # --- the pointer ---

    def press(self, event: QMouseEvent) -> bool:
        """A button goes down."""
        at = event.position()
        if event.button() not in _CLICKS:
            return False
        if event.button() == Qt.MouseButton.RightButton:
            return self._press_right(at)
        if self.mode is not Mode.EDIT:
            self.line.add(at)
            return True
        camera = self._view.camera
        corner = self.shape.handle_at(at, camera)
        edge = self.shape.middle_at(at, camera) if corner is None else None
        if corner is not None or edge is not None:
            self.shape.corner = corner
            self._press = (at, corner, edge)
            self._tell()
            return True
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        region = self._region_at(at)
        if shift and region is not None and region == self.shape.selected:
            self._press = (at, None, None)
            return True
        if region != self.shape.selected or self.shape.corner is not None:
            self.select(region)
        return False  # a drag from here on moves the map

    def _press_right(self, at: QPointF) -> bool:
        if self.shape.drag is not None:
            self.call_off()
        elif self.mode is not Mode.EDIT:
            self.line.take_back()
        elif (corner := self.shape.handle_at(at, self._view.camera)) is not None:
            self._remove(corner)
        return True

    def move(self, event: QMouseEvent) -> bool:
        """The pointer moves, with or without a button held."""
        at = event.position()
        if self.mode is not Mode.EDIT and not event.buttons() & Qt.MouseButton.MiddleButton:
            return self.line.move(event)
        far = QApplication.startDragDistance()
        press = self._press if self.shape.drag is None else None
        if press is not None and (at - press[0]).manhattanLength() >= far:
            self._start_drag(*press)
        if self.shape.drag is not None:
            self._drag_to(self.shape.drag, at, alone=_is_alone(event))
            return True
        if event.buttons() != Qt.MouseButton.NoButton:
            return self._press is not None
        self._hover(at)
        return True

    def release(self, event: QMouseEvent) -> bool:
        """A button goes up."""
        if event.button() == Qt.MouseButton.RightButton:
            return True
        if self._press is None and self.shape.drag is None:
            return self.mode is not Mode.EDIT and event.button() == Qt.MouseButton.LeftButton
        press, self._press = self._press, None
        drag, self.shape.drag = self.shape.drag, None
        if drag is not None:
            self._finish(drag)
        elif press is not None and press[2] is not None:
            self._put_in(press[2], _middle(*self.shape.corners.edge(press[2])))
        self._tell()
        return True

    def double_click(self, event: QMouseEvent) -> bool:
        """A second click."""
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if self.mode is not Mode.EDIT:
            self.line.finish()
            return True
        if self.shape.handle_at(event.position(), self._view.camera) is None:
            found = self.shape.edge_at(event.position(), self._view.camera)
            if found is not None:
                self._put_in(*found)
        return True

    def _start_drag(self, at: QPointF, corner: Corner | None, edge: Corner | None) -> None:
        if not self.editable:
            return
        corners = self.shape.corners
        if edge is None:
            self.shape.drag = Drag(corner, at, corners)
            return
        fresh = corners.added(edge, _middle(*corners.edge(edge)), joined=self.joined)
        self.shape.drag = Drag(
            Corner(edge.key, edge.point + 1), at, Corners(corners.with_rings(fresh)), fresh
        )

    def _drag_to(self, drag: Drag, at: QPointF, *, alone: bool) -> None:
        camera = self._view.camera
        if drag.corner is None:
            (x1, y1), (x2, y2) = camera.to_map(drag.start), camera.to_map(at)
            dx, dy = self._grid.rounded(x2 - x1), self._grid.rounded(y2 - y1)
            drag.rings = drag.corners.shifted(self.shape.selected or 0, dx, dy)
        else:
            joined = self.joined and not alone
            start = drag.corners.point(drag.corner)
            to = self._snapped(at, (start,))
            moved = drag.corners.moved(drag.corner, to, joined=joined)
            drag.rings = moved or drag.rings
        region = self.shape.shown
        self.crosses = region is not None and crossing(region.polygons) is not None
        self._redraw()
        self.changed.emit()

    def _finish(self, drag: Drag) -> None:
        rings = {**drag.fresh, **drag.rings}
        if any(ring != self.shape.corners.rings[key] for key, ring in rings.items()):
            deed = Deed.MOVE if drag.corner is None else Deed.MOVE_POINT
            self.shape.corner = drag.corner
            self.edited.emit(rings, Deed.ADD_POINT if drag.fresh else deed)

    def _hover(self, at: QPointF) -> None:
        camera = self._view.camera
        corner = self.shape.handle_at(at, camera)
        over = corner is not None or self.shape.middle_at(at, camera) is not None
        pointing = over or self._region_at(at) is not None
        self._view.setCursor(
            Qt.CursorShape.SizeAllCursor
            if over
            else Qt.CursorShape.PointingHandCursor
            if pointing
            else Qt.CursorShape.ArrowCursor
        )
        if corner != self.shape.hovered:
            self.shape.hovered = corner
            self._redraw()

    # --- edits ---

    def _put_in(self, edge: Corner, at: Point) -> None:
        if not self.editable:
            return
        place = (self._grid.rounded(at[0]), self._grid.rounded(at[1]))
        rings = self.shape.corners.added(edge, place, joined=self.joined)
        self.shape.corner = Corner(edge.key, edge.point + 1)
        self.edited.emit(rings, Deed.ADD_POINT)

    def _remove(self, corner: Corner) -> None:
        if self.editable:
            self.edited.emit(
                self.shape.corners.removed(corner, joined=self.joined), Deed.REMOVE_POINT
            )

    def remove(self) -> None:
        """Remove the selected point, else the selected territory."""
        if self.shape.corner is not None:
            self._remove(self.shape.corner)
        elif self.shape.region is not None and self.editable:
            self.removed.emit()

    def _take_line(self, line: tuple[Point, ...]) -> None:
        told = self.drawn if self.mode is Mode.DRAW else self.split
        self.start(Mode.EDIT)
        told.emit(line)

    # --- keys ---

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tab goes from point to point before it leaves the map."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        steps = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
        step = steps.get(Qt.Key(event.key()))
        return self._view.tool is self and step is not None and self._step_point(step)

    def key_down(self, event: QKeyEvent) -> bool:
        """A key goes down."""
        key = Qt.Key(event.key())
        far = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Escape:
            self._escape()
        elif key in _ARROWS:
            across, up = (part * (10 if far else 1) for part in _ARROWS[key])
            return self._arrow(across, up)
        elif self.mode is not Mode.EDIT:
            return self.line.key_down(key)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._step_region(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        elif key == Qt.Key.Key_Insert and self.shape.corner is not None:
            edge = self.shape.corner
            self._put_in(edge, _middle(*self.shape.corners.edge(edge)))
        elif key == Qt.Key.Key_F2 and self.shape.region is not None:
            self.named.emit()
        else:
            return False
        return True

    def _escape(self) -> None:
        if self.shape.drag is not None:
            self.call_off()
        elif self.mode is not Mode.EDIT:
            self.start(Mode.EDIT)
        elif self.shape.corner is not None:
            self.shape.corner = None
            self._tell()
        elif self.shape.selected is not None:
            self.select(None)
        else:
            self.left.emit()

    def _arrow(self, across: int, up: int) -> bool:
        if self.mode is not Mode.EDIT:
            self.line.move_pointer(across, up)
            return True
        step = self._grid.step
        if self.shape.region is None or self.shape.selected is None or not self.editable:
            return False
        corners, corner = self.shape.corners, self.shape.corner
        if corner is None:
            rings = corners.shifted(self.shape.selected, across * step, up * step)
            self.edited.emit(rings, Deed.MOVE)
            return True
        x, y = corners.point(corner)
        to = (self._grid.rounded(x + across * step), self._grid.rounded(y + up * step))
        rings = corners.moved(corner, to, joined=self.joined)
        if rings:
            self.edited.emit(rings, Deed.MOVE_POINT)
        return True

    def _step_region(self, step: int) -> None:
        regions = self.shape.corners.regions
        if regions:
            ranked = sorted(range(len(regions)), key=lambda number: sort_key(regions[number].name))
            selected = self.shape.selected
            at = ranked.index(selected) + step if selected is not None else min(0, step)
            self.select(ranked[at % len(ranked)])

    def _step_point(self, step: int) -> bool:
        """Select the next point; False behind the last, where Tab does what it does elsewhere."""
        if self.mode is not Mode.EDIT or self.shape.region is None:
            return False
        all_ = [Corner(key, n) for key, ring in self.shape.rings() for n in range(len(ring))]
        known = self.shape.corner
        at = all_.index(known) + step if known in all_ else (0 if step > 0 else len(all_))
        self.shape.corner = all_[at] if 0 <= at < len(all_) else None
        self._tell()
        return self.shape.corner is not None

    # --- drawing ---

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Draw the selected territory, or the line in the making."""
        paint_shape(painter, frame, self.shape, crosses=self.crosses)
        if self.mode is not Mode.EDIT:
            self.line.paint(painter, frame)

    def covers(self, frame: Frame) -> QRegion:
        """The part of the view on which it draws."""
        rect = QRectF()
        region = self.shape.shown
        if region is not None:
            rings = [*rings_of(region), *self.shape.others()]
            rect = outline(rings, frame).controlPointRect().adjusted(-16, -16, 16, 16)
        if self.mode is not Mode.EDIT:
            rect = rect.united(self.line.box(frame))
        return QRegion(rect.intersected(frame.view).toAlignedRect())

    # --- help ---

    def _region_at(self, at: QPointF) -> int | None:
        regions = self.shape.corners.regions
        found = region_at(regions, *self._view.camera.to_map(at))
        return next((n for n, region in enumerate(regions) if region is found), None)

    def _snapped(self, at: QPointF, leave_out: tuple[Point, ...]) -> Point:
        """The point of a border under a pixel, else the pixel's own place, rounded."""
        x, y = self._view.camera.to_map(at)
        reach = REACH / self._view.camera.scale
        drag = self.shape.drag
        corners = drag.corners if drag is not None else self.shape.corners
        found = corners.nearest(x, y, reach, leave_out)
        return found or (self._grid.rounded(x), self._grid.rounded(y))

    def _tell(self) -> None:
        region = self.shape.shown
        self.crosses = region is not None and crossing(region.polygons) is not None
        self._redraw()
        self.changed.emit()

    def _redraw(self) -> None:
        self._view.extras.changed()


def _middle(first: Point, last: Point) -> Point:
    return (first[0] + last[0]) / 2, (first[1] + last[1]) / 2


def _is_alone(event: QMouseEvent) -> bool:
    """Whether the point is to leave its neighbours' borders where they are."""
    return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
