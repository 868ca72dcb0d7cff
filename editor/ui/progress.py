"""How far long work is, and a way out of it."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from editor.workspace.through import CalledOffError, Through
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.ui.progress_bar import Bar

T = TypeVar("T")

_PATIENCE_MS = 300  # before the bar is shown
_SECONDS = 0.04  # between two looks at whether to go on
_under_way: list[str] = []  # the names of the bars


def under_way() -> bool:
    """Whether a bar stands for work that is half done: what it goes through must not change.

    Timers come while it is shown, though the curator can do nothing: what they do waits.
    """
    return bool(_under_way)


@contextmanager
def progress(parent: QWidget | None, text: str, name: str) -> Iterator[Through]:
    """Work on the UI thread, with a bar over the window once it takes a while.

    What is gone through is counted; `CalledOffError` leaves the block where it was called off.
    text: what is being done. name: the bar's object name.
    """
    made: list[Bar] = []  # not for what is done in no time

    def through(items: Sequence[T], /) -> Iterable[T]:
        told = time.monotonic()
        for number, item in enumerate(items):
            if time.monotonic() - told >= _SECONDS:
                if not made:
                    made.append(_bar(parent, text, name))
                if not made[0].go_on(number, len(items)):
                    raise CalledOffError
                told = time.monotonic()
            yield item

    _under_way.append(name)
    try:
        yield through
    finally:
        _under_way.remove(name)
        for bar in made:
            bar.close()
            bar.deleteLater()


def read_all(parent: QWidget | None, workspace: Workspace) -> bool:
    """Read what is not read yet of a vault; False where the curator called it off."""
    if not workspace.loading:
        return True
    bar = _bar(parent, QCoreApplication.translate("Progress", "Reading the vault…"), "readingAll")
    try:
        while not workspace.load(_SECONDS):
            reading = workspace.reading
            if not bar.go_on(reading.total - reading.unread, reading.total):
                return False
        return True
    finally:
        bar.close()
        bar.deleteLater()


class Counting:
    """Counts what is gone through in another thread, and ends it. Any thread may look at it."""

    def __init__(self) -> None:
        self.done = 0
        self.total = 0
        self._stopped = False

    def stop(self) -> None:
        """Go through no more: whoever does so gets a CalledOffError."""
        self._stopped = True

    def through(self, items: Sequence[T], /) -> Iterable[T]:
        """The items, counted. Raises CalledOffError between two of them, once it is stopped."""
        self.done, self.total = 0, len(items)
        for item in items:
            if self._stopped:
                raise CalledOffError
            yield item
            self.done += 1


def _bar(parent: QWidget | None, text: str, name: str) -> Bar:
    from editor.ui.progress_bar import Bar  # the first window shows none

    return Bar(parent, text, name, _PATIENCE_MS)
