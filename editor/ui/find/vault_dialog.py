"""Find and replace over the whole vault: a window beside the main one, which stays in use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.messages import EditorError, Message
from editor.ui.applying import apply_many
from editor.ui.dialog_parts import Dialog, button_box, resize
from editor.ui.empty_state import EmptyState
from editor.ui.find.looking import Looking
from editor.ui.find.row_delegate import FoundDelegate
from editor.ui.find.rows import EntryRow, FoundRows, LineRow, rows_of
from editor.ui.find.wish_line import WishLine
from editor.ui.icons import icon
from editor.ui.languages import plural
from editor.ui.look import STEP, mark_problem
from editor.ui.plain import plain_label
from editor.ui.progress import progress
from editor.ui.text_size import size_icon
from editor.ui.toggle import Fold
from editor.ui.told import tell
from editor.ui.words import words
from editor.workspace.document import Cause
from editor.workspace.finding import FindError, Template
from editor.workspace.plan import Plan
from editor.workspace.replace import Found, Hit, plan_replace, replacements, search
from editor.workspace.through import CalledOffError
from editor.workspace.workspace import VaultNotice, Workspace

if TYPE_CHECKING:
    from editor.ui.index import Index

_BATCH = 500  # rows laid out at once


class FindInVault(Dialog):
    """Lists where something stands in the articles, and in the fields if that is wanted.

    place_wanted(path, start, end): this place in the entry's article is to be shown.
    field_wanted(path, key): this field of an entry is.
    """

    place_wanted = Signal(object, int, int)
    field_wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findInVault")
        self.setWindowTitle(self.tr("Find in the vault"))
        resize(self, 680, 560)
        self._workspace: Workspace | None = None
        self._found: Found | None = None
        self._done = ""  # what was replaced last, until something else is looked for
        self._looking = Looking(self)
        self._looking.found.connect(self._take)
        self._looking.failed.connect(self._fail)
        self._make_parts()
        self._make_rows()
        self._lay_out()
        self._show_replace(False)

    def _make_parts(self) -> None:
        self.wish = WishLine("vaultFindText", self)
        self.wish.setAccessibleName(self.tr("Find"))
        self.wish.setPlaceholderText(self.tr("Find in all entries"))
        self.wish.changed.connect(self._wish_changed)
        self.wish.stepped.connect(lambda _: self._enter_rows())
        self.wish.installEventFilter(self)
        self.by = QLineEdit(self)
        self.by.setObjectName("vaultReplaceText")
        self.by.setAccessibleName(self.tr("Replace with"))
        self.by.setPlaceholderText(self.tr("Replace with"))
        self.by.textChanged.connect(lambda _: self._show_rows())
        self._more = Fold(self)
        self._more.setObjectName("vaultFindReplace")
        self._more.setAccessibleName(self.tr("Replace"))
        self._more.setToolTip(self.tr("Replace"))
        size_icon(self._more, 16, around=(26, 28))
        self._more.unfolded_changed.connect(self._show_replace)
        self.fields = QCheckBox(self.tr("In fields too"), self)
        self.fields.setObjectName("vaultFindFields")
        self.fields.toggled.connect(lambda _: self._search())
        self._told = plain_label(self)
        self._told.setObjectName("vaultFindTold")
        self._told.setProperty("role", "muted")
        self._told.setWordWrap(True)
        self._go = QPushButton(self)
        self._go.setObjectName("vaultReplaceAll")
        self._go.setProperty("primary", True)
        self._go.setAutoDefault(False)
        self._go.clicked.connect(self.replace)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setObjectName("vaultFindClose")
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.close)

    def _make_rows(self) -> None:
        self._rows = FoundRows(self)
        self._rows.ticked.connect(self._enable)
        self.rows_view = QListView(self)
        self._nothing = EmptyState.over(self.rows_view, "vaultFindEmpty")
        self.rows_view.setObjectName("vaultFindRows")
        self.rows_view.setAccessibleName(self.tr("What was found"))
        self.rows_view.setProperty("framed", True)
        self.rows_view.setLayoutMode(QListView.LayoutMode.Batched)  # each row is measured
        self.rows_view.setBatchSize(_BATCH)
        self.rows_view.setModel(self._rows)
        self.rows_view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.rows_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        delegate = FoundDelegate(self.rows_view)
        delegate.opened.connect(self._open)
        self.rows_view.setItemDelegate(delegate)
        self.rows_view.activated.connect(self._open)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(STEP)
        grid.setVerticalSpacing(2 * STEP)
        grid.addWidget(self._more, 0, 0)
        grid.addWidget(self.wish, 0, 1)
        grid.addWidget(self.by, 1, 1)
        line = QHBoxLayout()
        line.addWidget(self._told, 1)
        line.addWidget(self.fields)
        grid.addLayout(line, 2, 1)
        buttons = button_box(self, self._go, self._close, stays=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * STEP, 4 * STEP, 6 * STEP, 4 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addLayout(grid)
        layout.addWidget(self.rows_view, 1)
        layout.addWidget(buttons)

    # --- the vault

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Search another vault."""
        self._workspace = workspace
        self._rows.forget_ticks()
        # Until the answer comes, what the other vault has would be offered for replacing in this.
        self._looking.drop()
        self._found = None
        self._show_rows()
        if workspace is None:
            self.close()
        self._search()

    def show_entry(self, path: str | None) -> None:
        """Another entry is shown in the main window; nothing changes here."""

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        if notice.cause is not Cause.SAVED and self.isVisible():
            self._search(anew=False)

    def open_find(self, text: str = "", *, replacing: bool = False) -> None:
        """Show the window, with `text` as what is to be found if there is any."""
        if text:
            self.wish.setText(text)
        if replacing:
            self._more.unfold()
        self.show()
        self.raise_()
        self.activateWindow()
        self.wish.selectAll()
        self.wish.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search(anew=False)

    # --- finding

    def _wish_changed(self) -> None:
        self._rows.forget_ticks()
        self._search()

    def _search(self, *, anew: bool = True) -> None:
        """Look for what is wanted. `anew`: what was told of the last search holds no more."""
        if anew:
            self._done = ""
        wish = self.wish.wish
        if self._workspace is None or not wish.text:
            self._looking.drop()
            self._found = None
            self._show_rows()
            return
        entries, fields = self._workspace.entries(), self.fields.isChecked()
        self._looking.ask(
            lambda cancelled: search(entries, wish, fields=fields, cancelled=cancelled)
        )

    def _take(self, found: Found) -> None:
        self._found = found
        self.wish.tell("")
        self._show_rows()

    def _fail(self, message: Message) -> None:
        self._found = None
        self._show_rows()
        self.wish.tell("", words(message))
        self._tell(words(message), problem=True)

    @property
    def _template(self) -> Template | None:
        """What replaces, None while nothing does. Raises FindError."""
        found = self._found
        if found is None or not self._more.unfolded:
            return None
        return Template(self.by.text(), found.wish, found.names)

    def _show_rows(self) -> None:
        found = self._found
        mark_problem(self.by, False)
        hits: Sequence[Hit] = found.hits if found is not None else ()
        by = None
        try:
            template = self._template
            if template is not None:
                by = [replacements(hit, template) for hit in hits]
        except FindError as error:
            mark_problem(self.by, True)
            self._tell(words(error.message), problem=True)
        else:
            self._tell(self._summary())
        workspace = self._workspace
        titles = {
            path: workspace.title(path)
            for path in {hit.part.path for hit in hits}
            if workspace is not None
        }
        scrolled, row = self.rows_view.verticalScrollBar().value(), self.rows_view.currentIndex()
        self._rows.show(rows_of(hits, titles, by))
        self._tell_nothing()
        if row.isValid() and row.row() < self._rows.rowCount():
            self.rows_view.setCurrentIndex(self._rows.index(row.row()))
        self.rows_view.verticalScrollBar().setValue(scrolled)

    def _tell_nothing(self) -> None:
        """Say in the list's place why it is empty."""
        if self._found is None:
            told = self.tr("What you look for is listed here, with the lines that hold it")
            self._nothing.say(told, picture="search")
        else:
            self._nothing.say(self.tr("Nothing was found."), picture="search")
        self._nothing.setVisible(not self._rows.rowCount())

    def _summary(self) -> str:
        found = self._found
        if found is None:
            return ""
        if not found.hits and found.slow is None:
            return self._done or self.tr("Nothing was found.")
        told = [self._done] if self._done else []
        if found.hits:
            count = plural(self, "1 match", "{n} matches", found.total)
            where = plural(
                self,
                "{matches} in 1 entry.",
                "{matches} in {n} entries.",
                found.entries,
                matches=count,
            )
            told.append(where)
        if found.more:
            told.append(self.tr("There are more; these are the first."))
        if found.slow is not None and self._workspace is not None:
            slow = self.tr("The expression takes too long in {entry}; it was searched no further.")
            told.append(slow.format(entry=self._workspace.title(found.slow)))
        return " ".join(told)

    def _tell(self, sentence: str, *, problem: bool = False) -> None:
        tell(self._told, sentence, problem=problem)

    def _open(self, index: Index) -> None:
        """Show in the main window what a row stands for."""
        row = self._rows.row(index)
        if isinstance(row, EntryRow):
            row = self._rows.row(self._rows.index(row.first))
        assert isinstance(row, LineRow)
        part, first = row.hit.part, row.hit.matches[0]
        if part.where:
            self.field_wanted.emit(part.path, str(part.where[0]))
        else:
            self.place_wanted.emit(part.path, first.start, first.end)

    # --- replacing

    def _show_replace(self, shown: bool) -> None:
        self._more.setIcon(icon("chevron-down" if shown else "chevron-right"))
        self.by.setVisible(shown)
        self._go.setVisible(shown)
        self._show_rows()
        if shown:
            self.by.setFocus()

    def _enable(self) -> None:
        count = sum(len(hit.matches) for hit in self._rows.chosen)
        self._go.setText(plural(self, "Replace 1 match", "Replace {n} matches", count))
        self._go.setEnabled(count > 0 and not self.by.property("problem"))

    def replace(self) -> None:
        """Replace what is ticked, as one step that undo takes back."""
        workspace, found = self._workspace, self._found
        if workspace is None or found is None or found.wish != self.wish.wish:
            return
        try:
            template = self._template
            if template is None:
                return
            with progress(self, self.tr("Replacing…"), "replacing") as through:
                plan = plan_replace(workspace, found, self._rows.chosen, template, through)
            if not apply_many(self, workspace, plan.change):
                return
        except CalledOffError:
            return
        except EditorError as error:
            self._tell(words(error.message), problem=True)
            return
        self._done = self._what_was_done(workspace, plan)
        self._search(anew=False)

    def _what_was_done(self, workspace: Workspace, plan: Plan) -> str:
        told = []
        changed = len(plan.change.edits)
        if changed:
            told.append(plural(self, "Replaced in 1 entry.", "Replaced in {n} entries.", changed))
        if plan.refused:
            path, why = next(iter(plan.refused.items()))
            left = self.tr("Not everywhere in {entry}: {why}")
            told.append(left.format(entry=workspace.title(path), why=words(why)))
        if len(plan.refused) > 1:
            others = len(plan.refused) - 1
            told.append(plural(self, "Nor in 1 other.", "Nor in {n} others.", others))
        return " ".join(told)

    # --- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from what is typed to what was found."""
        if (
            watched is self.wish
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Down
        ):
            self._enter_rows()
            return True
        return super().eventFilter(watched, event)

    def _enter_rows(self) -> None:
        if self._rows.rowCount():
            self.rows_view.setFocus()
            if not self.rows_view.currentIndex().isValid():
                self.rows_view.setCurrentIndex(self._rows.index(0))
