"""The rehearsal: a window beside the main one, which stays in use while what is found is mended."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.messages import Message
from editor.publish.rehearsal.flaws import Flaw
from editor.publish.rehearsal.sizes import SIZES
from editor.ui.combo import Combo
from editor.ui.dialog_parts import Dialog, framed, resize
from editor.ui.languages import plural
from editor.ui.look import STEP
from editor.ui.outside import open_file
from editor.ui.plain import plain_label
from editor.ui.rehearsal.flaw_tree import FlawTree
from editor.ui.rehearsal.screens import Screens
from editor.ui.rehearsal.work import Rehearsing
from editor.ui.splitter import Splitter
from editor.ui.words import words

if TYPE_CHECKING:
    from editor.publish.site.snapshot import SiteSnapshot
    from editor.workspace.workspace import VaultNotice, Workspace

# Which entries' pages can be rehearsed.
THIS, CHOSEN, CHANGED, ALL = "this", "chosen", "changed", "all"


class Rehearsal(Dialog):
    """Shows what readers will meet.

    entries_of: the paths of the entries that one of THIS, CHOSEN, CHANGED and ALL stands for now.
    snapshot: the site as it is now, None where there is none. go: shows where a flaw is mended.
    """

    def __init__(
        self,
        parent: QWidget | None,
        entries_of: Callable[[str], list[str]],
        snapshot: Callable[[], SiteSnapshot | None],
        go: Callable[[Flaw], object],
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rehearsal")
        self.setWindowTitle(self.tr("Reader's-eye rehearsal"))
        resize(self, 960, 640)
        self._entries_of, self._snapshot, self._go = entries_of, snapshot, go
        self._workspace: Workspace | None = None
        self._stale = False
        self.work = Rehearsing(self)
        self.work.progressed.connect(self._show_progress)
        self.work.found.connect(self._take)
        self.work.failed.connect(self._fail)
        self.work.finished.connect(self._finish)
        self._make_parts()
        self._lay_out()
        self._forget()

    def _make_parts(self) -> None:
        self._which = Combo(self)
        self._which.setObjectName("rehearsalWhich")
        self._which.setAccessibleName(self.tr("Pages to rehearse"))
        self._start = QPushButton(self.tr("&Rehearse"), self)
        self._start.setObjectName("rehearsalStart")
        self._start.setProperty("primary", True)
        self._start.setAutoDefault(False)
        self._start.clicked.connect(self.start)
        self._stop = QPushButton(self.tr("&Stop"), self)
        self._stop.setObjectName("rehearsalStop")
        self._stop.setAutoDefault(False)
        self._stop.clicked.connect(self.work.stop)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("rehearsalProgress")
        self._bar.setAccessibleName(self.tr("Pages looked at"))
        self._bar.setTextVisible(False)
        self._told = plain_label(self)
        self._told.setObjectName("rehearsalTold")
        self._told.setProperty("role", "muted")
        self._told.setWordWrap(True)
        self.tree = FlawTree(self._title, self)
        self.tree.chosen.connect(self._show_flaw)
        self.tree.wanted.connect(self._go)
        self.screens = Screens(self)
        self._sentence = plain_label(self)
        self._sentence.setObjectName("rehearsalSentence")
        self._sentence.setWordWrap(True)
        self._mend = QPushButton(self.tr("&Go there"), self)
        self._mend.setObjectName("rehearsalGo")
        self._mend.setAutoDefault(False)
        self._mend.clicked.connect(lambda: self._with_flaw(self._go))
        self._open = QPushButton(self.tr("Open the &page"), self)
        self._open.setObjectName("rehearsalOpen")
        self._open.setToolTip(self.tr("In the browser, as it was rehearsed"))
        self._open.setAutoDefault(False)
        self._open.clicked.connect(lambda: self._with_flaw(self._open_page))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2 * STEP)
        top.addWidget(self._which)
        top.addWidget(self._start)
        top.addWidget(self._stop)
        top.addWidget(self._bar, 1)
        top.addWidget(self._told, 1)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 2 * STEP, 0)
        column.setSpacing(3 * STEP)
        column.addWidget(self.tree, 1)
        foot = QHBoxLayout()
        foot.setSpacing(2 * STEP)
        foot.addWidget(self._sentence, 1)
        foot.addWidget(self._open, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self._mend, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(foot)
        sides = Splitter(Qt.Orientation.Horizontal, self)
        sides.addWidget(left)
        sides.addWidget(self.screens)
        sides.setStretchFactor(0, 5)
        sides.setStretchFactor(1, 3)
        sides.setSizes([660, 400])
        layout = framed(self, 3 * STEP)
        layout.addLayout(top)
        layout.addWidget(sides, 1)

    # --- the vault

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Rehearse another vault; of the one before nothing is shown."""
        self.work.stop()
        self._workspace = workspace
        self._forget()
        if workspace is None:
            self.close()

    def take_notice(self, notice: VaultNotice) -> None:
        """What was found may be mended by now."""
        if (notice.paths or notice.files) and self.work.built is not None and not self._stale:
            self._stale = True
            self._tell()

    def offer(self) -> None:
        """Come to the front, with what can be rehearsed now."""
        chosen = self._which.currentData() or CHOSEN
        names = {
            THIS: self.tr("This entry"),
            CHOSEN: self.tr("Chosen entries"),
            CHANGED: self.tr("Changed entries"),
            ALL: self.tr("All entries"),
        }
        self._which.clear()
        for which, name in names.items():
            n = len(self._entries_of(which))
            told = name if which == THIS else f"{name} ({self.locale().toString(n)})"
            if n and not (which == CHOSEN and n == 1):
                self._which.addItem(told, which)
        self._which.setCurrentIndex(max(0, self._which.findData(chosen)))
        self._start.setEnabled(self._which.count() > 0)
        self.show()
        self.raise_()
        self.activateWindow()

    def start(self) -> None:
        """Rehearse the map, the directory and the pages that are chosen."""
        snapshot = self._snapshot()
        if snapshot is None:
            return
        self._forget()
        self.work.start(snapshot, self._entries_of(self._which.currentData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.work.stop()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape ends what goes on before it closes."""
        if self.work.busy:
            self.work.stop()
        else:
            super().reject()

    # --- what is found

    def _forget(self) -> None:
        self._stale = False
        self.tree.forget()
        self._show_flaw(None)
        self._told.setText(
            self.tr(
                "Looks at the map, the directory and the pages chosen as a phone, a tablet and a "
                "desktop show them, and lists what readers would miss."
            )
        )
        self._show_progress(0, 0)

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        goes_on: tuple[QWidget, ...] = (self._bar, self._stop)
        rests: tuple[QWidget, ...] = (self._start, self._told)
        for part in goes_on:
            part.setVisible(total > 0)
        for part in rests:
            part.setVisible(total == 0)
        self._which.setEnabled(total == 0)

    def _take(self, flaws: list[Flaw]) -> None:
        self.tree.add(flaws)
        self.tree.choose_first()

    def _fail(self, why: Message) -> None:
        self._told.setText(words(why))

    def _finish(self) -> None:
        self._tell()
        if self.tree.current is None and self.work.built is not None:
            self._show_page(self.work.built.start.name)

    def _tell(self) -> None:
        if self._stale:
            self._told.setText(self.tr("The vault has changed since. Rehearse again to see how."))
            return
        sentences = [self._found(), self._far(), self._unseen()]
        self._told.setText(" ".join(filter(None, sentences)))

    def _found(self) -> str:
        n = len(self.tree.flaws)
        if n == 0:
            return self.tr("Nothing to mend was found.")
        return plural(self, "1 thing to mend.", "{n} things to mend.", n)

    def _far(self) -> str:
        """How many titles readers see at first."""
        far = self.work.far
        if not any(hidden for hidden, _ in far.values()):
            return ""
        phone, desktop = far[SIZES[0].name], far[SIZES[-1].name]
        told = self.tr(
            "While all of the map is seen, it shows {phone} of {all} titles on a phone, "
            "{desktop} on a desktop."
        )
        return told.format(
            phone=phone[1] - phone[0], desktop=desktop[1] - desktop[0], all=desktop[1]
        )

    def _unseen(self) -> str:
        n = len(self.work.unseen)
        if not n:
            return ""
        return plural(
            self,
            "1 page could not be shown: {first}.",
            "{n} pages could not be shown: {first}.",
            n,
            first=self.work.unseen[0],
        )

    def _title(self, path: str) -> str:
        workspace = self._workspace
        if workspace is None:
            return path
        return workspace.title(path) if path else workspace.name

    def _show_flaw(self, flaw: Flaw | None) -> None:
        self._sentence.setText(words(flaw.message) if flaw is not None else "")
        self._open.setEnabled(flaw is not None)
        self._mend.setEnabled(flaw is not None)
        if flaw is not None:
            shots = self.work.pictures.get(flaw.page, {})
            self.screens.show_page(self._name(flaw.page), shots, flaw.sizes, flaw.boxes)
        else:
            self.screens.show_page("", {})

    def _show_page(self, page: str) -> None:
        self.screens.show_page(self._name(page), self.work.pictures.get(page, {}))

    def _name(self, page: str) -> str:
        """What a page of the site is called."""
        built = self.work.built
        if built is not None and page in built.maps:
            return self.tr("The map")
        if built is not None and page == built.directory:
            return self.tr("The directory")
        return self._title(self.work.path_of(page)) or page

    def _with_flaw(self, act: Callable[[Flaw], object]) -> None:
        flaw = self.tree.current
        if flaw is not None:
            act(flaw)

    def _open_page(self, flaw: Flaw) -> None:
        if self.work.built is not None:
            open_file(self.work.built.folder / flaw.page)
