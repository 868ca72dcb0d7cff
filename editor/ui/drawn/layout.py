"""Where everything goes on the page: the map, its names and titles, the legend."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from editor.article.reader_words import ReaderWords
from editor.messages import Message
from editor.territory.bounds import Bounds
from editor.territory.infer import Placed
from editor.territory.labels import Box, Labelling, LabelStyle
from editor.territory.pin_sizes import TITLE_GAP
from editor.ui.drawn.legend import LegendBlock, Shape
from editor.ui.drawn.letters import even
from editor.ui.drawn.wish import DrawnMap, Progress, Wish, share_of
from editor.ui.look import DARK, LIGHT, Tones
from editor.ui.svg import PictureError
from editor.ui.territory.camera import Camera, fitting
from editor.ui.territory.content import Pin
from editor.ui.territory.ground import CROWD
from editor.ui.territory.land import Land, survey_land
from editor.ui.territory.lettering import ranks
from editor.ui.territory.names import PlacedName, name_boxes, place_names
from editor.ui.territory.picture import Picture, load
from editor.ui.territory.pins import PinSet
from editor.ui.territory.sprites import LONGEST_TITLE, title_font
from editor.workers import GEOMETRY, Kept

_INTERFACE_PIXELS = 13
# Around a map without a picture, as a share of the page's longer side: the coast lies in it.
_SHORE = 0.028
# How much of the page, across and upright, a legend may take: over the map, below, beside.
_FLOATING = (0.42, 0.6)
_BELOW, _BESIDE = 0.4, 0.4
_EDGE = 16.0


class Title(NamedTuple):
    """A pin's title as it is drawn, the top left corner of its text at (`x`, `y`) of the page."""

    pin: Pin
    text: str
    x: float
    y: float


class PlacedLegend(NamedTuple):
    """The legend on the page; floating over the map, or on a band of its own."""

    block: LegendBlock
    shape: Shape
    rect: QRectF
    floating: bool


class _Frame(NamedTuple):
    """A part of the page for the map, and how the map lies in it."""

    area: QRectF
    camera: Camera
    names: tuple[PlacedName, ...]


@dataclass(frozen=True)
class Layout:
    """All that is on a page, each with its place in pixels of the page.

    area: what of the page the map has. names: they lie in map units. pins: those on the page,
    in the order of drawing. dense: whether pins would hide names, which then lie above them.
    left_out: what should be there and is not.
    """

    drawn: DrawnMap
    wish: Wish
    tones: Tones
    area: QRectF
    camera: Camera
    land: Land
    picture: Picture | None
    names: tuple[PlacedName, ...]
    pins: tuple[Pin, ...]
    dense: bool
    radius: float
    titles: tuple[Title, ...]
    title_font: QFont
    legend: PlacedLegend | None
    left_out: tuple[Message, ...]

    @property
    def page(self) -> QRectF:
        """The whole page."""
        return QRectF(0, 0, self.wish.width, self.wish.height)


def lay_out(
    drawn: DrawnMap,
    wish: Wish,
    font: QFont,
    progress: Progress,
    *,
    load: Callable[[Path], Picture] = load,
) -> Layout:
    """Lay the page out. font: that of the interface, whose family the page takes. load: reads the
    picture.

    A picture that cannot be shown is left out and told of, as on the screen.
    """
    return _Draft(drawn, wish, font, load).finished(progress)


class _Draft:
    """A page on its way to a layout."""

    def __init__(
        self, drawn: DrawnMap, wish: Wish, font: QFont, load: Callable[[Path], Picture]
    ) -> None:
        self._drawn, self._wish, self._read = drawn, wish, load
        self._page = QRectF(0, 0, wish.width, wish.height)
        self._tones = DARK if wish.dark else LIGHT
        self._font = even(font)
        self._font.setPixelSize(_INTERFACE_PIXELS)
        self._left_out: list[Message] = []
        self._picture: Picture | None = None
        self._land = Land()
        self._pins = PinSet(drawn.pins, drawn.content.bounds)

    def finished(self, progress: Progress) -> Layout:
        self._load()
        progress(0.2)
        self._survey()
        progress(0.4)
        frame, legend = self._framed()
        shown = self._shown(frame)
        titles = self._titles(frame, shown, legend, share_of(progress, 0.5, 1.0))
        return Layout(
            drawn=self._drawn,
            wish=self._wish,
            tones=self._tones,
            area=frame.area,
            camera=frame.camera,
            land=self._land,
            picture=self._picture,
            names=self._kept_names(frame) if self._wish.labels else (),
            pins=shown,
            dense=self._pins.dense(frame.camera.scale),
            radius=self._pins.sizes.dot(frame.camera.scale),
            titles=titles,
            title_font=title_font(self._font),
            legend=legend,
            left_out=tuple(self._left_out),
        )

    def _load(self) -> None:
        file = self._drawn.content.picture
        if file is None:
            return
        try:
            self._picture = self._read(file)
            self._picture.on_paper  # noqa: B018 - draws it: broken ones are known now
        except PictureError as error:
            self._picture = None
            self._left_out.append(error.message)

    def _survey(self) -> None:
        content = self._drawn.content
        placed = [Placed(pin.x, pin.y, pin.territory) for pin in self._pins.drawn]
        self._land = survey_land(content.regions, placed, content.bounds)

    # The legend, and what it leaves to the map

    def _framed(self) -> tuple[_Frame, PlacedLegend | None]:
        whole = self._frame(self._page)
        block = LegendBlock(
            self._drawn.legend_title,
            self._drawn.legend,
            self._font,
            ReaderWords(self._drawn.language),
        )
        if not self._wish.legend or block.empty:
            return whole, None
        cost, floating = self._floating(whole, block)
        bands = list(self._bands(block))
        # It may hide ground, but no pin, no name, nothing of a picture.
        if floating is not None and cost == 0 and not (bands and self._picture):
            return whole, floating
        if bands:
            area, legend = max(bands, key=lambda band: self._camera(band[0]).scale)
            return self._frame(area), legend
        if floating is None:
            self._left_out.append(Message("publish.legend-roomless"))
        return whole, floating

    def _floating(self, frame: _Frame, block: LegendBlock) -> tuple[int, PlacedLegend | None]:
        """The legend in the corner where it covers least, and how much that is."""
        most = QSizeF(_FLOATING[0] * self._page.width(), _FLOATING[1] * self._page.height())
        shapes: list[Shape | None] = [*block.shapes(most)] or [block.cut(most)]
        found = [
            PlacedLegend(block, shape, rect, floating=True)
            for shape in shapes
            if shape is not None
            for rect in self._corners(shape.size)
        ]
        if not found:
            return 0, None
        costs = [self._covered(frame, legend.rect) for legend in found]
        return min(costs), found[costs.index(min(costs))]

    def _corners(self, size: QSizeF) -> Iterator[QRectF]:
        page = self._page.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        right, bottom = page.right() - size.width(), page.bottom() - size.height()
        for left, top in (
            (right, bottom),
            (page.left(), bottom),
            (right, page.top()),
            (page.left(), page.top()),
        ):
            yield QRectF(QPointF(left, top), size)

    def _covered(self, frame: _Frame, rect: QRectF) -> int:
        """How many pins and names a rectangle would hide."""
        wider = rect.adjusted(-8, -8, 8, 8)
        min_x, max_y = frame.camera.to_map(wider.topLeft())
        max_x, min_y = frame.camera.to_map(wider.bottomRight())
        hidden = Bounds(min_x, min_y, max_x, max_y)
        pins = sum(hidden.contains(pin.x, pin.y) for pin in self._pins.drawn)
        return pins + sum(wider.intersects(_rect(frame.camera, name)) for name in frame.names)

    def _bands(self, block: LegendBlock) -> Iterator[tuple[QRectF, PlacedLegend]]:
        """The legend below the map and beside it: what is left for the map, and the legend."""
        page = self._page
        below = list(block.shapes(QSizeF(page.width(), _BELOW * page.height())))
        if below:
            shape = min(below, key=lambda one: one.size.height())
            area = page.adjusted(0, 0, 0, -shape.size.height())
            rect = QRectF(QPointF(0, area.bottom()), page.bottomRight())
            yield area, PlacedLegend(block, shape, rect, floating=False)
        beside = list(block.shapes(QSizeF(_BESIDE * page.width(), page.height())))
        if beside:
            shape = min(beside, key=lambda one: one.size.width())
            area = page.adjusted(0, 0, -shape.size.width(), 0)
            rect = QRectF(QPointF(area.right(), 0), page.bottomRight())
            yield area, PlacedLegend(block, shape, rect, floating=False)

    # The map in its part of the page

    def _frame(self, area: QRectF) -> _Frame:
        camera = self._camera(area)
        pins = [(pin.x, pin.y) for pin in self._pins.drawn]
        named = [region.name for region in self._land.regions]
        near = pins if len(pins) < CROWD else []
        names = place_names(named, self._land.survey.spots, camera.scale, near)
        return _Frame(area, camera, names)

    def _camera(self, area: QRectF) -> Camera:
        part = self._wish.part
        bare = part is None and self._picture is None
        margin = _SHORE * max(area.width(), area.height()) if bare else 0.0
        camera = fitting(part or self._drawn.content.bounds, area.size(), margin)
        return camera.panned(area.x(), area.y())

    def _shown(self, frame: _Frame) -> tuple[Pin, ...]:
        """The pins that lie on the page, also those that reach into it."""
        wider = frame.area.adjusted(-10, -10, 10, 10)
        to_view = frame.camera.to_view
        shown = tuple(p for p in self._pins.drawn if wider.contains(to_view(p.x, p.y)))
        missing = len(self._drawn.pins) - len(shown)
        if missing and self._wish.part is None:
            self._left_out.append(Message("publish.pins-outside", {"n": missing}))
        return shown

    def _kept_names(self, frame: _Frame) -> tuple[PlacedName, ...]:
        area = frame.area.adjusted(2, 2, -2, -2)
        return tuple(name for name in frame.names if area.contains(_rect(frame.camera, name)))

    def _titles(
        self,
        frame: _Frame,
        shown: Sequence[Pin],
        legend: PlacedLegend | None,
        progress: Progress,
    ) -> tuple[Title, ...]:
        titled = [pin for pin in shown if not pin.dimmed]
        if not self._wish.labels or not titled:
            return ()
        metrics = QFontMetricsF(title_font(self._font))
        right = Qt.TextElideMode.ElideRight
        texts = [metrics.elidedText(pin.title, right, LONGEST_TITLE) for pin in titled]
        places = [frame.camera.to_view(pin.x, pin.y) for pin in titled]
        widths = [metrics.horizontalAdvance(text) for text in texts]
        progress(0.2)
        taken = list(_lines(frame.camera, self._kept_names(frame)))
        if legend is not None:
            taken.append(_box(legend.rect.adjusted(-4, -4, 4, 4)))
        radius = self._pins.sizes.dot(frame.camera.scale)
        style = LabelStyle(radius + 2, metrics.height(), TITLE_GAP)
        labelling = Kept(
            GEOMETRY,
            Labelling,
            [place.x() for place in places],
            [-place.y() for place in places],
            widths,
            ranks([pin.path for pin in titled]),
            style.always,
        )
        within = _box(frame.area.adjusted(4, 4, -4, -4))
        labels = labelling.call(Labelling.once, 1.0, taken=taken, within=within)
        progress(1.0)
        return tuple(
            Title(
                titled[label.pin],
                texts[label.pin],
                places[label.pin].x() + label.dx,
                places[label.pin].y() + label.dy,
            )
            for label in labels
        )


def _rect(camera: Camera, name: PlacedName) -> QRectF:
    middle = camera.to_view(name.x, name.y)
    corner = middle - QPointF(name.width / 2, name.height / 2)
    return QRectF(corner, QSizeF(name.width, name.height))


def _lines(camera: Camera, names: Sequence[PlacedName]) -> Iterator[Box]:
    """What the lines of names cover on the page."""
    left, top = camera.left * camera.scale, camera.top * camera.scale
    for name in names:
        for box in name_boxes(name, camera.scale):
            yield box._replace(x=box.x - left, y=box.y + top)


def _box(rect: QRectF) -> Box:
    return Box(rect.x(), rect.y(), rect.width(), rect.height())
