"""The still part of a frame, kept between frames: ground, pins and titles.

A frame while nothing but an overlay changes, or while the map is pushed about, is one copy of a
kept picture. While zooming, the kept ground is stretched and the pins are drawn anew; once the view
rests everything is drawn sharp.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from editor.territory.regions import Region
from editor.ui.look import Tones
from editor.ui.territory.camera import Camera
from editor.ui.territory.ground import Ground
from editor.ui.territory.marks import paint_highlight
from editor.ui.territory.pins import PinSet
from editor.ui.territory.titles import Titles

# Kept pictures reach this much further than the view, in pixels on each side.
_AROUND = 256
# A kept ground is stretched at most so far before it is drawn anew.
_STRETCH = 2.4


class Scene(NamedTuple):
    """All that the still part of a frame depends on.

    without: paths of pins that an overlay draws. highlight: the territory below a drag.
    """

    camera: Camera
    size: QSizeF
    ratio: float
    tones: Tones
    pins: PinSet
    without: frozenset[str]
    highlight: Region | None


class _Kept(NamedTuple):
    """A picture of part of the map: its camera looks from its own top left corner."""

    pixmap: QPixmap
    camera: Camera
    size: QSizeF

    def rect(self, camera: Camera) -> QRectF:
        """Where it lies in a view with `camera`."""
        corner = camera.to_view(self.camera.left, self.camera.top)
        stretch = camera.scale / self.camera.scale
        return QRectF(corner, self.size * stretch)


class Layers:
    """Keeps and draws the still part of frames."""

    def __init__(self, ground: Ground, titles: Titles) -> None:
        self._ground = ground
        self._titles = titles
        self._kept_ground: _Kept | None = None
        self._kept_still: _Kept | None = None
        self._still_key: tuple[frozenset[str], Region | None] = (frozenset(), None)

    def ground_changed(self) -> None:
        """Draw the ground anew, and what lies on it."""
        self._kept_ground = self._kept_still = None

    def pins_changed(self) -> None:
        """Draw pins and titles anew."""
        self._kept_still = None

    def covered(self, camera: Camera, size: QSizeF) -> tuple[Camera, QSizeF]:
        """The camera and size of the kept picture for a view: somewhat more than is in view."""
        wider = QSizeF(size.width() + 2 * _AROUND, size.height() + 2 * _AROUND)
        return camera.panned(_AROUND, _AROUND), wider

    def paint(self, painter: QPainter, scene: Scene, *, zooming: bool) -> None:
        """Draw ground, pins and titles; while `zooming` as quickly as looks well."""
        ground = self._usable_ground(scene, zooming=zooming)
        if zooming and ground.camera.scale != scene.camera.scale:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            target = ground.rect(scene.camera)
            painter.drawPixmap(target, ground.pixmap, QRectF(ground.pixmap.rect()))
            self._paint_highlight(painter, scene)
            self._paint_pins(painter, scene)
            return
        still = self._usable_still(scene, ground)
        corner = still.rect(scene.camera).topLeft() * scene.ratio
        # On whole device pixels, or the copy would be a slow and blurred one.
        at = QPointF(round(corner.x()), round(corner.y())) / scene.ratio
        painter.drawPixmap(at, still.pixmap)

    def _usable_ground(self, scene: Scene, *, zooming: bool) -> _Kept:
        kept = self._kept_ground
        if kept is not None:
            stretch = scene.camera.scale / kept.camera.scale
            fits = 1 / _STRETCH < stretch < _STRETCH if zooming else stretch == 1
            if fits and _covers(kept, scene):
                return kept
        camera, size = self.covered(scene.camera, scene.size)
        pixmap = _empty(size, scene.ratio)
        painter = QPainter(pixmap)
        self._ground.paint(painter, camera, size, scene.ratio, scene.tones)
        painter.end()
        self._kept_ground = _Kept(pixmap, camera, size)
        self._kept_still = None
        return self._kept_ground

    def _usable_still(self, scene: Scene, ground: _Kept) -> _Kept:
        kept = self._kept_still
        key = (scene.without, scene.highlight)
        if kept is not None and kept.camera == ground.camera and self._still_key == key:
            return kept
        pixmap = QPixmap(ground.pixmap)
        painter = QPainter(pixmap)
        whole = scene._replace(camera=ground.camera, size=ground.size)
        self._paint_highlight(painter, whole)
        self._paint_pins(painter, whole)
        painter.end()
        self._kept_still = _Kept(pixmap, ground.camera, ground.size)
        self._still_key = key
        return self._kept_still

    def _paint_highlight(self, painter: QPainter, scene: Scene) -> None:
        if scene.highlight is not None:
            path = self._ground.region_path(scene.highlight, scene.camera)
            paint_highlight(painter, path, scene.tones)

    def _paint_pins(self, painter: QPainter, scene: Scene) -> None:
        painter.save()
        painter.scale(1 / scene.ratio, 1 / scene.ratio)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        camera, ratio, without = scene.camera, scene.ratio, scene.without
        scene.pins.paint(painter, camera, ratio=ratio, tones=scene.tones, without=without)
        view = QRectF(QPointF(), scene.size)
        self._titles.paint(painter, scene.pins, camera, view, ratio=ratio, without=without)
        painter.restore()


def _covers(kept: _Kept, scene: Scene) -> bool:
    return kept.rect(scene.camera).contains(QRectF(QPointF(), scene.size))


def _empty(size: QSizeF, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.black)  # opaque, so that drawing it is a plain copy
    return pixmap
