"""The context menus of cells and of columns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from editor.schema.values import is_empty
from editor.ui.languages import plural
from editor.ui.plain import without_shortcut
from editor.ui.table.filters import Filter, texts_of

if TYPE_CHECKING:
    from editor.ui.table_page import TablePage

_LONGEST_VALUE = 40  # characters of a value in a menu
_VALUES = 5  # of a list that a menu offers to filter by

# Name, text, shortcut told beside it, what it does; None for a line between.
Item = tuple[str, str, str, Callable[[], object]] | None


class TableMenus(QObject):
    """Offers by menu what the page can do."""

    def __init__(self, page: TablePage) -> None:
        super().__init__(page)
        self._page = page

    def show_for_cell(self, place: QPoint) -> None:
        """Open the menu of the cell at a place of the table."""
        page, arranging = self._page, self._page.arranging
        index = page.table.indexAt(place)
        if not index.isValid():
            return
        if not page.table.selectionModel().isSelected(index):
            page.table.go_to(index.row(), index.column())
        column = page.model.columns[index.column()]
        row = page.model.row(index.row())
        edits = page.edits
        rows = len(page.table.picked()[0])
        items: list[Item] = [
            ("menuOpen", self.tr("Open the article"), "Ctrl+Return", page.open_article),
            None,
            ("menuEdit", self.tr("Edit the cell"), "F2", edits.edit),
            ("menuCut", self.tr("Cut"), "Ctrl+X", edits.cut),
            ("menuCopy", self.tr("Copy"), "Ctrl+C", edits.copy),
            ("menuPaste", self.tr("Paste"), "Ctrl+V", edits.paste),
            ("menuFill", self.tr("Fill down"), "Ctrl+D", edits.fill_down),
            ("menuClear", self.tr("Clear"), "Delete", edits.clear),
        ]
        if column.is_field:
            text = plural(self, "Remove the field", "Remove the field from {n} entries", rows)
            items.append(("menuRemove", text, "", edits.remove_fields))
            items.append(
                ("menuSet", self.tr("Set the field of several entries…"), "",
                 lambda: page.set_a_field(column.key))
            )  # fmt: skip
        items.append(None)
        value = row.value(column.key)
        for text in texts_of(value)[:_VALUES]:
            short = text if len(text) <= _LONGEST_VALUE else text[:_LONGEST_VALUE] + "…"
            label = self.tr("Show only “{value}”").format(value=without_shortcut(short))
            wanted = Filter(values=frozenset({text}))
            items.append(
                ("menuOnly", label, "", partial(arranging.filter_by, column.key, wanted))
            )  # fmt: skip
        if is_empty(value):
            wanted = Filter(empty=True)
            items.append(
                ("menuOnly", self.tr("Show only empty ones"), "",
                 lambda: arranging.filter_by(column.key, wanted))
            )  # fmt: skip
        items.append(
            (
                "menuFilter",
                self.tr("Filter this column…"),
                "Alt+Down",
                arranging.filter_current,
            )
        )
        show_menu(page, "cellMenu", items, page.table.viewport().mapToGlobal(place))

    def show_for_column(self, number: int, place: QPoint) -> None:
        """Open the menu of a column at a place on the screen."""
        page, arranging = self._page, self._page.arranging
        key = page.model.columns[number].key
        layout = page.model.layout
        items: list[Item] = [
            ("menuUp", self.tr("Sort upwards"), "", lambda: arranging.sort_by(key, False)),
            ("menuDown", self.tr("Sort downwards"), "", lambda: arranging.sort_by(key, True)),
            ("menuAlso", self.tr("Sort by this column as well"), "",
             lambda: arranging.turn_sort(number, True)),
        ]  # fmt: skip
        if layout.sorts:
            items.append(
                ("menuUnsorted", self.tr("Do not sort"), "",
                 lambda: arranging.rearrange(replace(layout, sorts=[])))
            )  # fmt: skip
        items += [
            None,
            ("menuFilter", self.tr("Filter…"), "", lambda: arranging.open_filter(number)),
        ]
        if page.model.filter_of(key):
            items.append(
                ("menuUnfilter", self.tr("Clear this filter"), "",
                 lambda: arranging.filter_by(key, Filter()))
            )  # fmt: skip
        items.append(None)
        if number + 1 != layout.frozen and number + 1 < len(layout.columns):
            text = self.tr("Freeze the columns up to here")
            items.append(("menuFreeze", text, "", lambda: arranging.freeze(number + 1)))
        if layout.frozen:
            text = self.tr("Freeze no columns")
            items.append(("menuUnfreeze", text, "", lambda: arranging.freeze(0)))
        if len(layout.columns) > 1:
            left = [other for other in layout.columns if other != key]
            items.append(
                ("menuHide", self.tr("Hide the column"), "",
                 lambda: arranging.rearrange(replace(layout, columns=left)))
            )  # fmt: skip
        items.append(("menuColumns", self.tr("Columns…"), "", page.open_columns))
        show_menu(page, "headerMenu", items, place)


def show_menu(parent: QWidget, name: str, items: list[Item], place: QPoint) -> QMenu:
    """Open a menu of these items at a place on the screen."""
    menu = QMenu(parent)
    menu.setObjectName(name)
    for item in items:
        if item is None:
            menu.addSeparator()
            continue
        own, text, keys, do = item
        action = menu.addAction(text)
        action.setObjectName(own)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda _=False, do=do: do())
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)
    return menu
