"""The list of what readers will meet, by sort, with the sizes at which they meet it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from editor.publish.rehearsal.flaws import Flaw, Sort
from editor.publish.rehearsal.sizes import SIZES
from editor.ui.icons import icon
from editor.ui.languages import enumerated
from editor.ui.look import tones_of
from editor.ui.plain import plain_tip
from editor.ui.rehearsal.screens import ICONS
from editor.ui.words import words

if TYPE_CHECKING:
    from editor.ui.index import Index

_FLAW = Qt.ItemDataRole.UserRole
_SIZE_COLUMN = 34
_ROW = 30
_TITLE, _WHAT, _FIRST_SIZE = 0, 1, 2


class _Rows(QStyledItemDelegate):
    """Rows with air, and the chosen one in the tone of the other lists."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index).expandedTo(QSize(0, _ROW))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        widget = self.parent()
        assert isinstance(widget, QWidget)
        tones = tones_of(widget)
        for role, tone in (
            (QPalette.ColorRole.Highlight, tones.selection),
            (QPalette.ColorRole.HighlightedText, tones.ink),
        ):
            option.palette.setColor(role, QColor(tone))


class FlawTree(QTreeWidget):
    """chosen: the flaw that is the current one, or None. wanted: a flaw to go to."""

    chosen = Signal(object)
    wanted = Signal(object)

    def __init__(self, title_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        """title_of: what an entry is called, by its path; of the vault, by an empty one."""
        super().__init__(parent)
        self.setObjectName("rehearsalFlaws")
        self.setAccessibleName(self.tr("What readers will meet"))
        self._title_of = title_of
        self._groups: dict[Sort, QTreeWidgetItem] = {}
        self._names = {
            Sort.PICTURE: self.tr("Pictures not shown"),
            Sort.WIDE: self.tr("Wider than the page"),
            Sort.STACKED: self.tr("Pins on each other"),
            Sort.HIDDEN: self.tr("Names without room on the map"),
            Sort.CUT: self.tr("Titles cut off"),
        }
        self._sizes = {
            "phone": self.tr("On a phone"),
            "tablet": self.tr("On a tablet"),
            "desktop": self.tr("On a desktop"),
        }
        self.setColumnCount(_FIRST_SIZE + len(SIZES))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setIndentation(0)
        self.setProperty("framed", True)
        self.setAllColumnsShowFocus(True)
        self.setItemDelegate(_Rows(self))
        self._head()
        self.currentItemChanged.connect(lambda now, _: self.chosen.emit(self._flaw_of(now)))
        self.itemActivated.connect(self._activated)

    def _head(self) -> None:
        head = self.headerItem()
        head.setText(_TITLE, self.tr("Entry"))
        head.setText(_WHAT, self.tr("What readers meet"))
        for column, size in enumerate(SIZES, _FIRST_SIZE):
            head.setText(column, "")
            head.setIcon(column, icon(ICONS[size.name]))
            head.setToolTip(column, self._sizes[size.name])
            head.setData(column, Qt.ItemDataRole.AccessibleTextRole, self._sizes[size.name])
        header = self.header()
        header.setProperty("plain", True)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(_TITLE, 190)
        header.setMinimumSectionSize(_SIZE_COLUMN)
        for column in range(_FIRST_SIZE, _FIRST_SIZE + len(SIZES)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, _SIZE_COLUMN)

    def forget(self) -> None:
        """Show none."""
        self._groups.clear()
        self.clear()

    def add(self, flaws: Iterable[Flaw]) -> None:
        """Show more of them, each in its group."""
        for flaw in flaws:
            group = self._group(flaw.sort)
            item = QTreeWidgetItem(group)
            item.setData(0, _FLAW, flaw)
            told = words(flaw.message)
            item.setText(_TITLE, self._title_of(flaw.path))
            item.setText(_WHAT, told)
            item.setToolTip(_WHAT, plain_tip(told))
            item.setToolTip(_TITLE, plain_tip(flaw.path))
            for column, size in enumerate(SIZES, _FIRST_SIZE):
                if size.name in flaw.sizes:
                    item.setIcon(column, icon("check"))
                    item.setToolTip(column, self._sizes[size.name])
            seen = enumerated(self._sizes[name] for name in flaw.sizes)
            spoken = f"{self._title_of(flaw.path)}. {told} {seen}"
            item.setData(_TITLE, Qt.ItemDataRole.AccessibleTextRole, spoken)
        for sort, group in self._groups.items():
            n = self.locale().toString(group.childCount())
            group.setText(0, f"{self._names[sort]}  {n}")

    @property
    def flaws(self) -> list[Flaw]:
        """All of them, in the order of the list."""
        order = sorted(self._groups, key=list(Sort).index)
        groups = [self._groups[sort] for sort in order]
        rows = [group.child(row) for group in groups for row in range(group.childCount())]
        return [flaw for row in rows if (flaw := self._flaw_of(row)) is not None]

    @property
    def current(self) -> Flaw | None:
        """The one that is chosen."""
        return self._flaw_of(self.currentItem())

    def choose_first(self) -> None:
        """Choose the first, where none is chosen."""
        group = self.topLevelItem(0)
        first = group.child(0) if group is not None else None
        if self.current is None and first is not None:
            self.setCurrentItem(first)

    def _group(self, sort: Sort) -> QTreeWidgetItem:
        if sort not in self._groups:
            group = QTreeWidgetItem()
            font = self.font()
            font.setWeight(font.Weight.DemiBold)
            group.setFont(0, font)
            order = list(Sort)
            place = sum(1 for known in self._groups if order.index(known) < order.index(sort))
            self.insertTopLevelItem(place, group)
            group.setFirstColumnSpanned(True)
            group.setExpanded(True)
            self._groups[sort] = group
        return self._groups[sort]

    def _flaw_of(self, item: QTreeWidgetItem | None) -> Flaw | None:
        return item.data(0, _FLAW) if item is not None else None

    def _activated(self, item: QTreeWidgetItem) -> None:
        flaw = self._flaw_of(item)
        if flaw is not None:
            self.wanted.emit(flaw)
