"""The lines that a save will change, file by file, before it does."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QItemSelectionModel, QStringListModel, Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QListView,
    QPushButton,
    QWidget,
)

from editor.messages import shown
from editor.publish.changes.lines import Line, counted
from editor.schema.collation import sort_key
from editor.ui.changes.lines_view import LinesView, lines_between
from editor.ui.dialog_parts import Dialog, framed, make_title, resize
from editor.ui.languages import number, plural
from editor.ui.look import STEP
from editor.ui.newest import Newest
from editor.ui.plain import plain_label, wrapped_label
from editor.ui.text_size import share
from editor.workspace.workspace import Workspace

_LIST_WIDTH = 250


class Unsaved(NamedTuple):
    """A file that a save writes: its text on disk, None for no file, and the text to be there."""

    path: str
    title: str
    before: str | None
    after: str | None


def unsaved_files(workspace: Workspace) -> list[Unsaved]:
    """What a save writes now. Files that wait for a choice between versions are not among it."""
    document = workspace.document
    files = [
        Unsaved(path, workspace.title(path), document.saved_text(path), document.text(path))
        for path in document.dirty
        if path not in workspace.conflicts
    ]
    return sorted(files, key=lambda one: sort_key(one.title))


class SavingDialog(Dialog):
    """Accepted: save now. first: the file that is shown at first."""

    def __init__(self, parent: QWidget, workspace: Workspace, first: str | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("savingDialog")
        self.setWindowTitle(self.tr("What will be saved"))
        resize(self, 880, 560)
        self._files = unsaved_files(workspace)
        self._works = Newest(self)
        self._works.done.connect(self._take)
        self.told = wrapped_label(self)
        self.told.setObjectName("savingTold")
        self.told.setProperty("role", "muted")
        heading = plain_label(self)
        make_title(heading)
        heading.setText(self.tr("What will be saved"))
        waiting = sum(path in workspace.conflicts for path in workspace.document.dirty)
        self.told.setText(self._summary(waiting))
        self.list = QListView(self)
        self.list.setObjectName("savingFiles")
        self.list.setAccessibleName(self.tr("Files that will be written"))
        self.list.setProperty("framed", True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setFixedWidth(round(_LIST_WIDTH * share()))
        model = QStringListModel([shown(one.title) for one in self._files], self)
        self.list.setModel(model)
        self.lines = LinesView("savingLines", self)
        self.lines.setProperty("field", True)
        self.list.selectionModel().currentChanged.connect(lambda now, _: self._show(now.row()))
        middle = QHBoxLayout()
        middle.setSpacing(3 * STEP)
        middle.addWidget(self.list)
        middle.addWidget(self.lines, 1)
        layout = framed(self)
        layout.addWidget(heading)
        layout.addWidget(self.told)
        layout.addLayout(middle, 1)
        layout.addWidget(self._buttons())
        self.list.setVisible(len(self._files) > 1)
        paths = [one.path for one in self._files]
        self._choose(paths.index(first) if first in paths else 0)
        self.list.setFocus()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        n = len(self._files)
        save = QPushButton(self.tr("Save {n}").format(n=self.locale().toString(n)), self)
        save.setObjectName("saveNow")
        save.setProperty("primary", True)
        save.setEnabled(bool(n))
        save.setDefault(True)
        buttons.addButton(save, QDialogButtonBox.ButtonRole.AcceptRole)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("closeSaving")
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    @property
    def files(self) -> Sequence[Unsaved]:
        """The files that a save writes, in the order of the list."""
        return self._files

    @property
    def busy(self) -> bool:
        """Whether lines are still worked out."""
        return self._works.busy

    def done(self, result: int) -> None:
        """Ask for no more lines."""
        self._works.stop()
        super().done(result)

    def _summary(self, waiting: int) -> str:
        n = len(self._files)
        if not n:
            parts = [self.tr("Nothing is unsaved.")]
        elif n == 1:
            gone, come = counted(self._files[0].before, self._files[0].after)
            lines = max(gone, come)
            file = shown(self._files[0].path)
            parts = [plural(self, "1 line of {file}.", "{n} lines of {file}.", lines, file=file)]
        else:
            parts = [self.tr("{n} files.").format(n=number(n))]
        if n:
            parts.append(self.tr("No other line will differ on disk."))
        if waiting:
            parts.append(
                plural(
                    self,
                    "1 file waits for a choice between two versions.",
                    "{n} files wait for a choice between two versions.",
                    waiting,
                )
            )
        return " ".join(parts)

    def _choose(self, row: int) -> None:
        if self._files:
            index = self.list.model().index(row, 0)
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(index, flag)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._files):
            self._works.ask(partial(lines_between, self._files[row].before, self._files[row].after))

    def _take(self, answer: object) -> None:
        lines: tuple[Line, ...] = answer  # type: ignore[assignment]
        self.lines.show_lines(lines)
