"""Edits of many entries at once, as one change: worked out first, made when the curator agrees.

A cell is one field of one entry. Each function returns a Plan and changes nothing; the entries that
refuse are in `Plan.refused` with the reason, and keep their texts. They raise EditorError only when
every entry refuses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from editor.messages import EditorError, Message
from editor.schema.fields import FieldSchema, Schema
from editor.schema.kinds import as_text, like_text
from editor.schema.values import Value, is_scalar
from editor.vault import frontmatter
from editor.vault.frontmatter import EditRefused
from editor.workspace.entries import Entry
from editor.workspace.field_labels import by_label, label_in
from editor.workspace.history import Change, Edit
from editor.workspace.plan import Plan
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace

# As the value of a cell: the field is to be no more, with its lines.
REMOVED: Final[Value] = object()

# Path of the entry, key of the field.
Cell = tuple[str, str]


def set_cells(workspace: Workspace, cells: Mapping[Cell, Value], label: Message) -> Plan:
    """Set many fields of many entries; REMOVED removes one, and is nothing where it is missing.

    Fields that an entry lacks are added where its schema has them. Of an entry that refuses one
    of its fields, the others are set all the same.
    """
    wanted: dict[str, dict[str, Value]] = {}
    for (path, key), value in cells.items():
        wanted.setdefault(path, {})[key] = value
    orders: dict[Collection, Sequence[str]] = {}
    edits: list[Edit] = []
    refused: dict[str, Message] = {}
    for path, values in wanted.items():
        text = workspace.document.text(path)
        if text is None:
            refused[path] = _why_unread(workspace, path)
            continue
        collection = workspace.entry(path).collection
        if collection not in orders:
            orders[collection] = workspace.schema(collection).order
        after, refusal = _edited(text, values, orders[collection])
        if refusal is not None:
            refused[path] = by_label(workspace, path, refusal)
        if after != text:
            edits.append(Edit(path, text, after))
    return _plan(label, edits, refused)


def add_items(workspace: Workspace, paths: Iterable[str], key: str, items: Sequence[Value]) -> Plan:
    """Add items to a list field, those that it does not hold yet, at its end.

    Texts take the type of the list's own items. A field that is missing or empty becomes a list;
    entries whose field holds anything else are refused in the plan.
    """

    def added(value: Value) -> Value:
        own = [] if value is None or value == "" else value
        if not isinstance(own, list):
            raise EditRefused("vault.edit-not-a-list", field=key)
        kinds = {type(item) for item in own}
        usual = own[0] if len(kinds) == 1 else None
        known = {as_text(item) for item in own if is_scalar(item)}
        fresh = {as_text(item): item for item in items if as_text(item) not in known}
        return own + [
            like_text(item, usual) if isinstance(item, str) else item for item in fresh.values()
        ]

    return _rewritten(workspace, paths, key, added, "workspace.bulk-add-items")


def remove_items(
    workspace: Workspace, paths: Iterable[str], key: str, items: Sequence[Value]
) -> Plan:
    """Take items out of a list field, wherever they stand in it; compared as they are read.

    An entry whose list would be left empty keeps the field, with an empty list.
    """
    gone = {as_text(item).strip() for item in items}

    def left(value: Value) -> Value:
        if not isinstance(value, list):
            return value
        kept = [item for item in value if not is_scalar(item) or as_text(item).strip() not in gone]
        return kept if len(kept) < len(value) else value

    return _rewritten(workspace, paths, key, left, "workspace.bulk-remove-items")


def clear(workspace: Workspace, paths: Iterable[str], key: str) -> Plan:
    """Empty a field of all these entries that have it, in the way the vault writes "nothing"."""
    paths, cells = list(paths), {}
    schemas: dict[Collection, Schema] = {}
    for entry in map(workspace.entry, paths):
        schema = schemas.get(entry.collection)
        if schema is None:
            schema = schemas[entry.collection] = workspace.schema(entry.collection)
        if key in entry.fields:
            cells[entry.path, key] = emptied(schema.field(key), entry.fields[key])
    label = Message("workspace.bulk-clear", {"field": label_in(workspace, paths, key)})
    return set_cells(workspace, cells, label)


def remove_field(workspace: Workspace, paths: Iterable[str], key: str) -> Plan:
    """Remove a field, with its lines, from all these entries."""
    paths = list(paths)
    cells = {(path, key): REMOVED for path in paths}
    label = Message("workspace.bulk-remove-field", {"field": label_in(workspace, paths, key)})
    return set_cells(workspace, cells, label)


def emptied(known: FieldSchema, value: Value) -> Value:
    """What a field that holds `value` holds when it is emptied."""
    return [] if isinstance(value, list) and known.nothing is None else known.nothing


def _rewritten(
    workspace: Workspace,
    paths: Iterable[str],
    key: str,
    rewrite: Callable[[Value], Value],
    code: str,
) -> Plan:
    """Give a field of each entry what `rewrite` makes of its value; None where it is missing."""
    paths = list(paths)
    cells: dict[Cell, Value] = {}
    refused: dict[str, Message] = {}
    for path in paths:
        before = workspace.entry(path).fields.get(key)
        try:
            after = rewrite(before)
        except EditRefused as error:
            refused[path] = by_label(workspace, path, error.message)
            continue
        if after is not before:
            cells[path, key] = after
    if refused and not cells:
        raise _first(refused)
    label = Message(code, {"field": label_in(workspace, paths, key)})
    plan = set_cells(workspace, cells, label)
    return plan._replace(refused={**refused, **plan.refused})


def _edited(
    text: str, values: Mapping[str, Value], order: Sequence[str]
) -> tuple[str, Message | None]:
    """`text` with the fields set or removed, and why one of them is not."""
    kept = {key: value for key, value in values.items() if value is not REMOVED}
    refusal: Message | None = None
    try:
        text = frontmatter.set_fields(text, kept, order=order)
    except EditRefused:
        for key, value in kept.items():
            try:
                text = frontmatter.set_field(text, key, value, order=order)
            except EditRefused as error:
                refusal = refusal or error.message
    for key in values.keys() - kept.keys():
        try:
            if key in frontmatter.parse(text).fields:
                text = frontmatter.remove_field(text, key)
        except EditRefused as error:
            refusal = refusal or error.message
    return text, refusal


def _why_unread(workspace: Workspace, path: str) -> Message:
    """Why an entry has no text to edit."""
    entry: Entry = workspace.entry(path)
    return entry.problems[0].message if entry.problems else Message("vault.missing", {"file": path})


def _plan(label: Message, edits: Sequence[Edit], refused: Mapping[str, Message]) -> Plan:
    if refused and not edits:
        raise _first(refused)
    told = Message(label.code, {"n": len(edits), **label.args})
    return Plan(Change(told, tuple(edits)), refused)


def _first(refused: Mapping[str, Message]) -> EditorError:
    message = next(iter(refused.values()))
    return EditorError(message.code, **message.args)
