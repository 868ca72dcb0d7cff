"""Edits of blocks of cells, as a table makes them: paste, fill down, clear.

What a cell's text becomes follows from the field's kind and the entry's own style, so that "2018"
in quotes stays text and 2015 a number. Like the edits in `bulk`, these are plans of one change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from editor.messages import EditorError, Message
from editor.schema.fields import Schema
from editor.schema.form import FormField, form_field
from editor.schema.items import split_items
from editor.schema.kinds import YAML, TextList, UnreadError, as_text
from editor.schema.values import Value, is_empty, is_scalar
from editor.workspace import bulk
from editor.workspace.bulk import Cell
from editor.workspace.csv.cells import JOINT, cell_of, items_of, json_of
from editor.workspace.plan import Plan
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace

# What a field of an entry is to hold; raises UnreadError.
_Wanted = Callable[[FormField], Value]


def set_texts(workspace: Workspace, texts: Mapping[Cell, str], label: Message) -> Plan:
    """Set cells to what the texts mean there; a blank text empties a field and adds none."""

    def wanted(cell: Cell) -> _Wanted:
        return lambda field: read_text(field, texts[cell])

    return _planned(workspace, {cell: wanted(cell) for cell in texts}, label)


def fill(workspace: Workspace, sources: Mapping[Cell, Cell], label: Message) -> Plan:
    """Give each cell the value of another one, in its own style; `sources` is by the cell filled.

    A source that is empty or missing empties the field.
    """

    def wanted(path: str, key: str) -> _Wanted:
        value = workspace.entry(path).fields.get(key)
        return lambda field: _in_style(field, value)

    return _planned(workspace, {cell: wanted(*source) for cell, source in sources.items()}, label)


def clear(workspace: Workspace, cells: Iterable[Cell], label: Message) -> Plan:
    """Empty the cells, as the vault writes "nothing"; the fields stay."""
    return _planned(workspace, dict.fromkeys(cells, _emptied), label)


def read_text(field: FormField, text: str) -> Value:
    """The value that a cell's text means in a field. Raises UnreadError."""
    if not text.strip():
        return _emptied(field)
    if text == cell_of(field.value):
        return field.value
    is_list = isinstance(field.kind, TextList)
    if is_list or field.kind is YAML or isinstance(field.value, list | dict):
        nested = json_of(text)
        if nested is not None:
            return nested
    if isinstance(field.kind, TextList):
        joined = JOINT.strip() in text and "\n" not in text
        items = items_of(text) if joined else split_items(text, field.options)
        like = field.value if isinstance(field.value, list) and field.value else field.like
        return field.kind.parse_items([item for item in items or () if item], like)
    return field.parse(text, field.like, field.nothing)


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
        field = form_field(front, schemas[entry.collection], key)
        try:
            value = value_for(field)
        except UnreadError as error:
            refused.setdefault(path, error.message)
            continue
        if field.present or not is_empty(value):
            cells[path, key] = value
    if refused and not cells:
        first = next(iter(refused.values()))
        raise EditorError(first.code, **first.args)
    plan = bulk.set_cells(workspace, cells, label)
    return plan._replace(refused={**refused, **plan.refused})


def targets(
    block: Sequence[Sequence[str]], paths: Sequence[str], keys: Sequence[str]
) -> dict[Cell, str]:
    """Which cell gets which text of a block that is repeated over these rows and columns."""
    return {
        (path, key): block[row % len(block)][column % len(block[0])]
        for row, path in enumerate(paths)
        for column, key in enumerate(keys)
    }
