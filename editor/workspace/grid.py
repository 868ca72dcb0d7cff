"""Edits of blocks of cells, as a table makes them: paste, fill down, clear.

What a cell's text becomes follows from the field's kind and the entry's own style, so that "2018"
in quotes stays text and 2015 a number. Like the edits in `bulk`, these are plans of one change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from editor.messages import EditorError, Message
from editor.schema.fields import Schema
from editor.schema.form import FormField, form_field
from editor.schema.kinds import as_text
from editor.schema.values import Value, is_empty, is_scalar
from editor.workspace import bulk
from editor.workspace.bulk import Cell
from editor.workspace.csv.cells import cell_of
from editor.workspace.csv.reading import Manner, read_cell
from editor.workspace.plan import Plan
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace

# What a field of an entry is to hold, which a schema declares or not. Raises EditorError.
_Wanted = Callable[[FormField, bool], Value]


def set_texts(workspace: Workspace, texts: Mapping[Cell, str], label: Message) -> Plan:
    """Set cells to what the texts mean there; a blank text empties a field and adds none."""

    def wanted(cell: Cell) -> _Wanted:
        return lambda field, declared: read_text(field, texts[cell], strict=declared)

    return _planned(workspace, {cell: wanted(cell) for cell in texts}, label)


def set_values(workspace: Workspace, values: Mapping[Cell, Value], label: Message) -> Plan:
    """Set cells to values that other cells hold, each in the style of its own entry.

    An empty value empties the field.
    """

    def wanted(value: Value) -> _Wanted:
        return lambda field, _declared: _in_style(field, value)

    return _planned(workspace, {cell: wanted(value) for cell, value in values.items()}, label)


def clear(workspace: Workspace, cells: Iterable[Cell], label: Message) -> Plan:
    """Empty the cells, as the vault writes "nothing"; the fields stay."""
    return _planned(
        workspace, dict.fromkeys(cells, lambda field, _declared: _emptied(field)), label
    )


def read_text(field: FormField, text: str, *, strict: bool = False) -> Value:
    """The value that a cell's text means in a field.

    Items come between bars, or one a line, or as the field's lists are typed. strict: text that is
    none of the field's kind is refused. Raises EditorError.
    """
    if text == cell_of(field.value):
        return field.value
    joint = "|" if "|" in text and "\n" not in text else ","
    return read_cell(field, text, Manner(joint), strict=strict)


def _emptied(field: FormField) -> Value:
    if is_empty(field.value):
        return field.value
    return [] if isinstance(field.value, list) and field.nothing is None else field.nothing


def _in_style(field: FormField, value: Value) -> Value:
    if is_empty(value):
        return _emptied(field)
    if not is_scalar(value) or is_empty(field.value) or not is_scalar(field.value):
        return value
    return field.parse(as_text(value), field.like, field.nothing)


def _planned(workspace: Workspace, wanted: Mapping[Cell, _Wanted], label: Message) -> Plan:
    """The plan that gives each cell what is wanted there; cells that cannot be read are refused."""
    schemas: dict[Collection, Schema] = {}
    cells: dict[Cell, Value] = {}
    refused: dict[str, Message] = {}
    for (path, key), value_for in wanted.items():
        entry = workspace.entry(path)
        front = entry.frontmatter
        if front is None or front.problems:
            refused.setdefault(path, entry.problems[0].message)
            continue
        if entry.collection not in schemas:
            schemas[entry.collection] = workspace.schema(entry.collection)
        schema = schemas[entry.collection]
        field = form_field(front, schema, key)
        try:
            value = value_for(field, schema.field(key).declared)
        except EditorError as error:
            refused.setdefault(path, error.message)
            continue
        if field.present or not is_empty(value):
            cells[path, key] = value
    if refused and not cells:
        first = next(iter(refused.values()))
        raise EditorError(first.code, **first.args)
    plan = bulk.set_cells(workspace, cells, label)
    return plan._replace(refused={**refused, **plan.refused})
