"""How the rows of the tray look, and what a drag from it carries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QDrag, QFocusEvent, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from editor.ui.icons import draw_icon
from editor.ui.look import smaller, tones_of
from editor.ui.painting import (
    Line,
    mirrored,
    paint_ground,
    paint_initials,
    paint_lines,
    paint_ring,
    stacked,
)
from editor.ui.territory.marks import marker_rect, paint_marker
from editor.ui.territory.tray.rows import Role
from editor.ui.text_size import scaled

if TYPE_CHECKING:
    from editor.ui.index import Index

MARGIN = 12
_ROW = 46
_TILE = 32
_ROWS_SHOWN = 5
_SIGN = 14


class TrayDelegate(QStyledItemDelegate):
    """A row: initials, title, what is known of its place, and the sign that it can be placed."""

    def __init__(self, tray: QWidget) -> None:
        super().__init__(tray)
        # The list itself has no ground of its own, so its palette says nothing about the tones.
        self._tray = tray

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = QFontMetrics(option.font).height() + QFontMetrics(smaller(option.font)).height()
        return QSize(160, max(_ROW, lines + 12))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        tones = tones_of(self._tray)
        rect = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(tones.window))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        paint_ground(painter, rect, tones, chosen=selected, over=over)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, rect, tones)
        title, subtitle = str(index.data()), str(index.data(Role.SUBTITLE))
        problem = str(index.data(Role.PROBLEM))
        tile = QRect(rect.left() + MARGIN, rect.center().y() - _TILE // 2, _TILE, _TILE)
        painter.setFont(option.font)
        paint_initials(painter, mirrored(painter, tile, rect), title, subtitle, tones)
        side = scaled(_SIGN)
        sign = QRect(rect.right() - MARGIN - side, rect.center().y() - side // 2, side, side)
        pin = QRectF(mirrored(painter, sign, rect))
        if problem:
            draw_icon(painter, "triangle-alert", pin, tones.problem)
        else:
            draw_icon(painter, "map-pin", pin, tones.muted)
        name = QFont(option.font)
        name.setWeight(QFont.Weight.Medium)
        below = problem or subtitle or self.tr("No territory yet")
        left, right = tile.right() + 11, sign.left() - 8
        room = mirrored(painter, QRect(left, rect.top(), right - left, rect.height()), rect)
        small = smaller(option.font)
        first = Line(title, name, tones.ink)
        second = Line(below, small, tones.problem if problem else tones.muted)
        paint_lines(painter, stacked(room, name, small), first, second)
        painter.restore()


class TrayList(QListView):
    """The rows; a drag carries a pin whose tip is where the entry will be placed."""

    def startDrag(self, actions: Qt.DropAction) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        others = [one for one in self.selectedIndexes() if one != index]
        others.sort(key=lambda one: one.row())
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData([index, *others]))
        picture, hot = drag_picture(self)
        drag.setPixmap(picture)
        drag.setHotSpot(hot)
        drag.exec(actions)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keys begin at the first row, where none is current: that has to be seen."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.selectionModel().setCurrentIndex(
                self.model().index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fits())

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
