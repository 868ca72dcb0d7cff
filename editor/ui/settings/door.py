"""The settings as the window has them: what shows them, and their rows in the palette."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from editor.ui.palette.items import Item, Sources
from editor.ui.preferences import Preferences
from editor.ui.settings.table import SECTIONS, SETTINGS

if TYPE_CHECKING:
    from editor.ui.settings.dialog import SettingsDialog


class SettingsDoor(QObject):
    """Shows the settings when they are asked for; the window of them is made then."""

    def __init__(
        self,
        window: QMainWindow,
        actions: Mapping[str, QAction],
        preferences: Preferences,
        sources: Sources,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._dialog: SettingsDialog | None = None
        actions["settings"].triggered.connect(lambda _=False: self.show())
        actions["shortcuts"].triggered.connect(lambda _=False: self.show_shortcuts())
        preferences.shortcuts.take(actions.values(), "map")
        sources.add("setting", self._items)

    def show_shortcuts(self) -> None:
        """Show which keys do what."""
        self.show()
        assert self._dialog is not None
        self._dialog.show_shortcuts()

    def show(self, key: str = "") -> None:
        """Show the settings, or one of them."""
        if self._dialog is None:
            from editor.ui.settings.dialog import SettingsDialog

            self._dialog = dialog = SettingsDialog(
                self._window, self._preferences, self._window.menuBar()
            )
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.finished.connect(self._forget)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        if key:
            self._dialog.show_setting(key)

    def _forget(self) -> None:
        self._dialog = None

    def _items(self) -> list[Item]:
        translate = QCoreApplication.translate
        from editor.ui.settings.controls import title_of

        sections = {section.name: section for section in SECTIONS}
        return [
            Item(
                title=translate("Settings", setting.title),
                detail=title_of(setting.kind, self._preferences.settings.value(setting.key)),
                icon=sections[setting.section].icon,
                run=partial(self.show, setting.key),
                key=f"setting:{setting.key}",
                also=translate("Settings", setting.help),
            )
            for setting in SETTINGS
        ]
