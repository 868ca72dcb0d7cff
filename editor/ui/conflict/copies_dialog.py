"""The versions of entries that sync programs left, to be merged into them or removed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, Qt
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor.messages import EditorError
from editor.ui.conflict.copy_row import CopyRow
from editor.ui.conflict.decide import day, labels_for, moment
from editor.ui.conflict.dialog import choose
from editor.ui.dialog_parts import Dialog, button_box, framed, make_title, resize
from editor.ui.languages import series
from editor.ui.look import STEP
from editor.ui.newest import Newest
from editor.ui.plain import wrapped_label
from editor.ui.preferences import Preferences
from editor.ui.words import words
from editor.workspace.copies import Copy
from editor.workspace.copy_merging import ancestor, is_same, merged_change, removal
from editor.workspace.history import Change
from editor.workspace.merging import merge_file
from editor.workspace.plan import hunks
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.workspace.saves import Saves

# More rows than this are shown once some of these are done.
_MOST = 100


class CopiesDialog(Dialog):
    """A row for each copy. All that is done here is a change, which undo takes back."""

    def __init__(
        self,
        parent: QWidget,
        workspace: Workspace,
        preferences: Preferences,
        copies: Callable[[], tuple[Copy, ...]],
    ) -> None:
        """copies: those that there are now."""
        super().__init__(parent)
        self.saves: Saves | None = None  # the history of the vault's saves
        self.setObjectName("copiesDialog")
        self.setWindowTitle(self.tr("Other versions of entries"))
        resize(self, 760, 520)
        self._workspace = workspace
        self._preferences = preferences
        self._copies = copies
        self._same: list[Copy] = []
        self._looking = Newest(self)
        self._looking.done.connect(lambda found: self._choose(*found))
        self._told = wrapped_label(self)
        self._told.setObjectName("copiesTold")
        self._told.setProperty("role", "muted")
        self._holder = QWidget(self)
        self._holder.setObjectName("clashList")
        self._rows = QVBoxLayout(self._holder)
        self._rows.setContentsMargins(0, 0, 2 * STEP, 0)
        self._rows.setSpacing(0)
        self._remove_same = QPushButton(self)
        self._remove_same.setObjectName("copiesRemoveSame")
        self._remove_same.setAutoDefault(False)
        self._remove_same.clicked.connect(lambda: self._apply(self._removal(self._same)))
        self._lay_out()
        self._fill()

    def _lay_out(self) -> None:
        heading = wrapped_label(self)
        make_title(heading)
        heading.setText(self.tr("Versions that sync programs left beside entries"))
        area = QScrollArea(self)
        area.setObjectName("clashArea")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._holder)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("copiesClose")
        close.clicked.connect(self.accept)
        buttons = button_box(self, None, close, apart=(self._remove_same,))
        layout = framed(self, STEP)
        layout.addWidget(heading)
        layout.addWidget(self._told)
        layout.addSpacing(STEP)
        layout.addWidget(area, 1)
        layout.addSpacing(STEP)
        layout.addWidget(buttons)

    def _fill(self) -> None:
        """Show the copies that there are now."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        copies = self._copies()
        self._same = []
        for number, copy in enumerate(copies[:_MOST]):
            row = CopyRow(number, self._workspace.title(copy.original), copy, self._holder)
            try:
                self._tell(row, copy)
            except EditorError as error:
                row.tell_unreadable(words(error.message))
            row.merge_wanted.connect(partial(self._merge, copy))
            row.remove_wanted.connect(partial(self._remove, copy))
            row.keep_wanted.connect(partial(self._keep, copy))
            self._rows.addWidget(row)
            row.show()
            if not number:
                row.setFocus(Qt.FocusReason.OtherFocusReason)
        self._rows.addStretch(1)
        self._remove_same.setVisible(len(self._same) > 1)
        self._remove_same.setText(
            self.tr("Remove the {n} that are the same").format(n=len(self._same))
        )
        self._tell_all(len(copies))
        if not copies:
            self.accept()

    def _tell(self, row: CopyRow, copy: Copy) -> None:
        if is_same(self._workspace, copy):
            self._same.append(copy)
            row.tell(self.made(copy), 0)
            return
        mine, theirs = self._workspace.text(copy.original), self._workspace.text(copy.path)
        found = hunks(mine or "", theirs or "")
        row.tell(self.made(copy), sum(max(len(h.removed), len(h.added)) for h in found))

    def _tell_all(self, n: int) -> None:
        told = self.tr(
            "What you merge goes into the entry, the copy into the trash. Undo brings both back."
        )
        if n > _MOST:
            told += " " + self.tr("The first {most} of {n} are shown.").format(most=_MOST, n=n)
        self._told.setText(told)

    def made(self, copy: Copy) -> str:
        """By whom and when a copy was made, as far as its name tells; else its name."""
        parts = [copy.program]
        if isinstance(copy.when, datetime):
            stamp = int(copy.when.timestamp() * 1000)
            parts.append(moment(QDateTime.fromMSecsSinceEpoch(stamp)))
        elif copy.when is not None:
            parts.append(day(QDate(copy.when.year, copy.when.month, copy.when.day)))
        return series(parts) or copy.path.rpartition("/")[2]

    # What is done

    def _merge(self, copy: Copy) -> None:
        """Look for what both were made from, and then let the curator choose."""
        workspace = self._workspace
        if copy.original in workspace.conflicts:
            self._told.setText(
                self.tr("“{entry}” clashes with what another program wrote. Choose there first.")
                .format(entry=workspace.title(copy.original))
            )  # fmt: skip
            return
        try:
            mine, theirs = workspace.text(copy.original), workspace.text(copy.path)
        except EditorError as error:
            self._told.setText(words(error.message))
            return
        if mine is None or theirs is None:
            self._fill()
            return
        root, saves = workspace.root, self.saves
        self._looking.ask(lambda: (copy, mine, theirs, ancestor(root, copy, mine, theirs, saves)))

    def _choose(self, copy: Copy, mine: str, theirs: str, base: str | None) -> None:
        if not self.isVisible():
            return
        workspace = self._workspace
        text = choose(
            self,
            workspace.title(copy.original),
            base,
            mine,
            theirs,
            names=(self.tr("The entry"), self.made(copy)),
            labels=labels_for(workspace, copy.original),
            merging=lambda *texts: merge_file(copy.original, *texts),
            always=True,
        )
        if text is None:
            return
        document = workspace.document
        if (document.text(copy.original), document.text(copy.path)) != (mine, theirs):
            # Another program was at it meanwhile.
            self._merge(copy)
            return
        self._apply(merged_change(workspace, copy, text))

    def _remove(self, copy: Copy) -> None:
        self._apply(self._removal([copy]))

    def _removal(self, copies: list[Copy]) -> Change | None:
        try:
            return removal(self._workspace, copies)
        except EditorError as error:
            self._told.setText(words(error.message))
            return None

    def _keep(self, copy: Copy) -> None:
        self._preferences.keep_beside(self._workspace.root, copy.path)
        self._fill()

    def _apply(self, change: Change | None) -> None:
        if change is None:
            return
        try:
            self._workspace.document.apply(change)
        except EditorError as error:
            self._told.setText(words(error.message))
            return
        self._fill()
