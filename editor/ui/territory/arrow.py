"""An arrow from one place of a view to another."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF

_HEAD = 7.0  # pixels
_SHORTEST = 2.0


def arrow(start: QPointF, end: QPointF) -> list[QLineF]:
    """The lines of an arrow; none where start and end can hardly be told apart."""
    shaft = QLineF(start, end)
    if shaft.length() < _SHORTEST:
        return []
    turn = math.atan2(end.y() - start.y(), end.x() - start.x())
    size = min(_HEAD, shaft.length() / 2)
    wings = [
        QLineF(end, end - QPointF(math.cos(turn + by), math.sin(turn + by)) * size)
        for by in (0.45, -0.45)
    ]
    return [shaft, *wings]
