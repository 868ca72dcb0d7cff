"""All that is written on the map: the territories' names and the pins' titles.

Where they lie is worked out off the UI thread for one scale; until that is done, what was worked
out before stays. They are drawn from kept pictures.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from editor.territory.bounds import Bounds
from editor.territory.labels import Box, Labelling
from editor.territory.pin_sizes import TITLE_GAP, PinSizes, TitleStyle
from editor.territory.survey import NameSpot
from editor.ui.newest import Newest
from editor.ui.territory.camera import Camera
from editor.ui.territory.content import Pin
from editor.ui.territory.ground import CROWD
from editor.ui.territory.names import PlacedName, name_boxes, place_names, still_fits
from editor.ui.territory.pins import PinSet
from editor.ui.territory.sprites import LONGEST_TITLE, NameSprites, TitleSprites
from editor.ui.text_size import share
from editor.workers import GEOMETRY, Kept

# Between two frames there is this much time to draw titles beforehand.
_SLICE_SECONDS = 0.003
# Titles may go so far beyond the map's edge.
_BEYOND = 16.0
# How far a title reaches from its pin.
_LONGEST, _HIGHEST = LONGEST_TITLE + 40, 60
# So many titles are measured before the other threads have their turn.
_MEASURED_AT_ONCE = 24


@dataclass(frozen=True, eq=False)
class Written:
    """Which names and titles there are, to be laid out at any scale.

    named: the territories' names with their spots. font: of the titles. text: how much larger than
    usual all of it is.
    """

    pins: Sequence[Pin]
    sizes: PinSizes
    named: tuple[Sequence[str], Sequence[NameSpot]]
    bounds: Bounds
    font: QFont
    height: float
    text: float = 1.0


@dataclass(frozen=True, eq=False)
class Layout:
    """Where names and titles lie at a scale. offsets: by path, from the pin to its title."""

    scale: float = 0.0
    names: tuple[PlacedName, ...] = ()
    offsets: Mapping[str, tuple[float, float]] = field(default_factory=dict)


class Lettering(QObject):
    """Names and titles at one scale.

    changed: newly placed ones are there.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles: TitleSprites | None = None
        self._names: NameSprites | None = None
        self._written: Written | None = None
        self._typesetter = _Typesetter()
        self._layout = Layout()
        self._coming: tuple[Layout, Iterator[Pin]] | None = None
        self._near: tuple[PinSet, Camera, QRectF] | None = None
        self._asked: tuple[object, ...] = ()
        self._under: frozenset[str] = frozenset()
        self._worker = Newest(self)
        self._worker.done.connect(self._receive)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._draw_ahead)

    def set_sprites(self, titles: TitleSprites, names: NameSprites) -> None:
        """Draw with another font, tones or pixel ratio."""
        self._titles, self._names = titles, names
        self._written = None

    @property
    def busy(self) -> bool:
        """Whether names and titles are still being placed."""
        return self._worker.busy or self._coming is not None

    @property
    def names(self) -> tuple[PlacedName, ...]:
        """The territories' names as they lie now."""
        return self._layout.names

    @property
    def labelled(self) -> Mapping[str, tuple[float, float]]:
        """The titles that are shown: by path, from the pin to the text's top left corner."""
        return self._layout.offsets

    def offset(self, path: str, radius: float) -> QPointF:
        """The top left corner of a pin's title, seen from the pin; to its right by default."""
        known = self._layout.offsets.get(path)
        if known is not None:
            return QPointF(*known)
        height = self._titles.height if self._titles else 0.0
        return QPointF(radius + 2 + TITLE_GAP, -height / 2)

    def place(
        self,
        pins: PinSet,
        named: tuple[Sequence[str], Sequence[NameSpot]],
        bounds: Bounds,
        camera: Camera,
        view: QRectF,
    ) -> None:
        """Begin to lay out all for the camera's scale; titles in `view` are drawn beforehand."""
        if self._titles is None:
            return
        known, titles = self._written, self._titles
        if (
            known is None
            or known.pins is not pins.drawn
            or known.named != named
            or known.bounds != bounds
        ):
            self._written = Written(
                pins.drawn, pins.sizes, named, bounds, QFont(titles.font), titles.height, share()
            )
        assert self._written is not None
        self._near = pins, camera, view
        self._worker.ask(partial(self._typesetter.lay_out, self._written, camera.scale))

    def forget(self) -> None:
        """Another map is shown: nothing of what was written stays."""
        self._worker.drop()
        self._coming = None
        self._timer.stop()
        self._layout = Layout()

    def _receive(self, layout: Layout) -> None:
        self._coming = layout, self._titles_ahead(layout)
        self._draw_ahead()
        if self._coming is not None:
            self._timer.start()

    def _titles_ahead(self, layout: Layout) -> Iterator[Pin]:
        if self._near is None:
            return
        pins, camera, view = self._near
        for pin in pins.within(camera, view):
            if pin.path in layout.offsets:
                yield pin

    def _draw_ahead(self) -> None:
        """Draw titles that come into view for a moment; then they are shown at once."""
        until = time.perf_counter() + _SLICE_SECONDS
        while self._coming is not None and self._titles is not None:
            pin = next(self._coming[1], None)
            if pin is None:
                self._layout, self._coming = self._coming[0], None
                self._timer.stop()
                self.changed.emit()
                return
            self._titles.sprite(pin.title)
            if time.perf_counter() >= until:
                return

    def paint_names(
        self, painter: QPainter, camera: Camera, part: QRectF, *, ratio: float, haloed: bool
    ) -> None:
        """Draw the names that reach into `part`; the painter's units are device pixels."""
        if self._names is None:
            return
        for name in self._layout.names:
            if not still_fits(name, camera.scale):
                continue
            middle = camera.to_view(name.x, name.y)
            reach = QRectF(0, 0, name.width + 8, name.height + 8)
            reach.moveCenter(middle)
            if reach.intersects(part):
                sprite = self._names.sprite(name, haloed)
                left = round(middle.x() * ratio - sprite.width() / 2)
                painter.drawPixmap(left, round(middle.y() * ratio - sprite.height() / 2), sprite)

    def paint_titles(
        self,
        painter: QPainter,
        pins: PinSet,
        camera: Camera,
        part: QRectF,
        *,
        ratio: float,
        without: Collection[str] = (),
    ) -> None:
        """Draw the titles that reach into `part` of the view; the painter's units as for names."""
        sprites = self._titles
        if sprites is None or not self._layout.offsets:
            return
        scale, halo, offsets = camera.scale * ratio, sprites.halo, self._layout.offsets
        left, top = camera.left * scale + halo, camera.top * scale - halo
        around = part.adjusted(*_around())
        draw, sprite, known = painter.drawPixmap, sprites.sprite, offsets.get
        for pin in pins.within(camera, around):
            path, title, x, y, _, _, dimmed = pin
            away = known(path)
            if away is None or dimmed or path in without:
                continue
            column = round(x * scale - left + away[0] * ratio)
            draw(column, round(top - y * scale + away[1] * ratio), sprite(title))

    def title_rect(self, pin: Pin, camera: Camera) -> QRectF | None:
        """What a pin's title covers in the view; None when it is not shown."""
        known = self._layout.offsets.get(pin.path)
        if known is None or self._titles is None or pin.dimmed:
            return None
        corner = camera.to_view(pin.x, pin.y) + QPointF(*known)
        return QRectF(corner.x(), corner.y(), self._titles.width(pin.title), self._titles.height)

    def under(self, plates: Sequence[QRectF], pins: PinSet, camera: Camera) -> frozenset[str]:
        """Paths of the pins whose titles lie under one of these rectangles of the view."""
        if not plates:
            return frozenset()
        # Asked for several times a frame.
        asked = (list(plates), pins, camera, self._layout, self._titles)
        if asked != self._asked:
            self._asked, self._under = asked, self._found_under(plates, pins, camera)
        return self._under

    def _found_under(
        self, plates: Sequence[QRectF], pins: PinSet, camera: Camera
    ) -> frozenset[str]:
        titles, offsets = self._titles, self._layout.offsets
        if titles is None:
            return frozenset()
        found = set()
        scale, height = camera.scale, titles.height
        for plate in plates:
            left, right = plate.left(), plate.right()
            top, bottom = plate.top() - height, plate.bottom()
            around = plate.adjusted(*_around())
            for pin in pins.within(camera, around):
                known = offsets.get(pin.path)
                if known is None or pin.dimmed:
                    continue
                # Plain numbers: rectangles of hundreds of titles would take most of a frame.
                y = (camera.top - pin.y) * scale + known[1]
                if top < y < bottom:
                    x = (pin.x - camera.left) * scale + known[0]
                    if x < right and x + titles.width(pin.title) > left:
                        found.add(pin.path)
        return frozenset(found)


class _Typesetter:
    """Lays out, off the UI thread; keeps what does not depend on the scale. One job at a time."""

    def __init__(self) -> None:
        self._written: Written | None = None
        self._labelled: list[Pin] = []
        self._labelling: Kept[Labelling] | None = None
        self._font: QFont | None = None
        self._text = 1.0
        self._widths: dict[str, float] = {}

    def lay_out(self, written: Written, scale: float) -> Layout:
        """Names first; titles find their places between names and pins."""
        if written is not self._written:
            self._take(written)
        assert self._labelling is not None
        few = len(written.pins) < CROWD
        points = [(pin.x, pin.y) for pin in written.pins] if few else []
        names = place_names(*written.named, scale, points, written.text)
        bounds = written.bounds
        within = Box(
            bounds.min_x * scale - _BEYOND,
            -bounds.max_y * scale - _BEYOND,
            bounds.width * scale + 2 * _BEYOND,
            bounds.height * scale + 2 * _BEYOND,
        )
        taken = [box for name in names for box in name_boxes(name, scale)]
        labels = self._labelling.call(Labelling.at, scale, taken=taken, within=within)
        offsets = {self._labelled[label.pin].path: (label.dx, label.dy) for label in labels}
        return Layout(scale, names, offsets)

    def _take(self, written: Written) -> None:
        if self._font != written.font:
            self._font, self._text, self._widths = written.font, written.text, {}
        self._labelled = labelled = [pin for pin in written.pins if not pin.dimmed]
        self._labelling = Kept(
            GEOMETRY,
            Labelling,
            [pin.x for pin in labelled],
            [pin.y for pin in labelled],
            self._measured([pin.title for pin in labelled]),
            ranks([pin.path for pin in labelled]),
            TitleStyle(written.sizes, written.height).at,
        )
        self._written = written

    def _measured(self, titles: Sequence[str]) -> list[float]:
        assert self._font is not None
        metrics, widths = QFontMetricsF(self._font), {}
        longest = LONGEST_TITLE * self._text
        for number, title in enumerate(titles):
            if title not in widths:
                known = self._widths.get(title)
                widths[title] = known or min(metrics.horizontalAdvance(title), longest)
            if number % _MEASURED_AT_ONCE == 0:
                time.sleep(0)  # lets the window have its turn
        self._widths = widths
        return [widths[title] for title in titles]


def _around() -> tuple[float, float, float, float]:
    """What to add to a rectangle so that it holds the pins whose titles reach into it."""
    across, up = _LONGEST * share(), _HIGHEST * share()
    return -across, -up, across, up


def ranks(paths: Sequence[str]) -> list[int]:
    """Which of the pins choose first: as good as by chance, but always the same."""
    marks = [zlib.crc32(path.encode("utf-8", "surrogatepass")) for path in paths]
    found = [0] * len(paths)
    for rank, pin in enumerate(sorted(range(len(paths)), key=lambda pin: (marks[pin], pin))):
        found[pin] = rank
    return found
