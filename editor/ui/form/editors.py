"""Editors: what stands between a field and the widget that shows it.

An editor knows the field, the widget knows pixels and keys. What cannot be read as a value stays
in the widget as it was typed, with the reason as the editor's `fault`.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.messages import Message
from editor.schema.form import FormField, is_same_content
from editor.schema.kinds import LONG_TEXT, YES_NO, Source, TextList, UnreadError
from editor.schema.values import Value, breaks_in, is_scalar, same


class Editor(QObject):
    """Shows one field and tells what the curator makes of it.

    edited: a new value. source_edited: new YAML for the value. fault_changed: `fault` did.
    settled: the curator is done with the field. offered: a context menu (QMenu) to add to.
    """

    edited = Signal(object)
    source_edited = Signal(str)
    fault_changed = Signal()
    settled = Signal()
    offered = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widget = widget
        self.fault: Message | None = None

    @property
    def focus(self) -> QWidget:
        """The widget that takes the focus, and the name for screen readers."""
        return self.widget

    def has_focus(self) -> bool:
        """Whether the focus is in the editor."""
        return self.focus.hasFocus()

    def can_show(self, field: FormField) -> bool:
        """Whether the editor can show this field, though another may fit it better."""
        raise NotImplementedError

    def show(self, field: FormField, fresh: bool) -> None:
        """Show the field; `fresh` when it is another entry's, so that nothing typed is kept."""
        raise NotImplementedError

    def unfinished(self) -> str | None:
        """What was typed and is no value of the field yet; None when there is nothing such."""
        return None

    def restore(self, text: str, fault: Message | None) -> None:
        """Bring back what was unfinished."""

    def spoken(self) -> str:
        """What stands in the editor beside the text that has the focus, for screen readers."""
        return ""

    def finish(self) -> None:
        """Make what was typed a value, where it can be one."""

    def set_fault(self, fault: Message | None) -> None:
        """Tell why what stands in the editor is not in the file."""
        if fault != self.fault:
            self.fault = fault
            self.fault_changed.emit()


class TextEditor(Editor):
    """Any field that is edited as text, in a widget with `content` and `show_content`."""

    def __init__(self, widget: Any) -> None:
        super().__init__(widget)
        self._text = widget
        self._field: FormField | None = None
        self._like: Value = None
        self._nothing: Value = None
        self._told: Value = None  # the value last shown or told
        widget.typed.connect(self._on_typed)
        widget.left.connect(self._on_left)
        widget.dropped.connect(self._on_dropped)
        widget.offered.connect(self.offered)

    def can_show(self, field: FormField) -> bool:
        if not _is_line(field) or not is_scalar(field.value):
            return False
        return not (isinstance(field.value, str) and breaks_in(field.value))

    def show(self, field: FormField, fresh: bool) -> None:
        old, self._field = self._field, field
        self._told = field.value
        self._text.setReadOnly(not field.editable)
        if not fresh and old is not None:
            if self._stands_for(field):
                return
            if self.fault is not None and is_same_content(old, field):
                return
        self._like = field.like
        self._nothing = field.nothing
        self._text.show_content(field.format())
        self.set_fault(None)

    def unfinished(self) -> str | None:
        return None if self.fault is None else str(self._text.content())

    def restore(self, text: str, fault: Message | None) -> None:
        self._text.show_content(text)
        self.set_fault(fault)

    def _stands_for(self, field: FormField) -> bool:
        """Whether the text in the widget already means the field's value."""
        text = self._text.content()
        if text == field.format():
            self.set_fault(None)
            return True
        if isinstance(field.kind, Source) and not self.has_focus():
            return False
        try:
            value = field.parse(text, self._like, self._nothing)
        except UnreadError:
            return False
        if not same(value, field.value):
            return False
        self.set_fault(None)
        return True

    def _on_typed(self) -> None:
        if self._field is None:
            return
        text = self._text.content()
        try:
            value = self._field.parse(text, self._like, self._nothing)
        except UnreadError as unread:
            self.set_fault(unread.message)
            return
        self.set_fault(None)
        if isinstance(self._field.kind, Source):
            self.source_edited.emit(text)
        elif not same(value, self._told):
            self._told = value
            self.edited.emit(value)

    def _on_left(self) -> None:
        if self._field is not None and self._stands_for(self._field):
            # "2024-8-5" was read as the date; now show it as the file does.
            self._text.show_content(self._field.format())
        self.settled.emit()

    def _on_dropped(self) -> None:
        if self._field is not None and self.fault is not None:
            self._text.show_content(self._field.format())
            self.set_fault(None)


class LongTextEditor(TextEditor):
    """A text of several lines."""

    def can_show(self, field: FormField) -> bool:
        is_text = isinstance(field.value, str) and breaks_in(field.value) <= {"\n"}
        return field.kind is LONG_TEXT or (is_text and _is_line(field))


class SourceEditor(TextEditor):
    """The YAML of a value."""

    def can_show(self, field: FormField) -> bool:
        return isinstance(field.kind, Source)


def _is_line(field: FormField) -> bool:
    """Whether the field is edited as a text that means its value."""
    return not isinstance(field.kind, Source | TextList) and field.kind is not YES_NO
