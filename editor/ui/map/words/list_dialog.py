"""The map as a list: territories with what stands in them, what stands in none, what nowhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from editor.schema.collation import sort_key
from editor.schema.folding import fold
from editor.territory.regions import Region, regions_at
from editor.ui.announcing import announce
from editor.ui.dialog_parts import Dialog
from editor.ui.line_parts import let_clear, put_glass
from editor.ui.look import DIALOG_MARGINS, SPACE_M
from editor.ui.map.page import MapPage
from editor.ui.map.words.sentences import coordinates, count_entries, region_words
from editor.ui.plain import wrapped_label
from editor.ui.territory.content import Pin
from editor.ui.text_size import grown

_PATH = Qt.ItemDataRole.UserRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_WIDTH, _HEIGHT = 620, 640
_ROW_HEIGHT = 26
# With more entries than these, territories are folded at first.
_MANY = 200


class _Group(NamedTuple):
    """What stands in one territory. told: where that is. entries: paths with titles and places."""

    name: str
    told: str
    entries: list[tuple[str, str, str]]


class MapList(Dialog):
    """Territories and entries; what is chosen here is selected on the map.

    whereabouts: tells in words where a pin is.
    """

    def __init__(self, page: MapPage, whereabouts: Callable[[Pin], str]) -> None:
        super().__init__(page.window())
        self.setObjectName("mapList")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The map as a list"))
        self._page = page
        self._whereabouts = whereabouts
        self.search = QLineEdit(self)
        self.search.setObjectName("mapListSearch")
        self.search.setPlaceholderText(self.tr("Search territories and entries"))
        self.search.setAccessibleName(self.tr("Search territories and entries"))
        let_clear(self.search)
        put_glass(self.search)
        self.search.textChanged.connect(self._narrow)
        self._make_tree()
        self._make_parts()
        self._fill()
        self.tree.setFocus()

    def _make_tree(self) -> None:
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("mapListTree")
        self.tree.setAccessibleName(self.tr("Territories and entries"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Name"), self.tr("Place")])
        self.tree.setUniformRowHeights(True)
        self.tree.header().setStretchLastSection(True)
        self.tree.header().setProperty("plain", True)
        self.tree.setColumnWidth(0, _WIDTH // 2)
        self.tree.setProperty("framed", True)
        self.tree.itemActivated.connect(self._activate)
        self.tree.currentItemChanged.connect(self._choose)

    def _make_parts(self) -> None:
        self.told = wrapped_label(self)
        self.told.setObjectName("mapListTold")
        self.told.setMinimumHeight(3 * self.told.fontMetrics().lineSpacing())
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._show = QPushButton(self.tr("Show on the map"), self)
        self._show.setObjectName("mapListShow")
        self._show.setProperty("primary", True)
        self._show.setDefault(True)
        self._show.clicked.connect(self._show_on_map)
        self._type = QPushButton(self.tr("Type coordinates…"), self)
        self._type.setObjectName("mapListType")
        self._type.clicked.connect(self._type_coordinates)
        self._open = QPushButton(self.tr("Open the article"), self)
        self._open.setObjectName("mapListOpen")
        self._open.clicked.connect(self._open_article)
        buttons = QDialogButtonBox(self)
        for button in (self._open, self._type):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self._show, QDialogButtonBox.ButtonRole.AcceptRole)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_MARGINS)
        column.setSpacing(SPACE_M)
        for part in (self.search, self.tree, self.told, buttons):
            column.addWidget(part, 1 if part is self.tree else 0)
        self.resize(_WIDTH, _HEIGHT)

    # --- what there is

    def _groups(self) -> list[_Group]:
        page, view = self._page, self._page.view
        content = view.content
        if content is None:
            return []
        inside: dict[str, list[tuple[str, str, str]]] = {}
        pins = sorted(view.pins, key=lambda pin: sort_key(pin.title))
        spots = [(pin.x, pin.y) for pin in pins]
        for pin, region in zip(pins, regions_at(view.regions, spots), strict=True):
            name = region.name if region is not None else ""
            place = coordinates((pin.x, pin.y)).removesuffix(".")
            inside.setdefault(name, []).append((pin.path, pin.title, place))
        regions: dict[str, Region] = {region.name: region for region in view.regions}
        found = [
            _Group(name, region_words(regions[name], len(here), content.bounds), here)
            for name in sorted(regions, key=sort_key)
            for here in [inside.get(name, [])]
        ]
        if "" in inside:
            name = self.tr("In no territory")
            found.append(_Group(name, count_entries(len(inside[""])), inside[""]))
        nowhere = [(entry.path, entry.title, self.tr("unplaced")) for entry in page.unplaced()]
        if nowhere:
            nowhere.sort(key=lambda told: sort_key(told[1]))
            found.append(_Group(self.tr("Unplaced"), count_entries(len(nowhere)), nowhere))
        return found

    def _fill(self) -> None:
        groups = self._groups()
        selected, current = self._page.selection.path, None
        for group in groups:
            item = QTreeWidgetItem([group.name, group.told])
            item.setData(0, _SPOKEN, f"{group.name}, {group.told}")
            rows = []
            for path, title, place in group.entries:
                row = QTreeWidgetItem([title, place])
                row.setData(0, _PATH, path)
                row.setData(0, _SPOKEN, f"{title}, {place}")
                rows.append(row)
                if path == selected:
                    current = row
            for row in (item, *rows):
                row.setSizeHint(0, QSize(0, grown(_ROW_HEIGHT)))
            item.addChildren(rows)
            self.tree.addTopLevelItem(item)
        if sum(len(group.entries) for group in groups) <= _MANY:
            # Not expandAll: rows without any below would be told as expanded too.
            for number in range(self.tree.topLevelItemCount()):
                self.tree.expand(self.tree.model().index(number, 0))
        first = current or self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)
        self._choose()

    def _narrow(self, typed: str) -> None:
        """Show what holds the typed text, and the territory it stands in."""
        wanted, found = fold(typed.strip()), 0
        for number in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(number)
            if group is None:
                continue
            whole = wanted in fold(group.text(0))
            shown = 0
            for row in _rows(group):
                hidden = not whole and wanted not in fold(row.text(0))
                row.setHidden(hidden)
                shown += not hidden
            group.setHidden(bool(wanted) and not whole and not shown)
            group.setExpanded(bool(wanted) or group.isExpanded())
            found += shown
        if wanted:
            announce(self.search, count_entries(found))

    # --- what is chosen

    @property
    def path(self) -> str | None:
        """The entry that is chosen; None where a territory is."""
        item = self.tree.currentItem()
        return item.data(0, _PATH) if item is not None else None

    def _choose(self) -> None:
        path, view = self.path, self._page.view
        pin = view.pin_set.by_path.get(path) if path is not None else None
        item = self.tree.currentItem()
        if pin is not None:
            self.told.setText(self._whereabouts(pin))
        else:
            self.told.setText(f"{item.text(0)}: {item.text(1)}" if item is not None else "")
        for button in (self._open, self._type):
            button.setEnabled(path is not None)
        self._show.setEnabled(pin is not None or path is None)
        self._type.setEnabled(path is not None and not view.locked)
        if path is not None:
            self._page.selection.select(path)

    def _activate(self, item: QTreeWidgetItem) -> None:
        if item.data(0, _PATH) is None:
            item.setExpanded(not item.isExpanded())
        else:
            self._show_on_map()

    def _show_on_map(self) -> None:
        path, view = self.path, self._page.view
        item = self.tree.currentItem()
        if path is not None:
            view.reveal(path)
        elif item is not None:
            view.reveal_all(row.data(0, _PATH) for row in _rows(item))
        self.accept()
        view.setFocus()

    def _type_coordinates(self) -> None:
        self.accept()
        self._page.view.setFocus()
        self._page.placer.type_coordinates()

    def _open_article(self) -> None:
        path = self.path
        self.accept()
        if path is not None:
            self._page.opened.emit(path)


def _rows(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """The entries of a territory."""
    found = (group.child(number) for number in range(group.childCount()))
    return [row for row in found if row is not None]
