"""Letters on a page: as text where the file carries its fonts, else as outlines."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen

from editor.ui.look import Tones
from editor.ui.territory.tints import faded

_HALO_OPACITY = 0.82


class Ink(NamedTuple):
    """A tone for letters, and how far a halo reaches around them; 0 for none."""

    tone: QColor
    halo: QColor
    reach: float = 0.0


def haloed(tone: QColor | str, tones: Tones, reach: float) -> Ink:
    """Ink with a halo of the ground's tone that reaches so many of the page's pixels."""
    ground = tones.pane if not tones.dark else tones.window
    return Ink(QColor(tone), faded(ground, _HALO_OPACITY), reach)


class Lettering(Protocol):
    """Draws a line of text, its baseline beginning at `start`."""

    def draw(self, painter: QPainter, start: QPointF, text: str, font: QFont, ink: Ink) -> None:
        """Draw it."""


class Outlines:
    """Letters as shapes: what they look like depends on no font that a reader may lack."""

    def draw(self, painter: QPainter, start: QPointF, text: str, font: QFont, ink: Ink) -> None:
        path = outline(start, text, font)
        draw_halo(painter, path, ink)
        painter.fillPath(path, QBrush(ink.tone))


class Text:
    """Letters as text, for painters that embed fonts or have them: it can be searched and copied.

    The halo is a shape, or the text would be found twice.
    """

    def draw(self, painter: QPainter, start: QPointF, text: str, font: QFont, ink: Ink) -> None:
        if ink.reach:
            draw_halo(painter, outline(start, text, font), ink)
        painter.setFont(font)
        painter.setPen(ink.tone)
        painter.drawText(start, text)


def outline(start: QPointF, text: str, font: QFont) -> QPainterPath:
    """The shape of a line of text, overlapping strokes of a letter filled."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addText(start, font, text)
    return path


def draw_halo(painter: QPainter, path: QPainterPath, ink: Ink) -> None:
    """Draw what lies around letters, if they are to have it."""
    if ink.reach:
        pen = QPen(ink.halo, 2 * ink.reach)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)


def even(font: QFont) -> QFont:
    """The font with letters as far apart as it was designed, whatever size it is drawn at.

    How far differs by a hair once letters have been drawn as pixels; these are a font apart, and
    never are.
    """
    made = QFont(font)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.ForceOutline)
    return made
