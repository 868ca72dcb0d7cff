"""The editor of a mapping: a row of its own for each part, each by its kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from editor.messages import Message
from editor.schema.form import FormField
from editor.schema.inner_form import part_fields, usual_parts
from editor.schema.kinds import LONG_TEXT, MAPPING, SHARES, YAML, Source, UnreadError
from editor.schema.mends import Mend
from editor.schema.values import Value
from editor.ui.form.add import AddField
from editor.ui.form.editors import Editor
from editor.ui.form.rows import FieldRow
from editor.ui.form.telling import RowMaker
from editor.ui.look import FIELD_HEIGHT, STEP, Text, tones_of, wear
from editor.ui.text_size import grown

_RULE = 2  # pixels
_LEAST_LABEL = 40


class PartsBox(QWidget):
    """Holds the rows of the parts, behind a rule that tells them from the fields around.

    resized: it has another width.
    """

    resized = Signal()

    def __init__(self, parent: QWidget | None = None, *, ruled: bool = True) -> None:
        super().__init__(parent)
        self._ruled = ruled
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(3 * STEP if ruled else 0, 0, 0, 0)
        self.column.setSpacing(2 * STEP)
        self.add = AddField(self)
        self.add.button.setText(self.tr("Add…"))
        wear(self.add.button, Text.SMALL)
        self.add.button.setProperty("part", True)
        self.add.name.setPlaceholderText(self.tr("Choose one or type a new name"))
        self.column.addWidget(self.add)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    def paintEvent(self, event: QEvent) -> None:
        if not self._ruled:
            return
        tones = tones_of(self)
        tone = tones.problem if self.property("problem") else tones.hairline
        left = self.width() - _RULE if self.isRightToLeft() else 0
        QPainter(self).fillRect(QRect(left, 0, _RULE, self.height()), QColor(tone))


def _put_away(row: FieldRow) -> None:
    row.setObjectName("")
    row.hide()
    row.deleteLater()


def _width(label: QLabel) -> int:
    return label.fontMetrics().horizontalAdvance(label.text()) + 2


def place_of(widget: QWidget, field: FormField) -> str:
    """The keys that lead to a field, joined by dots, as its editor's widget is named by its row."""
    return widget.objectName().removeprefix("field.") or field.key


class PartsEditor(Editor):
    """A mapping. What is typed in one part is told as the whole mapping with that part changed."""

    kind = MAPPING

    def __init__(self, box: PartsBox, maker: RowMaker) -> None:
        super().__init__(box)
        self.box = box
        self._maker = maker
        self._field: FormField | None = None
        self._rows: dict[str, FieldRow] = {}
        self._order: tuple[str, ...] = ()
        self._name = ""
        self._awaited: str | None = None  # the part that was just asked for
        box.add.wanted.connect(self._on_added)
        box.resized.connect(self._fit_labels)

    # --- what is shown ---

    def can_show(self, field: FormField) -> bool:
        return field.kind in (MAPPING, SHARES)

    def has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.box.isAncestorOf(focus)

    def show(self, field: FormField, fresh: bool) -> None:
        self._field = field
        self._call(place_of(self.box, field))
        value = self._value()
        parts = self._parts(field)
        for part in parts:
            row = self._row_for(part)
            row.show_field(part, fresh or row.field is None or part.key not in self._order)
        self._arrange(tuple(value))
        absent = [known for key, known in field.fields.items() if key not in value]
        self.box.add.show_choices(absent, set(value))
        self.set_fault(None)
        if self._awaited in self._order:
            key, self._awaited = self._awaited, None
            self._rows[str(key)].editor.focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _parts(self, field: FormField) -> tuple[FormField, ...]:
        parts = part_fields(self._value(), field.fields, field.problems)
        if field.value:
            return parts
        return tuple(part._replace(present=False) for part in parts)

    def _value(self) -> dict[str, Value]:
        """The mapping; while there is none, the one that typing in a part makes."""
        if self._field is None:
            return {}
        value = self._field.value
        return value if isinstance(value, dict) and value else usual_parts(self._field.fields)

    def _row_for(self, part: FormField) -> FieldRow:
        # What has parts or lines itself needs the whole width.
        inline = part.kind is not LONG_TEXT and not isinstance(part.kind, Source)
        row = self._rows.get(part.key)
        if row is not None and (row.inline == inline or row.has_focus()):
            return row
        if row is not None:
            _put_away(row)
            self._order = tuple(key for key in self._order if key != part.key)
        return self._made_row(part.key, inline)

    def _made_row(self, key: str, inline: bool) -> FieldRow:
        row = FieldRow(f"{self._name}.{key}", self._maker, inline)
        row.setParent(self.box)
        row.edited.connect(lambda value: self._change(key, value))
        row.source_edited.connect(lambda source: self._change_source(key, source))
        row.settled.connect(self.settled)
        row.removal_wanted.connect(lambda: self._remove(key))
        row.mend_wanted.connect(lambda mend: self._mend(key, mend))
        self._rows[key] = row
        return row

    def _forget_rows(self) -> None:
        for row in self._rows.values():
            _put_away(row)
        self._rows.clear()
        self._order = ()

    def _arrange(self, order: tuple[str, ...]) -> None:
        if order == self._order:
            return
        focus = next((key for key in self._order if self._rows[key].has_focus()), None)
        for key in self._order:
            if key not in order:
                self._rows[key].hide()
        shown = [self._rows[key] for key in order]
        for number, row in enumerate(shown):
            if self.box.column.indexOf(row) != number:
                self.box.column.insertWidget(number, row)
            row.show()
        was = self._order.index(focus) if focus is not None else 0
        self._order = order
        self._fit_labels()
        first = shown[0].editor.focus if shown else self.box.add.button
        self.box.setFocusProxy(first)
        if focus is not None and focus not in order:
            next_to = shown[min(was, len(shown) - 1)].editor.focus if shown else first
            next_to.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit_labels(self) -> None:
        """Let the labels beside editors take the width of the longest, but no more than a third."""
        labels = [self._rows[key].label for key in self._order if self._rows[key].inline]
        longest = max((_width(label) for label in labels), default=0)
        width = max(_LEAST_LABEL, min(longest, self.box.width() // 3))
        for label in labels:
            wraps = _width(label) > width
            label.setWordWrap(wraps)
            label.setFixedWidth(width)
            words = label.heightForWidth(width) if wraps else 0
            label.setFixedHeight(max(grown(FIELD_HEIGHT), words))

    def _call(self, name: str) -> None:
        """Name what is inside after the field."""
        if name != self._name:
            self._name = name
            self._forget_rows()
            self.box.add.button.setObjectName(f"addPart.{name}")
            self.box.add.name.setObjectName(f"newPartName.{name}")

    # --- what was typed and is no value yet ---

    def unfinished(self) -> Any:
        states = {}
        for key in self._order:
            editor = self._rows[key].editor
            state = editor.unfinished()
            if state is not None:
                states[key] = (state, editor.fault)
        return states or None

    def restore(self, text: Any, fault: Message | None) -> None:
        for key, (state, why) in text.items():
            if key in self._order:
                self._rows[key].editor.restore(state, why)

    def finish(self) -> None:
        for key in self._order:
            self._rows[key].editor.finish()

    # --- changes ---

    def _change(self, key: str, value: Value) -> None:
        self.edited.emit({**self._value(), key: value})

    def _change_source(self, key: str, source: str) -> None:
        try:
            self._change(key, YAML.parse(source))
        except UnreadError as unread:
            self._rows[key].editor.set_fault(unread.message)

    def _mend(self, key: str, mend: Mend) -> None:
        value = mend.value if mend.source is None else YAML.parse(mend.source)
        self.as_step(lambda: self._change(key, value))

    def _remove(self, key: str) -> None:
        rest = {name: value for name, value in self._value().items() if name != key}
        nothing = self._field.nothing if self._field is not None else None
        self.as_step(lambda: self.edited.emit(rest or nothing))

    def _on_added(self, key: str) -> None:
        self._awaited = key
        known = self._field.fields.get(key) if self._field is not None else None
        self.as_step(lambda: self._change(key, known.nothing if known is not None else None))

    def as_step(self, change: Callable[[], None]) -> None:
        """Make a change that typing before and after it does not become one step with."""
        self.settled.emit()
        change()
        self.settled.emit()
