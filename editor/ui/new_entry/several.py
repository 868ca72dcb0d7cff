"""The page for several new entries at once, from pasted names or links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QHeaderView,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from editor.ui.dialog_parts import label_for
from editor.ui.languages import plural, series
from editor.ui.look import STEP, tones_of
from editor.ui.new_entry.place import Place
from editor.ui.new_entry.rows import HOMEPAGE, NAME, NOTE, PROBLEM_ROLE, TITLE, PastedRows
from editor.ui.plain import plain_label
from editor.ui.text_size import grown
from editor.workspace.new_entries import Draft
from editor.workspace.pasted import lines_of_html

if TYPE_CHECKING:
    from editor.ui.index import Index

_ROW_HEIGHT = 34
# Tones come from the palette, so that the table follows light and dark by itself.
_TABLE = """
QTableView { border: 1px solid palette(mid); border-radius: 7px; gridline-color: palette(mid); }
QTableView::item { padding: 0 8px; border-bottom: 1px solid palette(mid); }
QTableView::item:selected { background: palette(midlight); color: palette(text); }
QTableView QLineEdit { min-height: 0; border-radius: 0; padding: 0 7px; }
QHeaderView::section {
  background: palette(base); color: palette(placeholder-text); border: none; padding: 6px 8px;
  border-bottom: 1px solid palette(mid);
}
"""


class SeveralPage(QWidget):
    """Lines at the top, the entries that they make below. changed: any of them."""

    changed = Signal()

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = _Lines(self)
        self.rows = PastedRows(place, self)
        self.table = QTableView(self)
        self.table.setObjectName("newEntryRows")
        self.table.setModel(self.rows)
        self.table.setItemDelegate(_RowDelegate(self.table))
        self.table.setStyleSheet(_TABLE)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(
            QTableView.EditTrigger.DoubleClicked
            | QTableView.EditTrigger.EditKeyPressed
            | QTableView.EditTrigger.AnyKeyPressed
        )
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(grown(_ROW_HEIGHT))
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        for section, width in ((TITLE, 190), (HOMEPAGE, 160), (NAME, 160)):
            self.table.setColumnWidth(section, width)
        header.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)
        self._summary = plain_label(self)
        self._summary.setObjectName("newEntrySummary")
        self._summary.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(label_for(self.lines, self.tr("Names or links, one on each line"), self))
        column.addWidget(self.lines, 2)
        column.addSpacing(2 * STEP)
        column.addWidget(label_for(self.table, self.tr("The new entries"), self))
        column.addWidget(self.table, 5)
        column.addWidget(self._summary)
        self.lines.textChanged.connect(lambda: self.rows.show_text(self.lines.toPlainText()))
        self.rows.dataChanged.connect(lambda *_: self._show())
        self.rows.modelReset.connect(self._show)
        self._show()

    @property
    def drafts(self) -> list[Draft]:
        """The entries to make; none while one of them cannot be made as it is."""
        return [] if self.rows.problems else list(self.rows.drafts)

    @property
    def wanted(self) -> int:
        """How many entries are not left out."""
        return len(self.rows.drafts)

    def work_in(self, place: Place) -> None:
        """Make the entries in another collection, or of another template."""
        self.rows.work_in(place)
        self.rows.headerDataChanged.emit(Qt.Orientation.Horizontal, HOMEPAGE, HOMEPAGE)

    def show_lines(self, text: str) -> None:
        """Take lines that were pasted elsewhere."""
        self.lines.setPlainText(text)

    def _show(self) -> None:
        every, wanted, wrong = self.rows.rowCount(), self.wanted, self.rows.problems
        left = every - wanted
        parts = []
        if every:
            parts.append(plural(self, "1 entry", "{n} entries", wanted))
        if left:
            parts.append(plural(self, "1 left out", "{n} left out", left))
        if wrong:
            parts.append(plural(self, "1 cannot be made so", "{n} cannot be made so", wrong))
        self._summary.setText(series(parts))
        self.changed.emit()


class _Lines(QPlainTextEdit):
    """The lines as typed or pasted; copied pages keep their links."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pastedLines")
        self.setProperty("field", True)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.document().setDocumentMargin(2 * STEP)
        self.setPlaceholderText(
            self.tr("The Long Table\nhttps://long-table.example\nThe Long Table, https://…")
        )

    def insertFromMimeData(self, source: QMimeData) -> None:
        html = source.html() if source.hasHtml() else ""
        if "href" in html.lower() and (text := lines_of_html(html)):
            self.insertPlainText(text)
            return
        super().insertFromMimeData(source)


class _RowDelegate(QStyledItemDelegate):
    """Mutes what is left out and the notes; tells a problem in its tone."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        view = self.parent()
        assert isinstance(view, QWidget)
        tones = tones_of(view)
        wanted = index.sibling(index.row(), TITLE).data(Qt.ItemDataRole.CheckStateRole)
        tone = tones.ink if wanted == Qt.CheckState.Checked else tones.muted
        if index.column() == NOTE:
            tone = tones.problem if index.data(PROBLEM_ROLE) else tones.muted
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            option.palette.setColor(role, QColor(tone))
        # The style draws the outline of a tick box a little darker than this.
        option.palette.setColor(QPalette.ColorRole.Window, QColor(tones.muted))
