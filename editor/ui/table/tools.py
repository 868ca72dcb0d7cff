"""The slim row above the table: which entries, which columns, edits of many, counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from editor.ui.combo import Combo
from editor.ui.elided import ElidedLabel
from editor.ui.icons import beside, icon
from editor.ui.languages import plural
from editor.ui.look import STEP


class TableTools(QWidget):
    """Buttons and counts. collection_chosen(number): -1 for all of them."""

    collection_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tableTools")
        self.collections = Combo(self)
        self.collections.setObjectName("tableCollection")
        self.collections.setAccessibleName(self.tr("Collection"))
        self.collections.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.collections.setMaximumWidth(220)
        self.collections.activated.connect(
            lambda row: self.collection_chosen.emit(int(self.collections.itemData(row)))
        )
        self.columns = self._button("tableColumns", "columns-3", self.tr("Columns"))
        self.bulk = self._button("tableBulk", "square-pen", self.tr("Set a field…"))
        self.clear = QPushButton(self.tr("Show all"), self)
        self.clear.setObjectName("tableClearFilters")
        self.clear.setProperty("link", True)
        self.clear.setToolTip(self.tr("Take the columns' filters away"))
        self._counts = ElidedLabel(self)
        self._counts.setObjectName("tableCounts")
        self._counts.setProperty("role", "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * STEP, STEP, 3 * STEP, STEP)
        layout.setSpacing(STEP)
        layout.addWidget(self.collections)
        layout.addWidget(self.columns)
        layout.addWidget(self.bulk)
        layout.addStretch(1)
        layout.addWidget(self.clear)
        layout.addWidget(self._counts)

    def show_collections(self, names: Sequence[str], chosen: int) -> None:
        """Offer these collections; the chooser is only there for several."""
        self.collections.clear()
        if len(names) > 1:
            self.collections.addItem(self.tr("All collections"), -1)
        for number, name in enumerate(names):
            self.collections.addItem(name or self.tr("Other files"), number)
        self.collections.setCurrentIndex(max(0, self.collections.findData(chosen)))
        self.collections.setVisible(len(names) > 1)

    def show_counts(self, shown: int, total: int, selected: int, filtered: bool) -> None:
        """Tell how many entries are shown and in how many of them a cell is selected."""
        if shown == total:
            told = plural(self, "1 entry", "{n} entries", total)
        else:
            told = self.tr("{shown} of {n} entries").format(shown=shown, n=total)
        if selected > 1:
            told = self.tr("{entries}, {n} selected").format(entries=told, n=selected)
        self._counts.setText(told)
        self.clear.setVisible(filtered)
        self.bulk.setEnabled(shown > 0)

    def _button(self, name: str, mark: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setIcon(icon(mark))
        beside(button)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
