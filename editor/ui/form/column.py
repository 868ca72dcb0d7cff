"""The rows of the form from top to bottom, those that belong together side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.schema.form import FormField
from editor.schema.kinds import COORDINATE
from editor.ui.form.place import Place
from editor.ui.form.rows import FieldRow
from editor.ui.look import STEP
from editor.ui.side_by_side import SideBySide

# Fields that belong together stand side by side.
PAIRS = (("start", "end"), ("started", "ended"), ("founded", "closed"))
# In a group of keys, the first for the coordinates: they stand in the place's own frame.
_PLACE = ""


class Column:
    """Puts rows at the top of `layout`; whatever else is in it stays below them."""

    def __init__(self, content: QWidget, layout: QVBoxLayout, place: Place) -> None:
        self._content = content
        self._layout = layout
        self._place = place
        self._plan: list[tuple[str, ...]] = []
        self._pairs: dict[tuple[str, ...], SideBySide] = {}

    @property
    def keys(self) -> list[str]:
        """The fields shown, in the order of reading."""
        return [key for group in self._plan for key in group if key != _PLACE]

    @property
    def last_of_place(self) -> str | None:
        """The field behind which the place's own button follows."""
        return next((group[-1] for group in self._plan if group[0] == _PLACE), None)

    def arrange(self, fields: Sequence[FormField], rows: Mapping[str, FieldRow]) -> None:
        """Show the rows of these fields; nothing moves when they stand so already."""
        plan = _planned(fields)
        if plan == self._plan:
            return
        focus = next((row for row in rows.values() if row.has_focus()), None)
        self._plan = plan
        shown = {key for group in plan for key in group}
        for row in rows.values():
            if row.key not in shown:
                row.hide()
        for pair, holder in self._pairs.items():
            if pair not in plan:
                holder.hide()
        self._place.setHidden(self.last_of_place is None)
        for number, group in enumerate(plan):
            self._put(number, self._holder(group, rows))
        if focus is not None and not focus.isHidden() and not focus.has_focus():
            focus.editor.focus.setFocus()

    def clear(self, rows: Mapping[str, FieldRow]) -> None:
        """Show no row."""
        for row in rows.values():
            row.hide()
        self._place.hide()
        for holder in self._pairs.values():
            holder.hide()
        self.forget()

    def forget(self) -> None:
        """Put the rows in their places anew at the next `arrange`."""
        self._plan = []

    def _put(self, number: int, widget: QWidget) -> None:
        at = self._layout.itemAt(number)
        if at is None or at.widget() is not widget:
            self._layout.removeWidget(widget)
            self._layout.insertWidget(number, widget)
        widget.show()

    def _holder(self, group: tuple[str, ...], rows: Mapping[str, FieldRow]) -> QWidget:
        """The widget in the column that shows the fields of the group."""
        if group[0] == _PLACE:
            self._place.show_rows([rows[key] for key in group[1:]])
            return self._place
        if len(group) == 1:
            return rows[group[0]]
        if group not in self._pairs:
            self._pairs[group] = SideBySide(2 * STEP, self._content)
        holder = self._pairs[group]
        for key in group:
            row = rows[key]
            holder.line.removeWidget(row)
            holder.line.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
            row.show()
        return holder


def _planned(fields: Sequence[FormField]) -> list[tuple[str, ...]]:
    """The keys in the groups that stand side by side, from top to bottom."""
    keys = [field.key for field in fields]
    placed = tuple(sorted(field.key for field in fields if field.kind is COORDINATE))
    groups: dict[str, tuple[str, ...]] = dict.fromkeys(placed, (_PLACE, *placed))
    for pair in PAIRS:
        if set(pair) <= set(keys):
            groups.update(dict.fromkeys(pair, pair))
    plan: list[tuple[str, ...]] = []
    for key in keys:
        group = groups.get(key, (key,))
        if group not in plan:
            plan.append(group)
    return plan
