"""What can be done with the selected entries, as a menu at the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from editor.ui.entries.list import EntryList


def show_menu(entries: EntryList, place: QPoint) -> None:
    """Offer what can be done with the entries selected; `place` is on the screen."""
    paths = entries.selected_paths
    menu = QMenu(entries)
    menu.setObjectName("entryMenu")
    if len(paths) == 1:
        path = paths[0]
        menu.addAction(entries.tr("Open"), lambda: entries.opened.emit(path))
        menu.addSeparator()
        menu.addAction(entries.tr("Rename…"), lambda: entries.rename_wanted.emit(path))
        menu.addAction(entries.tr("Duplicate"), lambda: entries.duplicate_wanted.emit(path))
        menu.addAction(entries.tr("Delete…"), lambda: entries.delete_wanted.emit(paths))
    else:
        text = entries.tr("Delete {n} entries…").format(n=len(paths))
        menu.addAction(text, lambda: entries.delete_wanted.emit(paths))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)
