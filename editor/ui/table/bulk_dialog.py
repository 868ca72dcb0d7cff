"""Sets, extends or clears a field of many entries; the lines are shown before they change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from editor.messages import EditorError, Message
from editor.schema.fields import Schema
from editor.schema.form import FormField, form_field
from editor.schema.kinds import LIST, YAML, TextList
from editor.schema.values import Value
from editor.ui.combo import Combo
from editor.ui.dialog_parts import Dialog, framed
from editor.ui.form.editors import Editor
from editor.ui.form.registry import Makers
from editor.ui.languages import plural
from editor.ui.look import STEP, Text, wear
from editor.ui.plain import plain_label
from editor.ui.table.columns import Column
from editor.ui.text_size import share
from editor.ui.words import words
from editor.vault import frontmatter
from editor.workspace import bulk, grid
from editor.workspace.field_labels import label_in
from editor.workspace.plan import Plan
from editor.workspace.workspace import Workspace

_WIDTH = 460
SET, ADD, TAKE, CLEAR, REMOVE = "set", "add", "take", "clear", "remove"


class Wish(NamedTuple):
    """What is to be done to a field of all these entries. value: for what needs one."""

    what: str
    key: str
    paths: Sequence[str]
    value: Value = None

    def plan(self, workspace: Workspace, paths: Sequence[str]) -> Plan:
        """The wish, worked out for some of the entries. Raises EditorError."""
        items = self.value if isinstance(self.value, list) else [self.value]
        if self.what == SET:
            field = label_in(workspace, paths, self.key)
            label = Message("workspace.bulk-set", {"field": field})
            values = {(path, self.key): self.value for path in paths}
            return grid.set_values(workspace, values, label)
        if self.what == ADD:
            return bulk.add_items(workspace, paths, self.key, items)
        if self.what == TAKE:
            return bulk.remove_items(workspace, paths, self.key, items)
        if self.what == CLEAR:
            return bulk.clear(workspace, paths, self.key)
        return bulk.remove_field(workspace, paths, self.key)


class BulkDialog(Dialog):
    """Asks which field, what to do and in which entries. wished: a Wish to be previewed."""

    wished = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        columns: Mapping[str, Column],
        schema: Schema,
        makers: Makers,
        *,
        selected: Sequence[str],
        shown: Sequence[str],
        key: str | None,
    ) -> None:
        """selected, shown: the paths of entries; key: the field to begin with."""
        super().__init__(parent)
        self.setObjectName("bulkDialog")
        self.setWindowTitle(self.tr("Edit a field of many entries"))
        self.setMinimumWidth(round(_WIDTH * share()))
        self._schema = schema
        self._makers = makers
        self._selected = list(selected)
        self._all = list(shown)
        self._editor: Editor | None = None
        self._value: Value = None
        self._is_given = False
        self._fields = Combo(self)
        self._fields.setObjectName("bulkField")
        self._fields.setAccessibleName(self.tr("Field"))
        self._fields.setEditable(True)
        line = self._fields.lineEdit()
        if line is not None:
            line.setAccessibleName(self._fields.accessibleName())
        self._fields.setInsertPolicy(Combo.InsertPolicy.NoInsert)
        for column in columns.values():
            if column.is_field:
                self._fields.addItem(column.label, column.key)
        found = self._fields.findData(key) if key else -1
        self._fields.setCurrentIndex(max(0, found))
        self._actions = Combo(self)
        self._actions.setObjectName("bulkAction")
        for what, label in (
            (SET, self.tr("Set to")),
            (ADD, self.tr("Add items")),
            (TAKE, self.tr("Take items out")),
            (CLEAR, self.tr("Clear the value, keep the field")),
            (REMOVE, self.tr("Remove the field")),
        ):
            self._actions.addItem(label, what)
        self._slot = QVBoxLayout()
        self._told = plain_label(self)
        self._told.setObjectName("bulkProblem")
        self._told.setProperty("role", "problem")
        self._told.setWordWrap(True)
        self._told.hide()
        self._lay_out()
        self._fields.currentTextChanged.connect(lambda _: self._show_editor())
        self._actions.currentIndexChanged.connect(lambda _: self._show_editor())
        self._show_editor()

    def _lay_out(self) -> None:
        layout = framed(self, STEP)
        for label, widget in ((self.tr("Field"), self._fields), (self.tr("Do"), self._actions)):
            layout.addWidget(self._label(label))
            layout.addWidget(widget)
            layout.addSpacing(2 * STEP)
        layout.addLayout(self._slot)
        layout.addWidget(self._told)
        layout.addSpacing(2 * STEP)
        layout.addWidget(self._label(self.tr("In")))
        count = len(self._selected)
        self._in_selected = QRadioButton(
            plural(self, "{n} selected entry", "{n} selected entries", count), self
        )
        self._in_selected.setObjectName("bulkSelected")
        shown = self.tr("All {n} entries shown").format(n=len(self._all))
        self._in_all = QRadioButton(shown, self)
        self._in_all.setObjectName("bulkShown")
        self._in_selected.setEnabled(count > 0)
        (self._in_selected if count else self._in_all).setChecked(True)
        layout.addWidget(self._in_selected)
        layout.addWidget(self._in_all)
        layout.addSpacing(3 * STEP)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._go = QPushButton(self.tr("Preview…"), self)
        self._go.setObjectName("bulkPreview")
        self._go.setProperty("primary", True)
        self._go.setDefault(True)
        buttons.addButton(self._go, QDialogButtonBox.ButtonRole.AcceptRole)
        for button in buttons.buttons():
            button.setIcon(button.icon().__class__())
        self._go.clicked.connect(self._preview)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _label(self, text: str) -> QWidget:
        label = plain_label(self)
        label.setText(text)
        label.setProperty("role", "muted")
        wear(label, Text.SMALL)
        return label

    @property
    def key(self) -> str:
        """The field: the one chosen, else the name that was typed."""
        text = self._fields.currentText()
        found = self._fields.findText(text)
        return str(self._fields.itemData(found)) if found >= 0 else text.strip()

    @property
    def what(self) -> str:
        """The name of what is to be done with the field."""
        return str(self._actions.currentData())

    def tell(self, sentence: str) -> None:
        """Say why there is nothing to preview."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))

    def _show_editor(self) -> None:
        self.tell("")
        self._value, self._is_given = None, False
        if self._editor is not None:
            self._slot.removeWidget(self._editor.widget)
            self._editor.widget.hide()
            self._editor.widget.deleteLater()
            self._editor = None
        if self.what in (SET, ADD, TAKE) and self.key:
            field = self._field()
            editor = self._editor = self._makers.make(field, self)
            editor.widget.setObjectName("bulkValue")
            editor.focus.setAccessibleName(self.tr("Value"))
            editor.show(field, True)
            editor.edited.connect(self._take)
            editor.source_edited.connect(self._take_source)
            editor.fault_changed.connect(self._show_fault)
            self._slot.addWidget(editor.widget)
            editor.widget.show()
            self._order_tabs(editor.widget)

    def _order_tabs(self, editor: QWidget) -> None:
        """Let Tab come into the editor, made after all that stands below it, from above."""
        inner, part = [editor], editor.nextInFocusChain()
        while part is not None and part is not editor:
            if editor.isAncestorOf(part):
                inner.append(part)
            part = part.nextInFocusChain()
        before: QWidget = self._actions
        for stop in inner:
            # What hands the focus on to a part of it is no stop.
            if stop.focusPolicy() & Qt.FocusPolicy.TabFocus and stop.focusProxy() is None:
                self.setTabOrder(before, stop)
                before = stop

    def _field(self) -> FormField:
        """The field as an entry without it would have it."""
        field = form_field(frontmatter.parse("---\n---\n"), self._schema, self.key)
        if self.what != SET and not isinstance(field.kind, TextList):
            field = field._replace(kind=LIST)
        return field._replace(required=False, problems=())

    def _take(self, value: Value) -> None:
        self._value, self._is_given = value, value is not None

    def _take_source(self, source: str) -> None:
        try:
            self._value = YAML.parse(source)
        except EditorError as error:
            self._is_given = False
            self.tell(words(error.message))
        else:
            self._is_given = True
            self.tell("")

    def _show_fault(self) -> None:
        fault = self._editor.fault if self._editor is not None else None
        self.tell(words(fault) if fault is not None else "")
        if fault is not None:
            self._is_given = False

    def _preview(self) -> None:
        if not self.key:
            self.tell(self.tr("Choose a field, or type the name of a new one."))
            return
        if self._editor is not None:
            self._editor.finish()
            if self._editor.fault is not None:
                return
            if not self._is_given:
                self.tell(self.tr("Say first what the field should hold."))
                return
        paths = self._selected if self._in_selected.isChecked() else self._all
        self.wished.emit(Wish(self.what, self.key, paths, self._value))
