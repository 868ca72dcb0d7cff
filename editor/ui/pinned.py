"""Entries that the curator pinned, and those visited last; remembered for each vault."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from editor.ui.icons import icon
from editor.ui.plain import menu_title
from editor.ui.reasons import allow, without_entry, without_vault

if TYPE_CHECKING:
    from editor.ui.preferences import Preferences
    from editor.ui.selection import Selection
    from editor.workspace.workspace import VaultNotice, Workspace

_RECENT_KEPT = 20
_RECENT_LISTED = 12


class Pinned(QObject):
    """Does the action "pin", and fills the menus of pinned and of recent entries.

    changed: other entries are pinned than before.
    """

    changed = Signal()

    def __init__(
        self, pin: QAction, selection: Selection, preferences: Preferences, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._action = pin
        self._selection = selection
        self._preferences = preferences
        self._workspace: Workspace | None = None
        self._pinned: list[str] = []
        self._recent: list[str] = []
        self._text = pin.text()
        pin.triggered.connect(lambda _=False: self._toggle_selected())
        selection.changed.connect(self._tell)
        self._tell()

    # The entries

    @property
    def pinned(self) -> list[str]:
        """The pinned entries that are there, in the order in which they were pinned."""
        return list(filter(self._exists, self._pinned))

    @property
    def recent(self) -> list[str]:
        """The entries that were visited, the latest first, without the one that is shown."""
        shown = self._selection.path
        return [path for path in self._recent if path != shown and self._exists(path)]

    def is_pinned(self, path: str) -> bool:
        """Whether an entry is pinned."""
        return path in self._pinned

    def toggle(self, path: str) -> None:
        """Pin an entry, or let go of it."""
        if path in self._pinned:
            self._pinned.remove(path)
        else:
            self._pinned.append(path)
        self._keep_pinned()
        self._tell()
        self.changed.emit()

    def was_visited(self, path: str) -> None:
        """An entry was left that the curator had stayed at."""
        self._recent = [path, *(other for other in self._recent if other != path)]
        del self._recent[_RECENT_KEPT:]
        self._keep_recent()

    # Following the vault

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault, with what is remembered of it."""
        self._workspace = workspace
        root = workspace.root if workspace is not None else None
        self._pinned = self._preferences.pinned(root) if root is not None else []
        self._recent = self._preferences.recent_entries(root) if root is not None else []
        self._tell()
        self.changed.emit()

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow entries to their new paths. One that went stays known: it may come back."""
        if notice.renamed:
            for paths in (self._pinned, self._recent):
                paths[:] = [notice.renamed.get(path, path) for path in paths]
            self._keep_pinned()
            self._keep_recent()
            self._tell()
            self.changed.emit()

    def _keep_pinned(self) -> None:
        if self._workspace is not None:
            self._preferences.keep_pinned(self._workspace.root, self._pinned)

    def _keep_recent(self) -> None:
        if self._workspace is not None:
            self._preferences.keep_recent_entries(self._workspace.root, self._recent)

    def _exists(self, path: str) -> bool:
        return self._workspace is not None and self._workspace.has_entry(path)

    def _toggle_selected(self) -> None:
        if self._selection.path is not None:
            self.toggle(self._selection.path)

    def _tell(self) -> None:
        path = self._selection.path
        if self._workspace is None:
            allow(self._action, without_vault())
        else:
            allow(self._action, without_entry() if path is None else None)
        is_pinned = path is not None and path in self._pinned
        self._action.setText(self.tr("Un&pin entry") if is_pinned else self._text)
        self._action.setIcon(icon("pin-off" if is_pinned else "pin"))

    # The menus

    def make_menus(self, parent: QMenu) -> tuple[QMenu, QMenu]:
        """The menus of pinned and of recent entries."""
        menus = []
        for title, name, paths in (
            (self.tr("P&inned entries"), "pinnedMenu", lambda: self.pinned),
            (self.tr("&Recent entries"), "recentMenu", lambda: self.recent[:_RECENT_LISTED]),
        ):
            menu = QMenu(title, parent)
            menu.setObjectName(name)
            menu.aboutToShow.connect(partial(self._fill, menu, paths))
            menus.append(menu)
        return menus[0], menus[1]

    def _fill(self, menu: QMenu, paths: Callable[[], list[str]]) -> None:
        menu.clear()
        workspace = self._workspace
        if workspace is None:
            allow(menu.addAction(self.tr("No vault is open")), without_vault())
            return
        for path in paths():
            row = menu.addAction(menu_title(menu, workspace.title(path)))
            row.triggered.connect(lambda _=False, path=path: self._selection.select(path))
        if menu.isEmpty():
            none = self.tr("None yet")
            if menu.objectName() == "pinnedMenu":
                allow(menu.addAction(none), self.tr("Pin an entry in the menu Entry first."))
            else:
                allow(menu.addAction(none), self.tr("No other entry was visited yet."))
