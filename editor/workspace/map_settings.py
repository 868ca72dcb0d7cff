"""Changes of what `.territory/vault.yaml` says of the maps, and of who stands on them.

Only the lines that say something else change; a vault without the file gets one that groups its
entries as they were grouped.
"""

from __future__ import annotations

import re
from collections.abc import Collection as Names
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from editor.messages import EditorError, Message
from editor.territory.bounds import Bounds, read_bounds
from editor.vault import frontmatter
from editor.vault.members_by_path import put
from editor.vault.nodes import YamlError
from editor.vault.sieve import Sieve
from editor.vault.writer import Manners, in_flow, text_of
from editor.vault.yaml_files import Step, edited
from editor.vault.yaml_reader import read_document
from editor.workspace.history import Change, Edit
from editor.workspace.opening import OTHER_FILES, by_folder, named_for
from editor.workspace.settings import (
    BROKEN,
    FILE,
    Collection,
    MapSettings,
    Settings,
    parse_settings,
)
from editor.workspace.workspace import Workspace

_KEYS = ("picture", "bounds", "regions", "fields", "step")
_PLAIN = Manners(None, "\n")


def set_map(
    workspace: Workspace, map_: MapSettings, collections: Names[str], others: Sequence[Edit] = ()
) -> Change:
    """The change after which the settings describe `map_`, with the entries of these collections.

    collections: by name; those that stood on the map and are not among them then have no map.
    others: edits of other files that belong to it, such as one of its territories. Raises
    EditorError when the settings do not parse or cannot be changed safely.
    """
    workspace.load()  # which folders have placed entries is told by all entries
    before = workspace.text(FILE)
    after = _Writer(workspace, map_, frozenset(collections)).written(before or "")
    known = map_.name in workspace.settings.maps and before is not None
    code = "workspace.map-change" if known else "workspace.map-set-up"
    edits = (Edit(FILE, before, after), *others) if after != before else tuple(others)
    return Change(Message(code, {"map": map_.name}), edits)


def members_of(workspace: Workspace, name: str) -> frozenset[str]:
    """The names of the collections whose entries stand on the map of that name."""
    return frozenset(one.name for one in workspace.settings.collections if one.map == name)


def bounds_value(bounds: Bounds) -> list[list[int | float]]:
    """Bounds as the settings have them: `[[min_y, min_x], [max_y, max_x]]`."""
    return [
        [_number(bounds.min_y), _number(bounds.min_x)],
        [_number(bounds.max_y), _number(bounds.max_x)],
    ]


class _Writer:
    """Writes one map into the settings' text."""

    def __init__(self, workspace: Workspace, map_: MapSettings, members: frozenset[str]) -> None:
        self._workspace = workspace
        self._map = map_
        self._members = members
        self._settings = workspace.settings

    def written(self, text: str) -> str:
        """`text` with the map in it, verified by reading it again. Raises EditorError."""
        raw = _raw(text)
        steps = [*self._map_steps(text, raw), *self._collection_steps(raw)]
        made = edited(text, FILE, *steps)
        if not raw.get("collections") and self._grouping(made) != self._wanted():
            made = edited(made, FILE, self._all_collections)
        if made != text:
            self._verify(text, made)
        return made

    def _map_steps(self, text: str, raw: Mapping[str, Any]) -> Iterator[Step]:
        name = self._map.name
        maps = raw.get("maps")
        written = maps if isinstance(maps, Mapping) else {}
        known = written.get(name)
        values = _values(self._map)
        for other in dict.fromkeys(self._wanted().values()):
            if other is not None and other != name and other not in written:
                # It was made up of the entries' coordinates so far.
                yield partial(put, path=("maps", other), value={}, lines=["{}"])
        if not isinstance(known, Mapping) or not known:
            lines = [f"{key}: {_source(values[key])}" for key in _KEYS if values[key] is not None]
            made = {key: value for key, value in values.items() if value is not None}
            yield partial(put, path=("maps", name), value=made, lines=lines)
            return
        said = _values(parse_settings(text).maps[name])
        for key in _KEYS:
            value = values[key]
            if value == said[key] and not (key == "bounds" and _is_reversed(known.get(key))):
                continue
            if value is None:
                yield partial(frontmatter.remove_nested, path=("maps", name, key))
            elif key == "fields" and isinstance(known.get(key), Mapping):
                yield from self._field_steps(said[key], value)
            else:
                lines = [_source(value)]
                path = ("maps", name, key)
                yield partial(put, path=path, value=value, lines=lines, order=_KEYS)

    def _field_steps(self, said: Mapping[str, Any], wanted: Mapping[str, str]) -> Iterator[Step]:
        for key, value in wanted.items():
            if said[key] != value:
                path = ("maps", self._map.name, "fields", key)
                lines = [_source(value)]
                yield partial(put, path=path, value=value, lines=lines, order=tuple(wanted))

    def _collection_steps(self, raw: Mapping[str, Any]) -> Iterator[Step]:
        items = raw.get("collections")
        for number, item in enumerate(items if isinstance(items, list) else ()):
            if not isinstance(item, Mapping):
                continue
            path = ("collections", number, "map")
            stands = item.get("map") == self._map.name
            wanted = _name_of(item, number) in self._members
            if wanted and not stands:
                yield partial(frontmatter.set_nested, path=path, value=self._map.name)
            elif stands and not wanted:
                yield partial(frontmatter.remove_nested, path=path)

    def _all_collections(self, text: str) -> str:
        """`text` with the collections written that were inferred so far."""
        items = [
            {
                "name": one.name,
                "entries": _pattern(one.entries),
                **({"map": map_} if (map_ := self._wanted()[one.name]) else {}),
            }
            for one in self._settings.collections
        ]
        return frontmatter.set_field(text, "collections", items)

    def _wanted(self) -> dict[str, str | None]:
        """The map that each collection shall have."""
        name = self._map.name
        return {
            one.name: name if one.name in self._members else None if one.map == name else one.map
            for one in self._settings.collections
        }

    def _grouping(self, text: str) -> dict[str, str | None]:
        """The map that each collection has by settings that name no collections."""
        return {one.name: one.map for one in self._read(text).collections}

    def _read(self, text: str) -> Settings:
        """The settings as they hold when the vault is opened with this text."""
        settings = parse_settings(text, self._settings.guessed)
        if settings.collections:
            return settings
        keys = {entry.path: entry.fields for entry in self._workspace.entries()}
        return by_folder(
            settings,
            keys,
            lambda path, map_: map_.fields.x in keys[path] and map_.fields.y in keys[path],
            self._workspace.root.name,
        )[0]

    def _verify(self, before: str, after: str) -> None:
        """Raise EditorError unless the text says what it should, and of all else what it said."""
        old, new = self._read(before), self._read(after)
        sieve = Sieve(self._workspace.root, new.leave_out)
        good = (
            not any(problem.message.code == BROKEN for problem in new.problems)
            and new.maps.get(self._map.name) == self._map
            and all(new.maps.get(name) == map_ for name, map_ in self._others(before).items())
            and list(map(_said, new.collections)) == list(map(_said, old.collections))
            and self._grouping(after) == self._wanted()
            and all(
                _collection_at(new, entry.path, sieve) == entry.collection.name
                for entry in self._workspace.entries()
            )
            and _rest(old) == _rest(new)
        )
        if not good:
            raise EditorError("vault.yaml-file-unsafe", file=FILE)

    def _others(self, text: str) -> dict[str, MapSettings]:
        maps = parse_settings(text, self._settings.guessed).maps
        return {name: map_ for name, map_ in maps.items() if name != self._map.name}


def _said(collection: Collection) -> Collection:
    """What is said of a collection beside its map; a pattern has more than one spelling."""
    return collection._replace(entries="", map=None)


def _rest(settings: Settings) -> tuple[Any, ...]:
    """What the settings say beside maps and collections."""
    return (
        settings.name,
        settings.assets,
        dict(settings.checks),
        dict(settings.publish),
        settings.spelling,
        settings.leave_out,
        settings.language,
    )


def _collection_at(settings: Settings, path: str, sieve: Sieve) -> str:
    found = named_for(settings, path, sieve)
    return found.name if found is not None else OTHER_FILES


def _raw(text: str) -> Mapping[str, Any]:
    """What the settings' text says, as written. Raises EditorError where it does not parse."""
    try:
        root = read_document(text)
    except YamlError as error:
        raise EditorError("vault.yaml-file-broken", file=FILE) from error
    value = root.value if root is not None else None
    if value is not None and not isinstance(value, Mapping):
        raise EditorError("vault.yaml-file-broken", file=FILE)
    return value or {}


def _is_reversed(bounds: Any) -> bool:
    return any(p.message.code == "territory.bounds-reversed" for p in read_bounds(bounds)[1])


def _name_of(item: Mapping[str, Any], number: int) -> str:
    """The name that a written collection goes by."""
    for key in ("name", "entries"):
        value = item.get(key)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return f"collections {number + 1}"


def _values(map_: MapSettings) -> dict[str, Any]:
    """The values of a map's keys as they are written."""
    return {
        "picture": map_.picture,
        "bounds": bounds_value(map_.bounds) if map_.bounds is not None else None,
        "regions": map_.regions,
        "fields": dict(map_.fields._asdict()),
        "step": _number(map_.step),
    }


def _source(value: Any) -> str:
    """A value as YAML on one line."""
    if isinstance(value, str):
        return text_of(value, "plain", _PLAIN)
    return in_flow(value, _PLAIN)


def _number(value: float) -> int | float:
    return int(value) if float(value).is_integer() else value


def _pattern(entries: str) -> str:
    """The pattern of a folder's entries; signs that a pattern would read as more stand for
    themselves.
    """
    folder, slash, name = entries.rpartition("/")
    return re.sub(r"[*?\[{]", r"[\g<0>]", folder) + slash + name
