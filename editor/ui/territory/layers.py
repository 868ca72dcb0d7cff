"""The still part of a frame, kept between frames: ground, pins and titles.

A frame while nothing but an overlay changes, or while the map is pushed about, is one copy of a
kept picture. Before the view leaves the kept picture, its new edges are drawn between two frames.
While zooming, the kept ground is stretched and the pins are drawn anew; once the view rests, all is
drawn sharp.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from editor.territory.regions import Region
from editor.ui.look import Tones
from editor.ui.territory.camera import Camera
from editor.ui.territory.ground import Ground
from editor.ui.territory.marks import paint_highlight
from editor.ui.territory.pins import PinSet
from editor.ui.territory.titles import Titles

# Kept pictures reach this much further than the view, in pixels on each side.
_AROUND = 192
# When less than this is left of it, the kept pictures are extended.
_NEAR = 100
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

    image: QImage
    camera: Camera
    size: QSizeF

    def rect(self, camera: Camera) -> QRectF:
        """Where it lies in a view with `camera`."""
        corner = camera.to_view(self.camera.left, self.camera.top)
        return QRectF(corner, self.size * (camera.scale / self.camera.scale))

    def covers(self, scene: Scene, margin: float = 0.0) -> bool:
        """Whether it fills the view, with `margin` pixels around."""
        view = QRectF(QPointF(), scene.size).adjusted(-margin, -margin, margin, margin)
        return self.rect(scene.camera).contains(view)


# Draws part of a picture whose top left corner the camera looks from.
_Paint = Callable[[QPainter, Camera, QRectF], None]


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

    def nearly_left(self, scene: Scene) -> bool:
        """Whether the view will soon leave the kept pictures, being pushed about."""
        kept = self._kept_ground
        same_scale = kept is not None and kept.camera.scale == scene.camera.scale
        return same_scale and kept is not None and not kept.covers(scene, _NEAR)

    def extend(self, scene: Scene) -> None:
        """Draw in advance what pushing the map on will bring into view."""
        self._usable_still(scene, self._usable_ground(scene, zooming=False, margin=_NEAR))

    def paint(self, painter: QPainter, scene: Scene, *, zooming: bool) -> None:
        """Draw ground, pins and titles; while `zooming` as quickly as looks well."""
        ground = self._usable_ground(scene, zooming=zooming)
        if ground.camera.scale != scene.camera.scale:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            target = ground.rect(scene.camera)
            painter.drawImage(target, ground.image, QRectF(ground.image.rect()))
            self._paint_pins(painter, scene, scene.camera, QRectF(QPointF(), scene.size))
            return
        still = self._usable_still(scene, ground)
        corner = still.rect(scene.camera).topLeft() * scene.ratio
        # On whole device pixels, or the copy would be a slow and blurred one.
        at = QPointF(round(corner.x()), round(corner.y())) / scene.ratio
        painter.drawImage(at, still.image)

    def _usable_ground(self, scene: Scene, *, zooming: bool, margin: float = 0.0) -> _Kept:
        kept = self._kept_ground
        stretch = scene.camera.scale / kept.camera.scale if kept is not None else 0.0
        fits = 1 / _STRETCH < stretch < _STRETCH if zooming else stretch == 1
        if kept is not None and fits and kept.covers(scene, margin):
            return kept

        def paint(painter: QPainter, camera: Camera, part: QRectF) -> None:
            self._ground.paint(painter, camera, part, ratio=scene.ratio, tones=scene.tones)

        made = _extended(kept if stretch == 1 else None, self._goal(scene), scene.ratio, paint)
        self._kept_ground = made
        return made

    def _usable_still(self, scene: Scene, ground: _Kept) -> _Kept:
        kept = self._kept_still
        key = (scene.without, scene.highlight)
        if kept is not None and (
            self._still_key != key or kept.camera.scale != ground.camera.scale
        ):
            kept = None
        if kept is not None and kept.camera == ground.camera:
            return kept

        def paint(painter: QPainter, camera: Camera, part: QRectF) -> None:
            painter.setClipRect(part)
            whole = QRectF(part.topLeft() * scene.ratio, part.size() * scene.ratio)
            painter.drawImage(part, ground.image, whole)
            self._paint_pins(painter, scene, camera, part)

        made = _extended(kept, ground, scene.ratio, paint)
        # The same camera but for rounding; comparing them tells later whether the ground moved on.
        self._kept_still = made._replace(camera=ground.camera)
        self._still_key = key
        return self._kept_still

    def _goal(self, scene: Scene) -> _Kept:
        """The picture that would be best for the view, not drawn yet."""
        return _Kept(QImage(), *self.covered(scene.camera, scene.size))

    def _paint_pins(self, painter: QPainter, scene: Scene, camera: Camera, part: QRectF) -> None:
        if scene.highlight is not None:
            outline = self._ground.region_path(scene.highlight, camera)
            paint_highlight(painter, outline, scene.tones)
        painter.save()
        painter.scale(1 / scene.ratio, 1 / scene.ratio)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        ratio, without = scene.ratio, scene.without
        scene.pins.paint(painter, camera, part, ratio=ratio, tones=scene.tones, without=without)
        self._titles.paint(painter, scene.pins, camera, part, ratio=ratio, without=without)
        painter.restore()


def _extended(kept: _Kept | None, goal: _Kept, ratio: float, paint: _Paint) -> _Kept:
    """A picture of what `goal` covers, with what `kept` already shows of it taken over.

    Its corner lies a whole number of device pixels from that of `kept`.
    """
    width, height = round(goal.size.width() * ratio), round(goal.size.height() * ratio)
    # Opaque, so that drawing it is a plain copy.
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    camera = goal.camera
    missing = [QRect(0, 0, width, height)]
    painter = QPainter(image)
    if kept is not None:
        corner = kept.rect(goal.camera).topLeft() * ratio
        shift = QPoint(round(corner.x()), round(corner.y()))
        camera = kept.camera.panned(shift.x() / ratio, shift.y() / ratio)
        painter.drawImage(QPointF(shift) / ratio, kept.image)
        missing = _beside(missing[0], QRect(shift, kept.image.size()))
    for rect in missing:
        painter.save()
        part = QRectF(QPointF(rect.topLeft()) / ratio, QSizeF(rect.size()) / ratio)
        paint(painter, camera, part)
        painter.restore()
    painter.end()
    return _Kept(image, camera, goal.size)


def _beside(outer: QRect, inner: QRect) -> list[QRect]:
    """What `outer` has beside `inner`, in rectangles that do not overlap."""
    inner = inner.intersected(outer)
    if inner.isEmpty():
        return [outer]
    top, bottom = inner.top(), inner.bottom()
    found = [
        QRect(outer.topLeft(), QPoint(outer.right(), top - 1)),
        QRect(QPoint(outer.left(), bottom + 1), outer.bottomRight()),
        QRect(QPoint(outer.left(), top), QPoint(inner.left() - 1, bottom)),
        QRect(QPoint(inner.right() + 1, top), QPoint(outer.right(), bottom)),
    ]
    return [rect for rect in found if not rect.isEmpty()]
