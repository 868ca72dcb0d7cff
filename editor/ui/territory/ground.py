"""The ground of the map: sea and coast or the picture, the territories, their names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from editor.territory.bounds import Bounds
from editor.territory.infer import Placed, infer_regions
from editor.territory.labels import Box
from editor.territory.regions import Region, Ring, region_at
from editor.territory.survey import Survey, survey
from editor.ui.look import Tones
from editor.ui.territory.background import Newest
from editor.ui.territory.camera import Camera
from editor.ui.territory.content import MapContent
from editor.ui.territory.names import PlacedName, paint_name, place_names
from editor.ui.territory.picture_layer import PictureLayer
from editor.ui.territory.tints import EARTH, faded, name_ink, region_tint

# Lines along the coast, as shares of the map's larger side from the shore.
_COAST = (0.0055, 0.0105)
_ISLAND_CORNER = 0.03


class _Land(NamedTuple):
    """The territories and all that is known about them, made in the background."""

    regions: tuple[Region, ...] = ()
    survey: Survey = Survey()


class Ground(QObject):
    """Paints everything that lies under the pins, and knows which territory is where.

    changed: it looks different now. failed(Message | None): about the picture.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content: MapContent | None = None
        self._placed: tuple[Placed, ...] = ()
        self._land = _Land()
        self._paths: list[QPainterPath] = []
        self._coast: list[QPainterPath] = []
        self._names: tuple[float, tuple[PlacedName, ...]] = (0.0, ())
        self._picture = PictureLayer(self)
        self._picture.changed.connect(self.changed)
        self._picture.failed.connect(self.failed)
        self._worker = Newest(self)
        self._worker.done.connect(self._receive)

    @property
    def regions(self) -> tuple[Region, ...]:
        """The territories shown: of the file, or inferred as far as that is done."""
        return self._land.regions

    @property
    def busy(self) -> bool:
        """Whether the picture or the territories are still being prepared."""
        return self._worker.busy or self._picture.busy

    def region_at(self, x: float, y: float) -> Region | None:
        """The territory at a point of the map."""
        return region_at(self._land.regions, x, y)

    def set_content(self, content: MapContent) -> None:
        """Show another map."""
        known = self._content
        self._content = content
        self._picture.set_picture(content.picture, content.bounds)
        self._set_land(_Land(content.regions or ()))
        if known is None or known.regions != content.regions or known.bounds != content.bounds:
            self._survey()
        self.changed.emit()

    def set_placed(self, placed: Sequence[Placed]) -> None:
        """Where the placed entries lie: inferred territories follow them."""
        if self._placed == tuple(placed):
            return
        self._placed = tuple(placed)
        if self._content is not None and self._content.regions is None:
            if not self._land.regions:
                self._set_land(self._land)
            self._survey()

    def request(self, camera: Camera, size: QSizeF, ratio: float, tones: Tones) -> None:
        """The view rests: fetch what is needed to draw it sharp."""
        self._picture.request(camera, size, ratio, tones)

    def names(self, scale: float) -> tuple[PlacedName, ...]:
        """The territory names as they lie at `scale`."""
        spots = self._land.survey.spots
        if self._names[0] != scale and spots:
            named = [region.name for region in self._land.regions]
            self._names = (scale, place_names(named, spots, scale))
        return self._names[1] if spots else ()

    def name_boxes(self, scale: float) -> list[Box]:
        """Where names lie, in pixels from the map's origin, y downward."""
        return [
            Box(
                name.x * scale - name.width / 2,
                -name.y * scale - name.height / 2,
                name.width,
                name.height,
            )
            for name in self.names(scale)
        ]

    def region_path(self, region: Region, camera: Camera) -> QPainterPath:
        """The outline of a region in the view."""
        return _placing(camera).map(_path(ring for rings in region.polygons for ring in rings))

    def paint(
        self, painter: QPainter, camera: Camera, size: QSizeF, ratio: float, tones: Tones
    ) -> None:
        """Fill a view of `size`; `ratio` device pixels make one pixel."""
        if self._content is None:
            painter.fillRect(QRectF(QPointF(), size), QColor(tones.window))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pictured = self._picture.shown
        ground = tones.window if pictured else tones.sea
        painter.fillRect(QRectF(QPointF(), size), QColor(ground))
        if pictured:
            self._picture.paint(painter, camera, size, ratio, tones)
        else:
            self._paint_coast(painter, camera, tones)
        self._paint_regions(painter, camera, tones, filled=not pictured)
        view = QRectF(QPointF(), size)
        for name in self.names(camera.scale):
            middle = camera.to_view(name.x, name.y)
            if view.adjusted(-name.width, -40, name.width, 40).contains(middle):
                self._paint_name(painter, middle, name, tones, haloed=pictured)

    def _paint_coast(self, painter: QPainter, camera: Camera, tones: Tones) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        placing = _placing(camera)
        for number, path in enumerate(self._coast):
            painter.setPen(QPen(faded(tones.coast, 0.8 / (number + 1)), 2.0 - 0.6 * number))
            painter.drawPath(placing.map(path))

    def _paint_regions(
        self, painter: QPainter, camera: Camera, tones: Tones, *, filled: bool
    ) -> None:
        placing = _placing(camera)
        border = QPen(faded(tones.ink, 0.34 if not tones.dark else 0.26), 0.8)
        border.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(border)
        tints = self._land.survey.tones
        for number, path in enumerate(self._paths):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if filled:
                own = self._land.regions[number].colour if self._land.regions else None
                tone = tints[number] if tints else 0
                painter.setBrush(region_tint(tone, tones, own))
            painter.drawPath(placing.map(path))

    def _paint_name(
        self, painter: QPainter, middle: QPointF, name: PlacedName, tones: Tones, *, haloed: bool
    ) -> None:
        if haloed:
            halo = faded(tones.pane if not tones.dark else tones.window, 0.34)
            for dx, dy in ((-1, -1), (1, -1), (-1, 1), (1, 1), (0, -2), (0, 2), (-2, 0), (2, 0)):
                paint_name(painter, middle + QPointF(dx, dy), name, halo)
        paint_name(painter, middle, name, name_ink(tones))

    def _survey(self) -> None:
        content = self._content
        if content is None:
            return
        regions, placed, bounds = content.regions, self._placed, content.bounds
        distances = tuple(share * max(bounds.width, bounds.height) for share in _COAST)
        self._worker.ask(lambda: _surveyed(regions, placed, bounds, distances))

    def _receive(self, land: _Land) -> None:
        self._set_land(land)
        if self._content is not None and not self._paths:  # no entry names a territory
            self._set_island(self._content.bounds)
        self.changed.emit()

    def _set_land(self, land: _Land) -> None:
        self._land = land
        self._names = (0.0, ())
        self._paths = [_path(ring for rings in r.polygons for ring in rings) for r in land.regions]
        self._coast = [_path(rings) for rings in land.survey.coast]
        content = self._content
        inferring = content is not None and content.regions is None and bool(self._placed)
        if content is not None and not land.regions and not inferring:
            self._set_island(content.bounds)

    def _set_island(self, bounds: Bounds) -> None:
        """An empty island the size of the bounds, for a map that has nothing else yet."""
        larger = max(bounds.width, bounds.height)
        for number, distance in enumerate((0.0, *(share * larger for share in _COAST))):
            rect = QRectF(bounds.min_x, -bounds.max_y, bounds.width, bounds.height)
            rect.adjust(-distance, -distance, distance, distance)
            path = QPainterPath()
            corner = _ISLAND_CORNER * larger + distance
            path.addRoundedRect(rect, corner, corner)
            (self._paths if number == 0 else self._coast).append(path)


def _surveyed(
    regions: tuple[Region, ...] | None,
    placed: tuple[Placed, ...],
    bounds: Bounds,
    distances: tuple[float, ...],
) -> _Land:
    """In the background: infer the regions if there are none, and survey them."""
    shown = infer_regions(placed, bounds) if regions is None else regions
    return _Land(shown, survey(shown, tones=len(EARTH), coast=distances))


def _path(rings: Iterable[Ring]) -> QPainterPath:
    """Rings in map units as a path; its y grows downward."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in rings:
        path.addPolygon(QPolygonF([QPointF(x, -y) for x, y in ring]))
        path.closeSubpath()
    return path


def _placing(camera: Camera) -> QTransform:
    """From map units with y downward to pixels of the view."""
    scale = camera.scale
    return QTransform(scale, 0, 0, scale, -camera.left * scale, camera.top * scale)
