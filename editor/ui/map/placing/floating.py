"""What floats beside a pin and follows it while the map is moved."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from editor.ui.territory.floating import Floating
from editor.ui.territory.view import TerritoryView

_BELOW, _ABOVE, _EDGE = 14, 56, 8


class BesidePin(Floating):
    """A panel that keeps beside a point of the map, and in the view."""

    def __init__(self, view: TerritoryView) -> None:
        super().__init__(view)
        self._view = view
        self._spot: tuple[float, float] | None = None
        view.camera_changed.connect(self.lay_out)
        self.hide()

    def put(self, x: float, y: float) -> None:
        """Show it beside (x, y), in map units."""
        self._spot = (x, y)
        self.adjustSize()
        self.show()
        self.raise_()
        self.lay_out()

    def lay_out(self) -> None:
        """Put it where it belongs: below the pin, above it at the view's lower edge."""
        if self._spot is None or self.isHidden():
            return
        self.adjustSize()
        tip: QPointF = self._view.camera.to_view(*self._spot)
        room = self._view.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        left, top = round(tip.x()) - self.width() // 2, round(tip.y()) + _BELOW
        if top + self.height() > room.bottom():
            top = round(tip.y()) - _ABOVE - self.height()
        left = max(room.left(), min(left, room.right() - self.width()))
        self.move(left, max(room.top(), min(top, room.bottom() - self.height())))
