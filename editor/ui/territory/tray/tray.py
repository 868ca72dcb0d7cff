"""The tray itself: a heading, and the rows below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.look import tones_of
from editor.ui.territory.tray.list import MARGIN, TrayDelegate, TrayList
from editor.ui.territory.tray.rows import Role, TrayModel, TrayRow


class UnplacedTray(QWidget):
    """The unplaced entries: their number, and rows to drag onto the map.

    picked(path): a row was chosen. activated(path): it was double-clicked, or Enter pressed on it.
    place_all: those chosen are to be gone through one by one.
    """

    picked = Signal(str)
    activated = Signal(str)
    place_all = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unplacedTray")
        self._model = TrayModel(self)
        self._heading = QLabel(self)
        self._heading.setObjectName("unplacedHeading")
        self._heading.setProperty("role", "heading")
        self._every = QPushButton(self.tr("Place all…"), self)
        self._every.setObjectName("placeAll")
        self._every.setProperty("link", True)
        self._every.setToolTip(self.tr("Go through suggested places one by one"))
        self._every.clicked.connect(self.place_all)
        self._list = TrayList(self)
        self._list.setObjectName("unplacedList")
        self._list.setModel(self._model)
        self._list.setItemDelegate(TrayDelegate(self))
        self._list.setDragEnabled(True)
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self._list.setMouseTracking(True)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Unplaced entries"))
        top = QHBoxLayout()
        top.setContentsMargins(MARGIN, 10, MARGIN, 6)
        top.addWidget(self._heading)
        top.addStretch(1)
        top.addWidget(self._every)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._list)
        self._list.clicked.connect(lambda index: self.picked.emit(index.data(Role.PATH)))
        self._list.activated.connect(lambda index: self.activated.emit(index.data(Role.PATH)))
        self._tell()

    def show_entries(self, items: Sequence[TrayRow]) -> None:
        """Show these entries; the chosen row stays chosen if it is among them."""
        if tuple(items) == self._model.items:
            return
        chosen = self._list.currentIndex().data(Role.PATH)
        self._model.show(items)
        self.show_selected(chosen)
        self._tell()

    def chosen(self) -> list[str]:
        """The paths of the rows that are chosen together, of all rows where that is one or none."""
        rows = sorted(index.row() for index in self._list.selectionModel().selectedRows())
        items = self._model.items
        return [items[row].path for row in rows] if len(rows) > 1 else [one.path for one in items]

    def show_selected(self, path: str | None) -> None:
        """Mark the row of `path`; none when it is not here."""
        row = self._model.row(path)
        if row is None:
            self._list.setCurrentIndex(QModelIndex())
            self._list.clearSelection()
            return
        index = self._model.index(row)
        if index != self._list.currentIndex():
            self._list.setCurrentIndex(index)
            self._list.scrollTo(index)

    def _tell(self) -> None:
        count = len(self._model.items)
        if count:
            self._heading.setText(self.tr("Unplaced {n}").format(n=count))
        else:
            self._heading.setText(self.tr("Everything is placed"))
        self._list.setVisible(count > 0)
        self._list.setToolTip(self.tr("Drag onto the map"))
        self._every.setVisible(count > 0)
        self._list.setFixedHeight(max(1, self._list.fits()))

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tones.window))
        painter.setPen(QColor(tones.hairline))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()
