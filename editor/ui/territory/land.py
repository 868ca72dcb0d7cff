"""The territories ready to be drawn: their grounds, borders and coast. Used on any thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from editor.territory.bounds import Bounds
from editor.territory.infer import Placed, infer_regions
from editor.territory.regions import Region, Ring
from editor.territory.survey import NameSpot, Survey, survey
from editor.ui.look import Tones
from editor.ui.territory.camera import Camera
from editor.ui.territory.outlines import Lines, area, placing
from editor.ui.territory.tints import EARTH, faded, region_tint
from editor.workers import GEOMETRY, INFERENCE

# Lines along the coast, as shares of the map's larger side from the shore.
_COAST = (0.0055, 0.0105)
_ISLAND_CORNER = 0.03


class Land:
    """Territories and all that is known about them; never changes.

    island: where the map has nothing else, the bounds of an empty island that is drawn instead.
    """

    def __init__(
        self,
        regions: tuple[Region, ...] = (),
        surveyed: Survey | None = None,
        *,
        island: Bounds | None = None,
    ) -> None:
        self.regions = regions
        self.survey = surveyed or Survey()
        outlines = [[ring for rings in r.polygons for ring in rings] for r in regions]
        coast = self.survey.coast
        if not outlines and island is not None:
            outlines, coast = _island(island)
        self._areas = [area(rings) for rings in outlines]
        self._borders = Lines(ring for rings in outlines for ring in rings)
        self._coast = [Lines(rings) for rings in coast]

    def redrawn(self, regions: tuple[Region, ...], island: Bounds | None) -> Land:
        """The same land with other borders, until they are surveyed: tones and names stay."""
        names = [region.name for region in self.regions]
        known = {
            name: (spot, tone)
            for name, spot, tone in zip(names, self.survey.spots, self.survey.tones, strict=False)
        }
        kept = [known.get(region.name) for region in regions]
        spots = tuple(
            one[0] if one else NameSpot((r.box[0] + r.box[2]) / 2, (r.box[1] + r.box[3]) / 2, 0)
            for r, one in zip(regions, kept, strict=True)
        )
        tones = tuple(one[1] if one else number for number, one in enumerate(kept))
        return Land(regions, Survey(spots, tones, self.survey.coast), island=island)

    def paint_grounds(
        self, painter: QPainter, camera: Camera, part: QRectF, tones: Tones, *, pictured: bool
    ) -> None:
        """Draw them without their names; over a picture only their borders."""
        if not pictured:
            self._paint_coast(painter, camera, part, tones)
            self._paint_areas(painter, camera, part, tones)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(faded(tones.ink, 0.45 if not tones.dark else 0.36), 0.9))
        self._borders.paint(painter, camera, part, 1)

    def _paint_coast(self, painter: QPainter, camera: Camera, part: QRectF, tones: Tones) -> None:
        for number, lines in enumerate(self._coast):
            width = 2.0 - 0.6 * number
            painter.setPen(_pen(faded(tones.coast, 0.8 / (number + 1)), width))
            lines.paint(painter, camera, part, width)

    def _paint_areas(self, painter: QPainter, camera: Camera, part: QRectF, tones: Tones) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        to_view = placing(camera)
        tints = self.survey.tones or (0,) * len(self._areas)
        for number, path in enumerate(self._areas):
            if to_view.mapRect(path.controlPointRect()).intersects(part):
                own = self.regions[number].colour if self.regions else None
                painter.setBrush(region_tint(tints[number], tones, own))
                painter.drawPath(to_view.map(path))


def survey_land(
    regions: tuple[Region, ...] | None, placed: Sequence[Placed], bounds: Bounds
) -> Land:
    """The territories of a map; those that the places tell where it has none.

    Geometry over all of them: some tens of milliseconds, so not for the UI thread.
    """
    worker = GEOMETRY if regions is not None else INFERENCE
    if regions is None:
        regions = worker.call(infer_regions, placed, bounds)
    distances = [share * max(bounds.width, bounds.height) for share in _COAST]
    surveyed = worker.call(survey, regions, tones=len(EARTH), coast=distances)
    return Land(regions, surveyed, island=bounds)


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
