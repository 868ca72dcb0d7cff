"""What rows and marks that paint themselves have in common: grounds, rings, lines, initials."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPainter, QPen

from editor.ui.look import DATA_TONES, RADIUS, Tones, smaller

RING = 2  # pixels
_MARK = 3  # the accent's stripe at the start of a chosen row
_OVER = 110  # how much of the selection's tone a row under the pointer has, of 255

# Neither fillRect nor option.state: the classes QGradient and QStyle that these bring in with 700
# constants would hold up the first window by a twentieth.


def paint_ground(
    painter: QPainter, rect: QRect, tones: Tones, *, chosen: bool, over: bool = False
) -> None:
    """The ground of a row. over: the pointer is on it."""
    if not chosen and not over:
        return
    ground = QColor(tones.selection)
    if not chosen:
        ground.setAlpha(_OVER)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRect(rect)
    if chosen:
        painter.setBrush(QColor(tones.accent))
        stripe = QRect(rect.left(), rect.top(), _MARK, rect.height())
        painter.drawRect(mirrored(painter, stripe, rect))


def paint_ring(
    painter: QPainter, rect: QRect | QRectF, tones: Tones, radius: float = 0.0, tone: str = ""
) -> None:
    """The ring of what has the focus, just inside `rect`; `tone` where the accent is no choice."""
    inset = RING / 2
    painter.setPen(QPen(QColor(tone or tones.accent), RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    if radius:
        painter.drawRoundedRect(inner, radius - inset, radius - inset)
    else:
        painter.drawRect(inner)


def mirrored(painter: QPainter, part: QRect, row: QRect) -> QRect:
    """Where a part of a row belongs: at its other end where one reads from right to left."""
    if painter.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return part
    return QRect(QPoint(row.left() + row.right() - part.right(), part.top()), part.size())


class Line(NamedTuple):
    """A line of a row: its words, their font and tone."""

    text: str
    font: QFont
    tone: str


def stacked(rect: QRect, *fonts: QFont) -> list[QRect]:
    """Places for lines in these fonts, below each other in the middle of `rect`."""
    heights = [QFontMetrics(font).height() for font in fonts]
    top = rect.center().y() - (sum(heights) + len(heights) - 1) // 2 + 1
    places = []
    for height in heights:
        places.append(QRect(rect.left(), top, rect.width(), height))
        top += height + 1
    return places


def paint_lines(painter: QPainter, places: Sequence[QRect], *lines: Line) -> None:
    """A line in each place, cut off with dots where it is long."""
    for line, place in zip(lines, places, strict=True):
        painter.setFont(line.font)
        painter.setPen(QColor(line.tone))
        shown = QFontMetrics(line.font).elidedText(
            line.text, Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, isolated(painter, shown))


def isolated(painter: QPainter, text: str) -> str:
    """`text` in its own direction, whatever direction the painter has: "99 beans" among Hebrew."""
    if text.isascii() and painter.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return text
    return f"\u2068{text}\u2069"


def initials(title: str) -> str:
    """One or two letters that stand for a title."""
    words = [word for word in title.split() if word[0].isalnum()]
    letters = "".join(word[0] for word in words[:2])
    return letters.upper() or "·"


def paint_initials(painter: QPainter, rect: QRect, title: str, group: str, tones: Tones) -> None:
    """A rounded tile with initials, tinted by the group so that neighbours look alike."""
    # YAML and file systems allow halves of a character, which UTF-8 has not.
    number = zlib.crc32(group.encode("utf-8", "surrogatepass"))
    tone = QColor(DATA_TONES[number % len(DATA_TONES)])
    ground = _mixed(tone, QColor(tones.pane), 0.2 if not tones.dark else 0.3)
    ink = _mixed(tone, QColor(tones.ink), 0.45 if not tones.dark else 0.3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(rect), RADIUS, RADIUS)
    font = smaller(painter.font())
    font.setWeight(QFont.Weight.DemiBold)
    letters = initials(title)
    wide = QFontMetrics(font).horizontalAdvance(letters)
    if wide > rect.width() - 6:  # in large text
        font.setPixelSize(max(8, QFontInfo(font).pixelSize() * (rect.width() - 6) // wide))
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)


def _mixed(tone: QColor, ground: QColor, share: float) -> QColor:
    """`share` of `tone`, the rest `ground`."""
    rest = 1 - share
    return QColor.fromRgbF(
        share * tone.redF() + rest * ground.redF(),
        share * tone.greenF() + rest * ground.greenF(),
        share * tone.blueF() + rest * ground.blueF(),
    )
