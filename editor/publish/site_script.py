"""The map's data as the site reads it: a JavaScript file that defines `geoJSONData`."""

from __future__ import annotations

from typing import Any

from editor.article.beginning import beginning_of
from editor.publish.exporting import Exported, ExportOptions
from editor.publish.geojson import collection_text, point
from editor.publish.site_paths import SitePaths
from editor.publish.snapshot import MapSnapshot
from editor.vault.values import as_json
from editor.workspace.entries import Entry

_LENGTH = 200
# What would end the script or its line, where it is put into a page.
_ESCAPES = str.maketrans({"<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def export_site_script(snapshot: MapSnapshot, _options: ExportOptions) -> Exported:
    """One feature for each placed entry, in the order of their paths.

    Properties are `url_path`, every field as it is, `image` as the site's address of it, and, if
    no field of that name says more, `description`: how the article begins.
    """
    paths = SitePaths(snapshot)
    features = [
        {
            "type": "Feature",
            "properties": _properties(entry, paths),
            "geometry": point(*snapshot.place(entry)),
        }
        for entry in sorted(snapshot.entries, key=lambda entry: entry.path)
    ]
    text = f"const geoJSONData = {collection_text(features).rstrip()};\n"
    return Exported(text.translate(_ESCAPES).encode())


def _properties(entry: Entry, paths: SitePaths) -> dict[str, Any]:
    fields = {key: as_json(value) for key, value in entry.fields.items() if key != "url_path"}
    properties = {"url_path": paths.url_path(entry), **fields}
    if not properties.get("description"):
        said = beginning_of(entry.body, entry.collection.dialect, _LENGTH)
        properties["description"] = f"{said}..." if said else ""
    if "image" in properties:
        properties["image"] = paths.image(entry)
    return properties
