"""What became of an entry, moment by moment, to be restored whole or in parts."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.messages import EditorError, Message
from editor.publish.changes.difference import Difference
from editor.publish.history.moments import Moment
from editor.publish.history.restoring import restore_parts, restored
from editor.ui.combo import Combo
from editor.ui.dialog_parts import button_box, resize
from editor.ui.languages import plural
from editor.ui.look import STEP
from editor.ui.moments import when
from editor.ui.plain import plain_label, without_shortcut
from editor.ui.recovery.article_page import ArticlePage
from editor.ui.recovery.bounds_row import BoundsRow
from editor.ui.recovery.changes import Changes
from editor.ui.recovery.history_reading import Held, HistoryReading
from editor.ui.recovery.moment_words import row_of, story_of
from editor.ui.recovery.part_list import PartList
from editor.ui.recovery.rows import RowList
from editor.ui.recovery.sheet import Sheet, beside, text_beside
from editor.ui.splitter import Splitter
from editor.ui.stack import Stack
from editor.ui.tabs import Tabs
from editor.ui.words import words
from editor.workspace.saves import Bounds, Saves
from editor.workspace.versions import restore_version
from editor.workspace.workspace import Workspace


class ViewOf(IntEnum):
    """What is shown of a moment, in the order of the tabs."""

    THEN, NOW, ARTICLE, TEXT = range(4)


class VersionsDialog(Sheet):
    """restored(path): a version is in the entry again. bounds_chosen(Bounds): how much to keep."""

    restored = Signal(str)
    bounds_chosen = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        workspace: Workspace,
        saves: Saves,
        path: str,
        *,
        title: str,
        commit: str = "",
    ) -> None:
        """commit: the id of the one that is shown first; the newest moment without."""
        super().__init__(parent, "versions")
        self.setWindowTitle(self.tr("Earlier versions"))
        resize(self, 980, 640)
        self._workspace = workspace
        self._saves = saves
        self._path = path
        self._commit = commit
        self._moments: list[Moment] = []
        self._held: Held | None = None  # what is known of the moment chosen
        self._reading = HistoryReading(workspace, saves, self)
        self._reading.more.connect(self._add)
        self._reading.described.connect(self._describe)
        self._reading.ended.connect(self._tell_all)
        self._reading.held.connect(self._take)
        self._reading.article.connect(self._take_article)
        self.finished.connect(self._reading.close)
        self.heading.setText(title)
        self.heading.setWordWrap(True)
        self.rows = RowList(self)
        self.rows.setObjectName("versionsRows")
        self.rows.setAccessibleName(self.tr("Moments"))
        self.rows.chosen.connect(self._choose)
        layout = self.sheet
        layout.addSpacing(STEP)
        layout.addWidget(self._make_middle(), 1)
        bounds = BoundsRow(saves.bounds, self)
        bounds.chosen.connect(self._keep_bounds)
        layout.addWidget(bounds)
        layout.addSpacing(STEP)
        layout.addWidget(self._make_buttons())
        self._read()
        self.rows.setFocus()

    def _make_middle(self) -> QWidget:
        self._story = plain_label(self)
        self._story.setObjectName("versionsStory")
        self._story.setWordWrap(True)
        self.parts = PartList("versionsParts", self.tr("What differs"), self)
        self.parts.chosen_changed.connect(self._show_page)
        self.lines = Changes(self)
        self.lines.setObjectName("versionsLines")
        self.text = text_beside("versionsText", self.tr("The text of this version"), self)
        self.article = ArticlePage("versionsArticle", self)
        self._same = plain_label(self)
        self._same.setObjectName("versionsSame")
        self._same.setProperty("role", "muted")
        self._same.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._same.setWordWrap(True)
        self._apart = Splitter(Qt.Orientation.Vertical, self)
        self._apart.addWidget(self.parts)
        self._apart.addWidget(self.lines)
        self._apart.setSizes([190, 260])
        self._stack = Stack(self)
        for page in (self._apart, self.article, self.text, self._same):
            self._stack.addWidget(page)
        self.tabs = Tabs(self, yielding=True)
        self.tabs.setObjectName("versionsTabs")
        for text in (
            self.tr("What it changed"),
            self.tr("Against now"),
            self.tr("Article"),
            self.tr("The whole text"),
        ):
            self.tabs.addTab(text)
        self.tabs.currentChanged.connect(lambda _: self._show_parts())
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(2 * STEP, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(self._story)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.rows.setMinimumWidth(200)
        side.setMinimumWidth(300)
        return beside(self.rows, side, (320, 620))

    def _make_buttons(self) -> QDialogButtonBox:
        copy = QPushButton(self.tr("Copy the text"), self)
        copy.setObjectName("versionsCopy")
        copy.clicked.connect(lambda _=False: QGuiApplication.clipboard().setText(self._then or ""))
        self._copy = copy
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("versionsClose")
        close.clicked.connect(self.reject)
        self.restore = QPushButton(self.tr("Restore"), self)
        self.restore.setObjectName("versionsRestore")
        self.restore.setProperty("primary", True)
        self.restore.clicked.connect(lambda _=False: self._restore())
        self.restore.setAutoDefault(False)
        return button_box(self, self.restore, close, apart=(copy,), stays=True)

    # --- what is shown

    def show_files(self, files: Sequence[str]) -> None:
        """Let the curator go on to other files that have earlier versions, such as settings."""
        if not files:
            return
        box = Combo(self)
        box.setObjectName("versionsFile")
        box.setAccessibleName(self.tr("File"))
        for path in (self._path, *files):
            box.addItem(without_shortcut(path), path)
        box.currentIndexChanged.connect(lambda number: self._go_to(str(box.itemData(number))))
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(2, box)

    def _go_to(self, path: str) -> None:
        self._path = path
        self._read()

    @property
    def busy(self) -> bool:
        """Whether something of what is shown is still to come."""
        return self._reading.busy

    def _read(self) -> None:
        self._moments, self._held = [], None
        self.tabs.setTabEnabled(ViewOf.ARTICLE, self._path.endswith(".md"))
        self.told.setText(self.tr("Reading what is kept of it…"))
        self.rows.show_rows([])
        self._reading.read(self._path)

    def _add(self, moments: list[Moment]) -> None:
        first = len(self._moments)
        self._moments += moments
        self.rows.add_rows([row_of(one) for one in moments])
        if self._commit:
            for number, one in enumerate(moments, first):
                if one.commit is not None and one.commit.id == self._commit:
                    self._commit = ""
                    self.rows.setCurrentIndex(self.rows.model().index(number, 0))

    def _describe(self, first: int, found: list[tuple[Message, ...]]) -> None:
        """Say of some moments what they changed."""
        for number, changed in enumerate(found, first):
            if changed and number < len(self._moments):
                self.rows.change_row(number, row_of(self._moments[number], changed))

    def _tell_all(self, fault: Message | None) -> None:
        recorded = sum(one.commit is not None for one in self._moments)
        kept = sum(one.commit is None and one.after is not None for one in self._moments)
        parts = []
        if recorded:
            parts.append(
                plural(self, "Recorded once in git.", "Recorded {n} times in git.", recorded)
            )
        if kept:
            parts.append(
                plural(
                    self,
                    "1 version, kept on this computer and in no file of the vault.",
                    "{n} versions, kept on this computer and in no file of the vault.",
                    kept,
                )
            )
        if not parts:
            parts.append(
                self.tr("Nothing is kept of it yet: earlier versions are kept with each save.")
            )
        if fault is not None:
            parts.append(words(fault))
        self.told.setText(" ".join(parts))
        self._show_parts()

    # --- the moment that is chosen

    def _choose(self, number: int) -> None:
        self._held = None
        if 0 <= number < len(self._moments):
            self._story.setText(story_of(self._moments[number]))
            self._reading.ask_for(self._moments[number], self._now())
        else:
            self._story.clear()
            self._show_parts()

    def _take(self, held: Held) -> None:
        number = self.rows.current
        if 0 <= number < len(self._moments) and held.moment is self._moments[number]:
            self._held = held
            self.article.show_article("", "")
            self.text.setPlainText(held.text or "")
            self._show_parts()

    def _take_article(self, held: Held, title: str, html: str) -> None:
        if held is self._held:
            self.article.show_article(title, html)

    @property
    def _view(self) -> ViewOf:
        return ViewOf(self.tabs.currentIndex())

    @property
    def _then(self) -> str | None:
        """What the file held; None where that is not known, or there was none."""
        return self._held.text if self._held is not None else None

    def _now(self) -> str | None:
        try:
            return self._workspace.text(self._path)
        except EditorError as error:
            self.told.setText(words(error.message))
            return None

    @property
    def _since(self) -> Difference | None:
        return self._held.since if self._held is not None else None

    def _show_parts(self) -> None:
        """Say what differs, on the page that is chosen."""
        held = self._held
        if self._view is ViewOf.ARTICLE and held is not None and held.text is not None:
            self._reading.set_article(held)
        if self._view is ViewOf.NOW:
            self.parts.show_parts(self._since.parts if self._since else (), tickable=True)
        else:
            changed = held.changed if held is not None else None
            self.parts.show_parts(changed.parts if changed else ())
        self._show_page()

    def _wanted(self) -> str | None:
        """What the file would hold once restored; None where nothing can be."""
        since, then = self._since, self._then
        if since is None or then is None:
            return None
        if self._view is not ViewOf.NOW or since.after is None or self.parts.chooses_all:
            return then
        try:
            return restored(since, self.parts.chosen())
        except EditorError as error:
            self.told.setText(words(error.message))
            return None

    def _show_page(self) -> None:
        known = self._then is not None
        wanted, now = self._wanted(), self._since.after if self._since is not None else None
        differs = wanted is not None and wanted != now
        self.restore.setEnabled(differs)
        self.restore.setText(self._restoring())
        self._copy.setEnabled(known)
        before, after = self._shown(wanted, now)
        whole = {ViewOf.TEXT: self.text, ViewOf.ARTICLE: self.article}.get(self._view)
        if whole is not None and known:
            self._stack.setCurrentWidget(whole)
        elif whole is None and before != after:
            self.lines.show_change(before, after)
            self.parts.setVisible(bool(self.parts.rows))
            self._stack.setCurrentWidget(self._apart)
            self._share()
        else:
            self._same.setText(self._nothing(wanted))
            self._stack.setCurrentWidget(self._same)

    def _share(self) -> None:
        """Give the words what they need, and the lines the rest."""
        room = self._apart.height()
        wanted = self.parts.height_wanted(self._apart.width())
        above = max(min(wanted, room * 55 // 100), 40)
        self._apart.setSizes([above, max(room - above, 40)])

    def _shown(self, wanted: str | None, now: str | None) -> tuple[str | None, str | None]:
        """The two texts whose lines are compared."""
        held = self._held
        if held is None or held.fault is not None:
            return None, None
        if self._view is ViewOf.NOW:
            return (now, wanted) if wanted is not None else (None, None)
        return (held.changed.before, held.changed.after) if held.changed else (None, None)

    def _restoring(self) -> str:
        if self._since is not None and self._since.after is None:
            return self.tr("Make it again")
        several = self._view is ViewOf.NOW and not self.parts.chooses_all
        return self.tr("Restore what is ticked") if several else self.tr("Restore all of it")

    def _nothing(self, wanted: str | None) -> str:
        """Why no change is shown."""
        held = self._held
        if not self._moments:
            return "" if self._reading.busy else self.tr("No earlier version is kept.")
        if held is None or held.fault is not None:
            return words(held.fault) if held is not None and held.fault is not None else ""
        if held.moment.removed:
            return self.tr("There was no file from this moment on.")
        if self._view is not ViewOf.NOW:
            return self.tr("The text stayed the same.")
        return (
            self.tr("These parts cannot be restored by themselves.")
            if wanted is None
            else self.tr("The entry holds the same now.")
        )

    # --- what is done

    def _restore(self) -> None:
        since, wanted, held = self._since, self._wanted(), self._held
        if since is None or wanted is None or held is None:
            return
        moment = when(held.moment.time)
        try:
            if wanted == self._then:
                restore_version(self._workspace, self._path, wanted, moment)
            else:
                restore_parts(self._workspace, since, self.parts.chosen(), moment)
        except EditorError as error:
            self.told.setText(words(error.message))
            return
        self.restored.emit(self._path)
        self.accept()

    def _keep_bounds(self, bounds: Bounds) -> None:
        self.bounds_chosen.emit(bounds)
