"""The menu bar, and the menu behind the vault's name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from editor.ui.help.actions import HELP_MENU
from editor.ui.icons import icon
from editor.ui.map.actions import MAP_MENU
from editor.ui.plain import plain_tip, without_shortcut
from editor.ui.preferences import Preferences
from editor.ui.reasons import allow
from editor.ui.sharing.actions import AFTER_BRANCHES, BEFORE_BRANCHES
from editor.ui.views import VIEWS

# The values of the setting "appearance".
APPEARANCES = ("system", "light", "dark")


class Menus(QObject):
    """Fills the menu bar with the window's actions. recent_chosen: a vault opened before."""

    recent_chosen = Signal(Path)

    def __init__(
        self, bar: QMenuBar, actions: Mapping[str, QAction], preferences: Preferences
    ) -> None:
        super().__init__(bar)
        self._preferences = preferences
        self.recent = QMenu(self.tr("Open &recent"), bar)
        self.recent.setIcon(actions["open"].icon())
        self.recent.setToolTipsVisible(True)
        self.recent.aboutToShow.connect(self._fill_recent)
        self.vault = QMenu(bar)
        self._add(self.vault, actions, "open", self.recent, None, "close")
        titles = {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "go": self.tr("&Go"),
            "entry": self.tr("E&ntry"),
            "map": self.tr("&Map"),
            "share": self.tr("&Share"),
            "view": self.tr("&View"),
            "help": self.tr("&Help"),
        }
        menus = {name: bar.addMenu(title) for name, title in titles.items()}
        for menu in (*menus.values(), self.vault):
            menu.setToolTipsVisible(True)  # they say why something cannot be done
        self.edit = menus["edit"]
        tones = QMenu(self.tr("Appea&rance"), bar)
        self._add(tones, actions, *APPEARANCES)
        sheets = ("import-csv", "export-csv", "map-export")
        file_rows = (
            "open",
            self.recent,
            "sample",
            None,
            "save",
            "save-lines",
            None,
            *sheets,
            None,
            "site-preview",
            "rehearsal",
            "site-export",
            None,
            "print",
            None,
            "close",
        )
        self._add(menus["file"], actions, *file_rows, None, "quit")
        finding = ("search", "find-in-article", "find-in-vault", None, "set-field")
        edit_rows = ("undo", "redo", None, *finding, None, "fields", "checks", "settings")
        self._add(menus["edit"], actions, *edit_rows)
        versions = ("clashes", "copies", None, "versions", "removed")
        entry_rows = (
            "new",
            "duplicate",
            "rename",
            "delete",
            None,
            "add-field",
            "pin",
            None,
            *versions,
        )
        self._add(menus["entry"], actions, *entry_rows)
        panes = ("next-pane", "previous-pane")
        steps = ("next", "previous", None, "next-problem", "previous-problem", None, *panes)
        self.go = menus["go"]
        self._add(self.go, actions, "palette", None, "back", "forward", None, *steps)
        for row in MAP_MENU:
            if isinstance(row, tuple):
                title, names = row
                below = QMenu(QCoreApplication.translate("Actions", title), bar)
                below.setToolTipsVisible(True)
                self._add(below, actions, *names)
                self._add(menus["map"], actions, below)
            else:
                self._add(menus["map"], actions, row)
        self.branches = QMenu(self.tr("&Branch"), bar)
        self.branches.setIcon(icon("git-branch"))
        share = menus["share"]
        self._add(share, actions, *BEFORE_BRANCHES, None, self.branches, None, *AFTER_BRANCHES)
        beside = ("panel", "preview", "focus", "columns")
        self._add(menus["view"], actions, *VIEWS, None, *beside, None, tones)
        self._add(menus["help"], actions, *HELP_MENU)

    def _add(self, menu: QMenu, actions: Mapping[str, QAction], *rows: str | QMenu | None) -> None:
        """Add actions by name, menus, and separators for None."""
        for row in rows:
            if row is None:
                menu.addSeparator()
            elif isinstance(row, QMenu):
                menu.addMenu(row)
            else:
                menu.addAction(actions[row])

    def _fill_recent(self) -> None:
        self.recent.clear()
        for vault in self._preferences.recent:
            row = self.recent.addAction(without_shortcut(vault.name))
            row.setToolTip(plain_tip(str(vault)))
            row.triggered.connect(lambda _=False, vault=vault: self.recent_chosen.emit(vault))
        if self.recent.isEmpty():
            none = self.recent.addAction(self.tr("No vault yet"))
            allow(none, self.tr("Vaults that you opened are listed here."))
