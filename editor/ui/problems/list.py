"""The list of findings: keys, mouse and menu for its rows; several can be chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from editor.ui.problems.delegate import Link, ProblemDelegate
from editor.ui.problems.model import ProblemModel
from editor.ui.problems.rows import Alike, Heading, Item, Row

if TYPE_CHECKING:
    from editor.ui.index import Index

_Flag = QItemSelectionModel.SelectionFlag
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ProblemList(QListView):
    """Headings, which fold, and findings below them.

    go_wanted(row): show its place. mend_wanted(item, everywhere): mend it; all that are mended
    alike where `everywhere`. fold_wanted(key, fold): of a group. chosen_changed: other rows are
    selected. menu_wanted(place): on the screen.
    """

    go_wanted = Signal(object)
    mend_wanted = Signal(object, bool)
    mend_chosen_wanted = Signal()
    fold_wanted = Signal(str, bool)
    chosen_changed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget, alike: Callable[[Alike], int]) -> None:
        super().__init__(parent)
        self.rows = ProblemModel(self)
        self.delegate = ProblemDelegate(self, alike)
        self._pressed: tuple[Item, bool] | None = None
        self._redrawing = False
        self.setObjectName("problemList")
        self.setAccessibleName(self.tr("Problems"))
        self.setModel(self.rows)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.viewport().mapToGlobal(at))
        )
        self.selectionModel().selectionChanged.connect(self._tell_chosen)
        self.doubleClicked.connect(self._activate)

    # What is chosen

    @property
    def current(self) -> Item | None:
        """What stands in the current row."""
        return self.rows.item(self.currentIndex())

    @property
    def chosen(self) -> list[Item]:
        """What is selected, from the top."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.rows.items[n] for n in numbers if n < len(self.rows.items)]

    def choose(self, id_: str) -> bool:
        """Make a row the current and only selected one, in view; False where it is not listed."""
        row = self.rows.row_of(id_)
        if row < 0:
            return False
        index = self.rows.index(row)
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
        if not self.viewport().rect().contains(self.visualRect(index)):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def show_items(self, items: list[Item]) -> None:
        """Show these rows; what is selected and what is in view stay as far as they are there."""
        chosen = {item.id for item in self.chosen}
        current, number = self.current, self.currentIndex().row()
        anchor = self._anchor(items)
        replaced: list[bool] = []
        note = self.rows.replaced.connect(lambda: replaced.append(True))
        with self._redraw():
            self.rows.show(items)
            self.rows.replaced.disconnect(note)
            if replaced:
                for row, item in enumerate(items):
                    if item.id in chosen:
                        self.selectionModel().select(self.rows.index(row), _Flag.Select)
            self._put_current(current, number, chosen)
            if anchor is not None:
                self._put(*anchor)
        self._tell_chosen()

    def _put_current(self, before: Item | None, number: int, chosen: set[str]) -> None:
        """Keep the current row; where it went, the one that took its place is the current one."""
        items = self.rows.items
        if before is None or not items:
            return
        row = self.rows.row_of(before.id)
        if row >= 0:
            self.selectionModel().setCurrentIndex(self.rows.index(row), _Flag.NoUpdate)
            return
        row = min(number, len(items) - 1)
        if isinstance(items[row], Heading) and isinstance(before, Row) and row + 1 < len(items):
            row += 1
        alone = not any(item.id in chosen for item in items)
        flag = _Flag.ClearAndSelect if alone else _Flag.NoUpdate
        self.selectionModel().setCurrentIndex(self.rows.index(row), flag)

    def _anchor(self, items: Sequence[Item]) -> tuple[str, int] | None:
        """A row in view that stays, and its height there: the current one, else the uppermost."""
        if self.verticalScrollBar().value() == 0:
            return None
        staying = {item.id for item in items}
        view = self.viewport().rect()
        index, current = self.currentIndex(), self.current
        if current is not None and current.id in staying:
            rect = self.visualRect(index)
            if view.intersects(rect):
                return current.id, rect.y()
        first = self.indexAt(QPoint(1, 1)).row()
        for row in range(max(0, first), len(self.rows.items)):
            rect = self.visualRect(self.rows.index(row))
            if rect.y() > view.bottom():
                break
            if self.rows.items[row].id in staying:
                return self.rows.items[row].id, rect.y()
        return None

    def _put(self, id_: str, at: int) -> None:
        self.doItemsLayout()
        row = self.rows.row_of(id_)
        if row >= 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self.rows.index(row)).y() - at)

    @contextmanager
    def _redraw(self) -> Iterator[None]:
        before, self._redrawing = self._redrawing, True
        try:
            yield
        finally:
            self._redrawing = before

    def _tell_chosen(self, *_: object) -> None:
        if not self._redrawing:
            self.chosen_changed.emit()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Draw changed rows anew. Qt would lay out every row for that; theirs are all alike."""
        self.viewport().update()

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the place, with Ctrl it mends; left and right fold and unfold."""
        item, key = self.current, Qt.Key(event.key())
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in _ENTER and item is not None and control:
            if shift:
                self.mend_wanted.emit(item, True)
            else:
                self.mend_chosen_wanted.emit()
        elif key in _ENTER and item is not None:
            self._activate(self.currentIndex())
        elif isinstance(item, Heading) and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.fold_wanted.emit(item.key, key == Qt.Key.Key_Left)
        elif isinstance(item, Row) and key == Qt.Key.Key_Left:
            self._go_to_heading()
        else:
            super().keyPressEvent(event)

    def _go_to_heading(self) -> None:
        row = self.currentIndex().row()
        while row > 0 and not isinstance(self.rows.items[row], Heading):
            row -= 1
        self.choose(self.rows.items[row].id)

    def _activate(self, index: QModelIndex) -> None:
        item = self.rows.item(index)
        if isinstance(item, Heading):
            self.fold_wanted.emit(item.key, not item.collapsed)
        elif item is not None:
            self.go_wanted.emit(item)

    def link_at(self, at: QPoint) -> tuple[Item, Link] | None:
        """What would be pressed at a place of the viewport."""
        index = self.indexAt(at)
        item = self.rows.item(index)
        if item is None:
            return None
        for link in self.delegate.links(item, self.visualRect(index)):
            if link.rect.contains(at):
                return item, link
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        found = self.link_at(event.position().toPoint())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (found[0], found[1].everywhere)
            return
        super().mousePressEvent(event)
        item = self.rows.item(self.indexAt(event.position().toPoint()))
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        left = event.button() == Qt.MouseButton.LeftButton
        fold = event.position().x() < 40  # on the sign that tells it folds
        if isinstance(item, Heading) and plain and left and fold:
            self.fold_wanted.emit(item.key, not item.collapsed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
            return
        found = self.link_at(event.position().toPoint())
        if found is not None and (found[0], found[1].everywhere) == pressed:
            self.mend_wanted.emit(*pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.link_at(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        over = self.link_at(at) is not None
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        )
        self.viewport().update()
        if self._pressed is None:
            super().mouseMoveEvent(event)
