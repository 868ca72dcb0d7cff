"""Small pictures that are drawn over and over: pins, titles with their halo."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from editor.territory import tones as codes
from editor.ui.look import DATA_TONES, Tones
from editor.ui.territory.names import PlacedName, paint_name
from editor.ui.territory.tints import data_tint, faded, name_ink, pin_edge
from editor.ui.text_size import share

_TITLES_KEPT = 4000
LONGEST_TITLE = 190.0  # at the usual size of text
_HALO = 2
# As faint as leaves text readable on a picture that is as dark as its ink.
_HALO_STRENGTH = 0.8
_NAMES_KEPT = 400
_ROUND = Qt.PenJoinStyle.RoundJoin
DIMMED = 0.28


def title_font(interface: QFont) -> QFont:
    """The font of titles on the map, somewhat smaller than that of the interface."""
    font = QFont(interface)
    if font.pixelSize() > 0:
        font.setPixelSize(max(9, font.pixelSize() - 2))
    else:
        font.setPointSizeF(max(7.0, font.pointSizeF() - 1.5))
    font.setWeight(QFont.Weight.Medium)
    return font


def shape_path(tone: int | None, middle: QPointF, radius: float) -> QPainterPath:
    """The outline of a pin: round, and another shape for each further round through the tones."""
    path = QPainterPath()
    x, y = middle.x(), middle.y()
    turn = _shape_of(tone)
    if turn == 0:
        path.addEllipse(middle, radius, radius)
    elif turn == 1:
        side = radius * 0.9
        path.addRoundedRect(QRectF(x - side, y - side, 2 * side, 2 * side), 1.5, 1.5)
    else:
        corners = (
            [(0.0, -1.25), (1.25, 0.0), (0.0, 1.25), (-1.25, 0.0)]
            if turn == 2
            else [(0.0, -1.2), (1.2, 0.95), (-1.2, 0.95)]
        )
        path.moveTo(x + corners[0][0] * radius, y + corners[0][1] * radius)
        for across, down in corners[1:]:
            path.lineTo(x + across * radius, y + down * radius)
        path.closeSubpath()
    return path


def has_shape(tone: int | None) -> bool:
    """Whether it takes more than the colour to tell a pin of this tone: it is not round."""
    return _shape_of(tone) != 0


def _shape_of(tone: int | None) -> int:
    """Round, square, diamond or triangle, counted from 0."""
    if tone == codes.FAULTY:
        return 3
    if tone is None or tone >= codes.FIRST_STEP:
        return 0
    return tone // len(DATA_TONES) % 4


def paint_pin(
    painter: QPainter, middle: QPointF, radius: float, tone: int | None, tones: Tones
) -> None:
    """A pin of `radius` with its outline, which stands out from light and dark grounds."""
    fill = data_tint(tone, tones)
    outer = tones.pane if not tones.dark else tones.window
    path = shape_path(tone, middle, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # Small ones lie close together: a full outline would leave nothing of the ground.
    full = min(1.0, (radius - 1) / 4)
    painter.setPen(QPen(faded(outer, 0.6 + 0.4 * full), 1 + 3.2 * full, j=_ROUND))
    painter.drawPath(path)
    painter.setPen(QPen(faded(pin_edge(tone, tones), 0.4 + 0.6 * full), 0.5 + 0.5 * full, j=_ROUND))
    painter.setBrush(fill)
    painter.drawPath(path)


@lru_cache(maxsize=512)
def pin_sprite(
    tone: int | None, radius: float, dimmed: bool, tones: Tones, ratio: float
) -> QPixmap:
    """A pin as a square pixmap in device pixels (its own ratio is 1), the pin in the middle."""
    side = 2 * round((radius * 1.25 + 3) * ratio) + 1
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(DIMMED if dimmed else 1.0)
    painter.scale(ratio, ratio)
    middle = side / 2 / ratio
    paint_pin(painter, QPointF(middle, middle), radius, tone, tones)
    painter.end()
    return made


class TitleSprites:
    """Titles as pixmaps with a halo, kept while they are used."""

    def __init__(self, font: QFont, tones: Tones, ratio: float) -> None:
        self.font = font
        self._tones = tones
        self._ratio = ratio
        self._metrics = QFontMetricsF(font)
        self._longest = LONGEST_TITLE * share()
        self._widths: dict[str, float] = {}
        self._sprites: OrderedDict[str, QPixmap] = OrderedDict()

    @property
    def height(self) -> float:
        """Of a line of text, without the halo."""
        return self._metrics.height()

    def shown(self, title: str) -> str:
        """The title, cut short when it is very long."""
        return self._metrics.elidedText(title, Qt.TextElideMode.ElideRight, self._longest)

    def width(self, title: str) -> float:
        """Of the title as shown, without the halo."""
        known = self._widths.get(title)
        if known is None:
            width = self._metrics.horizontalAdvance(title)
            known = self._widths[title] = min(width, self._longest)
        return known

    def sprite(self, title: str) -> QPixmap:
        """The title in device pixels; the text begins `halo` inside its top left corner."""
        made = self._sprites.get(title)
        if made is None:
            made = self._sprites[title] = self._drawn(self.shown(title))
            if len(self._sprites) > _TITLES_KEPT:
                self._sprites.popitem(last=False)
        else:
            self._sprites.move_to_end(title)
        return made

    @property
    def halo(self) -> int:
        """The halo's width in device pixels."""
        return round(_HALO * self._ratio)

    def _drawn(self, text: str) -> QPixmap:
        ratio = self._ratio
        width = self._metrics.horizontalAdvance(text) + 2 * _HALO + 1
        size = QSize(round(width * ratio), round((self.height + 2 * _HALO) * ratio))

        def write(painter: QPainter, ink: QColor) -> None:
            painter.setFont(self.font)
            painter.setPen(ink)
            painter.drawText(QPointF(_HALO, _HALO + self._metrics.ascent()), text)

        halo = faded(halo_tone(self._tones), _HALO_STRENGTH)
        return _haloed(size, ratio, write, QColor(self._tones.ink), halo)


class NameSprites:
    """Names of territories as pixmaps, kept while they are used."""

    def __init__(self, tones: Tones, ratio: float) -> None:
        self._tones = tones
        self._ratio = ratio
        self._sprites: OrderedDict[tuple[tuple[str, ...], int, bool], QPixmap] = OrderedDict()

    def sprite(self, name: PlacedName, haloed: bool) -> QPixmap:
        """The name in device pixels, its middle in the middle."""
        key = (name.lines, name.size, haloed)
        made = self._sprites.get(key)
        if made is None:
            made = self._sprites[key] = self._drawn(name, haloed)
            if len(self._sprites) > _NAMES_KEPT:
                self._sprites.popitem(last=False)
        return made

    def _drawn(self, name: PlacedName, haloed: bool) -> QPixmap:
        ratio = self._ratio
        width, height = name.width + 2 * name.size, name.height + name.size
        size = QSize(round(width * ratio), round(height * ratio))

        def write(painter: QPainter, ink: QColor) -> None:
            paint_name(painter, QPointF(width / 2, height / 2), name, ink)

        halo = faded(halo_tone(self._tones), _HALO_STRENGTH if haloed else 0.0)
        return _haloed(size, ratio, write, name_ink(self._tones), halo)


def halo_tone(tones: Tones) -> str:
    """The tone around what is written on the map."""
    return tones.pane if not tones.dark else tones.window


def _haloed(
    size: QSize,
    ratio: float,
    write: Callable[[QPainter, QColor], None],
    ink: QColor,
    halo: QColor,
) -> QPixmap:
    """What `write` writes, on a halo made of faint copies in the tone `halo`."""
    made = QPixmap(size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    if halo.alpha():
        # Written once and copied around: far quicker than stroking outlines.
        mask = QPixmap(size)
        mask.fill(Qt.GlobalColor.transparent)
        copyist = QPainter(mask)
        copyist.scale(ratio, ratio)
        write(copyist, halo)
        copyist.end()
        for dx, dy in _AROUND:
            painter.drawPixmap(round(dx * ratio), round(dy * ratio), mask)
    painter.scale(ratio, ratio)
    write(painter, ink)
    painter.end()
    return made


_AROUND = (
    (-1.0, 0.0),
    (1.0, 0.0),
    (0.0, -1.0),
    (0.0, 1.0),
    (-1.0, -1.0),
    (1.0, -1.0),
    (-1.0, 1.0),
    (1.0, 1.0),
    (-2.0, 0.0),
    (2.0, 0.0),
    (0.0, -2.0),
    (0.0, 2.0),
)
