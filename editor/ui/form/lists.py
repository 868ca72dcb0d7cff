"""The editor of a list of short texts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from editor.messages import Message
from editor.schema.form import FormField, is_same_content
from editor.schema.kinds import ENTRY_LINK, LIST, TextList, is_entry_link, is_link, link_target
from editor.schema.values import Value
from editor.ui.form.chips import ChipBox
from editor.ui.form.editors import Editor
from editor.ui.form.entry_links import EntryAccess, NoEntries, completion_with


class ListEditor(Editor):
    """A list of short texts."""

    def __init__(
        self,
        box: ChipBox,
        entries: EntryAccess | None = None,
        go: Callable[[str], None] = lambda _: None,
        follow: Callable[[str], None] = lambda _: None,
    ) -> None:
        """go: to the entry that an item names; follow: a web address."""
        super().__init__(box)
        self._box = box
        self._entries = entries or NoEntries()
        self._go = go
        self._follow = follow
        self._field: FormField | None = None
        self._kind = LIST
        self._like: Value = None
        self._nothing: Value = None
        box.changed.connect(self._on_changed)
        box.followed.connect(self._on_followed)
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
        self._box.set_kind(self._kind)
        if self._kind.item is ENTRY_LINK:
            self._box.options.set_completion(
                completion_with(self._entries, self._kind, self._box.texts)
            )
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

    def _on_followed(self, text: str) -> None:
        if is_link(text.strip()):
            self._follow(text.strip())
        elif is_entry_link(text) or self._kind.item is ENTRY_LINK:
            self._go(link_target(text))

    def _on_changed(self) -> None:
        texts = self._box.texts()
        self.set_fault(None)
        self.edited.emit(self._kind.parse_items(texts, self._like) if texts else self._nothing)
