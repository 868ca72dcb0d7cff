"""The still part of a frame, kept between frames: ground, names, pins and titles.

A frame while nothing but an overlay changes, or while the map is pushed about, is one copy of a
kept picture. While zooming, kept grounds are stretched, and names, pins and titles are drawn anew
upon them; where there are too many pins for that, they are stretched with the ground. What is
needed next, the sharp picture above all, is drawn part by part between frames.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from editor.territory.bounds import Bounds
from editor.territory.regions import Region
from editor.ui.look import Tones
from editor.ui.territory.camera import Camera, fitting
from editor.ui.territory.content import Pin
from editor.ui.territory.ground import Ground
from editor.ui.territory.kept import Kept, Paint, blank, extended, strips
from editor.ui.territory.lettering import Lettering
from editor.ui.territory.marks import paint_highlight
from editor.ui.territory.pins import PinSet, TileSource

# Kept pictures reach this much further than the view, in pixels on each side.
_AROUND = 192
# When less than this is left of it, the kept pictures are extended.
_NEAR = 100
# While zooming, more pins than this are not drawn anew in each frame.
_MANY = 2500
# A drawn ground is stretched smoothly where it is shown at less than this share of its scale.
_SMOOTH_BELOW = 0.8
# The picture of the whole map, and how much around it, in pixels.
_OVERVIEW = QSizeF(1200, 900)
_OVERVIEW_MARGIN = 80.0
# How far a pin with its title reaches, in pixels.
_REACH = 24.0


class Scene(NamedTuple):
    """All that the still part of a frame depends on.

    without: paths of pins that an overlay draws. hidden: paths of pins whose titles give way to it.
    highlight: the territory below a drag.
    """

    camera: Camera
    size: QSizeF
    ratio: float
    tones: Tones
    pins: PinSet
    without: frozenset[str]
    hidden: frozenset[str]
    highlight: Region | None

    @property
    def view(self) -> QRectF:
        """The view in pixels of its own."""
        return QRectF(0, 0, self.size.width(), self.size.height())


class _Making(NamedTuple):
    """Pictures that are drawn part by part; what is left of each.

    scene: what the parts of `still` were drawn for.
    """

    scene: Scene
    ground: Kept
    still: Kept
    ground_parts: list[QRectF]
    still_parts: list[QRectF]


class Layers:
    """Keeps and draws the still part of frames."""

    def __init__(self, ground: Ground, lettering: Lettering, tiles: TileSource) -> None:
        self._ground = ground
        self._tiles = tiles
        self._lettering = lettering
        self._kept_ground: Kept | None = None
        self._kept_still: Kept | None = None
        self._still_scene: Scene | None = None
        self._making: _Making | None = None
        self._spare: QImage | None = None  # of the kept pictures' size, to draw the next one in
        self._overview: Kept | None = None
        self._overview_of: tuple[Bounds, Tones, float] | None = None
        self._stale = False
        self._touched: list[Pin] = []

    def forget(self) -> None:
        """Everything looks different: draw it anew at once."""
        self._kept_ground = self._kept_still = self._making = self._overview = self._spare = None
        self._stale = False

    def ground_changed(self) -> None:
        """Draw the ground anew, and what lies on it; until that is done the old one is shown."""
        self._making = self._overview = None
        self._stale = True

    def pins_changed(self) -> None:
        """Draw names, pins and titles anew."""
        self._kept_still = None
        self._touched = []
        if self._making is not None:
            self._making = self._making._replace(still_parts=strips(self._making.still.size))

    def pins_moved(self, touched: Iterable[Pin]) -> None:
        """Draw anew what lies around these pins, each as it was and as it is."""
        self._touched += touched
        if self._making is not None:
            self._making = self._making._replace(still_parts=strips(self._making.still.size))

    @property
    def overview(self) -> Kept | None:
        """The ground of the whole map, once there is a picture of it."""
        return self._overview

    def covered(self, camera: Camera, size: QSizeF) -> tuple[Camera, QSizeF]:
        """The camera and size of the kept picture for a view: somewhat more than is in view."""
        wider = QSizeF(size.width() + 2 * _AROUND, size.height() + 2 * _AROUND)
        return camera.panned(_AROUND, _AROUND), wider

    def unfinished(self, scene: Scene, bounds: Bounds) -> bool:
        """Whether something is to be drawn before it is needed."""
        kept = self._kept_ground
        return (
            kept is None
            or self._stale
            or kept.camera.scale != scene.camera.scale
            or not kept.covers(scene.camera, scene.size, _NEAR)
            or self._overview_key(scene, bounds) != self._overview_of
            or self._overview is None
        )

    def work(self, scene: Scene, bounds: Bounds) -> bool:
        """Draw a part of what is needed next; tells whether a frame would look different now."""
        kept = self._kept_ground
        if kept is None:
            self._draw_at_once(scene)
            return True
        if self._stale or kept.camera.scale != scene.camera.scale:
            return self._sharpen(scene)
        if not kept.covers(scene.camera, scene.size, _NEAR):
            self._usable_still(scene, self._usable_ground(scene, margin=_NEAR))
            return False
        self._draw_overview(scene, bounds)
        return True

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Draw ground, names, pins and titles, as well as can be done at once."""
        if self._kept_ground is None:
            self._draw_at_once(scene)
        elif self._kept_ground.camera.scale != scene.camera.scale:
            self._paint_stretched(painter, scene, self._kept_ground)
            return
        still = self._usable_still(scene, self._usable_ground(scene))
        still.copy(painter, scene.camera)

    def _draw_at_once(self, scene: Scene) -> None:
        goal = self._goal(scene)
        self._kept_ground = extended(None, goal, scene.ratio, self._ground_painter(scene))
        self._kept_still = self._making = None
        self._stale = False

    def _paint_stretched(self, painter: QPainter, scene: Scene, kept: Kept) -> None:
        """Draw what there is at another scale than it was drawn for."""
        many = scene.pins.count(scene.camera, scene.view) > _MANY
        still = self._kept_still
        if many:  # drawn once where it is missing: drawn anew in each frame it would take longer
            kept = still = self._usable_still(scene, kept)
        # The tints and lines of a drawn ground look as good without, in a third of the time; a
        # picture, pins and titles do not, nor lines that become much smaller.
        smaller = scene.camera.scale < _SMOOTH_BELOW * kept.camera.scale
        smooth = self._ground.pictured or kept is still or smaller
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        if not kept.covers(scene.camera, scene.size):
            painter.fillRect(scene.view, self._ground.backdrop(scene.tones))
            if self._overview is not None:
                self._overview.stretch(painter, scene.camera, scene.view)
        kept.stretch(painter, scene.camera, scene.view)
        if kept is not still:
            self._paint_upon(painter, scene, scene.camera, scene.view, hurried=True)

    def _sharpen(self, scene: Scene) -> bool:
        making = self._making
        if (
            making is None
            or making.ground.camera.scale != scene.camera.scale
            or not making.ground.covers(scene.camera, scene.size)
        ):
            goal = self._goal(scene)
            parts = strips(goal.size)
            images = blank(goal, scene.ratio), blank(goal, scene.ratio)
            making = _Making(scene, *images, parts, [*parts])
        elif making.scene[5:] != scene[5:]:
            making = making._replace(scene=scene, still_parts=strips(making.still.size))
        self._making = making
        if making.ground_parts:
            part = making.ground_parts.pop()
            painter = making.ground.painter(part)
            self._ground_painter(scene)(painter, making.ground.camera, part)
            painter.end()
            return False
        if making.still_parts:
            self._paint_still_part(scene, making.ground, making.still, making.still_parts.pop())
            if making.still_parts:
                return False
        self._kept_ground, self._kept_still = making.ground, making.still
        self._still_scene = scene
        self._making, self._stale = None, False
        return True

    def _usable_ground(self, scene: Scene, margin: float = 0.0) -> Kept:
        kept = self._kept_ground
        if kept is not None and kept.covers(scene.camera, scene.size, margin):
            return kept
        goal = self._goal(scene)
        self._kept_ground = self._extended(kept, goal, scene, self._ground_painter(scene))
        return self._kept_ground

    def _usable_still(self, scene: Scene, ground: Kept) -> Kept:
        kept, known = self._kept_still, self._still_scene
        if kept is None or known is None or kept.camera.scale != ground.camera.scale:
            kept, known = None, scene
        if kept is None or kept.camera != ground.camera:

            def paint(painter: QPainter, camera: Camera, part: QRectF) -> None:
                ground.copy(painter, camera, part)
                self._paint_upon(painter, scene, camera, part)

            made = self._extended(kept, ground, scene, paint)
            # The same camera but for rounding; comparing them tells later whether the ground moved.
            kept = made._replace(camera=ground.camera)
        for part in self._differing(known, scene, kept):
            self._paint_still_part(scene, ground, kept, part)
        self._kept_still, self._still_scene = kept, scene
        return kept

    def _extended(self, kept: Kept | None, goal: Kept, scene: Scene, paint: Paint) -> Kept:
        made = extended(kept, goal, scene.ratio, paint, self._spare)
        self._spare = kept.image if kept is not None else None
        return made

    def _paint_still_part(self, scene: Scene, ground: Kept, still: Kept, part: QRectF) -> None:
        painter = still.painter(part)
        ground.copy(painter, still.camera, part)
        self._paint_upon(painter, scene, still.camera, part)
        painter.end()

    def _differing(self, old: Scene, new: Scene, kept: Kept) -> list[QRectF]:
        """The parts of a kept picture on which what an overlay draws makes a difference."""
        whole = QRectF(0, 0, kept.size.width(), kept.size.height())
        found = [self._around(pin, kept.camera) for pin in self._touched]
        self._touched = []
        for path in (old.without ^ new.without) | (old.hidden ^ new.hidden):
            pin = new.pins.by_path.get(path)
            if pin is not None:
                found.append(self._around(pin, kept.camera))
        if old.highlight != new.highlight:
            for region in (old.highlight, new.highlight):
                if region is not None:
                    outline = self._ground.region_path(region, kept.camera)
                    found.append(outline.controlPointRect())
        parts = [rect.adjusted(-4, -4, 4, 4).toAlignedRect() for rect in found]
        clipped = [QRectF(part).intersected(whole) for part in parts]
        return [part for part in clipped if not part.isEmpty()]

    def _around(self, pin: Pin, camera: Camera) -> QRectF:
        """What a pin and its title cover."""
        rect = QRectF(-_REACH, -_REACH, 2 * _REACH, 2 * _REACH)
        rect.translate(camera.to_view(pin.x, pin.y))
        title = self._lettering.title_rect(pin, camera)
        return rect.united(title) if title is not None else rect

    def _draw_overview(self, scene: Scene, bounds: Bounds) -> None:
        camera = fitting(bounds, _OVERVIEW, _OVERVIEW_MARGIN)
        goal = Kept.of(camera, _OVERVIEW)
        self._overview = extended(None, goal, 1.0, self._ground_painter(scene._replace(ratio=1.0)))
        self._overview_of = self._overview_key(scene, bounds)

    def _overview_key(self, scene: Scene, bounds: Bounds) -> tuple[Bounds, Tones, float]:
        return bounds, scene.tones, scene.ratio

    def _goal(self, scene: Scene) -> Kept:
        """The picture that would be best for the view, not drawn yet."""
        return Kept.of(*self.covered(scene.camera, scene.size))

    def _ground_painter(self, scene: Scene) -> Paint:
        """Draws the ground of a scene at any place."""

        def paint(painter: QPainter, camera: Camera, part: QRectF) -> None:
            self._ground.paint(painter, camera, part, ratio=scene.ratio, tones=scene.tones)

        return paint

    def _paint_upon(
        self,
        painter: QPainter,
        scene: Scene,
        camera: Camera,
        part: QRectF,
        *,
        hurried: bool = False,
    ) -> None:
        """Draw what lies on the ground."""
        painter.save()
        painter.setClipRect(part)
        if scene.highlight is not None:
            outline = self._ground.region_path(scene.highlight, camera)
            paint_highlight(painter, outline, scene.tones)
        painter.scale(1 / scene.ratio, 1 / scene.ratio)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        ratio, without, pictured = scene.ratio, scene.without, self._ground.pictured
        lettering, pins = self._lettering, scene.pins
        dense = pins.dense(camera.scale)
        if not dense:
            lettering.paint_names(painter, camera, part, ratio=ratio, haloed=pictured)
        pins.paint(
            painter,
            camera,
            part,
            ratio=ratio,
            tones=scene.tones,
            without=without,
            tiles=self._tiles,
            hurried=hurried,
        )
        if dense:
            lettering.paint_names(painter, camera, part, ratio=ratio, haloed=True)
        titled = without | scene.hidden
        lettering.paint_titles(painter, pins, camera, part, ratio=ratio, without=titled)
        painter.restore()
