"""What is typed and chosen in the form, as changes of the entry that is shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.messages import EditorError, Message
from editor.schema.values import is_empty
from editor.ui.form.form import FieldForm
from editor.ui.words import words
from editor.workspace import edits
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.schema.mends import Mend


class FormChanges(QObject):
    """Makes the changes that a form asks for. refused: one was not possible."""

    refused = Signal(str)

    def __init__(self, form: FieldForm, shown: Callable[[], tuple[Workspace, str] | None]) -> None:
        """shown: gives the vault and the entry that the form shows."""
        super().__init__(form)
        self._form = form
        self._shown = shown
        form.edited.connect(lambda key, value: self._make(key, edits.set_field, key, value))
        form.source_edited.connect(lambda key, text: self._make(key, edits.set_source, key, text))
        form.added.connect(self._add)
        form.removed.connect(lambda key: self._make(key, edits.remove_field, key))
        form.block_edited.connect(lambda text: self._make("", edits.set_block, text))
        form.mend_wanted.connect(self._mend)
        form.settled.connect(self._settle)

    def put_in_order(self) -> None:
        """Put the fields into the usual order."""
        from editor.workspace.mending import put_in_order

        self._make("", put_in_order)

    def give_fields(self) -> None:
        """Give an article alone the fields that a new entry begins with, and go to the first that
        is empty.
        """
        shown = self._shown()
        if shown is None:
            return
        from editor.ui.progress import read_all
        from editor.workspace.giving_fields import give_fields

        workspace, path = shown
        if not read_all(self._form.window(), workspace):
            return
        self._settle()
        self._make("", give_fields, datetime.now().astimezone())
        fields = workspace.entry(path).fields
        first = next((key for key, value in fields.items() if is_empty(value)), "")
        self._form.focus_field(first or next(iter(fields), ""))

    def refuse(self, key: str, message: Message) -> None:
        """Tell at the field, and to whoever listens, why something was not possible."""
        self._form.refuse(key, message)
        self.refused.emit(words(message))

    def _add(self, key: str) -> None:
        shown = self._shown()
        if shown is not None:
            workspace, path = shown
            schema = workspace.schema(workspace.entry(path).collection)
            self._make(key, edits.add_field, key, schema.field(key).nothing)

    def _mend(self, key: str, chosen: Mend) -> None:
        from editor.workspace.mending import mend

        self._make(key, mend, key, chosen)

    def _make(self, key: str, change: Callable[..., None], *args: object) -> None:
        shown = self._shown()
        if shown is None:
            return
        workspace, path = shown
        if not workspace.has_entry(path):
            return  # it went while something was half typed
        try:
            change(workspace, path, *args)
        except EditorError as error:
            self.refuse(key, error.message)

    def _settle(self) -> None:
        shown = self._shown()
        if shown is not None:
            shown[0].document.settle()
