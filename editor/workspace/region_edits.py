"""Edits of a map's territories, as changes of the document.

Each raises EditorError when the file does not allow it safely; then nothing changed. A map without
a file gets one, named in the settings too, and undo takes both back.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Sequence
from enum import Enum
from typing import NamedTuple

from editor.messages import EditorError, Message
from editor.territory.coordinates import round_to_step
from editor.territory.corners import Corners, RingKey, Rings, nearest_edge
from editor.territory.region_text import PolygonPlace, RegionText, new_text
from editor.territory.regions import (
    Point,
    Polygon,
    Region,
    Regions,
    Ring,
    features_in,
    read_regions,
)
from editor.territory.shapes import crossing, cut, mended
from editor.workspace.history import Change, Edit
from editor.workspace.map_settings import members_of, set_map
from editor.workspace.settings import FOLDER
from editor.workspace.vocabularies import Words, respell
from editor.workspace.workspace import Workspace

_FILE = "regions.geojson"


class Deed(Enum):
    """What is done to a territory's points, by the sentence that tells it."""

    MOVE_POINT = "workspace.region-move-point"
    ADD_POINT = "workspace.region-add-point"
    REMOVE_POINT = "workspace.region-remove-point"
    MOVE = "workspace.region-move"


class _File(NamedTuple):
    """A map's file of territories. text: None when there is none. named: in the settings."""

    path: str
    text: str | None
    regions: Regions
    named: bool


def grid_of(step: float) -> float:
    """What points of borders are rounded to, for a map whose coordinates are rounded to `step`.

    Finer than entries: a border is drawn smooth.
    """
    return step / 10


def set_rings(workspace: Workspace, name: str, rings: Rings, deed: Deed, territory: str) -> None:
    """Give rings of the map's territories other points; () takes a ring away."""
    file = _file(workspace, name)
    _apply(workspace, name, file, _with_rings(file, rings), _label(deed.value, territory))


def add(
    workspace: Workspace,
    name: str,
    territory: str,
    polygons: Sequence[Polygon],
    colour: str | None = None,
) -> None:
    """Add a territory, or a part of the one that has the name already."""
    file = _file(workspace, name)
    after = _with_region(file.text, territory, polygons, colour)
    _apply(workspace, name, file, after, _label("workspace.region-add", territory))


def remove(workspace: Workspace, name: str, territory: str) -> None:
    """Take a territory out of the file; entries keep naming it."""
    file = _file(workspace, name)
    text = _text(file)
    after = RegionText(text).without(features_in(text, territory))
    _apply(workspace, name, file, after, _label("workspace.region-remove", territory))


def colour(workspace: Workspace, name: str, territory: str, tone: str | None) -> None:
    """Give a territory another colour, #RRGGBB; None for one that is chosen for it."""
    file = _file(workspace, name)
    text = _text(file)
    after = RegionText(text).with_colour(features_in(text, territory), tone)
    _apply(workspace, name, file, after, _label("workspace.region-colour", territory))


def rename(
    workspace: Workspace, name: str, territory: str, new: str, *, entries: bool = True
) -> None:
    """Give a territory another name, and with `entries` those that name it too, as one change.

    A name that another territory has joins the two.
    """
    file = _file(workspace, name)
    text = _text(file)
    after = RegionText(text).with_name(features_in(text, territory), new)
    others: list[Edit] = []
    named = naming(workspace, name, territory)
    if entries and named:
        key = workspace.settings.maps[name].fields.territory
        plan = respell(workspace, Words(None, key), {territory: new}, named)
        others += plan.change.edits
    joins = any(region.name == new for region in file.regions.regions)
    code = "workspace.region-join" if joins else "workspace.region-rename"
    _apply(workspace, name, file, after, _label(code, territory, new=new), *others)


def naming(workspace: Workspace, name: str, territory: str) -> list[str]:
    """The entries on the map that name a territory."""
    return [
        entry.path
        for entry in workspace.entries()
        if entry.collection.map == name and entry.territory == territory
    ]


def mend(workspace: Workspace, name: str, territory: str) -> None:
    """Part a territory where its border crosses itself, without changing its ground."""
    file = _file(workspace, name)
    grid = grid_of(workspace.settings.maps[name].step)
    number = _number(file, territory)
    after = _text(file)
    places = file.regions.places[number]
    polygons = file.regions.regions[number].polygons
    for polygon, rings in reversed(list(zip(polygons, places, strict=True))):
        if crossing([polygon]) is not None:
            place = PolygonPlace(rings[0].feature, rings[0].polygon)
            used = [ring.ring for ring in rings]
            after = RegionText(after).with_polygons(place, mended(polygon, grid), used)
    _apply(workspace, name, file, after, _label("workspace.region-mend", territory))


def split(workspace: Workspace, name: str, territory: str, line: Sequence[Point], new: str) -> bool:
    """Part a territory along a line; the smaller part is a territory of its own. False: it did not.

    Neighbours get the points in which the line meets a border that they share.
    """
    file = _file(workspace, name)
    number = _number(file, territory)
    grid = grid_of(workspace.settings.maps[name].step)
    region = file.regions.regions[number]
    parts = cut(region.polygons, line, grid)
    if parts is None:
        return False
    after = _with_rings(file, _meeting(file, number, parts.on_edges, grid))
    places = file.regions.places[number]
    first = places[0]
    # All that stays goes into the place of the first polygon; the places behind it are emptied.
    for rings in reversed(places[1:]):
        place = PolygonPlace(rings[0].feature, rings[0].polygon)
        after = RegionText(after).with_polygons(place, [], [ring.ring for ring in rings])
    place = PolygonPlace(first[0].feature, first[0].polygon)
    after = RegionText(after).with_polygons(place, parts.stays, [ring.ring for ring in first])
    after = _with_region(after, new, parts.goes, None)
    _apply(workspace, name, file, after, _label("workspace.region-split", territory, new=new))
    return True


def keep(workspace: Workspace, name: str, regions: Iterable[Region]) -> None:
    """Write territories that were inferred into the map's file, to be drawn on from there."""
    file = _file(workspace, name)
    grid = grid_of(workspace.settings.maps[name].step)
    rounded = [(region.name, _rounded(region, grid), region.colour) for region in regions]
    listed = [one for one in rounded if one[1]]
    if file.text is None:
        after = new_text(listed)
    else:
        after = file.text
        for territory, polygons, tone in listed:
            after = RegionText(after).with_region(territory, polygons, tone)
    _apply(workspace, name, file, after, Message("workspace.region-keep"))


def _file(workspace: Workspace, name: str) -> _File:
    map_ = workspace.settings.maps[name]
    if map_.regions:
        path = posixpath.normpath(f"{FOLDER}/{map_.regions}")
        text = workspace.text(path)
        return _File(path, text, read_regions(text) if text is not None else Regions(), True)
    taken = {one.regions for one in workspace.settings.maps.values()}
    names = [_FILE, f"{name}.geojson", *(f"regions-{number}.geojson" for number in range(2, 999))]
    for free in names:
        path = f"{FOLDER}/{free}"
        if free not in taken and "/" not in free and workspace.text(path) is None:
            return _File(path, None, Regions(), False)
    raise EditorError("vault.exists", file=f"{FOLDER}/{_FILE}")


def _text(file: _File) -> str:
    if file.text is None:
        raise EditorError("vault.missing", file=file.path)
    return file.text


def _number(file: _File, territory: str) -> int:
    for number, region in enumerate(file.regions.regions):
        if region.name == territory:
            return number
    raise EditorError("territory.regions-closed")


def _with_region(
    text: str | None, territory: str, polygons: Sequence[Polygon], tone: str | None
) -> str:
    if text is None:
        return new_text([(territory, polygons, tone)])
    return RegionText(text).with_region(territory, polygons, tone)


def _meeting(file: _File, but: int, points: Iterable[Point], reach: float) -> Rings:
    """The rings of all territories but one that pass within `reach` of points, led through them.

    The points were rounded: without them, a hairline would part what had a common border.
    """
    found: dict[RingKey, Ring] = {}
    rings = {k: r for k, r in Corners(file.regions.regions).rings.items() if k.region != but}
    for point in points:
        for key, known in rings.items():
            ring = found.get(key, known)
            edge = nearest_edge([(key, ring)], *point)
            if edge is not None and edge[2] <= reach and point not in ring:
                at = edge[0].point + 1
                found[key] = (*ring[:at], point, *ring[at:])
    return found


def _with_rings(file: _File, rings: Rings) -> str:
    """The file's text with other rings; a polygon goes with its outer one, the last ones first."""
    text = _text(file)
    places = file.regions.places
    kept = {places[k.region][k.polygon][k.ring]: ring for k, ring in rings.items() if ring}
    text = RegionText(text).with_rings(kept) if kept else text
    gone = {RingKey(*key) for key, ring in rings.items() if not ring}
    found = {(key.region, key.polygon): places[key.region][key.polygon] for key in gone}
    for (region, polygon), at in sorted(found.items(), key=lambda one: one[1], reverse=True):
        known = file.regions.regions[region].polygons[polygon]
        now = [rings.get(RingKey(region, polygon, n), ring) for n, ring in enumerate(known)]
        left = [(now[0], *(ring for ring in now[1:] if ring))] if now[0] else []
        place = PolygonPlace(at[0].feature, at[0].polygon)
        text = RegionText(text).with_polygons(place, left, [ring.ring for ring in at])
    return text


def _rounded(region: Region, grid: float) -> list[Polygon]:
    """The polygons on the grid; where that makes a border cross itself, as they are."""
    found: list[Polygon] = []
    for polygon in region.polygons:
        rings = []
        for ring in polygon:
            points = [
                (float(round_to_step(x, grid)), float(round_to_step(y, grid))) for x, y in ring
            ]
            rings.append(tuple(p for at, p in enumerate(points) if p != points[at - 1]))
        good = all(len(ring) >= 3 for ring in rings) and crossing([tuple(rings)]) is None
        found.append(tuple(rings) if good else polygon)
    return found


def _label(code: str, territory: str, **args: str) -> Message:
    return Message(code, {"territory": territory, **args})


def _apply(
    workspace: Workspace,
    name: str,
    file: _File,
    after: str,
    label: Message,
    *others: Edit,
) -> None:
    edits = [*others, Edit(file.path, file.text, after)]
    if not file.named:
        map_ = workspace.settings.maps[name]
        named = map_._replace(regions=file.path.removeprefix(f"{FOLDER}/"))
        edits = list(set_map(workspace, named, members_of(workspace, name), edits).edits)
    workspace.document.settle()
    workspace.document.apply(Change(label, tuple(edits)))
