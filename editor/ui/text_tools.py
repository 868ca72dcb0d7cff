"""Searching the whole vault, and spelling: made when first needed, and then a part like others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from editor.ui.article.body_editor import BodyEditor
from editor.ui.preferences import Preferences
from editor.workspace.workspace import VaultNotice, Workspace

if TYPE_CHECKING:
    from editor.ui.find.vault_dialog import FindInVault
    from editor.ui.spelling.spelling import Spelling


class TextTools(QObject):
    """Follows the vault for the search and for spelling.

    place_wanted(path, start, end): this place in an entry's article is to be shown.
    field_wanted(path, key): this field is. refused: a sentence, why something was not done.
    """

    place_wanted = Signal(object, int, int)
    field_wanted = Signal(object, str)
    refused = Signal(str)

    def __init__(self, window: QWidget, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._workspace: Workspace | None = None
        self._find: FindInVault | None = None
        self._spelling: Spelling | None = None

    def start_spelling(self, body: BodyEditor, menu: QMenu) -> None:
        """Check the spelling in an editor from now on; its choices become part of `menu`."""
        if self._spelling is not None:
            return
        from editor.ui.spelling.spelling import Spelling

        self._spelling = Spelling(
            body, self._preferences.settings, self._preferences.folder / "dictionaries"
        )
        self._spelling.refused.connect(self.refused)
        self._spelling.show_workspace(self._workspace)
        menu.addMenu(self._spelling.menu)

    def find(self) -> None:
        """Search all entries."""
        if self._find is None:
            from editor.ui.find.vault_dialog import FindInVault

            self._find = FindInVault(self._window)
            self._find.place_wanted.connect(self.place_wanted)
            self._find.field_wanted.connect(self.field_wanted)
            self._find.show_workspace(self._workspace)
        self._find.open_find()

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self._workspace = workspace
        for part in (self._find, self._spelling):
            if part is not None:
                part.show_workspace(workspace)

    def stop(self) -> None:
        """The window closes: end the process that checks words; none begins anew."""
        if self._spelling is not None:
            self._spelling.show_workspace(None)

    def show_entry(self, path: str | None) -> None:
        """Another entry is shown; that changes nothing here."""

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        for part in (self._find, self._spelling):
            if part is not None:
                part.take_notice(notice)
