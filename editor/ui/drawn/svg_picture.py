"""The map's picture in an SVG page: as shapes where that is safe, else as pixels."""

from __future__ import annotations

import base64
import re

from PySide6.QtCore import QBuffer, QIODevice, QRectF

from editor.ui.drawn.layout import Layout
from editor.ui.drawn.picture import picture_part
from editor.ui.svg import Svg

# The picture has so many dots to a pixel of the page, but no more than this in all.
_DOTS = 2.5
_MOST_DOTS = 12_000_000
# What must not come out of a picture into a page that others open: what runs, what is fetched,
# names that the parser has to replace, and markup of another kind.
_UNSAFE = re.compile(
    rb"<(?:[\w.-]+:)?(?:script|foreignObject|iframe|audio|video)\b|\son\w+\s*=|javascript:"
    rb"|<!ENTITY|@import|\burl\(\s*[\"']?(?!#|data:)[^)\s]"
    rb"|\b(?:href|src)\s*=\s*[\"'](?!#|data:image/(?:png|jpe?g|webp|gif))",
    re.IGNORECASE,
)
_STYLE = re.compile(rb"<(?:[\w.-]+:)?style\b[^>]*>(.*?)</(?:[\w.-]+:)?style\s*>", re.DOTALL)
_RULE = re.compile(rb"([^{}]*)\{[^{}]*\}")
_NO_RULE = re.compile(rb"/\*.*?\*/|<!\[CDATA\[|\]\]>", re.DOTALL)


def picture_element(layout: Layout) -> tuple[str, str]:
    """What has to stand before the page's own element, and the picture's element; empty for none.

    A drawing stays one, to be edited, unless it might do more than show itself, or style the rest
    of the page. In the dark it is its pixels that are reversed. Raises PictureError.
    """
    picture = layout.picture
    if picture is None:
        return "", ""
    svg = picture.drawing
    if svg is not None and not layout.tones.dark and keeps_to_itself(svg):
        return svg.before.decode(), _nested(svg, layout.camera.rect(layout.drawn.content.bounds))
    part = picture_part(layout, _DOTS, _MOST_DOTS)
    if part is None:
        return "", ""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # A photograph as PNG would be several times as large.
    kind = "png" if part.image.hasAlphaChannel() or svg is not None else "jpeg"
    part.image.save(buffer, kind, 92 if kind == "jpeg" else -1)  # type: ignore[call-overload]
    data = base64.b64encode(buffer.data().data()).decode()
    rect = part.rect
    return "", (
        f'<image id="map-picture" x="{rect.x():.3f}" y="{rect.y():.3f}" width="{rect.width():.3f}" '
        f'height="{rect.height():.3f}" preserveAspectRatio="none" '
        f'xlink:href="data:image/{kind};base64,{data}"/>'
    )


def keeps_to_itself(svg: Svg) -> bool:
    """Whether a drawing can stand among other elements: it runs and fetches nothing, and its style
    rules apply to its own classes and names alone.
    """
    whole = svg.before + svg.root + svg.after
    if _UNSAFE.search(whole):
        return False
    styles = b"".join(_STYLE.findall(whole))
    selectors = [
        selector.strip()
        for found in _RULE.findall(_NO_RULE.sub(b"", styles))
        for selector in found.split(b",")
    ]
    return all(selector[:1] in (b".", b"#") or selector == b"@font-face" for selector in selectors)


def _nested(svg: Svg, rect: QRectF) -> str:
    size = f' width="{rect.width():.3f}" height="{rect.height():.3f}">'
    return (
        f'<g id="map-picture" transform="translate({rect.x():.3f} {rect.y():.3f})">'
        f"{svg.root.decode()}{size}{svg.after.decode()}</g>"
    )
