"""A map as GeoJSON (RFC 7946 in shape; coordinates are map units, y upward)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from editor.messages import Message
from editor.publish.exporting import Exported, ExportOptions
from editor.publish.snapshot import MapSnapshot
from editor.territory.bounds import Bounds
from editor.territory.outlines import outlines_of
from editor.territory.regions import Polygon, Region
from editor.vault.values import as_json
from editor.workspace.entries import Entry

_HALF_CHARACTERS = re.compile("[\ud800-\udfff]")


def export_geojson(snapshot: MapSnapshot, _options: ExportOptions) -> Exported:
    """The placed entries as points, then the map's territories as polygons.

    A point's properties are the entry's fields; dates are ISO text. A territory's are its name,
    its colour if it has one, and whether it is inferred.
    """
    mended: list[Message] = []
    features = [
        *(_point(snapshot, entry) for entry in sorted(snapshot.entries, key=lambda e: e.path)),
        *_territories(snapshot, mended),
    ]
    text = collection_text(features, bounds=snapshot.map.bounds)
    return Exported(text.encode(), notes=tuple(mended))


def collection_text(features: Iterable[Mapping[str, Any]], bounds: Bounds | None = None) -> str:
    """A FeatureCollection as text: members of features and properties each on a line."""
    lines = ["{", '"type": "FeatureCollection",']
    if bounds is not None:
        corners = (bounds.min_x, bounds.min_y, bounds.max_x, bounds.max_y)
        lines.append(f'"bbox": {json_text([number(corner) for corner in corners])},')
    texts = ",\n".join(_feature_text(feature) for feature in features)
    lines += [f'"features": [\n{texts}\n]' if texts else '"features": []', "}", ""]
    return "\n".join(lines)


def json_text(value: Any) -> str:
    """`value` as JSON on one line, in letters rather than escapes as far as UTF-8 has them."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    return _HALF_CHARACTERS.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


def number(value: float) -> int | float:
    """`value` without a decimal point where it is whole."""
    return int(value) if float(value).is_integer() else value


def _feature_text(feature: Mapping[str, Any]) -> str:
    members = []
    for name, value in feature.items():
        text = _properties_text(value) if name == "properties" else json_text(value)
        members.append(f"  {json_text(name)}: {text}")
    return "{\n" + ",\n".join(members) + "\n}"


def _properties_text(properties: Mapping[str, Any]) -> str:
    if not properties:
        return "{}"
    lines = [f"    {json_text(name)}: {json_text(value)}" for name, value in properties.items()]
    return "{\n" + ",\n".join(lines) + "\n  }"


def point(x: float, y: float) -> dict[str, Any]:
    """The geometry of a place on the map."""
    return {"type": "Point", "coordinates": [number(x), number(y)]}


def _point(snapshot: MapSnapshot, entry: Entry) -> dict[str, Any]:
    fields = {key: as_json(value) for key, value in entry.fields.items()}
    if not fields.get("title"):
        fields["title"] = entry.title
    return {
        "type": "Feature",
        "id": entry.path,
        "properties": fields,
        "geometry": point(*snapshot.place(entry)),
    }


def _territories(snapshot: MapSnapshot, mended: list[Message]) -> Iterator[dict[str, Any]]:
    for region in snapshot.regions:
        polygons, crossed = outlines_of(region)
        if crossed:
            mended.append(Message("publish.region-crossed", {"name": region.name}))
        if polygons:
            yield _territory(region, polygons, inferred=snapshot.inferred)


def _territory(region: Region, polygons: tuple[Polygon, ...], *, inferred: bool) -> dict[str, Any]:
    properties: dict[str, Any] = {"name": region.name}
    if region.colour:
        properties["color"] = region.colour
    if inferred:
        properties["inferred"] = True
    rings = [[_closed(ring) for ring in polygon] for polygon in polygons]
    geometry = (
        {"type": "Polygon", "coordinates": rings[0]}
        if len(rings) == 1
        else {"type": "MultiPolygon", "coordinates": rings}
    )
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def _closed(ring: tuple[tuple[float, float], ...]) -> list[list[int | float]]:
    return [[number(round(x, 3)), number(round(y, 3))] for x, y in (*ring, ring[0])]
