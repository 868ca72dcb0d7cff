"""The editor of a list of short texts."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from editor.messages import Message
from editor.schema.form import FormField, is_same_content
from editor.schema.kinds import LIST, TextList
from editor.schema.values import Value
from editor.ui.form.chips import ChipBox
from editor.ui.form.editors import Editor


class ListEditor(Editor):
    """A list of short texts."""

    def __init__(self, box: ChipBox) -> None:
        super().__init__(box)
        self._box = box
        self._field: FormField | None = None
        self._kind = LIST
        self._like: Value = None
        self._nothing: Value = None
        box.changed.connect(self._on_changed)
        box.left.connect(self.settled)
        box.offered.connect(self.offered)

    @property
    def focus(self) -> QWidget:
        return self._box.line

    def has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self._box.isAncestorOf(focus)

    def can_show(self, field: FormField) -> bool:
        return isinstance(field.kind, TextList)

    def show(self, field: FormField, fresh: bool) -> None:
        old, self._field = self._field, field
        if self.fault is not None and not fresh and old and is_same_content(old, field):
            return  # what was refused stays as it was typed
        self._kind = field.kind if isinstance(field.kind, TextList) else LIST
        items = self._kind.items(field.value)
        if fresh:
            self._box.line.clear()
        self.set_fault(None)
        self._like = field.value if items else field.like
        self._nothing = field.nothing
        self._box.set_fixed(not field.editable)
        self._box.set_options(field.options, bool(field.allowed))
        self._box.show_texts(items)

    def unfinished(self) -> str | None:
        return self._box.line.text() or None

    def restore(self, text: str, fault: Message | None) -> None:
        self._box.line.setText(text)
        self.set_fault(fault)

    def spoken(self) -> str:
        return "; ".join(self._box.texts())

    def finish(self) -> None:
        self._box.take_typed()

    def _on_changed(self) -> None:
        texts = self._box.texts()
        self.set_fault(None)
        self.edited.emit(self._kind.parse_items(texts, self._like) if texts else self._nothing)
