"""Lets pins glide from where they stood to where they stand at the next time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from editor.ui.motion import moves
from editor.ui.territory.content import Pin
from editor.ui.territory.view import TerritoryView

_MILLISECONDS = 320
# More pins than these are shown where they are: nobody follows them all.
_MOST = 60

Spot = tuple[float, float]


class Gliding(QObject):
    """Moves pins that a view shows already; what else is shown ends it."""

    def __init__(self, view: TerritoryView) -> None:
        super().__init__(view)
        self._view = view
        self._ways: Sequence[tuple[Pin, Spot]] = ()
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._animation.valueChanged.connect(self._move)

    @property
    def busy(self) -> bool:
        """Whether pins are on their way."""
        return self._animation.state() == QVariantAnimation.State.Running

    def glide(self, ways: Sequence[tuple[Pin, Spot]], milliseconds: int = _MILLISECONDS) -> None:
        """Let pins that are shown come from elsewhere, in so long a time."""
        self.stop()
        if not ways or len(ways) > _MOST or not moves(self._view):
            return
        self._ways = ways
        self._animation.setDuration(milliseconds)
        self._move(0.0)
        self._animation.start()

    def stop(self) -> None:
        """Let all go on by themselves."""
        self._animation.stop()
        self._ways = ()

    def _move(self, share: float) -> None:
        shown = self._view.pin_set.by_path
        self._view.show_moved(
            [
                pin._replace(
                    x=before[0] + share * (pin.x - before[0]),
                    y=before[1] + share * (pin.y - before[1]),
                )
                for pin, before in self._ways
                if pin.path in shown
            ]
        )
