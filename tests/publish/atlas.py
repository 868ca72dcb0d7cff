"""A small vault with a map, for the tests of what goes out."""

from __future__ import annotations

from pathlib import Path

from editor.publish.snapshot import MapSnapshot, snapshot_of
from editor.workspace.workspace import Workspace

SETTINGS = """\
name: Small Atlas
assets: content/assets
collections:
  - {name: Atlas, entries: content/atlas/*.md, map: main}
maps:
  main: {bounds: [[0, 0], [100, 200]], regions: regions.geojson}
"""
REGIONS = """{"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"name": "North"}, "geometry": {"type": "Polygon",
 "coordinates": [[[0, 50], [0, 100], [200, 100], [200, 50], [0, 50]]]}},
{"type": "Feature", "properties": {"name": "South", "color": "#aabbcc"}, "geometry": {
 "type": "Polygon", "coordinates": [[[0, 0], [200, 0], [200, 50], [0, 50], [0, 0]]]}}]}
"""


def make_atlas(
    root: Path, settings: str = SETTINGS, regions: str | None = REGIONS, **entries: str
) -> Path:
    """Write a vault whose entries (by their stems) hold these texts."""
    folder = root / "content" / "atlas"
    folder.mkdir(parents=True)
    (root / ".territory").mkdir()
    (root / ".territory" / "vault.yaml").write_text(settings, encoding="utf-8")
    if regions is not None:
        (root / ".territory" / "regions.geojson").write_text(regions, encoding="utf-8")
    for stem, text in entries.items():
        (folder / f"{stem}.md").write_bytes(text.encode("utf-8", "surrogatepass"))
    return root


def entry(x: object, y: object, body: str = "", **fields: str) -> str:
    """The text of an entry; values are YAML."""
    lines = [f"{key}: {value}" for key, value in {**fields, "x": x, "y": y}.items()]
    return "\n".join(["---", *lines, "---", body, ""])


def snapshot(root: Path, map_name: str | None = None, collection: str | None = None) -> MapSnapshot:
    """The map of the vault at `root`."""
    workspace = Workspace.open(root)
    workspace.load()
    return snapshot_of(workspace, map_name, collection)
