"""The way of Tab through the form, whatever order its widgets were made in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from editor.ui.form.telling import is_stop
from editor.ui.look import STEP

_REASONS = {True: Qt.FocusReason.TabFocusReason, False: Qt.FocusReason.BacktabFocusReason}


def step(area: QScrollArea, stops: Sequence[QWidget], focus: QWidget, forward: bool) -> bool:
    """Go from `focus`, which is one of `stops`, to the next; out of `area` at its ends."""
    to = stops.index(focus) + (1 if forward else -1)
    if not 0 <= to < len(stops):
        return _leave(area, focus, forward)
    stops[to].setFocus(_REASONS[forward])
    area.ensureWidgetVisible(stops[to], 0, 4 * STEP)
    return True


def _leave(area: QScrollArea, start: QWidget, forward: bool) -> bool:
    """Give the focus to what comes behind `area`, or before it; False where there is nothing."""
    widget = start.nextInFocusChain() if forward else start.previousInFocusChain()
    while widget is not None and widget is not start:
        if widget is not area and not area.isAncestorOf(widget) and is_stop(widget):
            widget.setFocus(_REASONS[forward])
            return True
        widget = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
    return False
