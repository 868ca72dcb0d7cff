"""The tray of entries that are not on the map yet, to be dragged onto it."""

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
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QDrag, QFont, QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from editor.ui.entries.delegate import paint_initials, smaller
from editor.ui.icons import draw_icon
from editor.ui.look import tones_of
from editor.ui.territory.content import ENTRY_MIME
from editor.ui.territory.marks import marker_rect, paint_marker

_ROW = 46
_TILE = 32
_MARGIN = 12
_ROWS_SHOWN = 5


class TrayRow(NamedTuple):
    """An unplaced entry. subtitle: what is known of where it belongs, its territory or nothing."""

    path: str
    title: str
    subtitle: str = ""


class _Role(IntEnum):
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
        if role == _Role.PATH:
            return item.path
        if role == _Role.SUBTITLE:
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


class _TrayDelegate(QStyledItemDelegate):
    """A row: initials, title, what is known of its place, and the sign that it can be placed."""

    def __init__(self, tray: QWidget) -> None:
        super().__init__(tray)
        # The list itself has no ground of its own, so its palette says nothing about the tones.
        self._tray = tray

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = QFontMetrics(option.font).height() + QFontMetrics(smaller(option.font)).height()
        return QSize(160, max(_ROW, lines + 12))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tones = tones_of(self._tray)
        rect = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(tones.window))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            ground = QColor(tones.selection)
            ground.setAlpha(255 if selected else 140)
            painter.fillRect(rect, ground)
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(tones.accent))
        title, subtitle = str(index.data()), str(index.data(_Role.SUBTITLE))
        tile = QRect(rect.left() + _MARGIN, rect.center().y() - _TILE // 2, _TILE, _TILE)
        painter.setFont(option.font)
        paint_initials(painter, tile, title, subtitle, tones)
        pin = QRectF(rect.right() - _MARGIN - 14, rect.center().y() - 7, 14, 14)
        draw_icon(painter, "map-pin", pin, tones.muted)
        first, second = QFont(option.font), smaller(option.font)
        first.setWeight(QFont.Weight.Medium)
        left, right = tile.right() + 11, round(pin.left()) - 8
        heights = QFontMetrics(first).height(), QFontMetrics(second).height()
        top = rect.center().y() - sum(heights) // 2 + 1
        for font, tone, text, height in (
            (first, tones.ink, title, heights[0]),
            (second, tones.muted, subtitle or self.tr("No territory yet"), heights[1]),
        ):
            painter.setFont(font)
            painter.setPen(QColor(tone))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, right - left)
            line = QRect(left, top, right - left, height)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
            top += height
        painter.restore()


class _TrayList(QListView):
    """The rows; a drag carries a pin whose tip is where the entry will be placed."""

    def startDrag(self, actions: Qt.DropAction) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData([index]))
        picture, hot = drag_picture(self)
        drag.setPixmap(picture)
        drag.setHotSpot(hot)
        drag.exec(actions)

    def fits(self) -> int:
        """The height that shows all rows, or a few of many."""
        rows = self.model().rowCount()
        height = self.sizeHintForRow(0) if rows else 0
        return min(rows, _ROWS_SHOWN) * height + (height // 2 if rows > _ROWS_SHOWN else 0)


def drag_picture(widget: QWidget) -> tuple[QPixmap, QPoint]:
    """The pin that a drag carries, and where in it its tip is."""
    covers = marker_rect(QPointF()).toAlignedRect()
    ratio = widget.devicePixelRatioF()
    picture = QPixmap(covers.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    tip = QPointF(-covers.topLeft())
    paint_marker(painter, tip, tones_of(widget))
    painter.end()
    return picture, tip.toPoint()


class UnplacedTray(QWidget):
    """The unplaced entries: their number, and rows to drag onto the map.

    picked(path): a row was chosen. activated(path): it was double-clicked, or Enter pressed on it.
    """

    picked = Signal(str)
    activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unplacedTray")
        self._model = TrayModel(self)
        self._heading = QLabel(self)
        self._heading.setObjectName("unplacedHeading")
        self._heading.setProperty("role", "heading")
        self._hint = QLabel(self)
        self._hint.setProperty("role", "muted")
        self._list = _TrayList(self)
        self._list.setObjectName("unplacedList")
        self._list.setModel(self._model)
        self._list.setItemDelegate(_TrayDelegate(self))
        self._list.setDragEnabled(True)
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Unplaced entries"))
        top = QHBoxLayout()
        top.setContentsMargins(_MARGIN, 10, _MARGIN, 6)
        top.addWidget(self._heading)
        top.addStretch(1)
        top.addWidget(self._hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._list)
        self._list.clicked.connect(lambda index: self.picked.emit(index.data(_Role.PATH)))
        self._list.activated.connect(lambda index: self.activated.emit(index.data(_Role.PATH)))
        self._tell()

    def show_entries(self, items: Sequence[TrayRow]) -> None:
        """Show these entries; the chosen row stays chosen if it is among them."""
        if tuple(items) == self._model.items:
            return
        chosen = self._list.currentIndex().data(_Role.PATH)
        self._model.show(items)
        self.show_selected(chosen)
        self._tell()

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
            self._hint.setText(self.tr("drag onto the map"))
        else:
            self._heading.setText(self.tr("Everything is placed"))
            self._hint.setText("")
        self._list.setVisible(count > 0)
        self._list.setFixedHeight(max(1, self._list.fits()))

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tones.window))
        painter.setPen(QColor(tones.hairline))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()
