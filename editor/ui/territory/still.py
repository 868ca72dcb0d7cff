"""The still part of the view: has ground, pins and titles prepared while the map rests."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from editor.territory.infer import Placed
from editor.ui.look import tones_of
from editor.ui.territory.content import MapContent
from editor.ui.territory.ground import Ground
from editor.ui.territory.layers import Layers, Scene
from editor.ui.territory.motion import CameraMover
from editor.ui.territory.pins import PinSet
from editor.ui.territory.sprites import TitleSprites, title_font
from editor.ui.territory.titles import Titles


class Still(QObject):
    """Knows when what was drawn has to be drawn anew, and does as much of it as can be seen.

    changed: a frame would look different. regrounded: the territories may be others.
    scene: gives what the next frame will show, for a screen of so many device pixels a pixel.
    """

    changed = Signal()
    regrounded = Signal()

    def __init__(self, view: QWidget, mover: CameraMover, scene: Callable[[float], Scene]) -> None:
        super().__init__(view)
        self._view = view
        self._mover = mover
        self._scene = scene
        self._content: MapContent | None = None
        self._ratio = 0.0
        self.ground = Ground(self)
        self.titles = Titles(self)
        self._layers = Layers(self.ground, self.titles)
        self._between_frames = QTimer(self, singleShot=True, interval=0)
        self._between_frames.timeout.connect(self._extend)
        self.ground.changed.connect(self._ground_changed)
        self.titles.changed.connect(self._titles_changed)

    @property
    def busy(self) -> bool:
        """Whether something is still being prepared."""
        return self.ground.busy or self.titles.busy

    def show_map(self, content: MapContent | None) -> None:
        """Show another map."""
        self._content = content
        if content is not None:
            self.ground.set_content(content)

    def take_pins(self, pins: PinSet) -> None:
        """Other pins are shown."""
        self.ground.set_placed([Placed(pin.x, pin.y, pin.territory) for pin in pins.drawn])
        self._layers.pins_changed()
        self._place_titles()

    def take_look(self) -> None:
        """Font or tones are others."""
        if self._ratio:
            self._new_sprites()
            self.changed.emit()

    def rest(self) -> None:
        """The camera has come to rest: draw sharply."""
        self._request()
        self._place_titles()
        self.changed.emit()

    def paint(self, painter: QPainter) -> None:
        """Draw it."""
        ratio = self._view.devicePixelRatioF()
        if ratio != self._ratio:  # another screen: what was drawn for the old one has a wrong size
            self._ratio = ratio
            self._new_sprites()
        scene = self._scene(ratio)
        self._layers.paint(painter, scene, zooming=not self._mover.resting)
        if self._layers.nearly_left(scene):
            self._between_frames.start()

    def _extend(self) -> None:
        if self._content is not None:
            self._layers.extend(self._scene(self._ratio))

    def _ground_changed(self) -> None:
        self._layers.ground_changed()
        if self._mover.resting:
            self._request()
        self.regrounded.emit()
        self._place_titles()
        self.changed.emit()

    def _titles_changed(self) -> None:
        self._layers.pins_changed()
        self.changed.emit()

    def _new_sprites(self) -> None:
        font = title_font(self._view.font())
        self.titles.set_sprites(TitleSprites(font, tones_of(self._view), self._ratio))
        self._layers.ground_changed()
        self._request()
        self._place_titles()

    def _request(self) -> None:
        scene = self._scene(self._view.devicePixelRatioF())
        camera, size = self._layers.covered(scene.camera, scene.size)
        self.ground.request(camera, size, scene.ratio, scene.tones)

    def _place_titles(self) -> None:
        if self._content is None or not self._ratio or not self._mover.resting:
            return
        scene = self._scene(self._ratio)
        camera, size = self._layers.covered(scene.camera, scene.size)
        taken = self.ground.name_boxes(camera.scale)
        view = QRectF(QPointF(), size)
        self.titles.place(scene.pins, camera, view, taken=taken, bounds=self._content.bounds)
