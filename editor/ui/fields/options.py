"""The values that there are to choose: added, renamed, removed and put in order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.fields.rows import ROW_HEIGHT, RowList
from editor.ui.languages import plural
from editor.ui.look import STEP
from editor.ui.text_size import grown

_ROWS = 6  # that are shown before the list scrolls
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OptionsBox(QWidget):
    """A list of values with a line to add one. changed: they are others, or in other order."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._in_use: tuple[str, ...] = ()
        self.values = RowList(self)
        self.values.setObjectName("fieldOptions")
        self.values.setAccessibleName(self.tr("Values to choose"))
        self.values.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.values.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.values.installEventFilter(self)
        self.values.itemChanged.connect(self._on_renamed)
        self.values.model().rowsMoved.connect(self._on_moved)
        self.values.itemSelectionChanged.connect(self._show_state)
        self.line = QLineEdit(self)
        self.line.setObjectName("fieldOptionAdd")
        self.line.setPlaceholderText(self.tr("Add a value"))
        self.line.setAccessibleName(self.tr("Add a value"))
        self.line.returnPressed.connect(self._add_typed)
        self.line.installEventFilter(self)
        self._remove = QPushButton(self.tr("Remove"), self)
        self._remove.setObjectName("fieldOptionRemove")
        self._remove.setAutoDefault(False)
        self._remove.clicked.connect(self.remove_selected)
        self.take = QPushButton(self)
        self.take.setObjectName("fieldOptionsInUse")
        self.take.setProperty("link", True)
        self.take.setAutoDefault(False)
        self.take.clicked.connect(lambda: self.add(self._in_use))
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(self.line, 1)
        row.addWidget(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addWidget(self.values)
        layout.addLayout(row)
        layout.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)

    def show_options(self, options: Sequence[str], in_use: Sequence[str]) -> None:
        """Show the values to choose; `in_use` are those that entries hold, the commonest first."""
        self._in_use = tuple(in_use)
        if self.options() != tuple(options):
            self.values.clear()
            for text in options:
                self._append(text)
        self._show_state()

    def options(self) -> tuple[str, ...]:
        """The values in order."""
        return tuple(self.values.item(row).text() for row in range(self.values.count()))

    def add(self, texts: Sequence[str]) -> None:
        """Add those values that are not there yet."""
        known = set(self.options())
        new = [text for text in dict.fromkeys(texts) if text and text not in known]
        for text in new:
            self._append(text)
        if new:
            self.values.scrollToBottom()
            self._tell()

    def remove_selected(self) -> None:
        """Take the selected values out."""
        items = self.values.selectedItems()
        if not items:
            return
        row = self.values.row(items[0])
        for item in items:
            self.values.takeItem(self.values.row(item))
        self.values.setCurrentRow(min(row, self.values.count() - 1))
        self._tell()

    def move_current(self, step: int) -> None:
        """Move the current value by `step` places."""
        row = self.values.currentRow()
        if row < 0 or not 0 <= row + step < self.values.count():
            return
        item = self.values.takeItem(row)
        self.values.insertItem(row + step, item)
        self.values.setCurrentItem(item)
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.values and self._answer(event):
                return True
            if watched is self.line and event.matches(QKeySequence.StandardKey.Paste):
                lines = QApplication.clipboard().text().splitlines()
                if len(lines) > 1:
                    self.add([line.strip() for line in lines])
                    return True
        return super().eventFilter(watched, event)

    def _answer(self, event: QKeyEvent) -> bool:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(step)
            return True
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_selected()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.values.currentItem():
            self.values.editItem(self.values.currentItem())
            return True
        return False

    def _append(self, text: str) -> None:
        item = QListWidgetItem(text)
        # Rows are dropped between others, not on them.
        flags = item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled
        item.setFlags(flags | Qt.ItemFlag.ItemIsEditable)
        item.setData(Qt.ItemDataRole.UserRole, text)
        item.setSizeHint(QSize(0, grown(ROW_HEIGHT)))
        blocked = self.values.blockSignals(True)
        self.values.addItem(item)
        self.values.blockSignals(blocked)

    def _add_typed(self) -> None:
        text = self.line.text().strip()
        self.line.clear()
        self.add([text])

    def _on_renamed(self, item: QListWidgetItem) -> None:
        text = item.text().strip()
        before = str(item.data(Qt.ItemDataRole.UserRole))
        if text == before and item.text() == text:
            return
        taken = not text or self.options().count(text) + (item.text() != text) > 1
        blocked = self.values.blockSignals(True)
        item.setText(before if taken else text)
        item.setData(Qt.ItemDataRole.UserRole, item.text())
        self.values.blockSignals(blocked)
        if item.text() != before:
            self._tell()

    def _on_moved(self) -> None:
        self.changed.emit()

    def _tell(self) -> None:
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        known = set(self.options())
        new = sum(text not in known for text in self._in_use)
        self.take.setVisible(new > 0)
        if known:
            told = plural(
                self, "Add the 1 other value in use", "Add the {n} other values in use", new
            )
        else:
            told = plural(self, "Take the 1 value in use", "Take all {n} values in use", new)
        self.take.setText(told)
        self._remove.setEnabled(bool(self.values.selectedItems()))
        self._remove.setVisible(bool(known))
        rows = max(1, min(_ROWS, self.values.count()))
        self.values.setFixedHeight(rows * grown(ROW_HEIGHT) + 2 * STEP + 2)
        self.values.setVisible(bool(known))
