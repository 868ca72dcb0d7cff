"""Which columns a table has, and in which order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.schema.folding import fold
from editor.ui.dialog_parts import resize
from editor.ui.line_parts import let_clear
from editor.ui.look import STEP
from editor.ui.table.columns import Column, usual
from editor.ui.text_size import grown

_SIZE = QSize(280, 420)
_ROW = 26


class ColumnsPopup(QFrame):
    """A list to check and to drag; told at once. chosen: the keys of the columns, in order."""

    chosen = Signal(list)

    def __init__(self, known: Mapping[str, Column], shown: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("columnsPopup")
        self.setProperty("floating", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._known = known
        self._find = QLineEdit(self)
        self._find.setObjectName("columnsFind")
        self._find.setPlaceholderText(self.tr("Find a column"))
        self._find.setAccessibleName(self.tr("Find a column"))
        let_clear(self._find)
        self._find.textChanged.connect(self._narrow)
        self._list = QListWidget(self)
        self._list.setObjectName("columnsList")
        self._list.setAccessibleName(self.tr("Columns"))
        self._list.setUniformItemSizes(True)
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._list.itemChanged.connect(lambda _item: self._tell())
        self._list.model().rowsMoved.connect(lambda *_: self._tell())
        self._usual = QPushButton(self.tr("Usual columns"), self)
        self._usual.setObjectName("columnsUsual")
        self._usual.setProperty("link", True)
        self._usual.clicked.connect(lambda: self._choose(usual(known)))
        self._all = QPushButton(self.tr("All"), self)
        self._all.setObjectName("columnsAll")
        self._all.setProperty("link", True)
        self._all.clicked.connect(lambda: self._choose(list(known)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(self._find)
        layout.addWidget(self._list, 1)
        row = QHBoxLayout()
        row.addWidget(self._usual)
        row.addWidget(self._all)
        row.addStretch(1)
        layout.addLayout(row)
        self._show(shown)

    def open_at(self, corner: QPoint) -> None:
        """Open with the upper left corner here, inside of the screen."""
        resize(self, _SIZE.width(), _SIZE.height())
        room = self.screen().availableGeometry()
        left = max(room.left(), min(corner.x(), room.right() - self.width()))
        top = max(room.top(), min(corner.y(), room.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self._find.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show(self, shown: Sequence[str]) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for key in [*shown, *(key for key in self._known if key not in shown)]:
            item = QListWidgetItem(self._known[key].label)
            item.setData(Qt.ItemDataRole.UserRole, key)
            flags = item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled
            item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
            on = key in shown
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, grown(_ROW)))
            self._list.addItem(item)
        self._list.blockSignals(False)
        self._narrow(self._find.text())

    def _choose(self, keys: list[str]) -> None:
        self._show(keys)
        self._tell()

    def _narrow(self, text: str) -> None:
        words = fold(text).split()
        for item in self._items():
            label = fold(f"{item.text()} {item.data(Qt.ItemDataRole.UserRole)}")
            item.setHidden(not all(word in label for word in words))

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _tell(self) -> None:
        keys = [
            item.data(Qt.ItemDataRole.UserRole)
            for item in self._items()
            if item.checkState() == Qt.CheckState.Checked
        ]
        if keys:
            self.chosen.emit(keys)
