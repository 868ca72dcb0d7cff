"""The edits that views offer, as changes of the document.

Each raises EditRefused when the frontmatter does not allow it safely; then nothing changed.
"""

from __future__ import annotations

from collections.abc import Sequence

from editor.messages import Message
from editor.vault import frontmatter
from editor.workspace import placing
from editor.workspace.entries import Entry
from editor.workspace.field_labels import refusing_by_label
from editor.workspace.history import Change, Edit
from editor.workspace.typed_style import as_saved
from editor.workspace.workspace import Workspace


def set_field(workspace: Workspace, path: str, key: str, value: object) -> None:
    """Set one field, added where the schema has it; keystrokes in it become one step."""
    text = as_saved(_text(workspace, path), workspace.document.saved_text(path), key, value)
    order = _order(workspace, path, key)
    with refusing_by_label(workspace, path):
        after = frontmatter.set_field(text, key, value, order=order)
    merge_key = f"field:{path}:{key}"
    _apply(workspace, path, after, "workspace.change-field", merge_key=merge_key, key=key)


def set_source(workspace: Workspace, path: str, key: str, source: str) -> None:
    """Set one field to a value written as YAML."""
    with refusing_by_label(workspace, path):
        after = frontmatter.set_source(_text(workspace, path), key, source)
    merge_key = f"field:{path}:{key}"
    _apply(workspace, path, after, "workspace.change-field", merge_key=merge_key, key=key)


def add_field(workspace: Workspace, path: str, key: str, value: object) -> None:
    """Add a field where the schema has it, as a step of its own."""
    order = _order(workspace, path, key)
    with refusing_by_label(workspace, path):
        after = frontmatter.set_field(_text(workspace, path), key, value, order=order)
    _apply(workspace, path, after, "workspace.add-field", key=key)


def remove_field(workspace: Workspace, path: str, key: str) -> None:
    """Remove a field with its line."""
    with refusing_by_label(workspace, path):
        after = frontmatter.remove_field(_text(workspace, path), key)
    _apply(workspace, path, after, "workspace.remove-field", key=key)


def set_body(workspace: Workspace, path: str, body: str, *, typed: bool) -> None:
    """Set the article; `typed` letters become one step, anything else is its own."""
    after = frontmatter.set_body(_text(workspace, path), body)
    if not typed:
        workspace.document.settle()
    merge_key = f"body:{path}" if typed else None
    _apply(workspace, path, after, "workspace.change-body", merge_key=merge_key)


def set_block(workspace: Workspace, path: str, block: str) -> None:
    """Set the frontmatter's YAML as it is written between the fences."""
    after = frontmatter.set_block(_text(workspace, path), block)
    _apply(workspace, path, after, "workspace.change-block", merge_key=f"block:{path}")


def move(workspace: Workspace, path: str, x: float, y: float) -> None:
    """Put an entry at map coordinates; whole numbers are written without a decimal point."""
    placing.move_many(workspace, {path: (x, y)})


def _order(workspace: Workspace, path: str, *keys: str) -> Sequence[str]:
    """The schema's order, where a field is to be added; working it out takes a moment."""
    entry = workspace.entry(path)
    if all(key in entry.fields for key in keys):
        return ()
    return workspace.schema(entry.collection).order


def _text(workspace: Workspace, path: str) -> str:
    text = workspace.document.text(path)
    if text is None:
        raise KeyError(path)
    return text


def _apply(
    workspace: Workspace,
    path: str,
    after: str,
    code: str,
    *,
    merge_key: str | None = None,
    key: str | None = None,
) -> None:
    entry: Entry = workspace.entry(path)
    field = {} if key is None else {"field": workspace.label(path, key)}
    label = Message(code, {"entry": entry.title, **field})
    edit = Edit(path, workspace.document.text(path), after)
    workspace.document.apply(Change(label, (edit,), merge_key))
