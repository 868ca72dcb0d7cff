"""The rows of the tray, as a list that can be dragged from."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
)

from editor.ui.languages import series
from editor.ui.plain import plain_tip
from editor.ui.territory.content import ENTRY_MIME

if TYPE_CHECKING:
    from editor.ui.index import Index


class TrayRow(NamedTuple):
    """An unplaced entry. subtitle: what is known of where it belongs, its territory or nothing.

    problem: why its coordinates are no place, where it has some.
    """

    path: str
    title: str
    subtitle: str = ""
    problem: str = ""


class Role(IntEnum):
    """What a row tells beside its title."""

    PATH = Qt.ItemDataRole.UserRole
    SUBTITLE = Qt.ItemDataRole.UserRole + 1
    PROBLEM = Qt.ItemDataRole.UserRole + 2


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

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._items)

    def data(
        self,
        index: Index,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        told: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: item.title,
            Qt.ItemDataRole.ToolTipRole: plain_tip(item.problem) if item.problem else None,
            Role.PATH: item.path,
            Role.SUBTITLE: item.subtitle,
            Role.PROBLEM: item.problem,
            Qt.ItemDataRole.AccessibleTextRole: series(
                filter(None, (item.title, item.problem or item.subtitle))
            ),
        }
        return told.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else usual

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [ENTRY_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        paths = [self._items[index.row()].path for index in indexes]
        # A file's name need not be UTF-8; Python marks the bytes that are not. None holds a NUL.
        carried = "\0".join(paths).encode("utf-8", "surrogateescape")
        data.setData(ENTRY_MIME, QByteArray(carried))
        return data
