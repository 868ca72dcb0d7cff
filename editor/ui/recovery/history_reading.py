"""Reads the history of one file off the UI thread, the first moments at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from editor.article.links import LinkIndex
from editor.article.pictures import Pictures
from editor.article.render import render_body
from editor.messages import EditorError, Message
from editor.publish.changes.comparing import places_of
from editor.publish.changes.difference import Difference
from editor.publish.changes.parts import Places
from editor.publish.git.repository import find
from editor.publish.history.moments import EntryHistory, Moment
from editor.ui.newest import Newest
from editor.vault.fields import parse
from editor.vault.git import GitError, GitMissing
from editor.workspace.entries import title_from
from editor.workspace.saves import Saves
from editor.workspace.workspace import Workspace

# What is told at a time: so many moments, or what is found in so many seconds.
_MOST, _SECONDS = 60, 0.2
# So much of what a moment changed is told in its row.
_WORDS = 4


class Held(NamedTuple):
    """What a file held at a moment.

    changed: what the moment changed; None where it removed the file. since: what differs from then
    to now; None where there was no file then. fault: why its text cannot be had.
    """

    moment: Moment
    text: str | None = None
    changed: Difference | None = None
    since: Difference | None = None
    fault: Message | None = None


class _Chunk(NamedTuple):
    reading: _Reading
    moments: list[Moment]
    ended: bool
    fault: Message | None


class HistoryReading(QObject):
    """more: moments that follow those told before. described(number, words): what the moment of
    that number and those behind it changed, a few Messages each. ended(fault): there are no more
    moments; why some may be missing, or None. held: what was asked for by `ask_for`.
    article(Held, title, HTML): its article, asked for by `set_article`.
    """

    more = Signal(object)
    described = Signal(int, object)
    ended = Signal(object)
    held = Signal(object)
    article = Signal(object, str, str)

    def __init__(self, workspace: Workspace, saves: Saves, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._saves = saves
        self._reading: _Reading | None = None
        self._rows = Newest(self)
        self._rows.done.connect(self._take)
        self._texts = Newest(self)
        self._texts.done.connect(self.held)
        self._words = Newest(self)
        self._words.done.connect(self._take_words)
        self._articles = Newest(self)
        self._articles.done.connect(self._take_article)
        self._undescribed: list[Moment] = []
        self._told = 0

    @property
    def busy(self) -> bool:
        """Whether something is still to come."""
        return self._rows.busy or self._texts.busy or self._words.busy or self._articles.busy

    def read(self, path: str) -> None:
        """Read the history of a file, in place of another's."""
        self._give_up()
        before = self._workspace.opened_texts.origins.get(path)
        self._undescribed, self._told = [], 0
        self._reading = reading = _Reading(self._workspace.root, self._saves, path, before)
        self._rows.ask(reading.go_on)

    def ask_for(self, moment: Moment, now: str | None) -> None:
        """Find what the file held at a moment. now: what it holds."""
        if self._reading is not None:
            path = self._reading.path
            places = places_of(self._workspace, path)
            self._texts.ask(partial(self._reading.held, moment, now, places))

    def set_article(self, held: Held) -> None:
        """Set the article of what a file held, as its collection is published today."""
        path = self._reading.path if self._reading is not None else ""
        collection = self._workspace.collection_of(path)
        dialect = (collection or self._workspace.settings.guessed).dialect
        links, pictures = self._workspace.links, self._workspace.pictures
        self._articles.ask(partial(_article, held, path, dialect, links, pictures))

    def close(self) -> None:
        """Read no more; returns once git has ended."""
        self._give_up()
        self._rows.stop()
        self._texts.stop()
        self._words.stop()
        self._articles.stop()

    def _give_up(self) -> None:
        if self._reading is not None:
            self._reading.cancel.set()
        self._rows.drop()
        self._texts.drop()
        self._words.drop()
        self._articles.drop()

    def _take(self, chunk: object) -> None:
        assert isinstance(chunk, _Chunk)
        if chunk.reading is not self._reading:
            return
        if not chunk.ended:
            self._rows.ask(chunk.reading.go_on)
        self._undescribed += chunk.moments
        self.more.emit(chunk.moments)
        if chunk.ended:
            self.ended.emit(chunk.fault)
        if not self._words.busy:
            self._describe()

    def _take_article(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        self.article.emit(*answer)

    def _describe(self) -> None:
        if self._undescribed and self._reading is not None:
            part, self._undescribed = self._undescribed[:_MOST], self._undescribed[_MOST:]
            places = places_of(self._workspace, self._reading.path)
            self._words.ask(partial(self._reading.words, part, places))

    def _take_words(self, found: object) -> None:
        assert isinstance(found, list)
        first, self._told = self._told, self._told + len(found)
        self.described.emit(first, found)
        self._describe()


class _Reading:
    """One file's history, in whatever thread; one call of `go_on` at a time."""

    def __init__(self, root: Path, saves: Saves, path: str, before: str | None) -> None:
        self.path = path
        self.cancel = threading.Event()
        self._root = root
        self._saves = saves
        self._before = before
        self._fault: Message | None = None
        self._lock = threading.Lock()
        self._history: EntryHistory | None = None
        self._moments: Iterator[Moment] | None = None

    def go_on(self) -> _Chunk:
        """The moments that follow."""
        found: list[Moment] = []
        until = time.monotonic() + _SECONDS
        try:
            if self._moments is None:
                self._moments = self._known().moments()
            for moment in self._moments:
                found.append(moment)
                if len(found) >= _MOST or time.monotonic() > until:
                    return _Chunk(self, found, False, None)
        except EditorError as error:
            self._fault = error.message
        return _Chunk(self, found, True, self._fault or self._known().fault)

    def held(self, moment: Moment, now: str | None, places: Places) -> Held:
        """What the file held at a moment, with what differs worked out."""
        history = self._known()
        try:
            before, text = history.text(moment.before), history.text(moment.after)
        except EditorError as error:
            return Held(moment, fault=error.message)
        path = moment.path or moment.old_path or self.path
        old_path = moment.old_path if moment.renamed else None
        changed = Difference(path, before, text, places, old_path or "")
        since = Difference(self.path, text, now, places) if text is not None else None
        for one in (changed, since):
            if one is not None:
                _ = one.parts
        return Held(moment, text, changed if text is not None else None, since)

    def words(self, moments: Sequence[Moment], places: Places) -> list[tuple[Message, ...]]:
        """What each of some moments changed, in the first few words of it."""
        sources = [one for moment in moments for one in (moment.before, moment.after) if one]
        try:
            texts = self._known().texts(sources)
        except EditorError:
            return [() for _ in moments]
        found: list[tuple[Message, ...]] = []
        for moment in moments:
            before, after = moment.before, moment.after
            if before in texts and after in texts and not self.cancel.is_set():
                parts = Difference(self.path, texts[before], texts[after], places).parts
                found.append(tuple(part.words for part in parts[:_WORDS]))
            else:
                found.append(())
        return found

    def _known(self) -> EntryHistory:
        with self._lock:
            if self._history is None:
                repository = None
                try:
                    repository = find(self._root)
                except GitMissing:
                    pass  # then there are the saves
                except GitError as error:
                    self._fault = error.message
                self._history = EntryHistory(
                    repository, self._saves, self.path, self._before, self.cancel
                )
            return self._history


def _article(
    held: Held, path: str, dialect: str, links: LinkIndex, pictures: Pictures
) -> tuple[Held, str, str]:
    front = parse(held.text or "")
    title = front.fields.get("title")
    html = render_body(front.body, dialect=dialect, links=links, pictures=pictures, source=path)
    named = title is not None and isinstance(title.value, str | int | float)
    return held, str(title.value) if title is not None and named else title_from(path), html
