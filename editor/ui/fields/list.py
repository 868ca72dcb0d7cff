"""The fields of a collection in their order, which can be changed by dragging or by keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from editor.schema.specs import FieldSpec
from editor.ui.fields.kind_words import kind_word
from editor.ui.languages import series
from editor.ui.look import ROW_HEIGHT, STEP, smaller, tones_of

if TYPE_CHECKING:
    from editor.ui.index import Index

_MARGIN = 3 * STEP
_DOT = 7
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Role(IntEnum):
    """What a row holds beside its text. UNDER: its second line; COUNT: entries, as text."""

    KEY = Qt.ItemDataRole.UserRole
    UNDER = Qt.ItemDataRole.UserRole + 1
    COUNT = Qt.ItemDataRole.UserRole + 2
    CHANGED = Qt.ItemDataRole.UserRole + 3


class FieldList(QListWidget):
    """Rows of fields. Dragging, or Alt with an arrow key, moves one.

    chosen: the key of the current one. ordered: the order has changed.
    """

    chosen = Signal(str)
    ordered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fieldsList")
        self.setAccessibleName(self.tr("Fields"))
        self.setItemDelegate(_RowDelegate(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._on_current)
        self.model().rowsMoved.connect(self._on_moved)

    def show_fields(self, specs: Mapping[str, FieldSpec], counts: Mapping[str, str]) -> None:
        """Fill the list. counts: what stands at the right of each."""
        self.clear()
        for key, spec in specs.items():
            self.add(key, spec, counts.get(key, ""))

    def add(self, key: str, spec: FieldSpec, count: str) -> None:
        """One row more, at the end."""
        item = QListWidgetItem(self)
        # Rows are dropped between others, not on them.
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
        item.setData(Role.KEY, key)
        item.setData(Role.COUNT, count)
        self.show_spec(key, spec, False)

    def show_spec(self, key: str, spec: FieldSpec, changed: bool) -> None:
        """Show what is said of a field now."""
        item = self._item(key)
        if item is None:
            return
        label = spec.label or key
        kind = kind_word(spec.kind)
        item.setText(f"{label} *" if spec.required else label)
        item.setData(Role.UNDER, kind if label == key else series([key, kind]))
        item.setData(Role.CHANGED, changed)

    def keys(self) -> list[str]:
        """The fields' keys in the order of the rows."""
        return [str(self.item(row).data(Role.KEY)) for row in range(self.count())]

    def choose(self, key: str) -> None:
        """Make a field the current one."""
        item = self._item(key)
        if item is not None:
            self.setCurrentItem(item)

    def move_current(self, step: int) -> None:
        """Move the current row by `step` rows."""
        row = self.currentRow()
        to = row + step
        if row < 0 or not 0 <= to < self.count():
            return
        blocked = self.blockSignals(True)
        item = self.takeItem(row)
        self.insertItem(to, item)
        self.setCurrentItem(item)
        self.blockSignals(blocked)
        self.ordered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if self.dragDropMode() != QAbstractItemView.DragDropMode.NoDragDrop:
                self.move_current(step)
            return
        super().keyPressEvent(event)

    def _item(self, key: str) -> QListWidgetItem | None:
        items: Iterable[QListWidgetItem] = map(self.item, range(self.count()))
        return next((item for item in items if item.data(Role.KEY) == key), None)

    def _on_moved(self) -> None:
        self.ordered.emit()

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(Role.KEY)))


class _RowDelegate(QStyledItemDelegate):
    """Paints a row of two lines: the label, and below it the key with the kind."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 2 * QFontMetrics(option.font).height() + 5 * STEP
        return QSize(120, max(ROW_HEIGHT, lines))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        tones = tones_of(option.widget)
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tones.selection))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(tones.accent))
        inner = rect.adjusted(_MARGIN + 2, 2 * STEP, -_MARGIN, -2 * STEP)
        right = inner.right()
        if index.data(Role.CHANGED):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.accent))
            middle = inner.center().y()
            painter.drawEllipse(QRect(right - _DOT, middle - _DOT // 2, _DOT, _DOT))
            right -= _DOT + 2 * STEP
        small = smaller(option.font)
        count = str(index.data(Role.COUNT) or "")
        painter.setFont(small)
        painter.setPen(QColor(tones.muted))
        width = painter.fontMetrics().horizontalAdvance(count)
        trailing = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(right - width, inner.top(), width, inner.height()), trailing, count)
        right -= width + 2 * STEP
        room = right - inner.left()
        half = inner.height() // 2
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for text, font, tone, top in (
            (index.data(Role.UNDER), small, tones.muted, inner.top() + half),
            (index.data(Qt.ItemDataRole.DisplayRole), option.font, tones.ink, inner.top()),
        ):
            painter.setFont(font)
            painter.setPen(QColor(tone))
            shown = painter.fontMetrics().elidedText(
                str(text).replace("\n", " "), Qt.TextElideMode.ElideRight, room
            )
            painter.drawText(QRect(inner.left(), top, room, half), leading, shown)
        painter.restore()
