"""Pictures of parts of the map, kept to be copied, extended or stretched."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter

from editor.ui.territory.camera import Camera

# What is drawn part by part is drawn in strips of this many pixels, each quick enough to be drawn
# between two frames.
_STRIP = 128

# Draws part of a picture whose top left corner the camera looks from.
Paint = Callable[[QPainter, Camera, QRectF], None]


class Kept(NamedTuple):
    """A picture of part of the map: its camera looks from its own top left corner."""

    image: QImage
    camera: Camera
    size: QSizeF

    @staticmethod
    def of(camera: Camera, size: QSizeF) -> Kept:
        """What is to be a picture."""
        return Kept(QImage(), camera, size)

    def rect(self, camera: Camera) -> QRectF:
        """Where it lies in a view with `camera`."""
        corner = camera.to_view(self.camera.left, self.camera.top)
        return QRectF(corner, self.size * (camera.scale / self.camera.scale))

    def covers(self, camera: Camera, size: QSizeF, margin: float = 0.0) -> bool:
        """Whether it fills a view, with `margin` pixels around."""
        view = QRectF(QPointF(), size).adjusted(-margin, -margin, margin, margin)
        return self.rect(camera).contains(view)

    def painter(self, part: QRectF) -> QPainter:
        """A painter for a part of it; to be ended before the picture is used."""
        painter = QPainter(self.image)
        painter.setClipRect(part)
        return painter

    def copy(self, painter: QPainter, camera: Camera, part: QRectF | None = None) -> None:
        """Draw it at its own scale, on whole device pixels: else it would be slow and blurred."""
        ratio = self.image.devicePixelRatio()
        corner = self.rect(camera).topLeft() * ratio
        shift = QPointF(round(corner.x()), round(corner.y()))
        if part is None:
            painter.drawImage(shift / ratio, self.image)
        else:
            source = QRectF(part.topLeft() * ratio - shift, part.size() * ratio)
            painter.drawImage(part, self.image, source)

    def stretch(self, painter: QPainter, camera: Camera, view: QRectF) -> None:
        """Draw what a view with `camera` sees of it, at the view's scale."""
        rect = self.rect(camera)
        seen = rect.intersected(view)
        if seen.isEmpty():
            return
        share = self.image.width() / rect.width()
        source = QRectF((seen.topLeft() - rect.topLeft()) * share, seen.size() * share)
        painter.drawImage(seen, self.image, source)


def blank(goal: Kept, ratio: float, spare: QImage | None = None) -> Kept:
    """A picture for what `goal` covers, on which nothing is drawn yet.

    spare: a picture that nobody needs any longer. Where it has the size, it is drawn over: to touch
    the memory of a new one takes longer than to draw it.
    """
    width, height = round(goal.size.width() * ratio), round(goal.size.height() * ratio)
    if spare is not None and spare.size() == QSize(width, height):
        image = spare
    else:
        # Opaque, so that drawing it is a plain copy.
        image = QImage(width, height, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    return goal._replace(image=image)


def strips(size: QSizeF) -> list[QRectF]:
    """The parts of a picture in which it is drawn bit by bit."""
    height = round(size.height())
    tops = range(0, height, _STRIP)
    return [QRectF(0, top, size.width(), min(_STRIP, height - top)) for top in tops]


def extended(
    kept: Kept | None, goal: Kept, ratio: float, paint: Paint, spare: QImage | None = None
) -> Kept:
    """A picture of what `goal` covers, with what `kept` already shows of it taken over.

    Its corner lies a whole number of device pixels from that of `kept`. spare: as for `blank`.
    """
    made = blank(goal, ratio, spare)
    image, camera = made.image, goal.camera
    missing = [image.rect()]
    painter = QPainter(image)
    if kept is not None:
        corner = kept.rect(goal.camera).topLeft() * ratio
        shift = QPoint(round(corner.x()), round(corner.y()))
        camera = kept.camera.panned(shift.x() / ratio, shift.y() / ratio)
        painter.drawImage(QPointF(shift) / ratio, kept.image)
        missing = _beside(missing[0], QRect(shift, kept.image.size()))
    for rect in missing:
        painter.save()
        part = QRectF(QPointF(rect.topLeft()) / ratio, QSizeF(rect.size()) / ratio)
        painter.setClipRect(part)
        paint(painter, camera, part)
        painter.restore()
    painter.end()
    return Kept(image, camera, goal.size)


def _beside(outer: QRect, inner: QRect) -> list[QRect]:
    """What `outer` has beside `inner`, in rectangles that do not overlap."""
    inner = inner.intersected(outer)
    if inner.isEmpty():
        return [outer]
    top, bottom = inner.top(), inner.bottom()
    found = [
        QRect(outer.topLeft(), QPoint(outer.right(), top - 1)),
        QRect(QPoint(outer.left(), bottom + 1), outer.bottomRight()),
        QRect(QPoint(outer.left(), top), QPoint(inner.left() - 1, bottom)),
        QRect(QPoint(inner.right() + 1, top), QPoint(outer.right(), bottom)),
    ]
    return [rect for rect in found if not rect.isEmpty()]
