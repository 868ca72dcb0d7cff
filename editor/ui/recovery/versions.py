"""What an entry held at earlier moments: against now, and to be restored whole or in parts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.messages import EditorError
from editor.schema.labels import label_of
from editor.ui.combo import Combo
from editor.ui.flow import FlowLayout
from editor.ui.look import STEP
from editor.ui.plain import plain_label, without_shortcut
from editor.ui.recovery.changes import Changes
from editor.ui.recovery.moments import ago, when
from editor.ui.recovery.rows import Row, RowList
from editor.ui.recovery.sheet import Sheet, beside, text_view
from editor.ui.words import words
from editor.workspace.saves import Bounds, Kind, Moment, Saves
from editor.workspace.versions import parts, restore_version, with_parts
from editor.workspace.workspace import Workspace


class VersionsDialog(Sheet):
    """restored(path): a version is in the entry again. bounds_chosen(Bounds): how much to keep."""

    restored = Signal(str)
    bounds_chosen = Signal(object)

    def __init__(
        self, parent: QWidget, workspace: Workspace, saves: Saves, path: str, title: str
    ) -> None:
        super().__init__(parent, "versions")
        self.setWindowTitle(self.tr("Earlier versions"))
        self.resize(940, 620)
        self._workspace = workspace
        self._saves = saves
        self._path = path
        self._moments: list[Moment] = []
        self._then = ""  # the text of the moment chosen
        self._known = False  # whether there is one
        self._chips: dict[str | None, QToolButton] = {}
        self.heading.setText(title)
        self.heading.setWordWrap(True)
        self.rows = RowList(self)
        self.rows.setObjectName("versionsRows")
        self.rows.setAccessibleName(self.tr("Moments"))
        self.rows.chosen.connect(self._show)
        layout = self.sheet
        layout.addSpacing(STEP)
        layout.addWidget(self._make_middle(), 1)
        layout.addLayout(self._make_bounds())
        layout.addSpacing(STEP)
        layout.addLayout(self._make_buttons())
        self._read()
        self.rows.setFocus()

    def _make_middle(self) -> QWidget:
        self.lines = Changes(self)
        self.lines.setObjectName("versionsLines")
        self.text = text_view("versionsText", self.tr("The text of this version"), self)
        self._same = plain_label(self)
        self._same.setObjectName("versionsSame")
        self._same.setProperty("role", "muted")
        self._same.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._same.setWordWrap(True)
        self._stack = QStackedWidget(self)
        for page in (self.lines, self.text, self._same):
            self._stack.addWidget(page)
        self.changes_tab = self._tab("versionsChanges", self.tr("What changes"))
        self.text_tab = self._tab("versionsWhole", self.tr("The whole text"))
        self.changes_tab.setChecked(True)
        for tab in (self.changes_tab, self.text_tab):
            tab.toggled.connect(self._show_page)
        group = QButtonGroup(self)
        tabs = QHBoxLayout()
        tabs.setSpacing(STEP)
        for tab in (self.changes_tab, self.text_tab):
            group.addButton(tab)
            tabs.addWidget(tab)
        tabs.addStretch(1)
        self._parts = QWidget(self)
        self._parts.setAccessibleName(self.tr("What is restored"))
        self._flow = FlowLayout(self._parts)
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(2 * STEP, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addLayout(tabs)
        column.addWidget(self._parts)
        column.addWidget(self._stack, 1)
        self.rows.setMinimumWidth(200)
        side.setMinimumWidth(300)
        return beside(self.rows, side, (270, 620))

    def _tab(self, name: str, text: str) -> QToolButton:
        tab = QToolButton(self)
        tab.setObjectName(name)
        tab.setText(text)
        tab.setCheckable(True)
        tab.setProperty("viewTab", True)
        tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return tab

    def _make_bounds(self) -> QHBoxLayout:
        """How much is kept, in a sentence with two numbers to change."""
        bounds = self._saves.bounds
        self.days = QSpinBox(self)
        self.days.setObjectName("versionsDays")
        self.days.setAccessibleName(self.tr("Days for which versions are kept"))
        self.days.setRange(1, 3650)
        self.days.setValue(bounds.days)
        self.megabytes = QSpinBox(self)
        self.megabytes.setObjectName("versionsMegabytes")
        self.megabytes.setAccessibleName(self.tr("Megabytes that versions of a vault may take"))
        self.megabytes.setRange(1, 100_000)
        self.megabytes.setValue(bounds.megabytes)
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        for part in (
            self.tr("Kept for"),
            self.days,
            self.tr("days, the newest three of each entry for longer; at most"),
            self.megabytes,
            self.tr("MB for this vault"),
        ):
            if isinstance(part, str):
                label = QLabel(part, self)
                label.setProperty("role", "muted")
                row.addWidget(label)
            else:
                part.setFixedWidth(76)
                part.setAlignment(Qt.AlignmentFlag.AlignCenter)
                part.editingFinished.connect(self._choose_bounds)
                row.addWidget(part)
        row.addStretch(1)
        return row

    def _make_buttons(self) -> QHBoxLayout:
        copy = QPushButton(self.tr("Copy the text"), self)
        copy.setObjectName("versionsCopy")
        copy.clicked.connect(lambda _=False: QGuiApplication.clipboard().setText(self._then))
        self._copy = copy
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("versionsClose")
        close.clicked.connect(self.reject)
        self.restore = QPushButton(self.tr("Restore"), self)
        self.restore.setObjectName("versionsRestore")
        self.restore.setProperty("primary", True)
        self.restore.clicked.connect(lambda _=False: self._restore())
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(copy)
        row.addStretch(1)
        for button in (copy, close, self.restore):
            button.setAutoDefault(False)
        row.addWidget(close)
        row.addWidget(self.restore)
        return row

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

    def _read(self) -> None:
        try:
            self._moments = [one for one in self._saves.moments(self._path)
                             if one.number is not None or one.kind is not None]  # fmt: skip
        except EditorError as error:
            self._moments = []
            self.told.setText(words(error.message))
        else:
            n = sum(one.number is not None for one in self._moments)
            self.told.setText(
                self.tr("Nothing is kept of it yet: earlier versions are kept with each save.")
                if not n
                else self.tr("1 version, kept on this computer and in no file of the vault.")
                if n == 1
                else self.tr("{n} versions, kept on this computer and in no file of the vault.")
                .format(n=n)
            )  # fmt: skip
        self.rows.show_rows([self._row(one) for one in self._moments])
        self._show(self.rows.current)

    def _row(self, moment: Moment) -> Row:
        what = {
            Kind.SAVED: self.tr("Saved"),
            Kind.MADE: self.tr("Made"),
            Kind.DELETED: self.tr("Deleted"),
            Kind.OUTSIDE: self.tr("Written by another program")
            if moment.number is not None
            else self.tr("Removed by another program"),
            Kind.DROPPED: self.tr("Dropped unsaved work"),
            None: self.tr("Found like this"),
        }[moment.kind]
        if moment.kind is None:
            return Row(self.tr("Before {when}").format(when=when(moment.time)), what)
        passed = ago(moment.time)
        told = self.tr("{what}, {ago}").format(what=what, ago=passed) if passed else what
        return Row(when(moment.time), told)

    def _show(self, number: int) -> None:
        moment = self._moments[number] if 0 <= number < len(self._moments) else None
        self._then = ""
        known = moment is not None and moment.number is not None
        if moment is not None and moment.number is not None:
            try:
                self._then = self._saves.text(moment.number)
            except EditorError as error:
                self.told.setText(words(error.message))
                known = False
        self._known = known
        self.text.setPlainText(self._then)
        self._offer_parts()
        self._show_page()

    def _now(self) -> str | None:
        try:
            return self._workspace.text(self._path)
        except EditorError as error:
            self.told.setText(words(error.message))
            return None

    def _offer_parts(self) -> None:
        """A chip for each part that differs; those that are on are restored."""
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = {}
        found = parts(self._now(), self._then) if self._known else ()
        for key in found if len(found) > 1 else ():
            chip = QToolButton(self._parts)
            chip.setObjectName(f"versionsPart.{key or ''}")
            chip.setText(without_shortcut(label_of(key) if key else self.tr("Article")))
            chip.setProperty("chip", True)
            chip.setCheckable(True)
            chip.setChecked(True)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.setToolTip(self.tr("Restore this as well"))
            chip.toggled.connect(lambda _: self._show_page())
            self._flow.addWidget(chip)
            chip.show()
            self._chips[key] = chip
        self._parts.setVisible(bool(self._chips))
        self._parts.updateGeometry()

    def _wanted(self) -> str | None:
        """What the file would hold; None where nothing can be restored."""
        if not self._known:
            return None
        now = self._now()
        chosen = [key for key, chip in self._chips.items() if chip.isChecked()]
        if now is None or len(chosen) == len(self._chips):
            return self._then
        try:
            return with_parts(now, self._then, chosen)
        except EditorError as error:
            self.told.setText(words(error.message))
            return None

    def _show_page(self) -> None:
        wanted, now = self._wanted(), self._now()
        differs = wanted is not None and wanted != now
        self.restore.setEnabled(differs)
        self._copy.setEnabled(self._known)
        self.text_tab.setEnabled(self._known)
        if self.text_tab.isChecked() and self._known:
            self._stack.setCurrentWidget(self.text)
        elif wanted is not None and differs:
            self.lines.show_change(now, wanted)
            self._stack.setCurrentWidget(self.lines)
        else:
            self._same.setText(self._nothing(wanted))
            self._stack.setCurrentWidget(self._same)

    def _nothing(self, wanted: str | None) -> str:
        """Why no change is shown."""
        if not self._moments:
            return self.tr("No earlier version is kept.")
        if not self._known:
            return self.tr("There was no file from this moment on.")
        if wanted is None:
            return self.tr("These parts cannot be restored by themselves.")
        return self.tr("The entry holds the same now.")

    # --- what is done

    def _restore(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            return
        try:
            restore_version(
                self._workspace, self._path, wanted, when(self._moments[self.rows.current].time)
            )
        except EditorError as error:
            self.told.setText(words(error.message))
            return
        self.restored.emit(self._path)
        self.accept()

    def _choose_bounds(self) -> None:
        bounds = Bounds(self.days.value(), self.megabytes.value())
        if bounds != self._saves.bounds:
            self._saves.bounds = bounds
            self.bounds_chosen.emit(bounds)
