"""The way of Tab through the form, whatever order its widgets were made in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from editor.ui import reading_order
from editor.ui.look import STEP

_REASONS = {True: Qt.FocusReason.TabFocusReason, False: Qt.FocusReason.BacktabFocusReason}


def step(area: QScrollArea, stops: Sequence[QWidget], focus: QWidget, forward: bool) -> bool:
    """Go from `focus`, which is one of `stops`, to the next; out of `area` at its ends."""
    to = stops.index(focus) + (1 if forward else -1)
    if not 0 <= to < len(stops):
        return _leave(area, forward)
    stops[to].setFocus(_REASONS[forward])
    area.ensureWidgetVisible(stops[to], 0, 4 * STEP)
    return True


def _leave(area: QScrollArea, forward: bool) -> bool:
    """Give the focus to what comes behind `area`, or before it; False where there is nothing."""
    order = reading_order.stops(area.window())
    inner = [number for number, stop in enumerate(order) if area.isAncestorOf(stop)]
    if not inner or len(inner) == len(order):
        return False
    to = inner[-1] + 1 if forward else inner[0] - 1
    order[to % len(order)].setFocus(_REASONS[forward])
    return True
