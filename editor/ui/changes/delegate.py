"""How a row of the changed files is drawn: its box, sign, title, and what differs in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editor.publish.changes.parts import State
from editor.ui.changes.rows import ChangedModel, Role, Row, Summary, state_words
from editor.ui.icons import draw_icon
from editor.ui.look import ROW_HEIGHT, Tones, smaller, tones_of
from editor.ui.painting import isolated, mirrored, paint_ground, paint_ring
from editor.ui.text_size import scaled

if TYPE_CHECKING:
    from editor.ui.index import Index

_MARGIN = 12
_SIGN = 16
_BOX = 15
_HEADING = 34
SIGNS = {
    State.ADDED: "plus",
    State.REMOVED: "minus",
    State.CHANGED: "pencil",
    State.RENAMED: "arrow-right",
}


class ChangedDelegate(QStyledItemDelegate):
    """Paints headings, and files in two lines."""

    @property
    def _from_right(self) -> bool:
        view = self.parent()
        return isinstance(view, QWidget) and view.isRightToLeft()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        row: Row = index.data(Role.ROW)
        if row.changed is None:
            return QSize(160, max(_HEADING, metrics.height() + 16))
        return QSize(160, max(ROW_HEIGHT, 2 * metrics.height() + 20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(Role.ROW)
        tones = tones_of(option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.changed is None:
            _paint_heading(painter, option, row, tones)
        else:
            self._paint_file(painter, option, index, row, tones)
        painter.restore()

    def _paint_file(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        row: Row,
        tones: Tones,
    ) -> None:
        rect = QRect(option.rect)
        _paint_ground(painter, option, rect, tones)
        left = rect.left() + _MARGIN
        box = index.data(Qt.ItemDataRole.CheckStateRole)
        if box is not None:
            checked = Qt.CheckState(box) == Qt.CheckState.Checked
            _paint_box(painter, _box_in(rect, self._from_right), checked, tones)
            left += scaled(_BOX) + 10
        state = row.changed.state if row.changed is not None else State.CHANGED
        tone = {State.ADDED: tones.added, State.REMOVED: tones.problem}.get(state, tones.muted)
        side = scaled(_SIGN)
        place = QRect(left, rect.center().y() - side // 2 + 1, side, side)
        sign = QRectF(mirrored(painter, place, rect))
        summary: Summary = index.data(Role.SUMMARY)
        draw_icon(painter, "map-pin" if summary.pin else SIGNS[state], sign, tone)
        left += side + 10
        title_font = QFont(option.font)
        title_font.setWeight(QFont.Weight.Medium)
        title_font.setStrikeOut(state is State.REMOVED)
        small = smaller(option.font)
        height, below = QFontMetrics(title_font).height(), QFontMetrics(small).height()
        top = rect.center().y() - (height + below + 1) // 2 + 1
        width = rect.right() - _MARGIN - left
        line = summary.line or state_words(state)
        first, second = (
            mirrored(painter, place, rect)
            for place in (
                QRect(left, top, width, height),
                QRect(left, top + height + 1, width, below),
            )
        )
        _line(painter, first, title_font, row.title, tones.ink)
        _line(painter, second, small, line, tones.muted)

    def editorEvent(
        self,
        event: QEvent,
        model: ChangedModel,  # type: ignore[override]
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Set or clear the box that is clicked, or the current one by the space bar."""
        clicked = (
            event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and _box_in(QRect(option.rect), self._from_right)
            .adjusted(-8, -12, 6, 12)
            .contains(event.position())
        )
        typed = (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
        )
        if (clicked or typed) and index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
            other = (
                Qt.CheckState.Unchecked
                if checked == Qt.CheckState.Checked
                else Qt.CheckState.Checked
            )
            return model.setData(index, other, Qt.ItemDataRole.CheckStateRole)
        return False


def _box_in(rect: QRect, from_right: bool) -> QRectF:
    side = scaled(_BOX)
    left = rect.right() - _MARGIN - side + 1 if from_right else rect.left() + _MARGIN
    return QRectF(left, rect.center().y() - side / 2 + 1, side, side)


def _paint_box(painter: QPainter, box: QRectF, checked: bool, tones: Tones) -> None:
    painter.setPen(QPen(QColor(tones.accent if checked else tones.muted), 1))
    painter.setBrush(QColor(tones.accent if checked else tones.pane))
    painter.drawRoundedRect(box, 3, 3)
    if checked:
        draw_icon(painter, "check", box.adjusted(1.5, 1.5, -1.5, -1.5), tones.on_accent)


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, row: Row, tones: Tones) -> None:
    rect = QRect(option.rect).adjusted(_MARGIN, 6, -_MARGIN, 0)
    font = smaller(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(tones.muted))
    text = f"{row.title}  {row.many}"
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)


def _paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, rect: QRect, tones: Tones
) -> None:
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    over = bool(option.state & QStyle.StateFlag.State_MouseOver)
    paint_ground(painter, rect, tones, chosen=chosen, over=over)
    if option.state & QStyle.StateFlag.State_HasFocus:
        paint_ring(painter, rect, tones)


def _line(painter: QPainter, rect: QRect, font: QFont, text: str, tone: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(tone))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, isolated(painter, shown))
