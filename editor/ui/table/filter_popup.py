"""What a column is filtered by, chosen in a box below its header."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.schema.collation import sort_key
from editor.schema.folding import fold
from editor.schema.values import is_empty
from editor.ui.choice import Choice, Choices
from editor.ui.flow import FlowLayout
from editor.ui.line_parts import let_clear
from editor.ui.look import STEP
from editor.ui.plain import plain_label, plain_tip
from editor.ui.table.cells import Row
from editor.ui.table.columns import Column
from editor.ui.table.filters import Filter, texts_of
from editor.ui.table.order import key_of, number_of
from editor.ui.text_size import grown, share

_WIDTH = 280
_MOST_VALUES = 500  # shown at a time; words narrow them
_LIST_HEIGHT = 220
_ROW = 26
_BESIDE_TEXT = 2 * 3 * STEP + 52  # of a row: a box to check, margins and a scroll bar


class FilterPopup(QFrame):
    """Tells each change at once. changed: a Filter."""

    changed = Signal(object)

    def __init__(
        self, column: Column, rows: Iterable[Row], wanted: Filter, parent: QWidget
    ) -> None:
        """rows: those that the filters of the other columns leave, to count values in."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("filterPopup")
        self.setProperty("floating", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(round(_WIDTH * share()))
        found = list(rows)
        values = [row.value(column.key) for row in found]
        self._counts = Counter(text for value in values for text in dict.fromkeys(texts_of(value)))
        self._folded = {text: fold(text) for text in self._counts}
        self._keys = {text: sort_key(text) for text in self._counts}
        self._checked = set(wanted.values)
        empty = sum(map(is_empty, values))
        measured = sum(number_of(value) is not None for value in values if not is_empty(value))
        self._contains = self._line("filterContains", self.tr("Contains"), wanted.contains)
        self._low = self._line("filterLow", self.tr("From"), wanted.low)
        self._high = self._line("filterHigh", self.tr("To"), wanted.high)
        self._presence = self._make_presence(wanted.empty, empty, len(values) - empty)
        self._list = QListWidget(self)
        self._list.setObjectName("filterValues")
        self._list.setAccessibleName(self.tr("Values"))
        self._list.setUniformItemSizes(True)
        height = max(1, len(self._counts)) * grown(_ROW) + 4
        self._list.setFixedHeight(min(_LIST_HEIGHT, height))
        self._list.setVisible(bool(self._counts))
        self._list.itemChanged.connect(self._on_checked)
        self._list.itemActivated.connect(_toggle)
        self._clear = QPushButton(self.tr("Clear this filter"), self)
        self._clear.setObjectName("filterClear")
        self._clear.setProperty("link", True)
        self._clear.clicked.connect(self._on_clear)
        self._is_measured = 2 * measured > len(values) - empty > 0
        has_range = self._is_measured or bool(wanted.low or wanted.high)
        self._lay_out(column.label, has_range)
        self._show_values()
        self._show_clear()

    def open_at(self, corner: QPoint) -> None:
        """Open with the upper right corner here, inside of the screen."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        left = max(room.left(), min(corner.x() - self.width(), room.right() - self.width()))
        top = max(room.top(), min(corner.y(), room.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self._contains.setFocus(Qt.FocusReason.PopupFocusReason)

    def filter(self) -> Filter:
        """What is chosen."""
        chosen = self._presence.checkedId()
        return Filter(
            self._contains.text().strip(),
            frozenset(self._checked),
            {0: None, 1: False, 2: True}[chosen],
            self._low.text().strip(),
            self._high.text().strip(),
        )

    def _lay_out(self, title: str, has_range: bool) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        heading = plain_label(self)
        heading.setProperty("role", "heading")
        heading.setText(title)
        layout.addWidget(heading)
        layout.addWidget(self._contains)
        bounds = QHBoxLayout()
        bounds.setSpacing(2 * STEP)
        for line in (self._low, self._high):
            bounds.addWidget(line)
            line.setVisible(has_range)
        layout.addLayout(bounds)
        chips = FlowLayout(spacing=STEP + 2)
        for chip in self._presence.buttons():
            chips.addWidget(chip)
        layout.addLayout(chips)
        layout.addWidget(self._list)
        self._more = QLabel(self)
        self._more.setProperty("role", "muted")
        layout.addWidget(self._more)
        layout.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeft)

    def _line(self, name: str, hint: str, text: str) -> QLineEdit:
        line = QLineEdit(text, self)
        line.setObjectName(name)
        line.setPlaceholderText(hint)
        line.setAccessibleName(hint)
        let_clear(line)
        line.textChanged.connect(self._on_changed)
        line.returnPressed.connect(self.close)
        return line

    def _make_presence(self, wanted: bool | None, empty: int, full: int) -> Choices:
        choices = Choices(self)
        for number, (name, label) in enumerate(
            (
                ("filterAny", self.tr("All {n}").format(n=empty + full)),
                ("filterFull", self.tr("Filled {n}").format(n=full)),
                ("filterEmpty", self.tr("Empty {n}").format(n=empty)),
            )
        ):
            chip = Choice(self)
            chip.setObjectName(name)
            chip.setText(label)
            chip.setProperty("chip", True)
            choices.addButton(chip, number)
        choices.show({None: 0, False: 1, True: 2}[wanted])
        choices.picked.connect(lambda _: self._on_changed())
        return choices

    def _show_values(self) -> None:
        words = fold(self._contains.text()).split()
        chosen = sorted(self._checked, key=sort_key)
        ranked = sorted(self._counts.items(), key=lambda one: (-one[1], self._keys[one[0]]))
        if self._is_measured:
            ranked.sort(key=lambda one: key_of(one[0], one[0]))
        others = [
            text
            for text, _ in ranked
            if text not in self._checked and all(word in self._folded[text] for word in words)
        ]
        self._list.blockSignals(True)
        self._list.clear()
        for text in [*chosen, *others[:_MOST_VALUES]]:
            item = QListWidgetItem(self._line_of(text))
            item.setToolTip(plain_tip(text))
            item.setData(Qt.ItemDataRole.UserRole, text)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = text in self._checked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, grown(_ROW)))
            self._list.addItem(item)
        self._list.blockSignals(False)
        rest = len(others) - _MOST_VALUES
        self._more.setText(self.tr("{n} more; type to find them").format(n=rest))
        self._more.setVisible(rest > 0)

    def _line_of(self, text: str) -> str:
        """The value and how often it occurs, which is to be seen however long the value is."""
        count = f"  {self._counts[text]}"
        metrics = self._list.fontMetrics()
        room = round(_WIDTH * share()) - _BESIDE_TEXT - metrics.horizontalAdvance(count)
        return metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room) + count

    def _show_clear(self) -> None:
        self._clear.setEnabled(bool(self.filter()))

    def _on_changed(self) -> None:
        if self.sender() is self._contains:
            self._show_values()
        self._show_clear()
        self.changed.emit(self.filter())

    def _on_checked(self, item: QListWidgetItem) -> None:
        text = item.data(Qt.ItemDataRole.UserRole)
        if item.checkState() == Qt.CheckState.Checked:
            self._checked.add(text)
        else:
            self._checked.discard(text)
        self._show_clear()
        self.changed.emit(self.filter())

    def _on_clear(self) -> None:
        self._checked.clear()
        for line in (self._contains, self._low, self._high):
            line.blockSignals(True)
            line.clear()
            line.blockSignals(False)
        self._presence.show(0)
        self._show_values()
        self._on_changed()


def _toggle(item: QListWidgetItem) -> None:
    on = item.checkState() == Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
