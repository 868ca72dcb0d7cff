"""The ground of the map: sea and coast or the picture, and the territories."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, QSizeF, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath

from editor.territory.bounds import Bounds
from editor.territory.infer import Placed
from editor.territory.regions import Region, region_at
from editor.territory.survey import NameSpot
from editor.ui.look import Tones
from editor.ui.newest import Newest
from editor.ui.territory.camera import Camera
from editor.ui.territory.content import MapContent
from editor.ui.territory.land import Land, survey_land
from editor.ui.territory.outlines import area, placing
from editor.ui.territory.picture_layer import PictureLayer

# Among more pins than this, names cannot evade them.
CROWD = 2000


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
        self._land = Land()
        self._names: tuple[str, ...] = ()
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
        if known is None or _pictured(known) != _pictured(content):
            self._picture.set_picture(content.picture, content.bounds)
        if known is None or known.regions != content.regions or known.bounds != content.bounds:
            self._worker.drop()
            self._survey()
            self._set_land(
                self._land.redrawn(content.regions, self._island())
                if content.regions and known is not None and known.bounds == content.bounds
                else Land(content.regions or (), island=self._island())
            )
        self.changed.emit()

    def set_placed(self, placed: Sequence[Placed]) -> None:
        """Where the placed entries lie: inferred territories follow them."""
        if self._placed == tuple(placed):
            return
        self._placed = tuple(placed)
        if self._content is not None and self._content.regions is None:
            self._survey()
            if not self._land.regions:  # the empty island goes, territories are to come
                self._set_land(Land(island=self._island()))

    def request(self, camera: Camera, size: QSizeF, ratio: float, tones: Tones) -> None:
        """The view rests: fetch what is needed to draw it sharp."""
        self._picture.request(camera, size, ratio, tones)

    @property
    def named(self) -> tuple[Sequence[str], Sequence[NameSpot]]:
        """The territories' names, and where there is room for each."""
        spots = self._land.survey.spots
        return (self._names, spots) if spots else ((), ())

    @property
    def pictured(self) -> bool:
        """Whether a picture is drawn."""
        return self._picture.shown

    def backdrop(self, tones: Tones) -> QColor:
        """The tone beyond everything: the sea, or paper around a picture."""
        return QColor(tones.window if self.pictured else tones.sea)

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
        painter.fillRect(part, self.backdrop(tones))
        if pictured:
            self._picture.paint(painter, camera, part, ratio, tones)
        self._land.paint_grounds(painter, camera, part, tones, pictured=pictured)

    def _survey(self) -> None:
        content = self._content
        if content is None:
            return
        if content.regions is None and not self._placed:
            self._worker.drop()
            return
        regions, placed, bounds = content.regions, self._placed, content.bounds
        self._worker.ask(lambda: survey_land(regions, placed, bounds))

    def _island(self) -> Bounds | None:
        """The bounds, when there is nothing else to draw and nothing to come."""
        content = self._content
        coming = content is not None and content.regions is None and self._worker.busy
        return content.bounds if content is not None and not coming else None

    def _receive(self, land: Land) -> None:
        self._set_land(land)
        self.changed.emit()

    def _set_land(self, land: Land) -> None:
        self._land = land
        self._names = tuple(region.name for region in land.regions)


def _pictured(content: MapContent) -> tuple[object, ...]:
    """What decides how the picture is drawn."""
    return content.picture, content.stamp, content.bounds
