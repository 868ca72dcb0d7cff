"""What can be done with the selected entries, as a menu at the pointer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from editor.ui.entries.list import EntryList


def show_menu(entries: EntryList, place: QPoint) -> None:
    """Offer what can be done with the entries selected; `place` is on the screen."""
    translate = QCoreApplication.translate
    paths = entries.selected_paths
    menu = QMenu(entries)
    menu.setObjectName("entryMenu")
    if len(paths) == 1:
        path = paths[0]
        menu.addAction(translate("EntryMenu", "Open"), lambda: entries.opened.emit(path))
        if entries.clashes(path):
            choose = translate("EntryMenu", "Choose between two versions…")
            menu.addAction(choose, lambda: entries.choice_wanted.emit(path))
        if entries.pin is not None:
            menu.addAction(entries.pin)
        menu.addSeparator()
        rename = menu.addAction(
            translate("EntryMenu", "Rename…"), lambda: entries.rename_wanted.emit(path)
        )
        if entries.renaming is not None:
            _tell_keys(rename, entries.renaming.shortcuts())
        menu.addAction(
            translate("EntryMenu", "Duplicate"), lambda: entries.duplicate_wanted.emit(path)
        )
        menu.addAction(
            translate("EntryMenu", "Earlier versions…"), lambda: entries.versions_wanted.emit(path)
        )
        delete = menu.addAction(
            translate("EntryMenu", "Delete…"), lambda: entries.delete_wanted.emit(paths)
        )
    else:
        text = translate("EntryMenu", "Delete {n} entries…").format(n=len(paths))
        delete = menu.addAction(text, lambda: entries.delete_wanted.emit(paths))
    _tell_keys(delete, [QKeySequence(Qt.Key.Key_Delete)])
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)


def _tell_keys(action: QAction, keys: Sequence[QKeySequence]) -> None:
    """Show beside an action the keys that do the same."""
    action.setShortcuts(keys)
    action.setShortcutVisibleInContextMenu(True)
