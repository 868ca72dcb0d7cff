"""A page as a PDF file: shapes as shapes, letters as text in embedded fonts."""

from __future__ import annotations

import re

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from editor.messages import EditorError
from editor.ui.drawn.layers import ground_tone, paint_page
from editor.ui.drawn.layout import Layout
from editor.ui.drawn.letters import Text
from editor.ui.drawn.picture import picture_part
from editor.ui.drawn.wish import Progress, share_of

# The picture below has so many dots to an inch of paper, unless they are many.
_DOTS = 300.0
_MOST_DOTS = 40_000_000
# Not more: letters that are to stand apart would be spread by as much.
_RESOLUTION = 96
# When the file was made: left out, so that the same map gives the same file. Blanks in their place
# keep every object where the file's table says that it is.
_DATES = (
    re.compile(rb"/(?:CreationDate|ModDate) \(D:[^)]*\)"),
    re.compile(rb' xmp:(?:CreateDate|ModifyDate|MetadataDate)="[^"]*"'),
)


class PdfError(EditorError):
    """The file could not be made."""


def pdf_of(layout: Layout, paper: tuple[float, float], margin: float, progress: Progress) -> bytes:
    """The page as a PDF file, on paper of this size with a white margin; both in inches.

    Raises PdfError; PictureError.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(layout.drawn.name)
    writer.setCreator("Territory Editor")
    writer.setResolution(_RESOLUTION)
    writer.setDocumentId(QUuid("{00000000-0000-0000-0000-000000000000}"))
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    size = QPageSize(QSizeF(*paper), QPageSize.Unit.Inch, "", exact)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter()
    if not painter.begin(writer):
        raise PdfError("publish.pdf-refused")
    try:
        scale = (paper[0] - 2 * margin) * _RESOLUTION / layout.page.width()
        painter.translate(margin * _RESOLUTION, margin * _RESOLUTION)
        painter.scale(scale, scale)
        painter.setClipRect(layout.page)
        painter.fillRect(layout.page, ground_tone(layout))
        _paint_picture(painter, layout, _DOTS * scale / _RESOLUTION, share_of(progress, 0.0, 0.5))
        paint_page(painter, layout, Text(), share_of(progress, 0.5, 1.0))
    finally:
        painter.end()
    return _undated(bytes(buffer.data().data()))


def _paint_picture(painter: QPainter, layout: Layout, dots: float, progress: Progress) -> None:
    """Draw what the page shows of the picture, in one piece: readers show seams between tiles."""
    part = picture_part(layout, dots, _MOST_DOTS, progress)
    if part is not None:
        painter.save()
        painter.setClipRect(layout.area)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(part.rect, part.image)
        painter.restore()


def _undated(data: bytes) -> bytes:
    for date in _DATES:
        data = date.sub(lambda found: b" " * len(found.group()), data)
    return data
