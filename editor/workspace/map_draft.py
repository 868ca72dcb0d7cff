"""A map as a curator is setting it up, before anything is written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from editor.messages import EditorError, Message
from editor.territory.axes import flipped
from editor.territory.bounds import Bounds, is_number
from editor.territory.coordinates import read_place
from editor.vault import frontmatter, store
from editor.workspace.entries import Entry
from editor.workspace.history import Edit
from editor.workspace.map_files import MapFile, bring
from editor.workspace.map_settings import members_of, set_map
from editor.workspace.plan import Plan
from editor.workspace.settings import FOLDER, MapFields, MapSettings
from editor.workspace.through import Through, at_once
from editor.workspace.workspace import Workspace

# What publishers call the coordinates of an entry: across and up.
_PAIRS = (
    ("x", "y"),
    ("map_x", "map_y"),
    ("mapx", "mapy"),
    ("pos_x", "pos_y"),
    ("lng", "lat"),
    ("lon", "lat"),
    ("longitude", "latitude"),
)
_USUAL = MapFields()
_FINEST = 6  # digits behind the point that a step may have


class PlacedEntry(NamedTuple):
    """An entry with both coordinates, as its fields have them."""

    path: str
    title: str
    x: float
    y: float
    territory: str


@dataclass(frozen=True)
class MapDraft:
    """One map in the making.

    picture, regions: names from `.territory/`. picture_file, regions_file: files that will be
    brought in under these names; None for what lies there already. downward: what the entries have
    for y grows downward and is to be written anew, upward. unbounded: `bounds` are only those that
    hold while the settings name none.
    """

    name: str
    collections: frozenset[str]
    bounds: Bounds
    picture: str | None = None
    picture_file: Path | None = None
    regions: str | None = None
    regions_file: Path | None = None
    fields: MapFields = _USUAL
    step: float = 1
    downward: bool = False
    unbounded: bool = False

    @property
    def settings(self) -> MapSettings:
        """What the vault's settings will say."""
        return MapSettings(
            self.name,
            self.picture,
            None if self.unbounded else self.bounds,
            self.regions,
            self.fields,
            self.step,
        )

    def shows(self, root: Path) -> Path | None:
        """The file that its picture is read from now. root: the vault's folder."""
        if self.picture_file is not None or self.picture is None:
            return self.picture_file
        return root / FOLDER / self.picture

    def with_picture(self, file: Path | None, place: MapFile | None, *, both: bool) -> MapDraft:
        """With another picture. both: under a name that is free, where its own is taken."""
        if file is None or place is None:
            return replace(self, picture=None, picture_file=None)
        name = place.free if place.clash and both else place.name
        return replace(self, picture=name, picture_file=None if place.there else file)


def new_draft(workspace: Workspace) -> MapDraft:
    """A map more, for the collections that stand on none; guessed from their entries."""
    settings = workspace.settings
    written = {name for name in settings.maps if is_written(workspace, name)}
    name, number = "main", 2
    while name in written:
        name, number = f"map-{number}", number + 1
    homeless = [one.name for one in settings.collections if one.map not in written]
    fields = _USUAL
    placed: tuple[PlacedEntry, ...] = ()
    members: frozenset[str] = frozenset()
    for wanted in (members_of(workspace, name), frozenset(homeless)):
        guessed = guessed_fields(workspace, wanted)
        found = places(workspace, wanted, guessed)
        if found:
            fields, placed = guessed, found
            members = frozenset(_of_placed(workspace, wanted, found))
            break
    if not members:
        members = frozenset(homeless[:1])
    return MapDraft(
        name,
        members,
        Bounds.around((one.x, one.y) for one in placed),
        fields=fields,
        step=guessed_step(value for one in placed for value in (one.x, one.y)),
    )


def draft_of(workspace: Workspace, name: str) -> MapDraft:
    """A map of the vault as it is, to be changed."""
    known = workspace.settings.maps[name]
    return MapDraft(
        name,
        members_of(workspace, name),
        workspace.map(name).bounds,
        known.picture,
        None,
        known.regions,
        None,
        known.fields,
        known.step,
        unbounded=known.bounds is None,
    )


def is_written(workspace: Workspace, name: str) -> bool:
    """Whether the vault's file names the map, rather than its entries' coordinates alone."""
    return workspace.settings.written and workspace.settings.maps[name] != MapSettings(name)


def _of_placed(
    workspace: Workspace, wanted: frozenset[str], placed: Iterable[PlacedEntry]
) -> Iterator[str]:
    paths = {one.path for one in placed}
    for entry in workspace.entries():
        if entry.path in paths and entry.collection.name in wanted:
            yield entry.collection.name


def entries_of(workspace: Workspace, collections: frozenset[str]) -> Iterator[Entry]:
    """The entries of these collections."""
    return (one for one in workspace.entries() if one.collection.name in collections)


def places(
    workspace: Workspace, collections: frozenset[str], fields: MapFields
) -> tuple[PlacedEntry, ...]:
    """The entries that have both coordinates in these fields, as they are listed."""
    found = []
    for entry in entries_of(workspace, collections):
        values = entry.fields
        place = read_place(values.get(fields.x), values.get(fields.y))
        if place.x is not None and place.y is not None:
            territory = str(values.get(fields.territory) or "")
            found.append(PlacedEntry(entry.path, entry.title, place.x, place.y, territory))
    return tuple(found)


def keys_of(workspace: Workspace, collections: frozenset[str]) -> list[str]:
    """The keys that the entries use, the most used first."""
    counted = Counter(key for entry in entries_of(workspace, collections) for key in entry.fields)
    return [key for key, _ in counted.most_common()]


def guessed_fields(workspace: Workspace, collections: frozenset[str]) -> MapFields:
    """The fields that most likely hold the coordinates."""
    numbers: Counter[str] = Counter()
    keys: Counter[str] = Counter()
    for entry in entries_of(workspace, collections):
        for key, value in entry.fields.items():
            keys[key] += 1
            numbers[key] += is_number(value)
    plain = {re.sub(r"[^a-z_]", "", key.casefold()): key for key in numbers if numbers[key]}
    pairs = [(plain[x], plain[y]) for x, y in _PAIRS if x in plain and y in plain]
    x, y = max(
        pairs,
        key=lambda pair: min(numbers[pair[0]], numbers[pair[1]]),
        default=(_USUAL.x, _USUAL.y),
    )
    names = [key for key in keys if key.casefold() in {"territory", "region", "state", "realm"}]
    territory = _USUAL.territory
    if territory not in keys:
        territory = next(iter(names), territory)
    return MapFields(x, y, territory)


def guessed_step(values: Iterable[float]) -> float:
    """The largest step that leaves all these coordinates as they are; 1 where there are none."""
    decimals = [Decimal(repr(value)) for value in values]
    for digits in range(_FINEST + 1):
        for step in (Decimal(1).scaleb(-digits), Decimal(5).scaleb(-digits - 1)):
            if all(value % step == 0 for value in decimals):
                return 1 if step == 1 else float(step)
    return float(Decimal(1).scaleb(-_FINEST))


def plan_of(workspace: Workspace, draft: MapDraft, through: Through = at_once) -> Plan:
    """What the draft would change, its files apart, which `bring_files` copies.

    through: counts the entries that are turned over.

    Entries that cannot be changed safely are refused. Raises EditorError where the settings cannot
    be changed.
    """
    edits: list[Edit] = []
    refused: dict[str, Message] = {}
    if draft.downward:
        for one in through(places(workspace, draft.collections, draft.fields)):
            before = workspace.document.text(one.path)
            y = flipped(one.y, draft.bounds)
            if before is None or y == one.y:
                continue
            value = int(y) if float(y).is_integer() else y
            try:
                after = frontmatter.set_field(before, draft.fields.y, value)
            except EditorError as error:
                refused[one.path] = error.message
            else:
                edits.append(Edit(one.path, before, after))
    edits += _regions_edit(workspace, draft)
    return Plan(set_map(workspace, draft.settings, draft.collections, edits), refused)


def _regions_edit(workspace: Workspace, draft: MapDraft) -> list[Edit]:
    """Territories are text of the vault: the change itself brings them in, undo takes them out."""
    if draft.regions is None or draft.regions_file is None:
        return []
    path = f"{FOLDER}/{draft.regions}"
    before, after = workspace.text(path), store.read(draft.regions_file)
    return [Edit(path, before, after)] if before != after else []


def bring_files(workspace: Workspace, draft: MapDraft) -> None:
    """Copy the picture into the vault. Raises EditorError; then nothing was copied."""
    if draft.picture is not None and draft.picture_file is not None:
        bring(workspace, draft.picture_file, draft.picture)
