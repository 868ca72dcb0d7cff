"""The tray itself: a heading, and the rows below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editor.schema.folding import fold
from editor.ui.elided import ElidedLabel
from editor.ui.line_parts import let_clear
from editor.ui.look import STEP, tones_of
from editor.ui.side_by_side import SideBySide
from editor.ui.territory.tray.list import MARGIN, TrayDelegate, TrayList
from editor.ui.territory.tray.rows import Role, TrayModel, TrayRow
from editor.ui.text_size import share

# Fewer rows than this are seen at a glance.
_SEARCHED_FROM = 6

_LEAST_HEIGHT = 66
_LOW = 560  # pixels, at the usual size of text


class UnplacedTray(QWidget):
    """The unplaced entries: their number, a search, and rows to drag onto the map.

    Those whose coordinates are no place, with the reason, come first.

    picked(path): a row was chosen. activated(path): it was double-clicked, or Enter pressed on it.
    place_all: those chosen are to be gone through one by one.
    """

    picked = Signal(object)
    activated = Signal(object)
    place_all = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unplacedTray")
        self._model = TrayModel(self)
        self._heading: QLabel = ElidedLabel(self)
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
        self._items: tuple[TrayRow, ...] = ()
        self._only: frozenset[str] | None = None
        self.search = QLineEdit(self)
        self.search.setObjectName("unplacedSearch")
        self.search.setAccessibleName(self.tr("Search unplaced entries"))
        self.search.setPlaceholderText(self.tr("Search the unplaced"))
        let_clear(self.search)
        self.search.textChanged.connect(self._filter)
        searching = QHBoxLayout()
        searching.setContentsMargins(MARGIN, 0, MARGIN, 6)
        searching.addWidget(self.search)
        top = QHBoxLayout()
        top.setContentsMargins(MARGIN, 10, MARGIN, 6)
        top.addWidget(self._head())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(searching)
        layout.addWidget(self._list)
        self._list.clicked.connect(lambda index: self.picked.emit(index.data(Role.PATH)))
        self._list.selectionModel().currentChanged.connect(self._follow_keys)
        self._list.activated.connect(lambda index: self.activated.emit(index.data(Role.PATH)))
        self._tell()

    def _head(self) -> QWidget:
        head = SideBySide(STEP, self, whole=True)
        # A link by itself can be lower than its words.
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        head.line.addWidget(self._heading, 1)
        head.line.addWidget(self._every, 0, Qt.AlignmentFlag.AlignLeft)
        return head

    def show_entries(self, items: Sequence[TrayRow]) -> None:
        """Show these entries; the chosen row stays chosen if it is among them."""
        rows = sorted(items, key=lambda item: not item.problem)
        if tuple(rows) != self._items:
            self._items = tuple(rows)
            self._filter()

    def show_only(self, paths: frozenset[str] | None) -> None:
        """Leave out the entries that the list above leaves out; None for no entry."""
        if paths != self._only:
            self._only = paths
            self._filter()

    @property
    def rows(self) -> tuple[TrayRow, ...]:
        """The rows shown, from the top."""
        return self._model.items

    @property
    def selected_paths(self) -> list[str]:
        """The rows selected, the current one first."""
        current = self._list.currentIndex()
        rows = sorted(self._list.selectedIndexes(), key=lambda i: (i != current, i.row()))
        return [index.data(Role.PATH) for index in rows]

    def _filter(self) -> None:
        """Show the rows whose title or territory have every word of the search."""
        sought = fold(self.search.text()).split()
        rows = [
            item
            for item in self._items
            if (self._only is None or item.path in self._only)
            and all(word in fold(f"{item.title} {item.subtitle}") for word in sought)
        ]
        if tuple(rows) != self._model.items:
            chosen = self._list.currentIndex().data(Role.PATH)
            self._model.show(rows)
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

    def _follow_keys(self, index: QModelIndex) -> None:
        """Arrow keys choose as a click does."""
        if self._list.hasFocus() and index in self._list.selectedIndexes():
            self.picked.emit(index.data(Role.PATH))

    def _tell(self) -> None:
        count, wrong = len(self._items), sum(bool(item.problem) for item in self._items)
        if count:
            shown = len(self._model.items)
            told = self.tr("Unplaced {n}") if shown == count else self.tr("Unplaced {shown} of {n}")
            self._heading.setText(told.format(n=count, shown=shown))
            if wrong and shown == count:
                told = self.tr("Unplaced {n} · {wrong} to mend")
                self._heading.setText(told.format(n=count, wrong=wrong))
        else:
            self._heading.setText(self.tr("Everything is placed"))
        # With large text in a low window there is room for rows or for a search, not for both.
        roomy = self.window().height() >= _LOW * share()
        many = count >= _SEARCHED_FROM and roomy
        self.search.setVisible(many or bool(self.search.text()))
        self._list.setVisible(bool(self._model.items))
        self._list.setToolTip(self.tr("Drag onto the map"))
        self._list.setAccessibleDescription(
            self.tr(
                "Enter opens an entry. The Map menu places it: by coordinates, or as suggested."
            )
        )
        self._every.setVisible(count > 0)
        # In a low window the entries above keep some room.
        height = max(1, self._list.fits())
        self._list.setMaximumHeight(height)
        self._list.setMinimumHeight(min(height, round(_LEAST_HEIGHT / share())))
        self._list.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tones.window))
        painter.setPen(QColor(tones.hairline))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()
