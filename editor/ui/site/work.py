"""Builds the site off the UI thread, with progress, until it is called off."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from editor.messages import EditorError, Message
from editor.ui.newest import Newest

if TYPE_CHECKING:
    from editor.publish.site.build import Built
    from editor.publish.site.options import SiteOptions
    from editor.publish.site.snapshot import SiteSnapshot

_POLL_MS = 60


class _Answer(NamedTuple):
    """A site, or why there is none; neither when it was called off."""

    turn: int
    built: Built | None = None
    failure: Message | None = None


class _Progress:
    """What the thread and the window tell each other."""

    def __init__(self) -> None:
        self.turn = 0
        self.share = (0, 0)

    def tell(self, turn: int, done: int, total: int) -> None:
        if turn == self.turn:
            self.share = (done, total)


class SiteWork(QObject):
    """Builds one site at a time; another one that is asked for calls the first off.

    progressed: how many of all pages are made, none of none at the end. built: the `Built`.
    failed: a `Message`, why there is none.
    """

    progressed = Signal(int, int)
    built = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._progress = progress = _Progress()
        self._worker = Newest(self)
        self._worker.done.connect(self._take)
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(lambda: self.progressed.emit(*self._progress.share))
        self.destroyed.connect(lambda: setattr(progress, "turn", -1))

    @property
    def busy(self) -> bool:
        """Whether a site is being built."""
        return self._poll.isActive()

    def start(self, snapshot: SiteSnapshot, folder: Path, options: SiteOptions) -> None:
        """Build the site into `folder`."""
        self._progress.turn += 1
        self._progress.share = (0, len(snapshot.entries))
        self.progressed.emit(*self._progress.share)
        self._poll.start()
        job = partial(_build, self._progress, self._progress.turn, snapshot, folder, options)
        self._worker.ask(job)

    def stop(self) -> None:
        """Call it off; the folder stays as it was."""
        self._progress.turn += 1
        if self.busy:
            self._end()

    def end(self) -> None:
        """Call it off, and return when nothing is being done any more."""
        self.stop()
        self._worker.stop()

    def _end(self) -> None:
        self._poll.stop()
        self.progressed.emit(0, 0)

    def _take(self, answer: _Answer) -> None:
        if answer.turn != self._progress.turn:
            return
        self._end()
        if answer.built is not None:
            self.built.emit(answer.built)
        elif answer.failure is not None:
            self.failed.emit(answer.failure)


def _build(
    progress: _Progress, turn: int, snapshot: SiteSnapshot, folder: Path, options: SiteOptions
) -> _Answer:
    from editor.publish.site.build import SiteCancelledError, build_site
    from editor.ui.drawn.scaling import QtScaler

    try:
        built = build_site(
            snapshot, folder, QtScaler(), options,
            told=partial(progress.tell, turn), stopped=lambda: progress.turn != turn,
        )  # fmt: skip
    except SiteCancelledError:
        return _Answer(turn)
    except EditorError as error:
        return _Answer(turn, failure=error.message)
    return _Answer(turn, built)
