"""The layers of a page, from the ground up, each drawn onto any painter by itself."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from editor.ui.drawn.layout import Layout
from editor.ui.drawn.letters import Lettering, even, haloed
from editor.ui.drawn.wish import Progress, share_of
from editor.ui.territory.names import name_font, name_rows
from editor.ui.territory.sprites import DIMMED, paint_pin
from editor.ui.territory.tints import name_ink

_NAME_HALO = 2.0
_TITLE_HALO = 1.6
# So many pins or titles are drawn between two looks at whether the page is still wanted.
_AT_ONCE = 200


def paint_page(painter: QPainter, layout: Layout, lettering: Lettering, progress: Progress) -> None:
    """Draw everything that lies over the picture; the page has its ground already."""
    painter.save()
    try:
        painter.setClipRect(layout.area)
        paint_territories(painter, layout)
        progress(0.3)
        if not layout.dense:
            paint_names(painter, layout, lettering)
        paint_pins(painter, layout, share_of(progress, 0.3, 0.7))
        if layout.dense:
            paint_names(painter, layout, lettering)
        paint_titles(painter, layout, lettering, share_of(progress, 0.7, 1.0))
    finally:
        painter.restore()
    paint_legend(painter, layout, lettering)
    progress(1.0)


def ground_tone(layout: Layout) -> QColor:
    """What the page has below everything: the sea, or paper around a picture."""
    tones = layout.tones
    return QColor(tones.sea if layout.picture is None else tones.window)


def paint_territories(painter: QPainter, layout: Layout) -> None:
    """Draw coast, territories and borders; borders alone over a picture."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pictured = layout.picture is not None
    layout.land.paint_grounds(painter, layout.camera, layout.area, layout.tones, pictured=pictured)


def paint_names(painter: QPainter, layout: Layout, lettering: Lettering) -> None:
    """Draw the territories' names."""
    clear = layout.picture is None and not layout.dense
    reach = 0.0 if clear else _NAME_HALO
    ink = haloed(name_ink(layout.tones), layout.tones, reach)
    for name in layout.names:
        font = even(name_font(name.size))
        metrics = QFontMetricsF(font)
        for row, line in name_rows(layout.camera.to_view(name.x, name.y), name):
            left = row.center().x() - metrics.horizontalAdvance(line) / 2
            base = row.center().y() + (metrics.ascent() - metrics.descent()) / 2
            lettering.draw(painter, QPointF(left, base), line, font, ink)


def paint_pins(painter: QPainter, layout: Layout, progress: Progress) -> None:
    """Draw every pin where it lies."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, pin in enumerate(layout.pins):
        if number % _AT_ONCE == 0:
            progress(number / len(layout.pins))
        painter.setOpacity(DIMMED if pin.dimmed else 1.0)
        middle = layout.camera.to_view(pin.x, pin.y)
        paint_pin(painter, middle, layout.radius, pin.tone, layout.tones)
    painter.setOpacity(1.0)


def paint_titles(
    painter: QPainter, layout: Layout, lettering: Lettering, progress: Progress
) -> None:
    """Draw the titles that have room."""
    ink = haloed(layout.tones.ink, layout.tones, _TITLE_HALO)
    ascent = QFontMetricsF(layout.title_font).ascent()
    for number, title in enumerate(layout.titles):
        if number % _AT_ONCE == 0:
            progress(number / len(layout.titles))
        start = QPointF(title.x, title.y + ascent)
        lettering.draw(painter, start, title.text, layout.title_font, ink)


def paint_legend(painter: QPainter, layout: Layout, lettering: Lettering) -> None:
    """Draw the legend, and the band that it lies on."""
    legend = layout.legend
    if legend is None:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not legend.floating:
        _paint_band(painter, layout, legend.rect)
    size = legend.shape.size
    rect = QRectF(legend.rect.topLeft(), size)
    if not legend.floating:  # in the middle of the band's longer side
        spare = legend.rect.size() - size
        rect.moveTopLeft(rect.topLeft() + QPointF(spare.width() / 2, spare.height() / 2))
    floating = legend.floating
    legend.block.paint(painter, rect, legend.shape, layout.tones, lettering, floating=floating)


def _paint_band(painter: QPainter, layout: Layout, band: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(layout.tones.pane))
    painter.drawRect(band)
    painter.setPen(QColor(layout.tones.hairline))
    far = band.topRight() if band.width() > band.height() else band.bottomLeft()
    painter.drawLine(band.topLeft(), far)
