"""Opens the palette; what it is made of is brought in when it is first wanted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.ui.palette.items import Item

if TYPE_CHECKING:
    from editor.ui.palette.finding import Finder
    from editor.ui.palette.offers import Offers
    from editor.ui.palette.palette import Palette
    from editor.ui.preferences import Preferences
    from editor.ui.window import MainWindow

_KEPT = 20


class PaletteDoor(QObject):
    """The palette of a window, by the action "palette"."""

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._palette: Palette | None = None
        self._finder: Finder | None = None
        self._offers: Offers | None = None
        window.actions_by_name["palette"].triggered.connect(lambda _=False: self.toggle())

    @property
    def palette(self) -> Palette:
        """The palette, made when it is first asked for."""
        if self._palette is None:
            from editor.ui.palette.finding import Finder
            from editor.ui.palette.offers import Offers
            from editor.ui.palette.palette import Palette

            self._offers = offers = Offers(self._window, self._vaults)
            self._finder = Finder(
                self._window.sources,
                {"entry": offers.entries, "heading": offers.headings},
                lately=lambda: self._preferences.lately,
                first=self._first,
            )
            self._palette = made = Palette(self._window, self._finder)
            made.chosen.connect(self._remember)
        return self._palette

    def toggle(self, typed: str = "") -> None:
        """Open the palette, with something typed already; close it where it is open."""
        palette = self.palette
        if palette.isVisible():
            palette.dismiss()
        else:
            palette.open(typed)

    def show_workspace(self) -> None:
        """Another vault: what is known of the last one is let go of."""
        if self._palette is not None and self._finder is not None:
            self._palette.dismiss()
            self._finder.forget()
            assert self._offers is not None
            self._offers.forget()

    def _remember(self, item: Item) -> None:
        if item.key and item.group != "entry":
            others = [key for key in self._preferences.lately if key != item.key]
            self._preferences.keep_lately([item.key, *others][:_KEPT])

    def _first(self) -> Sequence[tuple[str, Sequence[Item]]]:
        """The entries that are likely wanted, under their captions."""
        workspace, kept, offers = self._window.workspace, self._window.pinned, self._offers
        if workspace is None or offers is None:
            return []
        pinned = kept.pinned
        recent = [path for path in kept.recent if path not in pinned]
        return [
            (caption, [offers.of_entry(workspace.entry(path)) for path in paths])
            for caption, paths in (
                (self.tr("Pinned"), pinned),
                (self.tr("Recent entries"), recent),
            )
        ]

    def _vaults(self) -> list[Item]:
        window = self._window
        own = window.workspace.root if window.workspace is not None else None
        return [
            Item(
                vault.name,
                str(vault.parent),
                "folder",
                partial(window.open_vault, vault),
                key=f"vault:{vault}",
            )
            for vault in self._preferences.recent
            if vault != own
        ]
