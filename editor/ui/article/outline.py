"""The article's headings in a list that pops up: type to narrow it, choose one to go there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from editor.schema.completion import folded
from editor.ui.article.completion import Heading
from editor.ui.text_size import grown, share

_WIDTH, _HEIGHT, _ROW = 320, 380, 28
_LINE = Qt.ItemDataRole.UserRole


class Outline(QFrame):
    """Headings to go to. chosen: the line of one, from 0."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("articleOutline")
        self.setProperty("floating", True)
        self.search = QLineEdit(self)
        self.search.setObjectName("outlineSearch")
        self.search.setPlaceholderText(self.tr("Go to a heading"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setObjectName("outlineList")
        self.list.setAccessibleName(self.tr("Headings"))
        self.list.setProperty("popup", "true")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list)

    def show_headings(self, headings: Sequence[Heading], line: int, corner: QPoint) -> None:
        """Show them with the top right corner there, the one that holds `line` chosen."""
        self.list.clear()
        least = min((heading.level for heading in headings), default=1)
        for heading in headings:
            item = QListWidgetItem("    " * (heading.level - least) + heading.text, self.list)
            item.setData(_LINE, heading.line)
            item.setSizeHint(QSize(0, grown(_ROW)))
        if not headings:
            item = QListWidgetItem(self.tr("This article has no headings."), self.list)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.search.clear()
        self.search.setVisible(bool(headings))
        above = [n for n, heading in enumerate(headings) if heading.line <= line]
        self.list.setCurrentRow(above[-1] if above else 0)
        rows = grown(_ROW) * self.list.count() + 10
        height = rows + (grown(42) + 16 if headings else 16)
        self.resize(round(_WIDTH * share()), min(round(_HEIGHT * share()), height))
        self.move(corner - QPoint(self.width(), 0))
        self.show()
        (self.search if headings else self.list).setFocus()

    def _narrow(self, text: str) -> None:
        words = folded(text).split()
        rows = [self.list.item(n) for n in range(self.list.count())]
        for item in rows:
            item.setHidden(not all(word in folded(item.text()) for word in words))
        shown = [item for item in rows if not item.isHidden()]
        if shown and self.list.currentItem() not in shown:
            self.list.setCurrentItem(shown[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list work in the search box too."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentItem())
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return False

    def _step(self, by: int) -> None:
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count():
            if not self.list.item(row).isHidden():
                self.list.setCurrentRow(row)
                return
            row += by

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and not item.isHidden() and item.data(_LINE) is not None:
            self.close()
            self.chosen.emit(item.data(_LINE))
