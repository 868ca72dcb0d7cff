"""A page as an SVG file: shapes to be edited, in named groups.

Letters are outlines. Text would be smaller and could be edited, but only where the same fonts are
installed would it look like this, or keep clear of its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath
from PySide6.QtSvg import QSvgGenerator

from editor.ui.drawn.layers import (
    ground_tone,
    paint_legend,
    paint_names,
    paint_territories,
    paint_titles,
)
from editor.ui.drawn.layout import Layout
from editor.ui.drawn.letters import Ink, outline
from editor.ui.drawn.svg_picture import picture_element
from editor.ui.drawn.wish import Progress, share_of
from editor.ui.territory.sprites import DIMMED, paint_pin

_NOT_IN_XML = re.compile(r"[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")
# What Qt writes that says nothing: fonts where there is no text, and what is so anyway.
_SUPERFLUOUS = re.compile(
    r'\s*font-family="[^"]*" font-size="[^"]*" font-weight="[^"]*" font-style="[^"]*"'
    r'|\s+transform="matrix\(1,0,0,1,0,0\)"'
    r'|\s+vector-effect="none"'
    r'|\s+(?:fill|stroke)-opacity="1"'
)
_EMPTY_GROUP = re.compile(r"<g\b[^>]*>\s*</g>")
_Kind = QPainterPath.ElementType


def svg_of(layout: Layout, size: tuple[int, int], progress: Progress) -> bytes:
    """The page as an SVG file that calls itself so many pixels large. Raises PictureError."""
    head, picture = picture_element(layout)
    progress(0.5)
    width, height = _number(layout.wish.width), _number(layout.wish.height)
    parts = [
        head + '<svg xmlns="http://www.w3.org/2000/svg" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink" width="{size[0]}" height="{size[1]}" '
        f'viewBox="0 0 {width} {height}">',
        f"<title>{_xml(layout.drawn.name)}</title>",
        f'<rect id="map-ground" width="{width}" height="{height}" {_fill(ground_tone(layout))}/>',
        picture,
        _group("territories", _painted(layout, lambda p: paint_territories(p, layout))),
    ]
    names, titles, legend = _Letters(), _Letters(), _Letters()
    # Nothing of these is drawn but letters, which are only collected.
    _painted(layout, lambda p: paint_names(p, layout, names))
    named = _group("territory-names", names.written("n"))
    progress(0.6)
    pins = _pins(layout, share_of(progress, 0.6, 0.8))
    parts += [*pins, named] if layout.dense else [named, *pins]
    told = share_of(progress, 0.8, 1.0)
    _painted(layout, lambda p: paint_titles(p, layout, titles, told))
    parts.append(_group("titles", titles.written("t")))
    panel = _painted(layout, lambda p: paint_legend(p, layout, legend))
    parts.append(_group("legend", panel + legend.written("l")))
    parts.append("</svg>")
    return "\n".join(part for part in parts if part).encode() + b"\n"


# Letters


class _Word(NamedTuple):
    path: str
    text: str


class _Letters:
    """A lettering that collects outlines instead of drawing them."""

    def __init__(self) -> None:
        self._inks: dict[tuple[str, float], tuple[Ink, list[_Word]]] = {}

    def draw(self, painter: QPainter, start: QPointF, text: str, font: QFont, ink: Ink) -> None:
        _, words = self._inks.setdefault((ink.tone.name(), ink.reach), (ink, []))
        words.append(_Word(path_data(outline(start, text, font)), text))

    def written(self, prefix: str) -> str:
        """All of it as elements: halos below, letters above."""
        halos, letters = [], []
        number = 0
        for ink, words in self._inks.values():
            letters.append(f"<g {_fill(ink.tone)}>")
            if ink.reach:
                width = _number(2 * ink.reach)
                halos.append(
                    f'<g fill="none" {_stroke(ink.halo)} stroke-width="{width}" '
                    'stroke-linejoin="round">'
                )
            for word in words:
                label = f'aria-label="{_xml(word.text)}"'
                if ink.reach:
                    number += 1
                    halos.append(f'<path id="map-{prefix}{number}" d="{word.path}"/>')
                    letters.append(f'<use xlink:href="#map-{prefix}{number}" {label}/>')
                else:
                    letters.append(f'<path {label} d="{word.path}"/>')
            letters.append("</g>")
            if ink.reach:
                halos.append("</g>")
        return "\n".join(halos + letters)


def path_data(path: QPainterPath) -> str:
    """A path as an SVG file has it, in steps from point to point, to a hundredth of a pixel."""
    written = []
    letters = {_Kind.MoveToElement: "m", _Kind.LineToElement: "l", _Kind.CurveToElement: "c"}
    # In hundredths, so that rounding does not add up. A curve's points are all seen from its start.
    start_x = start_y = x = y = 0
    for number in range(path.elementCount()):
        element = path.elementAt(number)
        letter = letters.get(element.type)
        if letter is not None:
            start_x, start_y = x, y
        x, y = round(element.x * 100), round(element.y * 100)
        written.append(f"{letter or ' '}{_hundredths(x - start_x)} {_hundredths(y - start_y)}")
    return "".join(written).replace(" -", "-")


def _hundredths(count: int) -> str:
    whole, rest = divmod(abs(count), 100)
    digits = f"{whole or ''}.{rest:02d}".rstrip("0").rstrip(".") or "0"
    return f"-{digits}" if count < 0 else digits


# Pins


def _pins(layout: Layout, progress: Progress) -> list[str]:
    """Each look of a pin drawn once, and every pin as a use of it with its title."""
    looks: dict[tuple[int | None, bool], str] = {}
    uses = []
    for number, pin in enumerate(layout.pins):
        if number % 500 == 0:
            progress(number / len(layout.pins))
        look = looks.setdefault((pin.tone, pin.dimmed), f"map-pin{len(looks) + 1}")
        at = layout.camera.to_view(pin.x, pin.y)
        uses.append(
            f'<use xlink:href="#{look}" x="{_number(at.x())}" y="{_number(at.y())}">'
            f"<title>{_xml(pin.title)}</title></use>"
        )
    drawn = [_look(layout, name, *look) for look, name in looks.items()]
    return ["<defs>", *drawn, "</defs>", _group("pins", "\n".join(uses))] if uses else []


def _look(layout: Layout, name: str, tone: int | None, dimmed: bool) -> str:
    def paint(painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_pin(painter, QPointF(0, 0), layout.radius, tone, layout.tones)

    faint = f' opacity="{DIMMED}"' if dimmed else ""
    return f'<g id="{name}"{faint}>{_painted(layout, paint)}</g>'


# What Qt writes


def _painted(layout: Layout, paint: Callable[[QPainter], None]) -> str:
    """What is painted, as elements."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    size = QSize(round(layout.wish.width), round(layout.wish.height))
    generator.setSize(size)
    generator.setViewBox(QRectF(layout.page))
    painter = QPainter(generator)
    try:
        paint(painter)
    finally:
        painter.end()
    text = bytes(buffer.data().data()).decode()
    inner = text[text.index("</defs>") + len("</defs>") : text.rindex("</svg>")]
    inner = _EMPTY_GROUP.sub("", _SUPERFLUOUS.sub("", inner))
    return re.sub(r"\s*\n\s*", "\n", _EMPTY_GROUP.sub("", inner)).strip()


def _group(name: str, content: str) -> str:
    return f'<g id="map-{name}">\n{content}\n</g>' if content else ""


def _fill(tone: QColor) -> str:
    return f'fill="{tone.name()}"' + _opacity("fill", tone)


def _stroke(tone: QColor) -> str:
    return f'stroke="{tone.name()}"' + _opacity("stroke", tone)


def _opacity(what: str, tone: QColor) -> str:
    return f' {what}-opacity="{_number(tone.alphaF())}"' if tone.alpha() < 255 else ""


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _xml(text: str) -> str:
    return escape(_NOT_IN_XML.sub("", text))
