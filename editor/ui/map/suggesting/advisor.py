"""Learns where entries belong and works out suggestions, all of it off the UI thread."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from editor.territory.suggest.suggestion import Ranked
from editor.ui.newest import Newest
from editor.workspace.suggestions import Advice, Snapshot, advise, take_snapshot
from editor.workspace.workspace import Workspace

# How long after a change one learns anew; with very many entries that takes seconds.
_PAUSE_MS, _LONG_PAUSE_MS, _MANY = 300, 4000, 2000
# The territories of so many unplaced entries are worked out in advance, for the tray.
_IN_ADVANCE = 1000

# Where entries clearly belong, by path.
Clear = Mapping[str, Ranked]
_NONE: Clear = MappingProxyType({})


class _Learned(NamedTuple):
    advice: Advice
    clear: Clear


class Advisor(QObject):
    """Knows a map's entries as they are now, or a moment ago.

    learned: what is known of entries is up to date. answered(path, suggestions): the answer to
    the last `ask`; it comes again when more is known.
    """

    learned = Signal()
    answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._map: str | None = None
        self._advice: Advice | None = None
        self._asked: tuple[str, Mapping[str, tuple[float, float]]] | None = None
        self._stale = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._learn)
        self._learner = Newest(self)
        self._learner.done.connect(self._take)
        self._answerer = Newest(self)
        self._answerer.done.connect(self._answer)
        self.clear: Clear = _NONE

    @property
    def knows(self) -> bool:
        """Whether anything was learned yet of this map."""
        return self._advice is not None

    @property
    def up_to_date(self) -> bool:
        """Whether what was learned is of the entries as they are now."""
        return self._advice is not None and not self._stale

    def follow(self, workspace: Workspace | None, name: str | None) -> None:
        """Learn of another map; None for none."""
        if (workspace, name) == (self._workspace, self._map):
            return
        self._workspace, self._map = workspace, name
        self._advice, self._asked, self._stale = None, None, False
        self.clear = _NONE
        self._pause.stop()
        self._learner.drop()
        self._answerer.drop()

    def renew(self, *, at_once: bool = False) -> None:
        """Learn anew after a pause: entries have changed."""
        if self._workspace is None or self._map is None:
            return
        self._stale = True
        many = len(self._workspace.entries()) > _MANY
        if at_once and self._learner.busy:
            return
        self._pause.start(0 if at_once else _LONG_PAUSE_MS if many else _PAUSE_MS)

    def ask(self, path: str, pins: Mapping[str, tuple[float, float]]) -> None:
        """Ask for places for an entry, pins lying where `pins` says; `answered` tells them."""
        self._asked = path, pins
        advice = self._advice
        if advice is not None:
            self._answerer.ask(lambda: (path, advice.with_pins(pins).suggest(path)))

    def forget(self) -> None:
        """Nothing is asked any more."""
        self._asked = None
        self._answerer.drop()

    def _learn(self) -> None:
        workspace, name = self._workspace, self._map
        if workspace is None or name is None or name not in workspace.settings.maps:
            return
        if workspace.loading:
            self._pause.start(_PAUSE_MS)
            return
        self._stale = False
        snapshot = take_snapshot(workspace, name)
        before = self._advice
        self._learner.ask(lambda: _learned(snapshot, before))

    def _take(self, learned: object) -> None:
        assert isinstance(learned, _Learned)
        self._advice, self.clear = learned
        self.learned.emit()
        if self._asked is not None:
            self.ask(*self._asked)

    def _answer(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        path, suggestions = answer
        if self._asked is not None and self._asked[0] == path:
            self.answered.emit(path, suggestions)


def _learned(snapshot: Snapshot, before: Advice | None) -> _Learned:
    advice = advise(snapshot, before)
    unplaced = [entry.path for entry in snapshot.entries if entry.unplaced][:_IN_ADVANCE]
    return _Learned(advice, advice.clear(unplaced))
