"""The rows of the tray, as a list that can be dragged from."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from editor.ui.territory.content import ENTRY_MIME


class TrayRow(NamedTuple):
    """An unplaced entry. subtitle: what is known of where it belongs, its territory or nothing."""

    path: str
    title: str
    subtitle: str = ""


class Role(IntEnum):
    """What a row tells beside its title."""

    PATH = Qt.ItemDataRole.UserRole
    SUBTITLE = Qt.ItemDataRole.UserRole + 1


class TrayModel(QAbstractListModel):
    """The unplaced entries, as a list that can be dragged from."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[TrayRow, ...] = ()
        self._rows: dict[str, int] = {}

    @property
    def items(self) -> tuple[TrayRow, ...]:
        """What is shown."""
        return self._items

    def show(self, items: Sequence[TrayRow]) -> None:
        """Show other items."""
        self.beginResetModel()
        self._items = tuple(items)
        self._rows = {item.path: row for row, item in enumerate(self._items)}
        self.endResetModel()

    def row(self, path: str | None) -> int | None:
        """Where the entry of `path` is."""
        return None if path is None else self._rows.get(path)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._items)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Role.PATH:
            return item.path
        if role == Role.SUBTITLE:
            return item.subtitle
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{item.title}, {item.subtitle}" if item.subtitle else item.title
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else usual

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [ENTRY_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        # A file's name need not be UTF-8; Python marks the bytes that are not.
        path = self._items[indexes[0].row()].path.encode("utf-8", "surrogateescape")
        data.setData(ENTRY_MIME, QByteArray(path))
        return data
