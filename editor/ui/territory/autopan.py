"""The map goes on below a drag that is held at the view's edge."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal

_TICK_MS = 16
# So near to the edge it begins, in pixels, ...
_NEAR = 40.0
# ... and goes so many pixels a tick where the pointer is at the edge or beyond.
_FASTEST = 14.0


class AutoPan(QObject):
    """Asks for pans while the pointer is held near an edge beyond which there is more map.

    wanted: so many pixels that the map is to be moved by.
    """

    wanted = Signal(float, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by = QPointF()
        self._armed = False
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(lambda: self.wanted.emit(self._by.x(), self._by.y()))

    def follow(self, pointer: QPointF, view: QRectF, whole: QRectF) -> None:
        """The drag is here; `whole` is where in the view all of the map lies.

        A drag that comes in over an edge must have left it before anything moves.
        """
        inner = view.adjusted(_NEAR, _NEAR, -_NEAR, -_NEAR)
        self._armed = self._armed or inner.contains(pointer)
        across = _speed(pointer.x(), inner.left(), inner.right())
        upright = _speed(pointer.y(), inner.top(), inner.bottom())
        # What is in view already need not be brought into it.
        if (whole.left() >= inner.left() and across > 0) or (
            whole.right() <= inner.right() and across < 0
        ):
            across = 0.0
        if (whole.top() >= inner.top() and upright > 0) or (
            whole.bottom() <= inner.bottom() and upright < 0
        ):
            upright = 0.0
        self._by = QPointF(across, upright)
        if self._armed and not self._by.isNull():
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """The drag has ended."""
        self._armed = False
        self._timer.stop()


def _speed(at: float, low: float, high: float) -> float:
    """How far the map is to be moved: to the right at the left edge."""
    over = max(0.0, low - at) - max(0.0, at - high)
    return max(-1.0, min(1.0, over / _NEAR)) * _FASTEST
