"""All actions with their keys, in the groups of the menus; and the keys that cannot be changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenuBar, QTreeWidget, QTreeWidgetItem, QWidget

from editor.ui.menu_rows import menu_rows
from editor.ui.settings.fixed_keys import PARTS
from editor.ui.settings.marking import Query
from editor.ui.settings.shortcuts import Shortcuts, native
from editor.ui.text_size import grown

_NAME = Qt.ItemDataRole.UserRole
_TITLE, _KEYS, _USUAL = range(3)
_ROW = 26  # pixels in height
_SHARES = {_KEYS: 0.29, _USUAL: 0.21}  # of the width


class _Row(NamedTuple):
    """A row of the list. name: of the action; "" for keys that cannot be changed.

    place: for these, where they hold, as in "On the map".
    """

    item: QTreeWidgetItem
    name: str
    title: str
    group: str
    keys: Sequence[QKeySequence]
    place: str = ""


class ShortcutList(QTreeWidget):
    """chosen: the name of the action that is current, "" for none. edit_wanted: its keys are to be
    changed.
    """

    chosen = Signal(str)
    edit_wanted = Signal()

    def __init__(self, shortcuts: Shortcuts, menus: QMenuBar | None, parent: QWidget) -> None:
        """menus: those that actions are grouped by."""
        super().__init__(parent)
        self.setObjectName("shortcutList")
        self.setAccessibleName(self.tr("Actions and their keys"))
        self.setColumnCount(3)
        self.setHeaderLabels([self.tr("Action"), self.tr("Keys"), self.tr("Usual keys")])
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setProperty("framed", True)
        header = self.header()
        header.setProperty("plain", True)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        for column in _SHARES:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shortcuts = shortcuts
        self._rows: list[_Row] = []
        self._fill(_groups(menus) if menus is not None else {})
        shortcuts.changed.connect(self._follow)
        self.currentItemChanged.connect(lambda *_: self.chosen.emit(self.current))
        self.itemDoubleClicked.connect(lambda *_: self.edit_wanted.emit())

    @property
    def current(self) -> str:
        """The name of the action that is current; "" for none, and for keys that are fixed."""
        item = self.currentItem()
        return str(item.data(_TITLE, _NAME) or "") if item is not None else ""

    def look(self, query: Query, keys: QKeySequence | None = None) -> int:
        """Show what has all words in name, group or keys; else what has exactly the keys."""
        found = 0
        for row in self._rows:
            there = (
                keys in self._keys_of(row)
                if keys is not None
                else query.finds(row.title, row.group, native(self._keys_of(row)))
            )
            row.item.setHidden(not there)
            found += there
        for n in range(self.topLevelItemCount()):
            group = self.topLevelItem(n)
            if group is not None:
                rows = [row for row in self._rows if row.item.parent() is group]
                group.setHidden(all(row.item.isHidden() for row in rows))
        return found

    def count(self, query: Query) -> int:
        """How many actions have all words in name, group or keys."""
        return sum(
            query.finds(row.title, row.group, native(self._keys_of(row)))
            for row in self._rows
            if row.name
        )

    def go(self, name: str) -> None:
        """Make an action the current one, and show it."""
        for row in self._rows:
            if row.name == name:
                row.item.setHidden(False)
                self.setCurrentItem(row.item)
                self.scrollToItem(row.item)

    def fixed(self, keys: QKeySequence) -> list[tuple[str, str]]:
        """What else these keys do and where, of the keys that cannot be changed."""
        return [(row.title, row.place) for row in self._rows if not row.name and keys in row.keys]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, share in _SHARES.items():
            self.header().resizeSection(column, round(self.viewport().width() * share))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.current:
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _keys_of(self, row: _Row) -> Sequence[QKeySequence]:
        return self._shortcuts.keys(row.name) if row.name else row.keys

    def _fill(self, groups: Mapping[str, str]) -> None:
        """groups: the path of menus by the names of actions."""
        other = self.tr("Not in the menus")
        written = {"format.": self.tr("Article"), "preview": self.tr("Preview")}
        by_group: dict[str, list[tuple[str, str]]] = {}
        for group in (*dict.fromkeys(groups.values()), *written.values(), other):
            by_group[group] = []
        for one in self._shortcuts.actions:
            beside = (title for start, title in written.items() if one.name.startswith(start))
            group = groups.get(one.name) or next(beside, other)
            by_group[group].append((one.name, one.title))
        for group, actions in by_group.items():
            if actions:
                place = self._group(group)
                for name, title in actions:
                    item = self._item(place, title)
                    item.setData(_TITLE, _NAME, name)
                    self._rows.append(_Row(item, name, title, group, ()))
                    self._show_keys(item, name)
        for part in PARTS:
            group = self.tr("{place}, always").format(place=_fixed(part.title))
            place = self._group(group)
            for fixed in part.keys:
                keys = fixed.sequences()
                item = self._item(place, _fixed(fixed.text))
                item.setText(_KEYS, native(keys))
                self._speak(item, _USUAL, self.tr("Cannot be changed"))
                item.setForeground(_TITLE, self.palette().placeholderText())
                row = _Row(item, "", _fixed(fixed.text), group, keys, _fixed(part.title))
                self._rows.append(row)

    def _group(self, title: str) -> QTreeWidgetItem:
        place = QTreeWidgetItem(self, [title])
        # Said here: all rows are as high as the first was before it had a style.
        place.setSizeHint(_TITLE, QSize(0, grown(_ROW)))
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        place.setFont(_TITLE, font)
        place.setFirstColumnSpanned(True)
        for column in (_KEYS, _USUAL):
            self._speak(place, column, title)
        place.setExpanded(True)
        return place

    def _item(self, group: QTreeWidgetItem, title: str) -> QTreeWidgetItem:
        return QTreeWidgetItem(group, [title])

    def _speak(self, item: QTreeWidgetItem, column: int, text: str) -> None:
        """What a screen reader says of a cell."""
        item.setData(column, Qt.ItemDataRole.AccessibleTextRole, text)

    def _follow(self, name: str) -> None:
        for row in self._rows:
            if row.name == name:
                self._show_keys(row.item, name)

    def _show_keys(self, item: QTreeWidgetItem, name: str) -> None:
        usual = self._shortcuts.is_usual(name)
        item.setText(_KEYS, native(self._shortcuts.keys(name)))
        item.setToolTip(_KEYS, item.text(_KEYS))
        none = self.tr("none")
        item.setText(_USUAL, "" if usual else native(self._shortcuts.usual(name)) or none)
        self._speak(item, _KEYS, item.text(_KEYS) or self.tr("No keys"))
        self._speak(item, _USUAL, item.text(_USUAL) or self.tr("These are the usual keys"))
        font = self.font()
        font.setWeight(font.Weight.Normal if usual else font.Weight.DemiBold)
        item.setFont(_KEYS, font)


def _fixed(text: str) -> str:
    return QCoreApplication.translate("FixedKeys", text)


def _groups(bar: QMenuBar) -> dict[str, str]:
    """Where each action is found, by its name: the titles of the menus around it."""
    found: dict[str, str] = {}
    for action, above in menu_rows(bar):
        if name := action.objectName():
            found.setdefault(name, " › ".join(above))
    return found
