"""Puts what was typed and was no value yet, and was lost with the program, back into its field."""

from __future__ import annotations

from editor.messages import EditorError, Message
from editor.schema.form import form_field
from editor.schema.kinds import Source, TextList, UnreadError
from editor.ui.form.form import FieldForm
from editor.ui.form.registry import style_of
from editor.workspace import edits
from editor.workspace.journal_file import Typed
from editor.workspace.workspace import Workspace

# Editors of several fields: which part the text belongs to is not known.
_NESTED = frozenset({"parts", "cards", "shares"})


def put_back(form: FieldForm, workspace: Workspace, typed: Typed) -> bool:
    """Whether it stands in its field again, as typed or, where it is a value, in the entry."""
    if not workspace.has_entry(typed.path):
        return False
    entry = workspace.entry(typed.path)
    front = entry.frontmatter
    if front is None or front.broken or not front.present:
        return False
    field = form_field(front, workspace.schema(entry.collection), typed.key)
    if style_of(field) in _NESTED or not field.editable:
        return False
    fault: Message | None = None
    if not isinstance(field.kind, TextList):
        try:
            value = field.parse(typed.text, field.like, field.nothing)
        except UnreadError as unread:
            fault = unread.message
        else:
            try:
                if isinstance(field.kind, Source):
                    edits.set_source(workspace, typed.path, typed.key, typed.text)
                else:
                    edits.set_field(workspace, typed.path, typed.key, value)
            except EditorError:
                return False
            return True
    form.put_back(typed.path, field, typed.text, fault)
    return True
