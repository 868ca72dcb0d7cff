"""Small pictures that are drawn over and over: pins, titles with their halo."""

from __future__ import annotations

from collections import OrderedDict
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from editor.ui.look import DATA_TONES, Tones
from editor.ui.territory.tints import data_tint, faded, mixed

_TITLES_KEPT = 4000
LONGEST_TITLE = 190.0
_HALO = 2
_DIMMED = 0.28


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
    turn = 0 if tone is None else tone // len(DATA_TONES) % 4
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


def paint_pin(
    painter: QPainter, middle: QPointF, radius: float, tone: int | None, tones: Tones
) -> None:
    """A pin of `radius` with its outline, which stands out from light and dark grounds."""
    fill = data_tint(tone, tones)
    outer = tones.pane if not tones.dark else tones.window
    edge = mixed(fill, tones.ink if not tones.dark else tones.window, 0.62)
    path = shape_path(tone, middle, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(outer), 4.2, j=Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(path)
    painter.setPen(QPen(edge, 1.0, j=Qt.PenJoinStyle.RoundJoin))
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
    painter.setOpacity(_DIMMED if dimmed else 1.0)
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
        self._widths: dict[str, float] = {}
        self._sprites: OrderedDict[str, QPixmap] = OrderedDict()

    @property
    def height(self) -> float:
        """Of a line of text, without the halo."""
        return self._metrics.height()

    def shown(self, title: str) -> str:
        """The title, cut short when it is very long."""
        return self._metrics.elidedText(title, Qt.TextElideMode.ElideRight, LONGEST_TITLE)

    def width(self, title: str) -> float:
        """Of the title as shown, without the halo."""
        known = self._widths.get(title)
        if known is None:
            width = self._metrics.horizontalAdvance(title)
            known = self._widths[title] = min(width, LONGEST_TITLE)
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
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.scale(ratio, ratio)
        paint_title(painter, QPointF(_HALO, _HALO), text, self.font, self._tones)
        painter.end()
        return made


def paint_title(painter: QPainter, corner: QPointF, text: str, font: QFont, tones: Tones) -> None:
    """`text` with its top left corner at `corner`, on a halo of the ground's tone."""
    painter.setFont(font)
    baseline = corner + QPointF(0, QFontMetricsF(font).ascent())
    # Drawn around in steps: far quicker than stroking outlines, and as even at this size.
    painter.setPen(faded(tones.pane if not tones.dark else tones.window, 0.30))
    for dx, dy in _AROUND:
        painter.drawText(baseline + QPointF(dx, dy), text)
    painter.setPen(QColor(tones.ink))
    painter.drawText(baseline, text)


_AROUND = (
    (-1.5, 0.0),
    (1.5, 0.0),
    (0.0, -1.5),
    (0.0, 1.5),
    (-1.0, -1.0),
    (1.0, -1.0),
    (-1.0, 1.0),
    (1.0, 1.0),
)
