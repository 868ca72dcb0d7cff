"""The camera in motion: where it is, where it goes, and when it rests."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QSizeF, QTimer, QVariantAnimation, Signal

from editor.territory.bounds import Bounds
from editor.ui.motion import moves
from editor.ui.territory.camera import Camera, allowed_scale, fitting

_ZOOM_MILLISECONDS = 140
_TRAVEL_MILLISECONDS = 220
_REST_MILLISECONDS = 90
_MARGIN = 28.0
# What is zoomed to is shown so many times nearer than the whole map, with so much room around it.
_NEAR = 6.0
_AROUND = 90.0


class CameraMover(QObject):
    """Moves the camera over a map within a view, smoothly where that helps the eye.

    moved: the camera is another. rested: it has not moved for a moment.
    """

    moved = Signal()
    rested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bounds = self._reach = Bounds(0, 0, 1, 1)
        self._size = QSizeF(1, 1)
        self._camera = Camera()
        self._start = self._target = self._camera
        self._fitted = True
        self._looked: tuple[float, float, float] | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._step)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self.rested)

    @property
    def camera(self) -> Camera:
        """The camera of this moment."""
        return self._camera

    @property
    def moving(self) -> bool:
        """Whether the camera is on its way to somewhere."""
        return self._animation.state() == QVariantAnimation.State.Running

    @property
    def resting(self) -> bool:
        """Whether `rested` has been told since the last movement."""
        return not self.moving and not self._rest.isActive()

    @property
    def fitted_scale(self) -> float:
        """The scale at which the whole map is in view."""
        return self._fit().scale

    def set_map(self, bounds: Bounds) -> None:
        """Look at all of another map."""
        self._bounds = self._reach = bounds
        self.fit(smooth=False)

    def set_reach(self, reach: Bounds) -> None:
        """How far one can go: the map, and pins that lie outside it."""
        self._reach = reach

    def resize(self, size: QSizeF) -> None:
        """The view has another size: the middle of the map stays the middle."""
        old, self._size = self._size, size
        if self._fitted:
            self.fit(smooth=False)
            return
        if self._looked is not None:
            self.look(*self._looked)
            return
        # On its way, the camera is there at once: a way that ended here would lead nowhere.
        middle = self._target.to_map(QPointF(old.width() / 2, old.height() / 2))
        self._go(self._target.centred(*middle, size), 0)

    def fit(self, *, smooth: bool = True) -> None:
        """Show the whole map; it stays whole when the view's size changes."""
        self._go(self._fit(), _TRAVEL_MILLISECONDS if smooth else 0)
        self._fitted = True

    def zoom(self, factor: float, at: QPointF, *, smooth: bool = True) -> None:
        """Zoom by `factor`; the map point under the pixel `at` stays there."""
        scale = allowed_scale(self._target.scale * factor, self.fitted_scale)
        self._go(self._camera.zoomed(scale, at), _ZOOM_MILLISECONDS if smooth else 0)

    def pan(self, dx: float, dy: float, *, smooth: bool = False) -> None:
        """Move the map by so many pixels."""
        start = self._target if smooth else self._camera
        self._go(start.panned(dx, dy), _ZOOM_MILLISECONDS if smooth else 0)

    def centre(self, x: float, y: float, scale: float | None = None) -> None:
        """Bring a point of the map into the middle, at another scale if one is given."""
        wanted = self._camera
        if scale is not None:
            wanted = Camera(allowed_scale(scale, self.fitted_scale))
        self._go(wanted.centred(x, y, self._size), _TRAVEL_MILLISECONDS)

    @property
    def looked(self) -> tuple[float, float, float] | None:
        """The point in the middle and how much nearer it is seen than where the whole map fits;
        None while the whole map is shown.
        """
        if self._fitted:
            return None
        middle = QPointF(self._size.width() / 2, self._size.height() / 2)
        x, y = self._target.to_map(middle)
        return x, y, self._target.scale / self.fitted_scale

    def look(self, x: float, y: float, zoom: float) -> None:
        """Show what `looked` told, at once; it stays so while the view comes to its size."""
        scale = allowed_scale(zoom * self.fitted_scale, self.fitted_scale)
        self._go(Camera(scale).centred(x, y, self._size), 0)
        self._looked = (x, y, zoom)

    def show(self, camera: Camera) -> None:
        """Look at what `camera` shows, at once."""
        self._go(camera, 0)

    def show_spots(self, spots: Sequence[tuple[float, float]]) -> None:
        """Bring points of the map into view, as near as all of them allow."""
        xs, ys = [x for x, _ in spots], [y for _, y in spots]
        middle = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
        width, height = max(xs) - min(xs), max(ys) - min(ys)
        room = self._size.width() - 2 * _AROUND, self._size.height() - 2 * _AROUND
        near = _NEAR * self.fitted_scale
        fits = [max(r, 1.0) / size for r, size in zip(room, (width, height), strict=True) if size]
        # Alone, a pin that is seen nearer already stays as near.
        alone = max(near, self._camera.scale)
        self.centre(*middle, min([*fits, near]) if fits else alone)

    def _fit(self) -> Camera:
        return fitting(self._bounds, self._size, _MARGIN)

    def _go(self, target: Camera, milliseconds: int) -> None:
        self._fitted = False
        self._looked = None
        self._start, self._target = self._camera, target.held(self._reach, self._size)
        self._animation.stop()
        if milliseconds and self._target != self._camera and moves():
            self._animation.setDuration(milliseconds)
            easing = QEasingCurve.Type.OutCubic
            self._animation.setEasingCurve(easing)
            self._animation.start()
        else:
            self._set(self._target)

    def _step(self, part: float) -> None:
        self._set(self._start.towards(self._target, part))

    def _set(self, camera: Camera) -> None:
        self._rest.start()
        if camera != self._camera:
            self._camera = camera
            self.moved.emit()
