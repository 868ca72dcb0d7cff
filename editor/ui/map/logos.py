"""Which pictures stand for an entry on the map: its logo at the pin, its image on the card."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from editor.article.pictures import Pictures
from editor.schema.fields import Schema
from editor.schema.kinds import IMAGE
from editor.ui.territory.view import TerritoryView
from editor.workspace.settings import Collection
from editor.workspace.workspace import VaultNotice, Workspace

# The first of these that is a picture and not empty; then any other picture.
AT_PIN = ("logo", "image")
ON_CARD = ("image", "logo")


class Logos:
    """Tells a map what entries say of their pictures, and where those are."""

    def __init__(self, view: TerritoryView) -> None:
        self._view = view
        self._workspace: Workspace | None = None
        self._pictures: Pictures | None = None
        self._keys: dict[Collection, tuple[Schema, frozenset[str]]] = {}

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self._workspace = workspace
        self._keys = {}
        self._look_anew()

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        if notice.files or notice.added or notice.removed:
            self._look_anew()
        elif notice.paths:
            self._view.pictures_changed()

    def written(self, path: str, first: Sequence[str] = AT_PIN) -> str:
        """What the entry at `path` says of its picture, in one of the fields `first` if it can;
        empty for none.
        """
        workspace = self._workspace
        if workspace is None or not workspace.has_entry(path):
            return ""
        entry = workspace.entry(path)
        if entry.frontmatter is None:
            return ""
        fields = entry.frontmatter.fields
        pictured = self._pictured(entry.collection, workspace)
        for key in (*first, *sorted(pictured.difference(first))):
            value = fields[key].value if key in fields and key in pictured else None
            if isinstance(value, dict):
                value = value.get("cached") or value.get("url")
            if isinstance(value, str) and value.strip():
                return value
        return ""

    def file(self, path: str, written: str) -> Path | None:
        """The file that is meant, if it is there. Any thread may ask."""
        pictures = self._pictures
        found = pictures.resolve(written, path) if pictures is not None else None
        return pictures.file(found) if pictures is not None and found is not None else None

    def _look_anew(self) -> None:
        self._pictures = self._workspace.pictures if self._workspace is not None else None
        self._view.show_pictures(self if self._workspace is not None else None)

    def _pictured(self, collection: Collection, workspace: Workspace) -> frozenset[str]:
        """The fields that hold pictures."""
        schema = workspace.schema(collection)
        known = self._keys.get(collection)
        if known is None or known[0] is not schema:
            keys = frozenset(key for key, field in schema.fields.items() if field.kind == IMAGE)
            known = self._keys[collection] = (schema, keys)
        return known[1]
