"""Entries that were removed, here or by a commit, and can be made again."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.messages import EditorError, Message
from editor.ui.dialog_parts import button_box, resize
from editor.ui.empty_state import EmptyState
from editor.ui.look import STEP
from editor.ui.moments import ago, when
from editor.ui.recovery.removed_reading import Found, RemovedReading
from editor.ui.recovery.rows import Row, RowList
from editor.ui.recovery.sheet import Sheet, beside, text_beside
from editor.ui.words import words
from editor.workspace.restoring import title_of
from editor.workspace.saves import Saves
from editor.workspace.versions import restore_version
from editor.workspace.workspace import Workspace

# What is longer ago than so many seconds is told by its date.
_RECENT = 60 * 86_400


class RemovedDialog(Sheet):
    """restored(path): the entry is there again. versions_wanted(path): all that is kept of one."""

    restored = Signal(str)
    versions_wanted = Signal(str)

    def __init__(self, parent: QWidget, workspace: Workspace, saves: Saves) -> None:
        super().__init__(parent, "removed")
        self.setWindowTitle(self.tr("Removed entries"))
        resize(self, 860, 560)
        self._workspace = workspace
        self._removed: list[Found] = []
        there = frozenset(entry.path for entry in workspace.entries())
        self._reading = RemovedReading(workspace.root, saves, there, self)
        self._reading.more.connect(self._add)
        self._reading.ended.connect(self._tell_all)
        self.finished.connect(self._reading.close)
        self.heading.setText(self.tr("Removed entries"))
        self.rows = RowList(self)
        self.rows.setObjectName("removedRows")
        self.rows.setAccessibleName(self.tr("Removed entries"))
        self.rows.setMinimumWidth(220)
        self.rows.chosen.connect(self._show)
        self._none = EmptyState.over(self.rows, "removedEmpty")
        self.text = text_beside("removedText", self.tr("What the entry held"), self)
        self.text.setMinimumWidth(280)
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(2 * STEP, 0, 0, 0)
        column.addWidget(self.text)
        layout = self.sheet
        layout.addSpacing(STEP)
        layout.addWidget(beside(self.rows, side, (320, 500)), 1)
        layout.addSpacing(STEP)
        layout.addWidget(self._make_buttons())
        self.told.setText(self.tr("Looking for what was removed…"))
        self._show(-1)
        self._reading.begin()
        self.rows.setFocus()

    def _make_buttons(self) -> QDialogButtonBox:
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
        self.restore.setAutoDefault(False)
        return button_box(self, self.restore, close, apart=(self.versions,), stays=True)

    @property
    def busy(self) -> bool:
        """Whether there may be more to come."""
        return self._reading.busy

    @property
    def _path(self) -> str:
        return self._removed[self.rows.current].gone.path

    def _add(self, found: list[Found]) -> None:
        found = [one for one in found if one.text is not None]
        self._removed += found
        self.rows.add_rows([self._row(one) for one in found])

    def _tell_all(self, fault: Message | None) -> None:
        told = self.tr(
            "What was removed here, or by another program while the vault was open, is "
            "kept for a while; what git recorded, for as long as its history."
        )
        self.told.setText(f"{told} {words(fault)}" if fault is not None else told)
        self._none.say(self.tr("Nothing that was removed is kept."), picture="kept")
        self._none.setVisible(not self._removed)

    def _row(self, found: Found) -> Row:
        gone, text = found
        recent = time.time() - gone.time < _RECENT
        passed = (ago(gone.time) if recent else "") or when(gone.time)
        sign = "save"
        if gone.commit is not None:
            by = self.tr("{when}, by {who}: {summary}")
            passed = by.format(when=passed, who=gone.commit.who, summary=gone.commit.summary)
            sign = "git-commit-horizontal"
        title = title_of(self._workspace, gone.path, text or "")
        return Row(title, f"{passed} · {gone.path}", sign=sign)

    def _show(self, number: int) -> None:
        there = 0 <= number < len(self._removed)
        self.restore.setEnabled(there)
        self.versions.setEnabled(there)
        self.text.setPlainText(self._removed[number].text or "" if there else "")

    def _restore(self) -> None:
        gone, text = self._removed[self.rows.current]
        assert text is not None
        try:
            restore_version(self._workspace, gone.path, text, when(gone.time))
        except EditorError as error:
            self.told.setText(words(error.message))
            return
        self.restored.emit(gone.path)
        self.accept()
