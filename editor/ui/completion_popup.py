"""A list of choices below the cursor, worked by the keys of what is typed into."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from editor.ui.look import tones_of
from editor.ui.text_size import grown, share

if TYPE_CHECKING:
    from editor.ui.index import Index

_ROW = 28
_ROWS = 8
_WIDTH = 340


class Choice(Protocol):
    """Something to choose."""

    @property
    def shown(self) -> str:
        """What is read of it."""

    @property
    def remark(self) -> str:
        """What tells it from others."""


class _Choices(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.all: Sequence[Choice] = ()

    def show(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self.all = choices
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return len(self.all)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.all[index.row()].shown
        return self.all[index.row()].remark if role == Qt.ItemDataRole.UserRole else None


class _Rows(QStyledItemDelegate):
    """What is chosen at the left, and muted at the right what tells it from others."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_WIDTH, grown(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, QListView)
        tones = tones_of(view)
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, view.palette().midlight())
        inner = rect.adjusted(10, 0, -10, 0)
        metrics = option.fontMetrics
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        remark = metrics.elidedText(
            str(index.data(Qt.ItemDataRole.UserRole) or ""),
            Qt.TextElideMode.ElideLeft,
            inner.width() * 2 // 5,
        )
        taken = metrics.horizontalAdvance(remark) + 12 if remark else 0
        shown = metrics.elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inner.width() - taken
        )
        painter.setPen(tones.ink)
        painter.drawText(inner, flags | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setPen(tones.muted)
        painter.drawText(inner, flags | Qt.AlignmentFlag.AlignRight, remark)


class CompletionPopup(QFrame):
    """Shows choices; what is typed into keeps the focus and hands over keys. chosen: one was taken.

    name: the object's; that of its list ends in "List". hint: stands below the choices.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, name: str, hint: str = "") -> None:
        super().__init__(parent)
        self._around = parent
        self.setObjectName(name)
        self.setProperty("floating", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = _Choices(self)
        self.list = QListView(self)
        self.list.setObjectName(f"{name}List")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setModel(self._model)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.list)
        self._hint = QLabel(hint, self)
        self._hint.setProperty("role", "muted")
        self._hint.setObjectName("choicesHint")
        self._hint.setVisible(bool(hint))
        column.addWidget(self._hint)
        self.hide()

    def show_choices(self, choices: Sequence[Choice], line: QRect, *, eager: bool) -> None:
        """Show choices at `line`. eager: Enter takes the first one, before any was gone to."""
        if not choices:
            self.hide()
            return
        before = self.list.currentIndex().data()
        self._model.show(tuple(choices))
        names = [choice.shown for choice in choices]
        stays = self.isVisible() and not eager and before in names
        row = names.index(before) if stays else 0
        if eager or stays:
            self.list.setCurrentIndex(self._model.index(row))
        self.place(line)
        self.show()
        self.raise_()

    def place(self, line: QRect) -> None:
        """Stand below `line`, in the parent's coordinates, or above where there is no room."""
        rows = self._model.rowCount()
        room = self._around.rect()
        below_rows = 0 if self._hint.isHidden() else self._hint.sizeHint().height() + 6
        height = min(rows, _ROWS) * grown(_ROW) + 10 + below_rows
        width = min(round(_WIDTH * share()), room.width() - 8)
        below = line.bottom() + 4 + height <= room.bottom()
        top = line.bottom() + 4 if below else max(room.top(), line.top() - 4 - height)
        left = max(4, min(line.left(), room.right() - width - 4))
        self.setGeometry(QRect(QPoint(left, top), QSize(width, height)))

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a key while choices are shown; False for one that means the text."""
        if not self.isVisible() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        step = _STEPS.get(Qt.Key(key))
        if step is not None:
            self.step(step)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            return self.take()
        return False

    def take(self) -> bool:
        """Take the choice that was gone to; False where none was."""
        index = self.list.currentIndex()
        if index.isValid():
            self._take(index)
        return index.isValid()

    def step(self, by: int) -> None:
        """Go so many choices further down."""
        count, row = self._model.rowCount(), self.list.currentIndex().row()
        if abs(by) == 1:
            row = (row + by) % count if row >= 0 else (0 if by > 0 else count - 1)
        else:
            row = max(0, min(count - 1, row + by))
        self.list.setCurrentIndex(self._model.index(row))

    def _take(self, index: QModelIndex) -> None:
        choice = self._model.all[index.row()]
        self.hide()
        self.chosen.emit(choice)


_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _ROWS - 1,
    Qt.Key.Key_PageUp: 1 - _ROWS,
}
