"""The arrangement of each table, kept by vault and collection."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray

from editor.ui.preferences import Preferences
from editor.ui.table.layout import Layout

# In place of a collection's name; none can be called so.
ALL_COLLECTIONS = "\0all"


class Layouts:
    """Remembers layouts; between runs only where there are preferences."""

    def __init__(self, preferences: Preferences | None) -> None:
        self._preferences = preferences
        self._known: dict[str, Layout] = {}

    def of(self, vault: Path, collection: str) -> Layout:
        """The layout of a collection's table, the usual one where none is kept."""
        place = _place(vault, collection)
        if place not in self._known:
            text = ""
            if self._preferences is not None:
                text = bytes(self._preferences.bytes(place).data()).decode("utf-8", "replace")
            self._known[place] = Layout.from_json(text)
        return self._known[place]

    def keep(self, vault: Path, collection: str, layout: Layout) -> None:
        """Remember a layout."""
        place = _place(vault, collection)
        self._known[place] = layout
        if self._preferences is not None:
            self._preferences.keep(place, QByteArray(layout.to_json().encode("utf-8")))


def _place(vault: Path, collection: str) -> str:
    # In hexadecimal digits: a slash in a name would make a group of settings.
    name = collection.encode("utf-8", "surrogatepass").hex()
    return f"table/{vault.as_posix().encode('utf-8', 'surrogateescape').hex()}/{name}"
