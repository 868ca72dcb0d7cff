"""The territory map as a widget.

It paints by itself instead of holding a graphics item for each pin: in software, ten thousand items
cost some 60 ms a frame, a kept picture of them less than one.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCursor,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from editor.messages import Message
from editor.territory.bounds import Bounds
from editor.territory.coordinates import snap
from editor.territory.infer import Placed
from editor.territory.regions import Region
from editor.ui.look import tones_of
from editor.ui.territory.camera import Camera
from editor.ui.territory.chrome import Chrome
from editor.ui.territory.content import LegendRow, MapContent, Pin
from editor.ui.territory.extras import Extras, Frame, Tool
from editor.ui.territory.gestures import Drag
from editor.ui.territory.ground import Ground
from editor.ui.territory.layers import Layers, Scene
from editor.ui.territory.marks import marker_contains
from editor.ui.territory.motion import CameraMover
from editor.ui.territory.overlay import Overlay
from editor.ui.territory.pins import PinSet
from editor.ui.territory.sprites import TitleSprites, title_font
from editor.ui.territory.surface import Surface
from editor.ui.territory.telling import description, emptiness
from editor.ui.territory.titles import Titles
from editor.ui.words import words

# A pin is hit this many pixels around its outline.
_TOLERANCE = 4.0
_NOWHERE = MapContent(Bounds(0, 0, 100, 100))


class TerritoryView(Surface):
    """Shows a map with its pins and lets them be placed.

    Coordinates in signals are map units, rounded to the map's step and inside its bounds. The view
    itself moves nothing: whoever listens changes the entry and shows the pins anew.

    extras: what others draw over the pins, and the tool in use. chrome: what floats over the map.
    """

    picked = Signal(str)
    opened = Signal(str)
    moved = Signal(str, float, float)
    dropped = Signal(str, float, float)
    locked_changed = Signal(bool)
    camera_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("territoryView")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 200)
        self._content: MapContent | None = None
        self._pins = PinSet((), _NOWHERE.bounds)
        self._selected: str | None = None
        self._hovered: Pin | None = None
        self._locked = False
        self._highlight: Region | None = None
        self._covered_before = QRegion()
        self._ratio = 0.0
        self._ground = Ground(self)
        self._titles = Titles(self)
        self._layers = Layers(self._ground, self._titles)
        self.chrome = Chrome(self)
        self.extras = Extras(self._frame, self.update)
        self._between_frames = QTimer(self)
        self._between_frames.setSingleShot(True)
        self._between_frames.setInterval(0)
        self._wire()
        self._describe()

    def _wire(self) -> None:
        self._mover.moved.connect(self._camera_moved)
        self._mover.rested.connect(self._rested)
        self._ground.changed.connect(self._ground_changed)
        self._ground.failed.connect(self._picture_failed)
        self._titles.changed.connect(self._titles_changed)
        self._between_frames.timeout.connect(self._extend)
        gestures = self._gestures
        gestures.picked.connect(self.picked)
        gestures.opened.connect(self.opened)
        gestures.hovered.connect(self._hover)
        gestures.dragging.connect(self._overlay_changed)
        gestures.released.connect(self._finish)
        gestures.nudged.connect(self._nudge)
        gestures.cursor.connect(self.setCursor)
        column = self.chrome.column
        column.closer.connect(gestures.zoom_in)
        column.farther.connect(gestures.zoom_out)
        column.whole.connect(self._mover.fit)
        column.locked.connect(self.set_locked)

    # --- what is shown ---

    def show_map(self, content: MapContent | None) -> None:
        """Show another map; the view stays where it is when the bounds stay."""
        if content == self._content and content is not None:
            return
        known, self._content = self._content, content
        self.call_off()
        self.chrome.column.setVisible(content is not None)
        if content is not None:
            if known is None or known.bounds != content.bounds:
                self._mover.set_map(content.bounds)
            self._ground.set_content(content)
        self._set_pins(self._pins.all)

    def show_pins(self, pins: Sequence[Pin]) -> None:
        """Show these pins; costs nothing when they are the ones shown."""
        if tuple(pins) != self._pins.all:
            self._set_pins(pins)

    def show_selected(self, path: str | None) -> None:
        """Mark the pin of `path` as selected; None or an unplaced entry marks none."""
        if path != self._selected:
            self._selected = path
            self._describe()
            self.update()

    def show_legend(self, title: str, rows: Sequence[LegendRow]) -> None:
        """Show what the tones stand for; no rows, no legend."""
        self.chrome.legend.show_rows(title, rows)
        self.chrome.lay_out()

    def reveal(self, path: str) -> None:
        """Bring the pin of `path` into view, if it has one."""
        pin = self._pins.by_path.get(path)
        if pin is None:
            return
        inner = QRectF(self.rect()).adjusted(60, 60, -80, -60)
        if not inner.contains(self.tip(pin)):
            self._mover.centre(pin.x, pin.y)

    def zoom_in(self) -> None:
        """Zoom in on the middle."""
        self._gestures.zoom_in()

    def zoom_out(self) -> None:
        """Zoom out from the middle."""
        self._gestures.zoom_out()

    def zoom(self, factor: float, at: QPointF) -> None:
        """Zoom at once by `factor`; what is under the pixel `at` stays there."""
        self._mover.zoom(factor, at, smooth=False)

    def pan(self, dx: float, dy: float) -> None:
        """Move the map by so many pixels."""
        self._mover.pan(dx, dy)

    @property
    def mover(self) -> CameraMover:
        """What moves the camera."""
        return self._mover

    @property
    def camera(self) -> Camera:
        """What part of the map is in view."""
        return self._mover.camera

    @property
    def pins(self) -> tuple[Pin, ...]:
        """The pins shown."""
        return self._pins.all

    @property
    def dragged(self) -> str | None:
        """The path of the entry that is being dragged."""
        return self._gestures.drag.path if self._gestures.drag else None

    @property
    def territory_below(self) -> str | None:
        """The territory below the drag."""
        return self._highlight.name if self._highlight else None

    @property
    def regions(self) -> tuple[Region, ...]:
        """The territories shown: of the file, or inferred as far as that is done."""
        return self._ground.regions

    def region_at(self, x: float, y: float) -> Region | None:
        """The territory at a point of the map."""
        return self._ground.region_at(x, y)

    @property
    def settled(self) -> bool:
        """Whether what is shown is final: the camera rests and nothing is being prepared."""
        return self._mover.resting and not self._ground.busy and not self._titles.busy

    @property
    def shows_map(self) -> bool:
        """Whether there is a map to look at."""
        return self._content is not None

    @property
    def locked(self) -> bool:
        """Whether pins must not be dragged or nudged."""
        return self._locked

    def set_locked(self, locked: bool) -> None:
        """Lock the pins against being moved, or unlock them."""
        if locked != self._locked:
            self._locked = locked
            self.chrome.column.set_locked(locked)
            self.locked_changed.emit(locked)

    # --- what gestures ask ---

    def pin_at(self, point: QPointF) -> Pin | None:
        """The pin under a pixel; the selected one's marker lies above all others.

        None while a tool is in use.
        """
        if self.tool is not None:
            return None
        selected = self.selected_pin()
        if selected is not None and marker_contains(self.tip(selected), point):
            return selected
        camera = self._mover.camera
        reach = (self._pins.radius(camera.scale) + _TOLERANCE) / camera.scale
        return self._pins.nearest(*camera.to_map(point), reach)

    def tip(self, pin: Pin) -> QPointF:
        """The pixel of a pin's place."""
        return self._mover.camera.to_view(pin.x, pin.y)

    @property
    def tool(self) -> Tool | None:
        """The tool in use."""
        return self.extras.tool

    def selected_pin(self) -> Pin | None:
        """The selected entry's pin, if it is placed."""
        return self._pins.by_path.get(self._selected) if self._selected else None

    # --- changes ---

    def _set_pins(self, pins: Sequence[Pin]) -> None:
        bounds = (self._content or _NOWHERE).bounds
        self._pins = PinSet(pins, bounds)
        placed = [Placed(pin.x, pin.y, pin.territory) for pin in self._pins.drawn]
        self._ground.set_placed(placed)
        self._mover.set_reach(bounds.including((pin.x, pin.y) for pin in self._pins.drawn))
        drag = self._gestures.drag
        if drag is not None and drag.path not in self._pins.by_path:
            self._gestures.call_off()
        if self._hovered is not None:
            self._hovered = self._pins.by_path.get(self._hovered.path)
        self._say_if_empty()
        self._describe()
        self._layers.pins_changed()
        self._place_titles()
        self.update()

    def _say_if_empty(self) -> None:
        empty = emptiness(shows_map=self._content is not None, pins=bool(self._pins.all))
        if empty is None:
            self.chrome.empty.hide()
        else:
            self.chrome.empty.say(*empty)
        self.chrome.lay_out()

    def _describe(self) -> None:
        pin = self.selected_pin()
        region = self._ground.region_at(pin.x, pin.y) if pin is not None else None
        self.setAccessibleName(self.tr("Map"))
        self.setAccessibleDescription(description(len(self._pins.all), pin, region))

    def _picture_failed(self, failure: Message | None) -> None:
        if failure is None:
            self.chrome.notice.hide()
        else:
            self.chrome.notice.say(self.tr("The map's picture cannot be shown"), words(failure))
        self.chrome.lay_out()

    def _camera_moved(self) -> None:
        self.update()
        if self._gestures.drag is not None:  # other ground below it
            self._overlay_changed()
        self.camera_changed.emit()

    def _rested(self) -> None:
        if self.underMouse() and self._gestures.idle:  # another pin may have come under it
            self._gestures.hover(QPointF(self.mapFromGlobal(QCursor.pos())))
        self._request()
        self._place_titles()
        self.update()

    def _ground_changed(self) -> None:
        self._layers.ground_changed()
        if self._mover.resting:
            self._request()
        self._describe()
        self._place_titles()
        self.update()

    def _extend(self) -> None:
        if self._content is not None:
            self._layers.extend(self._scene())

    def _titles_changed(self) -> None:
        self._layers.pins_changed()
        self.update()

    def _request(self) -> None:
        camera, size = self._layers.covered(self._mover.camera, self._size())
        self._ground.request(camera, size, self.devicePixelRatioF(), tones_of(self))

    def _place_titles(self) -> None:
        if self._content is None or not self._ratio or not self._mover.resting:
            return
        camera, size = self._layers.covered(self._mover.camera, self._size())
        taken = self._ground.name_boxes(camera.scale)
        view = QRectF(QPointF(), size)
        self._titles.place(self._pins, camera, view, taken=taken, bounds=self._content.bounds)

    def _size(self) -> QSizeF:
        return QSizeF(self.size())

    # --- drags ---

    def _hover(self, pin: Pin | None) -> None:
        if pin != self._hovered:
            self._hovered = pin
            self._overlay_changed()

    def _finish(self, drag: Drag) -> None:
        x, y = self._landing(drag)
        if drag.origin is None:
            self.dropped.emit(drag.path, x, y)
        elif (x, y) != drag.origin:
            self.moved.emit(drag.path, x, y)

    def _nudge(self, path: str, across: int, up: int) -> None:
        pin = self._pins.by_path[path]
        if self._content is None:
            return
        step = self._content.step
        x, y = snap(pin.x + across * step, pin.y + up * step, self._content.bounds, step)
        if (x, y) != (pin.x, pin.y):
            self.moved.emit(path, x, y)

    def _landing(self, drag: Drag) -> tuple[float, float]:
        """Where the pin would lie if it were let go."""
        content = self._content or _NOWHERE
        return snap(*drag.place(self._mover.camera), content.bounds, content.step)

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        self._check_ratio()
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        if self._content is None:
            painter.fillRect(self.rect(), self.palette().window())
            painter.end()
            return
        scene = self._scene()
        self._layers.paint(painter, scene, zooming=not self._mover.resting)
        if self._layers.nearly_left(scene):
            self._between_frames.start()
        overlay = self._overlay()
        overlay.paint(painter)
        self.extras.paint(painter)
        painter.end()
        self._covered_before = overlay.covers()

    def _scene(self) -> Scene:
        return Scene(
            self._mover.camera,
            self._size(),
            self._ratio,
            tones_of(self),
            self._pins,
            self._overlaid(),
            self._highlight,
        )

    def _frame(self) -> Frame:
        return Frame(self._mover.camera, QRectF(self.rect()), tones_of(self), self.font())

    def _overlaid(self) -> frozenset[str]:
        """Paths of the pins that the overlay draws."""
        drag = self._gestures.drag
        return frozenset(path for path in (self._selected, drag and drag.path) if path)

    def _overlay(self) -> Overlay:
        drag, hovered, selected = self._gestures.drag, self._hovered, self.selected_pin()
        radius = self._pins.radius(self._mover.camera.scale)
        x, y = self._landing(drag) if drag is not None else (0, 0)
        nowhere = self.tr("Outside the territories") if self._ground.regions else ""
        return Overlay(
            camera=self._mover.camera,
            view=QRectF(self.rect()),
            tones=tones_of(self),
            font=self.font(),
            selected=None if drag and selected and drag.path == selected.path else selected,
            hovered=None if drag or hovered == selected else hovered,
            title=self._titles.offset(hovered.path if hovered else "", radius),
            radius=radius,
            drag=drag,
            coordinates=f"x {x:g}  y {y:g}",
            territory=self._highlight.name if self._highlight else nowhere,
        )

    def _overlay_changed(self) -> None:
        drag = self._gestures.drag
        below = self._ground.region_at(*self._landing(drag)) if drag is not None else None
        if below != self._highlight:
            self._highlight = below
            self.update()
        self.update(self._covered_before.united(self._overlay().covers()))

    def _check_ratio(self) -> None:
        """Take notice of another screen: what was drawn for the old one has the wrong size."""
        ratio = self.devicePixelRatioF()
        if ratio != self._ratio:
            self._ratio = ratio
            self._new_sprites()

    def _new_sprites(self) -> None:
        font, ratio = title_font(self.font()), self.devicePixelRatioF()
        self._titles.set_sprites(TitleSprites(font, tones_of(self), ratio))
        self._layers.ground_changed()
        self._request()
        self._place_titles()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._ratio:
            self._new_sprites()
            self.update()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._mover.resize(self._size())
        self.chrome.lay_out()
        super().resizeEvent(event)
