"""Asks how a table is to be read, shows what it would do to the vault, and does it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStringListModel, QTimer
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QListView,
    QPushButton,
    QWidget,
)

from editor.messages import EditorError
from editor.ui.applying import ChangedMeanwhileError, apply_many
from editor.ui.csv.choices_pane import ChoicesPane
from editor.ui.csv.choosing import choose_table
from editor.ui.csv.columns_table import ColumnsTable
from editor.ui.csv.jobs import (
    Compared,
    Opened,
    Planned,
    Proposed,
    compare_table,
    open_table,
    plan_table,
    propose,
)
from editor.ui.csv.telling import size_of, summary_of
from editor.ui.dialog_parts import Dialog, framed, make_title, resize
from editor.ui.look import STEP
from editor.ui.newest import Newest
from editor.ui.plain import plain_label
from editor.ui.plan_dialog import approve
from editor.ui.question import ask, make_question
from editor.ui.words import words
from editor.workspace.csv.columns import (
    Choices,
    Columns,
    Vault,
)
from editor.workspace.csv.comparing import Comparison
from editor.workspace.csv.matching import Target, What
from editor.workspace.plan import Plan
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace

_MOST_TOLD_LINES = 5
_POLL_MILLISECONDS = 100


class ImportDialog(Dialog):
    """A table on its way into the vault. made: paths of the entries that it made."""

    def __init__(
        self,
        parent: QWidget | None,
        workspace: Workspace,
        file: Path,
        current: Collection | None = None,
    ) -> None:
        """current: the collection that the curator is in."""
        super().__init__(parent)
        self.setObjectName("importDialog")
        self.setWindowTitle(self.tr("Import CSV"))
        self.setMinimumSize(600, 520)
        resize(self, 880, 680)
        self.made: list[str] = []
        self._workspace = workspace
        self._current = current
        self._file = file
        self._vault = Vault.of(workspace)
        self._columns: Columns | None = None
        self._choices: Choices | None = None
        self._found: Comparison | None = None
        self._turn = 0  # of the last question asked; older ones need no answer
        self._progress: tuple[int, int] | None = None
        self._work = Newest(self)
        self._work.done.connect(self._take)
        self._poll = QTimer(self, interval=_POLL_MILLISECONDS)
        self._poll.timeout.connect(self._show_progress)
        self._make_parts()
        self._lay_out()
        self.finished.connect(lambda _: self._stop())
        self.table.setFocus()
        self._open()

    # --- parts ------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self._heading = plain_label(self)
        make_title(self._heading)
        self._size = plain_label(self)
        self._size.setObjectName("importSize")
        self._size.setProperty("role", "muted")
        self._pane = ChoicesPane(self, self._workspace.settings.collections)
        self._pane.reread.connect(lambda: self._open(chosen=True))
        self._pane.moved.connect(self._change_collection)
        self._pane.changed.connect(self._change)
        self.table = ColumnsTable(self)
        self.table.setAccessibleName(self.tr("Columns and the fields they go into"))
        self.table.columns.chosen.connect(self._change_target)
        self._told = QStringListModel(self)
        self._told_list = QListView(self)
        self._told_list.setObjectName("importTold")
        self._told_list.setAccessibleName(self.tr("What is odd, and what is left out"))
        self._told_list.setProperty("framed", True)
        self._told_list.setModel(self._told)
        self._told_list.setWordWrap(True)
        self._told_list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._told_list.setSpacing(2)
        self._told_list.setLayoutMode(QListView.LayoutMode.Batched)
        self._told_list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._summary = plain_label(self)
        self._summary.setObjectName("importSummary")
        self._summary.setWordWrap(True)
        self._other = QPushButton(self.tr("Choose another…"), self)
        self._other.setObjectName("importOther")
        self._other.setProperty("quiet", True)
        self._other.setAutoDefault(False)
        self._other.clicked.connect(self._choose_another)
        self._go = QPushButton(self.tr("Show the changes…"), self)
        self._go.setObjectName("importPreview")
        self._go.setProperty("primary", True)
        self._go.setDefault(True)
        self._go.clicked.connect(self._plan)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._heading)
        top.addSpacing(2 * STEP)
        top.addWidget(self._size, 1)
        top.addWidget(self._other)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self._go, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setObjectName("importCancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self._cancel)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        layout = framed(self)
        layout.addLayout(top)
        layout.addWidget(self._pane)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._told_list)
        layout.addWidget(self._summary)
        layout.addSpacing(STEP)
        layout.addWidget(buttons)

    # --- the table --------------------------------------------------------------------------

    def _choose_another(self) -> None:
        file = choose_table(self, self._file.parent)
        if file is not None:
            self._file = file
            self._open()

    def _open(self, *, chosen: bool = False) -> None:
        """Read the file. chosen: with the encoding and separator that were chosen."""
        self._heading.setText(self._file.name)
        self._columns = self._choices = self._found = None
        encoding = self._pane.encoding if chosen else None
        separator = self._pane.separator if chosen else None
        self._turn += 1
        self._work.ask(
            partial(open_table, self._file, encoding, separator, self._vault, self._current)
        )
        self._poll.start()
        self._show(self.tr("Reading…"))

    def _take_table(self, opened: Opened) -> None:
        self._columns = opened.columns
        if opened.choices is not None:
            self._change(opened.choices)
        elif opened.problem is not None:
            self._show(words(opened.problem), failed=True)

    # --- the choices ------------------------------------------------------------------------

    def _change(self, choices: Choices) -> None:
        self._choices = choices
        self._compare()

    def _change_collection(self) -> None:
        if self._columns is not None and self._choices is not None:
            collection, new = self._pane.collection, self._choices.new
            self._choices = self._choices._replace(collection=collection)
            self._found = None
            self._work.ask(partial(propose, self._columns, self._vault, collection, new=new))
            self._wait()

    def _change_target(self, column: int, target: Target) -> None:
        if self._choices is not None:
            self._change(self._choices.with_target(column, target))

    def _compare(self) -> None:
        assert self._columns is not None
        assert self._choices is not None
        self._found = None
        self._turn += 1
        turn = self._turn
        self._work.ask(
            partial(
                compare_table, self._columns, self._choices, self._vault,
                lambda: self._turn == turn,
            )
        )  # fmt: skip
        self._wait()

    def _wait(self) -> None:
        """Show what is chosen; what it would do is still to come."""
        self._poll.start()
        self._show(self._summary.text())

    def _take(self, answer: object) -> None:
        """What another thread worked out."""
        if self._work.busy:
            return  # something else is chosen by now
        self._poll.stop()
        if isinstance(answer, Opened):
            if answer.file == self._file:
                self._take_table(answer)
        elif isinstance(answer, Proposed):
            self._change(answer.choices)
        elif isinstance(answer, Compared):
            if answer.choices is self._choices and answer.found is not None:
                self._found = answer.found
                self._show(self._told_of(answer.found))
        elif isinstance(answer, Planned):
            self._progress = None
            self._show(self._told_of(self._found) if self._found else "")
            if answer.plan is not None:
                self._do(answer.plan)

    # --- the change -------------------------------------------------------------------------

    def _plan(self) -> None:
        if self._found is None or self._choices is None:
            return
        self._turn += 1
        turn = self._turn
        self._progress = (0, 0)

        def progress(done: int, of: int) -> bool:
            self._progress = (done, of)
            return self._turn == turn

        self._work.ask(
            partial(
                plan_table, self._workspace, self._choices, self._found, self._file.name, progress
            )
        )
        self._poll.start()
        self._show(self.tr("Working out the changes…"))

    def _show_progress(self) -> None:
        if self._progress is None:
            told = self.tr("Comparing…") if self._columns is not None else self.tr("Reading…")
            self._summary.setText(told)
        elif self._progress[1]:
            told = self.tr("Working out entry {n} of {all}…")
            self._summary.setText(told.format(n=self._progress[0] + 1, all=self._progress[1]))

    def _do(self, plan: Plan) -> None:
        title = self.tr("Import {file}").format(file=self._file.name)
        if not approve(self, self._workspace, plan, title=title, verb=self.tr("Import")):
            return
        try:
            if not apply_many(self, self._workspace, plan.change):
                return
        except ChangedMeanwhileError:  # another program wrote into the vault meanwhile
            self._vault = Vault.of(self._workspace)
            self._compare()
            self._tell(self.tr("Entries were changed meanwhile. Nothing was imported yet."), "")
        except EditorError as error:
            self._tell(self.tr("Nothing was imported."), words(error.message))
        else:
            self.made = [edit.path for edit in plan.change.edits if edit.before is None]
            self.accept()

    def _tell(self, text: str, explanation: str) -> None:
        ask(make_question(self, "importFailed", text, explanation))

    def _cancel(self) -> None:
        """Call off what is being worked out; else close."""
        if self._progress is None:
            self.reject()
        self._turn += 1

    def _stop(self) -> None:
        self._turn += 1
        self._poll.stop()
        self._work.stop()

    # --- what is seen -----------------------------------------------------------------------

    def _show(self, summary: str, *, failed: bool = False) -> None:
        choices, columns = self._choices, self._columns
        planning = self._progress is not None
        self._summary.setProperty("role", "problem" if failed else "")
        self._summary.style().polish(self._summary)
        self._summary.setText(summary)
        self._size.setText(size_of(columns.sheet) if columns else "")
        fields = self._vault.fields(choices.collection if choices else None)
        labels = {
            key: QCoreApplication.translate("labels", field.label) for key, field in fields.items()
        }
        self.table.columns.show(columns, choices, self._found, labels)
        for widget in (self.table, self._pane, self._other):
            widget.setEnabled(not planning)
        found = self._found
        self._go.setEnabled(not planning and found is not None and bool(found.cells or found.new))
        told = [*columns.sheet.problems, *(found.left if found else ())] if columns else []
        self._told.setStringList([words(message) for message in told])
        self._fit_told()
        if columns is not None and choices is not None:
            self._pane.show_choices(columns, choices, self.table.columns.name_of)

    def _told_of(self, found: Comparison) -> str:
        assert self._columns is not None
        assert self._choices is not None
        left_out = sum(
            target.what is What.NOTHING and bool(self._columns.cells(column))
            for column, target in enumerate(self._choices.targets)
        )
        return summary_of(found, left_out)

    def _fit_told(self) -> None:
        lines = len(self._told.stringList())
        self._told_list.setVisible(lines > 0)
        height = self._told_list.fontMetrics().height() + STEP
        self._told_list.setFixedHeight(min(lines, _MOST_TOLD_LINES) * height + 4 * STEP)
