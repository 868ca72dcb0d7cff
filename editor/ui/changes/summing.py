"""The lines of the list that tell what differs, worked out off the UI thread as they are seen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from editor.publish.changes.comparing import Changed
from editor.publish.changes.difference import Difference
from editor.publish.changes.parts import What
from editor.publish.changes.proposing import summary
from editor.ui.changes.rows import ChangedModel, Summary
from editor.ui.newest import Newest
from editor.ui.words import words


class Summing(QObject):
    """Gives a model the summaries that it wants; difference: what differs in a file."""

    def __init__(self, model: ChangedModel, difference: Callable[[Changed], Difference]) -> None:
        super().__init__(model)
        self._model = model
        self._difference = difference
        self._wanted: dict[Changed, Difference] = {}
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._ask)
        self._works = Newest(self)
        self._works.done.connect(self._take)
        model.summary_wanted.connect(self._want)

    @property
    def busy(self) -> bool:
        """Whether some are still to come."""
        return bool(self._wanted) or self._works.busy

    def _want(self, changed: Changed) -> None:
        if changed not in self._wanted:
            self._wanted[changed] = self._difference(changed)
            self._soon.start()

    def _ask(self) -> None:
        self._works.ask(partial(_summed, dict(self._wanted)))

    def _take(self, answer: object) -> None:
        assert isinstance(answer, dict)
        for changed in answer:
            self._wanted.pop(changed, None)
        self._model.set_summaries(answer)
        if self._wanted:
            self._soon.start()


def _summed(wanted: dict[Changed, Difference]) -> dict[Changed, Summary]:
    return {changed: _summary(difference) for changed, difference in wanted.items()}


def _summary(difference: Difference) -> Summary:
    line = summary(difference, words)
    return Summary(line, [part.what for part in difference.parts] == [What.PIN])
