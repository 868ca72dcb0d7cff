"""Entries put on the map and taken off it, one or many, each as one change of the document.

Each function raises EditorError when an entry does not allow it safely; then nothing changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from editor.messages import Message
from editor.schema.fields import Schema
from editor.vault import frontmatter
from editor.workspace.entries import Entry
from editor.workspace.field_labels import refusing_by_label
from editor.workspace.getting_ready import get_ready, itself
from editor.workspace.history import Change, Edit, Step
from editor.workspace.settings import Collection, MapFields
from editor.workspace.through import Through, at_once
from editor.workspace.workspace import Workspace

# Paths of entries with their coordinates (x, y), in map units.
Places = Mapping[str, tuple[float, float]]

# What a step is called when it sets one territory as well.
_WITH_TERRITORY = {
    "workspace.move": "workspace.move-to",
    "workspace.place": "workspace.place-in",
    "workspace.set-territory": "workspace.set-territory-to",
}


def move_many(
    workspace: Workspace,
    places: Places,
    *,
    territories: Mapping[str, str] | None = None,
    merge: bool = False,
    through: Through = at_once,
) -> None:
    """Put entries at map coordinates; whole numbers are written without a decimal point.

    territories: the name that the territory field of some of them gets too. merge: movements of
    the same entries that follow one another become one step, until a pause. through: goes through
    them; raises CalledOffError, and nothing is moved then.
    """
    known = territories or {}
    orders = _Orders(workspace)
    edits = []
    for path, (x, y) in through(list(places.items())):
        entry, keys = _on_map(workspace, path)
        values: dict[str, object] = {keys.y: number(y), keys.x: number(x)}
        if path in known:
            values[keys.territory] = _territory(orders.schema(entry), keys, known[path])
        edits.append(_edit(workspace, entry, values, orders))
    if not edits:
        return
    if not merge:
        workspace.document.settle()
    fresh = all(workspace.entry(path).unplaced for path in places)
    code = "workspace.place" if fresh else "workspace.move"
    label = _label(workspace, code, list(places), known)
    merge_key = f"place:{'|'.join(sorted(places))}" if merge else None
    _apply(workspace, Change(label, tuple(edits), merge_key), through)


def unplace(workspace: Workspace, paths: Iterable[str], through: Through = at_once) -> None:
    """Take entries off the map: both coordinates go with their lines.

    A coordinate that every entry has to have, as the schema says, is emptied instead.
    """
    edits = []
    taken = [path for path in paths if _coordinates(workspace, path)]
    for path in through(taken):
        entry = workspace.entry(path)
        schema = workspace.schema(entry.collection)
        text = after = _text(workspace, path)
        for key in _coordinates(workspace, path):
            field = schema.field(key)
            with refusing_by_label(workspace, path):
                if field.required:
                    after = frontmatter.set_field(after, key, field.nothing)
                else:
                    after = frontmatter.remove_field(after, key)
        edits.append(Edit(path, text, after))
    if edits:
        workspace.document.settle()
        label = _label(workspace, "workspace.take-off", taken, {})
        _apply(workspace, Change(label, tuple(edits)), through)


def set_territories(
    workspace: Workspace,
    territories: Mapping[str, str],
    onto: Step | None = None,
    through: Through = at_once,
) -> None:
    """Set the territory field of entries, as a step of its own or as part of `onto`."""
    orders = _Orders(workspace)
    edits = []
    for path, name in through(list(territories.items())):
        entry, keys = _on_map(workspace, path)
        values = {keys.territory: _territory(orders.schema(entry), keys, name)}
        edits.append(_edit(workspace, entry, values, orders))
    if edits:
        workspace.document.settle()
        label = _label(workspace, "workspace.set-territory", list(territories), territories)
        _apply(workspace, Change(label, tuple(edits)), through, onto)


def _apply(
    workspace: Workspace, change: Change, through: Through, onto: Step | None = None
) -> None:
    """Make a change; one of many entries is got ready before, so that it is made at once."""
    try:
        get_ready(workspace, change.edits, itself, through)
        workspace.document.apply(change, onto=onto)
    finally:
        workspace.expect_nothing()


def takes_territory(workspace: Workspace, path: str) -> bool:
    """Whether the territory field of an entry can be set to a name: it is not a list of several."""
    if not workspace.has_entry(path):
        return False
    entry = workspace.entry(path)
    map_ = workspace.map_of(entry)
    if map_ is None or not entry.readable or entry.broken:
        return False
    value = entry.fields.get(map_.fields.territory)
    return not isinstance(value, dict) and not (isinstance(value, list) and len(value) > 1)


def number(value: float) -> int | float:
    """A coordinate as it is written: a whole one without a decimal point."""
    return int(value) if value == int(value) else value


class _Orders:
    """Schemas of collections, asked for once for all entries: working them out takes a moment."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._schemas: dict[Collection, Schema] = {}

    def schema(self, entry: Entry) -> Schema:
        """What is known of the fields of the entry's collection."""
        if entry.collection not in self._schemas:
            self._schemas[entry.collection] = self._workspace.schema(entry.collection)
        return self._schemas[entry.collection]

    def order(self, entry: Entry, keys: Iterable[str]) -> Sequence[str]:
        """The order of fields, where one of these is to be added."""
        if all(key in entry.fields for key in keys):
            return ()
        return self.schema(entry).order


def _edit(
    workspace: Workspace, entry: Entry, values: Mapping[str, object], orders: _Orders
) -> Edit:
    text = _text(workspace, entry.path)
    order = orders.order(entry, values)
    with refusing_by_label(workspace, entry.path):
        after = frontmatter.set_fields(text, values, order=order)
    return Edit(entry.path, text, after)


def _territory(schema: Schema, keys: MapFields, name: str) -> object:
    """The name as the field holds it: in a list, where the collection has lists there."""
    field = schema.field(keys.territory)
    return [name] if field.types is not None and field.types == {"array"} else name


def _on_map(workspace: Workspace, path: str) -> tuple[Entry, MapFields]:
    entry = workspace.entry(path)
    map_ = workspace.map_of(entry)
    if map_ is None:
        raise KeyError(path)
    return entry, map_.fields


def _coordinates(workspace: Workspace, path: str) -> list[str]:
    """The coordinate fields that an entry has."""
    entry, keys = _on_map(workspace, path)
    return [key for key in (keys.y, keys.x) if key in entry.fields]


def _label(
    workspace: Workspace, code: str, paths: Sequence[str], territories: Mapping[str, str]
) -> Message:
    args: dict[str, str | int] = {"n": len(paths), "entry": workspace.title(paths[0])}
    names = set(territories.values())
    if len(names) == 1:
        args["territory"] = names.pop()
        code = _WITH_TERRITORY.get(code, code)
    return Message(code, args)


def _text(workspace: Workspace, path: str) -> str:
    text = workspace.document.text(path)
    if text is None:
        raise KeyError(path)
    return text
