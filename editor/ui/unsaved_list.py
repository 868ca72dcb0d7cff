"""Lists the files that a save could not write, each with the reason."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.messages import Message, named
from editor.schema.collation import sort_key
from editor.ui.dialog_parts import Dialog, resize
from editor.ui.look import DIALOG_MARGINS
from editor.ui.plain import plain_label, plain_tip
from editor.ui.text_size import grown
from editor.ui.words import words

_ROW_HEIGHT = 28


class UnsavedList(Dialog):
    """entry_wanted: the path of one that was chosen, by Enter or a double click."""

    entry_wanted = Signal(object)

    def __init__(self, parent: QWidget, failed: Mapping[str, Message]) -> None:
        super().__init__(parent)
        self.setObjectName("unsavedList")
        self.setWindowTitle(self.tr("Not saved"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        told = plain_label(self)
        told.setText(
            self.tr("These files were not saved. Your changes are still here, to be saved again.")
        )
        told.setWordWrap(True)
        self._list = QTreeWidget(self)
        self._list.setObjectName("unsavedFiles")
        self._list.setAccessibleName(self.tr("Files that were not saved"))
        self._list.setHeaderLabels([self.tr("File"), self.tr("What happened")])
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setProperty("framed", True)
        self._list.header().setProperty("plain", True)
        for path, message in sorted(failed.items(), key=lambda one: sort_key(one[0])):
            # Its folders stand beside; why it was not saved needs the room.
            row = QTreeWidgetItem([path, words(named(message, path.rpartition("/")[2]))])
            row.setSizeHint(0, QSize(0, grown(_ROW_HEIGHT)))
            row.setToolTip(0, plain_tip(path))
            row.setToolTip(1, plain_tip(words(message)))
            self._list.addTopLevelItem(row)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self._list.header().resizeSection(0, 260)
        # The end of a path tells files apart.
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setCurrentIndex(self._list.model().index(0, 0))
        self._list.itemActivated.connect(self._choose)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy list"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyUnsaved")
        copy.clicked.connect(lambda _=False: self._copy())
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(DIALOG_MARGINS)
        layout.setSpacing(12)
        layout.addWidget(told)
        layout.addWidget(self._list, 1)
        layout.addWidget(buttons)
        resize(self, 860, 420)
        self._list.setFocus()

    def _choose(self, row: QTreeWidgetItem) -> None:
        self.accept()
        self.entry_wanted.emit(row.text(0))

    def _copy(self) -> None:
        rows = (self._list.topLevelItem(n) for n in range(self._list.topLevelItemCount()))
        lines = [f"{row.text(0)}\t{row.text(1)}" for row in rows if row is not None]
        QGuiApplication.clipboard().setText("\n".join(lines))
