"""The line at the bottom: which file, what a save will change in it, when it was saved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTime, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from editor.messages import shown
from editor.ui.announcing import announce
from editor.ui.languages import plural
from editor.ui.loading_note import LoadingNote
from editor.ui.messages_bell import Bell
from editor.ui.outside import open_file
from editor.ui.plain import plain_label, plain_tip
from editor.ui.progress_note import link_button
from editor.ui.saving_note import SavingNote
from editor.ui.site.note import SiteNote
from editor.workspace.workspace import VaultNotice, Workspace

# Counting lines waits until typing pauses.
_DELAY_MS = 250
# Comparing more changed lines than these in their order would be felt: it takes time squared.
_ORDERED_LINES = 400
_NAME_WIDTH = 320


class StatusLine(QWidget):
    """Tells the selected entry's file and how many of its lines a save will change.

    lines_wanted: those lines of the file at a path shall be shown. noted: what was told and goes
    when something else is.
    """

    lines_wanted = Signal(object)
    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace: Workspace | None = None
        self._path: str | None = None
        self._file = plain_label(self)
        self._file.setObjectName("statusFile")
        self._changes = link_button(self, "statusChanges")
        self._changes.setToolTip(self.tr("Show what will be saved"))
        self._changes.clicked.connect(lambda _=False: self.lines_wanted.emit(self._path))
        self._changes.hide()
        self._hint = plain_label(self)
        self._hint.setObjectName("statusHint")
        # A long address is cut off here instead of widening the window.
        self._hint.setMinimumWidth(0)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._right = plain_label(self)
        self._right.setObjectName("statusSaved")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 1, 16, 1)
        layout.setSpacing(24)
        layout.addWidget(self._file)
        layout.addWidget(self._changes)
        layout.addWidget(self._hint, 1)
        self._layout = layout
        layout.addWidget(self._right)
        self.loading = LoadingNote(self)
        layout.addWidget(self.loading)
        self.saving = SavingNote(self)
        layout.addWidget(self.saving)
        self.site = SiteNote(self)
        layout.addWidget(self.site)
        self._exported: Path | None = None
        self._open = self._opener("statusOpen", self.tr("Open"), lambda file: file)
        self._folder = self._opener("statusFolder", self.tr("Show in folder"), lambda f: f.parent)
        for opener in (self._open, self._folder):
            layout.addWidget(opener)
        self.bell = Bell(self)
        layout.addWidget(self.bell)
        # What comes and goes in the line must not move all that stands above it.
        for part in (self._changes, self.bell):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_DELAY_MS)
        self._delay.timeout.connect(self._count)

    def _opener(self, name: str, text: str, what: Callable[[Path], Path]) -> QToolButton:
        """A button that opens what belongs to the file that was exported last."""
        button = link_button(self, name, text)

        def look() -> None:
            if self._exported is not None:
                open_file(what(self._exported))

        button.clicked.connect(look)
        button.hide()
        return button

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self._workspace = workspace
        self._tell("")
        self.show_entry(None)

    def show_entry(self, path: str | None) -> None:
        """Tell about another entry."""
        self._path = path
        named = shown(path or "")
        self._file.setText(named.rpartition("/")[2])
        self._file.setToolTip(plain_tip(named))
        self._count()

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        if self._path is not None and self._path in notice.removed:
            self.show_entry(notice.renamed.get(self._path))
        elif self._path in notice.paths:
            self._delay.start()

    def add_link(self, link: QWidget) -> None:
        """Put a part at the right, before what is told of saving."""
        self._layout.insertWidget(self._layout.indexOf(self._right), link)

    def show_hint(self, hint: str) -> None:
        """Tell where the link under the pointer leads; an empty text ends that."""
        self._hint.setText(hint)

    def tell_saved(self, n: int) -> None:
        """Say that `n` files were written just now."""
        at = self.locale().toString(QTime.currentTime(), self.locale().FormatType.ShortFormat)
        self._tell(plural(self, "Saved {time}", "Saved {n} files {time}", n, time=at))

    def tell_exported(self, file: Path) -> None:
        """Say which file was written beside the vault's own, and offer to look at it."""
        metrics = self._right.fontMetrics()
        name = metrics.elidedText(file.name, Qt.TextElideMode.ElideMiddle, _NAME_WIDTH)
        self._tell(self.tr("Exported {file}").format(file=name), str(file))
        self.noted.emit(self.tr("Exported {file}").format(file=file))
        self._exported = file
        self._open.show()
        self._folder.show()

    def tell_outside(self, sentence: str) -> None:
        """Say what another program did; it waits for nothing."""
        self._tell(sentence)
        self.noted.emit(sentence)

    def _tell(self, text: str, tip: str = "") -> None:
        self._open.hide()
        self._folder.hide()
        self._right.setText(text)
        announce(self, text)
        self._right.setToolTip(plain_tip(tip))

    def _count(self) -> None:
        n = 0
        if self._workspace is not None and self._path is not None:
            document = self._workspace.document
            n = changed_lines(document.saved_text(self._path), document.text(self._path))
        self._changes.setVisible(n > 0)
        told = plural(self, "1 line will change", "{n} lines will change", n)
        self._changes.setText(told if n else " ")  # as high as with words


def changed_lines(before: str | None, after: str | None) -> int:
    """How many lines of a file a save changes, adds or removes."""
    if before == after:
        return 0
    old, new = _lines(before), _lines(after)
    # The equal lines at both ends, usually nearly all, need no comparing.
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    old, new = old[start : len(old) - end], new[start : len(new) - end]
    if max(len(old), len(new)) > _ORDERED_LINES:
        gone, come = Counter(old), Counter(new)
        changed = max((gone - come).total(), (come - gone).total())
    else:
        # Imported when first needed, like all that the first window can do without.
        import difflib

        matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
        changed = sum(
            max(i2 - i1, j2 - j1) for tag, i1, i2, j1, j2 in matcher.get_opcodes() if tag != "equal"
        )
    # Texts that differ in the order of their lines alone, or in the last line end, still differ.
    return changed or 1


def _lines(text: str | None) -> list[str]:
    """The lines as files have them; what else may break a line on paper stays within one."""
    return text.removesuffix("\n").split("\n") if text else []
