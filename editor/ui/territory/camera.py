"""What part of the map is in view, and how large."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF

from editor.territory.bounds import Bounds

# How far one can zoom, seen from where the whole map fits.
_CLOSEST = 64.0
_FARTHEST = 0.5
# So much of the map, in pixels, stays in view however far it is pushed.
_HELD = 96.0


@dataclass(frozen=True)
class Camera:
    """`scale` pixels for a map unit; map point (`left`, `top`) at the view's top left corner.

    Map y grows upward, view y downward.
    """

    scale: float = 1.0
    left: float = 0.0
    top: float = 0.0

    def to_view(self, x: float, y: float) -> QPointF:
        """Map units to pixels of the view."""
        return QPointF((x - self.left) * self.scale, (self.top - y) * self.scale)

    def to_map(self, point: QPointF) -> tuple[float, float]:
        """Pixels of the view to map units."""
        return self.left + point.x() / self.scale, self.top - point.y() / self.scale

    def rect(self, bounds: Bounds) -> QRectF:
        """Where `bounds` lie in the view."""
        corner = self.to_view(bounds.min_x, bounds.max_y)
        return QRectF(corner, QSizeF(bounds.width * self.scale, bounds.height * self.scale))

    def zoomed(self, scale: float, fixed: QPointF) -> Camera:
        """At another scale, with the map point under the pixel `fixed` staying there."""
        x, y = self.to_map(fixed)
        return Camera(scale, x - fixed.x() / scale, y + fixed.y() / scale)

    def panned(self, dx: float, dy: float) -> Camera:
        """With the map moved by so many pixels."""
        return replace(self, left=self.left - dx / self.scale, top=self.top + dy / self.scale)

    def centred(self, x: float, y: float, size: QSizeF) -> Camera:
        """With map point (x, y) in the middle of a view of `size`."""
        return replace(
            self,
            left=x - size.width() / 2 / self.scale,
            top=y + size.height() / 2 / self.scale,
        )

    def held(self, bounds: Bounds, size: QSizeF) -> Camera:
        """Moved as little as needed so that some of `bounds` stays in view."""
        across = min(_HELD, size.width() / 2) / self.scale
        upright = min(_HELD, size.height() / 2) / self.scale
        width, height = size.width() / self.scale, size.height() / self.scale
        left = min(max(self.left, bounds.min_x - width + across), bounds.max_x - across)
        top = min(max(self.top, bounds.min_y + upright), bounds.max_y + height - upright)
        return replace(self, left=left, top=top)

    def towards(self, target: Camera, part: float) -> Camera:
        """The camera a `part` of the way to `target`, for smooth movement.

        The scale changes evenly to the eye. What stays fixed is the point that both cameras show
        at the same place, if there is one: the pointer, when the wheel zooms.
        """
        if part >= 1:
            return target
        ratio = target.scale / self.scale
        scale = float(self.scale * ratio**part)
        if abs(ratio - 1) < 1e-9:
            share = part
        else:
            # Screen positions move evenly with 1/scale, so that the fixed point stays fixed.
            share = (1 / self.scale - 1 / scale) / (1 / self.scale - 1 / target.scale)
        return Camera(
            scale,
            self.left + (target.left - self.left) * share,
            self.top + (target.top - self.top) * share,
        )


def fitting(bounds: Bounds, size: QSizeF, margin: float) -> Camera:
    """All of `bounds` in the middle of a view of `size`, with `margin` pixels around."""
    width = max(size.width() - 2 * margin, 1.0)
    height = max(size.height() - 2 * margin, 1.0)
    scale = min(width / bounds.width, height / bounds.height)
    return Camera(scale).centred(*bounds.centre, size)


def allowed_scale(scale: float, fitted: float) -> float:
    """`scale` within what one can zoom to, `fitted` being the scale at which the map fits."""
    return min(max(scale, fitted * _FARTHEST), fitted * _CLOSEST)
