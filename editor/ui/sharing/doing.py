"""Has git do something for the window: trust first, progress meanwhile, words for what failed."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from editor.messages import EditorError, Message
from editor.publish.git.repository import Repository
from editor.ui.errand import Errand, Progress
from editor.ui.sharing.following import Following
from editor.ui.sharing.panel import SharePanel
from editor.ui.sharing.trouble import Mend
from editor.ui.sharing.trusting import Trusting
from editor.ui.status_line import StatusLine
from editor.ui.words import words
from editor.vault.git import Cancelled

Work: TypeAlias = Callable[[Repository, Progress], object]
Then: TypeAlias = Callable[[object], object]
# Gives what can be done about a failure, and what to do again after it.
Mends: TypeAlias = Callable[[EditorError, Callable[[], object]], list[Mend]]

# So long after git wrote files, the window is told of them by the system.
_NOTICED_SECONDS = 5.0


class Doing(QObject):
    """One thing at a time. panel_wanted: there is something to be read in the panel. turned: git
    is at work now, or no more.
    """

    panel_wanted = Signal()
    turned = Signal()

    def __init__(
        self, panel: SharePanel, following: Following, trusting: Trusting, status: StatusLine
    ) -> None:
        super().__init__(panel)
        self._status = status
        self._panel = panel
        self._following = following
        self._trusting = trusting
        self._errand = Errand(self)
        self._errand.progressed.connect(panel.show_progress)
        self._errand.progressed.connect(self._turn)
        self._was_busy = False
        self._errand.finished.connect(self._finish)
        self._ended = -_NOTICED_SECONDS
        self._then: Then = lambda _: None
        self._again: Callable[[], object] = lambda: None
        self.mends: Mends = lambda _error, _again: []
        panel.stop_wanted.connect(self._errand.stop)

    @property
    def busy(self) -> bool:
        """Whether git is at work."""
        return self._errand.busy

    def _turn(self) -> None:
        if self.busy != self._was_busy:
            self._was_busy = self.busy
            self.turned.emit()

    @property
    def is_recent(self) -> bool:
        """Whether what git writes may be noticed only now."""
        return self.busy or time.monotonic() - self._ended < _NOTICED_SECONDS

    def run(self, work: Work, doing: Message, then: Then = lambda _: None) -> bool:
        """Do something with the repository; False where it was not begun.

        doing: what is told meanwhile. then: is given what the work gave.
        """
        repository = self._following.reading.repository
        if repository is None or self.busy:
            return False
        if not repository.trusted and not self._trusting.ask():
            return False
        trusted = self._following.reading.repository
        assert trusted is not None
        begun = self.begin(lambda progress: work(trusted, progress), doing, then)
        self._again = lambda: self.run(work, doing, then)
        return begun

    def begin(self, work: Callable[[Progress], object], doing: Message, then: Then) -> bool:
        """Do something that needs no repository yet; as `run` else."""
        if self.busy:
            return False
        focused = self._panel.has_focus
        self._panel.trouble.clear()
        self._panel.say("")
        if focused and not self._panel.has_focus:
            self._panel.rest()
        self._then = then
        self._again = lambda: self.begin(work, doing, then)
        return self._errand.start(work, doing)

    def tell(self, error: EditorError, again: Callable[[], object]) -> None:
        """Say what failed, with what can be done about it."""
        self.warn(words(error.message), self.mends(error, again))

    def warn(self, sentence: str, mends: Sequence[Mend] = ()) -> None:
        """Say something that the curator has to know."""
        self._panel.trouble.tell(sentence, mends)
        if self._panel.has_focus:
            self._panel.trouble.enter()
        self.panel_wanted.emit()

    def say(self, sentence: str) -> None:
        """Say what was done, where the curator is."""
        self._panel.say(sentence)
        if not self._panel.isVisible():
            self._status.tell_outside(sentence)

    def leave(self) -> None:
        """Another vault is shown."""
        self._errand.leave()
        self._panel.trouble.clear()
        self._panel.say("")

    def close(self) -> None:
        """Do nothing more; returns once git has ended."""
        self._errand.close()

    def _finish(self, answer: object) -> None:
        self._ended = time.monotonic()
        if isinstance(answer, Cancelled):
            self.warn(self.tr("Stopped. Your work is kept here."))
        elif isinstance(answer, EditorError):
            self.tell(answer, self._again)
        else:
            self._then(answer)
        self._following.look()
