"""Keeps the field that the curator looks at where it is while another entry is shown."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QApplication, QScrollArea

from editor.ui.form.rows import FieldRow


class Anchor:
    """Remembers where a row stands in the view; at the form's top, the top is kept."""

    def __init__(self, area: QScrollArea, rows: Iterable[FieldRow]) -> None:
        self._area = area
        self._row: FieldRow | None = None
        self._y = 0
        if not area.verticalScrollBar().value():
            return
        shown = [row for row in rows if row.isVisible()]
        viewport = area.viewport()
        places = {row: row.mapTo(viewport, QPoint()).y() for row in shown}
        within = [row for row in shown if -row.height() < places[row] < viewport.height()]
        within.sort(key=lambda row: (not row.has_focus(), abs(places[row])))
        if within:
            self._row = within[0]
            self._y = places[self._row]

    def restore(self) -> None:
        """Scroll so that the row stands where it stood, where it is still shown."""
        content = self._area.widget()
        layout = content.layout() if content is not None else None
        if self._row is None or self._row.isHidden() or content is None or layout is None:
            return
        # The area learns of the new heights by events, from row to form, that would come later.
        request = QEvent.Type.LayoutRequest.value
        QApplication.sendPostedEvents(None, request)
        layout.activate()
        QApplication.sendPostedEvents(None, request)
        y = self._row.mapTo(content, QPoint()).y()
        self._area.verticalScrollBar().setValue(y - self._y)
