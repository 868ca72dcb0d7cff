"""Reads the history of a map, and what entries held then, off the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from editor.messages import EditorError, Message
from editor.publish.git.repository import Repository, find
from editor.publish.history.moments import recorded_text
from editor.publish.timeline.reading import Known, read_timeline
from editor.publish.timeline.reading import Progress as Done
from editor.publish.timeline.tracks import Timeline
from editor.ui.errand import Errand, Progress
from editor.ui.newest import Newest
from editor.workspace.settings import MapFields

_READING = Message("publish.timeline-reading")


class Read(NamedTuple):
    """repository: None where the vault is in none, and then there is no timeline."""

    repository: Repository | None
    timeline: Timeline | None


class PastReading(QObject):
    """progressed(Progress): how far it is. read: a Read, or the EditorError that kept from it.

    text(text, wish): what was asked for by `ask_for`; an EditorError for a text that is not there.
    """

    progressed = Signal(object)
    read = Signal(object)
    text = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: dict[Path, Known] = {}
        self._errand = Errand(self)
        self._errand.progressed.connect(self.progressed)
        self._errand.finished.connect(self.read)
        self._texts = Newest(self)
        self._texts.done.connect(self._tell)

    @property
    def busy(self) -> bool:
        """Whether something is on its way."""
        return self._errand.busy or self._texts.busy

    def begin(self, root: Path, keys: MapFields, belongs: Callable[[str], bool]) -> None:
        """Read the history of a map; what was read of the vault before is not read again."""
        self._errand.leave()
        known = self._known.setdefault(root, Known())
        self._errand.start(partial(_read, root, keys, belongs, known), _READING)

    def ask_for(self, repository: Repository, path: str, blob: str, wish: object) -> None:
        """Find a text of a file at `path`; wish: comes back with it."""
        self._texts.ask(partial(_text, repository, path, blob, wish))

    def leave(self) -> None:
        """Read no more."""
        self._errand.leave()
        self._texts.drop()

    def _tell(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        self.text.emit(*answer)


def _read(
    root: Path, keys: MapFields, belongs: Callable[[str], bool], known: Known, progress: Progress
) -> Read:
    def tell(done: Done) -> None:
        progress.tell(_READING, done.done, done.total or 0)

    repository = find(root)
    if repository is None:
        return Read(None, None)
    timeline = read_timeline(repository, keys, belongs, known=known, told=tell, cancel=progress.end)
    return Read(repository, timeline)


def _text(repository: Repository, path: str, blob: str, wish: object) -> tuple[object, object]:
    try:
        return recorded_text(repository, path, blob), wish
    except EditorError as error:
        return error, wish
