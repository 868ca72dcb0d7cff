"""The ground of the map: sea and coast or the picture, the territories, their names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from editor.territory.bounds import Bounds
from editor.territory.infer import Placed, infer_regions
from editor.territory.labels import Box
from editor.territory.regions import Region, Ring, region_at
from editor.territory.survey import Survey, survey
from editor.ui.look import Tones
from editor.ui.newest import Newest
from editor.ui.territory.camera import Camera
from editor.ui.territory.content import MapContent
from editor.ui.territory.names import PlacedName, paint_name, place_names
from editor.ui.territory.outlines import Lines, area, placing
from editor.ui.territory.picture_layer import PictureLayer
from editor.ui.territory.tints import EARTH, faded, name_ink, region_tint

# Lines along the coast, as shares of the map's larger side from the shore.
_COAST = (0.0055, 0.0105)
_ISLAND_CORNER = 0.03
# Among more pins than this, names cannot evade them.
_CROWD = 2000


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
        self._areas: list[QPainterPath] = []
        self._borders = Lines(())
        self._coast: list[Lines] = []
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
        if known is None or known.regions != content.regions or known.bounds != content.bounds:
            self._worker.drop()
            self._survey()
            self._set_land(_Land(content.regions or ()))
        self.changed.emit()

    def set_placed(self, placed: Sequence[Placed]) -> None:
        """Where the placed entries lie: inferred territories follow them."""
        if self._placed == tuple(placed):
            return
        self._placed = tuple(placed)
        self._names = (0.0, ())
        if self._content is not None and self._content.regions is None:
            self._survey()
            if not self._land.regions:  # the empty island goes, territories are to come
                self._set_land(self._land)

    def request(self, camera: Camera, size: QSizeF, ratio: float, tones: Tones) -> None:
        """The view rests: fetch what is needed to draw it sharp."""
        self._picture.request(camera, size, ratio, tones)

    def names(self, scale: float) -> tuple[PlacedName, ...]:
        """The territory names as they lie at `scale`."""
        spots = self._land.survey.spots
        if self._names[0] != scale and spots:
            named = [region.name for region in self._land.regions]
            pins = [(x, y) for x, y, _ in self._placed] if len(self._placed) < _CROWD else []
            self._names = (scale, place_names(named, spots, scale, pins))
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
        return placing(camera).map(area(ring for rings in region.polygons for ring in rings))

    def paint(
        self,
        painter: QPainter,
        camera: Camera,
        part: QRectF,
        *,
        ratio: float,
        tones: Tones,
    ) -> None:
        """Fill `part` of the view; `ratio` device pixels make one pixel."""
        painter.setClipRect(part)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pictured = self._picture.shown
        painter.fillRect(part, QColor(tones.window if pictured else tones.sea))
        if pictured:
            self._picture.paint(painter, camera, part, ratio, tones)
        else:
            self._paint_coast(painter, camera, part, tones)
        self._paint_regions(painter, camera, part, tones)
        for name in self.names(camera.scale):
            middle = camera.to_view(name.x, name.y)
            if part.adjusted(-name.width, -40, name.width, 40).contains(middle):
                self._paint_name(painter, middle, name, tones, haloed=pictured)

    def _paint_coast(self, painter: QPainter, camera: Camera, part: QRectF, tones: Tones) -> None:
        for number, lines in enumerate(self._coast):
            width = 2.0 - 0.6 * number
            painter.setPen(_pen(faded(tones.coast, 0.8 / (number + 1)), width))
            lines.paint(painter, camera, part, width)

    def _paint_regions(self, painter: QPainter, camera: Camera, part: QRectF, tones: Tones) -> None:
        if not self._picture.shown:
            painter.setPen(Qt.PenStyle.NoPen)
            to_view = placing(camera)
            tints = self._land.survey.tones or (0,) * len(self._areas)
            for number, path in enumerate(self._areas):
                if to_view.mapRect(path.controlPointRect()).intersects(part):
                    own = self._land.regions[number].colour if self._land.regions else None
                    painter.setBrush(region_tint(tints[number], tones, own))
                    painter.drawPath(to_view.map(path))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(faded(tones.ink, 0.45 if not tones.dark else 0.36), 0.9))
        self._borders.paint(painter, camera, part, 1)

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
        if content.regions is None and not self._placed:
            self._worker.drop()
            return
        regions, placed, bounds = content.regions, self._placed, content.bounds
        distances = tuple(share * max(bounds.width, bounds.height) for share in _COAST)
        self._worker.ask(lambda: _surveyed(regions, placed, bounds, distances))

    def _receive(self, land: _Land) -> None:
        self._set_land(land)
        self.changed.emit()

    def _set_land(self, land: _Land) -> None:
        self._land = land
        self._names = (0.0, ())
        outlines = [[ring for rings in r.polygons for ring in rings] for r in land.regions]
        coast = land.survey.coast
        content = self._content
        coming = content is not None and content.regions is None and self._worker.busy
        if not outlines and content is not None and not coming:
            outlines, coast = _island(content.bounds)
        self._areas = [area(rings) for rings in outlines]
        self._borders = Lines(ring for rings in outlines for ring in rings)
        self._coast = [Lines(rings) for rings in coast]


def _island(bounds: Bounds) -> tuple[list[list[Ring]], tuple[tuple[Ring, ...], ...]]:
    """An empty island as large as the bounds, for a map that has nothing else; and its coast."""
    larger = max(bounds.width, bounds.height)
    shore, *coast = (
        _rounded(bounds, distance, _ISLAND_CORNER * larger)
        for distance in (0.0, *(share * larger for share in _COAST))
    )
    return [[shore]], tuple((ring,) for ring in coast)


def _rounded(bounds: Bounds, distance: float, corner: float) -> Ring:
    """A rectangle with round corners, `distance` outside the bounds."""
    path = QPainterPath()
    rect = QRectF(bounds.min_x, bounds.min_y, bounds.width, bounds.height)
    rect.adjust(-distance, -distance, distance, distance)
    path.addRoundedRect(rect, corner + distance, corner + distance)
    points = path.toFillPolygon(QTransform.fromScale(100 / corner, 100 / corner))
    return tuple((p.x() * corner / 100, p.y() * corner / 100) for p in points.toList()[:-1])


def _pen(tone: QColor, width: float) -> QPen:
    return QPen(
        tone, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin
    )


def _surveyed(
    regions: tuple[Region, ...] | None,
    placed: tuple[Placed, ...],
    bounds: Bounds,
    distances: tuple[float, ...],
) -> _Land:
    """In the background: infer the regions if there are none, and survey them."""
    shown = infer_regions(placed, bounds) if regions is None else regions
    return _Land(shown, survey(shown, tones=len(EARTH), coast=distances))
