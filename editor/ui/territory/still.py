"""The still part of the view: has ground, pins and lettering prepared while the map rests."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from editor import heap
from editor.territory.bounds import Bounds
from editor.ui.look import tones_of
from editor.ui.territory.content import MapContent, Pin
from editor.ui.territory.ground import Ground
from editor.ui.territory.kept import Kept
from editor.ui.territory.layers import Layers, Scene
from editor.ui.territory.lettering import Lettering
from editor.ui.territory.motion import CameraMover
from editor.ui.territory.pins import PinSet
from editor.ui.territory.sprites import NameSprites, TitleSprites, title_font
from editor.ui.territory.tiles import PictureSource, Tiles

# Among more pins than this, titles are placed anew only once the map rests.
_FEW = 1500
# Titles wait until no other pins have been dimmed for so long: letters of a search dim others.
_PAUSE_MS = 250
# For so long the pictures of a map that is left are kept for who comes back. They take 16 MB, and
# 10 ms to draw, or 60 ms for 10,000 pins.
_LEFT_MS = 2000
# So much the scale changes before titles are placed anew while zooming.
_STRETCH = 1.12


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
        self._drawn_scale = self._lettered_scale = 0.0
        self.ground = Ground(self)
        self.lettering = Lettering(self)
        self.tiles = Tiles(self)
        self._layers = Layers(self.ground, self.lettering, self.tiles)
        self._between_frames = QTimer(self, singleShot=True, interval=0)
        self._between_frames.timeout.connect(self._prepare)
        self._moved: PinSet | None = None
        self._until_lettered = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._until_lettered.timeout.connect(self._letter)
        self._until_let_go = QTimer(self, singleShot=True, interval=_LEFT_MS)
        self._until_let_go.timeout.connect(self._let_go)
        self.ground.changed.connect(self._ground_changed)
        self.lettering.changed.connect(self.pins_look_different)
        self.tiles.changed.connect(self.pins_look_different)
        mover.moved.connect(self._follow)

    @property
    def busy(self) -> bool:
        """Whether something is still being prepared."""
        waiting = self._content is not None and self._ratio > 0 and self._view.isVisible()
        return (
            self.ground.busy
            or self.lettering.busy
            or self._until_lettered.isActive()
            or self.tiles.busy
            or (waiting and self._layers.unfinished(self._scene(self._ratio), self._bounds))
        )

    @property
    def overview(self) -> Kept | None:
        """A picture of the ground of the whole map, once there is one."""
        return self._layers.overview

    @property
    def _bounds(self) -> Bounds:
        assert self._content is not None
        return self._content.bounds

    def show_map(self, content: MapContent | None) -> None:
        """Show another map."""
        known, self._content = self._content, content
        if content is None or known is None or known.bounds != content.bounds:
            self._layers.forget()
            self.lettering.forget()
        if content is not None:
            self.ground.set_content(content)

    def take_pins(self, pins: PinSet) -> None:
        """Other pins are shown."""
        self._moved = None
        self.ground.set_placed(pins.placed)
        self._layers.pins_changed()
        self._letter()

    def take_moved(self, pins: PinSet, touched: Sequence[Pin]) -> None:
        """Some pins lie elsewhere; `touched` are those pins as they were and as they are.

        Only their surroundings are drawn anew. Titles, and territories that follow the pins, are
        laid out after a moment, for that takes time which a drop shall not wait for.
        """
        self._moved = pins
        self._layers.pins_moved(touched)
        self._until_lettered.start()

    def take_dimmed(self) -> None:
        """Other pins are dimmed; where they are is the same."""
        self._layers.pins_changed()
        self._until_lettered.start()

    def take_pictures(self, source: PictureSource | None) -> None:
        """Pictures of pins come from elsewhere, or are others."""
        self.tiles.set_source(source)
        self.pins_look_different()

    def take_look(self) -> None:
        """Font or tones are others."""
        if self._ratio:
            self._new_sprites()
            self._letter()
            self.changed.emit()

    def leave(self) -> None:
        """Nobody looks at the map any longer: keep no pictures of it for long."""
        self._until_let_go.start()

    def come_back(self) -> None:
        """The map is looked at again."""
        self._until_let_go.stop()

    def _let_go(self) -> None:
        self._between_frames.stop()
        self._layers.forget()
        # Much more was taken in the background, to draw the picture and to learn what is where.
        heap.give_back()

    def rest(self) -> None:
        """The camera has come to rest: draw sharply."""
        self._request()
        self._letter()
        self.changed.emit()

    def paint(self, painter: QPainter) -> None:
        """Draw it."""
        ratio = self._view.devicePixelRatioF()
        if ratio != self._ratio:  # another screen: what was drawn for the old one has a wrong size
            self._ratio = ratio
            self._new_sprites()
        scene = self._scene(ratio)
        self._layers.paint(painter, scene)
        if self._mover.resting or scene.camera.scale == self._drawn_scale:
            self._go_on(scene)
        self._drawn_scale = scene.camera.scale

    def _go_on(self, scene: Scene) -> None:
        if self._content is not None and self._layers.unfinished(scene, self._bounds):
            self._between_frames.start()

    def _prepare(self) -> None:
        """Draw a part of what is needed next, between two frames."""
        if self._content is None or not self._ratio:
            return
        scene = self._scene(self._ratio)
        if self._layers.work(scene, self._bounds):
            self.changed.emit()
        self._go_on(scene)

    def _follow(self) -> None:
        """While zooming, titles keep up where that is quick."""
        camera = self._mover.camera
        stretch = camera.scale / self._lettered_scale if self._lettered_scale else 1.0
        if self.lettering.busy or 1 / _STRETCH < stretch < _STRETCH:
            return
        if self._content is not None and len(self._scene(self._ratio).pins.drawn) <= _FEW:
            self._letter()

    def _ground_changed(self) -> None:
        self._layers.ground_changed()
        if self._mover.resting:
            self._request()
        self.regrounded.emit()
        self._letter()
        self.changed.emit()

    def pins_look_different(self) -> None:
        """Draw pins and titles anew."""
        self._layers.pins_changed()
        self.changed.emit()

    def _new_sprites(self) -> None:
        tones = tones_of(self._view)
        titles = TitleSprites(title_font(self._view.font()), tones, self._ratio)
        self.lettering.set_sprites(titles, NameSprites(tones, self._ratio))
        self.tiles.set_look(self._view.font(), tones, self._ratio)
        self._layers.forget()
        self._request()
        self._letter()

    def _request(self) -> None:
        scene = self._scene(self._view.devicePixelRatioF())
        camera, size = self._layers.covered(scene.camera, scene.size)
        self.ground.request(camera, size, scene.ratio, scene.tones)

    def _letter(self) -> None:
        """Lay out names and titles for the scale of this moment."""
        self._until_lettered.stop()
        if self._moved is not None:
            self.ground.set_placed(self._moved.placed)
            self._moved = None
        if self._content is None or not self._ratio:
            return
        scene = self._scene(self._ratio)
        camera, size = self._layers.covered(scene.camera, scene.size)
        self._lettered_scale = camera.scale
        around = QRectF(QPointF(), size)
        self.lettering.place(scene.pins, self.ground.named, self._bounds, camera, around)
