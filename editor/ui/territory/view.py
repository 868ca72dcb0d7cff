"""The territory map as a widget.

It paints by itself instead of holding a graphics item for each pin: in software, ten thousand items
cost some 60 ms a frame, a kept picture of them less than one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from editor.messages import Message
from editor.territory.regions import Region
from editor.ui.look import tones_of
from editor.ui.painting import paint_ring
from editor.ui.territory.camera import Camera
from editor.ui.territory.chrome import Chrome
from editor.ui.territory.content import MapContent, Pin
from editor.ui.territory.drag import Drag
from editor.ui.territory.extras import Extras, Frame, Tool
from editor.ui.territory.fan import Fan
from editor.ui.territory.gestures import Gestures
from editor.ui.territory.kept import Kept
from editor.ui.territory.layers import Scene
from editor.ui.territory.marks import marker_contains
from editor.ui.territory.motion import CameraMover
from editor.ui.territory.picking import Picking
from editor.ui.territory.picks import Picks
from editor.ui.territory.pins import PinSet
from editor.ui.territory.placing import NOWHERE, Placing
from editor.ui.territory.reaching import fitting_scale, middle_of
from editor.ui.territory.still import Still
from editor.ui.territory.surface import Surface
from editor.ui.territory.telling import description, emptiness
from editor.ui.territory.tiles import PictureSource
from editor.ui.words import words

# A pin is hit this many pixels around its outline.
_TOLERANCE = 4.0


class TerritoryView(Surface):
    """Shows a map with its pins and lets them be placed.

    The view itself moves nothing: whoever hears of `placed` (a Placement) changes the entries and
    shows the pins anew.

    extras: what others draw over the pins, and the tool in use. chrome: what floats over the map.
    picks: the entries that are picked; `picked` tells when another one leads them by what was
    done here. picking: what picks them.
    drawn_anew: ground, pins or titles look different.
    locked_out: pins were to be moved, and are locked. hovered: the pin under the pointer, or None.
    """

    picked = Signal(object)
    opened = Signal(object)
    placed = Signal(object)
    locked_out = Signal()
    locked_changed = Signal(bool)
    camera_changed = Signal()
    grounded = Signal()
    hovered = Signal(object)
    drawn_anew = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("territoryView")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 200)
        self._content: MapContent | None = None
        self._pins = PinSet((), NOWHERE.bounds)
        self._locked = False
        self._foot = 0  # pixels at the lower edge that something floats over
        self._still = Still(self, self._mover, self._scene)
        self.chrome = Chrome(self)
        self.picks = Picks(self)
        self.picking = Picking(self, self.picks, self._gestures, self)
        self.extras = Extras(self.frame, self.update)
        self._placing = Placing(self, self._gestures, self)
        self.fan = Fan(self)
        self._wire()
        self._describe()

    def _wire(self) -> None:
        self._mover.moved.connect(self._camera_moved)
        self._mover.rested.connect(self._rested)
        self._still.changed.connect(self.update)
        self._still.changed.connect(self.drawn_anew)
        self._still.regrounded.connect(self._describe)
        self._still.regrounded.connect(self.grounded)
        self._still.ground.failed.connect(self._picture_failed)
        gestures = self._gestures
        gestures.opened.connect(self.opened)
        gestures.hovered.connect(self.hovered)
        gestures.locked_out.connect(self.locked_out)
        self.picking.changed.connect(self._describe)
        self.picking.changed.connect(self.update)
        self.picking.led.connect(self.picked)
        self._placing.placed.connect(self.placed)
        gestures.cursor.connect(self.setCursor)
        self.chrome.foot_changed.connect(self._take_foot)
        column = self.chrome.column
        column.closer.connect(gestures.zoom_in)
        column.farther.connect(gestures.zoom_out)
        column.whole.connect(gestures.show_whole)
        column.locked.connect(self.set_locked)

    # --- what is shown ---

    def show_map(self, content: MapContent | None) -> None:
        """Show another map; the view stays where it is when the bounds stay."""
        if content == self._content and content is not None:
            return
        known, self._content = self._content, content
        self.call_off()
        self.chrome.column.setVisible(content is not None)
        if content is not None and (known is None or known.bounds != content.bounds):
            self._mover.set_map(content.bounds)
        self._still.show_map(content)
        self._set_pins(self._pins.all)

    def show_pins(self, pins: Sequence[Pin]) -> None:
        """Show these pins; costs nothing when they are the ones shown."""
        if tuple(pins) != self._pins.all:
            self._set_pins(pins)

    def show_moved(self, moved: Sequence[Pin]) -> None:
        """Show pins that are shown already at other places: quicker than to show all anew."""
        known = self._pins
        if not all(pin.path in known.by_path and known.reaches(pin) for pin in moved):
            by_path = {pin.path: pin for pin in moved}
            self.show_pins([by_path.get(pin.path, pin) for pin in known.all])
            return
        self._pins = known.moving(moved)
        self._take_pins()
        self._still.take_moved(self._pins, [*(known.by_path[pin.path] for pin in moved), *moved])
        self.update()

    def show_dimmed(self, paths: frozenset[str]) -> None:
        """Dim the pins of these paths and no others: quicker than to show all pins anew."""
        self._pins = self._pins.dimming(paths)
        self.picking.find_pins()
        self._placing.take_pins()
        self._still.take_dimmed()
        self.update()

    def show_pictures(self, source: PictureSource | None) -> None:
        """Show pictures on pins that are near."""
        self._still.take_pictures(source)

    def pictures_changed(self) -> None:
        """Entries may say something else of their pictures."""
        self._still.pins_look_different()

    def show_selected(self, path: str | None) -> None:
        """Mark the pin of `path` as selected; None or an unplaced entry marks none."""
        self.picking.follow(path)

    def reveal(self, path: str) -> None:
        """Bring the pin of `path` into view, if it has one."""
        self.reveal_all([path])

    def reveal_all(self, paths: Iterable[str]) -> None:
        """Bring the pins of `paths` into view, all at once as far as that is possible."""
        inner = QRectF(self.rect()).adjusted(60, 60, -80, -60)
        pins = [pin for path in paths if (pin := self._pins.by_path.get(path)) is not None]
        if not all(inner.contains(self.tip(pin)) for pin in pins):
            self._mover.centre(*middle_of(pins), min(self.camera.scale, fitting_scale(pins, inner)))

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
    def content(self) -> MapContent | None:
        """The map that is shown."""
        return self._content

    @property
    def pin_set(self) -> PinSet:
        """The pins shown, to be found by place and path."""
        return self._pins

    @property
    def pins(self) -> tuple[Pin, ...]:
        """The pins shown."""
        return self._pins.all

    @property
    def dragged(self) -> str | None:
        """The path of the entry that is being dragged."""
        return self._placing.dragged

    @property
    def regions(self) -> tuple[Region, ...]:
        """The territories shown: of the file, or inferred as far as that is done."""
        return self._still.ground.regions

    def region_at(self, x: float, y: float) -> Region | None:
        """The territory at a point of the map."""
        return self._still.ground.region_at(x, y)

    @property
    def settled(self) -> bool:
        """Whether what is shown is final: the camera rests and nothing is being prepared."""
        return self._mover.resting and not self._still.busy

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

    def carry(self, path: str, x: float, y: float, pointer: QPointF) -> None:
        """Drag the entry of `path`, which has no pin, from a place of the map."""
        grab = pointer - self._mover.camera.to_view(x, y)
        self._gestures.carry(Drag(path, pointer, grab, {path: (x, y)}))

    # --- what gestures ask ---

    def pin_at(self, point: QPointF) -> Pin | None:
        """The pin under a pixel; the selected one's marker lies above all others.

        None while a tool is in use.
        """
        if self.tool is not None:
            return None
        fanned = self.fan.pin_at(point)
        if fanned is not None:
            return fanned
        selected = self.selected_pin()
        if selected is not None and marker_contains(self.tip(selected), point):
            return selected
        camera = self._mover.camera
        reach = (self._pins.radius(camera.scale) + _TOLERANCE) / camera.scale
        return self._pins.nearest(*camera.to_map(point), reach)

    def tip(self, pin: Pin) -> QPointF:
        """The pixel at which a pin is drawn: its place, if it is not fanned out."""
        return self.fan.tip(pin) or self._mover.camera.to_view(pin.x, pin.y)

    def frame(self) -> Frame:
        """What the next frame will be."""
        return Frame(self._mover.camera, QRectF(self.rect()), tones_of(self), self.font())

    def tile(self, pin: Pin) -> QPixmap:
        """A pin as it is seen from near, in device pixels."""
        return self._still.tiles.sprite(pin)

    def is_fanned(self, pin: Pin) -> bool:
        """Whether a pin is drawn away from its place."""
        return self.fan.tip(pin) is not None

    def tip_of(self, x: float, y: float) -> QPointF:
        """The pixel of a point of the map."""
        return self._mover.camera.to_view(x, y)

    @property
    def overview(self) -> Kept | None:
        """A picture of the ground of the whole map, once there is one."""
        return self._still.overview

    def zoom_to_picked(self) -> None:
        """Bring what is picked as near as the view allows."""
        if self.picking.pins:
            self._mover.show_spots([(pin.x, pin.y) for pin in self.picking.pins])

    def titled(self) -> dict[str, QRectF]:
        """Where in the view titles are shown, by the entry's path."""
        lettering, camera, pins = self._still.lettering, self._mover.camera, self._pins
        rects = {pin.path: lettering.title_rect(pin, camera) for pin in pins.drawn}
        given = self._placing.overlaid() | lettering.under(self._placing.plates(), pins, camera)
        return {path: rect for path, rect in rects.items() if rect and path not in given}

    def title_offset(self, path: str) -> QPointF:
        """Where a pin's title begins, seen from the pin."""
        return self._still.lettering.offset(path, self._pins.radius(self._mover.camera.scale))

    def update_part(self, region: QRegion | None = None) -> None:
        """Draw a part of the view anew; all of it by default."""
        if region is None:
            self.update()
        else:
            self.update(region)

    @property
    def tool(self) -> Tool | None:
        """The tool in use."""
        return self.extras.tool

    def selected_pin(self) -> Pin | None:
        """The selected entry's pin, if it is placed."""
        return self.picking.lead

    def picked_pins(self) -> tuple[Pin, ...]:
        """The pins that are picked, the selected one among them."""
        return self.picking.pins

    @property
    def gestures(self) -> Gestures:
        """What the pointer and the keys are doing."""
        return self._gestures

    def drop(self, paths: Sequence[str], at: QPointF) -> None:
        """Let unplaced entries go at a pixel, as if they came from the tray."""
        self._placing.drop(paths, at)

    # --- changes ---

    def _set_pins(self, pins: Sequence[Pin]) -> None:
        bounds = (self._content or NOWHERE).bounds
        self._pins = PinSet(pins, bounds)
        self._take_pins()
        self._still.take_pins(self._pins)
        self.update()

    def _take_pins(self) -> None:
        bounds = (self._content or NOWHERE).bounds
        self._mover.set_reach(bounds.including(self._pins.span))
        self.picks.keep(self._pins.by_path)
        self.picking.find_pins()
        self._placing.take_pins()
        self.fan.take_pins()
        self._say_if_empty()
        self._describe()

    def _say_if_empty(self) -> None:
        empty = emptiness(shows_map=self._content is not None, pins=bool(self._pins.all))
        if empty is None:
            self.chrome.empty.hide()
        else:
            self.chrome.empty.say(*empty)
        self.chrome.lay_out()

    def _describe(self) -> None:
        pin = self.selected_pin()
        region = self._still.ground.region_at(pin.x, pin.y) if pin is not None else None
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
        self._placing.camera_moved()
        self.camera_changed.emit()

    def _rested(self) -> None:
        if self.underMouse() and self._gestures.idle:  # another pin may have come under it
            self._gestures.hover(QPointF(self.mapFromGlobal(QCursor.pos())))
        self._still.rest()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._still.leave()

    def showEvent(self, event: QShowEvent) -> None:
        self._still.come_back()
        super().showEvent(event)

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        if self._content is None:
            painter.fillRect(self.rect(), self.palette().window())
        else:
            self._still.paint(painter)
            self._placing.paint(painter)
            self.extras.paint(painter)
        if self.ringed:
            paint_ring(painter, self.rect(), tones_of(self))
        painter.end()

    def _scene(self, ratio: float) -> Scene:
        return Scene(
            self._mover.camera,
            QSizeF(self.size()),
            ratio,
            tones_of(self),
            self._pins,
            self._placing.overlaid(),
            self._still.lettering.under(self._placing.plates(), self._pins, self._mover.camera),
            self._placing.highlight,
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._still.take_look()
        super().changeEvent(event)

    def _take_foot(self, foot: int) -> None:
        """The map is to be seen above what is at the lower edge."""
        self._foot = foot
        self._mover.resize(QSizeF(self.width(), max(1, self.height() - foot)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._take_foot(self._foot)
        self.chrome.lay_out()
        super().resizeEvent(event)
