"""Asks Hunspell, which runs in a process of its own, and remembers what it said."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QProcess, QTimer, Signal
from shiboken6 import isValid

from editor import processes
from editor.workspace.spelling import Dictionary

_MOST_KNOWN = 100_000
# A dictionary that ends the process more often than this is not used on.
_PATIENCE = 3
_ENDING_MS = 2000
# Who asks nothing for so long does not write: the process ends, which takes 13 MB, and starts again
# within 0.2 s for the next word that is not known.
_IDLE_MS = 10_000


class Speller(QObject):
    """learned: more words are known to be right or wrong. suggested(word, suggestions).

    failed: Hunspell does not run, or was ended by what it read; nothing is wrong from then on.
    """

    learned = Signal()
    suggested = Signal(str, object)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dictionaries: tuple[Dictionary, ...] = ()
        self._british = False
        self._known: dict[str, bool] = {}
        self._asked: deque[list[str]] = deque()  # answered in this order
        self._unanswered = 0  # of all that was asked
        self._ended = 0  # how often, with these dictionaries
        # No child: Qt would complain of a process that is destroyed while it runs.
        self._process: QProcess | None = None
        self._last: list[QProcess] = []  # the same, where it outlives this object
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self._rest)
        self.destroyed.connect(partial(_end_all, self._last))

    def use(self, dictionaries: Sequence[Dictionary], *, british: bool = False) -> None:
        """Check by these dictionaries from now on.

        british: British spellings are right too where there is only American English.
        """
        if (tuple(dictionaries), british) == (self._dictionaries, self._british):
            return
        self._dictionaries, self._british = tuple(dictionaries), british
        self._ended = 0
        self.stop()

    def stop(self) -> None:
        """End the process; it starts again when it is needed."""
        self._process = None
        self._known.clear()
        self._asked.clear()
        self._idle.stop()
        _end_all(self._last)

    def wrong(self, words: Iterable[str]) -> frozenset[str]:
        """Those that are known to be wrong; what is not known yet is asked, and told later."""
        if not self._dictionaries or self._ended > _PATIENCE:
            return frozenset()
        every = set(words)
        if len(self._known) > _MOST_KNOWN:
            self._known.clear()
        unknown = sorted(every.difference(self._known, *self._asked))
        if unknown:
            self._asked.append(unknown)
            self._ask({"check": unknown})
        return frozenset(word for word in every if self._known.get(word) is False)

    def suggest(self, word: str) -> None:
        """Ask for words like this one; `suggested` tells them."""
        self._ask({"suggest": word})

    def _ask(self, question: dict[str, object]) -> None:
        process = self._process or self._start()
        if process is not None:
            process.write(_line(question))
            self._unanswered += 1
        self._idle.start()

    def _rest(self) -> None:
        """End the process, but keep what it said."""
        process = self._process
        if process is None:
            return
        if self._unanswered:
            self._idle.start()
        else:
            self._process = None
            process.finished.disconnect(self._take_end)
            process.finished.connect(partial(_forget, self._last, process))
            process.closeWriteChannel()

    def _start(self) -> QProcess | None:
        """The process, begun; None where the system tells at once that it cannot be."""
        self._unanswered = 0
        self._process = process = QProcess()
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._take_end)
        process.errorOccurred.connect(self._take_error)
        self._last.append(process)
        program, *arguments = processes.command("spelling", "-I")
        process.start(program, arguments)
        if self._process is not process:
            return None
        load = [[str(one.folder), one.name] for one in self._dictionaries]
        process.write(_line({"load": load, "british": self._british}))
        return process

    def _read(self) -> None:
        process = self._process
        learned = False
        while process is not None and process is self._process and process.canReadLine():
            answer = json.loads(bytes(process.readLine().data()))
            self._unanswered -= "loaded" not in answer
            if "wrong" in answer:
                wrong = set(answer["wrong"])
                self._known.update((word, word not in wrong) for word in self._asked.popleft())
                learned = True
            elif "of" in answer:
                self.suggested.emit(answer["of"], answer["words"])
        if learned:
            self.learned.emit()

    def _take_end(self) -> None:
        """The process ended by itself: something that it read, or was asked, was too much."""
        self._process = None
        self._asked.clear()
        _end_all(self._last)
        self._ended += 1
        if self._ended > _PATIENCE:
            self.failed.emit()
        else:
            self.learned.emit()

    def _take_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._ended = _PATIENCE
            self._take_end()


def _line(question: dict[str, object]) -> bytes:
    return json.dumps(question).encode() + b"\n"


def _forget(processes: list[QProcess], process: QProcess, *_: object) -> None:
    """One that was to end has."""
    if process in processes:
        processes.remove(process)
        process.deleteLater()


def _end_all(processes: list[QProcess]) -> None:
    while processes:
        process = processes.pop()
        if not isValid(process):
            continue  # the program ends, and Qt has ended the process with itself
        process.blockSignals(True)
        if process.state() != QProcess.ProcessState.NotRunning:
            process.closeWriteChannel()
            if not process.waitForFinished(_ENDING_MS):
                process.kill()
                process.waitForFinished(_ENDING_MS)
        process.deleteLater()
