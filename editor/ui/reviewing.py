"""Reviews the open vault in the window's spare time; what every part of it shows of problems.

There is one review of a vault, and all that tells of problems asks it: the sign and the chip of the
list and its `has:problem` (through `problems`), the map's colours, the lines in the form, the count
beside the tab and the problems view. An entry *has a problem* where a check found an error or a
warning; notes stand in the problems view alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor.messages import Message, Problem
from editor.ui.loading import keep
from editor.ui.newest import Newest
from editor.workspace.conflicts import CLASHES
from editor.workspace.document import Cause
from editor.workspace.entries import Entry
from editor.workspace.workspace import VaultNotice, Workspace

if TYPE_CHECKING:
    from editor.article.pictures import Pictures
    from editor.publish.checks.finding import Finding, Severity
    from editor.publish.checks.review import Review

_REVIEW = "editor.publish.checks.review"
# A slice too short to feel, and the pause in which the window does what it has to.
_SECONDS = 0.012
_PAUSE_MS = 1
# What is found is told at this distance while much is looked at.
_TELL_EVERY = 12  # slices


class Reviewing(QObject):
    """Holds the review of the open vault and works on it.

    changed: the paths of files in which something else is found than before. progressed: more is
    looked at, or all.
    """

    changed = Signal(object)
    progressed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._review: Review | None = None
        self._wanted = False  # the window is up
        self._whole = False  # everything was looked at once
        self._slices = 0
        self._counted: dict[str, Counter[Severity]] = {}
        self._counts: Counter[Severity] = Counter()
        self._bringing = Newest(self)
        self._bringing.done.connect(lambda _: self._make())
        self._bordering = Newest(self)
        self._bordering.done.connect(lambda _: self._go_on())
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._work)

    @property
    def review(self) -> Review | None:
        """The review; None until the vault is read and the window is up."""
        return self._review

    @property
    def busy(self) -> bool:
        """Whether something waits to be looked at."""
        return self._timer.isActive() or self._bringing.busy or self._bordering.busy

    @property
    def whole(self) -> bool:
        """Whether all of the vault was looked at."""
        return self._whole

    @property
    def progress(self) -> tuple[int, int]:
        """How many of the entries that are due are looked at, and how many are due."""
        return self._review.progress if self._review is not None else (0, 0)

    @property
    def counts(self) -> Mapping[Severity, int]:
        """How many findings of each severity there are."""
        return self._counts

    @property
    def files(self) -> Sequence[str]:
        """The paths of the files in which something is found."""
        return tuple(self._counted)

    @property
    def count(self) -> int:
        """How many problems there are: errors and warnings."""
        return sum(n for severity, n in self._counts.items() if severity.is_problem)

    def findings(self, path: str | None = None) -> Sequence[Finding]:
        """What is found by now, in one file or in all."""
        return self._review.findings(path) if self._review is not None else ()

    def problems(self, entry: Entry) -> Sequence[Problem]:
        """What is wrong with an entry, as far as is known; notes left out."""
        findings = self.findings(entry.path)
        found: Sequence[Problem] = (
            tuple([one.problem for one in findings if one.severity.is_problem]) if findings else ()
        )
        if not found and not self._whole:
            found = entry.problems  # what reading it told
        if self._workspace is not None and entry.path in self._workspace.conflicts:
            return (Problem(Message(CLASHES)), *found)
        return found

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self._timer.stop()
        self._bringing.drop()
        self._bordering.drop()
        self._workspace = workspace
        self._review = None
        self._whole = False
        self._counted.clear()
        self._counts.clear()
        self.start()
        self.progressed.emit()

    def begin(self) -> None:
        """The window is up: from now on look at what is wrong. The means for that take a moment."""
        self._wanted = True
        self.start()

    def start(self) -> None:
        """Look at the vault, once all of it is read."""
        workspace = self._workspace
        if workspace is None or workspace.loading or not self._wanted or self.busy:
            return
        if self._review is None:
            self._bringing.ask(partial(_bring, workspace.pictures))

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        if self._review is None:
            self.start()
            return
        if notice.cause is Cause.SAVED and not notice.files:
            return  # no text differs
        self._review.take_notice(notice)
        for path in notice.removed:
            self._count(path)
        if notice.files:
            self._look_at_borders()
        else:
            self._go_on()

    def _look_at_borders(self) -> None:
        """Go on when it is known where borders cross, for which this thread is not to wait."""
        assert self._workspace is not None
        unknown = self._workspace.unknown_crossings()
        if unknown:
            self._timer.stop()
            self._bordering.ask(partial(self._workspace.crossings.find, unknown))
        else:
            self._go_on()

    def _go_on(self) -> None:
        if not self._bordering.busy:
            self._timer.start()

    def _make(self) -> None:
        if self._workspace is None or self._workspace.loading:
            return
        from editor.publish.checks.review import Review

        self._review = Review(self._workspace)
        self._look_at_borders()
        self.progressed.emit()

    def _work(self) -> None:
        review, workspace = self._review, self._workspace
        if review is None or workspace is None or workspace.loading:
            self._timer.stop()
            return
        more = review.work(_SECONDS)
        self._slices += 1
        if more and self._slices % _TELL_EVERY:
            return
        changed = review.take_changed()
        for path in changed:
            self._count(path)
        was_whole = self._whole
        if not more:
            self._timer.stop()
            self._whole = True
        if changed:
            self.changed.emit(changed)
        if not was_whole:
            keep()  # what is found of thousands of entries stays
        self.progressed.emit()

    def _count(self, path: str) -> None:
        self._counts.subtract(self._counted.pop(path, ()))
        found = Counter(one.severity for one in self.findings(path))
        if found:
            self._counted[path] = found
            self._counts.update(found)


def _bring(pictures: Pictures) -> None:
    """Have there what the review would else hold the window up for at first. For a thread."""
    import_module(_REVIEW)
    pictures.prepare()
