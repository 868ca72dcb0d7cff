"""The marks over the pins: the large marker, title plates, a drag's chip, line and highlight."""

from __future__ import annotations

import math
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QRegion

from editor.ui.look import RADIUS, Tones, source_font
from editor.ui.painting import isolated
from editor.ui.territory.tints import faded, highlight_tone, mixed

# The marker, in pixels, seen from its tip.
_HEAD = 14.5
_HEAD_ABOVE = 26.0
_RIM = 2.5
_SHADOW = ((5.0, 0.04), (3.0, 0.06), (1.5, 0.08))
_PAD_X, _PAD_Y = 8.0, 5.0
_CHIP_AWAY = 14.0
# From the edge of the view to a title on a plate, whose own edge is between.
_EDGE = 10.0


@cache
def _marker() -> QPainterPath:
    """A drop with its tip at (0, 0)."""
    middle = QPointF(0, -_HEAD_ABOVE)
    # Where a line from the tip touches the head.
    angle = math.degrees(math.acos(_HEAD / _HEAD_ABOVE))
    path = QPainterPath(QPointF(0, 0))
    head = QRectF(middle.x() - _HEAD, middle.y() - _HEAD, 2 * _HEAD, 2 * _HEAD)
    path.arcTo(head, -90 + angle, 360 - 2 * angle)
    path.closeSubpath()
    return path


def marker_rect(tip: QPointF) -> QRectF:
    """All that the marker with its shadow covers."""
    return _marker().boundingRect().translated(tip).adjusted(-10, -6, 10, 12)


def marker_contains(tip: QPointF, point: QPointF) -> bool:
    """Whether `point` lies on the marker."""
    return _marker().contains(point - tip)


def paint_marker(painter: QPainter, tip: QPointF, tones: Tones) -> None:
    """The large pin of the selected entry, its tip on the entry's place."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(tip)
    shape = _marker()
    painter.setPen(Qt.PenStyle.NoPen)
    for spread, opacity in _SHADOW:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(faded("#000000", opacity), 2 * (spread + _RIM))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(shape.translated(0, 2))
    rim = QPen(QColor(tones.pane if not tones.dark else tones.window), 2 * _RIM)
    rim.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(rim)
    painter.setBrush(QColor(tones.accent))
    painter.drawPath(shape)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPath(shape)
    painter.restore()


def paint_origin(
    painter: QPainter, origin: QPointF, tip: QPointF, tones: Tones, *, faint: bool = False
) -> None:
    """The place that a dragged pin comes from, and the line back to it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tone = faded(tones.accent, 0.45) if faint else QColor(tones.accent)
    pen = QPen(tone, 1.0 if faint else 1.4, Qt.PenStyle.DashLine)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(origin, tip)
    painter.setPen(QPen(tone, 1.4))
    painter.setBrush(faded(tones.pane, 0.8))
    size = 3.0 if faint else 4.5
    painter.drawEllipse(origin, size, size)
    painter.restore()


def paint_highlight(painter: QPainter, region: QPainterPath, tones: Tones) -> None:
    """The territory below a drag."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(tones.accent), 2.4)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(highlight_tone(tones))
    painter.drawPath(region)
    painter.restore()


class Chip:
    """The coordinates that follow a drag, and the territory below."""

    def __init__(self, first: str, second: str, font: QFont, tones: Tones) -> None:
        self._first, self._second, self._tones = first, second, tones
        self._coordinates = source_font(font.pixelSize() if font.pixelSize() > 0 else 13)
        self._coordinates.setWeight(QFont.Weight.DemiBold)
        self._name = QFont(font)
        above, below = QFontMetricsF(self._coordinates), QFontMetricsF(self._name)
        self._height = above.height()
        second_width = below.horizontalAdvance(second) if second else 0.0
        self._size = QSizeF(
            max(above.horizontalAdvance(first), second_width) + 2 * _PAD_X,
            self._height + (below.height() if second else 0.0) + 2 * _PAD_Y,
        )

    def rect(self, tip: QPointF, view: QRectF) -> QRectF:
        """Where the chip lies: right of a marker with its tip at `tip`, or left at the edge."""
        width, height = self._size.width(), self._size.height()
        left = tip.x() + _HEAD + _CHIP_AWAY
        if left + width > view.right() - 4:
            left = tip.x() - _HEAD - _CHIP_AWAY - width
        top = min(
            max(tip.y() - _HEAD_ABOVE - height / 2, view.top() + 4), view.bottom() - height - 4
        )
        return QRectF(QPointF(left, top), self._size)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Draw it into `rect`."""
        tones = self._tones
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tones.ink))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        inner = rect.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        painter.setFont(self._coordinates)
        painter.setPen(QColor(tones.pane))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self._first)
        painter.setFont(self._name)
        painter.setPen(mixed(tones.pane, tones.ink, 0.75))
        below = inner.adjusted(0, self._height, 0, 0)
        painter.drawText(
            below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self._second
        )
        painter.restore()


def beside(
    spot: QPointF, away: QPointF, title: str, font: QFont, view: QRectF
) -> tuple[QPointF, str]:
    """Where the title of what lies at `spot` begins on its plate, and how much of it is shown.

    It stands `away` to the right, or to the left where there alone is room; what neither side of
    the view holds is cut short on the wider one, since its beginning tells more than its end.
    """
    metrics = QFontMetricsF(font)
    right = QPointF(spot + away)
    left_end = spot.x() - abs(away.x())
    rooms = (view.right() - _EDGE - right.x(), left_end - view.left() - _EDGE)
    width = metrics.horizontalAdvance(title)
    if width <= rooms[0]:
        return right, title
    if width > max(rooms):
        title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, max(rooms))
        width = metrics.horizontalAdvance(title)
        if rooms[0] >= rooms[1]:
            return right, title
    return QPointF(left_end - width, right.y()), title


def plate_rect(corner: QPointF, text: str, font: QFont) -> QRectF:
    """What a title on a plate covers, its text beginning at `corner`."""
    metrics = QFontMetricsF(font)
    text_rect = QRectF(corner, QSizeF(metrics.horizontalAdvance(text), metrics.height()))
    return text_rect.adjusted(-6, -3, 6, 3)


def paint_plate(painter: QPainter, corner: QPointF, text: str, font: QFont, tones: Tones) -> None:
    """A title on a plate of its own, for pins whose title must be seen whatever lies below."""
    rect = plate_rect(corner, text, font)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tones.hairline), 1))
    painter.setBrush(QColor(tones.pane))
    painter.drawRoundedRect(rect, 6, 6)
    painter.setFont(font)
    painter.setPen(QColor(tones.ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, isolated(painter, text))
    painter.restore()


def whole(rect: QRectF) -> QRegion:
    """Whole pixels around `rect`, with room for pens."""
    return QRegion(rect.adjusted(-6, -6, 6, 6).toAlignedRect())
