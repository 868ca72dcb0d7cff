"""The values of one field: to be filtered, sorted and selected."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from editor.schema.collation import sort_key
from editor.schema.folding import fold
from editor.ui.choice import Choice, Choices
from editor.ui.flow import FlowLayout
from editor.ui.languages import number, plural
from editor.ui.line_parts import let_clear, put_glass
from editor.ui.pane_heading import PaneHeading
from editor.ui.removal_key import is_removal
from editor.ui.vocabulary.rows import Row, RowList, visible
from editor.workspace.vocabularies import Vocabulary


class ValuesPane(QWidget):
    """Values with the number of entries that hold each.

    changed: other values are selected, or the same are in use elsewhere. edit_wanted, by a double
    click, Enter or F2, and delete_wanted, by its key: of the values selected.
    """

    changed = Signal()
    edit_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vocabulary: Vocabulary | None = None
        self._by_name = False
        self._heading = PaneHeading(self.tr("Values"), self)
        self._heading.remark.setObjectName("vocabularyCount")
        self._filter = self._make_filter()
        self.list = RowList("vocabularyValues", self)
        self.list.setAccessibleName(self.tr("Values"))
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.selectionModel().selectionChanged.connect(self.changed)
        self.list.activated.connect(self.edit_wanted)
        self.list.doubleClicked.connect(self.edit_wanted)
        self.list.installEventFilter(self)
        self._nested = QLabel(self)
        self._nested.setObjectName("vocabularyNested")
        self._nested.setProperty("role", "muted")
        self._nested.setWordWrap(True)
        self._nested.setContentsMargins(12, 6, 12, 8)
        top = QVBoxLayout()
        top.setContentsMargins(12, 0, 12, 8)
        top.setSpacing(8)
        top.addWidget(self._filter)
        top.addLayout(self._make_order())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._heading)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._nested)

    def _make_filter(self) -> QLineEdit:
        box = QLineEdit(self)
        box.setObjectName("vocabularyFilter")
        box.setPlaceholderText(self.tr("Filter values"))
        box.setAccessibleName(self.tr("Filter values"))
        let_clear(box)
        put_glass(box)
        box.textChanged.connect(self.refresh)
        return box

    def _make_order(self) -> FlowLayout:
        order = FlowLayout(spacing=6)
        choices = Choices(self)
        for by_name, text in ((False, self.tr("By count")), (True, self.tr("By name"))):
            chip = Choice(self)
            chip.setObjectName("vocabularyByName" if by_name else "vocabularyByCount")
            chip.setText(text)
            chip.setProperty("chip", True)
            choices.addButton(chip, by_name)
            order.addWidget(chip)
        choices.show(self._by_name)
        choices.picked.connect(lambda number: self._sort(by_name=bool(number)))
        return order

    @property
    def chosen(self) -> list[str]:
        """The values selected, from the top."""
        return self.list.chosen

    def show_vocabulary(self, vocabulary: Vocabulary | None, *, keep: bool) -> None:
        """Show another vocabulary; `keep` the filter and what is selected."""
        self._vocabulary = vocabulary
        if not keep:
            self._filter.blockSignals(True)
            self._filter.clear()
            self._filter.blockSignals(False)
            self.list.rows.show(())
        self.refresh()

    def clear_filter(self) -> None:
        """Leave no value out."""
        self._filter.clear()

    def refresh(self) -> None:
        """Show the values as they are now; those selected stay selected."""
        vocabulary = self._vocabulary
        counts = vocabulary.counts if vocabulary is not None else {}
        letters = fold(self._filter.text().strip())
        found = [(text, n) for text, n in counts.items() if letters in fold(text)]
        found.sort(key=self._place)
        chosen = self.chosen
        self.list.rows.show([Row(text, visible(text), n) for text, n in found])
        self.choose(chosen)
        told = number(len(counts))  # of values, as the heading before it says
        self._heading.remark.setText(told if vocabulary is not None else "")
        self._tell_nested(vocabulary.nested if vocabulary is not None else 0)

    def choose(self, texts: Iterable[str]) -> None:
        """Select values, as far as they are shown."""
        wanted = set(texts)
        model = self.list.selectionModel()
        model.blockSignals(True)
        model.clear()
        rows = [row for row, key in enumerate(self.list.rows.keys) if key in wanted]
        for row in rows:
            model.select(self.list.rows.index(row), QItemSelectionModel.SelectionFlag.Select)
        if rows:
            first = self.list.rows.index(rows[0])
            model.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.list.scrollTo(first)
        model.blockSignals(False)
        self.list.viewport().update()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys for values selected in the list."""
        if watched is not self.list or not isinstance(event, QKeyEvent) or not self.chosen:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_F2:
            event.accept()  # which renames the entry elsewhere
            return True
        if event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_F2:
                self.edit_wanted.emit()
                return True
            if is_removal(event):
                self.delete_wanted.emit()
                return True
        return super().eventFilter(watched, event)

    def _sort(self, *, by_name: bool) -> None:
        self._by_name = by_name
        self.refresh()

    def _place(self, counted: tuple[str, int]) -> tuple[int, str, str]:
        text, n = counted
        return (0 if self._by_name else -n, sort_key(text.strip()), text)

    def _tell_nested(self, n: int) -> None:
        self._nested.setText(
            plural(
                self,
                "1 entry holds nested fields here, which are not counted.",
                "{n} entries hold nested fields here, which are not counted.",
                n,
            )
        )
        self._nested.setVisible(n > 0)
