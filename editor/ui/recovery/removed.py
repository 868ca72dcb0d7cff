"""Entries that were removed while this vault was open here, and can be made again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.messages import EditorError
from editor.ui.look import STEP
from editor.ui.recovery.moments import ago, when
from editor.ui.recovery.rows import Row, RowList
from editor.ui.recovery.sheet import Sheet, beside, text_view
from editor.ui.words import words
from editor.workspace.restoring import title_of
from editor.workspace.saves import Moment, Saves
from editor.workspace.versions import restore_version
from editor.workspace.workspace import Workspace


class RemovedDialog(Sheet):
    """restored(path): the entry is there again. versions_wanted(path): all that is kept of one."""

    restored = Signal(str)
    versions_wanted = Signal(str)

    def __init__(self, parent: QWidget, workspace: Workspace, saves: Saves) -> None:
        super().__init__(parent, "removed")
        self.setWindowTitle(self.tr("Removed entries"))
        self.resize(860, 560)
        self._workspace = workspace
        self._saves = saves
        self._removed: list[tuple[str, Moment, str]] = []
        self.heading.setText(self.tr("Removed entries"))
        self.rows = RowList(self)
        self.rows.setObjectName("removedRows")
        self.rows.setAccessibleName(self.tr("Removed entries"))
        self.rows.setMinimumWidth(220)
        self.rows.chosen.connect(self._show)
        self.text = text_view("removedText", self.tr("What the entry held"), self)
        self.text.setMinimumWidth(280)
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(2 * STEP, 0, 0, 0)
        column.addWidget(self.text)
        layout = self.sheet
        layout.addSpacing(STEP)
        layout.addWidget(beside(self.rows, side, (320, 500)), 1)
        layout.addSpacing(STEP)
        layout.addLayout(self._make_buttons())
        self._read()
        self.rows.setFocus()

    def _make_buttons(self) -> QHBoxLayout:
        self.versions = QPushButton(self.tr("Earlier versions…"), self)
        self.versions.setObjectName("removedVersions")
        self.versions.clicked.connect(lambda _=False: self.versions_wanted.emit(self._path))
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("removedClose")
        close.clicked.connect(self.reject)
        self.restore = QPushButton(self.tr("Make it again"), self)
        self.restore.setObjectName("removedRestore")
        self.restore.setProperty("primary", True)
        self.restore.clicked.connect(lambda _=False: self._restore())
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(self.versions)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.restore)
        for button in (self.versions, close, self.restore):
            button.setAutoDefault(False)
        return row

    @property
    def _path(self) -> str:
        return self._removed[self.rows.current][0]

    def _read(self) -> None:
        try:
            found = self._saves.removed()
            self._removed = [
                (path, moment, self._saves.text(moment.number))
                for path, moment in found.items()
                if moment.number is not None and not self._workspace.has_entry(path)
            ]
        except EditorError as error:
            self.told.setText(words(error.message))
        else:
            self.told.setText(
                self.tr("What was removed here, or by another program while the vault was open, is "
                        "kept for a while.")
                if self._removed
                else self.tr("Nothing that was removed is kept.")
            )  # fmt: skip
        self.rows.show_rows([self._row(*one) for one in self._removed])
        self._show(self.rows.current)

    def _row(self, path: str, moment: Moment, text: str) -> Row:
        passed = ago(moment.time)
        told = f"{passed}, {path}" if passed else f"{when(moment.time)}, {path}"
        return Row(title_of(self._workspace, path, text), told)

    def _show(self, number: int) -> None:
        there = 0 <= number < len(self._removed)
        self.restore.setEnabled(there)
        self.versions.setEnabled(there)
        self.text.setPlainText(self._removed[number][2] if there else "")

    def _restore(self) -> None:
        path, moment, text = self._removed[self.rows.current]
        try:
            restore_version(self._workspace, path, text, when(moment.time))
        except EditorError as error:
            self.told.setText(words(error.message))
            return
        self.restored.emit(path)
        self.accept()
