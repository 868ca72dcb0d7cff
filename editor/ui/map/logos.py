"""Which picture stands for an entry on the map: its logo, or else its image."""

from __future__ import annotations

from pathlib import Path

from editor.article.pictures import Pictures
from editor.schema.fields import Schema
from editor.schema.kinds import IMAGE
from editor.ui.territory.view import TerritoryView
from editor.workspace.settings import Collection
from editor.workspace.workspace import VaultNotice, Workspace

# The first of these that is a picture and not empty; then any other picture.
_KEYS = ("logo", "image")


class Logos:
    """Tells a map what entries say of their pictures, and where those are."""

    def __init__(self, view: TerritoryView) -> None:
        self._view = view
        self._workspace: Workspace | None = None
        self._pictures: Pictures | None = None
        self._keys: dict[Collection, tuple[Schema, tuple[str, ...]]] = {}

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

    def written(self, path: str) -> str:
        """What the entry at `path` says of its picture; empty for none."""
        workspace = self._workspace
        if workspace is None or not workspace.has_entry(path):
            return ""
        entry = workspace.entry(path)
        for key in self._keys_of(entry.collection, workspace):
            value = entry.fields.get(key)
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

    def _keys_of(self, collection: Collection, workspace: Workspace) -> tuple[str, ...]:
        schema = workspace.schema(collection)
        known = self._keys.get(collection)
        if known is None or known[0] is not schema:
            pictured = [key for key, field in schema.fields.items() if field.kind == IMAGE]
            keys = (*(key for key in _KEYS if key in pictured), *pictured)
            known = self._keys[collection] = (schema, tuple(dict.fromkeys(keys)))
        return known[1]
